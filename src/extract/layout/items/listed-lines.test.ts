import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Wenbury District Council\nFOI 8812\n3 May 2025\n\n';
const things = [
  'the number of cleaning contracts',
  'the monthly charge to an owner',
  'the number of owners in arrears',
];
const [first, second, third] = things;
const given = (end: string, replies: readonly string[]): string[] =>
  things.map((thing, i) => `- ${thing}${i < 2 ? end : '.'} => ${replies[i]}`);
const replies = ['There is one contract.', 'The charge is £9.84 a month.', 'There are 112 owners in arrears.'];
const none = 'The Council does not hold this information.';

test.each<[string, string, string[]]>([
  [
    'a list in semicolons over bullets',
    `You asked for:\n${first};\n${second};\n${third}.\n\nWe can advise that:\n* ${replies.join('\n* ')}`,
    given(';', replies),
  ],
  [
    'a list in commas over paragraphs, the last of which refuses',
    `You have asked for\n${first},\n${second},\n${third}.\n\n${replies[0]}\n\n${replies[1]}\n\nFigures on arrears are exempt under section 43(2).`,
    given('', [...replies.slice(0, 2), 'Figures on arrears are exempt under section 43(2).']),
  ],
  [
    'an item that goes on over its line',
    `I refer to your request for the following information:\n${first};\nthe monthly charge to an owner of a flat within a council\nblock;\n${third}.\n\n${replies.join(' ')}`,
    [
      `- ${first}; => ${replies[0]}`,
      `- the monthly charge to an owner of a flat within a council block; => ${replies[1]}`,
      `- ${third}. => ${replies[2]}`,
    ],
  ],
  [
    'one reply to all, the list without an end to its lines',
    `You asked us to provide\n${first},\n${second} and\n${third}.\n\n${none}`,
    [`- ${first} => ${none}`, `- ${second} => ${none}`, `- ${third}. => ${none}`],
  ],
  [
    'things in capitals, values in as many lines',
    'You requested the following information:\nNumber of cleaning contracts\nMonthly charge to an owner\n\nResponse:\n14\n£9.84',
    ['- Number of cleaning contracts => 14', '- Monthly charge to an owner => £9.84'],
  ],
])('%s', (_, text, expected) => {
  expect(shown(`${head}${text}\n\nYours sincerely`)).toEqual(expected);
});
