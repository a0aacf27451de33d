import type { CDPSession, Page } from "playwright-core";
import type { Look } from "./look.ts";
import { brokenLaws, type Spoken } from "./tree-laws.ts";

type AxValue = { readonly value?: unknown };
type AxNode = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
};

/** Runs in a page: the words of an element as they are seen, but for what is there for the eye alone. */
const readSeen = function (this: Element): string {
  const words: string[] = [];
  const walker = document.createTreeWalker(this, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const place = node.parentElement;
    const isSeen = place?.checkVisibility({ visibilityProperty: true }) ?? false;
    if (isSeen && place?.closest("[aria-hidden='true']") === null) words.push(node.nodeValue ?? "");
  }
  return words.join(" ");
};

const lookUp = async (session: CDPSession, backendNodeId: number): Promise<string> => {
  const { object } = await session.send("DOM.resolveNode", { backendNodeId });
  const { result } = await session.send("Runtime.callFunctionOn", {
    objectId: object.objectId ?? "",
    functionDeclaration: readSeen.toString(),
    returnByValue: true,
  });
  return String(result.value);
};

const NAMED_BY_WORDS = /^(link|button|checkbox|radio|DisclosureTriangle|tab|switch)$/;

/** What a screen reader is told of a page, by the browser’s own tree. */
export const readTree = async (page: Page): Promise<readonly Spoken[]> => {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.getDocument", { depth: 0 });
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as unknown as {
    nodes: readonly AxNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = (node: AxNode | undefined): string => String(node?.role?.value ?? "");
  const parentRole = (node: AxNode): string => {
    let up = node.parentId === undefined ? undefined : byId.get(node.parentId);
    while (up?.ignored || /^(generic|none)$/.test(roleOf(up))) {
      up = up?.parentId === undefined ? undefined : byId.get(up.parentId);
    }
    return roleOf(up);
  };
  const spoken: Spoken[] = [];
  for (const node of nodes.filter(({ ignored }) => !ignored)) {
    const property = (name: string): unknown =>
      node.properties?.find((one) => one.name === name)?.value.value;
    const role = roleOf(node);
    const id = node.backendDOMNodeId;
    const seen = id !== undefined && NAMED_BY_WORDS.test(role) ? await lookUp(session, id) : "";
    spoken.push({
      role,
      name: String(node.name?.value ?? ""),
      level: Number(property("level") ?? 0),
      isFocusable: property("focusable") === true,
      seen,
      within: parentRole(node),
    });
  }
  await session.detach();
  return spoken;
};

/** Runs in a page: labels of Microsoft’s in another script than that of their language; names may be. */
export const listMisnamed = (): string[] => {
  const LATIN = /^[^\p{Letter}]*(?:\p{Script=Latin}[^\p{Letter}]*)+$/u;
  return [...document.querySelectorAll<HTMLElement>(".key, .key-english bdi")].flatMap((label) => {
    const language = label.closest("[lang]")?.getAttribute("lang") ?? "";
    const { innerText: text } = label;
    const isForeign = /^(ar|ja)$/.test(language) && LATIN.test(text);
    return isForeign && !text.startsWith("Microsoft ") ? [`not in ${language}: ${text}`] : [];
  });
};

export const TREE: Look = {
  name: "tree",
  isForAllLanguages: true,
  at: async (page) => [
    ...brokenLaws(await readTree(page), await page.title()),
    ...(await page.evaluate(listMisnamed)),
  ],
};
