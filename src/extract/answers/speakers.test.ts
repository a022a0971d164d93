import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const questions = ['How many swans are there?', 'How many geese are there?', 'Who feeds them?'];
const answers = ['14', 'About 210', 'Nobody at the council does'];
const letter = (said: readonly string[], between = '\n'): string =>
  `Wexmoor Borough Council\nFOI 4410\n12 May 2025\n\n${questions.map((question, i) => `${i + 1}. ${question}${between}${said[i]}`).join('\n\n')}\n`;
const shown = (text: string): string[] => extractResponse(text).answers.map(({ text: words }) => words);

describe('who gives an answer is none of it', () => {
  test.each<[name: string, label: (i: number) => string]>([
    ['a service', () => 'Parks Service: '],
    ['a service and a dash', () => 'Parks Service - '],
    ['initials', () => 'WBC: '],
    ['a department', () => 'Parks: '],
    ['whose reply', (i) => `${['Parks', 'Lakes', 'Parks'][i]} Manager's reply: `],
    ['whom it is from', (i) => `Response from ${['Parks', 'Lakes', 'Parks'][i]}: `],
    ['several teams', (i) => `${['Parks', 'Lakes', 'Parks'][i]} Team: `],
    ['an officer', () => 'Senior Rivers Officer: '],
    ['a label in brackets', () => '[Council response] '],
    ['initials in brackets', () => '[JS] '],
    ['the initials of several', (i) => `(${['AB', 'KLM', 'AB'][i]}) `],
    ['initials and a day', (i) => `[JS ${i + 3}/5]: `],
    ['signs before each', () => '== '],
    ['other signs', () => '*** '],
    ['the council', () => 'Wexmoor Borough Council: '],
  ])('%s', (_, label) => {
    expect(shown(letter(answers.map((answer, i) => `${label(i)}${answer}`)))).toEqual(answers);
    expect(
      shown(
        letter(
          answers.map((answer, i) => `${label(i)}${answer}`),
          '\n\n',
        ),
      ),
    ).toEqual(answers);
  });

  test('label and answer in one pair of brackets', () => {
    expect(shown(letter(answers.map((answer) => `[Council response: ${answer}]`)))).toEqual(answers);
    expect(shown(letter(answers.map((answer) => `(Our answer: ${answer})`)))).toEqual(answers);
    expect(shown(letter(answers.map((answer) => `[Answer: ${answer},\nas we think]`)))).toEqual(
      answers.map((answer) => `${answer}, as we think`),
    );
  });

  test.each([
    ['a value', ['Total: 14', 'Total: 210', 'Nobody']],
    ['one answer alone', ['Parks Service: 14', '210', 'Nobody']],
    ['the sort in brackets', ['(FTE) 14', '210', 'Nobody']],
    ['yes and no', ['Yes: 14', 'No: none', 'No: nobody']],
    ['what it is for', ['Parks: £14', '£210', 'Nobody']],
  ])('%s is no name', (_, said) => {
    expect(shown(letter(said))).toEqual(said);
  });
});
