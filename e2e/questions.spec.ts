import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { expect, test } from './journey.ts';
import type { Letter } from './letters.ts';
import type { Foilight } from './pages/foilight.ts';

/** A questionnaire that the catalogue knows nothing of. */
const letter = (
  council: string,
  reference: string,
  [spent, owns, repairs]: readonly [string, string, string],
): Letter => ({
  name: `${council.split(' ')[0]?.toLowerCase()}.txt`,
  text: `${council}
Freedom of Information Act 2000

Our reference: ${reference}
Date: 4 March 2025

Thank you for your request of 10 February 2025. Our answers are below.

1. How much did you spend on rowing boats in 2023/24?

${spent}

2. Does the council own any rowing boats?

${owns}

3. Which firm repairs the rowing boats?

${repairs}
`,
});

const letters = [
  letter('Thornwick District Council', 'FOI 2025/118', ['£18,400', 'Yes', 'Tidewell Marine']),
  letter('Millbeck Borough Council', 'IR-7702', ['£9,950', 'No', 'Not applicable']),
  letter('Harlow Fen District Council', 'HF/12', [
    'We do not hold this information.',
    'Yes, two of them',
    'Tidewell Marine',
  ]),
];

async function withBoats(foilight: Foilight): Promise<void> {
  await foilight.visit();
  await foilight.choose(letters);
  await expect(foilight.receipt).toContainText('3');
  await foilight.visit('#/compare/question');
}

test('a question of money that no catalogue knows is ranked; who gave none stands below with the reason; figures open their words', async ({
  foilight,
}) => {
  await withBoats(foilight);
  const { compare } = foilight;
  await compare.chooseQuestion('spend rowing', /How much did you spend on rowing boats/);
  await expect(compare.card().getByRole('heading', { level: 2 })).toHaveText(
    'How much did you spend on rowing boats in 2023/24? From £9,950 to £18,400 across 2 councils',
  );
  await expect(compare.missing('Not held')).toContainText('Harlow Fen');
  await expect(compare.notes()).toContainText('Read from the plain words of each answer');

  await compare.clickFigure('Thornwick');
  await expect(foilight.evidence.words.first()).toContainText('£18,400');
  await foilight.page.reload();
  await expect(foilight.evidence.words.first()).toContainText('£18,400');
  await expect(compare.card()).toContainText('Thornwick');
});

test('yes or no, and names, by keys alone; what each council says in words; a reload keeps the question', async ({
  foilight,
}) => {
  await withBoats(foilight);
  const { compare, page } = foilight;
  await compare.question.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('own any');
  await page.keyboard.press('Enter');
  await expect(compare.card().getByRole('heading', { level: 2 })).toHaveText(
    'Does the council own any rowing boats? Yes at 2 of the 3 councils that said yes or no',
  );
  await page.reload();
  await expect(compare.question).toHaveValue('2 Does the council own any rowing boats?');

  await compare.question.click();
  await page.keyboard.type('3');
  await page.keyboard.press('Escape');
  await expect(compare.question).toHaveValue('2 Does the council own any rowing boats?');
  await compare.chooseQuestion('3', /Which firm repairs/);
  await expect(compare.card()).toContainText('Tidewell Marine at both councils that named one');
  await expect(compare.missing('Not applicable')).toContainText('Millbeck');

  await page.getByText('Every answer in words (3 answers)').click();
  const words = page.getByRole('region', { name: /^Data: answers to/ });
  await expect(words.getByRole('row', { name: /Thornwick/ })).toContainText('Tidewell Marine');
  await words.getByRole('link', { name: 'Tidewell Marine' }).first().click();
  await expect(foilight.evidence.panel).toBeVisible();
});

test('its picture carries its answers and opens again; its data has every figure with its words', async ({
  foilight,
}) => {
  await withBoats(foilight);
  const { compare, page } = foilight;
  await compare.chooseQuestion('1', /How much did you spend on rowing boats/);
  const csv = await readFile(await (await compare.export('CSV')).path(), 'utf8');
  expect(csv).toMatch(/Thornwick District Council.*18400/);
  expect(csv).toMatch(/Harlow Fen District Council.*not_held/);
  const picture = await compare.export('PNG');
  const bytes = await readFile(await picture.path());

  await foilight.visit();
  await page.getByRole('contentinfo').getByRole('button', { name: 'Delete everything' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Delete/ })
    .click();
  await foilight.visit();
  await foilight.dropFile({ name: picture.suggestedFilename(), bytes });
  await foilight.visit('#/compare/question');
  await expect(compare.card()).toContainText('From £9,950 to £18,400 across 2 councils');
});

test('the sample has questions of every kind, and the page is sound', async ({ foilight, openSample }) => {
  await openSample();
  await foilight.compare.openTopic('Any question');
  await expect(foilight.compare.card()).toContainText('authorities');
  await foilight.compare.chooseQuestion('bin calendar', /print a bin calendar/);
  await expect(foilight.compare.card()).toContainText('said yes or no');
  await foilight.compare.question.click();
  await expect(foilight.page.getByRole('option', { name: /print a bin calendar/ })).toBeVisible();
  await foilight.page.evaluate(axe.source);
  const { violations } = await foilight.page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
});

test('any question is a column of the table, and stays one after a reload', async ({ foilight }) => {
  await withBoats(foilight);
  const { page } = foilight;
  await foilight.goTo('Table');
  await page.getByRole('button', { name: 'Columns…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Columns' });
  await dialog.getByRole('combobox', { name: 'Add a question as a column' }).fill('own any');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('list', { name: 'Questions added' })).toContainText('Does the council own any');
  await dialog.getByRole('combobox', { name: 'Add a question as a column' }).fill('spend');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Done' }).click();
  const row = foilight.table.table.getByRole('row', { name: /Harlow Fen/ });
  await expect(row).toContainText('Yes');
  await expect(row).toContainText('Not held');
  await page.reload();
  await expect(row).toContainText('Not held');
  await foilight.table.table.getByRole('link', { name: '£18,400' }).click();
  await expect(foilight.evidence.words.first()).toContainText('£18,400');
});
