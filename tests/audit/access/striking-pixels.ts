/**
 * Runs in any page: how many pixels of two pictures of one size differ so much that the ring stands
 * out against what was there without it.
 */
export const countStriking = async ([one, other, least]: readonly [
  string,
  string,
  number,
]): Promise<number> => {
  const read = async (base64: string): Promise<Uint8ClampedArray> => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
    context.drawImage(picture, 0, 0);
    return context.getImageData(0, 0, picture.width, picture.height).data;
  };
  const linear = (level: number): number => {
    const value = level / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (data: Uint8ClampedArray, at: number): number =>
    0.2126 * linear(data[at] ?? 0) +
    0.7152 * linear(data[at + 1] ?? 0) +
    0.0722 * linear(data[at + 2] ?? 0);
  const [with_, without] = await Promise.all([read(one), read(other)]);
  let count = 0;
  for (let at = 0; at < with_.length; at += 4) {
    const [a, b] = [luminance(with_, at), luminance(without, at)];
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= least) count += 1;
  }
  return count;
};
