import type { Kept } from "../domain/kept.ts";

export type Keep = {
  load(): Kept;
  /** Written before it returns. False when the phone refuses to keep anything. */
  save(kept: Kept): boolean;
  /** Whether the phone keeps anything for us. */
  canSave(): boolean;
  /** Everything of ours and of the sign-in library's on this phone. */
  forget(): void;
  /** The sign-in hint of this tab's link. */
  loadHint(): string | undefined;
  saveHint(hint: string): void;
  /** Something of a sign-in lies here, so that the sign-in library is worth loading. */
  hasSignInTraces(): boolean;
};
