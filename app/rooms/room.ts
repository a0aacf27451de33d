import type { Command } from "../flow/events.ts";
import type { Performers, Tool } from "../flow/tool.ts";
import type { PageComponent } from "../ui/app.tsx";

/** Fetches a style sheet as text. */
export type Sheet = () => Promise<{ readonly default: string }>;

/** All that one page brings along: what is seen of it, what follows from it, what it needs done. */
export type Room = {
  readonly page: PageComponent;
  /** What it is dressed in beside the common sheet: in the document if it is opened first. */
  readonly sheets?: readonly Sheet[];
  readonly tools?: readonly Tool[];
  readonly performers?: Partial<Performers<Command["kind"]>>;
};
