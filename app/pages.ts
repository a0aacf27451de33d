import type { Page } from "./domain/routes.ts";
import type { PageComponent } from "./ui/app.tsx";

/** Each page's code comes when the page is shown. */
export const PAGE_LOADERS: Readonly<Record<Page, () => Promise<PageComponent>>> = {
  start: async () => (await import("./ui/pages/start.tsx")).Start,
  "sign-in": async () => (await import("./ui/pages/sign-in.tsx")).SignIn,
  install: async () => (await import("./ui/pages/install.tsx")).Install,
  scan: async () => (await import("./ui/pages/scan.tsx")).Scan,
  approve: async () => (await import("./ui/pages/approve.tsx")).Approve,
  backup: async () => (await import("./ui/pages/backup.tsx")).Backup,
  "app-password": async () => (await import("./ui/pages/app-password.tsx")).AppPassword,
  apps: async () => (await import("./ui/pages/apps.tsx")).Apps,
  done: async () => (await import("./ui/pages/done.tsx")).Done,
  rescue: async () => (await import("./ui/pages/rescue.tsx")).Rescue,
  keep: async () => (await import("./ui/pages/keep.tsx")).Keep,
  check: async () => (await import("./ui/pages/check.tsx")).Check,
  practice: async () => (await import("./ui/pages/practice.tsx")).PracticePage,
  help: async () => (await import("./ui/pages/help.tsx")).Help,
  about: async () => (await import("./ui/pages/about.tsx")).About,
};
