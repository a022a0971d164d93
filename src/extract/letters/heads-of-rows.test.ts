import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const read = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, part, text: words, outcome, exemption }) =>
      `${number ?? ''}${part ? ` [${part}]` : ''} ${words} ${exemption ?? outcome}`,
  );
const page = (list: string, after = ''): string =>
  `<html><body><h1>Wexmoor Borough Council: FOI 2291</h1><ol>${list}</ol>\n${after}</body></html>`;

test('heads before the rows of a table name each row, the first too; a mark in it has its note’s reason', () => {
  expect(
    read(
      page(
        `<li><p>Income from moorings</p>\n<table>\n<tr><th>2021/22</th><td>£41,118</td></tr>\n<tr><th>2022/23</th><td>£44,020</td></tr>\n</table></li>
<li><p>Fines cancelled, by basin</p>\n<table>\n<tr><th>Old Basin</th><td>31</td></tr>\n<tr><th>Mill Basin</th><td>*</td></tr>\n</table></li>`,
        '<p><small>* Fewer than six. Withheld under s.40(2) since people could be told apart.</small></p>',
      ),
    ),
  ).toEqual([
    '1 [2021/22] £41,118 answered',
    '1 [2022/23] £44,020 answered',
    '2 [Old Basin] 31 answered',
    '2 [Mill Basin] * s.40',
  ]);
});

test('a row of heads with one before each row below it names the columns', () => {
  expect(
    read(
      page(
        '<li><p>Boats and fines by basin</p>\n<table>\n<tr><th>Basin</th><th>Boats</th><th>Fines</th></tr>\n<tr><th>Old</th><td>31</td><td>4</td></tr>\n<tr><th>Mill</th><td>12</td><td>1</td></tr>\n</table></li>',
      ),
    ),
  ).toEqual([
    '1 [Old, Boats] 31 answered',
    '1 [Old, Fines] 4 answered',
    '1 [Mill, Boats] 12 answered',
    '1 [Mill, Fines] 1 answered',
  ]);
});

test('a page’s own lines that only look like columns answer nothing', () => {
  expect(
    read(
      'WEXMOOR BOROUGH COUNCIL\nFOI 2291\n\nQuestion:\n\n1. Who runs the moorings?\n2. What was the cost in 2022-23?\n\nResponse:\n\nR1. The council\nR2. £21,300\n\nWas this page helpful?   Yes   No\nShare this page:   Facebook   E-mail\n© Wexmoor\n',
    ),
  ).toEqual(['1 The council answered', '2 £21,300 answered']);
});

test('one line under a number of the request answers, though it begins with a word that asks', () => {
  expect(
    read(
      'Wexmoor Borough Council\nFOI 2291\n\nTHE REQUEST\n\n1. Which platforms take reports of faults?\n2. Who supplies them?\n3. How often are they down?\n\nOUR REPLY\n\n1. Confirm, by Roadwise\n2. Roadwise Ltd\n3. Seldom\n',
    ),
  ).toEqual(['1 Confirm, by Roadwise answered', '2 Roadwise Ltd answered', '3 Seldom answered']);
});
