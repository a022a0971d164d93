import { expect, test } from 'vitest';
import { headInThousands } from './units-above.ts';

test.each([
  ['Item | £000 (2021/22)\nPayroll | ', 'Item | £000 (2021/22)'],
  ['Item\t£k\nContact centre\t917\nWebsite\t', 'Item\t£k'],
  ['Item (£)\nContact centre | 917,000\nWebsite | ', undefined],
  ['We spent £000s on it\n\n\nWebsite | ', undefined],
  ['Sums are in thousands of pounds\n\nWebsite | ', 'Sums are in thousands of pounds'],
  ['Total (£000) 71,317\nWebsite | ', undefined],
  ['How much was spent, in thousands?\nWebsite | ', 'How much was spent, in thousands?'],
  ['Costs in £000\nHow many visitors were there?\nWebsite | ', undefined],
])('%j', (above, head) => {
  expect(headInThousands(`${above}17`, above.length)).toBe(head);
});
