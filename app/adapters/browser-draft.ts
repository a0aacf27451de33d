const DRAFT = "second-step.config-draft";

/** What is being written, kept for this tab alone: a reload loses nothing. */
export const browserDraft = {
  load: (): string | undefined => {
    try {
      return sessionStorage.getItem(DRAFT) ?? undefined;
    } catch {
      return undefined;
    }
  },
  keep: (text: string): void => {
    try {
      sessionStorage.setItem(DRAFT, text);
    } catch {
      // Then only this page has it.
    }
  },
  forget: (): void => {
    try {
      sessionStorage.removeItem(DRAFT);
    } catch {
      // Nothing was kept, either.
    }
  },
};
