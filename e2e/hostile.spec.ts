import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { hostileInputs } from '../scripts/hostile/inputs.ts';
import { alarm } from '../scripts/hostile/markup.ts';
import { expect, test } from './journey.ts';
import type { Foilight } from './pages/foilight.ts';

/** Drops files of any bytes and names at once. */
async function dropAll({ page }: Foilight, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
  const data = await page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of all)
        transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

/** The views, and what stands open in each. */
const views = ['compare/spend', 'compare/visitors', 'compare/crm', 'table', 'check', 'responses', 'add'];

const wasBreached = (page: Page) => page.evaluate((name) => name in window, alarm);

test('of all that is hostile nothing runs, loads, leads elsewhere or stops the rest', async ({ foilight, page }) => {
  test.setTimeout(90_000);
  page.on('dialog', (dialog) => expect.soft(dialog.message()).toBe('no dialog'));
  const inputs = hostileInputs();
  await foilight.visit();
  await dropAll(foilight, inputs);
  await expect(foilight.receipt).toBeVisible({ timeout: 60_000 });
  await expect(foilight.receipt).toContainText('not read');
  for (const view of views) {
    await page.goto(`./#/${view}`);
    await expect(page.getByText('One moment…')).toHaveCount(0);
    await expect(foilight.main.getByRole('heading').first()).toBeVisible();
    await expect(page.getByText('Something went wrong')).toHaveCount(0);
  }
  // The text of a page of markup, shown as its reader sees it.
  await page.goto('./#/responses');
  await foilight.responses.open('page-0.html');
  await expect(foilight.evidence.text).toContainText('Fernleaf');
  expect(
    await foilight.evidence.text.locator('script, img, iframe, object, embed, link, style, form, base').count(),
  ).toBe(0);
  expect(await wasBreached(page)).toBe(false);

  const csv = await (async () => {
    await page.goto('./#/table');
    const download = await foilight.table.save('CSV of every figure');
    return readFile(await download.path(), 'utf8');
  })();
  expect(csv).not.toMatch(/(?:^|[\r\n,])"?[=+@]/);
  expect(await wasBreached(page)).toBe(false);
});

test('what is pasted is text', async ({ foilight, page }) => {
  await foilight.visit();
  await foilight.paste(
    `Wexmoor Council\n1. Which CRM is used?\n<img src=x onerror="window.${alarm}=1"> Fernleaf\n`,
    `<svg onload=window.${alarm}=1>`,
  );
  await expect(foilight.receipt).toContainText('Read 1 response');
  await foilight.responses.open(`<svg onload=window.${alarm}=1>`);
  await expect(foilight.evidence.text).toContainText('Fernleaf');
  expect(await wasBreached(page)).toBe(false);
});
