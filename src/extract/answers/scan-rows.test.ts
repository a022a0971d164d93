import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = ['Tarnmouth Borough Council', 'Ref TM/PARK/93', 'Received 26 November 2018   Reply 19 December 2018', ''];
const row = (name: string, ...figures: string[]): string =>
  name.padEnd(20) +
  figures
    .map((figure) => figure.padEnd(12))
    .join('')
    .trimEnd();

test('rows that a scan read twice, under years that it misread; questions and answers that hang behind their numbers', () => {
  const text = [
    ...head,
    'Q l   Number of permits issued, by kind',
    '',
    row('', '2Ol6/17', '2Ol7/18'),
    row('      Resident', 'I2,004', '13,O02'),
    row('      Residenf', 'l2,oo4', 'l3,oo2'),
    row('      Visitor', '4,066', '3,98l'),
    '',
    'Q Z   Income from these in 2017/18',
    '      £488,2I6',
    'Q 3   Number withdrawn, and why',
    '      902. Most because the',
    '      holder had moved.',
    'Q 4   Number of inspectors em-',
    '      ployed',
    '      l4',
    'Q S   Name of the contractor',
    '      None',
  ];
  expect(shown(text.join('\n'))).toEqual([
    '1 [Resident, 2016/17] Number of permits issued, by kind => I2,004',
    '1 [Resident, 2017/18] Number of permits issued, by kind => 13,O02',
    '1 [Visitor, 2016/17] Number of permits issued, by kind => 4,066',
    '1 [Visitor, 2017/18] Number of permits issued, by kind => 3,98l',
    '2 Income from these in 2017/18 => £488,2I6',
    '3 Number withdrawn, and why => 902. Most because the holder had moved.',
    '4 Number of inspectors employed => l4',
    '5 Name of the contractor => None',
  ]);
});

test.each([
  ['other letters', 'Band A', 'Band B'],
  ['other words', 'Cats', 'Cars'],
  ['other numbers', 'Zone 11', 'Zone 12'],
])('%s are other rows, though their figures are alike', (_, one, other) => {
  const text = [
    ...head,
    '1. How many permits were issued?',
    '',
    row('', '2016/17', '2017/18'),
    row(one, '12,004', '14'),
    row(other, 'l2,OO4', 'l4'),
  ];
  expect(shown(text.join('\n'))).toHaveLength(4);
});
