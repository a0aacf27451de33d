import { fileURLToPath } from "node:url";
import { having } from "../steps/devices.ts";
import { wordsIn } from "../steps/words.ts";
import type { Cell, Walk } from "./cells.ts";
import { piece } from "./places.ts";
import { cut, hangs, type Trouble } from "./troubles.ts";
import { walkCells } from "./walk-cells.ts";
import { hasOpened, hurried, inTurn, opens, presses, waitsFor } from "./walks.ts";

const say = wordsIn("en");

/** No code is in it. */
const PICTURE = fileURLToPath(new URL("../../../public/icons/512.png", import.meta.url));

/** Near enough to be put into a calendar. */
const SOON = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

const sees =
  (key: string): Walk =>
  ({ person }) =>
    person.sees(say(key));

const types =
  (label: string, text: string): Walk =>
  ({ person }) =>
    person.types(say(label), text);

const givesPicture: Walk = ({ person }) => person.picks(say("barcode.picture.label"), PICTURE);

/** A piece is asked for, and nothing comes, good or bad; the words do, in the end. */
const late = (
  where: string,
  name: string,
  walk: Walk,
  words: string,
  more: Partial<Cell>,
): Cell => ({
  what: "never answers",
  where,
  fails: [{ path: piece(name), as: hangs }],
  walk: inTurn(walk, hurried(waitsFor(words))),
  words: [words],
  way: { press: "shell.menu.steps.link", sees: "start.notice.back" },
  most: 2,
  ...more,
});

/** What a barcode is, by picture, camera or text. */
const onBarcode = (where: string, name: string, walk: Walk, more: Partial<Cell> = {}): Cell =>
  late(where, name, walk, "barcode.unavailable.title", {
    before: hasOpened("/en/barcode"),
    words: ["barcode.unavailable.title", "barcode.unavailable.lead"],
    ...more,
  });

/** A computer draws the address of the page for the phone; from the first page on, or it is kept. */
const drawing = (what: string, as: Trouble, more: Partial<Cell> = {}): Cell =>
  late("what draws QR codes", "qrcode-code", opens("/en/scan"), "hand-over.lost", {
    what,
    fails: [{ path: piece("qrcode-code"), as }],
    isFromStart: true,
    phone: having("Chrome on Windows"),
    words: ["hand-over.lost", "hand-over.link.lead", "hand-over.link.button"],
    way: { press: "check.tick.button", sees: "check.ticked" },
    most: 12,
    ...more,
  });

walkCells("pieces that are late", [
  drawing("never answers", hangs, { isCheap: true }),
  drawing("connection lost", cut),
  late(
    "what writes the calendar’s file",
    "saved-reminder",
    inTurn(presses("start.reminder.button"), sees("start.reminder.waiting")),
    "start.reminder.failed",
    {
      before: async (scene) => {
        scene.host.configures({ deadline: SOON });
        await opens("/en/")(scene);
      },
      way: { press: "steps.sign-in.button", sees: "sign-in.lead" },
    },
  ),
  late(
    "numbering plans",
    "libphonenumber-book",
    inTurn(opens("/en/backup"), types("backup.number.field.label", "7700 900123")),
    "backup.number.news.unchecked",
    { way: { press: "check.tick.button", sees: "check.ticked" } },
  ),
  onBarcode(
    "reader of barcodes, its part of the page",
    "worker-scanner",
    inTurn(givesPicture, sees("barcode.picture.reading")),
  ),
  onBarcode("reader of barcodes, its worker", "reader", givesPicture, { isCheap: true }),
  onBarcode("what opens pictures", "browser-picture", givesPicture),
  onBarcode("what opens the camera", "browser-camera", presses("barcode.camera.button")),
  onBarcode(
    "what tells barcodes apart",
    "classify-barcode",
    inTurn(types("barcode.text.label", "WIFI:S:home;;"), presses("barcode.text.button")),
  ),
  late(
    "stronger reader",
    "zxing-decoder",
    inTurn(givesPicture, sees("barcode.picture.unread.lead"), presses("barcode.harder.button")),
    "barcode.harder.unavailable",
    {
      before: hasOpened("/en/barcode"),
      fails: [
        { path: piece("zxing-decoder"), as: hangs },
        { path: /\.wasm$/, as: hangs },
      ],
    },
  ),
]);
