import { readFile } from 'node:fs/promises';
import { expect, type Journey, test } from './journey.ts';
import { millbeck, thornwick } from './letters.ts';
import { Foilight } from './pages/foilight.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** A third council, with a range. */
const wendholm = {
  name: 'wend.txt',
  text: thornwick.text
    .replace('Thornwick District Council', 'Wendholm District Council')
    .replace('FOI 2025/118', 'FOI 9-1')
    .replace('£18,400', 'Between £20,000 and £30,000'),
};

async function openTable({ foilight, openKept }: Pick<Journey, 'foilight' | 'openKept'>): Promise<void> {
  await openKept([thornwick, millbeck, wendholm]);
  await foilight.goTo('Table');
  await expect(foilight.table.councils).toHaveCount(3);
}

const names = ['Millbeck Borough Council', 'Thornwick District Council', 'Wendholm District Council'] as const;
const [mill, thorn, wend] = names;
const budget = /notices budget/i;

test('the table sorts by a column, then by another, with what is missing last', async ({ foilight, openKept }) => {
  await openTable({ foilight, openKept });
  const { table } = foilight;
  await table.sortBy('Website');
  await expect(table.councils).toHaveText([wend, thorn, mill]);
  await table.sortBy('Website');
  await expect(table.councils).toHaveText([mill, thorn, wend]);
  await expect(table.head('Website')).toHaveAttribute('aria-sort', 'ascending');
  await table.sortBy(budget);
  expect(await table.column(budget)).toEqual(['£41,000', 'Not held', 'Not held']);
  await table.sortBy('Website', { too: true });
  await expect(table.councils).toHaveText([mill, wend, thorn]);
  await expect(table.sortedBy).toHaveText([/1\. .*most first/, /2\. Website, most first/]);
  await expect(table.head(budget)).toHaveAttribute('aria-sort', 'descending');
});

test('rows can be filtered by words, by amounts and by what a cell says', async ({ foilight, openKept, page }) => {
  await openTable({ foilight, openKept });
  const { table } = foilight;
  await table.filter('refused s.12');
  await expect(table.councils).toHaveText([mill]);
  await table.filter('no such words');
  await expect(foilight.main).toContainText('No council has these words');
  await table.filter('');
  let panel = await table.options('Website');
  await panel.getByLabel('From').fill('15k');
  await expect(table.councils).toHaveText([thorn, wend]);
  await panel.getByLabel('To').fill('25,000');
  await expect(table.councils).toHaveText([thorn, wend]);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(table.only).toHaveText([/Website: 15,000 to 25,000/]);
  await table.only.getByRole('button').click();
  await expect(table.councils).toHaveCount(3);
  panel = await table.options(budget);
  await panel.getByRole('checkbox', { name: /^Not held/ }).uncheck();
  await expect(table.councils).toHaveText([mill]);
});

