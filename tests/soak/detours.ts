import { LANGUAGE_TAGS } from "../../app/domain/languages.ts";
import { PROGRAMS } from "../../app/domain/programs/programs.ts";
import { PAGES } from "../../app/domain/routes.ts";
import type { Event } from "../../app/flow/events.ts";
import type { Phone } from "./phone.ts";

/** Pages offer to take back what was ticked on them; nobody is asked to take a sign-in back. */
const UNDOABLE = ["install", "scan", "backup", "app-password"] as const;

const HOUR = 3_600_000;

/** A few of all the things that people press, type and answer on the way. */
const press = ({ luck }: Phone): readonly Event[] => {
  const kinds: readonly (readonly Event[])[] = [
    [{ kind: "check-pressed" }, { kind: "check-pressed" }],
    [{ kind: "copy-pressed" }],
    [{ kind: "help-searched", query: "no signal" }],
    [{ kind: "number-typed", typed: "07700 900123" }],
    [{ kind: "text-given", text: "https://aka.ms/mfasetup" }],
    [{ kind: "practice-number-wanted", on: "phone" }],
    [{ kind: "readiness-pressed" }],
    [{ kind: "program-picked", program: luck.oneOf(PROGRAMS).id }],
    [{ kind: "unasked-answered", isMine: true }],
    [{ kind: "label-language-chosen", language: luck.oneOf(LANGUAGE_TAGS) }],
    [{ kind: "unticked", step: luck.oneOf(UNDOABLE) }],
    [{ kind: "ticked", step: "install", mark: "done" }],
  ];
  return luck.oneOf(kinds);
};

const isHere = (phone: Phone): boolean => phone.tab().away() === undefined;

type Detour = readonly [weight: number, go: (phone: Phone) => Promise<void>];

const DETOURS: readonly Detour[] = [
  [8, (phone) => phone.show(phone.luck.oneOf(PAGES))],
  [8, async (phone) => (isHere(phone) ? phone.tell(...press(phone)) : undefined)],
  [6, (phone) => phone.putAway(phone.luck.between(200, 5 * 60_000))],
  [5, (phone) => phone.reopen()],
  [2, (phone) => phone.putAway(phone.luck.between(1, 60) * HOUR)],
  [3, (phone) => phone.open(phone.luck.oneOf(PAGES))],
  [6, (phone) => phone.lookAt(phone.luck.oneOf(phone.tabs()))],
  [
    3,
    async (phone) => {
      const language = phone.luck.oneOf(LANGUAGE_TAGS);
      await phone.tell({ kind: "language-chosen", language });
      return phone.show(phone.tab().state().route.page);
    },
  ],
  [
    5,
    async (phone) => {
      phone.weather.isOnline = !phone.weather.isOnline;
      return phone.tell({ kind: "connection-changed", isOnline: phone.weather.isOnline });
    },
  ],
  [3, (phone) => phone.wait(phone.luck.between(1_000, 10 * 60_000))],
  [2, async (phone) => phone.time.setClock(phone.luck.between(-72, 72) * HOUR)],
  [
    2,
    async (phone) => {
      phone.weather.isStorageRefused = !phone.weather.isStorageRefused;
    },
  ],
  [1, (phone) => phone.wipe()],
  [1, async (phone) => (isHere(phone) ? phone.tell({ kind: "sign-out-pressed" }) : undefined)],
  [1, async (phone) => (isHere(phone) ? phone.tell({ kind: "forget-pressed" }) : undefined)],
];

const ALL = DETOURS.flatMap(([weight, go]) => Array.from({ length: weight }, () => go));

/** Something that has nothing to do with the next step, or makes it harder. */
export const goAstray = (phone: Phone): Promise<void> => phone.luck.oneOf(ALL)(phone);
