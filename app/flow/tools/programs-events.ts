import type { AnswerId, ProgramId } from "../../domain/programs/programs.ts";

export type ProgramsEvent =
  | { readonly kind: "program-picked"; readonly program: ProgramId }
  | { readonly kind: "program-dropped"; readonly program: ProgramId }
  | {
      readonly kind: "program-answered";
      readonly program: ProgramId;
      readonly answer: AnswerId;
    }
  | { readonly kind: "programs-cleared" };
