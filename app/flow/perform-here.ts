import type { CoreCommand } from "./events.ts";
import type { LookupKind } from "./perform-lookup.ts";
import type { SignInKind } from "./perform-sign-in.ts";
import type { Ports } from "./ports.ts";
import type { Performers } from "./tool.ts";

type Kind = Exclude<CoreCommand["kind"], LookupKind | SignInKind>;

/** What is done on this phone, or asked of our own host. */
export const performHere = (ports: Ports): Performers<Kind> => ({
  "read-setup": {
    run: async () => {
      const setup = await ports.settings.read();
      return { kind: "setup-read", setup, hasTraces: ports.keep.hasSignInTraces() };
    },
    lost: (_command, fault) => ({
      kind: "setup-read",
      setup: { kind: "missing", fault },
      hasTraces: false,
    }),
  },
  save: {
    run: ({ kept }) => (ports.keep.save(kept) ? undefined : { kind: "keeping-failed" }),
  },
  "save-reminder": {
    run: async ({ reminder, way }) => ({
      kind: "reminder-saved",
      outcome: await ports.saveReminder(reminder, way),
    }),
    lost: () => ({ kind: "reminder-saved", outcome: "failed" }),
  },
  go: {
    run: ({ page }) => {
      ports.go(page);
      return undefined;
    },
  },
  "await-install-news": {
    run: async () => ({
      kind: (await ports.installer.news()) === "offered" ? "install-offered" : "installed",
    }),
  },
  "ask-install": {
    run: async () => ({
      kind: (await ports.installer.ask()) ? "installed" : "install-declined",
    }),
    lost: () => ({ kind: "install-declined" }),
  },
  "copy-address": {
    run: async () => ({ kind: "address-copied", isCopied: await ports.copyAddress() }),
    lost: () => ({ kind: "address-copied", isCopied: false }),
  },
  "apply-update": {
    run: () => {
      ports.applyUpdate();
      return undefined;
    },
  },
  forget: {
    run: () => {
      ports.keep.forget();
      ports.restart();
      return undefined;
    },
  },
});
