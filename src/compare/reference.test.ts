import { expect, test } from 'vitest';
import { emptyWorkspace } from '../model/workspace.ts';
import { comparisonOf } from './comparison-of.ts';
import { referenceOf } from './reference.ts';
import { waysToDivide } from './table-denominators.ts';
import { entry } from './testing/build.ts';
import { keeping, kept } from './testing/keep.ts';

const table = `Mid-2024 estimates
Code,Name,All ages,Area
E07000079,Cotswold,"91,000",1165
E06000023,"Bristol, City of","480,000",110
S12000036,City of Edinburgh,"520,000",..
X,Nowhere-on-Sea,12,3
`;

test('a table gives denominators and measures, with their source and year', () => {
  const { denominators, measures } = referenceOf(keeping(kept(table, 'people.csv')), []);
  expect(denominators.map(({ words, source }) => [words, source])).toEqual([
    ['per resident', '“All ages”, 2024, of people.csv'],
    ['per 1,000 residents', '“All ages”, 2024, of people.csv'],
    ['per unit of Area', '“Area”, 2024, of people.csv'],
  ]);
  expect(measures.map(({ label, values }) => [label, values.get('E07000079'), values.size])).toEqual([
    ['All ages, 2024', 91_000, 3],
    ['Area, 2024', 1165, 2],
  ]);
});

test('what the reader says of a table stands before what it says itself', () => {
  const said = { source: 'Statistics office', year: '2023', matches: [{ row: 'Nowhere-on-Sea', key: 'name:nowhere' }] };
  const { measures } = referenceOf(keeping(kept(table, 'people.csv', said)), []);
  expect(measures[0]?.source).toBe('“All ages”, 2023, of Statistics office');
  expect(measures[0]?.values.get('name:nowhere')).toBe(12);
});

test.each([
  ['All ages', 'per resident'],
  ['pop-2020', 'per resident'],
  ['Usual residents', 'per resident'],
  ['People aged 65 and over', 'per unit of People aged 65 and over'],
  ['Persons 16-64', 'per unit of Persons 16-64'],
  ['People per sq. km', 'per unit of People per sq. km'],
  ['Population change', 'per unit of Population change'],
  ['Number of households', 'per household'],
  ['Area (km2)', 'per square kilometre'],
  ['Land, square kilometres', 'per square kilometre'],
  ['Area (hectares)', 'per hectare'],
  ['Area', 'per unit of Area'],
  ['Staff', 'per unit of Staff'],
])('figures are divided by %s %s', (label, words) => {
  expect(waysToDivide(label)[0]?.words).toBe(words);
});

test('of single years of age, which would be ninety choices, only the sum is used unasked', () => {
  const ages = 'Code,Name,Geography,All ages,0,1,90+';
  const rows = [
    'E92000001,England,Country,9,1,2,3',
    'E07000079,Cotswold,District,6,1,2,3',
    'E07000082,Stroud,District,7,1,2,4',
  ];
  const text = ['Population', ages, ...rows, 'E06000038,Reading,Unitary,8,1,2,5'].join('\n');
  const { tables, measures } = referenceOf(keeping(kept(text, 'ages.csv')), []);
  expect(tables[0]?.columns.map(({ label, used }) => [label, used])).toEqual([
    ['All ages', true],
    ['0', false],
    ['1', false],
    ['90+', false],
  ]);
  expect(measures.map(({ values }) => values.get('E07000082'))).toEqual([7]);
});

test.each([
  ['Ashcombe District Council', 'name:ashcombe district council'],
  ['ASHCOMBE', 'name:ashcombe district council'],
  ['Ashcombe Council', 'name:ashcombe district council'],
  ['Ashcombe City Council', undefined],
  ['Nowhere', undefined],
])('%s in a table is the council of a response %s', (name, key) => {
  const text = `Council,People\nCotswold,1\nStroud,2\nReading,3\n${name},4`;
  const { rows } = comparisonOf([entry({ authority: 'Ashcombe District Council' })]);
  const [one] = referenceOf(keeping(kept(text, `${name}.csv`)), rows).tables;
  expect(one?.rows.at(-1)?.key).toBe(key);
  const [twice] = referenceOf(keeping(kept(`${text}\nAshcombe,5`, `${name}.csv`)), rows).tables;
  expect(twice?.rows.at(-1)?.key).toBe(key === undefined ? 'name:ashcombe district council' : undefined);
});

test('my council and own sets count as far as somebody of them is here', () => {
  const sets = [
    { id: 'b', name: 'Neighbours', keys: ['name:a', 'name:elsewhere'] },
    { id: 'a', name: 'Far off', keys: ['name:elsewhere'] },
  ];
  const of = (mine: string) =>
    comparisonOf([entry({ authority: 'A' })], [], { ...emptyWorkspace, sets, mine }).reference;
  expect(of('name:a')?.sets.map(({ id, label }) => [id, label])).toEqual([['own:b', 'Neighbours']]);
  expect(of('name:a')?.mine).toBe('name:a');
  expect(of('name:z')?.mine).toBeUndefined();
  expect(comparisonOf([]).reference).toBeUndefined();
});
