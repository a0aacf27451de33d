import type { ConfigTools } from "../../ports/config-tools.ts";
import type { ConfigCommand, ConfigEvent } from "./config-state.ts";

/** Carries out what the editor wants done; what comes of it is the next event. */
export const performConfig =
  (tools: ConfigTools) =>
  async (command: ConfigCommand): Promise<ConfigEvent | undefined> => {
    switch (command.kind) {
      case "read-site-file":
        return { kind: "site-file", text: await tools.readSiteFile() };
      case "keep":
        tools.keep(command.text);
        return undefined;
      case "forget":
        tools.forget();
        return undefined;
      case "save":
        tools.save(command.text);
        return undefined;
      case "copy":
        return { kind: "copied", isDone: await tools.copy(command.text) };
      case "load-scene": {
        const scene = await tools.loadScene(command.page, command.language);
        return scene && { kind: "scene", scene };
      }
    }
  };
