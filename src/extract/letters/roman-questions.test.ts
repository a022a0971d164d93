import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const read = (...lines: readonly string[]): string[] =>
  shown(['Wexmoor Council', 'FOI 4410', '', ...lines, '', 'Yours faithfully'].join('\n')).map((line) =>
    line.replace(/^(\S+).* => /, '$1 '),
  );

test.each<[string, readonly string[], readonly string[]]>([
  [
    'letters under small Roman numbers, question and answer in turn',
    [
      '(i) Is there a ferry?',
      'Yes, one.',
      '(ii) In respect of the ferry, please state:',
      '(a) the builder;',
      'Marl & Sons',
      '(b) the number of seats.',
      '40',
      '(iii) How many crossed in 2023?',
      '18,204',
      '(iv) As to the pier, please state:',
      '(a) its length;',
      '120 metres',
      '(b) its age.',
      '88 years',
      '(c) its owner.',
      'The county',
      '(v) Is there a fare?',
      'No',
    ],
    [
      'i Yes, one.',
      'iia Marl & Sons',
      'iib 40',
      'iii 18,204',
      'iva 120 metres',
      'ivb 88 years',
      'ivc The county',
      'v No',
    ],
  ],
  [
    'with full stops, the first question in parts',
    [
      'i. Please give for the ferry:',
      'a. the builder',
      'Marl & Sons',
      'b. the seats',
      '40',
      'ii. How many crossed in 2023?',
      '18,204',
      'iii. What is the fare?',
      '£2.50',
    ],
    ['ia Marl & Sons', 'ib 40', 'ii 18,204', 'iii £2.50'],
  ],
  [
    'letters alone up to i stay letters',
    ['g) How many ferries?', '1', 'h) How many seats?', '40', 'i) How many crew?', '3', 'j) What fare?', '£2.50'],
    ['g 1', 'h 40', 'i 3', 'j £2.50'],
  ],
])('%s', (_, lines, expected) => expect(read(...lines)).toEqual(expected));
