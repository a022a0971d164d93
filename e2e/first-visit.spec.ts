import { expect, test } from './journey.ts';

test('a newcomer reads what this is and sees every way in', async ({ foilight, page }) => {
  await foilight.visit();
  await expect(page).toHaveTitle('Foilight');
  await expect(foilight.main).toContainText('nothing leaves your machine');
  for (const name of ['Choose files', 'Choose folder', 'Paste text', 'Try the sample'])
    await expect(page.getByRole('button', { name })).toBeVisible();
});

test('the sample loads at a click, says that it is fictional, and goes at a click', async ({ foilight, page }) => {
  await foilight.visit();
  await foilight.trySample();
  await expect(foilight.sampleBanner).toContainText('fictional');
  await foilight.goTo('Table');
  await expect(foilight.table.councils.nth(11)).toBeVisible();
  await foilight.removeSample();
  await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible();
  await expect(foilight.sampleBanner).toBeHidden();
});

test('pasted text becomes a response under its name', async ({ foilight }) => {
  await foilight.visit();
  await foilight.paste('Oxley Council\n\n1. What is your annual website budget?\n\n£7,250\n', 'oxley reply');
  await expect(foilight.responses.row('oxley reply')).toContainText('Oxley');
});

test('light and dark can be chosen, and stay after a reload', async ({ foilight, page }) => {
  await foilight.visit();
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await foilight.chooseColours('Dark');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await paper()).toBe(dark);
});

test('a dialog fetched when asked for opens, and gives the focus back', async ({ foilight, page }) => {
  await foilight.visit();
  for (const [name, title] of [
    ['Keys', 'Keys'],
    ['Paste text', 'Paste a response'],
  ] as const) {
    const button = page.getByRole('button', { name });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  }
});
