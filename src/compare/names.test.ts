import { expect, test } from 'vitest';
import { folded, shortNames } from './names.ts';

test.each([
  ['Cotswold District Council', 'Cotswold'],
  ['Bournemouth, Christchurch and Poole Council', 'Bournemouth, Christchurch and Poole'],
  ['Armagh City, Banbridge and Craigavon Borough Council', 'Armagh City, Banbridge and Craigavon'],
  ['London Borough of Camden', 'Camden'],
  ['Royal Borough of Kensington and Chelsea', 'Kensington and Chelsea'],
  ['Dudley Metropolitan Borough Council', 'Dudley'],
  ['City of York Council', 'York'],
  ['City of London Corporation', 'City of London'],
  ["Borough Council of King's Lynn & West Norfolk", "King's Lynn & West Norfolk"],
  ['Isle of Wight Council', 'Isle of Wight'],
  ['The Highland Council', 'Highland'],
  ['Comhairle nan Eilean Siar', 'Comhairle nan Eilean Siar'],
  ['West Midlands Combined Authority', 'West Midlands Combined Authority'],
  ['letter.txt', 'letter.txt'],
  ['Council', 'Council'],
])('%s is %s for short', (name, short) => {
  expect(shortNames([name])).toEqual([short]);
});

test('a short name that would stand for two is not used', () => {
  expect(shortNames(['Westford City Council', 'Westford District Council', 'Eastford Council'])).toEqual([
    'Westford City Council',
    'Westford District Council',
    'Eastford',
  ]);
});

test('folding', () => {
  expect(folded(' St. Helen’s  & Thórsby ')).toBe('st helens and thorsby');
});
