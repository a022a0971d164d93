import { existsSync, readFileSync } from 'node:fs';

/** Every script that the built page names itself, and so is fetched before anything is asked for. Read from the page: a list would go stale. */
function firstLoad() {
  const page = 'dist/index.html';
  if (!existsSync(page)) throw new Error(`${page} is not there: build first`);
  const scripts = [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)];
  if (scripts.length === 0) throw new Error(`${page} names no script`);
  return scripts.map(([, path]) => `dist/${path}`);
}

// biome-ignore lint/style/noDefaultExport: as size-limit reads it.
export default [
  { name: 'First load (JavaScript, gzip)', path: firstLoad(), gzip: true, limit: '100 kB' },
  { name: 'Charts (gzip)', path: 'dist/assets/Chart-*.js', gzip: true, limit: '130 kB' },
];
