import { fileURLToPath } from "node:url";
import { build } from "vite";

let bundled: Promise<string> | undefined;

const bundle = async (): Promise<string> => {
  const entry = fileURLToPath(new URL("in-page/in-page.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      lib: { entry, formats: ["iife"], name: "eyes" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error("Nothing was bundled");
  return output.output[0].code;
};

/** What lies in each page of a driven browser, as one script. */
export const readEyes = (): Promise<string> => {
  bundled ??= bundle();
  return bundled;
};
