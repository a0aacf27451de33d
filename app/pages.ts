import type { Page } from "./domain/routes.ts";
import type { Room } from "./rooms/room.ts";

/** Each page’s code, and whatever stands on it alone, comes when the page is shown. */
export const PAGE_LOADERS: Readonly<Record<Page, () => Promise<Room>>> = {
  start: async () => (await import("./rooms/start-room.ts")).room,
  "sign-in": async () => (await import("./rooms/sign-in-room.ts")).room,
  install: async () => (await import("./rooms/install-room.ts")).room,
  scan: async () => (await import("./rooms/scan-room.ts")).room,
  approve: async () => (await import("./rooms/approve-room.ts")).room,
  backup: async () => (await import("./rooms/backup-room.ts")).room,
  "app-password": async () => (await import("./rooms/app-password-room.ts")).room,
  apps: async () => (await import("./rooms/apps-room.ts")).room,
  done: async () => (await import("./rooms/done-room.ts")).room,
  rescue: async () => (await import("./rooms/rescue-room.ts")).room,
  move: async () => (await import("./rooms/move-room.ts")).room,
  keep: async () => (await import("./rooms/keep-room.ts")).room,
  check: async () => (await import("./rooms/check-room.ts")).room,
  practice: async () => (await import("./rooms/practice-room.ts")).room,
  barcode: async () => (await import("./rooms/barcode-room.ts")).room,
  help: async () => (await import("./rooms/help-room.ts")).room,
  about: async () => (await import("./rooms/about-room.ts")).room,
};
