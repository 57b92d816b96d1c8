import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { routes } from '#contract/routes.ts';
import { folders } from './folders.ts';
import { newest } from './newest.ts';

/** The Lambdas that the route table names, and those that live connections and the clock call. */
const lambdaNames = [...new Set(Object.values(routes).map(({ lambda }) => lambda)), 'live', 'reminders'];

const sources = ['contract', 'core', 'adapters', 'functions', 'package-lock.json', 'dist/release.bin'];

const bundle = async (name: string) => {
  const folder = join(folders.lambdas, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: { index: join(folders.root, 'functions', `${name}.ts`) },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    // what is imported lazily (secret store, credential providers) stays out of the cold start
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    // CommonJS packages inside an ES module still call require()
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    charset: 'utf8',
    logLevel: 'warning',
  });
  await copyFile(folders.release, join(folder, 'release.bin'));
};

/** Bundles each Lambda with the release into `dist/lambdas/<name>/`, the very folders that are deployed, when they are out of date. */
export const freshLambdas = async () => {
  const changed = newest(...sources.map((it) => join(folders.root, it)));
  const stale = lambdaNames.filter((name) => newest(join(folders.lambdas, name, 'index.mjs')) <= changed);
  await Promise.all(stale.map(bundle));
};
