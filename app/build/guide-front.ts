import * as v from "valibot";
import { parse } from "yaml";
import { PAGES } from "../domain/routes.ts";
import { TOPIC_GROUPS, TOPICS } from "../domain/topics.ts";
import type { Fail } from "./guide-fault.ts";

const TEXT = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** Before a guide for staff. */
export const FRONT = v.strictObject({
  title: TEXT,
  group: v.picklist(TOPIC_GROUPS),
  step: v.optional(v.picklist(PAGES)),
  keywords: v.pipe(v.array(TEXT), v.nonEmpty()),
  related: v.array(v.picklist(TOPICS)),
});

/** Before a guide for IT: `rests` names claims that its text leaves unsaid. */
export const IT_FRONT = v.strictObject({ title: TEXT, rests: v.optional(v.array(TEXT), []) });

const FENCED = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/;

/** YAML in which every scalar is a text: an error code among the keywords is no number. */
const parseYaml = (text: string, fail: Fail): unknown => {
  try {
    return parse(text, { schema: "failsafe", logLevel: "error" });
  } catch (thrown) {
    return fail(1, `the front matter is no YAML: ${thrown}`);
  }
};

type Split<Front> = { readonly front: Front; readonly body: string; readonly linesBefore: number };

/** Parts what a guide says of itself from the Markdown below it. */
export const splitFront = <Front>(
  source: string,
  schema: v.GenericSchema<unknown, Front>,
  fail: Fail,
): Split<Front> => {
  const [, yaml, body] = FENCED.exec(source.replaceAll("\r\n", "\n")) ?? [];
  if (yaml === undefined || body === undefined) return fail(1, "no front matter between --- lines");
  const parsed = v.safeParse(schema, parseYaml(yaml, fail));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return fail(1, `${v.getDotPath(issue) ?? "front matter"}: ${issue.message}`);
  }
  return { front: parsed.output, body, linesBefore: yaml.split("\n").length + 1 };
};
