import type { Page } from "../domain/routes.ts";
import type { MessageKey } from "../ports/translator.ts";

/** What a tab is called; the name of the organisation follows it. */
export const TITLES: Readonly<Record<Page, MessageKey>> = {
  start: "start.title",
  "sign-in": "sign-in.title",
  install: "install.title",
  scan: "scan.phone.title",
  approve: "approve.title",
  backup: "backup.title",
  "app-password": "app-password.title",
  apps: "apps.title",
  done: "done.title",
  rescue: "rescue.title",
  move: "move.title",
  keep: "keep.title",
  check: "ready.title",
  practice: "practice.title",
  barcode: "barcode.title",
  help: "help.title",
  about: "about.title",
};
