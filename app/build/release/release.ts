import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { hostingFolderOf, kitFolderOf } from "../kit.ts";
import { buildCommand } from "../nested-builds.ts";
import { NOTICES, noticesOf, packagesOf } from "../notices/notices.ts";
import { type ArchiveFile, archiveOf } from "./archive.ts";
import { billOfMaterials } from "./bill-of-materials.ts";
import { checksumsOf } from "./checksums.ts";

// node tests/support/run.mjs app/build/release/release.ts [folder]: one archive with all that IT needs.
const root = resolve(".");
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const git = (...parts: readonly string[]): string =>
  execFileSync("git", parts, { cwd: root, encoding: "utf8" }).trim();

/** The time of the commit, not of the day; SOURCE_DATE_EPOCH as reproducible-builds.org has it. */
const madeAt = (): Date =>
  new Date(Number(process.env["SOURCE_DATE_EPOCH"] ?? git("log", "-1", "--format=%ct")) * 1000);

const COMMANDS = {
  "stamp.mjs": "app/build/stamp/stamp.ts",
  "config.mjs": "app/build/check-config/run.ts",
  "check-host.mjs": "app/build/check-host/run.ts",
  "it-scripts.mjs": "app/build/it-scripts/run.ts",
} as const;

const TEXTS = [
  ...["README.md", "CHANGELOG.md", "LICENSE"],
  ...["app/screenshots/start.png", "app/screenshots/scan-ar-dark.png"],
];

const filesIn = (folder: string): readonly ArchiveFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const path = `${basename(folder)}${file.slice(folder.length)}`.replaceAll("\\", "/");
      return { path, bytes: readFileSync(file) };
    });

/** The site as it comes out of a build, with its kit and its presets. */
const buildSite = (): readonly ArchiveFile[] => {
  const room = mkdtempSync(join(tmpdir(), "second-step-release-"));
  const out = join(room, "dist");
  try {
    const parts = ["vite", "build", "--logLevel", "error", "--outDir", out];
    execFileSync("npx", parts, {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, NODE_ENV: "production" },
    });
    return [out, kitFolderOf(out), hostingFolderOf(out)].flatMap(filesIn);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
};

const buildCommands = async (): Promise<readonly ArchiveFile[]> => {
  const made = Object.entries(COMMANDS).map(async ([path, entry]) => ({
    path,
    chunk: await buildCommand(root, entry),
  }));
  const commands = await Promise.all(made);
  const packages = packagesOf(commands.flatMap(({ chunk }) => chunk.moduleIds));
  return [
    ...commands.map(({ path, chunk }) => ({ path, bytes: Buffer.from(chunk.code) })),
    { path: NOTICES, bytes: Buffer.from(noticesOf(packages)) },
  ];
};

const release = async (target: string): Promise<void> => {
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
  };
  // Another version than our own is one to try updating with.
  const version = process.env["APP_VERSION"] ?? own.version;
  const isTold = readFileSync(join(root, "CHANGELOG.md"), "utf8").includes(`\n## ${version}\n`);
  if (version === own.version && !isTold) throw new Error(`CHANGELOG.md lacks ${version}`);
  if (git("status", "--porcelain") !== "") say("Not what any commit holds: something is changed.");
  const at = madeAt();
  const files: readonly ArchiveFile[] = [
    ...buildSite(),
    ...(await buildCommands()),
    ...TEXTS.map((path) => ({ path, bytes: readFileSync(join(root, path)) })),
    { path: "sbom.cdx.json", bytes: Buffer.from(billOfMaterials(root, at)) },
  ];
  const sums = { path: "SHA256SUMS", bytes: Buffer.from(checksumsOf(files)) };
  const folder = `${own.name}-${version}`;
  const archive = {
    path: `${folder}.tar.gz`,
    bytes: await archiveOf(folder, [...files, sums], at),
  };
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, archive.path), archive.bytes);
  writeFileSync(join(target, `${archive.path}.sha256`), checksumsOf([archive]));
  say(`${join(target, archive.path)}: ${archive.bytes.length.toLocaleString("en")} bytes`);
};

await release(process.argv[2] ?? "release");
