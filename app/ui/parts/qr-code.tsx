import type { CodeMatrix } from "../../ports/code.ts";

// ISO/IEC 18004: four modules of light all around, or readers do not find the code.
const QUIET = 4;

/** A QR code as one path of dark squares; always black on white, whatever the theme. */
export const QrCode = ({ code, alt }: { readonly code: CodeMatrix; readonly alt: string }) => {
  const side = code.length + 2 * QUIET;
  const squares = code.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : "")),
  );
  return (
    <svg class="qr-code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={alt}>
      <rect class="qr-code__paper" width={side} height={side} />
      <path class="qr-code__ink" d={squares.join("")} />
    </svg>
  );
};
