/** The families of browsers that journeys can be walked in. */
export const ENGINES = ["chromium", "webkit", "firefox"] as const;

export type Engine = (typeof ENGINES)[number];

export const parseEngine = (text: string | undefined): Engine => {
  const engine = ENGINES.find((known) => known === (text ?? "chromium"));
  if (engine === undefined) throw new Error(`No engine ${text}: there are ${ENGINES.join(", ")}`);
  return engine;
};

/** The one place where the engine of journeys is chosen. */
export const readEngine = (): Engine => parseEngine(process.env["JOURNEY_ENGINE"]);
