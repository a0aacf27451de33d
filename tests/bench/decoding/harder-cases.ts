import type { Case } from "./case.ts";
import { makeCode, posed, putCode, straight } from "./draw-code.ts";
import { blank, type Colour, enlarge, type Gray, paint, shrink, toFrame } from "./gray.ts";
import { laptopPage, phonePage } from "./pages.ts";
import {
  bend,
  bleed,
  blur,
  contrast,
  cover,
  crumple,
  fold,
  glare,
  grain,
  jpeg,
  mirror,
  moire,
  reflection,
  type Spoil,
  shadow,
  shake,
  speckle,
} from "./spoil.ts";

/** As long as Microsoft's links are today: the code has more, and so smaller, modules than the named cases'. */
export const LINK =
  "https://login.microsoftonline.com/authenticatorApp/activateAccount?accountType=mfa&source=qrCode&code=518227904&url=https%3A%2F%2Fmobileappcommunicator.auth.microsoft.com%2Factivatev2%2F863602595%2FSASPUBKRCAZ1FD043";

const code = makeCode(LINK);

const hard = (name: string, draw: () => Gray, ...colours: readonly Colour[]): Case => ({
  name,
  text: LINK,
  draw: () => toFrame(draw(), ...colours),
});

const through = (picture: Gray, ...spoils: readonly Spoil[]): Gray =>
  spoils.reduce((spoilt, spoil) => spoil(spoilt), picture);

/** A sheet of paper or a screen, near enough to fill the picture's middle. */
const sheet = (size: number, pose = {}, paper = 235): Gray =>
  putCode(blank(1000, 1000, paper), code, posed({ x: 500, y: 500, size, ...pose }));

/** A laptop's screen as a phone's camera sees it, with the room around it. */
const screenPhoto = (size: number, pose = {}): Gray =>
  putCode(
    paint(1500, 2000, (x, y) => (x > 120 && x < 1400 && y > 500 && y < 1450 ? 240 : 55 + y / 60)),
    code,
    posed({ x: 800, y: 950, size, ...pose }),
  );

const onPhone = (size: number, look = { paper: 255, ink: 40 }, ink = {}, of = code): Gray =>
  putCode(phonePage(look), of, straight((1170 - size) / 2, 900, size), ink);

const DARK = { paper: 18, ink: 200 };

