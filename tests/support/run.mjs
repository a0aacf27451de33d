// node tests/support/run.mjs tests/tenant/start.ts [arguments]: runs a TypeScript entry under Node.
// Vite reads the types away and draws JSX for Preact, as it does in the build, so that entries can
// import anything of app/. A server that the entry starts keeps the process alive.

import { resolve } from "node:path";
import { createRunnableDevEnvironment, resolveConfig } from "vite";

// Vite's own runnerImport() closes its runner as soon as the entry is read: whatever a server
// imports later, at a request, would fail. This is the same with the runner left open.
const openRunner = async () => {
  const config = await resolveConfig(
    {
      configFile: false,
      envDir: false,
      logLevel: "error",
      oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
      environments: {
        node: {
          consumer: "server",
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ["node"] },
        },
      },
    },
    "serve",
  );
  const environment = createRunnableDevEnvironment("node", config, {
    runnerOptions: { hmr: false },
    hot: false,
  });
  await environment.init();
  return environment.runner;
};

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  console.error("Name the file to run: node tests/support/run.mjs tests/bench/sizes.ts");
  process.exit(1);
}

const file = resolve(entry);
process.argv = [process.execPath, file, ...rest];

try {
  const runner = await openRunner();
  await runner.import(file);
} catch (error) {
  console.error(error);
  process.exit(1);
}
