import type { CoreCommand } from "./events.ts";
import { later } from "./later.ts";
import type { Ports } from "./ports.ts";
import type { Performers } from "./tool.ts";

export type LookupKind = Extract<CoreCommand["kind"], "read-name" | "look-up" | "look-up-later">;

export const performLookup = ({
  directory,
  clock,
}: Pick<Ports, "directory" | "clock">): Performers<LookupKind> => ({
  "read-name": {
    run: async ({ config }) => {
      const result = await (await directory(config)).readName();
      return result.kind === "ok" ? { kind: "name-read", name: result.value } : undefined;
    },
  },
  "look-up": {
    run: async ({ config, ticket }) => {
      const result = await (await directory(config)).readMethods();
      return { kind: "looked-up", ticket, at: clock.now(), result };
    },
    lost: ({ ticket }, fault) => ({
      kind: "looked-up",
      ticket,
      at: clock.now(),
      result: { kind: "fault", fault },
    }),
  },
  "look-up-later": {
    run: ({ ticket, afterMs }) => later(clock, afterMs, { kind: "look-up-due", ticket }),
  },
});
