import { expect, test } from 'vitest';
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
