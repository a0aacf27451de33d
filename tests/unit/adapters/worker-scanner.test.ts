import { describe, expect, test, vi } from "vitest";
import { createScanner } from "../../../app/adapters/worker-scanner.ts";
import { fault, ok } from "../../../app/domain/result.ts";
import type { Frame } from "../../../app/ports/scanner.ts";
import type { Answer, Question } from "../../../app/reader/messages.ts";

const frame: Frame = { data: new Uint8ClampedArray(4), width: 1, height: 1 };

/** Workers that note what they are asked, and answer when they are told to. */
const pretendWorkers = () => {
  const opened: PretendWorker[] = [];
  class PretendWorker extends EventTarget {
    readonly questions: Question[] = [];
    isTerminated = false;
    postMessage = (question: Question) => void this.questions.push(question);
    terminate = () => {
      this.isTerminated = true;
    };
    answers = (answer: Answer) =>
      this.dispatchEvent(Object.assign(new Event("message"), { data: answer }));
    fails = () => this.dispatchEvent(new Event("error"));
  }
  const open = () => {
    const worker = new PretendWorker();
    opened.push(worker);
    return worker as unknown as Worker;
  };
  const at = (place: number): PretendWorker => {
    const worker = opened[place];
    if (worker === undefined) throw new Error("not opened");
    return worker;
  };
  return { open, at, count: () => opened.length };
};

describe("the scanner", () => {
  test("opens one worker, once there is something to read", async () => {
    const workers = pretendWorkers();
    const scanner = createScanner(workers.open);
    expect(workers.count()).toBe(0);
    const first = scanner.read(frame, "quick");
    const second = scanner.read(frame, "harder");
    expect(workers.count()).toBe(1);
    const [one, other] = workers.at(0).questions;
    expect([one?.effort, other?.effort]).toEqual(["quick", "harder"]);
    workers.at(0).answers({ id: other?.id ?? 0, result: ok("second") });
    workers.at(0).answers({ id: one?.id ?? 0, result: ok(undefined) });
    expect(await second).toEqual(ok("second"));
    expect(await first).toEqual(ok(undefined));
  });

  test("lets the worker go, and whoever waits for it; the next read starts anew", async () => {
    const workers = pretendWorkers();
    const scanner = createScanner(workers.open);
    const reading = scanner.read(frame, "quick");
    scanner.release();
    expect(await reading).toEqual(fault("unavailable"));
    expect(workers.at(0).isTerminated).toBe(true);
    const next = scanner.read(frame, "quick");
    workers.at(1).answers({ id: workers.at(1).questions[0]?.id ?? 0, result: ok("text") });
    expect(await next).toEqual(ok("text"));
  });

  test("says so where its worker cannot be fetched, and tries again the next time", async () => {
    const workers = pretendWorkers();
    const scanner = createScanner(workers.open);
    const reading = scanner.read(frame, "quick");
    workers.at(0).fails();
    expect(await reading).toEqual(fault("unavailable"));
    void scanner.read(frame, "quick");
    expect(workers.count()).toBe(2);
    // The first one has nothing to say any more.
    workers.at(0).fails();
    expect(workers.at(1).isTerminated).toBe(false);
  });

  test("waits half a minute for a worker that says nothing, and opens another one next time", async () => {
    vi.useFakeTimers();
    const workers = pretendWorkers();
    const scanner = createScanner(workers.open);
    const reading = scanner.read(frame, "quick");
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();
    expect(await reading).toEqual(fault("unavailable"));
    expect(workers.at(0).isTerminated).toBe(true);
    void scanner.read(frame, "quick");
    expect(workers.count()).toBe(2);
    scanner.release();
  });

  test("says so where the browser lets none be opened", async () => {
    const scanner = createScanner(() => {
      throw new TypeError("not allowed");
    });
    expect(await scanner.read(frame, "quick")).toEqual(fault("unavailable"));
    scanner.release();
  });
});
