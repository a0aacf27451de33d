import { readFileSync } from "node:fs";
import { fault, ok, type Result } from "../../domain/result.ts";
import { azureCliScript } from "../../domain/scripts/registration-azure-cli.ts";
import { powershellRegistration } from "../../domain/scripts/registration-powershell.ts";
import { staffScript } from "../../domain/scripts/staff-script.ts";
import { type Order, parseList, parseOrder, USAGE } from "./orders.ts";

// node tests/support/run.mjs app/build/it-scripts/run.ts staff --action report --list people.txt
const scriptFor = (order: Order): Result<string, string> => {
  try {
    if (order.kind === "staff") {
      const people = parseList(readFileSync(order.list, "utf8"));
      return people.kind === "fault" ? people : ok(staffScript({ ...order, people: people.value }));
    }
    const text = order.config === undefined ? "{}" : readFileSync(order.config, "utf8");
    const registration = { ...order, config: JSON.parse(text) };
    const write = order.shell === "azure-cli" ? azureCliScript : powershellRegistration;
    return ok(write(registration));
  } catch (thrown) {
    return fault(thrown instanceof Error ? thrown.message : String(thrown));
  }
};

const order = parseOrder(process.argv.slice(2));
if (order.kind === "fault") {
  process.stderr.write(`${order.fault}\n\n${USAGE}\n`);
  process.exitCode = 1;
} else {
  const script = scriptFor(order.value);
  if (script.kind === "ok") process.stdout.write(script.value);
  else {
    process.stderr.write(`${script.fault}\n`);
    process.exitCode = 1;
  }
}
