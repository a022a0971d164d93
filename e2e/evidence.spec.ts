import { expect, test } from './journey.ts';
import { millbeck, thornwick } from './letters.ts';

test('a figure opens the letter at its very words, and Escape leads back to the figure', async ({
  foilight,
  openKept,
  page,
}) => {
  await openKept([thornwick, millbeck]);
  await foilight.goTo('Table');
  const figure = foilight.table.row('Thornwick').getByRole('link', { name: '£18,400' });
  await figure.click();
  await expect(foilight.evidence.words).toContainText('£18,400');
  await expect(foilight.evidence.words).toBeInViewport();
  await expect(foilight.evidence.panel).toContainText('What is your annual website budget?');
  await expect(foilight.evidence.panel).toContainText('FOI 2025/118');
  await expect(figure).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await expect(foilight.evidence.panel).toBeHidden();
  await expect(figure).toBeFocused();
});

test('the next figure is a button or a key away', async ({ foilight, page }) => {
  await foilight.visit();
  await foilight.drop([thornwick]);
  await foilight.goTo('Table');
  await foilight.table.row('Thornwick').getByRole('link', { name: '£18,400' }).click();
  await foilight.evidence.next();
  await expect(foilight.evidence.words).toContainText('61,000');
  await page.keyboard.press('p');
  await expect(foilight.evidence.words).toContainText('£18,400');
  await page.keyboard.press('n');
  await expect(foilight.evidence.words).toContainText('61,000');
});

test('a bar, a name without a figure and a file open their words too', async ({ foilight, openKept }) => {
  await openKept([thornwick, millbeck]);
  await foilight.goTo('Compare');
  await foilight.compare.chooseMeasure(/^Website spend/);
  await foilight.compare.clickBar('Thornwick');
  await expect(foilight.evidence.words).toContainText('£18,400');
  await foilight.compare.chooseMeasure(/notices budget/i);
  await foilight.compare.missing('Not held').getByRole('link').click();
  await expect(foilight.evidence.words).toContainText('We do not hold this information.');
  await foilight.evidence.close();
  await foilight.goTo('Responses');
  await foilight.responses.open('millbeck.txt');
  await expect(foilight.evidence.text).toContainText('Millbeck Borough Council');
});

test('an address with evidence opens there after a reload, and the words of a page of markup stay words', async ({
  foilight,
  page,
}) => {
  const markup = { ...thornwick, name: 'markup.txt', text: `${thornwick.text}\n<img src="x" onerror="boom()">\n` };
  await foilight.visit();
  await foilight.drop([markup]);
  await foilight.goTo('Table');
  await foilight.table.row('Thornwick').getByRole('link', { name: '£18,400' }).click();
  await expect(foilight.evidence.words).toContainText('£18,400');
  await page.reload();
  await expect(foilight.evidence.words).toContainText('£18,400');
  await expect(foilight.evidence.text).toContainText('<img src="x" onerror="boom()">');
  await expect(foilight.evidence.text.locator('img')).toHaveCount(0);
});

test('a letter of a megabyte opens at its figure', async ({ foilight }) => {
  const long = {
    name: 'long.txt',
    text: thornwick.text + 'A line of the annex that says nothing much.\n'.repeat(24_000),
  };
  const text = `${long.text}\n5. What is your annual contact centre budget?\n\n£812,345\n`;
  await foilight.visit();
  await foilight.drop([{ ...long, text }]);
  await foilight.goTo('Table');
  await foilight.table.row('Thornwick').getByRole('link', { name: '£18,400' }).click();
  await expect(foilight.evidence.words).toBeInViewport();
});

test('a link in a letter opens only when asked, in a tab that knows nothing of this page', async ({ foilight }) => {
  await foilight.visit();
  await foilight.paste(
    'Wexmoor Council\n1. Which CRM is used?\nFernleaf. See http://127.0.0.1.nip.example/log and javascript:alert(1)\n',
    'linked.txt',
  );
  await foilight.responses.open('linked.txt');
  await foilight.evidence.panel.getByText('Links in this response (1)').click();
  const link = foilight.evidence.panel.getByRole('link', { name: 'http://127.0.0.1.nip.example/log' });
  await expect(link).toHaveAttribute('rel', /noopener noreferrer/);
  await expect(link).toHaveAttribute('target', '_blank');
});
