import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { authorityByGss, successorsOf } from './authorities.ts';
import { authorityByName, matchAuthorityName } from './match-authority-name.ts';

// The public reference tables lie beside the checkout and are no part of it. Where they are absent, these tests are skipped, and say so.
const folder = join(fileURLToPath(new URL('../../..', import.meta.url)), 'shared', 'data');
const table = (name: string): Record<string, string>[] => {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  return Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
};
const registry = table('uk_local_authorities_future.csv').map((row) => ({
  official: (row['official-name'] ?? '').replace(/\s+/g, ' '),
  code: row['local-authority-code'] ?? '',
  gss: row['gss-code'] ?? '',
  type: row['local-authority-type'] ?? '',
  nation: row.nation,
  region: row.region ?? '',
  county: row['county-la'] ?? '',
  over: row['end-date'] ? Number(row['end-date'].slice(0, 4)) : undefined,
  replacedBy: row['replaced-by'] ?? '',
  ours: authorityByGss(row['gss-code'] ?? '') ?? authorityByName(row['official-name'] ?? ''),
}));
const byCode = new Map(registry.map((row) => [row.code, row]));
const spellings = table('lookup_name_to_registry.csv');

const types: Readonly<Record<string, string>> = {
  CTY: 'county',
  NMD: 'district',
  NID: 'district',
  UA: 'unitary',
  SCO: 'unitary',
  WPA: 'unitary',
  MD: 'metropolitan',
  LBO: 'london',
  CC: 'london',
  COMB: 'combined',
  SRA: 'combined',
};

describe.skipIf(registry.length === 0)('the registry beside the checkout (skipped where it is absent)', () => {
  const differing = (differs: (row: (typeof registry)[number]) => boolean) =>
    registry.filter(differs).map(({ official }) => official);

  test('every authority is in our list', () => {
    expect(differing(({ ours }) => !ours)).toEqual([]);
  });

  test('names agree, but for cities made since, an apostrophe and a missing word', () => {
    expect(differing(({ official, ours }) => official !== ours?.name)).toEqual([
      'Colchester Borough Council',
      'Borough Council of Kings Lynn and West Norfolk',
      'Liverpool City Region',
      'Milton Keynes Council',
      'Southend-on-Sea Borough Council',
    ]);
    expect(differing(({ official, ours }) => matchAuthorityName(official)?.authority !== ours)).toEqual([]);
  });

  test('types and nations agree', () => {
    expect(differing(({ type, ours }) => types[type] !== ours?.type)).toEqual([]);
    expect(differing(({ nation, ours }) => nation !== ours?.nation)).toEqual([]);
  });

  test('regions agree where given, but for three in the East Midlands', () => {
    expect(differing(({ region, ours }) => region !== '' && region !== ours?.region).sort()).toEqual([
      'Derbyshire County Council',
      'Greater Lincolnshire Combined County Authority',
      'Lincolnshire County Council',
    ]);
  });

  test('codes agree, but for the North East, which has another since 2024', () => {
    expect(differing(({ gss, ours }) => gss !== (ours?.gss ?? ''))).toEqual(['North East Combined Authority']);
  });

  test('counties agree, but for Forest Heath, which was in Suffolk', () => {
    const countyOf = (code: string) => byCode.get(code)?.ours?.shortName;
    expect(differing(({ county, ours }) => county !== '' && countyOf(county) !== ours?.county)).toEqual([
      'Forest Heath District Council',
    ]);
  });

  test('ends and successors agree, but for North of Tyne, which went into the North East', () => {
    expect(differing(({ over, ours }) => over !== ours?.ended)).toEqual(['North of Tyne Combined Authority']);
    const unlike = registry.filter(({ replacedBy, ours }) => {
      const ourSuccessors = ours ? successorsOf(ours).map(({ name }) => name) : [];
      return (
        replacedBy !== '' &&
        replacedBy.split(',').some((code) => !ourSuccessors.includes(byCode.get(code)?.ours?.name ?? ''))
      );
    });
    expect(unlike.map(({ official }) => official)).toEqual([]);
  });
});

describe.skipIf(spellings.length === 0)('the spellings beside the checkout (skipped where they are absent)', () => {
  const read = spellings.map((row) => {
    const name = row['la-name'] ?? '';
    const wanted = byCode.get(row['local-authority-code'] ?? '')?.ours;
    return { name, wanted, got: matchAuthorityName(name)?.authority };
  });

  test('more than 98.5 in 100 are matched', () => {
    const right = read.filter(({ wanted, got }) => wanted === got).length;
    expect(right / read.length).toBeGreaterThan(0.985);
  });

  test('none wrongly: two names that a council shares with the county before it go to the present one', () => {
    const wrong = read.filter(({ wanted, got }) => got && wanted !== got).map(({ name }) => name.toLowerCase());
    expect(new Set(wrong)).toEqual(new Set(['north yorkshire', 'somerset']));
  });
});
