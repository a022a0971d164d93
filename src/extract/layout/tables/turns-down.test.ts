import { describe, expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

// A month's requests below one another, with the names of their fields in the first column.
const entries: readonly (readonly [string, string, string, string])[] = [
  ['LC-25-071', 'Moorings', 'How many mooring permits were ended in 2024 for arrears?', '23'],
  ['LC-25-076', 'Notices', 'What did the council spend on statutory notices in 2024/25?', '£48,207.10'],
  ['LC-25-083', 'Burials', 'List the public health funerals since March 2025.', 'Exempt under section 31(1)(a).'],
  ['LC-25-090', 'Hedges', 'Number of hedgerow notices in five years', 'None were served.'],
];
const expected = entries.map(([, , asked, said]) => `- ${asked} => ${said}`);
const head = 'Lanreath District Council\nFreedom of Information disclosure log - June 2025\n\n';
const rule = `${'-'.repeat(50)}\n`;
const spaced = (name: string, value: string): string => `${name.padEnd(26)}${value}\n`;

const names: readonly (readonly [(n: number) => string, string, string, string])[] = [
  [(n) => `Request ${n}`, 'Subject', 'Request:', 'Response:'],
  [() => 'Reference', 'Topic', 'Question', 'Answer'],
  [() => 'Case', 'About', 'Information requested', 'Information disclosed'],
  [(n) => `Entry ${n}`, 'Subject', 'Summary of request', 'Summary of response'],
];

describe.each(names)('%s', (code, subject, asking, answering) => {
  const fields = entries.map(([own, about, asked, said], k) => [
    [code(k + 1), own],
    [subject, about],
    [asking, asked],
    [answering, said],
  ]);
  const rows = (row: (name: string, value: string) => string): string[] =>
    fields.map((entry) => entry.map(([name = '', value = '']) => row(name, value)).join(''));

  test('between dashed rules', () => {
    expect(shown(`${head}${rule}${rows(spaced).join(rule)}${rule}`)).toEqual(expected);
  });
  test('in a table of pipes', () => {
    const body = rows((name, value) => `| ${name} | ${value} |\n`).join('');
    expect(shown(`${head}| Field | Entry |\n|---|---|\n${body}`)).toEqual(expected);
  });
});

test('a table with the names of its columns is read by them', () => {
  const body = entries.map(([, , asked, said]) => `| ${asked} | ${said} |\n`).join('');
  expect(shown(`${head}| Request | Response |\n|---|---|\n${body}`)).toEqual(expected);
});
