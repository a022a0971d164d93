import { describe, expect, it } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const told = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, part, text: said }) => `${number ?? '-'} ${part ?? '-'}: ${said}`);

const asked = ['How many trees were planted in each year?', 'Who plants them?', 'How many fell in storms each year?'];
const first = 'Year\tNumber\n2021/22\t809\n2022/23\t25,200';
const third = '2021/22\t41\n2022/23\t57';
const all = ['1 2021/22: 809', '1 2022/23: 25,200', '2 -: The parks team', '3 2021/22: 41', '3 2022/23: 57'];

describe('tables of figures set with tabs, each inside an answer', () => {
  it.each([
    ['under the answers’ numbers', `1:\n${first}\n2: The parks team\n3:\n${third}`],
    ['apart from them', `1.\n\n${first}\n\n2. The parks team\n\n3.\n\n${third}`],
    ['under Answer 1', `Answer 1:\n${first}\n\nAnswer 2: The parks team\n\nAnswer 3:\n${third}`],
    ['under Question 1', `Question 1\n${first}\nQuestion 2\nThe parks team\nQuestion 3\n${third}`],
  ])('%s', (_, answers) => {
    const request = asked.map((question, i) => `${i + 1}. ${question}`).join('\n');
    expect(told(`Wexmoor Council\n\nYou asked:\n\n${request}\n\nOur response:\n\n${answers}\n`)).toEqual(all);
  });

  it.each([
    ['1. ', 'Answer: '],
    ['Q1: ', 'Response: '],
    ['Q1 –\t', 'Answer: '],
    ['(1)\t', 'Our response: '],
    ['1.\t', 'Reply: '],
  ])('in turn, behind %s and %s', (label, mark) => {
    const answers = [`${mark}\n${first}`, `${mark}The parks team`, `${mark}\n${third}`];
    const turns = asked.map((question, i) => `${label.replace('1', `${i + 1}`)}${question}\n${answers[i]}`);
    expect(told(`Wexmoor Council\n\nOur response is below.\n\n${turns.join('\n\n')}\n`)).toEqual(all);
  });

  it('rows that have numbers stay one table', () => {
    const rows = 'No\tQuestion\tAnswer\n1\tHow many trees?\t809\n2\tHow many fell?\t41\n3\tHow many parks?\t12';
    expect(told(`Wexmoor Council\n\n${rows}\n`)).toEqual(['1 -: 809', '2 -: 41', '3 -: 12']);
  });
});
