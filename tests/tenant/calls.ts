/** A request to the sign-in or Graph endpoints, for journeys that count or forbid them. */
export type Call = {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** The address of whoever the request was made for, where it is known. */
  readonly person?: string;
};

export type CallLog = {
  record(call: Omit<Call, "at">): void;
  all(): readonly Call[];
  clear(): void;
};

export function createCallLog(now: () => number): CallLog {
  let calls: readonly Call[] = [];
  return {
    record: (call) => {
      calls = [...calls, { at: now(), ...call }];
    },
    all: () => calls,
    clear: () => {
      calls = [];
    },
  };
}
