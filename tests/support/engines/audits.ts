import axe from "axe-core";
import { describeViolation, RULES } from "../person-audits.ts";
import { ask } from "./ask.ts";
import type { Size, Tab } from "./tab.ts";

/** With all of a page in view, its bar of buttons covers nothing that could be scrolled free. */
const whileAllInView = async <T>(tab: Tab, size: Size, act: () => Promise<T>): Promise<T> => {
  const height = Number(await tab.evaluate("document.documentElement.scrollHeight"));
  await tab.resize({ ...size, height: Math.max(height, size.height) });
  try {
    return await act();
  } finally {
    await tab.resize(size);
  }
};

/** What comes in by fading has its colours only at the end of it. */
const MOTION =
  "Promise.allSettled(document.getAnimations().map((one) => one.finished)).then(() => 0)";

const AXE = `axe.run({ runOnly: { type: "tag", values: ${JSON.stringify(RULES)} } })
  .then((result) => result.violations)`;

export const auditAccess = (tab: Tab, size: Size): Promise<readonly string[]> =>
  whileAllInView(tab, size, async () => {
    await tab.evaluate(MOTION);
    await tab.evaluate(`(() => { ${axe.source} })()`);
    const violations = (await tab.evaluate(AXE)) as readonly axe.Result[];
    return violations.map(describeViolation);
  });

export const measureMisfits = async (tab: Tab, size: Size): Promise<readonly string[]> => {
  await ask(tab, "unfold");
  return whileAllInView(tab, size, async () => (await ask(tab, "misfits")) ?? []);
};

/** All of the page, as tall as it is. */
export const pictureOf = (tab: Tab, size: Size): Promise<Buffer> =>
  whileAllInView(tab, size, () => tab.picture());
