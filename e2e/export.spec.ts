import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Download } from '@playwright/test';
import axe from 'axe-core';
import { readCsv } from '../src/share/testing/read-csv.ts';
import { expect, test } from './journey.ts';
import type { Foilight } from './pages/foilight.ts';

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());
const textOf = async (download: Download): Promise<string> => (await bytesOf(download)).toString('utf8');

async function openWhole(foilight: Foilight, openSample: () => Promise<void>): Promise<void> {
  await openSample();
  await expect(foilight.compare.card()).toContainText('10 of the 11 authorities');
}

/** Width and height of a PNG, from its head, and what it carries. */
function pngOf(bytes: Buffer): { width: number; height: number; records: string[] } {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  const records: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.subarray(at + 4, at + 8).toString('latin1') !== 'foIl') continue;
    records.push(
      ...gunzipSync(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
        .toString('utf8')
        .split('\n'),
    );
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), records };
}

test('each chart is saved as a picture of 1200 pixels at 2x, named by measure, period and day', async ({
  foilight,
  openSample,
}) => {
  await openWhole(foilight, openSample);
  const day = new Date().toISOString().slice(0, 10);

  const spend = await foilight.compare.export('PNG');
  expect(spend.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9-]+-${day}\\.png$`));
  const size = pngOf(await bytesOf(spend));
  expect(size.width).toBe(2400);
  expect(size.height).toBeGreaterThan(800);

  await foilight.compare.openTopic('Website visitors');
  await foilight.compare.openPeriod('A month');
  const visitors = await foilight.compare.export('PNG');
  expect(visitors.suggestedFilename()).toMatch(/visitors.*month/);
  expect(pngOf(await bytesOf(visitors)).width).toBe(2400);

  await foilight.compare.openTopic('CRM');
  for (const title of [/Use of a CRM/, /CRM products/]) {
    const picture = await foilight.compare.export('PNG', title);
    expect(pngOf(await bytesOf(picture)).width).toBe(2400);
  }
});

test('the picture is seen before it is saved: size, colours, title and notes are the reader’s, and remembered', async ({
  foilight,
  openSample,
}) => {
  await openWhole(foilight, openSample);
  const dialog = await foilight.compare.openExport();
  const before = await dialog.preview.getAttribute('src');
  await dialog.choose('Size', /^Wide/);
  await dialog.choose('Colours', /^Dark$/);
  await dialog.write('Title', 'What we found <out>');
  await dialog.write('Notes', 'One thing.\nAnd another.');
  await expect(dialog.dialog.getByText('As a PNG 2400 × 1350 pixels')).toBeVisible();
  await expect(dialog.preview).toHaveAttribute('alt', /^What we found <out>\. .*authorities/);
  expect(await dialog.preview.getAttribute('src')).not.toBe(before);

  const svg = await textOf(await dialog.save('Save SVG'));
  for (const words of ['What we found &lt;out&gt;', 'One thing.', 'And another.', 'fictional', '#15181b'])
    expect(svg).toContain(words);
  const png = pngOf(await bytesOf(await dialog.save('Save PNG')));
  expect([png.width, png.height]).toEqual([2400, 1350]);
  expect(JSON.parse(png.records[0] ?? '')).toMatchObject({ kind: 'picture', title: 'What we found <out>' });

  await foilight.page.keyboard.press('Escape');
  await expect(dialog.dialog).toBeHidden();
  await expect(foilight.compare.card().getByRole('button', { name: 'Export' })).toBeFocused();
  const again = await foilight.compare.openExport();
  await expect(again.dialog.getByLabel('Size')).toHaveValue('wide');
  await expect(again.dialog.getByLabel('Title')).toHaveValue('What we found <out>');
  await again.dialog.getByRole('button', { name: 'Back to the data’s own title' }).click();
  await expect(again.preview).toHaveAttribute('alt', /^Marketing/);
});

test('what the picture carries is the reader’s choice: quotes, whole letters only when asked, or nothing', async ({
  foilight,
  openSample,
}) => {
  await openWhole(foilight, openSample);
  const dialog = await foilight.compare.openExport();
  const records = async () => pngOf(await bytesOf(await dialog.save('Save PNG'))).records;
  const sizeOf = (lines: string[]) => lines.reduce((sum, line) => sum + line.length, 0);
  const quotes = await records();
  expect(quotes.filter((line) => line.includes('"quotesOnly":true')).length).toBe(21);
  await dialog.dialog.getByLabel('Whole texts of the letters too').check();
  const whole = await records();
  expect(whole.filter((line) => line.includes('"quotesOnly":true'))).toEqual([]);
  expect(sizeOf(whole)).toBeGreaterThan(2 * sizeOf(quotes));
  await dialog.dialog.getByLabel('The figures and the words they were read from').uncheck();
  await expect(dialog.dialog.getByLabel('Whole texts of the letters too')).toBeHidden();
  expect(await records()).toEqual([]);
});

test('picture and words go to the clipboard', async ({ foilight, openSample, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWhole(foilight, openSample);
  const { dialog, preview } = await foilight.compare.openExport();
  await dialog.getByRole('button', { name: 'Copy this text' }).click();
  await expect(dialog.getByText('The text is copied.')).toBeVisible();
  const alt = await preview.getAttribute('alt');
  expect(await foilight.page.evaluate(() => navigator.clipboard.readText())).toBe(alt);
  await dialog.getByRole('button', { name: 'Copy picture' }).click();
  await expect(dialog.getByText(/^Copied, to be pasted/)).toBeVisible();
  const types = await foilight.page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toContain('image/png');
});

test('the system’s share sheet gets the file, where there is one', async ({ foilight, openSample }) => {
  await foilight.page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: ({ files }: { files?: readonly File[] }) => files?.length === 1,
      share: async ({ files, title }: { files: readonly File[]; title: string }) => {
        document.title = `${files[0]?.type} ${(files[0]?.size ?? 0) > 10_000} ${title}`;
      },
    });
  });
  await openWhole(foilight, openSample);
  const { dialog } = await foilight.compare.openExport();
  await dialog.getByRole('button', { name: 'Share…' }).click();
  await expect(dialog.getByText('Shared.')).toBeVisible();
  expect(await foilight.page.title()).toMatch(/^image\/png true Marketing/);
});

test('the data of a chart is a CSV by the letter of the standard, with the figures that the chart draws', async ({
  foilight,
  openSample,
}) => {
  await openWhole(foilight, openSample);
  const figures = foilight.compare.data().getByRole('row');
  const shown = (await figures.allTextContents()).length - 1;
  const dialog = await foilight.compare.openExport();
  const text = await textOf(await dialog.save('CSV'));
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const [head = [], ...lines] = readCsv(text.slice(1));
  const records = lines.map((line) => Object.fromEntries(head.map((name, i) => [name, line[i]])));
  const drawn = records.filter(({ shown: is, outcome }) => is === 'yes' && outcome === 'answered');
  expect(drawn).toHaveLength(shown);
  for (const { drawn: value, drawn_as: as, quote } of drawn) {
    expect(Number(value)).toBeGreaterThan(0);
    expect(as).toMatch(/^(?:about )?£/);
    expect(quote).not.toBe('');
  }
  for (const { outcome, value, low, high } of records) {
    if (outcome !== 'answered') expect([value, low, high]).toEqual(['', '', '']);
  }

  const note = await textOf(await dialog.save('Methods note'));
  expect(note).toMatch(/^Methods note: Marketing/);
  expect(note).toContain('behind an apostrophe');

  const ndjson = (await textOf(await dialog.save('Records (NDJSON)'))).trimEnd().split('\n');
  const files = new Set(ndjson.map((line) => JSON.parse(line).file));
  expect(files.size).toBe(ndjson.length);
  expect(files).toContain('saltmere-refusal.txt');
});

test('the dialog fits a telephone, and axe finds nothing wrong in it', async ({ foilight, openSample }) => {
  const { page } = foilight;
  await page.setViewportSize({ width: 360, height: 740 });
  await openWhole(foilight, openSample);
  const { dialog, preview } = await foilight.compare.openExport();
  const wider = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(wider).toBe(0);
  expect((await preview.boundingBox())?.width).toBeLessThan(330);
  await foilight.page.evaluate(axe.source);
  const { violations } = await foilight.page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run('dialog', { resultTypes: ['violations'] }),
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
});
