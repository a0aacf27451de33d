import type { Command } from "../flow/events.ts";
import type { Performers, Tool } from "../flow/tool.ts";
import type { PageComponent } from "../ui/app.tsx";

/** All that one page brings along: what is seen of it, what follows from it, what it needs done. */
export type Room = {
  readonly page: PageComponent;
  /** What it is dressed in beside the common sheet: in the document if it is opened first. */
  readonly sheets?: readonly (() => Promise<{ readonly default: string }>)[];
  readonly tools?: readonly Tool[];
  readonly performers?: Partial<Performers<Command["kind"]>>;
};
