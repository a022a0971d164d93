import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { build, preview } from 'vite';
import { type CorpusFile, makeCorpus } from './corpus/make-corpus.ts';
// @ts-expect-error A plain script: npm test needs it before anything is installed.
import { findBrowser } from './find-browser.mjs';

// Times what a reader waits for, in a real browser, on the seeded corpus. Prints a table beside the aims, keeps it in .cache/bench.json and compares with the last run.
//   npm run bench -- [200 400 5000]      (without a number: 200 400)

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const kept = join('.cache', 'bench.json');
type Results = Record<string, number>;

/** The aims for two cores, by size; "most" is a ceiling, known figures a floor. */
const aims: Readonly<Record<string, string>> = {
  '400: from the choice to the last chart, ms': 'most 2000',
  '400: from the choice to the first row, ms': 'most 300',
  '400: reopening, to the first chart, ms': 'most 300',
  '400: columns of the table': '60',
  '400: sort, ms': 'most 100',
  '400: filter, ms': 'most 100',
  '400: PNG, ms': 'most 300',
  '400: memory, times the text': 'most 4',
  '400: known figures found, of a hundred': 'all',
  '5000: from the choice to the last chart, ms': 'most 20000',
  '5000: longest task on the main thread while reading, ms': 'most 100',
  '5000: reopening, to the first chart, ms': 'most 1500',
  '5000: memory, times the text': 'most 4',
};

/** How long an import may take before the benchmark gives up: two minutes, and a tenth of a second for each file. */
const patience = (count: number): number => 120_000 + count * 100;

/**
 * What the page itself notes from its first moment: tasks over 50 ms on its main thread. Of the task in which files are handed over only what comes after the page
 * hears of them is the page's: before that the browser makes a `File` of each, as long on an empty page.
 */
function watchLongTasks() {
  const seen: number[] = [];
  Object.assign(window, { longTasks: seen });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      const { chosen = 0 } = window as unknown as Noted;
      const until = startTime + duration;
      const isHandOver = startTime < chosen && chosen < until;
      if (isHandOver) Object.assign(window, { handOver: chosen - startTime });
      seen.push(isHandOver ? until - chosen : duration);
    }
  }).observe({ type: 'longtask', buffered: true });
}

