/**
 * Runs in a page: what lies beyond its sides, what is cut off, and which texts lie on each other,
 * a line each.
 */
export const listMisfits = (): string[] => {
  type Line = {
    readonly node: Node;
    readonly text: string;
    readonly box: DOMRect;
    readonly isFloating: boolean;
  };
  const ROUNDING = 1;
  /** A line of letters is less high than its box: of the letters alone no two may meet. */
  const AROUND_LETTERS = 0.22;

  const shorten = (text: string): string => text.trim().replaceAll(/\s+/g, " ").slice(0, 60);
  const isUnseen = (element: Element): boolean =>
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    element.closest(".hidden, .skip, [aria-hidden='true']:empty") !== null;
  const scrolls = (element: Element | null): boolean => {
    for (let one = element; one !== null && one !== document.body; one = one.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(one).overflowX)) return true;
    }
    return false;
  };

  /** A bar that stays in view lies over whatever is scrolled below it. */
  const floats = (element: Element | null): boolean => {
    for (let one = element; one !== null && one !== document.body; one = one.parentElement) {
      if (/sticky|fixed/.test(getComputedStyle(one).position)) return true;
    }
    return false;
  };

  const listLines = (): Line[] => {
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const place = node.parentElement;
      const text = shorten(node.textContent ?? "");
      if (text === "" || place === null || isUnseen(place) || scrolls(place)) continue;
      const isFloating = floats(place);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > ROUNDING && box.height > ROUNDING) {
          lines.push({ node, text, box, isFloating });
        }
      }
    }
    return lines.toSorted((one, other) => one.box.top - other.box.top);
  };

  const beyond = ({ text, box }: Line): string[] =>
    box.left < -ROUNDING || box.right > innerWidth + ROUNDING ? [`beyond the side: ${text}`] : [];

  const meet = ({ box: one }: Line, { box: other }: Line): boolean => {
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const high = Math.min(one.height, other.height) * AROUND_LETTERS * 2;
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) - high;
    return across > ROUNDING && down > ROUNDING;
  };

  const overlaps = (lines: readonly Line[]): string[] =>
    lines.flatMap((line, index) => {
      const found: string[] = [];
      for (const next of lines.slice(index + 1)) {
        if (next.box.top >= line.box.bottom) break;
        const isOneLayer = next.isFloating === line.isFloating;
        if (next.node !== line.node && isOneLayer && meet(line, next)) {
          found.push(`on each other: ${line.text} | ${next.text}`);
        }
      }
      return found;
    });

  const cuts = (): string[] =>
    [...document.body.querySelectorAll<HTMLElement>("*")].flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const isCut =
        (/hidden|clip/.test(overflowX) && scrollWidth > clientWidth + ROUNDING) ||
        (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + ROUNDING);
      const text = shorten(element.innerText ?? "");
      return isCut && text !== "" && !isUnseen(element) ? [`cut off: ${text}`] : [];
    });

  const wide = (): string[] => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px beyond the screen`] : [];
  };

  const look = (): string[] => {
    const lines = listLines();
    return [...wide(), ...lines.flatMap(beyond), ...overlaps(lines), ...cuts()];
  };

  const found = look();
  for (const menu of document.querySelectorAll("header details")) {
    menu.setAttribute("open", "");
    found.push(...wide(), ...cuts());
    menu.removeAttribute("open");
  }
  return [...new Set(found)];
};

/** Runs in a page: unfolds all that can be unfolded in its main part. */
export const unfold = (): void => {
  for (const details of document.querySelectorAll("main details")) {
    // Those of one name would fold each other up again.
    details.removeAttribute("name");
    details.setAttribute("open", "");
  }
};
