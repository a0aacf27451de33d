import { parseArgs } from "node:util";
import { CLOUD_IDS, type Cloud } from "../../domain/clouds.ts";
import { fault, ok, type Result } from "../../domain/result.ts";
import { LONGEST_PASS, SHORTEST_PASS } from "../../domain/scripts/pass-lifetime.ts";
import type { StaffAction } from "../../domain/scripts/staff-actions.ts";
import { parsePlace } from "../stamp/options.ts";

/** What is asked for; files are named, not read. */
export type Order =
  | {
      readonly kind: "register";
      readonly shell: "azure-cli" | "powershell";
      readonly name: string;
      readonly address: string;
      readonly config: string | undefined;
      readonly isChecking: boolean;
      readonly cloud: Cloud;
    }
  | {
      readonly kind: "staff";
      readonly action: StaffAction;
      readonly list: string;
      readonly cloud: Cloud;
    };

export const USAGE = `it-scripts register --shell azure-cli|powershell --address https://setup.contoso.com/
           [--name "Sign-in setup"] [--config config.json] [--without-checking]
it-scripts staff --action report|enable-mfa|issue-passes --list people.txt [--minutes 480] [--once]

Prints a script for you to read and to run. register: registers the app in Microsoft Entra and finishes
config.json. staff: does one thing for each person of a list, one sign-in address a line.
Both take --cloud ${CLOUD_IDS.join("|")}.`;

const OPTIONS = {
  shell: { type: "string" },
  address: { type: "string" },
  name: { type: "string", default: "Sign-in setup" },
  config: { type: "string" },
  "without-checking": { type: "boolean", default: false },
  action: { type: "string" },
  list: { type: "string" },
  minutes: { type: "string", default: "480" },
  once: { type: "boolean", default: false },
  cloud: { type: "string", default: "global" },
} as const;

const parseAction = (
  kind: string | undefined,
  minutes: string,
  isUsableOnce: boolean,
): Result<StaffAction, string> => {
  if (kind === "report" || kind === "enable-mfa") return ok({ kind });
  if (kind !== "issue-passes") return fault("--action is one of: report, enable-mfa, issue-passes");
  const lifetimeInMinutes = /^\d{1,5}$/.test(minutes) ? Number(minutes) : 0;
  return lifetimeInMinutes >= SHORTEST_PASS && lifetimeInMinutes <= LONGEST_PASS
    ? ok({ kind, lifetimeInMinutes, isUsableOnce })
    : fault(`--minutes is a number from ${SHORTEST_PASS} to ${LONGEST_PASS}`);
};

const parse = (args: readonly string[]): Result<Order, string> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const { shell, address, name, config, list } = values;
  const cloud = CLOUD_IDS.find((id) => id === values.cloud);
  if (cloud === undefined) return fault(`--cloud is one of: ${CLOUD_IDS.join(", ")}`);
  const [kind] = positionals;
  if (kind === "staff") {
    const action = parseAction(values.action, values.minutes, values.once);
    if (action.kind === "fault") return action;
    return list === undefined
      ? fault("--list is missing")
      : ok({ kind, action: action.value, list, cloud });
  }
  if (kind !== "register") return fault("register, or staff?");
  if (shell !== "azure-cli" && shell !== "powershell") {
    return fault("--shell is azure-cli or powershell");
  }
  const place = parsePlace(address ?? "", undefined);
  if (place.kind === "fault") return place;
  const { origin, base } = place.value;
  const isChecking = !values["without-checking"];
  return ok({ kind, shell, name, address: origin + base, config, isChecking, cloud });
};

/** What was typed after the command, or what is wrong with it. */
export const parseOrder = (args: readonly string[]): Result<Order, string> => {
  try {
    return parse(args);
  } catch (thrown) {
    return fault(thrown instanceof Error ? thrown.message : String(thrown));
  }
};

/** The addresses of a list, each once; what is none is told by its line. */
export const parseList = (text: string): Result<readonly string[], string> => {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((line) => line.trim());
  const wrong = lines.findIndex((line) => line !== "" && !/^[^\s,;"@]+@[^\s,;"@]+$/.test(line));
  if (wrong >= 0) return fault(`line ${wrong + 1} is no sign-in address: ${lines[wrong]}`);
  return ok([...new Set(lines.filter((line) => line !== ""))]);
};
