// Lists what ships with its licence, from the lock file, in docs/licences.md; with --check only says whether that list is true.
// The licences' whole texts are put beside the page by each build (licences.md in dist).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = join(root, 'docs', 'licences.md');
/** Licences that allow anyone to use, change and pass on, in whatever work. */
const allowed = new Set(['MIT', 'ISC', 'BSD-3-Clause', 'BSD-2-Clause', 'Apache-2.0', '0BSD']);

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const shipped = Object.entries(packages)
  .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
  .map(([path, { version, license = 'unknown' }]) => ({
    name: path.replace(/^.*node_modules\//, ''),
    version,
    license,
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
const refused = shipped.filter(({ license }) => !license.split(' AND ').every((one) => allowed.has(one)));
for (const { name, license } of refused)
  console.error(`${name} comes under ${license}, which is not among ${[...allowed].join(', ')}.`);

const text = `# Licences

What Foilight is built from, at run time. Made by \`node scripts/licences.mjs\` from the lock file; \`npm test\` checks that it is true. The licences' whole texts stand in \`licences.md\` beside the built page.

| package | version | licence |
| --- | --- | --- |
${shipped.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`).join('\n')}
`;

if (process.argv.includes('--check')) {
  const isTrue = text === readFileSync(file, 'utf8');
  if (!isTrue) console.error('docs/licences.md is out of date: run node scripts/licences.mjs.');
  process.exitCode = isTrue && refused.length === 0 ? 0 : 1;
} else {
  writeFileSync(file, text);
  process.exitCode = refused.length === 0 ? 0 : 1;
}
