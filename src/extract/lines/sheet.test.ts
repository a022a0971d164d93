import { expect, test } from 'vitest';
import { cellText } from './cell-text.ts';
import { readDocument } from './read-document.ts';

const shown = (text: string): string[] =>
  readDocument(text).blocks.map((block) =>
    block.type === 'line'
      ? block.words.text
      : block.rows.map(({ cells }) => cells.map(cellText).join(' ; ')).join(' / '),
  );

const sheet = [
  'Wexmoor Council\t\t\t',
  'FOI 1182\treceived 01/04/2025\tanswered 30/04/2025\t',
  '\t\t\t',
  'Calls\t\t\t',
  '\t2022/23\t2023/24\tNote',
  'Phone\t4,120\t4,380\t',
  'Web form\t188\t229\tbegan 2021',
  '\t\t\t',
  'Cost of each\t\t\t',
  'Phone\t£6.10\t\t',
  'Web form\tn/a\t\t',
];

test('a page of a spreadsheet is parted at its empty rows, titles over tables', () => {
  expect(shown(sheet.join('\n'))).toEqual([
    'Wexmoor Council',
    'FOI 1182 ; received 01/04/2025 ; answered 30/04/2025',
    'Calls',
    ' ; 2022/23 ; 2023/24 ; Note / Phone ; 4,120 ; 4,380 ;  / Web form ; 188 ; 229 ; began 2021',
    'Cost of each',
    'Phone ; £6.10 / Web form ; n/a',
  ]);
  expect(shown(sheet.join('\r\n'))).toEqual(shown(sheet.join('\n')));
});

test('columns from a page, whose lines are wrapped, are put together as before', () => {
  expect(shown('1\tHow many lamps are\t4,120 in\n\tthere?\tall\n2\tWhat do they cost?\t£734\n')).toEqual([
    '1 ; How many lamps are there? ; 4,120 in all / 2 ; What do they cost? ; £734',
  ]);
});

test('a row of the head and the table below it are two tables', () => {
  expect(
    shown(
      'Wexmoor Council\nRequester\tAnon\t\tReceived\t03-Oct-2023\tClosed\t30-Oct-2023\n\nQuestion\t2020/21\t2021/22\nCalls offered\t4,120\t4,380\nCalls answered\t4,010\tnot held\n',
    ),
  ).toEqual([
    'Wexmoor Council',
    'Requester ; Anon ; Received ; 03-Oct-2023 ; Closed ; 30-Oct-2023',
    'Question ; 2020/21 ; 2021/22 / Calls offered ; 4,120 ; 4,380 / Calls answered ; 4,010 ; not held',
  ]);
});

test("a workbook's pages are tables of their own", () => {
  expect(
    shown(
      'Wexmoor Council\tFOI 12\tWorkbook\n\nSheet: Cover\nSubject\tLamps\n\nSheet: Lamps\nRef\tQuestion\tAnswer\nA1\tHow many?\t4,120\nA2\tWho?\tTern Ltd\n\nSheet: Years\nRef\tQuestion\t2023-24\t2024-25\nB1\tLamps mended\t12\t14\nB2\tLamps lost\tn/a\t3\n',
    ).slice(-3),
  ).toEqual([
    'Ref ; Question ; Answer / A1 ; How many? ; 4,120 / A2 ; Who? ; Tern Ltd',
    'Sheet: Years',
    'Ref ; Question ; 2023-24 ; 2024-25 / B1 ; Lamps mended ; 12 ; 14 / B2 ; Lamps lost ; n/a ; 3',
  ]);
});
