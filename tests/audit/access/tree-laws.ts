/** One node of the accessibility tree. */
export type Spoken = {
  readonly role: string;
  readonly name: string;
  /** Of a heading, 1–6; otherwise 0. */
  readonly level: number;
  readonly isFocusable: boolean;
  /** The words that are seen of a control that is named by its words. */
  readonly seen: string;
  /** The role of what it stands in. */
  readonly within: string;
};

const HEADLINE = 1;
const CONTROLS =
  /^(link|button|checkbox|radio|textbox|searchbox|combobox|listbox|spinbutton|slider|DisclosureTriangle|Date|DateTime|ColorWell)$/;
const ONCE = ["banner", "main", "contentinfo"] as const;

const plain = (text: string): string =>
  text
    .normalize("NFC")
    .replaceAll(/[\p{Cf}\s]+/gu, " ")
    .trim()
    .toLowerCase();

/** Where one word ends and the next one begins is told by boxes as well as by spaces. */
const packed = (text: string): string => plain(text).replaceAll(" ", "");

const describe = ({ role, name, seen }: Spoken): string =>
  `${role} “${plain(name || seen).slice(0, 60)}”`;

const landmarkLaw = (nodes: readonly Spoken[]): string[] =>
  ONCE.flatMap((role) => {
    const count = nodes.filter((node) => node.role === role).length;
    return count === 1 ? [] : [`${count} × ${role}`];
  });

/** Where there are two of a kind, their names tell them apart. */
const navigationLaw = (nodes: readonly Spoken[]): string[] => {
  const names = nodes.filter(({ role }) => role === "navigation").map(({ name }) => plain(name));
  const isTold = names.length > 0 && new Set(names).size === names.length && !names.includes("");
  return isTold ? [] : [`navigation by these names: ${names.join(", ")}`];
};

const headingLaws = (nodes: readonly Spoken[], title: string): string[] => {
  const headings = nodes.filter(({ role }) => role === "heading");
  const tops = headings.filter(({ level }) => level === HEADLINE);
  const skipped = headings.filter(
    ({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1,
  );
  const top = plain(tops[0]?.name ?? "");
  return [
    ...(tops.length === 1 ? [] : [`${tops.length} × heading of level 1`]),
    ...skipped.map((one) => `skips a level: ${describe(one)}`),
    ...headings.filter(({ name }) => plain(name) === "").map(() => "a heading without words"),
    ...(plain(title).startsWith(top) ? [] : [`title “${title}”, heading “${top}”`]),
  ];
};

const nameLaws = (nodes: readonly Spoken[]): string[] =>
  nodes.flatMap((node) => {
    if (!node.isFocusable || !CONTROLS.test(node.role)) return [];
    if (plain(node.name) === "") return [`without a name: ${describe(node)}`];
    // WCAG 2.5.3: whoever speaks to the page says what is seen.
    return packed(node.name).includes(packed(node.seen))
      ? []
      : [`says “${plain(node.name)}”, shows “${plain(node.seen)}”`];
  });

/** One name for two controls of a kind is fine only where both do the same: links tell themselves. */
const listLaw = (nodes: readonly Spoken[]): string[] =>
  nodes
    .filter(({ role, within }) => role === "listitem" && within !== "list")
    .map((node) => `an item of no list, within ${node.within}: ${describe(node)}`);

const pictureLaw = (nodes: readonly Spoken[]): string[] =>
  nodes
    .filter(({ role, name }) => /^(image|img)$/.test(role) && plain(name) === "")
    .map(() => "a picture without words");

/** What a page breaks of what holds for every page, a line each. */
export const brokenLaws = (nodes: readonly Spoken[], title: string): readonly string[] => [
  ...landmarkLaw(nodes),
  ...navigationLaw(nodes),
  ...headingLaws(nodes, title),
  ...nameLaws(nodes),
  ...listLaw(nodes),
  ...pictureLaw(nodes),
];
