import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './journey.ts';

const folder = new URL('../../shared/seeds/', import.meta.url);
const seeds = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

test('two real responses, dropped together, are compared', async ({ foilight, page }) => {
  test.skip(seeds.length === 0, 'The two seed responses are not beside this checkout (../shared/seeds)');
  const letters = seeds.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
  const expected = seeds.map((name) =>
    JSON.parse(readFileSync(new URL(name.replace('.txt', '.expected.json'), folder), 'utf8')),
  );
  await foilight.visit();
  await foilight.drop(letters);
  const answers = expected.reduce((sum, { answers: all }) => sum + all.length, 0);
  const figures = expected.reduce((sum, { measures: all }) => sum + all.length, 0);
  await expect(foilight.receipt).toContainText(`Read 2 responses: ${answers} answers and ${figures} figures found.`);
  for (const { authority } of expected)
    await expect(foilight.responses.rows.filter({ hasText: authority })).toHaveCount(1);
  await page.reload();
  await expect(foilight.responses.rows).toHaveCount(2);
  await foilight.goTo('Compare');
  await expect(foilight.compare.card()).toBeVisible();
});
