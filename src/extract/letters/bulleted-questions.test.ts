import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(`Wenbury NHS Trust\nFOI 8812\n\n${text}`).answers.map(
    ({ part, question, text: words }) => `${question ?? '-'}${part ? ` [${part}]` : ''} => ${words}`,
  );

test('bullets that ask, each over the line that answers it', () => {
  expect(
    shown(
      '- Name of the service\n Trees\n- Does it fell ash?\n Yes\n- Which of these does it mend?\n Benches Y\n Fences N – each parish does\n Gates – No\n- How many were felled? (all kinds) ie please give a figure for May 2023\n 312\n- Who by?\n Two teams\n- If a firm, which? N/A\nFOI Requests\nUnder the Freedom of Information Act 2000 people have a right to see what we hold.\n',
    ),
  ).toEqual([
    'Name of the service => Trees',
    'Does it fell ash? => Yes',
    'Which of these does it mend? [Benches] => Y',
    'Which of these does it mend? [Fences] => N – each parish does',
    'Which of these does it mend? [Gates] => No',
    'How many were felled? (all kinds) ie please give a figure for May 2023 => 312',
    'Who by? => Two teams',
    'If a firm, which? => N/A',
  ]);
});

test('bullets of a request that one paragraph answers are its questions', () => {
  const text =
    'You asked:\n• How many trees were felled?\n• Who felled them?\n• What did it cost?\n• Which were ash?\n\nThis is not held, as trees are looked after by the parishes.\n';
  expect(new Set(shown(text).map((line) => line.split(' => ')[1]))).toEqual(
    new Set(['This is not held, as trees are looked after by the parishes.']),
  );
});

test('as many bullets as the request had answer it in turn, whatever words they share', () => {
  const asked =
    'Request detail\n  Please could you say:\n  * how many trees were felled?\n  * who felled the trees?\n  * how many will be felled in a usual year?\n  Many thanks.\n\n';
  const table = '\n\nFee charged      £0\nHours spent      2.5\nClosed by        Clerk\n';
  expect(
    shown(
      `${asked}Response detail\n  Please see below.\n  * 412\n  * Larch Bros, under a contract for trees\n  * About 300${table}`,
    ),
  ).toEqual([
    'how many trees were felled? => 412',
    'who felled the trees? => Larch Bros, under a contract for trees',
    'how many will be felled in a usual year? => About 300',
  ]);
});
