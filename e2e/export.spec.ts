import { readFile } from 'node:fs/promises';
import { expect, test } from './journey.ts';

/** Width and height of a PNG, from its head. */
async function sizeOf(path: string): Promise<{ width: number; height: number }> {
  const bytes = await readFile(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test('each chart is saved as a picture of 1200 pixels at 2x, named by measure, period and day', async ({
  foilight,
}) => {
  await foilight.visit();
  await foilight.trySample();
  const day = new Date().toISOString().slice(0, 10);

  const spend = await foilight.compare.export('PNG');
  expect(spend.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9-]+-${day}\\.png$`));
  const size = await sizeOf(await spend.path());
  expect(size.width).toBe(2400);
  expect(size.height).toBeGreaterThan(800);

  await foilight.compare.openTopic('Website visitors');
  await foilight.compare.openPeriod('A month');
  const visitors = await foilight.compare.export('PNG');
  expect(visitors.suggestedFilename()).toMatch(/visitors.*month/);
  expect((await sizeOf(await visitors.path())).width).toBe(2400);

  await foilight.compare.openTopic('CRM');
  for (const title of [/Use of a CRM/, /CRM products/]) {
    const picture = await foilight.compare.export('PNG', title);
    expect((await sizeOf(await picture.path())).width).toBe(2400);
  }
});

test('the data of a chart is saved as CSV', async ({ foilight }) => {
  await foilight.visit();
  await foilight.trySample();
  const data = await foilight.compare.export('CSV');
  expect(data.suggestedFilename()).toMatch(/\.csv$/);
  expect((await readFile(await data.path(), 'utf8')).split('\n').length).toBeGreaterThan(5);
});
