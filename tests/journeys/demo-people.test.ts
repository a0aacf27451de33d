import { walkDemoPeople } from "./steps/demo-people.ts";

walkDemoPeople();
