/** What guides for IT are about, in the order of their page. */
export const IT_GUIDE_GROUPS = ["tenant", "app"] as const;
export type ItGuideGroup = (typeof IT_GUIDE_GROUPS)[number];

/** The guides for IT, in the order in which they are read. */
export const IT_GUIDES = {
  tenant: [
    "modern-authentication",
    "app-compatibility",
    "powershell",
    "turn-mfa-on",
    "how-people-enroll",
    "app-passwords",
    "old-instructions",
  ],
  app: ["rollout", "register-the-app", "hosting", "updating", "real-phone"],
} as const satisfies Readonly<Record<ItGuideGroup, readonly string[]>>;

export type ItGuideId = (typeof IT_GUIDES)[ItGuideGroup][number];

export const IT_GUIDE_IDS: readonly ItGuideId[] = IT_GUIDE_GROUPS.flatMap(
  (group): readonly ItGuideId[] => IT_GUIDES[group],
);

export const isItGuideId = (text: string): text is ItGuideId =>
  IT_GUIDE_IDS.some((id) => id === text);

const ROOT = "en/it/guide/";

/** `/en/it/guide/{id}`, in English alone; `base` ends in a slash. */
export const formatItGuidePath = (id: ItGuideId, base = "/"): string => base + ROOT + id;

export const parseItGuidePath = (path: string, base = "/"): ItGuideId | undefined =>
  IT_GUIDE_IDS.find((id) => formatItGuidePath(id, base) === path);
