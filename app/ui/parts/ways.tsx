import type { MessageKey } from "../../ports/translator.ts";
import { sayer, type View } from "../view.ts";
import { KeyLabel } from "./key-label.tsx";
import { Sentence } from "./sentence.tsx";
import type { Way } from "./ways-out.tsx";

type WayIds = {
  readonly "sign-in": "password" | "pass" | "phone" | "different" | "rather";
  readonly install: "full" | "old" | "store" | "none" | "private" | "ready";
  readonly scan:
    | "barcode"
    | "open"
    | "used"
    | "camera"
    | "app"
    | "wrong"
    | "limit"
    | "home"
    | "different";
  readonly approve: "number" | "nothing" | "wrong" | "late" | "stranger" | "ready";
  readonly backup: "number" | "text" | "offer" | "prompt" | "different";
  readonly "app-password": "absent" | "refused" | "lost" | "gone";
  readonly barcode: "here" | "app";
};

const WAYS: { readonly [Page in keyof WayIds]: readonly WayIds[Page][] } = {
  "sign-in": ["password", "pass", "phone", "different", "rather"],
  install: ["full", "old", "store", "none", "private", "ready"],
  scan: ["barcode", "open", "used", "camera", "app", "wrong", "limit", "home", "different"],
  approve: ["number", "nothing", "wrong", "late", "stranger", "ready"],
  backup: ["number", "text", "offer", "prompt", "different"],
  "app-password": ["absent", "refused", "lost", "gone"],
  barcode: ["here", "app"],
};

export type StuckPage = keyof WayIds;

export const STUCK_PAGES = Object.keys(WAYS) as readonly StuckPage[];

const LOOKS_AT_PHONE: ReadonlySet<StuckPage> = new Set(["install", "approve"]);

/** The ways out of a page: what goes wrong there, and what to do then. */
export const waysOf = (view: View, page: StuckPage): readonly Way[] => {
  const say = sayer(view);
  const slots = {
    work: <KeyLabel view={view} of="work-or-school-account" />,
    signIn: <KeyLabel view={view} of="sign-in" />,
    cantScan: <KeyLabel view={view} of="cant-scan" />,
    cantSee: <KeyLabel view={view} of="cant-see-number" />,
    // The pages that link there carry its name.
    check: LOOKS_AT_PHONE.has(page) && <a href={view.path("check")}>{say("ready.title")}</a>,
    scan: <KeyLabel view={view} of="scan-qr-code" />,
    authenticator: <KeyLabel view={view} of="microsoft-authenticator" />,
    barcode: page === "scan" && <a href={view.path("barcode")}>{say("barcode.title")}</a>,
    older: <KeyLabel view={view} of="add-method" />,
  };
  return WAYS[page].map((id) => {
    // Each id stands under its page in the words; the house test holds the two together.
    const key = `${page}.ways.${id}` as const;
    return {
      id,
      title: say(`${key}.title` as MessageKey),
      answer: <Sentence view={view} of={`${key}.answer` as MessageKey} slots={slots} />,
    };
  });
};
