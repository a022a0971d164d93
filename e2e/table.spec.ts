import { readFile } from 'node:fs/promises';
import { expect, test } from './journey.ts';
import { millbeck, thornwick } from './letters.ts';

test('the table sorts by a column, then by another, with what is missing last', async ({ foilight }) => {
  await foilight.visit();
  await foilight.drop([thornwick, millbeck]);
  await foilight.goTo('Table');
  await foilight.table.sortBy('Website');
  await expect(foilight.table.councils).toHaveText(['Thornwick District Council', 'Millbeck Borough Council']);
  await foilight.table.sortBy('Website');
  await expect(foilight.table.councils).toHaveText(['Millbeck Borough Council', 'Thornwick District Council']);
  await expect(foilight.table.head('Website')).toHaveAttribute('aria-sort', 'ascending');
  await foilight.table.sortBy(/notices budget/i);
  expect(await foilight.table.column(/notices budget/i)).toEqual(['£41,000', 'Not held']);
  await foilight.table.sortBy('Website', { too: true });
  await expect(foilight.table.head('Website')).toHaveAttribute('aria-sort', /./);
});

test('rows can be filtered by words, and columns chosen', async ({ foilight }) => {
  await foilight.visit();
  await foilight.drop([thornwick, millbeck]);
  await foilight.goTo('Table');
  await foilight.table.filter('refused s.12');
  await expect(foilight.table.councils).toHaveText(['Millbeck Borough Council']);
  await foilight.table.filter('no such words');
  await expect(foilight.main).toContainText('No council has these words');
  await foilight.table.filter('');
  await expect(foilight.table.head('Website')).toBeVisible();
  await foilight.table.hideColumn(/^Website spend/);
  await expect(foilight.table.head('Website')).toBeHidden();
});

test('the table is saved as CSV: what is shown, and every figure with its words', async ({ foilight }) => {
  await foilight.visit();
  await foilight.drop([thornwick, millbeck]);
  await foilight.goTo('Table');
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
