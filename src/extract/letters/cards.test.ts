import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head =
  'Tarnwater District Council - Response to request TW/20711 - 8 April 2025\n\nThank you for your request received 12 March 2025 for details as listed below.\n\n';

const fields: readonly (readonly [string, readonly string[]])[] = [
  ['Supplier', ['Fernlea Voice', 'Ashdown Data', 'Not applicable, done by the county council']],
  ['Annual value', ['£44,900', '£39,150', '-']],
  ['Start date', ['1 July 2023', '1 October 2022', '-']],
  ['Extension options', ['1 + 1 years', 'None', '-']],
  ['Responsible officer', ['ICT Manager', 'Customer Services Manager', '-']],
];
const names = ['Contact centre telephony', 'Customer records', 'Bulk print and post'];

/** Cards of the same fields, the first two or all three. */
const cards = (heads: readonly string[], between = '\n', labels = fields): string =>
  heads
    .map((one, k) => `${one}\n${labels.map(([label, values]) => `${label}: ${values[k]}`).join('\n')}\n`)
    .join(between);

const expected = (heads: readonly string[], labels = fields): string[] =>
  heads.flatMap((one, k) => labels.map(([label, values]) => `- [${one}] ${label} => ${values[k]}`));

describe('cards of the same fields', () => {
  test.each([
    ['CONTRACT 1 - ', 'CONTRACT 2 - ', 'CONTRACT 3 - '],
    ['Contract 1: ', 'Contract 2: ', 'Contract 3: '],
    ['Lot A - ', 'Lot B - ', 'Lot C - '],
    ['Licence 1 – ', 'Licence 2 – ', 'Licence 3 – '],
    ['Framework 4. ', 'Framework 5. ', 'Framework 6. '],
    ['Depot no. 1: ', 'Depot no. 2: ', 'Depot no. 3: '],
    ['', '', ''],
  ])('%s', (...marks) => {
    const heads = names.map((name, k) => `${marks[k]}${name}`);
    expect(shown(`${head}${cards(heads)}\nWe hope that this is helpful.\n`)).toEqual(expected(heads));
    expect(shown(`${head}${cards(heads.slice(0, 2))}\nYours sincerely\n`)).toEqual(expected(heads.slice(0, 2)));
  });

  test('a blank line between each heading and its fields', () => {
    const heads = names.map((name, k) => `Agreement ${k + 1} - ${name}`);
    expect(shown(`${head}${cards(heads.map((one) => `${one}\n`))}\nYours sincerely\n`)).toEqual(expected(heads));
  });

  test('who answered, at the foot, is no field', () => {
    const labels = fields.slice(0, 4);
    const heads = names.map((name, k) => `System ${k + 1}: ${name}`);
    expect(shown(`${head}${cards(heads, '\n', labels)}Responsible officer: Records Manager\n`)).toEqual(
      expected(heads, labels),
    );
  });

  test.each([
    ['Year 1: £400', 'Year 2: £510', 'Year 3: £620'],
    ['Site 1: 14 boats', 'Site 2: 9 boats', 'Site 3: 31 boats'],
  ])('%s is a value and heads nothing', (...lines) => {
    const text = `${head}Moorings: 41\n\n${lines.join('\n\n')}\n\nYours sincerely\n`;
    expect(shown(text)).toHaveLength(4);
  });
});
