import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { expect, test } from './journey.ts';
import { millbeck, thornwick } from './letters.ts';
import { Foilight } from './pages/foilight.ts';
import { settledRows } from './pages/settled-rows.ts';

interface Dropped {
  readonly name: string;
  readonly bytes: Buffer;
}

async function saved(download: Download): Promise<Dropped> {
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The chart's figures as its table has them. */
const settledFigures = (foilight: Foilight): Promise<string[]> => settledRows(foilight, foilight.compare.data());

/** The types of a PNG's chunks, in order. */
function chunksOf({ bytes }: Dropped): string[] {
  const types: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    types.push(bytes.subarray(at + 4, at + 8).toString('latin1'));
  }
  return types;
}

test('a picture of a chart opens as the comparison it came from, on a machine that never saw the files', async ({
  foilight,
  openSample,
  browser,
  baseURL,
}) => {
  await openSample();
  const figures = await settledFigures(foilight);
  const title = await foilight.compare.card().getByRole('heading').first().textContent();
  const picture = await saved(await foilight.compare.export('PNG'));
  expect(chunksOf(picture).slice(-2)).toEqual(['foIl', 'IEND']);

  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB' });
  const other = new Foilight(await context.newPage());
  await other.visit();
  await other.dropFile(picture);
  await expect(other.receipt).toContainText(title ?? '');
  await other.receipt.getByRole('link', { name: 'Show what it showed' }).click();
  await expect(other.compare.card().getByRole('heading').first()).toHaveText(title ?? '');
  expect(await settledFigures(other)).toEqual(figures);

  await other.compare.data().getByRole('link').first().click();
  await expect(other.page.getByText('Only the words quoted in')).toBeVisible();
  await expect(other.page.locator('mark.here')).toBeVisible();
  await other.page.reload();
  await expect(other.compare.data()).toBeVisible();
  expect(await settledFigures(other)).toEqual(figures);
  await context.close();
});

test('a saved project brings everything back after everything was deleted', async ({ foilight, openSample }) => {
  await openSample();
  const figures = await settledFigures(foilight);
  await foilight.goTo('Responses');
  const responses = await settledRows(foilight, foilight.main);
  const project = await saved(await foilight.saveProject());
  expect(project.name).toMatch(/^foilight-[\d-]+\.foilight$/);

  await foilight.deleteEverything({ sure: true });
  await expect(foilight.page.getByRole('button', { name: 'Try the sample' })).toBeVisible();
  await foilight.dropFile(project);
  await expect(foilight.receipt).toContainText('A project file saved on');
  await foilight.goTo('Responses');
  expect(await settledRows(foilight, foilight.main)).toEqual(responses);
  await foilight.goTo('Compare');
  await expect(foilight.compare.data()).toBeVisible();
  expect(await settledFigures(foilight)).toEqual(figures);
});

test('a picture that lost its figures on the way is refused in words', async ({ foilight, openSample }) => {
  await openSample();
  const { name, bytes } = await saved(await foilight.compare.export('PNG'));
  const at = bytes.lastIndexOf('foIl') - 4;
  const stripped = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 12 + bytes.readUInt32BE(at))]);
  await foilight.dropFile({ name, bytes: stripped });
  await expect(foilight.receipt).toContainText('It is a picture without figures in it.');
});

test('a picture is checked against the files that are here, and its methods note goes with it', async ({
  foilight,
  openSample,
}) => {
  await openSample();
  await settledFigures(foilight);
  await foilight.dropFile(await saved(await foilight.compare.export('PNG')));
  await expect(foilight.receipt).toContainText('0 responses added');
  await foilight.receipt.getByRole('button', { name: 'Check its figures' }).click();
  await expect(foilight.receipt).toContainText(/(\d+) of \1 figures read the same from the files here\./);

  const note = await foilight.compare.export('Methods note');
  const words = (await saved(note)).bytes.toString('utf8');
  expect(words).toMatch(/^Methods note: /);
  expect(words).toMatch(/SHA-256 [0-9a-f]{16}$/m);
});

test('what was corrected goes with a picture and a project file, and a check says it as corrected', async ({
  foilight,
  openKept,
  keptOf,
  browser,
  baseURL,
}) => {
  await openKept([thornwick, millbeck]);
  await foilight.goTo('Table');
  await foilight.table.row('Thornwick').getByRole('link', { name: '£18,400' }).click();
  await foilight.evidence.putRight('£19,500', 'Rang them');
  await foilight.goTo('Compare');
  await foilight.compare.chooseMeasure(/^Website spend/);
  const figures = await settledFigures(foilight);
  const picture = await saved(await foilight.compare.export('PNG'));
  const project = await saved(await foilight.saveProject());

  for (const file of [picture, project]) {
    const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB' });
    const bare = new Foilight(await context.newPage());
    await bare.visit();
    await bare.dropFile(file);
    await bare.receipt.getByRole('link', { name: 'Show what it showed' }).click();
    await expect(bare.compare.card()).toContainText('1 figure corrected by the reader: Thornwick.');
    expect(await settledFigures(bare)).toEqual(figures);
    await context.close();

    const storageState = await keptOf([thornwick, millbeck]);
    const other = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB', storageState });
    const having = new Foilight(await other.newPage());
    await having.visit('#/responses');
    await expect(having.responses.rows).toHaveCount(2);
    await having.dropFile(file);
    await expect(having.receipt).toContainText('0 responses added');
    await having.receipt.getByRole('button', { name: 'Check its figures' }).click();
    await expect(having.receipt).toContainText(/read the same from the files here; 1 corrected by whoever shared it\./);
    await having.receipt.getByText('Figure by figure').click();
    const row = having.receipt.getByRole('row').filter({ hasText: 'set by whoever shared it' });
    await expect(row).toContainText('£19,500, set by whoever shared it; read as £18,400');
    await expect(row.getByRole('cell').nth(3)).toHaveText('£18,400');
    await expect(row.getByRole('cell').last()).toHaveText('corrected');
    await other.close();
  }
});

test('a picture whose figures are damaged is refused in words, and nothing of it is opened', async ({
  foilight,
  openKept,
}) => {
  await openKept([thornwick, millbeck]);
  await foilight.goTo('Compare');
  const { name, bytes } = await saved(await foilight.compare.export('PNG'));
  bytes[bytes.lastIndexOf('foIl') + 40] = (bytes[bytes.lastIndexOf('foIl') + 40] ?? 0) ^ 1;
  await foilight.deleteEverything({ sure: true });
  await expect(foilight.page.getByRole('button', { name: 'Try the sample' })).toBeVisible();
  await foilight.dropFile({ name, bytes });
  await expect(foilight.receipt).toContainText('What Foilight saved in it is damaged.');
  await foilight.visit('#/responses');
  await expect(foilight.main).toContainText('No responses are open.');
});
