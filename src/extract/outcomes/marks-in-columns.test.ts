import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const head = ['Straxton District Council', 'FOI.4471', 'Received: 13 Jan 2020', 'Reply sent: 10 Feb 2020', ''];
const rows: readonly (readonly [string, string])[] = [
  ['Households in guest houses on 31 December 2019', '14'],
  ['Of these with children', '*'],
  ['Average nights', '38'],
  ['Placed outside the district', '6'],
  ['Placed more than 50 miles away', '*'],
  ['Rough sleepers counted in autumn 2019', 'None'],
];
const wide = (row: readonly [string, string], n: number): string => `${n}   ${row[0]}`.padEnd(54) + row[1];
const foot = (page: number): string => `Straxton District Council FOI.4471              p. ${page}`;
const letter = (mark: string, note: readonly string[], each = wide): string => {
  const body = rows.map(([q, a], i) => each([q, a === '*' ? mark : a], i + 1));
  return [...head, ...body.slice(0, 4), '', foot(1), '', ...body.slice(4), '', ...note, '', foot(2)].join('\n');
};

describe('a mark in place of a figure, which a note below explains', () => {
  test.each<[string, string]>([
    [
      'an asterisk',
      letter('*', [
        '* A number below five, withheld under section 40(2) of the Act since a person could',
        'be known from it.',
      ]),
    ],
    ['in other words', letter('*', ['*Fewer than 5: exempt, s.40(2)'])],
    ['an equals sign', letter('*', ['* = less than five. We have applied section 40(2) to these figures.'])],
    ['a dagger', letter('†', ['† Withheld: personal data, section 40(2).'])],
    ['a hash', letter('#', ['# Suppressed under section 40(2) as the number is small.'])],
    ['two asterisks', letter('**', ['** Under five. Exempt under section 40.'])],
    ['a word before it', letter('*', ['Note: * denotes a figure below five which is exempt under section 40(2).'])],
    [
      'an answer on the line below',
      letter('*', ['* A number below five, withheld under section 40(2).'], ([q, a], n) => `${n}.  ${q}\n    ${a}`),
    ],
    [
      'a label before it',
      letter('*', ['* A number below five, withheld under section 40(2).'], ([q, a], n) => `Q${n}: ${q}\nA${n}: ${a}`),
    ],
  ])('%s', (_, text) => {
    const { answers } = extractResponse(text);
    expect(answers.map(({ number, outcome, exemption }) => `${number} ${outcome} ${exemption ?? ''}`.trim())).toEqual([
      '1 answered',
      '2 refused s.40',
      '3 answered',
      '4 answered',
      '5 refused s.40',
      '6 answered',
    ]);
    expect(answers[3]?.text).toBe('6');
  });
});
