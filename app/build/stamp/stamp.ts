import { parseOptions, USAGE } from "./options.ts";
import { stampSite } from "./stamp-site.ts";

// node tests/support/run.mjs app/build/stamp/stamp.ts --address https://setup.contoso.com/
const say = (lines: readonly string[]): void => void process.stderr.write(`${lines.join("\n")}\n`);

const run = async (): Promise<boolean> => {
  const options = parseOptions(process.argv.slice(2));
  if (options.kind === "fault") {
    say([options.fault, "", USAGE]);
    return false;
  }
  const stamped = await stampSite(options.value);
  if (stamped.kind === "fault") {
    say([...stamped.fault, "Nothing was changed."]);
    return false;
  }
  const { warnings, place } = stamped.value;
  const { origin, base } = place;
  say([...warnings, `${options.value.site} is ready for ${origin}${base}`]);
  return true;
};

process.exitCode = (await run()) ? 0 : 1;
