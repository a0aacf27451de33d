/** The key at which time begins to fly, and then goes on as ever. */
export const HURRY = "F9";

/** Under this name lies whether the page waits for anything still. */
export const STILL = "faults.still";

/**
 * Runs in the page before anything else. Once the key is struck, a minute of waiting takes a few
 * milliseconds: whatever the page would ask by itself within hours, it asks now, and then is still.
 */
export const hurries = (): void => {
  type Waiting = { readonly act: () => void; readonly ms: number; real: number };
  const startReal = window.setTimeout.bind(window);
  const stopReal = window.clearTimeout.bind(window);
  const ask = window.fetch.bind(window);
  // What looks for a new version every ten minutes never ends, and asks once an hour.
  const LONG_MS = 600_000;
  const waiting = new Map<number, Waiting>();
  let latest = 0;
  let underWay = 0;
  let isHurried = false;

  const tell = (): void => {
    const isStill = underWay === 0 && [...waiting.values()].every(({ ms }) => ms >= LONG_MS);
    try {
      sessionStorage.setItem("faults.still", isStill ? "yes" : "no");
    } catch {
      // Storage is refused: nobody can be told.
    }
  };
  // An answer is followed by more before it can count as the end.
  const tellSoon = (): void => void startReal(() => startReal(tell, 30), 30);
  const begin = (id: number, one: Waiting): void => {
    one.real = startReal(one.act, isHurried ? one.ms / 500 : one.ms);
    waiting.set(id, one);
  };

  window.setTimeout = ((act: () => void, ms = 0, ...given: readonly never[]) => {
    latest += 1;
    const id = latest;
    const run = (): void => {
      waiting.delete(id);
      if (typeof act === "function") (act as (...all: readonly never[]) => void)(...given);
      if (isHurried) tellSoon();
    };
    begin(id, { act: run, ms: Number(ms) || 0, real: 0 });
    return id;
  }) as typeof setTimeout;
  window.clearTimeout = ((id?: number) => {
    stopReal(waiting.get(id ?? -1)?.real);
    waiting.delete(id ?? -1);
    if (isHurried) tellSoon();
  }) as typeof clearTimeout;
  // What is not answered by then is not waited for: nothing may ever come.
  const HANGING_MS = 3_000;
  window.fetch = async (...request) => {
    let isOver = false;
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      underWay -= 1;
      if (isHurried) tellSoon();
    };
    underWay += 1;
    startReal(end, HANGING_MS);
    try {
      return await ask(...request);
    } finally {
      end();
    }
  };
  const limit = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (ms) => limit(isHurried ? ms / 50 : ms);
  addEventListener("keydown", ({ key }) => {
    if (key !== "F9") return;
    isHurried = !isHurried;
    if (!isHurried) return;
    for (const [id, one] of waiting) {
      stopReal(one.real);
      begin(id, one);
    }
    tellSoon();
  });
};
