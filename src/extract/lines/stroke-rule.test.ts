import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const read = (text: string): string[] =>
  extractResponse(`Wexmoor Borough Counci1\nFOI 88/19\n\n${text}\n`).answers.map(
    ({ number, question, text: words }) => `${number ?? ''}|${question ?? ''}|${words}`,
  );

test.each([
  ['a tab before the answers', '\t'],
  ['a gap before the answers', '      '],
])('a rule that a scan took for a stroke parts numbers and questions: %s', (_, gap) => {
  const line = (asked: string, answer: string): string => (gap === '\t' ? asked : asked.padEnd(60)) + gap + answer;
  expect(
    read(
      [
        line('8 I How many lamps stand in the borough?', '4,118'),
        line('9 I What did the lamps cost in 2018-19?', '£61k'),
        line('lO I What did repairs cost?', '£9,204'),
        line('11 I Does the borough light its parks?', 'Yes'),
        line('I2a I When were the lamps last changed?', '2014'),
        line('l2b l How long did the work take?', 'Not known - no record was kept'),
        line('I 2c I What got in the way of the work?', 'Not known'),
      ].join('\n'),
    ),
  ).toEqual([
    '8|How many lamps stand in the borough?|4,118',
    '9|What did the lamps cost in 2018-19?|£61k',
    '10|What did repairs cost?|£9,204',
    '11|Does the borough light its parks?|Yes',
    '12a|When were the lamps last changed?|2014',
    '12b|How long did the work take?|Not known - no record was kept',
    '12c|What got in the way of the work?|Not known',
  ]);
});
