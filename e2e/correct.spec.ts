import { readFile } from 'node:fs/promises';
import { expect, test } from './journey.ts';
import { millbeck, thornwick } from './letters.ts';

const budget = (foilight: { table: { row: (council: string) => import('@playwright/test').Locator } }) =>
  foilight.table.row('Thornwick').getByRole('gridcell').first();

test('a figure put right shows in table, chart and CSV, outlives a reload, and is undone', async ({
  foilight,
  openKept,
  page,
}) => {
  await openKept([thornwick, millbeck]);
  await foilight.goTo('Table');
  await foilight.table.row('Thornwick').getByRole('link', { name: '£18,400' }).click();
  await foilight.evidence.putRight('£19,500', 'Rang them');
  await expect(foilight.evidence.said).toContainText('You put £19,500; £18,400 was read.');
  await expect(foilight.evidence.said).toContainText('Why: Rang them');
  await expect(budget(foilight)).toHaveText(/corrected.*£19,500/);

  const tidy = await foilight.table.save('CSV of every figure');
  expect(await readFile(await tidy.path(), 'utf8')).toContain('19500');

  await foilight.goTo('Compare');
  await foilight.compare.chooseMeasure(/^Website spend/);
  await expect(foilight.compare.card()).toContainText('1 figure corrected by the reader: Thornwick.');
  await expect(foilight.compare.data()).toContainText('£19,500');

  await page.reload();
  await expect(foilight.compare.data()).toContainText('£19,500');

  await foilight.goTo('Table');
  await foilight.table.row('Thornwick').getByRole('link', { name: '£19,500' }).click();
  await foilight.evidence.press('Take back');
  await expect(budget(foilight)).toHaveText(/£18,400/);
  await page.keyboard.press('u');
  await expect(budget(foilight)).toHaveText(/corrected.*£19,500/);
  await page.keyboard.press('Control+Shift+z');
  await expect(budget(foilight)).toHaveText(/£18,400/);
});

test('a figure read under the wrong name is put under another measure and year; two of one name stand beside each other', async ({
  foilight,
  openKept,
  page,
}) => {
  await openKept([thornwick, millbeck]);
  await foilight.goTo('Table');
  await foilight.table.row('Thornwick').getByRole('link', { name: '£18,400' }).click();
  await foilight.evidence.putUnder({ measure: 'CRM spend', year: '2023/24' }, 'The heading says CRM');
  await expect(foilight.evidence.said).toContainText(
    'You put £18,400 (CRM spend, a year, 2023/24); £18,400 (Website spend, a year, 2024/25) was read.',
  );
  await expect(budget(foilight)).toHaveText('Rejected by you');
  const moved = () => foilight.table.cell('Thornwick', 'CRM spend');
  await expect(await moved()).toHaveText(/corrected.*2023\/24.*£18,400/);
  const csv = async (what: Parameters<typeof foilight.table.save>[0]) =>
    readFile(await (await foilight.table.save(what)).path(), 'utf8');
  expect(await csv('CSV of what is shown')).toContain(
    'corrected (was £18,400 (Website spend, a year, 2024/25)): The heading',
  );
  expect(await csv('CSV of every figure')).toContain('"£18,400 (Website spend, a year, 2024/25)"');

  // Two more of the same measure and year, that only the reader gives.
  for (const value of ['£100', '£200']) {
    await foilight.evidence.press('Add a figure…');
    const form = foilight.evidence.form('Add a figure');
    await form.getByLabel('Measure').selectOption({ label: 'CRM spend' });
    await form.getByLabel(/^Year/).fill('2023/24');
    await form.getByLabel('Value').fill(value);
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(form).toBeHidden();
  }
  const all = await csv('CSV of every figure');
  for (const value of [18400, 100, 200]) expect(all).toMatch(new RegExp(`spend\\.crm,.*,year,2023/24,${value},`));

  await page.reload();
  await expect(await moved()).toHaveText(/£18,400/);
  await foilight.evidence.press('Take back');
  await expect(budget(foilight)).toHaveText(/£18,400/);
  await page.keyboard.press('u');
  await expect(budget(foilight)).toHaveText('Rejected by you');
});

test('a figure can be rejected and ticked, an outcome set, the council named', async ({ foilight, openKept }) => {
  await openKept([thornwick, millbeck]);
  await foilight.goTo('Table');
  await foilight.table.row('Thornwick').getByRole('link', { name: '£18,400' }).click();
  await foilight.evidence.press('Wrong');
  await expect(budget(foilight)).toHaveText('Rejected by you');
  await foilight.evidence.press('Right');
  await expect(budget(foilight)).toHaveText(/checked.*£18,400/);

  await foilight.evidence.press('Set the outcome…');
  const outcome = foilight.evidence.form('Outcome of the answer');
  await outcome.getByLabel('The answer is').selectOption('Refused');
  await outcome.getByLabel(/^Under section/).fill('s.43');
  await outcome.getByRole('button', { name: 'Set it' }).click();
  await expect(foilight.evidence.said).toContainText('You set the outcome to Refused under s.43');
  await foilight.evidence.press('Wrong');
  await expect(budget(foilight)).toHaveText(/corrected.*Refused under s.43/);

  await foilight.evidence.press('Not this council…');
  const who = foilight.evidence.form('Who answers');
  await who.getByLabel('Council or other authority').fill('Millbeck Borough Council');
  await who.getByRole('button', { name: 'Name it' }).click();
  await expect(foilight.table.councils).toHaveText(['Millbeck Borough Council']);
});

