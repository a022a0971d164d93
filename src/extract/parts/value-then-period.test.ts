import { expect, test } from 'vitest';
import { readDocument } from '../lines/read-document.ts';
import { valuesThenPeriods } from './value-then-period.ts';

const partsIn = (text: string): string[] | undefined => {
  const lines = readDocument(text).blocks.flatMap((block) => (block.type === 'line' ? [{ line: block }] : []));
  return valuesThenPeriods(lines)?.map(({ part, lines: [line] }) => `${part ?? ''}=${line?.text}`);
};

test.each<[string, string[] | undefined]>([
  ['£41,200 in 2022/23\n£44,870 in 2023/24', ['2022/23=£41,200', '2023/24=£44,870']],
  ['£41,200* in 2022/23\n£44,870 in 2023/24\n\n* before audit', ['2022/23=£41,200*', '2023/24=£44,870']],
  [
    'We spent:\n£1.2m for the financial year 2022-23;\nNil for the financial year 2023-24.',
    ['2022-23=£1.2m', '2023-24=Nil'],
  ],
  ['- 1,204 calls (April 2024)\n- 998 calls (May 2024)', ['April 2024=1,204 calls', 'May 2024=998 calls']],
  ['12 - 2022\n14 - 2023\nNone - 2024', ['2022=12', '2023=14', '2024=None']],
  // Not these.
  ['£41,200 in 2022/23', undefined],
  ['£41,200 in 2022/23\nand more of it in Leeds', undefined],
  ['£41,200 in 2022/23\n£44,870 in 2022/23', undefined],
  ['12 officers in Leeds\n14 officers in York', undefined],
  ['12 March 2022\n14 May 2023', undefined],
  ['We moved in\n£4 in 2022\n£5 in 2023', undefined],
])('%j', (text, parts) => {
  expect(partsIn(text)).toEqual(parts);
});
