import type { Look } from "./look.ts";

/**
 * Runs in a page in forced colours: controls that nothing tells apart from text, states that were
 * told by a background alone, and drawings in a colour that was not chosen by the person.
 */
export const listUnmarked = (): string[] => {
  const STATES = ["aria-pressed", "aria-current", "aria-selected", "aria-invalid", "aria-busy"];
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const describe = (element: Element): string =>
    `${element.localName}.${element.getAttribute("class") ?? ""} ${(element.textContent ?? "").trim().slice(0, 50)}`;

  const hasEdge = (element: Element): boolean => {
    const { borderStyle, borderWidth, outlineStyle } = getComputedStyle(element);
    const isDrawn = borderStyle !== "none" && Number.parseFloat(borderWidth) >= 1;
    return isDrawn || !/none|auto/.test(outlineStyle);
  };
  const colourOf = (keyword: string): string => {
    const probe = document.createElement("i");
    document.body.append(probe);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `body > i:last-child { color: ${keyword} !important; forced-color-adjust: none }`,
    );
    document.adoptedStyleSheets.push(sheet);
    const { color } = getComputedStyle(probe);
    document.adoptedStyleSheets.pop();
    probe.remove();
    return color;
  };
  const plainText = colourOf("CanvasText");

  const hasOwnText = (element: Element): boolean => {
    const { color, textDecorationLine } = getComputedStyle(element);
    return color !== plainText || textDecorationLine.includes("underline");
  };
  const hasSign = (element: Element): boolean =>
    ["::before", "::after"].some((pseudo) => {
      const { content, borderStyle } = getComputedStyle(element, pseudo);
      return content !== "none" && /solid/.test(borderStyle);
    });
  const controls = [
    ...document.querySelectorAll("a[href], button, input, select, textarea, summary"),
  ].filter((element) => isSeen(element) && element.closest(".hidden, .skip") === null);
  const alike = controls
    .filter((one) => !(hasEdge(one) || hasOwnText(one) || hasSign(one)))
    .filter((one) => !/^(checkbox|radio|file|color)$/.test(one.getAttribute("type") ?? ""))
    .map((one) => `looks like text: ${describe(one)}`);

  /** All that is drawn of an element but what forced colours take away. */
  const drawn = (element: Element): string =>
    ["", "::before", "::after"]
      .flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const of = (name: string): string => style.getPropertyValue(name);
        const names = [
          "font-weight",
          "border-top-width",
          "border-top-style",
          "border-top-color",
          "text-decoration-line",
          "outline-style",
          "content",
          "color",
          "background-color",
          "opacity",
        ];
        return names.map(of);
      })
      .join();
  const untold = STATES.flatMap((state) =>
    [...document.querySelectorAll(`[${state}]:not([${state}="false"])`)]
      .filter(isSeen)
      .flatMap((one) => {
        const value = one.getAttribute(state) ?? "";
        const before = drawn(one);
        one.removeAttribute(state);
        const isAlike = drawn(one) === before;
        one.setAttribute(state, value);
        const saysSo = one.matches("input, li, [aria-current='step'], [aria-busy]");
        return isAlike && !saysSo ? [`${state} is not seen: ${describe(one)}`] : [];
      }),
  );

  const system = new Set(
    [
      "Canvas",
      "CanvasText",
      "LinkText",
      "ButtonText",
      "ButtonFace",
      "Highlight",
      "HighlightText",
      "GrayText",
    ].map(colourOf),
  );
  const strange = [...document.querySelectorAll("main svg:not(.qr-code) *, header svg *")]
    .filter(isSeen)
    .flatMap((one) => {
      const { stroke, fill } = getComputedStyle(one);
      const odd = [stroke, fill].filter((colour) => colour !== "none" && !system.has(colour));
      return odd.length > 0
        ? [`drawn in ${odd.join(" and ")}: ${one.localName}.${one.getAttribute("class") ?? ""}`]
        : [];
    });
  return [...new Set([...alike, ...untold, ...strange])];
};

export const FORCED_COLOURS: Look = {
  name: "forced colours",
  isForAllLanguages: false,
  at: async (page) => {
    const found: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ forcedColors: "active", colorScheme });
      found.push(...(await page.evaluate(listUnmarked)).map((one) => `${colorScheme}: ${one}`));
    }
    await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
    return found;
  },
};
