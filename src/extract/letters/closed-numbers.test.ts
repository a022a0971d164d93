import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const link = 'This is exempt under section 21, since it is at www.fenholt.example/funerals';
const questions = ['full name', 'date of death', 'last known address', 'the cost of the funeral'];
const letter = (label: (n: number) => string, answers: readonly string[]): string =>
  `Fenholt Borough Council
Our Ref: FOI 2025/77

Your request

For each funeral that the council arranged since 1 January 2025:
${questions.map((words, i) => `${label(i + 1)} ${words}`).join('\n')}

Our response

${answers.join('\n\n')}
`;

const both = [`1 full name => ${link}`, `2 date of death => ${link}`];
const rest = ['3 last known address => Not held', '4 the cost of the funeral => £1,395 each'];

// Each number of a list may be closed by itself, as the letter closes its numbers.
test.each([
  [(n: number) => `${n}.)`, [`1.) and 2.) ${link}`]],
  [(n: number) => `${n}.)`, [`1.) & 2.) ${link}`]],
  [(n: number) => `${n})`, [`1) and 2) ${link}`]],
  [(n: number) => `${n}).`, [`1). and 2). ${link}`]],
  [(n: number) => `${n}.`, [`1. and 2. ${link}`]],
  [(n: number) => `${n}:`, [`1: and 2: ${link}`]],
  [(n: number) => `(${n})`, [`(1) and (2) ${link}`]],
  [(n: number) => `[${n}]`, [`[1] and [2] ${link}`]],
  [(n: number) => `${n}]`, [`1] and 2] ${link}`]],
  [(n: number) => `Q${n}.)`, [`Q1.) and Q2.) ${link}`]],
  [(n: number) => `${n}.)`, [`1.), 2.) ${link}`]],
])('%s %s', (label, head) => {
  expect(shown(letter(label, [...head, `${label(3)} Not held`, `${label(4)} £1,395 each`]))).toEqual([
    ...both,
    ...rest,
  ]);
});

test('a range of three, each closed', () => {
  const three = [...both, `3 last known address => ${link}`, '4 the cost of the funeral => £1,395 each'];
  for (const joint of ['1.) to 3.)', '1) - 3)', '1.), 2.) and 3.)', '1.) to 3.):', '1. to 3.'])
    expect(shown(letter((n) => `${n}.)`, [`${joint} ${link}`, '4.) £1,395 each'])), joint).toEqual(three);
});

// What an answer says of other questions is its own words.
test.each([
  ['See the link given for 1.) and 2.)', 'See the link given for 1.) and 2.)'],
  ['2 and 3 were paid in full', '2 and 3 were paid in full'],
])('%s', (said, text) => {
  const answers = ['1.) Published', '2.) Published', '3.) Not held', `4.) ${said}`];
  expect(shown(letter((n) => `${n}.)`, answers))[3]).toBe(`4 the cost of the funeral => ${text}`);
});
