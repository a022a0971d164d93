import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const head = 'Thornby Council\nReference          FOI 22\nResponse date      4 March 2024\n\n';
const shown = (text: string): string[] =>
  extractResponse(head + text).answers.map(({ number, part, text: words }) => `${number} [${part ?? ''}] ${words}`);

test.each<[string, string, string[]]>([
  [
    'years far from the margin',
    '   1.  Letters dealt with:\n\n                            2022/23        2023/24\n\n       Post                  8,120          8,431\n       E-mail               12,904         15,380\n\n   2.  Who opens them?\n\n       The post room\n',
    [
      '1 [Post, 2022/23] 8,120',
      '1 [Post, 2023/24] 8,431',
      '1 [E-mail, 2022/23] 12,904',
      '1 [E-mail, 2023/24] 15,380',
      '2 [] The post room',
    ],
  ],
  [
    'a word over the names',
    '   1.  Letters dealt with:\n\n       Channel              2022/23        2023/24\n       Post                  8,120           n/a\n       E-mail               12,904         15,380\n\n   2.  Who opens them?\n\n       The post room\n',
    [
      '1 [Post, 2022/23] 8,120',
      '1 [Post, 2023/24] n/a',
      '1 [E-mail, 2022/23] 12,904',
      '1 [E-mail, 2023/24] 15,380',
      '2 [] The post room',
    ],
  ],
  [
    'questions that their column breaks, in a scan',
    '                                        2O20/21      2021/l2      2022/23\n1. How many letters did the post\n   room open?                           4l,220       39,95l       42,108\n2. What did the stamps cost?            £1.O2m       £0.98m       £0.91m\n3. How many bags came on a\n   Sunday?                              *            21           18\n\n* not counted before May\n\n4. Who opens them?        The post room\n',
    [
      '1 [2020/21] 4l,220',
      '1 [2021/12] 39,95l',
      '1 [2022/23] 42,108',
      '2 [2020/21] £1.O2m',
      '2 [2021/12] £0.98m',
      '2 [2022/23] £0.91m',
      '3 [2020/21] *',
      '3 [2021/12] 21',
      '3 [2022/23] 18',
      '4 [] The post room',
    ],
  ],
  [
    'years alone on a line that are also in the letter’s head: no reference of the file, and so no running head',
    '                         2021-22     2022-23\n\n1. Letters sent           8,120       8,431\n2. Stamps bought         12,904      15,380\n',
    ['1 [2021-22] 8,120', '1 [2022-23] 8,431', '2 [2021-22] 12,904', '2 [2022-23] 15,380'],
  ],
  [
    'kinds of cost',
    '   1.  Cost by service:\n                       Staff        Stamps\n   Parks             £12,000        £1,200\n   Housing           £31,000        £4,400\n\n   2.  Any plans?\n       None.\n',
    [
      '1 [Parks, Staff] £12,000',
      '1 [Parks, Stamps] £1,200',
      '1 [Housing, Staff] £31,000',
      '1 [Housing, Stamps] £4,400',
      '2 [] None.',
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
