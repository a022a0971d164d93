import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

// A form's questions with several rules to write on, each behind a name; boxes and what hangs on them; a last rule that nobody wrote on.
const form = (ruled: (words: string) => string, label = 'Answer: ', gap = '        '): string =>
  [
    'Wetherley Borough Council',
    'Survey form 2025',
    'Date completed:  11.06.2025',
    '',
    '1  Type of telephone system',
    `   ${label}${ruled('Cirrus')}`,
    '',
    '2  Annual running costs',
    `   Licences${gap}${ruled('£12,600')}`,
    `   Training${gap}${ruled('')}`,
    `   Upgrades${gap}${ruled('£4,000')}`,
    '',
    '3  Is a chatbot in use?          [X] Yes    [ ] No',
    `   If yes, product: ${ruled('Larchfield Chat')}`,
    `   If no, why not: ${ruled('')}`,
    '',
    '4  Number of lines',
    `   ${label}${ruled('44')}`,
    '',
    '5  Anything else',
    `   ${label}${ruled('')}`,
    '',
    'Thank you for your time. Returns will be published in March.',
  ].join('\n');

const expected = [
  '1 Type of telephone system => Cirrus',
  '2 [Licences] Annual running costs => £12,600',
  '2 [Training] Annual running costs => ',
  '2 [Upgrades] Annual running costs => £4,000',
  '3 Is a chatbot in use? => Yes',
  '3 [product] Is a chatbot in use? => Larchfield Chat',
  '4 Number of lines => 44',
  '5 Anything else => ',
];

const long = (words: string): string => `____${words}____`;
test.each([
  ['ruled', form(long)],
  ['longer rules', form((words) => `________${words}${'_'.repeat(20 - words.length)}`)],
  ['colons', form(long, 'Answer: ', ': ')],
  ['another label', form(long, 'Reply: ')],
  ['our response', form(long, 'Our response: ')],
])('%s', (_, text) => {
  expect(shown(text)).toEqual(expected);
});

test('what is written below the rules is kept', () => {
  const text = [
    'Wetherley Council',
    '',
    '1. Depots',
    'Answer: ________',
    '',
    'We have three.',
    '',
    '2. Vans',
    'Answer: ________',
    '',
    '41',
  ].join('\n');
  expect(shown(text)).toEqual(['1 Depots => We have three.', '2 Vans => 41']);
});
