import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';
import { shown } from '../testing/shown.ts';

// Separated values under names that no list knows, behind a title.
test.each([
  [
    'Financial year,Fines issued,Fines paid,Appeals',
    '2021-22,"31,220","24,905",118',
    '2022-23,"35,871",not yet known,204',
  ],
  ['Harbour,Berths,Visitors,Wardens', 'Wexmoor,74,"1,204",2', 'Ashby,31,880,none'],
  ['Scheme,Began,Ends,Cost', 'Bus lanes,2019,2024,"£40,000"', 'Kerbs,2020,2025,"£9,100"'],
])('%s', (head, first, second) => {
  for (const title of [
    '"Wexmoor Council - FOI 118 - Harbours"\n"Received 7 May 2024, responded 4 June 2024"\n\n',
    'FOI 118 harbours\n\n',
  ]) {
    const answers = shown(`${title}${head}\n${first}\n${second}\n`);
    expect(answers).toHaveLength(6);
    expect(answers[0]).toContain(first.split(',')[0]);
  }
});

test('prose full of commas is none', () => {
  const text =
    'Dear Requester\n\n1. What did the council buy, lease, hire or borrow?\nBoats, ropes, buoys, nets\nand anchors, chains, paint, tar\n\n2. From whom?\nA firm.\n';
  expect(shown(text)).toHaveLength(2);
});

const parts = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, part, text: words }) => `${number ?? '-'} [${part ?? ''}] ${words}`);

// Rows inside an answer, the letter going on below.
test.each([
  ['Year,Issued,Paid,Income', '2021-22,412,380,"£13,300"', '1 [2021-22, Income] £13,300'],
  ['Financial year,Notices', '2021-22,412', '1 [2021-22] 412'],
  ['Zone,Permits issued,Price', 'North,412,£30', '1 [North, Price] £30'],
  ['Ward,Fines,Appeals', 'East,31,4', '1 [East, Appeals] 4'],
  ['"Depot","Vans","Cost"', '"North","14","£8,200"', '1 [North, Cost] £8,200'],
  ['Month,Calls', 'April 2023,4120', '1 [April 2023] 4120'],
])('in an answer: %s', (head, row, one) => {
  const other = row
    .replace('2021-22', '2022-23')
    .replace('North', 'South')
    .replace('East', 'West')
    .replace('April', 'May');
  const answers = parts(
    `Wexmoor Council\nFOI 118\n4 June 2024\n\n1. How many were there, by kind?\n2. How many appeals were there?\n\nResponse\n\n1.\n${head}\n${row}\n${other}\n\n2. There were 14.\n\nYours sincerely\n`,
  );
  expect(answers).toContain(one);
  expect(answers.at(-1)).toBe('2 [] There were 14.');
});

// A title of dashes, heads that ask, cells that are empty.
test.each([
  'Survey tools - FOI 118 - Wexmoor Council - response date 11/03/2024',
  'Wexmoor Council - FOI 118 - survey tools - sent 11/03/2024\n----------',
  'FOI 118 – Wexmoor Council – 11 March 2024',
])('under a title: %s', (title) => {
  expect(
    parts(
      `${title}\nTool,In use?,Supplier,Cost 2022-23\nAlpha,Yes,Kite Ltd,"£1,400"\nBeta,No (ended 2021),,\nTotal,,,"£1,400"\n`,
    ),
  ).toEqual([
    '- [Alpha, In use?] Yes',
    '- [Alpha, Supplier] Kite Ltd',
    '- [Alpha, Cost 2022-23] £1,400',
    '- [Beta, In use?] No (ended 2021)',
    '- [Total, Cost 2022-23] £1,400',
  ]);
});
