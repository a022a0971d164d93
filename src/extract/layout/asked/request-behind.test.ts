import { describe, expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const questions = [
  'How many ferries do you run?',
  'Which pier is the oldest?',
  'What did the lighthouse cost in 2022?',
];
const answers = ['Three', 'North Pier, of 1871', '£4,100'];
const table = ['No  Question                                   Answer', ''].concat(
  questions.map((question, i) => `${i + 1}   ${question.padEnd(42)} ${answers[i]}`),
);
const labelled = questions.flatMap((question, i) => [`${i + 1}. ${question}`, `Answer: ${answers[i]}`, '']);
const request = questions.map((question, i) => `${i + 1}. ${question}`);
const letter = (reply: readonly string[], ...behind: string[]): string =>
  ['Wexmoor Council', 'Our ref: FOI 4417', '3 May 2024', '', 'Dear Requester', '', ...reply, '', ...behind].join('\n');
const once = questions.map((question, i) => `${i + 1} ${question} => ${answers[i]}`);

describe('a request that stands again behind its answers', () => {
  test.each<[string, string]>([
    ['under an appendix', letter(table, 'APPENDIX A: THE REQUEST', '', ...request)],
    [
      'under a greeting',
      letter(table, 'Dear Wexmoor Council,', '', 'Please tell me:', '', ...request, '', 'Many thanks'),
    ],
    ['behind labelled answers', letter(labelled, 'Your request of 4 April 2024', '', ...request)],
    ['cut in other places', letter(table, 'Annex', '', '1. How many ferries do', 'you run?', ...request.slice(1))],
    ['nothing behind', letter(table)],
  ])('%s', (_, text) => {
    expect(shown(text)).toEqual(once);
  });

  test('other questions under the same numbers are not the same request', () => {
    const others = [
      '1. Who paints the buoys?',
      'The harbour team.',
      '',
      '2. Is the slipway open?',
      'Yes.',
      '',
      '3. What is a tide table?',
      'A list.',
    ];
    expect(shown(letter(table, 'Your second request', '', ...others)).slice(3)).toHaveLength(3);
  });
});