/** What goes wrong between a computer's screen or a sheet of paper and a phone. */
export const HARDER_CASES: readonly Case[] = [
  hard("glare beside a corner", () =>
    through(sheet(620), glare({ x: 560, y: 420, rx: 110, ry: 80 }), grain(4, 1)),
  ),
  hard("glare over two thirds", () =>
    through(sheet(620), glare({ x: 650, y: 600, rx: 420, ry: 300 }, 190), grain(4, 2)),
  ),
  hard("a window in the screen", () =>
    through(screenPhoto(620), reflection(1250, 260, 0.5, 200), grain(5, 3)),
  ),
  hard("folded once", () => through(sheet(640), fold(520, 0.7, 1.12), grain(4, 4))),
  hard("folded, off the middle", () =>
    through(sheet(640, { turn: 7 }), fold(380, 0.6, 1.08), blur(1), grain(4, 5)),
  ),
  hard("crumpled", () => through(sheet(660), crumple(7, 110, 6), grain(4, 6))),
  hard("crumpled badly", () => through(sheet(700), crumple(11, 90, 7), grain(4, 7))),
  hard("around a cup", () => through(sheet(560), bend(430), grain(4, 8))),
  hard("moiré, fine", () =>
    through(screenPhoto(600, { turn: 3 }), moire(3.3, 28, 0.4), grain(5, 9)),
  ),
  hard("moiré, wide", () =>
    through(screenPhoto(600, { turn: -4 }), moire(17, 65, 0.5), blur(1), grain(5, 10)),
  ),
  hard("moiré, crossed", () =>
    through(screenPhoto(640), moire(6, 10, 0.3), moire(7.5, 100, 0.3), blur(1.2), grain(5, 11)),
  ),
  hard("screen aside, moiré", () =>
    through(screenPhoto(680, { aside: 28, back: 8 }), moire(9, 75, 0.35), grain(6, 12)),
  ),
  hard("low light", () => through(sheet(620), contrast(18, 62), blur(1), grain(7, 13))),
  hard("low light, uneven", () =>
    through(sheet(620), contrast(10, 110), shadow(1, 0.3, 1, 0.5), blur(1), grain(5, 14)),
  ),
  hard("low light, shaken", () => through(sheet(640), contrast(20, 90), shake(7), grain(4, 15))),
  hard("dark mode", () => onPhone(520, DARK, { dark: 235, light: 18 })),
  hard("dark mode, dimmed", () => onPhone(420, DARK, { dark: 120, light: 30 })),
  hard("dark mode, thin white edge", () => onPhone(480, DARK, {}, makeCode(LINK, "M", 1))),
  hard("dark mode, JPEG 20", () => through(onPhone(380, DARK, { dark: 225, light: 20 }), jpeg(20))),
  hard("tiny 170 in a screenshot", () => onPhone(170)),
  hard("tiny 140 in a screenshot", () => onPhone(140)),
  hard("tiny 190, dark mode", () => onPhone(190, DARK, { dark: 235, light: 18 })),
  hard("JPEG 10, screenshot", () => through(onPhone(420), jpeg(10))),
  hard("JPEG 10, photo", () =>
    through(sheet(560, { turn: 5 }), shadow(1, 0.6), blur(1), grain(5, 16), jpeg(10)),
  ),
  hard("forwarded twice", () =>
    enlarge(through(shrink(through(onPhone(560), jpeg(50)), 1.8), jpeg(35)), 1.4),
  ),
  hard("aside 42, back 20", () =>
    through(sheet(640, { aside: 42, back: 20 }), blur(0.8), grain(5, 17)),
  ),
  hard("out of focus", () => through(sheet(600), blur(3), grain(3, 18))),
  hard("shaken", () => through(sheet(640), shake(9), grain(3, 19))),
  hard("a thumb on its corner", () =>
    through(
      sheet(640),
      cover(150, (x, y) => Math.hypot((x - 810) / 1.2, y - 830) < 150),
      grain(4, 20),
    ),
  ),
  hard("a sticker on it", () =>
    through(
      sheet(640),
      cover(200, (x, y) => Math.abs(x - 545) < 60 && Math.abs(y - 560) < 34),
      grain(4, 21),
    ),
  ),
  hard("ink that ran", () => through(sheet(700), bleed(2), blur(1), speckle(0.01, 22))),
  hard("worn print", () =>
    through(sheet(680), contrast(95, 215), speckle(0.08, 23), blur(1), shadow(1, 0.7)),
  ),
  hard("in a mirror", () => through(sheet(620), mirror, grain(4, 24))),
  hard("blue on blue", () => sheet(560, { turn: 12 }), [28, 60, 160], [150, 190, 245]),
  hard("cut at its edges", () =>
    putCode(blank(460, 460, 255), makeCode(LINK, "M", 0), straight(0, 0, 460)),
  ),
  hard("far away in a photo", () =>
    through(
      putCode(
        paint(3000, 4000, (x, y) => 70 + (((x >> 6) + (y >> 6)) % 2) * 40 + y / 60),
        code,
        posed({ x: 1300, y: 1900, size: 340, turn: 4, aside: 12 }),
      ),
      blur(0.8),
      grain(5, 25),
    ),
  ),
  hard("moiré and glare", () =>
    through(
      screenPhoto(600, { aside: -22, turn: 2 }),
      moire(5, 40, 0.4),
      reflection(900, 200, 0.8, 150),
      blur(0.8),
      grain(6, 27),
    ),
  ),
  hard("low light, far away", () =>
    through(
      putCode(blank(1500, 2000, 150), code, posed({ x: 700, y: 900, size: 270, turn: 9 })),
      contrast(15, 80),
      blur(0.7),
      grain(5, 28),
    ),
  ),
  hard("folded and crumpled", () =>
    through(sheet(700), crumple(8, 120, 29), fold(560, 0.75, 1.1), blur(0.8), grain(4, 29)),
  ),
  hard("shaken badly", () => through(sheet(640), shake(13), grain(3, 30))),
  hard("JPEG 10, tiny", () => through(onPhone(200), jpeg(10))),
  hard("glare on a corner", () =>
    through(sheet(640), glare({ x: 770, y: 240, rx: 90, ry: 90 }, 300), grain(4, 31)),
  ),
  hard("small on a laptop's screen", () =>
    through(
      putCode(laptopPage(), code, straight(1800, 300, 250)),
      blur(0.6),
      grain(4, 26),
      jpeg(60),
    ),
  ),
];
