import { walkDemoPeople } from "../steps/demo-people.ts";
import { withoutMouse } from "../steps/without-mouse.ts";

walkDemoPeople(withoutMouse);
