/** Below this nobody notices, and the official measure does not count it either, in pixels. */
const LEAST = 3;
const ANSWER_MS = 500;

/** `x` is where a line begins: what grows or shrinks at its end has not moved. */
type Place = {
  readonly text: string | null;
  readonly x: number;
  readonly y: number;
  readonly area: number;
};

const placesOf = (): Map<Node, Place> => {
  const places = new Map<Node, Place>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const isFromRight = document.documentElement.dir === "rtl";
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeValue?.trim() === "") continue;
    range.selectNodeContents(node);
    const { x, y, right, bottom, width, height } = range.getBoundingClientRect();
    const isInView = bottom > 0 && y < innerHeight && right > 0 && x < innerWidth;
    if (width > 0 && height > 0 && isInView) {
      const text = node.nodeValue;
      places.set(node, { text, x: isFromRight ? right : x, y, area: width * height });
    }
  }
  return places;
};

/** In the manner of Cumulative Layout Shift: how much of the screen has moved, times how far. */
const sizeOfMoves = (before: Map<Node, Place>, now: Map<Node, Place>): number => {
  let sum = 0;
  for (const [node, place] of now) {
    const old = before.get(node);
    // A node that now says something else may stand in the place of another one.
    if (old === undefined || old.text !== place.text) continue;
    const far = Math.max(Math.abs(place.x - old.x), Math.abs(place.y - old.y));
    if (far < LEAST) continue;
    sum += (place.area / (innerWidth * innerHeight)) * (far / Math.max(innerWidth, innerHeight));
  }
  return sum;
};

/**
 * Watches from frame to frame whether words move that nobody pressed or scrolled away, for engines
 * that do not measure it themselves; answers with the sum so far.
 */
export const watchShifts = (): (() => number) => {
  let sum = 0;
  let before = new Map<Node, Place>();
  let frame = "";
  let pressedAt = Number.NEGATIVE_INFINITY;
  const look = (): void => {
    const now = placesOf();
    const here = `${scrollX} ${scrollY} ${innerWidth} ${innerHeight}`;
    const isUnasked = here === frame && performance.now() - pressedAt > ANSWER_MS;
    if (isUnasked) sum += sizeOfMoves(before, now);
    before = now;
    frame = here;
  };
  for (const kind of ["pointerdown", "keydown"]) {
    const notice = (): void => {
      pressedAt = performance.now();
    };
    addEventListener(kind, notice, true);
  }
  const onFrame = (): void => {
    if (document.body !== null) look();
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  return () => sum;
};
