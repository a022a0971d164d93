import { expect, test } from './journey.ts';
import { empty, millbeck, notALetter, thornwick } from './letters.ts';

test('letters dropped together are read, and what is no letter is refused by name with what to do', async ({
  foilight,
}) => {
  await foilight.visit();
  await foilight.drop([thornwick, notALetter, millbeck, empty]);
  await expect(foilight.receipt).toContainText('Read 2 responses: 8 answers and');
  await expect(foilight.receipt).toContainText('2 files not read');
  await expect(foilight.receipt).toContainText(/scan\.pdf.*looks like a PDF.*Paste text/);
  await expect(foilight.receipt).toContainText(/empty\.txt.*empty/);
  await expect(foilight.responses.row('thornwick.txt')).toContainText('Thornwick District Council');
  await expect(foilight.responses.row('thornwick.txt')).toContainText('FOI 2025/118');
  await expect(foilight.responses.row('thornwick.txt')).toContainText('4 March 2025');
  await expect(foilight.responses.rows).toHaveCount(2);
});

test('all is there after a reload, and the same letters under other names double nothing', async ({
  foilight,
  page,
}) => {
  await foilight.visit();
  await foilight.choose([thornwick, millbeck]);
  await expect(foilight.receipt).toContainText('Read 2 responses');
  await page.reload();
  await expect(foilight.responses.rows).toHaveCount(2);
  await expect(foilight.receipt).toBeHidden();
  await foilight.drop([
    { ...thornwick, name: 'again.txt' },
    { ...millbeck, name: 'and again.txt' },
  ]);
  await expect(foilight.receipt).toContainText('No new response was added. 2 files already here.');
  await expect(foilight.responses.rows).toHaveCount(2);
});

test('a response that was removed comes back, from the notice or by Ctrl+Z', async ({ foilight, page }) => {
  await foilight.visit();
  await foilight.choose([thornwick, millbeck]);
  await expect(foilight.responses.rows).toHaveCount(2);
  await foilight.responses.remove('thornwick.txt');
  await expect(foilight.responses.rows).toHaveCount(1);
  await foilight.answerNotice('Undo');
  await expect(foilight.responses.rows).toHaveCount(2);
  await foilight.responses.remove('millbeck.txt');
  await expect(foilight.responses.rows).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(foilight.responses.rows).toHaveCount(2);
  // It is on screen at once; that it is stored too is what the notice says.
  await expect(foilight.notice).toContainText('Undone');
  await page.reload();
  await expect(foilight.responses.rows).toHaveCount(2);
});

test('delete everything asks first, and then nothing is left', async ({ foilight, page }) => {
  await foilight.visit();
  await foilight.choose([thornwick]);
  await expect(foilight.responses.rows).toHaveCount(1);
  await foilight.deleteEverything({ sure: false });
  await expect(foilight.responses.rows).toHaveCount(1);
  await foilight.deleteEverything({ sure: true });
  await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Try the sample' })).toBeVisible();
  const left = await page.evaluate(async () => {
    const kept: unknown[] = Object.keys(localStorage);
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const keys = await new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).getAllKeys();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        kept.push(...keys);
      }
      database.close();
    }
    return kept;
  });
  expect(left).toEqual([]);
});
