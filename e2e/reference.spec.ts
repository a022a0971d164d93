import { readFile } from 'node:fs/promises';
import { expect, test } from './journey.ts';
import { millbeck, thornwick } from './letters.ts';
import { Foilight } from './pages/foilight.ts';
import { settledRows } from './pages/settled-rows.ts';

/** Made up, as the letters are: as offices publish theirs, with lines above the head, larger areas and footnotes. */
const people = {
  name: 'people.csv',
  text: `Table 1: people at the middle of 2024,,
,,
Code,Name,All ages
K02000001,United Kingdom,"900,000"
,Thornwick District Council,"46,000"
,Millbeck,"92,000"
,Thornwick-on-Sea,"3,000"
E07000079,Cotswold,"11,000"
E06000023,"Bristol, City of","22,000"
S12000036,City of Edinburgh,"33,000"
W06000022,Newport,"44,000"
,,
Source: an office of statistics,,
`,
};

test('a table is told from a letter, matched by hand, kept, and carried to another machine', async ({
  foilight,
  browser,
  baseURL,
}) => {
  const { reference } = foilight;
  await foilight.visit();
  await foilight.drop([thornwick, millbeck, people]);
  await expect(foilight.receipt).toContainText('Read 2 responses');
  await expect(foilight.receipt).toContainText('people.csv: a reference table, 6 of 7 rows matched; 1 not.');
  await foilight.receipt.getByRole('link', { name: 'Match the others' }).click();
  const card = reference.table('people.csv');
  await expect(card).toContainText('6 of 7 rows matched; 1 not.');
  await expect(card.getByRole('region', { name: 'Columns of people.csv' })).toContainText('2 councils');

  await reference.match('Thornwick-on-Sea', 'nobody');
  await expect(card.getByRole('alert')).toContainText('choose one from the list');
  await reference.match('Thornwick-on-Sea', 'Cotswold District Council');
  await expect(card).toContainText('7 of 7 rows matched.');
  await reference.describe('people.csv', { source: 'An office of statistics', year: '2024' });
  await reference.makeSet('Ours', ['Thornwick District Council']);
  await reference.chooseMine('Millbeck');
  await expect(foilight.main).toContainText('1 council');

  await foilight.page.reload();
  await expect(card).toContainText('7 of 7 rows matched.');
  await expect(foilight.main.getByRole('listitem').filter({ hasText: 'Ours' })).toContainText('1 council');
  await expect(foilight.main.getByText('Millbeck Borough Council', { exact: true })).toBeVisible();

  const download = await foilight.saveProject();
  const project = { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB' });
  const other = new Foilight(await context.newPage());
  await other.visit();
  await other.dropFile(project);
  await expect(other.receipt).toContainText('2 reference tables or sets');
  await other.reference.open();
  await expect(other.reference.table('people.csv')).toContainText('7 of 7 rows matched.');
  await expect(other.reference.table('people.csv').getByRole('textbox', { name: 'Source', exact: true })).toHaveValue(
    'An office of statistics',
  );
  await expect(other.main.getByText('Millbeck Borough Council', { exact: true })).toBeVisible();
  await other.main.getByRole('button', { name: 'Undo' }).click();
  await expect(other.reference.table('people.csv')).toHaveCount(0);
  await context.close();
});

test('a table can be read as a response and taken back; removing it can be undone; deleting everything takes it too', async ({
  foilight,
}) => {
  const { reference } = foilight;
  await foilight.visit();
  await foilight.drop([thornwick, people]);
  await expect(foilight.receipt).toContainText('a reference table');
  await reference.open();
  await reference.table('people.csv').getByRole('button', { name: 'Open as a response instead' }).click();
  await expect(reference.table('people.csv')).toHaveCount(0);
  await foilight.main.getByText('Sheets and pasted texts that were opened as responses').click();
  await foilight.main.getByRole('button', { name: 'Open people.csv as a reference table instead' }).click();
  await expect(reference.table('people.csv')).toBeVisible();
  await reference.table('people.csv').getByRole('button', { name: 'Remove people.csv' }).click();
  await expect(reference.table('people.csv')).toHaveCount(0);
  await foilight.answerNotice('Undo');
  await expect(reference.table('people.csv')).toBeVisible();
  await foilight.deleteEverything({ sure: true });
  await foilight.visit('#/reference');
  await expect(reference.heading).toBeVisible();
  await expect(reference.table('people.csv')).toHaveCount(0);
});

test('figures are divided by a table’s numbers, and the picture opens with the same on a machine that has neither', async ({
  foilight,
  browser,
  baseURL,
}) => {
  await foilight.visit();
  await foilight.drop([thornwick, millbeck, people]);
  await expect(foilight.receipt).toContainText('people.csv: a reference table');
  await foilight.goTo('Compare');
  await foilight.compare.choose('Per', /^Resident: “All ages”, 2024, of people.csv/);
  await expect(foilight.compare.card()).toContainText('per resident');
  const figures = await settledRows(foilight, foilight.compare.data());
  expect(figures.join(' ')).toContain('£0.40');
  expect(figures.join(' ')).toContain('46,000');

  const download = await foilight.compare.export('PNG');
  const picture = { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB' });
  const other = new Foilight(await context.newPage());
  await other.visit();
  await other.dropFile(picture);
  await other.receipt.getByRole('link', { name: 'Show what it showed' }).click();
  await expect(other.compare.card()).toContainText('per resident');
  await expect(other.compare.data()).toBeVisible();
  expect(await settledRows(other, other.compare.data())).toEqual(figures);
  await context.close();
});
