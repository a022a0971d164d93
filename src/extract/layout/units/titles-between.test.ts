import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, question, text: words, outcome }) => `${number ?? '-'} ${question} => ${words} | ${outcome}`,
  );

const head = 'Marrowby District Council\nOur ref: F24-77\nResponse date: 7 March 2025\n\nOur answers follow.\n\n';

const questions = [
  ['Allotments', 'How many allotments does the council let?', '212, of which 14 are vacant.'],
  ['Trees in streets', 'How many trees were planted in 2023/24?', 'We planted 640.'],
  ['Ponds and ditches', 'What does it cost to clear the ditches each year?', '£8,150'],
  [undefined, 'Who clears them?', 'Tern Ltd'],
  ['Play areas', 'How many play areas are there?', '31'],
] as const;

const expected = (numbers: readonly string[]): string[] =>
  questions.map(([, question, answer], i) => `${numbers[i]} ${question} => ${answer} | answered`);

test.each<[string, readonly string[], (n: string) => string]>([
  ['no numbers', ['-', '-', '-', '-', '-'], () => ''],
  ['numbers', ['1', '2', '3', '4', '5'], (n) => `${n}. `],
  ['numbers called questions', ['1', '2', '3', '4', '5'], (n) => `Q${n}: `],
  ['numbers of sections', ['1.1', '2.1', '3.1', '3.2', '4.1'], (n) => `${n} `],
])('a title right over a question, a paragraph with it: %s', (_, numbers, label) => {
  const blocks = questions.map(
    ([title, question, answer], i) => `${title ? `${title}\n` : ''}${label(numbers[i] ?? '')}${question}\n${answer}\n`,
  );
  expect(shown(`${head}${blocks.join('\n')}\nYours faithfully\n`)).toEqual(expected(numbers));
});

test('a title over the answers that a request is answered with', () => {
  const numbers = ['1.1', '2.1', '3.1', '3.2', '4.1'];
  const asked = questions.map(([, question], i) => `${numbers[i]} ${question}\n`).join('');
  const answers = questions.map(([title, , answer], i) => `${title ? `\n${title}\n` : ''}${numbers[i]}: ${answer}\n`);
  expect(shown(`${head}You asked:\n\n${asked}\nOur response\n${answers.join('')}\nYours faithfully\n`)).toEqual(
    expected(numbers),
  );
});

test('a few words in a paragraph of their own answer, whatever follows right below', () => {
  expect(
    shown(
      `${head}1. Who clears the ditches?\n\nTern Ltd\n2. Who plants the trees?\n\nOur own staff\n3. Who lets the allotments?\n\nThe parish clerk\n4. Who mows the verges?\n\nTern Ltd\n`,
    ),
  ).toEqual([
    '1 Who clears the ditches? => Tern Ltd | answered',
    '2 Who plants the trees? => Our own staff | answered',
    '3 Who lets the allotments? => The parish clerk | answered',
    '4 Who mows the verges? => Tern Ltd | answered',
  ]);
});
