import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { makeCorpus } from './corpus/make-corpus.ts';
// @ts-expect-error A plain script: npm test needs it before anything is installed.
import { findBrowser } from './find-browser.mjs';

// Times what a reader waits for, in a real browser, on the seeded corpus. Prints a table, keeps it in .cache/bench.json and compares with the last run.
//   npm run bench -- [200 400 5000]

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const kept = join('.cache', 'bench.json');
type Results = Record<string, number>;

/** What the page itself notes from its first moment: tasks over 50 ms on its main thread. */
function watchLongTasks() {
  const seen: number[] = [];
  Object.assign(window, { longTasks: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
}

const longest = (page: Page) =>
  page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function importing(page: Page, folder: string, files: string[], count: number, results: Results) {
  await page.goto('./');
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  results[`${count}: longest task while the page opens, ms`] = await longest(page);
  await page.evaluate(() => {
    (window as unknown as { longTasks: number[] }).longTasks.length = 0;
  });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  const started = Date.now();
  await (await chooser).setFiles(files.map((name) => join(folder, name)));
  const chosen = Date.now();
  await page.getByRole('region', { name: 'Import receipt' }).waitFor({ timeout: 120_000 });
  results[`${count}: files handed to the page (browser's own work), ms`] = chosen - started;
  results[`${count}: from there to the receipt, ms`] = Date.now() - chosen;
  results[`${count}: longest task on the main thread while reading, ms`] = await longest(page);
  results[`${count}: memory of the page, MB`] = await heap(page);
}

async function reopening(context: BrowserContext, count: number, results: Results) {
  const page = await context.newPage();
  await page.addInitScript(watchLongTasks);
  const started = Date.now();
  await page.goto('./#/compare/spend');
  await page.locator('.recharts-surface').first().waitFor({ timeout: 60_000 });
  results[`${count}: reopening, to the first chart, ms`] = Date.now() - started;
  const clicked = Date.now();
  await page.goto('./#/table');
  await page.getByRole('table').first().waitFor({ timeout: 60_000 });
  results[`${count}: table shown, ms`] = Date.now() - clicked;
  results[`${count}: longest task while reopening, ms`] = await longest(page);
  await page.close();
}

async function bench(count: number, baseURL: string, browserPath: string, results: Results) {
  const folder = mkdtempSync(join(tmpdir(), 'foilight-'));
  const corpus = makeCorpus(count);
  for (const { name, text } of corpus) writeFileSync(join(folder, name), text);
  results[`${count}: text, MB`] = corpus.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: browserPath,
    baseURL,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking'],
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchLongTasks);
    await importing(
      page,
      folder,
      corpus.map(({ name }) => name),
      count,
      results,
    );
    await page.close();
    await reopening(context, count, results);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const path = await findBrowser();
if (!path) throw new Error('No browser: install Chrome, Chromium or Edge, or set BROWSER_PATH.');
await build({ logLevel: 'warn' });
const server = await preview({ logLevel: 'error', preview: { host: 'localhost', port: 4399 } });
const results: Results = {};
for (const count of sizes.length > 0 ? sizes : [200, 400]) {
  await bench(count, server.resolvedUrls?.local[0] ?? '', path, results);
}
await server.close();

const before: Results = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
for (const [what, value] of Object.entries(results)) {
  const ratio = before[what] ? `  x${(value / before[what]).toFixed(2)} of the last run` : '';
  console.log(`${what.padEnd(60)} ${value.toFixed(1).padStart(10)}${ratio}`);
}
mkdirSync('.cache', { recursive: true });
writeFileSync(kept, `${JSON.stringify({ ...before, ...results }, null, 2)}\n`);
