import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const head =
  'Ellerby Borough Council\nRequest reference: EBC-2024-0417\nReceived: 3 June 2024\n\nOur response is as follows.\n\n';
const first = '1. How many allotments are there?\n\n214\n';
const second = '2. How many people wait for one?\n\n96\n';
const third = '3. Who runs them?\n\nThe parish councils\n';

/** What a page's edge puts between and behind the answers, by its number; nothing of it may be taken for an answer. */
const edges: readonly (readonly [name: string, edge: (page: number) => string])[] = [
  ['the reference, then a number', (page) => `\nFOI EBC-2024-0417\n\n${page}\n\n`],
  ['a number, then the reference', (page) => `\n${page}\n\nRef EBC-2024-0417\n\n`],
  ['the reference and the number in one line', (page) => `\nEBC-2024-0417 | ${page}\n\n`],
  ['the authority and the number', (page) => `\nEllerby Borough Council      ${page}\n\n`],
  ['pages counted', (page) => `\n                             ${page} of 3\n\n`],
  ['pages counted with a stroke, and a stain', (page) => `\n                             ${page}/3\n~\n`],
  ['the page in words with a stroke', (page) => `\nEBC-2024-0417                Page ${page} / 3\n\n`],
  ['a number between rules', (page) => `\n--- ${page} ---\n\n`],
  ['a number between strokes, spaced', (page) => `\n                       -  ${page}  -\n\n`],
  [
    'the page in words, then the authority and its office',
    (page) =>
      `\nEBC-2024-0417                Page ${page} of 3\n\nEllerby Borough Council               Information Governance\n\n`,
  ],
  ['a number between longer rules', (page) => `\n===== ${page} =====\n`],
  [
    'a number between rules, then the head again',
    (page) => `\n-- ${page} --\nEllerby Borough Council      EBC-2024-0417\n\n`,
  ],
  ['a link and the pages counted', (page) => `\nwww.ellerby.gov.uk                   ${page} of 3\n\n`],
];

const ofTwo = [
  '\n                                        Page 1 of 2\n\nEllerby Borough Council                       EBC-2024-0417\n\n',
  '\nPage 1 of 2\n\nEBC-2024-0417\tEllerby Borough Council\n\n',
  '\n- 1 -\nEllerby Borough Council  |  Request EBC-2024-0417  |  Reply\n',
];
test.each(ofTwo)('nor is the only one of two pages: %j', (edge) => {
  const text = `${head}You asked for:\n• The number of allotments.\n• How many people wait.\n• Who runs them.\n\nOur reply:\n• 214\n${edge}• 96\n• The parish councils\n\nYours sincerely\n`;
  expect(extractResponse(text).answers.map(({ text: answer }) => answer)).toEqual(['214', '96', 'The parish councils']);
});

describe("a page's edge is no part of an answer", () => {
  test.each(edges)('%s', (_, edge) => {
    const text = `${head}${first}${edge(1)}${second}${edge(2)}${third}${edge(3)}`;
    expect(extractResponse(text).answers.map(({ text: answer }) => answer)).toEqual([
      '214',
      '96',
      'The parish councils',
    ]);
  });

  test('an answer that goes on over the page', () => {
    const text = `${head}${first}\n${second}\n3. Who runs them?\n\nThe parish councils, which\n\n--- 1 ---\nEllerby Borough Council          EBC-2024-0417\n\nlet them by the year.\n`;
    expect(extractResponse(text).answers.map(({ text: answer }) => answer)).toEqual([
      '214',
      '96',
      'The parish councils, which let them by the year.',
    ]);
  });

  test('a foot that stands once', () => {
    const foot = '\nEllerby Borough Council              EBC-2024-0417\n                 1\n\n';
    const { answers } = extractResponse(`${head}${first}${foot}${second}`);
    expect(answers.map(({ text: answer }) => answer)).toEqual(['214', '96']);
  });

  test('answers that happen to count on stay', () => {
    const text = `${head}1. How many rangers are there?\n\n1\n\n2. How many wardens are there?\n\n2\n\n3. How many of the 3 are trained?\n\n1 of 3\n`;
    expect(extractResponse(text).answers.map(({ text: answer }) => answer)).toEqual(['1', '2', '1 of 3']);
  });

  test('columns named again below a page', () => {
    const columns = '   No    Information requested                     Response\n\n';
    const text = `${head}${columns}   1     How many allotments are there             214\n         in the borough?\n\n   2     Who runs them?                            The parish\n                                                   councils\n\n                       Page 1 of 2\n\f${columns}   3     How many people wait for one?             96\n\n                       Page 2 of 2\n`;
    expect(extractResponse(text).answers.map(({ text: answer }) => answer)).toEqual([
      '214',
      'The parish councils',
      '96',
    ]);
  });

  const same = 'The Council does not collect these figures.';
  const long = `The trees are looked after by a contractor,\nwho counts them each year for the county.\n${same}`;
  const cuts = [
    '\n\n\fPage 2 of 3\n\n',
    '\n\nPage 2 of 3\n\n',
    '\n\n\f',
    '\n\nEllerby Borough Council\nPage 1 of 2\n\f',
    '\n\fPage 2\n\n',
  ];
  test.each<[string, (cut: string) => string, string[]]>([
    ['a figure last on its page', (cut) => `1.\n14\n\n2.\n212${cut}3.\nOur own team`, ['14', '212', 'Our own team']],
    ['a figure first on its page', (cut) => `1.\n14\n\n2.${cut}212\n\n3.\nOur own team`, ['14', '212', 'Our own team']],
    [
      'one answer on both sides',
      (cut) => `1.\n${same}${cut}2.\n${same}\n\n3.\nOur own team`,
      [same, same, 'Our own team'],
    ],
    [
      'a longer one on both sides',
      (cut) => `1. ${long}${cut}2. ${long}\n\n3. Our own team`,
      [long.replaceAll('\n', ' '), long.replaceAll('\n', ' '), 'Our own team'],
    ],
  ])('answers beside one edge stay: %s', (_, body, expected) => {
    for (const cut of cuts) {
      const text = `${head}1. How many parks are there?\n2. How many trees are there?\n3. Who mows the grass?\n\nOur response\n\n${body(cut)}\n\nKind regards\nFOI Team`;
      expect(extractResponse(text).answers.map(({ text: answer }) => answer)).toEqual(expected);
    }
  });

  test.each(['37', '2', '212'])('the number of a page stays its own: %s', (page) => {
    const text = `${head}${first}\n2. Who runs them?\n\nThe parish councils\n\n${page}\n\f3. How many wait for one?\n\n96\n`;
    const answers = extractResponse(text).answers.map(({ text: answer }) => answer);
    expect(answers).toEqual(['214', 'The parish councils', '96']);
  });
});
