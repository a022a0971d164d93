import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const asked = [
  'How many walls were cleaned?',
  'Who does the work?',
  'What is the charge for rats?',
  'What is the charge for wasps?',
];
const said = ['7,300', 'Our own crews', '£118 for three visits', '£60'];
const block = (lines: readonly string[], mark: string, end: string): string =>
  `Graffiti${end}\n${mark}${lines[0]}\n${mark}${lines[1]}\n\nPests${end}\n${mark}${lines[2]}\n${mark}${lines[3]}`;

test.each<[string, string, string]>([
  ['bullets', '- ', ''],
  ['bullets under titles with a colon', '* ', ':'],
  ['plain lines', '', ''],
])('the titles of the request again over the answers: %s', (_, mark, end) => {
  const text = `Wenbury District Council\nFOI 8812\n3 May 2025\n\nYour request:\n\n${block(asked, mark, end)}\n\nOur reply:\n\n${block(said, mark, end)}\n`;
  expect(shown(text)).toEqual(asked.map((question, i) => `- ${question} => ${said[i]}`));
});

test('answers by name, the last question’s first', () => {
  const text =
    'Wenbury District Council\nFOI 8812\n3 May 2025\n\nQuestions\n1. How many films were made?\n2. What was the income?\n3. What are your fees?\n\nOur answer to 3: The scale is attached.\nOur answer to 1: 27\nOur answer to 2: £18,640\n';
  expect(shown(text)).toEqual([
    '3 What are your fees? => The scale is attached.',
    '1 How many films were made? => 27',
    '2 What was the income? => £18,640',
  ]);
});
