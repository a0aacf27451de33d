import { LANGUAGE_TAGS } from "../../app/domain/languages.ts";
import { PAGES } from "../../app/domain/routes.ts";
import { STEP_IDS } from "../../app/domain/steps.ts";
import type { Event } from "../../app/flow/events.ts";
import { hereOf, planOf } from "../../app/flow/select.ts";
import type { State } from "../../app/flow/state.ts";
import { type DemoConfig, demoConfig } from "../tenant/config.ts";
import { everyone } from "../tenant/people/people.ts";
import { goAstray } from "./detours.ts";
import { createDevice, standIn } from "./device.ts";
import { type Luck, luckOf } from "./luck.ts";
import { createMicrosoft } from "./microsoft.ts";
import { doNext, isDone, type Patience } from "./next-step.ts";
import { createPhone, type Phone } from "./phone.ts";
import { createTime } from "./virtual-time.ts";
import { createWeather, through } from "./weather.ts";

/** What became of one person. */
export type Life = {
  readonly seed: number;
  readonly name: string;
  readonly isDone: boolean;
  readonly actions: number;
  /** Once nothing went wrong any more. */
  readonly calmActions: number;
  readonly requests: number;
  readonly allowed: number;
  readonly largestState: number;
  readonly largestKept: number;
  readonly problems: readonly string[];
  /** What happened, event by event. */
  readonly story: readonly string[];
};

/** So many actions, good weather given, are enough for anybody: the longest way has five steps. */
export const MOST_CALM_ACTIONS = 60;

/** In characters, many times what anybody needs: it must not grow with what people do. */
const LARGEST_STATE = 10_000;
const LARGEST_KEPT = 2_000;

const MORNING = Date.UTC(2026, 10, 26, 9);

const { signIn: _none, ...guide } = demoConfig();

const CONFIGS: readonly DemoConfig[] = [
  demoConfig(),
  demoConfig(),
  demoConfig(),
  demoConfig({ steps: { backup: true, appPassword: true } }),
  demoConfig({ steps: { backup: true, appPassword: true } }),
  demoConfig({ steps: { backup: false } }),
  demoConfig({ checking: "ticks" }),
  guide,
];

/** The organisation's file: as it is, or broken for a while, and changed between visits. */
const configText = (luck: Luck, isBad: boolean, config: DemoConfig): string => {
  if (isBad && luck.happens(0.02)) return "{ broken";
  return JSON.stringify(isBad && luck.happens(0.1) ? luck.oneOf(CONFIGS) : config);
};

/** What holds in every state that anybody is ever in. */
const problemOf = (state: State): string | undefined => {
  const plan = planOf(state);
  const ids = plan.map(({ id }) => id);
  const sorted = STEP_IDS.filter((id) => ids.includes(id));
  if (ids.join() !== sorted.join()) return `a plan out of order: ${ids.join()}`;
  const here = plan.filter(({ status }) => status === "here");
  if (here.length !== 1) return `a plan with ${here.length} places to be`;
  return here[0]?.id === hereOf(state) ? undefined : "a plan that leads elsewhere";
};

const live = async (
  phone: Phone,
  note: (problem: string) => void,
): Promise<readonly [number, number]> => {
  const { luck, weather, time } = phone;
  const patience: Patience = { signIns: 6 };
  const bad = luck.between(5, 60);
  const check = (): void => {
    const lost = phone.lost();
    if (lost.length > 0) note(`lost: ${lost.join()}`);
  };
  let actions = 0;
  for (; actions < bad; actions += 1) {
    await (luck.happens(0.45) ? goAstray(phone) : doNext(phone, patience));
    check();
  }
  weather.isBad = false;
  weather.isOnline = true;
  weather.isStorageRefused = false;
  time.setClock(0);
  await phone.tell({ kind: "connection-changed", isOnline: true });
  patience.signIns = 6;
  let calm = 0;
  for (; calm < MOST_CALM_ACTIONS && !isDone(phone); calm += 1) {
    await doNext(phone, patience);
    check();
  }
  return [actions + calm, calm];
};

/** One person, from the first link to the last page, by the luck of `seed`. */
export const liveOnce = async (seed: number): Promise<Life> => {
  const luck = luckOf(seed);
  const person = luck.oneOf(everyone);
  const config = luck.oneOf(CONFIGS);
  const time = createTime(MORNING);
  const weather = createWeather();
  const device = createDevice(weather);
  const microsoft = createMicrosoft(person, time.now);
  const send = through(weather, luck, time);
  const story: string[] = [];
  const problems = new Set<string>();
  let largestState = 0;

  const leave = standIn({
    device,
    fetch: () => {
      const answer = async () => new Response(configText(luck, weather.isBad, config));
      // Our own host is close, and seldom in trouble.
      return luck.happens(0.2)
        ? send(answer)
        : weather.isOnline
          ? answer()
          : Promise.reject(new TypeError());
    },
  });
  try {
    const phone = createPhone(
      { language: luck.oneOf(LANGUAGE_TAGS), page: luck.oneOf(PAGES) },
      {
        ...{ luck, time, weather, device, microsoft, send },
        onState: (state: State, { kind }: Event) => {
          story.push(`${time.now()} ${kind} ${hereOf(state)}`);
          const problem = problemOf(state);
          if (problem !== undefined) problems.add(problem);
          // The list of countries is the library's, the same for everybody.
          const { phoneCheck: _list, ...own } = state;
          largestState = Math.max(largestState, JSON.stringify(own).length);
        },
      },
    );
    await phone.open(luck.oneOf(PAGES));
    const [actions, calmActions] = await live(phone, (problem) =>
      problems.add(`${problem} (seed ${seed})`),
    );
    const largestKept = device.local.getItem("second-step")?.length ?? 0;
    if (largestState > LARGEST_STATE) problems.add(`a state of ${largestState}`);
    if (largestKept > LARGEST_KEPT) problems.add(`${largestKept} kept`);
    return {
      ...{ seed, name: person.givenName, isDone: isDone(phone), actions, calmActions },
      requests: microsoft.requests(),
      allowed: phone.allowed(),
      largestState,
      largestKept,
      problems: [...problems],
      story,
    };
  } finally {
    leave();
  }
};
