// Runs scripts/NAME.ts: Node 20 cannot run TypeScript, so rolldown bundles it into .cache first (a few milliseconds).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...rest] = process.argv.slice(2);
const entry = join(root, 'scripts', `${name}.ts`);
if (!name || !existsSync(entry)) {
  console.error(`There is no scripts/${name ?? ''}.ts to run.`);
  process.exit(2);
}
ensureInstalled();
const { build } = await import('rolldown');
const file = join(root, '.cache', 'scripts', `${name}.mjs`);
await build({
  input: entry,
  platform: 'node',
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:/.test(id),
  logLevel: 'warn',
  output: { file, format: 'esm', codeSplitting: false },
});
process.argv = [process.argv[0], file, ...rest];
await import(pathToFileURL(file).href);
