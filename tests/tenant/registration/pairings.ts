import { randomBytes, randomInt, randomUUID } from "node:crypto";
import { type Answer, activate, answer, type Pairing, prompt, type Refusal } from "./pairing.ts";

const lifetimeMs = 10 * 60 * 1000;

export type Pairings = {
  start(personId: string): Pairing;
  find(id: string | undefined): Pairing | undefined;
  activate(code: string, url: string): Pairing | { readonly refused: Refusal };
  prompt(id: string): void;
  answer(id: string, given: Answer): Pairing | undefined;
  of(personId: string): readonly Pairing[];
  reset(): void;
};

/** `onApproved` is called once per pairing: from then on the method exists. */
export function createPairings(options: {
  now: () => number;
  onApproved: (pairing: Pairing) => void;
}): Pairings {
  const pairings = new Map<string, Pairing>();

  function keep(pairing: Pairing): Pairing {
    pairings.set(pairing.id, pairing);
    return pairing;
  }

  return {
    start: (personId) =>
      keep({
        id: randomUUID(),
        personId,
        code: String(randomInt(100_000_000, 1_000_000_000)),
        url: communicatorUrl(),
        expiresAt: options.now() + lifetimeMs,
        state: { kind: "waiting" },
      }),
    find: (id) => (id === undefined ? undefined : pairings.get(id)),
    activate(code, url) {
      const pairing = [...pairings.values()].find((one) => one.code === code.trim());
      if (!pairing) return { refused: "unknown" };
      const after = activate(pairing, url.trim(), options.now());
      return "refused" in after ? after : keep(after);
    },
    prompt(id) {
      const pairing = pairings.get(id);
      if (pairing) keep(prompt(pairing, String(randomInt(10, 100))));
    },
    answer(id, given) {
      const before = pairings.get(id);
      if (!before) return undefined;
      const after = keep(answer(before, given));
      if (before !== after && after.state.kind === "approved") options.onApproved(after);
      return after;
    },
    of: (personId) => [...pairings.values()].filter((one) => one.personId === personId),
    reset: () => pairings.clear(),
  };
}

function communicatorUrl(): string {
  const token = randomBytes(9).toString("hex").toUpperCase();
  const node = randomInt(100_000_000, 1_000_000_000);
  return `https://mobileappcommunicator.auth.microsoft.com/activatev2/${node}/${token}`;
}
