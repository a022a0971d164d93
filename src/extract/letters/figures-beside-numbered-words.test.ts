import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

// `1. Number of plots      148`: the number stands with the words, and beside them a bare figure, which numbers nothing.
const sections: readonly (readonly [title: string, rows: readonly (readonly [string, string])[]])[] = [
  [
    'Allotments',
    [
      ['Number of plots', '148'],
      ['Number of people waiting', '611'],
      ['Longest wait for a plot', '7 years'],
    ],
  ],
  [
    'Dogs',
    [
      ['Dog licences issued', '13'],
      ['Fixed penalties for fouling', '29'],
    ],
  ],
];

const labels: readonly (readonly [string, (number: number) => string])[] = [
  ['1.', (n) => `${n}.`],
  ['1)', (n) => `${n})`],
  ['Q1.', (n) => `Q${n}.`],
  ['(1)', (n) => `(${n})`],
];

const ways: readonly (readonly [string, (words: string, value: string) => string])[] = [
  ['spaces', (words, value) => words.padEnd(44) + value],
  ['spaces, set in', (words, value) => ` ${words.padEnd(44)}${value}`],
  ['a tab', (words, value) => `${words}\t${value}`],
  ['Markdown', (words, value) => `| ${words} | ${value} |`],
];

const letter = (body: string): string =>
  `Wexmoor Council\n\nDear Requester,\n\nYour request was received on 31 October 2023. Our answers follow.\n\n${body}\n\nYours faithfully\n`;

describe.each(ways)('figures beside numbered words, by %s', (_, row) => {
  test.each(labels)('one list, %s', (_, label) => {
    const [, rows] = sections[0] ?? ['', []];
    const body = rows.map(([words, value], i) => row(`${label(i + 1)} ${words}`, value)).join('\n');
    expect(shown(letter(body))).toEqual(rows.map(([words, value], i) => `${i + 1} ${words} => ${value}`));
  });

  test.each(labels)('a list under each heading, %s', (_, label) => {
    const body = sections.map(([title, rows]) =>
      [title, ...rows.map(([words, value], i) => row(`${label(i + 1)} ${words}`, value))].join('\n'),
    );
    const expected = sections.flatMap(([, rows]) => rows.map(([words, value], i) => `${i + 1} ${words} => ${value}`));
    expect(shown(letter(body.join('\n\n')))).toEqual(expected);
    if (!row('', '').startsWith('|')) expect(shown(letter(body.join('\n')))).toEqual(expected);
  });
});