/** What the page itself notes from its first moment: when its first row and its first chart stand. Asking from outside comes too late, up to half a second. */
function watchWhatStands() {
  const seen = window as unknown as Noted;
  addEventListener('change', () => (seen.chosen ??= performance.now()), true);
  new MutationObserver(() => {
    if (seen.firstRow === undefined && document.querySelector('main tbody tr')) seen.firstRow = performance.now();
    if (seen.receipt === undefined && document.querySelector('[aria-label="Import receipt"]'))
      seen.receipt = performance.now();
    if (seen.chart === undefined && document.querySelector('main .recharts-surface')) seen.chart = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** So many times is the tab opened again; the middle one counts. */
const reopenings = 5;

/** Milliseconds from the page's first moment. */
interface Noted {
  chosen?: number;
  firstRow?: number;
  receipt?: number;
  chart?: number;
  asked?: number;
  /** How long the browser took to hand over the files; absent where that was no long task. */
  handOver?: number;
}

const noted = (page: Page): Promise<Noted> =>
  page.evaluate(() => {
    const { chosen, firstRow, receipt, chart, asked, handOver } = window as unknown as Noted;
    return { chosen, firstRow, receipt, chart, asked, handOver } as Noted;
  });

const longest = (page: Page) =>
  page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));

async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

const forget = (page: Page) =>
  page.evaluate(() => {
    (window as unknown as { longTasks: number[] }).longTasks.length = 0;
  });

async function importing(page: Page, folder: string, files: string[], count: number, results: Results) {
  await page.goto('./');
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  results[`${count}: longest task while the page opens, ms`] = await longest(page);
  await forget(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  const dialog = await chooser;
  // No reader finds the files sooner; the page makes use of the time.
  await page.waitForTimeout(2000);
  await dialog.setFiles(files.map((name) => join(folder, name)));
  await page.waitForFunction(() => (window as unknown as Noted).receipt, undefined, {
    polling: 100,
    timeout: patience(count),
  });
  const { chosen = Number.NaN, firstRow = Number.NaN, receipt = Number.NaN } = await noted(page);
  results[`${count}: from the choice to the first row, ms`] = firstRow - chosen;
  results[`${count}: from the choice to the receipt, ms`] = receipt - chosen;
  results[`${count}: longest task on the main thread while reading, ms`] = await longest(page);
  results[`${count}: the browser's own task before, handing over the files, ms`] = (await noted(page)).handOver ?? 0;
  await page.evaluate(() => {
    (window as unknown as Noted).asked = performance.now();
    location.hash = '#/compare/spend';
  });
  await page.waitForFunction(() => (window as unknown as Noted).chart, undefined, { timeout: 60_000 });
  const { chart = Number.NaN, asked = Number.NaN } = await noted(page);
  results[`${count}: from the choice to the last chart, ms`] = receipt - chosen + chart - asked;
  const used = await heap(page);
  results[`${count}: memory of the page, MB`] = used;
  results[`${count}: memory, times the text`] = used / (results[`${count}: text, MB`] ?? Number.NaN);
}

/** The middle one: a single run on a machine that does other things besides says little. */
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function reopening(context: BrowserContext, count: number, results: Results): Promise<Page> {
  const charts: number[] = [];
  const tasks: number[] = [];
  for (;;) {
    const page = await context.newPage();
    await page.addInitScript(watchLongTasks);
    await page.addInitScript(watchWhatStands);
    await page.goto('./#/compare/spend');
    await page.waitForFunction(() => (window as unknown as Noted).chart, undefined, { timeout: 60_000 });
    charts.push((await noted(page)).chart ?? Number.NaN);
    tasks.push(await longest(page));
    if (charts.length === reopenings) {
      results[`${count}: reopening, to the first chart, ms`] = median(charts);
      results[`${count}: reopening, the slowest of ${reopenings}, ms`] = Math.max(...charts);
      results[`${count}: longest task while reopening, ms`] = Math.max(...tasks);
      return page;
    }
    await page.close();
  }
}

/** Milliseconds from an act to the second frame after it: what a reader sees is then drawn. */
async function timed(target: Locator, act: 'click' | { readonly fill: string }): Promise<number> {
  await target.waitFor();
  return target.evaluate(
    (element, what) =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        if (what === 'click') (element as HTMLElement).click();
        else {
          const input = element as HTMLInputElement;
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, what.fill);
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
        // A deferred update is drawn when nothing has changed for a while.
        let last = performance.now();
        const watch = new MutationObserver(() => {
          last = performance.now();
        });
        watch.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
        const look = () => {
          if (performance.now() - last < 120) return requestAnimationFrame(look);
          watch.disconnect();
          return resolve(last - from);
        };
        requestAnimationFrame(() => requestAnimationFrame(look));
      }),
    act,
  );
}

/** A reference table of these councils: as many columns more as make the table of the seeded corpus sixty wide. */
async function widen(page: Page, folder: string, corpus: readonly CorpusFile[]) {
  const councils = [...new Set(corpus.map(({ council }) => council))];
  const heads = Array.from({ length: 18 }, (_, i) => `Number ${i + 1}`);
  const lines = councils.map((council, row) => [council, ...heads.map((_, i) => 1000 + row * 7 + i * 13)].join(','));
  const file = join(folder, 'facts-2024.csv');
  writeFileSync(file, [['Council', ...heads].join(','), ...lines].join('\n'));
  await page.goto('./#/add');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles(file);
  await page.locator('[aria-label="Import receipt"]').waitFor({ timeout: 60_000 });
}

