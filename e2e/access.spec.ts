import axe from 'axe-core';
import { expect, test } from './journey.ts';
import type { Foilight } from './pages/foilight.ts';

/** With a table of which a row waits, and a set being made: all that the page has. */
async function openReference(foilight: Foilight): Promise<void> {
  const rows = ['Cotswold,1', 'Stroud,2', 'Reading,3', 'Surrey,4', 'Bristol,5', 'Nowhere-on-Sea,6'];
  await foilight.drop([{ name: 'people.csv', text: ['Council,People', ...rows].join('\n') }]);
  await foilight.reference.open();
  await expect(foilight.reference.table('people.csv')).toBeVisible();
  await foilight.reference.match('Nowhere-on-Sea', 'nobody');
  await foilight.page.getByRole('button', { name: 'Make a set…' }).click();
}

const places: readonly (readonly [name: string, open: (foilight: Foilight) => Promise<void>])[] = [
  ['spend', async (foilight) => foilight.goTo('Compare')],
  ['visitors', async (foilight) => foilight.compare.openTopic('Website visitors')],
  ['CRM', async (foilight) => foilight.compare.openTopic('CRM')],
  ['any two', async (foilight) => foilight.compare.openTopic('Any two')],
  ['any question', async (foilight) => foilight.compare.openTopic('Any question')],
  ['who answered what', async (foilight) => foilight.compare.openTopic('Who answered what')],
  [
    'export',
    async (foilight) => {
      await foilight.page
        .getByRole('button', { name: /^Export/ })
        .first()
        .click();
      await expect(foilight.page.getByRole('dialog')).toBeVisible();
    },
  ],
  ['table', async (foilight) => foilight.goTo('Table')],
  [
    'columns',
    async (foilight) => {
      await foilight.page.getByRole('button', { name: 'Columns' }).click();
      await expect(foilight.page.getByRole('dialog', { name: 'Columns' })).toBeVisible();
    },
  ],
  [
    'table in groups, a column’s options open',
    async (foilight) => {
      await foilight.table.group('Grouped by type');
      await foilight.table.sortBy('Website');
      await foilight.table.options('Website');
    },
  ],
  [
    'evidence',
    async (foilight) => {
      await foilight.page.keyboard.press('Escape');
      await foilight.table.group('No groups');
      await foilight.table.table.getByRole('link').first().click();
      await expect(foilight.evidence.words.first()).toBeVisible();
    },
  ],
  [
    'check',
    async (foilight) => {
      if (await foilight.evidence.panel.isVisible()) await foilight.evidence.close();
      await foilight.goTo('Check');
    },
  ],
  [
    'checking',
    async (foilight) => {
      await foilight.check.begin();
      await foilight.evidence.press('Put right…');
      await foilight.evidence.form('Put it right').getByText('Change it').click();
      await expect(foilight.evidence.form('Put it right').getByLabel('Measure')).toBeVisible();
    },
  ],
  ['responses', async (foilight) => foilight.goTo('Responses')],
  ['reference', openReference],
  ['add', async (foilight) => foilight.addMore()],
];

/** Opens a place of the list; a dialog that the one before it opened is closed first. */
async function come(foilight: Foilight, open: (foilight: Foilight) => Promise<void>): Promise<void> {
  const dialog = foilight.page.locator('dialog[open]');
  if (await dialog.isVisible()) {
    await foilight.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  await open(foilight);
}

/** What axe finds wrong now in either theme, a line each. */
async function wrongs({ page, main }: Foilight, place: string): Promise<string[]> {
  // A page's code may still be on its way: it is there when its heading is.
  await expect(async () => {
    expect(await page.getByText('One moment…').count()).toBe(0);
    expect(await main.getByRole('heading', { level: 1 }).count()).toBe(1);
  }).toPass();
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // The dark theme is the same page in other colours.
    const rules =
      colorScheme === 'dark'
        ? { runOnly: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] } }
        : {};
    const { violations } = await page.evaluate(
      (only) => (window as unknown as { axe: typeof axe }).axe.run(document, { ...only, resultTypes: ['violations'] }),
      rules,
    );
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${place}, ${colorScheme}: ${id} at ${target}: ${failureSummary}`);
  }
  return found;
}

test('nothing that axe knows is wrong in any view, light or dark', async ({ foilight }) => {
  // A dozen views, each looked at whole, twice.
  test.slow();
  await foilight.visit();
  expect(await wrongs(foilight, 'start')).toEqual([]);
  await foilight.trySample();
  const found: string[] = [];
  for (const [name, open] of places) {
    await come(foilight, open);
    found.push(...(await wrongs(foilight, name)));
  }
  expect(found).toEqual([]);
});

test('the whole job by keyboard alone', async ({ foilight, page }) => {
  await foilight.visit();
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 150; i++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
      });
      if (name.test(label)) return;
    }
    throw new Error(`Tab never comes to ${name}`);
  };
  await tabTo(/^Try the sample$/);
  await page.keyboard.press('Enter');
  await expect(foilight.compare.card()).toBeVisible();
  await tabTo(/^Table$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Table' })).toBeFocused();
  // One cell of the table is in the order of Tab; the arrows lead to the others.
  await tabTo(/^Council/);
  await page.keyboard.press('ArrowDown');
  while (!/£[\d,]+$/.test((await page.locator(':focus').textContent()) ?? '')) await page.keyboard.press('ArrowRight');
  const figure = await page.locator(':focus').textContent();
  await page.keyboard.press('Enter');
  await expect(foilight.evidence.panel).toBeVisible();
  await expect(foilight.evidence.words).not.toHaveCount(0);
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
  await expect(foilight.evidence.panel).toBeHidden();
  await expect(page.locator(':focus')).toHaveText(figure ?? '');
});

test('charts keep to the system’s colours, whichever theme was chosen', async ({ openSample, page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark', reducedMotion: 'reduce' });
  await openSample();
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('Light');
  const my = page.getByRole('combobox', { name: /^My/ });
  const marlock = await my.locator('option', { hasText: 'Marlock' }).getAttribute('value');
  await my.selectOption(marlock);
  const fillOf = (mark: string) =>
    page
      .locator(`.chart ${mark}`)
      .first()
      .evaluate((shape) => getComputedStyle(shape).fill);
  const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(canvas).toBe('rgb(0, 0, 0)');
  // A chart is drawn anew a moment after a choice.
  const white = 'rgb(255, 255, 255)';
  await expect.poll(async () => [await fillOf('text'), await fillOf('.bar:not(.mine)')]).toEqual([white, white]);
  const mine = await fillOf('.bar.mine');
  expect([canvas, white]).not.toContain(mine);
});

test('nothing scrolls sideways on a screen of 320, low or high', async ({ foilight, page }) => {
  const over = async (height: number) => {
    await page.setViewportSize({ width: 320, height });
    return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  };
  /** The low one last: on it the next place is opened. */
  const expectRoom = async (place: string) => {
    for (const height of [640, 256]) expect(await over(height), `${place}, ${height} high`).toBe(0);
  };
  await page.setViewportSize({ width: 320, height: 256 });
  await foilight.visit();
  await expectRoom('start');
  await foilight.trySample();
  for (const [name, open] of places) {
    if (name === 'responses') await foilight.evidence.close();
    await come(foilight, open);
    await expectRoom(name);
  }
});
