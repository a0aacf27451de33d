import type { Case } from "./case.ts";
import { type Code, makeCode, posed, putCode, straight } from "./draw-code.ts";
import { blank, type Gray, paint, toFrame } from "./gray.ts";
import { laptopPage, phonePage } from "./pages.ts";
import { blur, contrast, cover, glare, invert, jpeg, type Spoil, shadow } from "./spoil.ts";

/** 133 characters in the shape of Microsoft's older registration. */
export const TEXT =
  "phonefactor://activate_account?code=518227904&url=https%3a%2f%2fmobileappcommunicator.auth.microsoft.com%2factivatev2%2f863602595%2fS";

const code = makeCode(TEXT);
const strong = makeCode(TEXT, "H");

const named = (name: string, draw: () => Gray): Case => ({
  name,
  text: TEXT,
  draw: () => toFrame(draw()),
});

const through = (picture: Gray, ...spoils: readonly Spoil[]): Gray =>
  spoils.reduce((spoilt, spoil) => spoil(spoilt), picture);

const WHITE = { paper: 255, ink: 40 };
const DARK = { paper: 24, ink: 220 };

const onPhone = (size: number, look = WHITE, ink = {}): Gray =>
  putCode(phonePage(look), code, straight((1170 - size) / 2, 900, size), ink);

const inMiddle = (size: number, side: number, of: Code = code, paper = 255): Gray =>
  putCode(blank(side, side, paper), of, straight((side - size) / 2, (side - size) / 2, size));

const turned = (degrees: number): Gray =>
  putCode(blank(800, 800, 255), code, posed({ x: 400, y: 400, size: 400, turn: degrees }));

const tilted = (pose: { aside?: number; back?: number; turn?: number }): Gray =>
  putCode(blank(900, 900, 255), code, posed({ x: 450, y: 450, size: 450, ...pose }));

const inverse = { dark: 255, light: 24 };

/** The cases by name that decoders were compared with on 2026-11-22. */
export const NAMED_CASES: readonly Case[] = [
  ...[600, 300, 200, 120, 90].map((size) => named(`screenshot ${size}`, () => onPhone(size))),
  named("dark page, white box", () => onPhone(600, DARK)),
  named("dark page, inverted 600", () => onPhone(600, DARK, inverse)),
  named("dark page, inverted 250", () => onPhone(250, DARK, inverse)),
  ...[10, 30, 45, 90, 137, 180].map((degrees) => named(`turned ${degrees}`, () => turned(degrees))),
  ...[1, 2, 3, 4].map((px) => named(`blurred ${px}`, () => through(inMiddle(370, 700), blur(px)))),
  named("inverted", () => through(inMiddle(370, 700), invert)),
  named("low contrast", () => through(inMiddle(370, 700), contrast(0x77, 0x99))),
  named("inverted low contrast", () => through(inMiddle(370, 700), contrast(0x55, 0x33))),
  ...[100, 70, 60].map((size) =>
    named(`tiny ${size}`, () =>
      putCode(blank(1080, 1920, 255), code, straight((1080 - size) / 2, 700, size)),
    ),
  ),
  named("aside 30", () => tilted({ aside: 30 })),
  named("aside 45", () => tilted({ aside: 45 })),
  named("aside 60", () => tilted({ aside: 60 })),
  named("back 45, turned 20", () => tilted({ back: 45, turn: 20 })),
  named("JPEG 10, 300", () => through(inMiddle(300, 700), jpeg(10))),
  named("JPEG 10, 150", () => through(inMiddle(150, 700), jpeg(10))),
  named("no quiet zone", () => inMiddle(400, 700, makeCode(TEXT, "M", 0), 0x22)),
  named("shadow", () => through(inMiddle(370, 700), shadow(1, 0.25))),
  named("logo", () =>
    through(
      inMiddle(450, 700, strong),
      cover(255, (x, y) => Math.max(Math.abs(x - 350), Math.abs(y - 350)) < 45),
      cover(90, (x, y) => Math.hypot(x - 350, y - 350) < 38),
    ),
  ),
  named("glare", () =>
    through(inMiddle(450, 700, strong), glare({ x: 400, y: 330, rx: 88, ry: 88 }, 2000)),
  ),
  named("moiré lines", () =>
    through(inMiddle(370, 700), (picture) => ({
      ...picture,
      data: picture.data.map((shade, at) =>
        Math.floor(at / picture.width) % 5 < 2 ? shade * 0.65 : shade,
      ),
    })),
  ),
  named("photo 4000×3000", () =>
    through(
      putCode(
        paint(4000, 3000, (x, y) => 90 + x / 40 + y / 60),
        code,
        posed({ x: 2100, y: 1400, size: 380, turn: 8 }),
      ),
      blur(1),
    ),
  ),
  named("laptop screenshot", () => putCode(laptopPage(), code, straight(1800, 400, 220))),
];
