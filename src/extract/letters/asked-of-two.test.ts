import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

// Questions asked once of two things, which letters name, and answered under each.
const request = (first: string, second: string) =>
  `Wexmoor Council\n\nRequest\n\nFor ${first} the museum and ${second} the pier, please say:\n1. When was it built?\n2. What does it cost to run?\n3. Who may use it?\n\nResponse\n\n`;

const expected = [
  '1 [The museum] When was it built? => 1904',
  '2 [The museum] What does it cost to run? => £31,000',
  '3 [The museum] Who may use it? => Anyone over six',
  '1 [The pier] When was it built? => 1887',
  '2 [The pier] What does it cost to run? => Not held',
  '3 [The pier] Who may use it? => As above',
];

const answers = (first: string, second: string) =>
  `${first}\n\n1. 1904\n2. £31,000\n3. Anyone over six\n\n${second}\n\n1. 1887\n2. Not held\n3. As above\n`;

test.each([
  ['(A) The museum', '(B) The pier'],
  ['A) The museum', 'B) The pier'],
  ['A. The museum', 'B. The pier'],
  ['**(A) The museum**', '**(B) The pier**'],
  ['The museum', 'The pier'],
])('%s', (first, second) => {
  expect(shown(request('(A)', '(B)') + answers(first, second))).toEqual(expected);
});
