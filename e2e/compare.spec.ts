import { expect, test } from './journey.ts';
import { type Letter, millbeck, thornwick } from './letters.ts';

test('spend: a chart with its data in a table, and who gave no figure, by reason', async ({ foilight, openKept }) => {
  await openKept([thornwick, millbeck]);
  await foilight.goTo('Compare');
  await foilight.compare.chooseMeasure(/^Website spend/);
  await expect(foilight.compare.data()).toContainText('£18,400');
  await expect(foilight.compare.card().locator('svg text').filter({ hasText: '£18,400' })).toBeVisible();
  await foilight.compare.chooseMeasure(/notices budget/i);
  await expect(foilight.compare.data()).toContainText('£41,000');
  await expect(foilight.compare.missing('Not held')).toHaveText('Thornwick');
});

test('visitors: one period at a time, with a refusal under its section', async ({ foilight, openKept }) => {
  await openKept([thornwick, millbeck]);
  await foilight.goTo('Compare');
  await foilight.compare.openTopic('Website visitors');
  await foilight.compare.openPeriod('A month');
  await expect(foilight.compare.data()).toContainText('about 61,000');
  await expect(foilight.compare.missing('Refused under s.12')).toHaveText('Millbeck');
});

test('CRM: who uses one', async ({ foilight, openKept }) => {
  await openKept([thornwick, millbeck]);
  await foilight.goTo('Compare');
  await foilight.compare.openTopic('CRM');
  await expect(foilight.compare.data(/Use of a CRM/).getByRole('row', { name: /^Yes/ })).toContainText('Thornwick');
  await expect(
    foilight.compare
      .data(/Use of a CRM/)
      .getByRole('row', { name: /^No /i })
      .first(),
  ).toContainText('Millbeck');
});

test('the sample: every topic has its charts, and the back button goes from topic to topic', async ({
  foilight,
  openSample,
  page,
}) => {
  await openSample();
  await expect(foilight.compare.card().locator('svg').first()).toBeVisible();
  await foilight.compare.openTopic('Website visitors');
  await expect(foilight.compare.card(/visit/i)).toBeVisible();
  await foilight.compare.openTopic('CRM');
  await expect(page.locator('main section.card')).toHaveCount(6);
  await page.goBack();
  await expect(foilight.compare.card(/visit/i)).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Measure')).toBeVisible();
});

test('two responses of one council stand in one row; where they disagree, the later shows and both are a click away', async ({
  foilight,
}) => {
  const later = {
    name: 'thornwick-review.txt',
    text: thornwick.text.replace('£18,400', '£19,100').replace('4 March', '4 April').replace('118', '204'),
  };
  await foilight.visit();
  await foilight.drop([thornwick, later]);
  await foilight.goTo('Table');
  const row = foilight.table.row('Thornwick District Council');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('£19,100');
  await expect(row).not.toContainText('£18,400');
  await row.getByRole('button', { name: /2 differ/ }).click();
  await expect(row).toContainText('£18,400');
});

test('per 1,000 residents: the subtitle names it, those without a population say so, and back takes it off', async ({
  foilight,
  page,
}) => {
  await foilight.visit('#/compare/spend');
  await foilight.trySample();
  const { compare } = foilight;
  await compare.chooseMeasure(/^Website spend/);
  await compare.choose('Per', /^1,000 residents/);
  await expect(compare.card()).toContainText('pounds a year per 1,000 residents');
  await expect(compare.missing('Nothing to divide by')).not.toBeEmpty();
  expect(page.url()).toContain('per=1000-residents');
  await page.goBack();
  await expect(compare.card()).not.toContainText('per 1,000 residents');
});

test('a group and my own stand out, and a reload keeps both', async ({ foilight, openSample, page }) => {
  await openSample();
  const { compare } = foilight;
  await compare.choose(/Authorities|Councils/, /^County councils/);
  await compare.choose(/^My /, /Harlshire/);
  await compare.choose('Median of', /^All/);
  await expect(compare.data().getByRole('row')).toHaveCount(2);
  await expect(compare.data().getByRole('rowheader')).toContainText('yours');
  await expect(compare.card().locator('svg .mine')).not.toHaveCount(0);
  await expect(compare.card().locator('.median-label')).toContainText('all authorities');
  const address = page.url();
  expect(address).toContain('of=type:county');
  await page.reload();
  await expect(compare.data().getByRole('rowheader')).toContainText('yours');
  await expect(compare.choice('Median of')).toHaveValue('all');
  expect(page.url()).toBe(address);
  await compare.openTopic('CRM');
  await expect(compare.choice(/Authorities|Councils/)).toHaveValue('type:county');
});

