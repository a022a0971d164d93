import { expect, test } from 'vitest';
import { authorityByName, matchAuthorityName } from './match-authority-name.ts';
import { typeFromWords } from './type-from-words.ts';

test.each([
  ['Cotswold District Council', 'Cotswold District Council', 'full name'],
  ['the cotswold district council', 'Cotswold District Council', 'full name'],
  ['Telford and Wrekin Council', 'Telford & Wrekin Council', 'full name'],
  ['Doncaster Metropolitan Borough Council', 'City of Doncaster Council', 'full name'],
  ['Cotswold Council', 'Cotswold District Council', 'short name'],
  ['Camden LBC', 'London Borough of Camden', 'short name'],
  ['Cotswold', 'Cotswold District Council', 'place'],
  ['Reading UA', 'Reading Borough Council', 'short name'],
  ['Reading [note 3]', 'Reading Borough Council', 'place'],
  ['Reading [3]', 'Reading Borough Council', 'place'],
  ['Bristol, City of', 'Bristol City Council', 'place'],
  ['Herefordshire, County of', 'Herefordshire Council', 'place'],
  ['Edinburgh (City of)', 'City of Edinburgh Council', 'place'],
  ['Rhondda, Cynon, Taff', 'Rhondda Cynon Taf County Borough Council', 'place'],
  ['brent london boro', 'London Borough of Brent', 'place'],
  ['Leicestershire County', 'Leicestershire County Council', 'place'],
  ['Dorset', 'Dorset Council', 'place'],
  ['Dorset County', 'Dorset County Council', 'place'],
  ['Caerdydd', 'City of Cardiff Council', 'place'],
  ['Greater Manchester', 'Greater Manchester Combined Authority', 'place'],
  ['West Midlands CA', 'West Midlands Combined Authority', 'short name'],
  ['West Midlands', undefined, undefined],
  ['North East', undefined, undefined],
  ['Newcastle', undefined, undefined],
  ['England', undefined, undefined],
  ['Kent Police', undefined, undefined],
  ['Wexmoor', undefined, undefined],
  ['', undefined, undefined],
])('%j is %j (%s)', (name, authority, how) => {
  const match = matchAuthorityName(name);
  expect(match?.authority.name).toBe(authority);
  expect(match?.how).toBe(how);
});

test('only full names name an authority in full', () => {
  expect(authorityByName('Cotswold District Council')?.gss).toBe('E07000079');
  expect(authorityByName('Cotswold')).toBeUndefined();
  expect(authorityByName('Cotswold District Council and others')).toBeUndefined();
});

test.each([
  ['Wexmoor District Council', 'district'],
  ['Brackenford Borough Council', 'district'],
  ['Borough Council of Brackenford', 'district'],
  ['Harlshire County Council', 'county'],
  ['HARLSHIRE COUNTY\nCOUNCIL', 'county'],
  ['Tarnside Metropolitan Borough Council', 'metropolitan'],
  ['Tarnside MBC', 'metropolitan'],
  ['London Borough of Osiers', 'london'],
  ['Harl Valley Combined Authority', 'combined'],
  ['Harl Valley Combined County Authority', 'combined'],
  ['Dyffryn Arian County Borough Council', 'unitary'],
  ['Cyngor Sir Dyffryn Arian', 'unitary'],
  ['Glen Orra Council', 'other'],
  ['Fenwick City Council', 'other'],
  ['Harlshire Police', 'other'],
  ['Harlshire Fire and Rescue Authority', 'other'],
  ['Harlshire Hospitals NHS Trust', 'other'],
  ['University of Harlshire', 'other'],
  ['Fenwick Town Council', 'other'],
  ['Fenwick Parish Council', 'other'],
] as const)('the words of %j tell %s', (name, type) => {
  expect(typeFromWords(name)).toBe(type);
});
