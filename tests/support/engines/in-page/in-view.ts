const hasRoom = (box: DOMRect): boolean => box.width > 0 && box.height > 0;

const hasVisibleText = (node: Node): boolean => {
  const range = document.createRange();
  range.selectNode(node);
  return hasRoom(range.getBoundingClientRect());
};

/** Whether somebody could see an element if they scrolled to it. */
export const isVisible = (element: Element): boolean => {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  // An element without a box of its own is seen by what is in it.
  if (getComputedStyle(element).display === "contents") {
    return [...element.childNodes].some((child) =>
      child instanceof Element ? isVisible(child) : hasVisibleText(child),
    );
  }
  return hasRoom(element.getBoundingClientRect());
};
