import type { Engine } from "../support/engines/engine.ts";
import type { Audit, Outcome } from "./audit.ts";
import { describeWalk, isFailed, type Walk, walkIn } from "./walk-in.ts";

/** `AUDIT_ENGINES=webkit` walks in one of them alone; the tests walk in Chromium. */
const chosen = process.env["AUDIT_ENGINES"]?.split(",");
const OTHERS: readonly Engine[] = ["webkit", "firefox"];

const isImpossible = (walk: Walk) => walk.kind === "impossible";

const show = (engine: Engine, walks: readonly Walk[], seconds: number): void => {
  const impossible = walks.filter(isImpossible);
  const failed = walks.filter(isFailed).length;
  const passed = walks.length - impossible.length - failed;
  console.log(
    `  ${engine.padEnd(8)}${passed} passed, ${failed} failed, ${impossible.length} not possible, ${seconds.toFixed(0)} s`,
  );
  for (const walk of impossible) console.log(`    not possible: ${describeWalk(walk)}`);
};

const run = async (): Promise<Outcome> => {
  const findings: string[] = [];
  let looked = 0;
  for (const engine of OTHERS.filter((one) => chosen?.includes(one) ?? true)) {
    const startedMs = Date.now();
    const walks = walkIn(engine);
    show(engine, walks, (Date.now() - startedMs) / 1000);
    looked += walks.length;
    findings.push(...walks.filter(isFailed).map((walk) => `${engine}: ${describeWalk(walk)}`));
  }
  return { looked, findings };
};

export const ENGINES_AUDIT: Audit = {
  name: "engines",
  what: "all journeys in WebKit and in Firefox; what these cannot be made to do is counted apart",
  needs: [
    { file: "/usr/bin/WebKitWebDriver", debianPackage: "webkit2gtk-driver" },
    { file: "/usr/share/doc/gir1.2-webkit2-4.1", debianPackage: "gir1.2-webkit2-4.1" },
    { file: "/usr/lib/python3/dist-packages/gi", debianPackage: "python3-gi" },
    { file: "/usr/bin/xvfb-run", debianPackage: "xvfb" },
    { file: "/usr/bin/xauth", debianPackage: "xauth" },
    { file: "/usr/bin/firefox-esr", debianPackage: "firefox-esr" },
  ],
  run,
};
