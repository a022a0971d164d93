import { expect, test } from 'vitest';
import { leaderIn } from './leaders.ts';

test.each<[string, string | undefined]>([
  ['Yearly budget ............ £412,000', 'Yearly budget|£412,000'],
  ['Yearly budget............£412,000', 'Yearly budget|£412,000'],
  ['Yearly budget . . . . . . £412,000', 'Yearly budget|£412,000'],
  ['Yearly budget …… £412,000', 'Yearly budget|£412,000'],
  ['Yearly budget ···· £412,000', 'Yearly budget|£412,000'],
  ['Yearly budget ____ £412,000', 'Yearly budget|£412,000'],
  ['Yearly budget ----- £412,000', 'Yearly budget|£412,000'],
  ['Visitors ... 27,450', 'Visitors|27,450'],
  ['A scan ..,.. ...c.....o.. £4', 'A scan|£4'],
  ['A stray behind ......., 54,118', 'A stray behind|54,118'],
  ['Cost of a call ....... .50p', 'Cost of a call|50p'],
  ['Nothing behind ..........', 'Nothing behind|'],
  ['A pause... and then more', undefined],
  ['Hosting - £1,200.50', undefined],
  ['See www.example.co.uk', undefined],
  ['2023/24 - 2024/25 - 2025/26', undefined],
])('%s', (text, expected) => {
  const leader = leaderIn(text);
  expect(leader && `${text.slice(0, leader.from)}|${text.slice(leader.to)}`).toBe(expected);
});
