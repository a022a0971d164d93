import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(`Wexmoor District Council\nReference: FOI 5512\n\n${text}`).answers.map(
    ({ number, part, text: words }) => `${number ?? '-'} ${part ?? '-'} => ${words}`,
  );

const asked =
  'Request\n1. How many lamps were put up, by month?\n2. What did they cost, by year?\n3. Who mends them?\n\nResponse\n';

test.each([
  [
    'months and a number too small to tell',
    `${asked}1.\nApril 412\nMay 377\nJuly less than 5\nAugust nil\n2. £310 in all\n3. Tern Ltd\n`,
    [
      '1 April => 412',
      '1 May => 377',
      '1 July => less than 5',
      '1 August => nil',
      '2 - => £310 in all',
      '3 - => Tern Ltd',
    ],
  ],
  [
    'months, some with fewer than ten',
    `${asked}1.\nApril fewer than 10\nMay 377\nJune < 5\n2. £310 in all\n3. Tern Ltd\n`,
    ['1 April => fewer than 10', '1 May => 377', '1 June => < 5', '2 - => £310 in all', '3 - => Tern Ltd'],
  ],
  [
    'years set with spaces beside the number',
    `${asked}1. 2020                91\n2021                117\n\n2. 2020:      £310.16\n2021:      £295\n2022 to date: £14.50\n\n3. Tern Ltd\n`,
    [
      '1 2020 => 91',
      '1 2021 => 117',
      '2 2020 => £310.16',
      '2 2021 => £295',
      '2 2022 to date => £14.50',
      '3 - => Tern Ltd',
    ],
  ],
  [
    'financial years set with spaces beside the number',
    `${asked}1. 2020/21     91\n2021/22     117\n\n2. 2020/21     £310\n2021/22     £295\n\n3. Tern Ltd\n`,
    ['1 2020/21 => 91', '1 2021/22 => 117', '2 2020/21 => £310', '2 2021/22 => £295', '3 - => Tern Ltd'],
  ],
  [
    'papers that are asked for, all of them refused',
    'For each year please provide:\n\n1. The cost of every lamp, with the supplier\n\n2. The hours that staff spent on each\n\n3. All letters about the choice of lamps\n\nWexmoor District Council are refusing this request under Section 12 of the Act. It would take 90 hours.\n',
    [1, 2, 3].map(
      (number) =>
        `${number} - => Wexmoor District Council are refusing this request under Section 12 of the Act. It would take 90 hours.`,
    ),
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
