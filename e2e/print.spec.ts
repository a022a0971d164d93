import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

/** How many sheets the page prints on, and whether any of them is on its side. */
async function printed(page: Page): Promise<{ sheets: number; onSide: boolean }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, wide, high]) =>
    [wide, high].map(Number),
  );
  return { sheets: boxes.length, onSide: boxes.some(([wide = 0, high = 0]) => wide > high) };
}

test('every view prints without buttons, in light colours, with who made it and from what', async ({
  foilight,
  openSample,
}) => {
  const { page } = foilight;
  await openSample();
  await foilight.chooseColours('Dark');
  for (const view of ['Compare', 'Table', 'Responses', 'Check'] as const) {
    await foilight.goTo(view);
    await expect(foilight.main.locator('table').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(foilight.main.getByText(/From 21 responses.*Made with Foilight/)).toBeVisible();
    await expect(page.locator('button, select, input').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, view).toBeLessThanOrEqual(0);
    expect((await printed(page)).sheets).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a chart on paper has its sources; the table has every column, in parts', async ({ foilight, openSample }) => {
  const { page } = foilight;
  await openSample();
  await page.emulateMedia({ media: 'print' });
  await expect(foilight.compare.card()).toContainText(/Source: Freedom of Information responses of .*\d{4}\)\./);
  expect(await printed(page)).toEqual({ sheets: 1, onSide: false });
  await page.emulateMedia({ media: 'screen' });

  await foilight.goTo('Table');
  const columns = await page.getByText(/\d+ columns?$/).textContent();
  await page.emulateMedia({ media: 'print' });
  const parts = foilight.main.getByRole('table');
  await expect(parts.first()).toBeVisible();
  const heads = await parts.getByRole('columnheader').allTextContents();
  const names = heads.filter((head) => head === 'Council').length;
  expect(heads.length - names).toBe(Number(/(\d+) columns?$/.exec(columns ?? '')?.[1]));
  const { sheets, onSide } = await printed(page);
  expect(onSide).toBe(true);
  expect(sheets).toBeGreaterThanOrEqual(names);
});
