import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const letter = (question: string, lines: readonly string[]): string =>
  [
    'Ottershaw District Council',
    'Our ref: FOI 5120',
    'Received 3 June 2024',
    'Responded 1 July 2024',
    '',
    'Q1. How many jetties are there?',
    '',
    '    14',
    '',
    `Q2. ${question}`,
    '',
    ...lines.map((line) => `    ${line}`),
    '',
    'Q3. Is there a ferry?',
    '',
    '    Yes',
  ].join('\n');
const second = (lines: readonly string[], question = 'What did the harbour cost?'): string[] =>
  shown(letter(question, lines)).flatMap((line) =>
    line.startsWith('2') ? [line.replace(/ What did .*? =>/, ' =>')] : [],
  );

describe('values one below the other behind their names', () => {
  test.each<[string, string[], string[]]>([
    [
      'one of them in words with a dash',
      [
        'Dredging              £36,000',
        'Buoys                 Nil - made by our own men',
        'Lamps                 £8,750',
      ],
      ['2 [Dredging] => £36,000', '2 [Buoys] => Nil - made by our own men', '2 [Lamps] => £8,750'],
    ],
    [
      'two of them',
      ['Dredging        £36,000', 'Buoys           Included in dredging'],
      ['2 [Dredging] => £36,000', '2 [Buoys] => Included in dredging'],
    ],
    [
      'a colon behind the names, a value that goes on below',
      [
        'Dredging:             £36,000, with the',
        '                      tug that is hired for it',
        'Buoys and lamps:      None',
      ],
      ['2 [Dredging] => £36,000, with the tug that is hired for it', '2 [Buoys and lamps] => None'],
    ],
    [
      'years',
      ['2022/23         £36,000', '2023/24         not yet counted', '2024/25         £8,750'],
      ['2 [2022/23] => £36,000', '2 [2023/24] => not yet counted', '2 [2024/25] => £8,750'],
    ],
    [
      'sentences in which a gap stands by chance are one answer',
      ['We spent £36,000.   It went to the firm that dredges', 'the harbour each year, and to nobody else.'],
      ['2 => We spent £36,000. It went to the firm that dredges the harbour each year, and to nobody else.'],
    ],
  ])('%s', (_, lines, expected) => expect(second(lines)).toEqual(expected));
});
