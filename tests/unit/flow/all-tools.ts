import type { Tool } from "../../../app/flow/tool.ts";
import { advanceWith } from "../../../app/flow/toolbox.ts";
import { barcodeTool } from "../../../app/flow/tools/barcode.ts";
import { cardTool } from "../../../app/flow/tools/card.ts";
import { handOverTool } from "../../../app/flow/tools/hand-over.ts";
import { labelLanguageTool } from "../../../app/flow/tools/label-language.ts";
import { lastingTool } from "../../../app/flow/tools/lasting.ts";
import { marksTool } from "../../../app/flow/tools/marks.ts";
import { moveTool } from "../../../app/flow/tools/move.ts";
import { phoneTool } from "../../../app/flow/tools/phone.ts";
import { practiceTool } from "../../../app/flow/tools/practice.ts";
import { programsTool } from "../../../app/flow/tools/programs.ts";
import { readinessTool } from "../../../app/flow/tools/readiness.ts";
import { searchTool } from "../../../app/flow/tools/search.ts";

const TOOLS: readonly Tool[] = [
  barcodeTool,
  handOverTool,
  cardTool,
  labelLanguageTool,
  lastingTool,
  marksTool,
  moveTool,
  phoneTool,
  practiceTool,
  programsTool,
  readinessTool,
  searchTool,
];

/** The flow once somebody has been on every page. */
export const advance = advanceWith(TOOLS);