test('columns are hidden, pinned and moved, and a reload keeps all that was chosen', async ({
  foilight,
  openKept,
  page,
}) => {
  await openTable({ foilight, openKept });
  const { table } = foilight;
  await table.hideColumn(/^Website spend/);
  await expect(table.head('Website')).toBeHidden();
  const before = await table.heads;
  const last = before.at(-1) ?? '';
  const panel = await table.options(last);
  await panel.getByRole('button', { name: 'Pin' }).click();
  await expect.poll(() => table.heads).toEqual(['Council', last, ...before.slice(1, -1)]);
  const second = before[2] ?? '';
  await (await table.options(second)).getByRole('button', { name: 'Move left' }).click();
  await expect.poll(async () => (await table.heads)[2]).toBe(second);
  await table.sortBy(second);
  await expect(table.sortedBy).toHaveCount(1);
  await table.filter('about');
  await expect(table.councils).toHaveText([thorn, wend]);
  const chosen = await table.heads;
  await expect(page).toHaveURL(/#\/table\?.*words=about/);

  await page.reload();
  await expect(table.councils).toHaveText([thorn, wend]);
  await expect.poll(() => table.heads).toEqual(chosen);
  await foilight.goTo('Responses');
  await page.goBack();
  await expect(table.councils).toHaveText([thorn, wend]);
  await foilight.goTo('Compare');
  await foilight.goTo('Table');
  await expect.poll(() => table.heads).toEqual(chosen);
});

test('groups have subtotals of what was given, and say of how many', async ({ foilight, openKept }) => {
  await openTable({ foilight, openKept });
  const { table } = foilight;
  await table.group('Grouped by type');
  await expect(table.councils).toHaveText([/^District councils/, mill, thorn, wend]);
  const cell = await table.cell('District councils', 'Website');
  // £9,950, £18,400 and £20,000 to £30,000.
  await expect(cell).toContainText('sum £48,350–£58,350');
  await expect(cell).toContainText('of 3 of 3');
  const one = await table.cell('District councils', budget);
  await expect(one).toContainText('sum £41,000');
  await expect(one).toContainText('of 1 of 3');
  await expect(one).toContainText('not held (2)');
  await table.row('District councils').getByRole('button', { name: 'District councils' }).click();
  await expect(table.councils).toHaveText([/^District councils/]);
});

test('arrow keys lead from cell to cell, Enter opens the words and Escape comes back', async ({
  foilight,
  openKept,
  page,
}) => {
  await openTable({ foilight, openKept });
  const { table } = foilight;
  const council = table.head('Council');
  await council.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveText(mill);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const cell = await table.cell(thorn, 'Website');
  await expect(cell).toBeFocused();
  await expect(table.cellLine).toContainText('“£18,400');
  await page.keyboard.press('Enter');
  await expect(foilight.evidence.panel).toBeVisible();
  await expect(foilight.evidence.words.first()).toHaveText(/£18,400/);
  await page.keyboard.press('Escape');
  await expect(foilight.evidence.panel).toBeHidden();
  await expect(cell).toBeFocused();
  // What was clicked leaves the arrows as they are.
  await cell.getByRole('link').click();
  await expect(foilight.evidence.panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(foilight.evidence.panel).toBeHidden();
  await page.keyboard.press('ArrowUp');
  await expect(await table.cell(mill, 'Website')).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Home');
  await expect(council).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+Enter');
  await expect(table.sortedBy).toHaveText([/1\. Website, most first/, /2\. Council, A to Z/]);
  await page.keyboard.press('Alt+ArrowDown');
  const panel = page.getByRole('dialog', { name: 'Council: options' });
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(council).toBeFocused();
});

test('selected cells, or the whole table, are copied as a spreadsheet wants them', async ({
  foilight,
  openKept,
  page,
}) => {
  await openTable({ foilight, openKept });
  const { table } = foilight;
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await table.head('Council').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(table.table.locator('[aria-selected=true]')).toHaveCount(6);
  await page.keyboard.press('Control+c');
  await expect.poll(copied).toBe(`${mill}\t9950\r\n${thorn}\t18400\r\n${wend}\t£20,000–£30,000`);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(copied).toMatch(/^Council\tWebsite spend.*\(£\)\t/);
  expect((await copied()).trim().split('\n')).toHaveLength(4);
});

test('the table is saved as CSV: what is shown, and every figure with its words', async ({ foilight, openKept }) => {
  await openTable({ foilight, openKept });
  const shown = await foilight.table.save('CSV of what is shown');
  const shownText = await readFile(await shown.path(), 'utf8');
  expect(shown.suggestedFilename()).toMatch(/\.csv$/);
  expect(shownText.startsWith('\uFEFF')).toBe(true);
  expect(shownText).toContain('Thornwick District Council');
  expect(shownText).toContain('Not held');

  const tidy = await foilight.table.save('CSV of every figure');
  const tidyText = await readFile(await tidy.path(), 'utf8');
  expect(tidyText).toContain('18400');
  expect(tidyText).toContain('thornwick.txt');
  expect(tidyText).toContain('not_held');
});

test('the table’s settings stay in the address beside the evidence, travel in a project, and its other columns in the CSV', async ({
  foilight,
  openKept,
  page,
  browser,
  baseURL,
}) => {
  await openTable({ foilight, openKept });
  const { table } = foilight;
  await table.sortBy('Website');
  await table.showColumn(/^Type/);
  const csv = await readFile(await (await table.save('CSV of what is shown')).path(), 'utf8');
  expect(csv).toMatch(/^\uFEFFCouncil,Type,/);
  expect(csv).toContain(`${mill},District,`);
  await expect(page).toHaveURL(/#\/table\?sort=-/);

  const figure = table.row('Thornwick').getByRole('link', { name: '£18,400' });
  await figure.click();
  await expect(page).toHaveURL(/#\/table\/evidence\/.*\?sort=-/);
  await expect(figure).toHaveAttribute('aria-current', 'true');
  const address = page.url();
  await foilight.evidence.next();
  await expect(page).toHaveURL(/#\/table\/evidence\/.*\?sort=-/);
  expect(page.url()).not.toBe(address);
  await foilight.evidence.close();
  await expect(page).toHaveURL(/#\/table\?sort=-/);

  const project = await foilight.saveProject();
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB' });
  const other = new Foilight(await context.newPage());
  await other.visit();
  await other.dropFile({ name: 'all.foilight', bytes: await readFile(await project.path()) });
  await expect(other.receipt).toContainText('3 responses added');
  await other.goTo('Table');
  await expect(other.table.councils).toHaveText([wend, thorn, mill]);
  await expect(other.table.head('Type')).toBeVisible();
  await context.close();
});
