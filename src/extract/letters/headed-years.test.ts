import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** What stands under the first question, and how its parts read. */
const tables: readonly (readonly [name: string, rows: string, parts: readonly string[]])[] = [
  [
    'a footnote to one year',
    'Financial year          Spend\n2018/19                 £640,112\n2019/20                 £655,908 *\n2020/21                 £701,030\n\n* includes a grant',
    ['[2018/19] £640,112', '[2019/20] £655,908', '[2020/21] £701,030'],
  ],
  [
    'the footnote right below',
    'Year            Amount spent\n2021            £4,112\n2022            £5,908 †\n† eleven months',
    ['[2021] £4,112', '[2022] £5,908'],
  ],
  [
    'no footnote',
    'Year        Cost\n2021/22     £40,000\n2022/23     £41,500',
    ['[2021/22] £40,000', '[2022/23] £41,500'],
  ],
  [
    'two footnotes',
    'Period          Letters\n2021/22         4,120*\n2022/23         3,980**\n\n*  Nine months.\n** With e-mails.',
    ['[2021/22] 4,120', '[2022/23] 3,980'],
  ],
  [
    'years of one number',
    'Calendar year     Complaints\n2019              11\n2020              nil\n2021              14 *\n\n* two were withdrawn',
    ['[2019] 11', '[2020] nil', '[2021] 14'],
  ],
  [
    'words for a figure',
    'Year            Total cost\n2020/21         Not held\n2021/22         £9,120\n2022/23         £9,480 *\n\n* not yet audited',
    ['[2020/21] Not held', '[2021/22] £9,120', '[2022/23] £9,480'],
  ],
  [
    'two columns of figures',
    'Year        Sent        Opened\n2021/22     412         98\n2022/23     398         101 *\n\n* estimated',
    ['[2021/22, Sent] 412', '[2021/22, Opened] 98', '[2022/23, Sent] 398', '[2022/23, Opened] 101'],
  ],
  [
    'a sentence that leads to it',
    'The figures are as follows:\n\nFinancial year          Spend\n2018/19                 £640,112\n2019/20                 £655,908',
    ['[2018/19] £640,112', '[2019/20] £655,908'],
  ],
];

describe('a table of two columns set with spaces under its question', () => {
  const letter = (rows: string): string =>
    `Dunmere Council\n\nReference: F22/0941\n\n1.  What was spent in each of the last years?\n\n${rows}\n\n2.  Who decides?\n\nThe cabinet.\n\n3.  Is it published?\n\nYes.\n`;
  const answersOf = (text: string): string[] =>
    extractResponse(text)
      .answers.filter(({ number }) => number === '1')
      .map(({ part, text: words }) => `${part ? `[${part}] ` : ''}${words}`.replace(/ ?[*†]+(?=$|\])/g, ''));
  test.each(tables)('%s', (_, rows, parts) => {
    expect(answersOf(letter(rows))).toEqual(parts);
    expect(answersOf(letter(rows.replace(/^(?=.)/gm, '        ')))).toEqual(parts);
  });
});
