/** Whether a click, with all that the page made of it, leads to another document in this tab. */
const isLink = (target: Element): boolean => {
  const link = target.closest("a");
  if (link === null || !/^https?:$/.test(link.protocol)) return false;
  if (link.hasAttribute("download") || !["", "_self"].includes(link.target)) return false;
  return link.hash === "" || link.href.split("#")[0] !== location.href.split("#")[0];
};

let isLeading = false;

const notice = (event: Event): void => {
  if (event.defaultPrevented || !(event.target instanceof Element)) return;
  if (event.type === "submit" || isLink(event.target)) isLeading = true;
};

const KINDS = ["click", "submit"] as const;

/** From now on it is noticed whether what is pressed leads away. */
export const watchLeading = (): void => {
  isLeading = false;
  for (const kind of KINDS) addEventListener(kind, notice);
};

/** Whether what was pressed since leads away; whatever is pressed now is not noticed. */
export const hasLed = (): boolean => {
  for (const kind of KINDS) removeEventListener(kind, notice);
  return isLeading;
};
