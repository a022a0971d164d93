import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Foilight } from './foilight.ts';

/** A table's rows, when nothing is being read any more and the page has caught up: long tables are drawn a few rows at a time. */
export async function settledRows(foilight: Foilight, table: Locator): Promise<string[]> {
  await foilight.allRead();
  let rows: string[] = [];
  await expect(async () => {
    const before = rows;
    rows = await table.getByRole('row').allTextContents();
    expect(rows).not.toEqual([]);
    expect(rows).toEqual(before);
  }).toPass({ intervals: [300] });
  return rows;
}
