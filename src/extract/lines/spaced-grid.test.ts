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
