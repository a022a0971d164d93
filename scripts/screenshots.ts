import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
// @ts-expect-error A plain script: npm test needs it before anything is installed.
import { findBrowser } from './find-browser.mjs';

// Takes the README's picture from the sample and, with `all`, every view in light and dark at three widths into .cache/screens.

const everything = process.argv.includes('all');
const views = {
  start: './',
  spend: './#/compare/spend',
  visitors: './#/compare/visitors',
  parts: './#/compare/spend/spend.website%2Fyear?parts=yes',
  suppliers: './#/compare/spend/suppliers',
  crm: './#/compare/crm',
  pairs: './#/compare/pairs',
  question: './#/compare/question',
  answers: './#/compare/answers',
  table: './#/table',
  responses: './#/responses',
  reference: './#/reference',
} as const;

const path = await findBrowser();
if (!path) throw new Error('No browser: install Chrome, Chromium or Edge, or set BROWSER_PATH.');
await build({ logLevel: 'warn' });
const server = await preview({ logLevel: 'error', preview: { host: 'localhost', port: 4398 } });
const browser = await chromium.launch({
  executablePath: path,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking'],
});

async function withSample(width: number, colorScheme: 'light' | 'dark', scale = 1): Promise<Page> {
  const context = await browser.newContext({
    baseURL: server.resolvedUrls?.local[0],
    viewport: { width, height: width < 500 ? 800 : 900 },
    colorScheme,
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.goto('./');
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await page.getByRole('button', { name: 'Remove the sample' }).waitFor();
  await page.getByRole('region', { name: 'Reading' }).waitFor({ state: 'hidden' });
  await page.waitForTimeout(500);
  return page;
}

async function open(page: Page, address: string) {
  await page.goto(address);
  await page.mouse.move(2, 2);
  await page.waitForTimeout(1200);
}

const readme = await withSample(1280, 'light', 2);
await open(readme, views.spend);
mkdirSync('.github', { recursive: true });
await readme.screenshot({ path: join('.github', 'screenshot.png') });
await readme.context().close();

if (everything) {
  const folder = join('.cache', 'screens');
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 768, 1440]) {
      const page = await withSample(width, colorScheme);
      for (const [name, address] of Object.entries(views)) {
        await open(page, address);
        await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true });
      }
      await open(page, views.table);
      await page.getByRole('table').first().getByRole('link').first().click();
      await page.waitForTimeout(800);
      await page.screenshot({ path: join(folder, `evidence-${colorScheme}-${width}.png`) });
      await page.context().close();
    }
  }
}
await browser.close();
await server.close();
