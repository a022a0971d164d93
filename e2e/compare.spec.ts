import { expect, test } from './journey.ts';
import { millbeck, thornwick } from './letters.ts';

test('spend: a chart with its data in a table, and who gave no figure, by reason', async ({ foilight }) => {
  await foilight.visit();
  await foilight.drop([thornwick, millbeck]);
  await foilight.goTo('Compare');
  await foilight.compare.chooseMeasure(/^Website spend/);
  await expect(foilight.compare.data()).toContainText('£18,400');
  await expect(foilight.compare.card().locator('svg text').filter({ hasText: '£18,400' })).toBeVisible();
  await foilight.compare.chooseMeasure(/notices budget/i);
  await expect(foilight.compare.data()).toContainText('£41,000');
  await expect(foilight.compare.missing('Not held')).toHaveText('Thornwick');
});

test('visitors: one period at a time, with a refusal under its section', async ({ foilight }) => {
  await foilight.visit();
  await foilight.drop([thornwick, millbeck]);
  await foilight.goTo('Compare');
  await foilight.compare.openTopic('Website visitors');
  await foilight.compare.openPeriod('A month');
  await expect(foilight.compare.data()).toContainText('about 61,000');
  await expect(foilight.compare.missing('Refused under s.12')).toHaveText('Millbeck');
});

test('CRM: who uses one', async ({ foilight }) => {
  await foilight.visit();
  await foilight.drop([thornwick, millbeck]);
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
  page,
}) => {
  await foilight.visit();
  await foilight.trySample();
  await expect(foilight.compare.card().locator('svg').first()).toBeVisible();
  await foilight.compare.openTopic('Website visitors');
  await expect(foilight.compare.card(/visit/i)).toBeVisible();
  await foilight.compare.openTopic('CRM');
  await expect(page.locator('main section.card')).toHaveCount(3);
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
