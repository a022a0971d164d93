import { readFile } from 'node:fs/promises';
import { makeCorpus } from '../scripts/corpus/make-corpus.ts';
import { expect, test } from './journey.ts';
import { millbeck, thornwick } from './letters.ts';
import { Foilight } from './pages/foilight.ts';

test('a tab that is killed in the middle of an import keeps what was read, and the rest can be dropped again', async ({
  foilight,
  page,
  context,
}) => {
  test.setTimeout(90_000);
  const letters = makeCorpus(120).map(({ name, text }) => ({ name, text }));
  await foilight.visit();
  await foilight.choose(letters);
  await expect.poll(() => foilight.responses.rows.count(), { timeout: 20_000 }).toBeGreaterThan(10);
  await page.close();

  const again = new Foilight(await context.newPage());
  await again.visit('#/responses');
  const kept = await again.responses.rows.count();
  expect(kept).toBeGreaterThan(0);
  await again.drop(letters);
  await expect(again.receipt).toBeVisible({ timeout: 60_000 });
  await expect(again.receipt).toContainText(`${kept} file${kept === 1 ? '' : 's'} already here`);
  await expect(again.responses.rows).toHaveCount(letters.length);
});

test('two tabs see each other, and emptying one empties the other', async ({ foilight, context }) => {
  await foilight.visit();
  await foilight.choose([thornwick]);
  await expect(foilight.responses.rows).toHaveCount(1);
  const other = new Foilight(await context.newPage());
  await other.visit('#/responses');
  await expect(other.responses.rows).toHaveCount(1);
  await other.drop([millbeck]);
  await expect(foilight.responses.rows).toHaveCount(2);
  await foilight.deleteEverything({ sure: true });
  await expect(other.main).toContainText('No responses are open');
});

test('a disk without room is said at the top; what is on screen stays, and the project file holds it', async ({
  foilight,
  page,
  context,
  baseURL,
}) => {
  await foilight.visit();
  await foilight.choose([thornwick]);
  await expect(foilight.responses.rows).toHaveCount(1);
  // A full disk as a page sees it: every write is refused from now on.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  const more = Array.from({ length: 5 }, (_, i) => ({
    name: `more-${i}.txt`,
    text: `${millbeck.text}\n${i}`,
  }));
  await foilight.drop(more);
  const banner = page.getByRole('region', { name: 'Storage' });
  await expect(banner).toContainText('no room left', { timeout: 20_000 });
  await expect(foilight.responses.rows).toHaveCount(1 + more.length);
  const download = page.waitForEvent('download');
  await banner.getByRole('button', { name: 'Save a project file' }).click();
  const file = await (await download).path();

  const elsewhere = await (await context.browser())?.newContext(baseURL ? { baseURL } : {});
  const fresh = new Foilight((await elsewhere?.newPage()) ?? page);
  await fresh.visit();
  await fresh.dropFile({ name: 'all.foilight', bytes: await readFile(file) });
  await expect(fresh.receipt).toBeVisible({ timeout: 20_000 });
  await fresh.goTo('Responses');
  await expect(fresh.responses.rows).toHaveCount(1 + more.length);
  await elsewhere?.close();
});

test('a file whose worker hangs or crashes is given up and named; the others go on', async ({ foilight, page }) => {
  test.setTimeout(60_000);
  // The page's own worker, which fails as a real one might when it comes to one of two texts.
  await page.route('**/analysis-worker-*.js', async (route) => {
    const response = await route.fetch();
    const fault = `const decode = TextDecoder.prototype.decode;
    TextDecoder.prototype.decode = function (...args) {
      const text = decode.apply(this, args);
      if (text.includes('a worker dies here')) reportError(new Error('planted'));
      if (/a worker (?:hangs|dies) here/.test(text)) for (;;);
      return text;
    };`;
    await route.fulfill({ response, body: `${fault}\n${await response.text()}` });
  });
  const letters = makeCorpus(12).map(({ name, text }) => ({ name, text }));
  await foilight.visit();
  await foilight.choose([
    ...letters,
    { name: 'hangs.txt', text: `${thornwick.text}\na worker hangs here` },
    { name: 'crashes.txt', text: `${millbeck.text}\na worker dies here` },
  ]);
  await expect(foilight.receipt).toBeVisible({ timeout: 50_000 });
  await expect(foilight.receipt).toContainText(/hangs\.txt.*seconds/);
  await expect(foilight.receipt).toContainText('crashes.txt');
  await expect(foilight.receipt).toContainText('2 files not read');
  await expect(foilight.responses.rows).toHaveCount(letters.length);
});
