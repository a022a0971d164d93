import { expect, it } from 'vitest';
import { shown } from '../testing/shown.ts';

const rows: readonly (readonly [string, string])[] = [
  ['CYNGOR WEXMOOR', 'WEXMOOR COUNCIL'],
  ['Cyfeirnod: RHG 25-0488', 'Reference: RHG 25-0488'],
  ['Derbyniwyd: 6 Mai 2025', 'Received: 6 May 2025'],
  ['', ''],
  ['1. Faint o ymwelwyr a gafodd y wefan yn', '1. How many visitors did the website have'],
  ['2024/25?', 'in 2024/25?'],
  ['Ateb: 389,220', 'Answer: 389,220'],
  ['', ''],
  ['2. Pa system a ddefnyddir?', '2. Which system is used?'],
  ['Ateb: Drupal', 'Answer: Drupal'],
  ['', ''],
  ['3. Faint o ymwelwyr a ddefnyddiodd y', '3. How many of the visitors used the Welsh'],
  ['tudalennau Cymraeg?', 'pages?'],
  ["Ateb: Nid yw'r wybodaeth hon gennym", 'Answer: We do not hold this information'],
];
const want = [
  '1 How many visitors did the website have in 2024/25? => 389,220',
  '2 Which system is used? => Drupal',
  '3 How many of the visitors used the Welsh pages? => We do not hold this information',
];
const page = (own: readonly (readonly [string, string])[]): string =>
  own.map(([left, right]) => `${left.padEnd(60)}${right}`.trimEnd()).join('\n');

it.each([
  ['the same numbers', page(rows)],
  ['C and Q', page(rows.map(([left, right]) => [left.replace(/^(\d)/, 'C$1'), right.replace(/^(\d)/, 'Q$1')]))],
  [
    'questions in words',
    page(
      rows.map(([left, right]) => [left.replace(/^(\d)\./, 'Cwestiwn $1:'), right.replace(/^(\d)\./, 'Question $1:')]),
    ),
  ],
])('a letter in Welsh beside the same in English: %s', (_, text) => {
  expect(shown(text)).toEqual(want);
});

it('questions beside answers are a table', () => {
  const asked = [
    '1. How many visitors were there?',
    '2. Which system is used?',
    '3. What does it cost?',
    '4. Who runs it?',
  ];
  const said = ['389,220', 'Drupal', '£4,000', 'The library'];
  const text = page(asked.map((question, i) => [question, said[i] ?? '']));
  expect(shown(`Wexmoor Council\n\n${text}\n`).map((line) => line.split(' => ')[1])).toEqual(said);
});
