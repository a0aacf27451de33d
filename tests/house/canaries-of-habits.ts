import type { Canary } from "./canary.ts";

const part = (inside: string): string =>
  `type Props = { readonly t: (key: string) => string };\n\nexport const Part = ({ t }: Props) => ${inside};\n`;

export const wordCanaries: readonly Canary[] = [
  {
    file: "app/ui/plain.tsx",
    source: part("<p>Hello {t('a.b')}</p>"),
    rule: "lint/style/noJsxLiterals",
  },
  { file: "app/ui/braces.tsx", source: part("<p>{'Hello'} {t('a.b')}</p>"), rule: "plugin" },
  {
    file: "app/ui/spoken.tsx",
    source: part('<nav aria-label="Your plan">{t("a")}</nav>'),
    rule: "plugin",
  },
  {
    file: "app/ui/clean.tsx",
    source: part('<nav class="plan" aria-label={t("a")}>{t("b")} · {t("c")}</nav>'),
  },
  {
    file: "app/ui/styled.tsx",
    source: part('<p style={{ color: "red" }}>{t("a")}</p>'),
    rule: "lint/nursery/noInlineStyles",
  },
];

export const habitCanaries: readonly Canary[] = [
  {
    file: "app/domain/ring-a.ts",
    source: 'import { b } from "./ring-b.ts";\n\nexport const a = (): number => b() + 1;\n',
    rule: "lint/suspicious/noImportCycles",
  },
  {
    file: "app/domain/ring-b.ts",
    source: 'import { a } from "./ring-a.ts";\n\nexport const b = (): number => a() + 1;\n',
    rule: "lint/suspicious/noImportCycles",
  },
  {
    file: "app/domain/default.ts",
    source: "export default 1;\n",
    rule: "lint/style/noDefaultExport",
  },
  {
    file: "app/domain/enumeration.ts",
    source: "export enum Step {\n  Scan = 1,\n}\n",
    rule: "lint/style/noEnum",
  },
  {
    file: "app/domain/CamelCase.ts",
    source: "export const a = 1;\n",
    rule: "lint/style/useFilenamingConvention",
  },
  {
    file: "app/domain/bang.ts",
    source: "export const first = (list: string[]): string => list[0]!;\n",
    rule: "lint/style/noNonNullAssertion",
  },
  {
    file: "app/domain/anything.ts",
    source: "export const first = (thing: any): unknown => thing;\n",
    rule: "lint/suspicious/noExplicitAny",
  },
  {
    file: "app/adapters/chatty.ts",
    source: 'export const say = (): void => console.log("hello");\n',
    rule: "lint/suspicious/noConsole",
  },
  {
    file: "app/adapters/floating.ts",
    source:
      "const save = async (): Promise<void> => undefined;\n\nexport const go = (): void => {\n  save();\n};\n",
    rule: "lint/nursery/noFloatingPromises",
  },
  {
    file: "app/domain/index.ts",
    source: 'export { a } from "./ring-a.ts";\nexport { b } from "./ring-b.ts";\n',
    rule: "lint/performance/noBarrelFile",
  },
];
