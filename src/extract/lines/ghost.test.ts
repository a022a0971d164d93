import { expect, test } from 'vitest';
import { isGhostOf } from './ghost.ts';

test.each([
  ['Arcund I31,000', 'Around 131,000', true],
  ['£3l0,000 appr0x', '£310,000 approx.', true],
  ['Airrataly (250,000', 'Approximately £250,000', true],
  ['2022/23: £12,000', '2023/24: £12,500', false],
  ['Between 5 and 10', 'between 3 and 10', false],
  ['Council tax', 'Council tax benefit', false],
  ['Housing repairs', 'Housing benefits', false],
  ['Month - 29,310', 'Month - 29,311', false],
  ['Spend in 2022: £45,000', 'Spent in 2023: £45,000', false],
  ['Hosting £12,000', 'Housing £12,000', false],
  ['9,812', '9,8l2', false],
  ['9,8l2', '9,812', true],
  ['8,4oo .', '8,4OO', true],
  ['8,4OO', '8,4oo .', false],
  ['£l42,0oo', '£142,000', true],
  ['1,012', '1,0l3', false],
  ['Not held', 'Not held', false],
  ['Thls ls not rccordcd.', 'This is not recorded.', true],
  ['This is not recorded.', 'Thls ls not rccordcd.', false],
  ['E612,4OO', '£612,400', true],
  ['Kccp Conncctcd, a slte wc run on Engagcment', 'Keep Connected, a site we run on Engagement HQ.', true],
  ['Keep Connected, a site we run', 'Keep Connected, a site we run on Engagement HQ.', false],
  ['Pest control', 'Post control', false],
  ['Rcvcnucs, bcncflts', 'Revenues, housing', false],
  ['Parks', 'PARKS', false],
  ['2 2,74O for prin', '£22,740 for printing and posting', true],
  ['(67.4rn', '£67.4m (gross)', true],
  ['£22,740 for printing', '£22,740 for printing and posting', false],
])('%s beside %s', (line, neighbour, expected) => {
  expect(isGhostOf(line, neighbour)).toBe(expected);
});
