import type { Fault } from "../domain/faults.ts";
import type { RuntimeConfig } from "../domain/runtime-config.ts";
import type { Identity } from "../ports/identity.ts";
import type { CoreCommand, Event } from "./events.ts";
import { later } from "./later.ts";
import type { Ports } from "./ports.ts";
import type { Performers } from "./tool.ts";

export type SignInKind = Extract<
  CoreCommand["kind"],
  "restore-session" | "sign-in" | "sign-out" | "check-connection" | "check-connection-later"
>;

type Needs = Pick<Ports, "identity" | "findObstacle" | "clock">;

/** To a page of Microsoft's, if it is there: an installed app would end on the browser's own error. */
const leave = async (
  { identity, findObstacle }: Needs,
  config: RuntimeConfig,
  go: (identity: Identity) => Promise<Fault>,
): Promise<Event> => {
  const [loaded, obstacle] = await Promise.all([identity(config), findObstacle(config)]);
  const isInTheWay = obstacle !== undefined && obstacle.kind !== "no-answer";
  return { kind: "leaving-failed", fault: isInTheWay ? obstacle : await go(loaded) };
};

export const performSignIn = (ports: Needs): Performers<SignInKind> => ({
  "restore-session": {
    run: async ({ config, isAnew }) => {
      const result = await (await ports.identity(config, { isAnew })).restore();
      return { kind: "session-restored", result };
    },
    lost: (_command, fault) => ({ kind: "session-restored", result: { kind: "fault", fault } }),
  },
  "sign-in": {
    run: ({ config, request }) => leave(ports, config, ({ signIn }) => signIn(request)),
    lost: (_command, fault) => ({ kind: "leaving-failed", fault }),
  },
  "sign-out": {
    run: ({ config, returnTo }) => leave(ports, config, ({ signOut }) => signOut(returnTo)),
    lost: (_command, fault) => ({ kind: "leaving-failed", fault }),
  },
  "check-connection": {
    run: async ({ config, ticket }) => ({
      kind: "connection-checked",
      ticket,
      fault: await ports.findObstacle(config),
    }),
    lost: ({ ticket }, fault) => ({ kind: "connection-checked", ticket, fault }),
  },
  "check-connection-later": {
    run: ({ ticket, afterMs }) => later(ports.clock, afterMs, { kind: "connection-due", ticket }),
  },
});
