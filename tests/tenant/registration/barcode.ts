import QRCode from "qrcode";
import { type Html, html } from "../web/html.ts";

const quietZone = 4;

export function barcode(text: string): Html {
  const { data, size } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules;
  const dark = [...data].flatMap((module, index) => (module ? [index] : []));
  const squares = dark
    .map((index) => `M${index % size} ${Math.floor(index / size)}h1v1h-1z`)
    .join("");
  const side = size + 2 * quietZone;
  return html`<svg class="barcode" role="img" aria-label="QR code" shape-rendering="crispEdges"
 viewBox="-${quietZone} -${quietZone} ${side} ${side}"><path fill="#fff"
 d="M-${quietZone} -${quietZone}h${side}v${side}h-${side}z"/><path d="${squares}"/></svg>`;
}
