import type { Page } from "./domain/routes.ts";
import type { Room } from "./rooms/room.ts";

/** Each page’s code, and whatever stands on it alone, comes when the page is shown. */
export const PAGE_LOADERS: Readonly<Record<Page, () => Promise<Room>>> = {
  start: async () => ({ page: (await import("./ui/pages/start.tsx")).Start }),
  "sign-in": async () => ({ page: (await import("./ui/pages/sign-in.tsx")).SignIn }),
  install: async () => (await import("./rooms/install-room.ts")).installRoom,
  scan: async () => (await import("./rooms/scan-room.ts")).scanRoom,
  approve: async () => (await import("./rooms/approve-room.ts")).approveRoom,
  backup: async () => (await import("./rooms/backup-room.ts")).backupRoom,
  "app-password": async () => (await import("./rooms/app-password-room.ts")).appPasswordRoom,
  apps: async () => (await import("./rooms/apps-room.ts")).appsRoom,
  done: async () => (await import("./rooms/done-room.ts")).doneRoom,
  rescue: async () => (await import("./rooms/rescue-room.ts")).rescueRoom,
  move: async () => (await import("./rooms/move-room.ts")).moveRoom,
  keep: async () => (await import("./rooms/keep-room.ts")).keepRoom,
  check: async () => (await import("./rooms/check-room.ts")).checkRoom,
  practice: async () => (await import("./rooms/practice-room.ts")).practiceRoom,
  barcode: async () => (await import("./rooms/barcode-room.ts")).barcodeRoom,
  help: async () => (await import("./rooms/help-room.ts")).helpRoom,
  about: async () => ({ page: (await import("./ui/pages/about.tsx")).About }),
};
