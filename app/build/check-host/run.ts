import { checkHost } from "./check-host.ts";

// node tests/support/run.mjs app/build/check-host/run.ts https://setup.contoso.com/
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const run = async (text: string | undefined): Promise<boolean> => {
  if (text === undefined || !URL.canParse(text)) {
    say(
      "check-host https://setup.contoso.com/: asks a host whether it serves the site as it should.",
    );
    return false;
  }
  const address = text.replace(/\/*$/, "/");
  const findings = await checkHost(address);
  for (const { path, problem } of findings) say(`${address}${path}\n    ${problem}`);
  say(
    findings.length === 0 ? `${address} is served as it should be.` : `${findings.length} found.`,
  );
  return findings.length === 0;
};

try {
  process.exitCode = (await run(process.argv[2])) ? 0 : 1;
} catch (thrown) {
  say(`${process.argv[2]} did not answer: ${thrown instanceof Error ? thrown.message : thrown}`);
  process.exitCode = 1;
}
