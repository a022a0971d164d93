import { makeCorpus } from '../scripts/corpus/make-corpus.ts';
import { expect, test } from './journey.ts';

const pounds = (value: number): string => `£${value.toLocaleString('en-GB')}`;

/** Fictional councils, and the CRM spend that some of them plainly give, in whole pounds unlike any other. */
const corpus = makeCorpus(200, 7);
const given = corpus.flatMap(({ name, council, known }) => {
  const figures = known.filter(({ id }) => id === 'spend.crm');
  const value = figures[0]?.value;
  const isPlain = figures.length === 1 && typeof value === 'number' && Number.isInteger(value);
  return isPlain && /\.(?:html|md)$/.test(name) ? [{ council, value }] : [];
});

test('two hundred responses: dropped, compared, three put right, one of them taken back, and all there after a reload', async ({
  foilight,
  page,
}) => {
  test.setTimeout(90_000);
  const [first, second, third] = given;
  if (!first || !second || !third) throw new Error('the corpus has too few');
  const { table, evidence, compare, receipt } = foilight;
  const shows = async ({ council }: (typeof given)[number], words: RegExp | string) => {
    await table.filter(council);
    await expect(table.row(council).getByRole('link', { name: words }).first()).toBeVisible();
  };

  await foilight.visit();
  await foilight.drop(corpus);
  await expect(receipt).toContainText('200 responses', { timeout: 60_000 });
  await foilight.goTo('Compare');
  await compare.chooseMeasure(/^CRM spend/);
  await expect(compare.card()).toContainText(/\d+ of 100 authorities gave a figure/);

  await foilight.goTo('Table');
  await expect(page.getByText(/^100 councils, /)).toBeVisible();
  for (const one of [first, second, third]) {
    await shows(one, pounds(one.value));
    await table
      .row(one.council)
      .getByRole('link', { name: pounds(one.value) })
      .first()
      .click();
    await evidence.putRight(pounds(one.value + 111));
    await expect(evidence.said).toContainText(`You put ${pounds(one.value + 111)}; ${pounds(one.value)} was read.`);
    await evidence.close();
  }
  await shows(second, pounds(second.value + 111));
  await table
    .row(second.council)
    .getByRole('link', { name: pounds(second.value + 111) })
    .first()
    .click();
  await evidence.press('Take back');
  await evidence.close();
  await shows(second, pounds(second.value));

  await page.reload();
  await shows(first, pounds(first.value + 111));
  await shows(second, pounds(second.value));
  await shows(third, pounds(third.value + 111));
  await table.filter('');
  await expect(page.getByText(/^100 councils, /)).toBeVisible();
  await foilight.goTo('Compare');
  await compare.chooseMeasure(/^CRM spend/);
  await expect(compare.card()).toContainText('2 figures corrected by the reader');
});
