// `npm test`: installs what is missing, gets a browser, then type check, lint, build, unit tests, size check and
// end-to-end tests. Every step runs, whatever the others did; the last line counts them all.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
ensureInstalled();
const { findBrowser } = await import('./find-browser.mjs');

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const unitReport = join('.cache', 'unit.json');
const e2eReport = join('.cache', 'e2e.json');
mkdirSync('.cache', { recursive: true });

/**
 * Runs a script with this Node and gives how it ended. `unable`: the status with which it says that it could not find out.
 * `held`: its words come together when it has ended, as those of steps that run beside each other must.
 */
async function statusOf(title, script, args, { env = {}, unable, held = false } = {}) {
  const started = Date.now();
  if (!held) console.log(`\n== ${title}`);
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', ...(held ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
    env: { ...process.env, ...env },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (words) => said.push(words));
  const status = await new Promise((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  if (held) process.stdout.write(Buffer.concat([Buffer.from(`\n== ${title}\n`), ...said]));
  const word = status === 0 ? 'ok' : status === unable ? 'skipped' : 'FAILED';
  console.log(`== ${title}: ${word} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status;
}

/** Runs a package's command and says whether it succeeded. */
const run = async (title, script, args, options) =>
  (await statusOf(title, join('node_modules', ...script.split('/')), args, options)) === 0;

function count(title, { passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) failures.push(title);
}

/** A step that is one check: it passes or it fails. */
async function check(title, script, args, options) {
  const ok = await run(title, script, args, options);
  count(title, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
  return ok;
}

/** A step that counts its tests in a report; a runner that fails without a failed test counts as one. */
async function tests(title, script, args, report, read, env) {
  rmSync(report, { force: true });
  const ok = await run(title, script, args, { env });
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.error(`${title} left no report.`);
  }
  if (!ok && counts.failed === 0) counts = { ...counts, failed: 1 };
  if (ok && counts.passed === 0) counts = { ...counts, failed: counts.failed + 1 };
  count(title, counts);
}

/** A check of our own scripts; with `unable` among the ways it may end, it is skipped then, not failed. */
async function ownCheck(title, script, args, options = {}) {
  const status = await statusOf(title, join('scripts', script), args, options);
  const skipped = status !== 0 && status === options.unable;
  count(title, { passed: status === 0 ? 1 : 0, failed: status === 0 || skipped ? 0 : 1, skipped: skipped ? 1 : 0 });
}

// Each of these keeps one core busy: two rows of them run beside each other.
const held = { held: true };
const [built] = await Promise.all([
  check('Types', 'typescript/bin/tsc', ['-b'], held).then(() =>
    check('Build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn'], held),
  ),
  check('Lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'], held)
    .then(() => check('Unused code', 'knip/bin/knip.js', [], held))
    .then(() => ownCheck('Licences of what ships', 'licences.mjs', ['--check'], held))
    .then(() => ownCheck('Known weaknesses of what ships', 'audit.mjs', [], { unable: 2, held: true })),
]);
await tests(
  'Unit tests',
  'vitest/vitest.mjs',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  unitReport,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
);
if (built) {
  await check('Size', 'size-limit/bin.js', []);
  const browser = await findBrowser();
  if (browser) {
    await tests(
      'End-to-end tests',
      '@playwright/test/cli.js',
      ['test'],
      e2eReport,
      ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }),
      { BROWSER_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport },
    );
  } else {
    console.error(
      '\nNo browser could be found or installed: install Chrome, Chromium or Edge, or set BROWSER_PATH to one.',
    );
    count('End-to-end tests', { passed: 0, failed: 1, skipped: 0 });
  }
}

if (failures.length > 0) console.error(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
