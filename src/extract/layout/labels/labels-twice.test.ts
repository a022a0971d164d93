import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const asked = ['the boats we have', 'How many sailors are there', 'the cost of a berth', 'Why?'];
const said = ['7 (two under repair)', 'We have between 8 and 10.', '£4,120', 'All berths are let by Tern Ltd.'];
const names = ['1', '2', '3', '4'];
const marks: readonly (readonly [string, (n: string) => string, readonly string[]])[] = [
  ['a word', (n) => `Question ${n} `, names],
  ['a point', (n) => `Point ${n}: `, names],
  ['Q and a dash', (n) => `Q${n} – `, names],
  ['square brackets', (n) => `[${n}] `, names],
  ['round brackets', (n) => `(${n})\t`, names],
  ['a bracket', (n) => `${n}) `, names],
  ['a point in the number', (n) => `${n}. `, ['1.1', '1.2', '1.3', '1.4']],
  ['letters', (n) => `${n}) `, ['a', 'b', 'c', 'd']],
  ['small Roman numbers', (n) => `(${n}) `, ['i', 'ii', 'iii', 'iv']],
  ['nothing but the number', (n) => `${n} `, names],
];
test.each(marks)('each label stands before its question and before its answer: %s', (_, label, numbers) => {
  const of = (gap: string, behind: string): string =>
    `Wexmoor Borough Council\nFOI 8812\n\nOur response\n\n${asked.map((question, i) => `${label(numbers[i] as string)}${behind}${question}\n${gap}${label(numbers[i] as string)}${said[i]}`).join('\n\n')}\n\nYours faithfully\n`;
  const expected = asked.map((question, i) => `${numbers[i]} ${question} => ${said[i]}`);
  expect(shown(of('', ''))).toEqual(expected);
  expect(shown(of('\n', ''))).toEqual(expected);
  // The label alone over its question.
  if (!/^\d+ $/.test(label('1'))) expect(shown(of('\n', '\n'))).toEqual(expected);
});

test.each<[string, string, string]>([
  ['words', 'Question # -', 'Answer #:'],
  ['letters', 'Q#', 'A#'],
  ['the same', 'Q#', 'Q#'],
])('a label alone over what asks nothing in words: %s', (_, question, answer) => {
  const about = ['Budget of the contact centre', 'Telephony platform', 'Calls by language'];
  for (const gap of ['\n', '\n\n'])
    expect(
      shown(
        `Wexmoor Borough Council\nFOI 8812\n\n${about.map((words, i) => [question.replace('#', `${i + 1}`), '\n', words, gap, answer.replace('#', `${i + 1}`), ' ', said[i]].join('')).join(gap)}\n`,
      ),
    ).toEqual(about.map((words, i) => `${i + 1} ${words} => ${said[i]}`));
});

test('a word and a number before small letters', () => {
  expect(
    shown(
      `Wexmoor Borough Council\nFOI 8812\n\n${asked.map((question, i) => `Question ${i + 1} ${question}\n\n${said[i]}`).join('\n\n')}\n`,
    ),
  ).toEqual(asked.map((question, i) => `${i + 1} ${question} => ${said[i]}`));
});

test('asked in two tongues, a label that stands twice has two questions', () => {
  const text =
    'Cyngor Dyffryn\nFOI 8812\n\nQ1 Faint o gychod sydd gennych?\nQ1 How many boats do you have?\n7\n\nQ2 Faint yw cost angorfa?\nQ2 What does a berth cost?\n£4,120\n';
  expect(shown(text)).toEqual(
    expect.arrayContaining(['1 How many boats do you have? => 7', '2 What does a berth cost? => £4,120']),
  );
});
