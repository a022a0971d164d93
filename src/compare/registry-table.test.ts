import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authorityByGss } from '../authorities/authorities.ts';
import { readTable } from './read-table.ts';
import { referenceOf } from './reference.ts';
import { recognisedTable } from './reference-table.ts';
import { keeping, kept } from './testing/keep.ts';

/** A public register of authorities, beside the checkout where it is there; none of it is ours. */
const path = new URL('../../../shared/data/uk_local_authorities_future.csv', import.meta.url);

test.skipIf(!existsSync(path))('a public register of authorities is a reference table', () => {
  const text = readFileSync(path, 'utf8');
  const table = recognisedTable(text, 'register.csv');
  const matched = table?.rows.filter(({ gss }) => gss) ?? [];
  const [head = [], ...rows] = readTable(text);
  const at = (label: string) => head.indexOf(label);
  const present = rows.filter((row) => row[at('current-authority')] === 'True' && row[at('pop-2020')]);
  const population = table?.columns.findIndex(({ label }) => label === 'pop-2020') ?? -1;
  expect(table?.columns[population]?.year).toBe('2020');
  for (const row of present) {
    const gss = authorityByGss(row[at('gss-code')] ?? '')?.gss;
    const found = matched.find((each) => each.gss === gss);
    expect([row[at('official-name')], found?.values[population]]).toEqual([
      row[at('official-name')],
      Number(row[at('pop-2020')]),
    ]);
  }
  expect(present.length).toBeGreaterThan(380);
  const { denominators } = referenceOf(keeping(kept(text, 'register.csv')), []);
  expect(denominators.map(({ words }) => words)).toEqual(['per unit of area', 'per resident', 'per 1,000 residents']);
});
