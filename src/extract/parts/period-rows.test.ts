import { expect, test } from 'vitest';
import { isPeriodName } from '../../text/period-name.ts';
import { readDocument } from '../lines/read-document.ts';
import { periodRows } from './period-rows.ts';

const partsIn = (text: string): string[] | undefined => {
  const lines = readDocument(text).blocks.flatMap((block) => (block.type === 'line' ? [{ line: block }] : []));
  return periodRows(lines)?.map(({ part, lines: [line] }) => `${part}=${line?.text}`);
};

test.each<[string, string[] | undefined]>([
  ['2022/23\n£41,200\n2023/24\n£44,870', ['2022/23=£41,200', '2023/24=£44,870']],
  [
    'See table below\nfinancial year\nvisitors\n2020/21\n3,104,220\n2021/22\n2,870,114',
    ['2020/21=3,104,220', '2021/22=2,870,114'],
  ],
  [
    'Year\nSpend\nCalls\n2022\n£12\n40\n2023\n£13\n51',
    ['2022, Spend=£12', '2022, Calls=40', '2023, Spend=£13', '2023, Calls=51'],
  ],
  ['2022\n2023\n2024\n12\n13\n14', ['2022=12', '2023=13', '2024=14']],
  ['22/23\nNot held\n23/24\nn/a', ['22/23=Not held', '23/24=n/a']],
  ['2022/23 2023/24 2024/25\n£41,200 £44,870 £39,015', ['2022/23=£41,200', '2023/24=£44,870', '2024/25=£39,015']],
  ['Year: 2022/23\nAmount: £41,200\nYear: 2023/24\nAmount: £44,870', ['2022/23=£41,200', '2023/24=£44,870']],
  ['January 2024\n214k\nFebruary 2024\n198k', ['January 2024=214k', 'February 2024=198k']],
  ['Year\nSpend\n2022/23\n£12\n2023/24*\n£13\n*to March', ['2022/23=£12', '2023/24=£13']],
  [
    '2021/22\n   Seen: 1,204\n   Mended: 880\n2022/23\n   Seen: 2,415\n   Mended: none',
    ['2021/22, Seen=1,204', '2021/22, Mended=880', '2022/23, Seen=2,415', '2022/23, Mended=none'],
  ],
  [
    'North\nVans: 3\nCarts: 0\nSouth:\nVans: 1\nCarts: 2',
    ['North, Vans=3', 'North, Carts=0', 'South, Vans=1', 'South, Carts=2'],
  ],
  // Not these.
  ['2021/22\nSeen: 1,204\nMended: 880\n2022/23\nSeen: 2,415', undefined],
  ['We have two.\nVans: 3\nCarts: 0\nThey are old.\nVans: 1\nCarts: 2', undefined],
  ['2022*\nFernleaf was bought\n2023\nit went live', undefined],
  ['2022\n2023', undefined],
  ['In 2022\nwe spent\n£12 in 2023\nand more', undefined],
  ['2022\n12\n2023\n13\nand in 2024 we moved', undefined],
  ['We moved to Fernleaf in\n2022\n14\n2023\n15', undefined],
  ['12/13\n40\n14/19\n50', undefined],
  ['2022\nFernleaf was bought\n2023\nit went live', undefined],
  ['Name: Fernleaf\nCost: £12\nName: Oakleaf\nCost: £13', undefined],
])('%j', (text, parts) => {
  expect(partsIn(text)).toEqual(parts);
});

test.each([
  ['2023/24', true],
  ['FY 2023-24', true],
  ['FY24', true],
  ['2024/25**', true],
  ['2024/25 in part*', false],
  ['Q3 2014', true],
  ['April 2024', true],
  ['99/00', true],
  ['12/15', false],
  ['Year', false],
  ['2,023', false],
  ['£2023', false],
])('%j names a period: %j', (text, is) => {
  expect(isPeriodName(text)).toBe(is);
});