test('words selected in the text give a figure its value and its evidence', async ({ foilight }) => {
  const aside = thornwick.text.replace('Our answers', 'Last year the hosting came to £2,750. Our answers');
  await foilight.visit();
  await foilight.drop([{ ...thornwick, text: aside }]);
  await foilight.goTo('Table');
  await foilight.table.row('Thornwick').getByRole('link', { name: '£18,400' }).click();
  await expect(foilight.evidence.words).toBeVisible();
  await foilight.evidence.select('£2,750');
  await foilight.evidence.press('Add as a figure');
  const form = foilight.evidence.form('Add a figure');
  await form.getByLabel('Measure').selectOption({ label: 'Website hosting spend' });
  await expect(form.getByLabel('Value')).toHaveValue('£2,750');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await foilight.table.row('Thornwick').getByRole('link', { name: '£2,750' }).click();
  await expect(foilight.evidence.words).toHaveText('£2,750');
  await expect(foilight.evidence.said).toContainText('You put £2,750; nothing was read here.');
});

test('words that are not in the text are no evidence, and typing in a form is never a key', async ({
  foilight,
  page,
}) => {
  await foilight.visit();
  await foilight.drop([thornwick]);
  await foilight.goTo('Table');
  await foilight.table.row('Thornwick').getByRole('link', { name: '£18,400' }).click();
  await expect(foilight.evidence.words).toBeVisible();
  await page.keyboard.press('e');
  const form = foilight.evidence.form('Put it right');
  await expect(form.getByLabel('Value')).toBeFocused();
  await page.keyboard.type('£20,000 n x y');
  await expect(form.getByLabel('Value')).toHaveValue('£20,000 n x y');
  await form.getByLabel('Words that show it').fill('twenty thousand');
  await form.getByRole('button', { name: 'Put right' }).click();
  await expect(form).toContainText('These words are not in the text.');
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await expect(foilight.evidence.words).toHaveText(/£18,400/);
  await expect(budget(foilight)).toHaveText(/£18,400/);
});

test('the queue by keyboard alone: right, wrong, put right, undo', async ({ foilight, openSample, page }) => {
  await openSample();
  await foilight.goTo('Check');
  await expect(foilight.check.progress).toHaveText(/^0 of \d+ looked at$/);
  const all = await foilight.check.rows.count();
  expect(all).toBeGreaterThan(2);
  await page.getByRole('link', { name: 'Begin' }).focus();
  await page.keyboard.press('Enter');
  await expect(foilight.evidence.words.first()).toBeVisible();
  await page.keyboard.press('y');
  await expect(foilight.check.progress).toHaveText(`1 of ${all} looked at`);
  await expect(foilight.check.rows.nth(0)).toContainText('right');
  await expect(foilight.check.current).toHaveCount(1);
  await expect(foilight.check.rows.nth(1).locator('a[aria-current]')).toBeVisible();
  await page.keyboard.press('x');
  await expect(foilight.check.rows.nth(1)).toContainText('wrong');
  await expect(foilight.check.progress).toHaveText(`2 of ${all} looked at`);
  await page.keyboard.press('u');
  await expect(foilight.check.progress).toHaveText(`1 of ${all} looked at`);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('x');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await expect(foilight.check.progress).toHaveText(`1 of ${all} looked at`);
});

test('answers without a figure wait in the queue too: right, another outcome, next, by keyboard alone', async ({
  foilight,
  openSample,
  page,
}) => {
  await openSample();
  await foilight.goTo('Check');
  await expect(foilight.check.rows.first()).toBeVisible();
  const outcomes = foilight.check.rows.filter({ has: page.getByRole('link', { name: /^(?:Refused|Not held)/ }) });
  expect(await outcomes.count()).toBeGreaterThan(1);
  await outcomes.nth(0).getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(foilight.evidence.words.first()).toBeVisible();
  await page.keyboard.press('y');
  await expect(outcomes.nth(0)).toContainText('right');
  await outcomes.nth(1).getByRole('link').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('e');
  await expect(foilight.evidence.form('Outcome of the answer').getByLabel('The answer is')).toBeFocused();
  await page.keyboard.press('r');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(outcomes.nth(1)).toContainText('put right');
  await expect(foilight.check.progress).toHaveText(/^2 of \d+ looked at$/);
  await expect(foilight.check.current).toHaveCount(1);
});

test('a page of markup is shown as its reader sees it, with the same words marked', async ({ foilight, page }) => {
  const html = `<html><body>${thornwick.text
    .split('\n\n')
    .map((line) => `<p>${line.replace('£', '&pound;').replace(/\n/g, '<br>')}</p>`)
    .join('\n')}</body></html>`;
  await foilight.visit();
  await foilight.drop([{ name: 'thornwick.html', text: html }]);
  await foilight.goTo('Table');
  await foilight.table.row('Thornwick').getByRole('link', { name: '£18,400' }).click();
  await expect(foilight.evidence.words.first()).toContainText('£');
  await expect(foilight.evidence.text).not.toContainText('<p>');
  await expect(foilight.evidence.text).not.toContainText('&pound;');
  await foilight.evidence.select('18,400');
  await foilight.evidence.press('Put right with these');
  await expect(foilight.evidence.form('Put it right').getByLabel('Value')).toHaveValue('18,400');
  await page.keyboard.press('Escape');
  await page.getByLabel(/Show the file as it is/).check();
  await expect(foilight.evidence.text).toContainText('<p>');
});