// Counties collect no bins.
test('where a choice leaves nothing, a button lifts it', async ({ foilight, openSample }) => {
  await openSample();
  await foilight.page.goto('./#/compare/spend/spend.bin_calendars%2Fyear?of=type:county');
  const { compare } = foilight;
  await expect(compare.card()).toContainText('nothing to draw');
  await compare.card().getByRole('button', { name: 'All councils' }).click();
  await expect(compare.data().getByRole('row')).not.toHaveCount(0);
  await expect(compare.choice(/Authorities|Councils/)).toHaveValue('');
});

test('a year made of months is made only when asked, and marked', async ({ foilight, openSample }) => {
  await openSample();
  const { compare } = foilight;
  await compare.openTopic('Website visitors');
  await compare.openPeriod('A year');
  await expect(compare.data()).not.toContainText('about 284,460');
  await compare.choice(/Estimate a year/).check();
  await expect(compare.data()).toContainText('month × 12');
  await expect(compare.card().getByRole('heading', { level: 2 })).toContainText('3 of them estimated');
  await expect(compare.notes()).toContainText('Estimated by us');
  await compare.choice(/Estimate a year/).uncheck();
  await compare.choice(/Show together/).check();
  await expect(compare.card().getByRole('heading', { level: 2 })).toContainText('over unlike times');
  await expect(compare.data()).toContainText('a month');
  await expect(compare.notes()).toContainText('by the reader’s choice');
});

test('spend by part, and suppliers with who pays them', async ({ foilight, openSample }) => {
  await openSample();
  const { compare } = foilight;
  await compare.chooseMeasure(/^Website spend/);
  await compare.choose('Drawn as', /Parts/);
  await expect(compare.card().getByRole('heading', { level: 2 })).toContainText('by part');
  await expect(compare.data().getByRole('columnheader', { name: 'Hosting' })).toBeVisible();
  await compare.choose('Measure', /^Suppliers/);
  await expect(compare.data().getByRole('row', { name: /SurveyMonkey/ })).toContainText('Harlshire £3,072');
});

test('any two measures: a dot for each with both, which opens its words', async ({ foilight, openSample }) => {
  await openSample();
  const { compare } = foilight;
  await compare.openTopic('Any two');
  await expect(compare.card().getByRole('heading', { level: 2 })).toContainText('4 authorities give both');
  await compare.choose('Across', /^Inbound calls, a year|^Website visitors, a month/);
  await expect(compare.data().getByRole('columnheader').nth(2)).toContainText(/calls|visitors/i);
  await compare.clickBar(((await compare.data().getByRole('rowheader').first().textContent()) ?? '').trim());
  await expect(foilight.evidence.panel).toBeVisible();
});

test('who answered what: a cell of the map opens its answer, and the same stands in a table', async ({
  foilight,
  openKept,
}) => {
  await openKept([thornwick, millbeck]);
  await foilight.goTo('Compare');
  const { compare } = foilight;
  await compare.openTopic('Who answered what');
  await expect(compare.card(/What was answered/)).toContainText('75% of 8 questions put to 2 councils');
  await compare.clickCell(0, 1);
  await expect(foilight.evidence.panel).toContainText('Millbeck');
  await expect(foilight.evidence.panel).toContainText('appropriate limit');
  await foilight.evidence.close();
  const map = compare.card(/Who answered what/);
  await map.getByText('The same as a table').click();
  await expect(map.getByRole('row', { name: /Millbeck/ })).toContainText('Refused under s.12');
});

test('when rows arrive under a resting pointer, no tip of another row stays', async ({ foilight }) => {
  const bigger: Letter = {
    name: 'oxley.txt',
    text: millbeck.text.replace('Millbeck', 'Oxley').replace('£9,950', '£55,000').replace('IR-7702', 'IR-9'),
  };
  await foilight.visit();
  await foilight.drop([thornwick, millbeck, bigger]);
  await foilight.goTo('Responses');
  await foilight.responses.remove('oxley.txt');
  await foilight.goTo('Compare');
  const { compare } = foilight;
  await compare.chooseMeasure(/^Website spend/);
  await expect(compare.data()).not.toContainText('£55,000');
  await expect(compare.card().locator('svg text').filter({ hasText: '£18,400' })).toBeVisible();
  await compare.pointAt('Thornwick');
  await expect(compare.tip).toContainText('Thornwick');
  await foilight.page.keyboard.press('Control+z');
  await expect(compare.data()).toContainText('£55,000');
  // The rows have moved under the pointer: a tip may be of what is there now, never of what was.
  await expect.poll(() => compare.tipIsOfPointed()).toBe(true);
});
