import { expect, test } from 'vitest';
import { comparisonOf } from './comparison-of.ts';
import { councilNamed, councilNames, nameOfKey } from './council-named.ts';
import { entry } from './testing/build.ts';

const cotswold = { name: 'Cotswold District Council', type: 'district', gss: 'E07000079' } as const;
const { rows } = comparisonOf([
  entry({ authority: 'Ashcombe District Council' }),
  entry({ authority: 'Elmfield City Council' }),
  entry({ authority: 'Elmfield District Council' }),
  entry({ authority: cotswold }),
  entry({}),
]);

test.each([
  ['ashcombe district council', 'name:ashcombe district council', true],
  ['Ashcombe', 'name:ashcombe district council', true],
  ['Elmfield', undefined, undefined],
  ['Cotswold', 'E07000079', true],
  ['Bristol, City of', 'E06000023', false],
  ['Nowhere-on-Sea', undefined, undefined],
  ['  ', undefined, undefined],
])('%s is the council %s', (typed, key, here) => {
  const found = councilNamed(typed, rows);
  expect([found?.key, found?.here]).toEqual([key, here]);
});

test('those that have answered stand first, and once', () => {
  const names = councilNames(rows);
  expect(names.slice(0, 4)).toEqual([
    'Ashcombe District Council',
    'Cotswold District Council',
    'Elmfield City Council',
    'Elmfield District Council',
  ]);
  expect(names.filter((name) => name === cotswold.name).length).toBe(1);
});

test('a key has a name, whether or not it has a row', () => {
  expect(['name:ashcombe district council', 'E06000038', 'name:elsewhere'].map((key) => nameOfKey(key, rows))).toEqual([
    'Ashcombe District Council',
    'Reading Borough Council',
    'elsewhere',
  ]);
});