async function table(page: Page, count: number, results: Results) {
  const clicked = Date.now();
  await page.goto('./#/table');
  const councils = page.locator('main [aria-label="Table of councils"]');
  await councils.locator('tbody tr').first().waitFor({ timeout: 60_000 });
  results[`${count}: table shown, ms`] = Date.now() - clicked;
  results[`${count}: columns of the table`] = await councils.locator('thead tr').last().locator('th').count();
  const head = councils.locator('thead tr').last().getByRole('button');
  results[`${count}: sort, ms`] = await timed(head.nth(1), 'click');
  results[`${count}: sort the other way, ms`] = await timed(head.nth(1), 'click');
  const words = page.getByRole('searchbox', { name: 'Filter by words' });
  results[`${count}: filter, ms`] = await timed(words, { fill: 'mere' });
  results[`${count}: clear the filter, ms`] = await timed(words, { fill: '' });
  await forget(page);
  await councils.locator('table').first().hover();
  for (let i = 0; i < 30; i++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(16);
  }
  results[`${count}: longest task while scrolling the table, ms`] = await longest(page);
}

/** Whether what stands in the table is what the corpus is known to say: right under load, not only fast. */
async function right(page: Page, corpus: readonly CorpusFile[], count: number, results: Results) {
  await page.goto('./#/table');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV of every figure' }).click();
  const text = readFileSync(await (await waiting).path(), 'utf8').replace('\uFEFF', '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const given = new Set(
    data.map(({ file, measure, period, value, low, high }) =>
      [file, measure, period, low && high ? `${low}-${high}` : value].join(' '),
    ),
  );
  const plain = (value: unknown) =>
    typeof value === 'boolean' ? (value ? 'yes' : 'no') : Array.isArray(value) ? value.join('; ') : String(value);
  const known = corpus.flatMap(({ name, known: all }) =>
    all.map(({ id, period, value }) => [name, id, period ?? '', plain(value)].join(' ')),
  );
  results[`${count}: known figures found, of a hundred`] =
    (100 * known.filter((one) => given.has(one)).length) / known.length;
}

async function charts(page: Page, count: number, results: Results) {
  await page.goto('./#/compare/spend');
  await page.locator('.recharts-surface').first().waitFor();
  await forget(page);
  const select = page.locator('main select').first();
  const options = await select.locator('option').count();
  if (options > 1) {
    const from = Date.now();
    const title = await page.locator('main h2').first().textContent();
    await select.selectOption({ index: 1 });
    await page.waitForFunction((before) => document.querySelector('main h2')?.textContent !== before, title);
    results[`${count}: another measure drawn, ms`] = Date.now() - from;
  }
  results[`${count}: longest task while another measure is drawn, ms`] = await longest(page);
}

/** From the press to the file's being handed to the browser, as the page itself sees it. The second: the first loads the code too. */
async function png(page: Page, count: number, results: Results) {
  await page.getByRole('button', { name: 'Export…' }).click();
  const save = page.getByRole('button', { name: 'Save PNG' });
  await save.waitFor();
  for (const what of ['PNG, the first, ms', 'PNG, ms']) {
    const saved = page.waitForEvent('download');
    const took = await save.evaluate(
      (button) =>
        new Promise<number>((resolve) => {
          const from = performance.now();
          const told = button.closest('section')?.querySelector('[role=status]');
          const watch = new MutationObserver(() => {
            if (!told?.textContent) return;
            watch.disconnect();
            resolve(performance.now() - from);
          });
          if (told) watch.observe(told, { childList: true, subtree: true, characterData: true });
          (button as HTMLElement).click();
        }),
    );
    await saved;
    results[`${count}: ${what}`] = took;
  }
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
    await page.addInitScript(watchWhatStands);
    await importing(
      page,
      folder,
      corpus.map(({ name }) => name),
      count,
      results,
    );
    await page.close();
    const again = await reopening(context, count, results);
    await widen(again, folder, corpus);
    await table(again, count, results);
    await right(again, corpus, count, results);
    await charts(again, count, results);
    await png(again, count, results);
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
  const ratio = before[what] ? `x${(value / before[what]).toFixed(2)} of the last run` : '';
  const aim = aims[what] ? `(${aims[what]})` : '';
  console.log(`${what.padEnd(60)} ${value.toFixed(1).padStart(10)}  ${aim.padEnd(14)} ${ratio}`.trimEnd());
}
mkdirSync('.cache', { recursive: true });
writeFileSync(kept, `${JSON.stringify({ ...before, ...results }, null, 2)}\n`);
