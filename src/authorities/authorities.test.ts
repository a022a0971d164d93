import { describe, expect, test } from 'vitest';
import { covers, membersOf, overlapsAmong } from './areas.ts';
import { authorities, authorityByGss, knownAuthority, successorsOf } from './authorities.ts';
import { authorityForDomain } from './domains.ts';
import { authorityByName } from './match-authority-name.ts';

const named = (name: string) => {
  const found = authorityByName(name);
  if (!found) throw new Error(`${name} is not in the list`);
  return found;
};
const shortNames = (list: readonly { readonly shortName: string }[]) => list.map(({ shortName }) => shortName);

describe('the list', () => {
  const present = authorities().filter(({ ended }) => ended === undefined);
  const count = (nation: string, type: string) =>
    present.filter((each) => each.nation === nation && each.type === type).length;

  test.each([
    ['England', 'county', 21],
    ['England', 'district', 164],
    ['England', 'unitary', 63],
    ['England', 'metropolitan', 36],
    ['England', 'london', 33],
    ['Scotland', 'unitary', 32],
    ['Wales', 'unitary', 22],
    ['Northern Ireland', 'district', 11],
  ] as const)('%s has as many of type %s as there are', (nation, type, total) => {
    expect(count(nation, type)).toBe(total);
  });

  test('names and codes are each used once, and codes suit their types', () => {
    const codes = authorities().flatMap(({ gss, otherCodes }) => [...(gss ? [gss] : []), ...otherCodes]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(authorities().map(({ name }) => name)).size).toBe(authorities().length);
    const prefixes = { county: 'E10', district: 'E07', unitary: 'E06', metropolitan: 'E08', london: 'E09', other: '' };
    for (const { gss, type, nation } of authorities()) {
      if (!gss) continue;
      if (nation === 'England' && type !== 'combined') expect(gss).toMatch(new RegExp(`^${prefixes[type]}\\d{6}$`));
      if (nation !== 'England') expect(gss).toMatch(/^[SWN]\d{8}$/);
    }
  });

  test('every successor and every member is in the list, and only the abolished have successors', () => {
    for (const authority of authorities()) {
      expect(successorsOf(authority)).toHaveLength(authority.successors.length);
      expect(authority.successors.length > 0).toBe(authority.ended !== undefined);
      if (authority.type === 'combined') expect(membersOf(authority)).toHaveLength(authority.members.length);
    }
  });

  test('every present English county has districts, and every district a county', () => {
    for (const authority of present.filter(({ nation }) => nation === 'England')) {
      if (authority.type === 'county') expect(membersOf(authority).length).toBeGreaterThan(3);
      if (authority.type === 'district') expect(authority.county).toBeDefined();
    }
  });
});

test.each([
  ['Cumbria County Council', ['Cumberland', 'Westmorland and Furness']],
  ['Taunton Deane Borough Council', ['Somerset West and Taunton']],
  ['Somerset West and Taunton Council', ['Somerset']],
  ['Borough of Poole', ['Bournemouth, Christchurch and Poole']],
  ['North of Tyne Combined Authority', ['North East']],
  ['Derry City Council', ['Derry City and Strabane']],
  ['Cotswold District Council', []],
])('after %s comes %j', (name, successors) => {
  expect(shortNames(successorsOf(named(name)))).toEqual(successors);
});

test.each([
  ['cotswold.gov.uk', 'Cotswold'],
  ['www.cotswold.gov.uk', 'Cotswold'],
  ['FOI.WOLVERHAMPTON.GOV.UK', 'Wolverhampton'],
  ['abertawe.gov.uk', 'Swansea'],
  ['cyngor.gwynedd.llyw.cymru', 'Gwynedd'],
  ['northyorks.gov.uk', 'North Yorkshire'],
  ['adur-worthing.gov.uk', undefined],
  ['gov.uk', undefined],
  ['wexmoor.example', undefined],
  ['', undefined],
])('the domain %j belongs to %j', (domain, shortName) => {
  expect(authorityForDomain(domain)?.shortName).toBe(shortName);
});

test('the present North Yorkshire answers for a domain that the county had before it', () => {
  expect(authorityForDomain('northyorks.gov.uk')?.ended).toBeUndefined();
});

test.each([
  ['E07000097', 'East Hertfordshire'],
  [' e07000242 ', 'East Hertfordshire'],
  ['E08000039', 'Sheffield'],
  ['E92000001', undefined],
])('the code %j is of %j', (code, shortName) => {
  expect(authorityByGss(code)?.shortName).toBe(shortName);
});

test('a body outside the list is not known', () => {
  expect(knownAuthority({ name: 'Wexmoor District Council', type: 'district' })).toBeUndefined();
  expect(successorsOf({ name: 'Wexmoor District Council', type: 'district' })).toEqual([]);
});

describe('areas', () => {
  test('a county covers its districts, and a combined authority its members and their districts', () => {
    expect(covers(named('Gloucestershire County Council'), named('Cotswold District Council'))).toBe(true);
    expect(covers(named('Cambridgeshire and Peterborough Combined Authority'), named('Fenland District Council'))).toBe(
      true,
    );
    expect(covers(named('Greater London Authority'), named('London Borough of Camden'))).toBe(true);
    expect(covers(named('Suffolk County Council'), named('Cotswold District Council'))).toBe(false);
    expect(covers(named('Cotswold District Council'), named('Gloucestershire County Council'))).toBe(false);
    expect(covers(named('Durham County Council'), named('Easington District Council'))).toBe(false);
  });

  test('the pairs of a list that overlap', () => {
    const list = [
      'Stroud District Council',
      'Gloucestershire County Council',
      'Kent County Council',
      'Medway Council',
    ].map(named);
    expect(overlapsAmong(list).map(({ upper, lower }) => [upper.shortName, lower.shortName])).toEqual([
      ['Gloucestershire', 'Stroud'],
    ]);
  });
});
