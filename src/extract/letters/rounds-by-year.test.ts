import { expect, it } from 'vitest';
import { shown } from '../testing/shown.ts';

const questions = [
  'The total of arrears at the end',
  'The number of households in arrears',
  'The number of committals',
];
const answers = [
  ['£31,204,118', '22,406', '0'],
  ['£33,870,552', '23,117', '0'],
  ['£36,415,009', 'Not yet available', '4'],
];

it.each([
  ['2021/22', '2022/23', '2023/24'],
  ['2021', '2022', '2023'],
  ['April 2024', 'May 2024', 'June 2024'],
])('answers that begin again under %s, %s and %s are parts of each question', (...years) => {
  const lines = (own: readonly string[]): string => own.map((text, i) => `${i + 1}. ${text}`).join('\n');
  const text = `Wexmoor District Council\n\nCan you provide, for each of these times:\n\n${lines(questions)}\n\n${years.map((year, k) => `${year}\n${lines(answers[k] as string[])}`).join('\n\n')}\n`;
  expect(shown(text)).toEqual(
    years.flatMap((year, k) => questions.map((question, i) => `${i + 1} [${year}] ${question} => ${answers[k]?.[i]}`)),
  );
});

it('a question’s number in two rows of a table is none of the parts’ names', () => {
  const text = `# Wexmoor District Council

## You asked

1. How many huts were let?
2. How many claims were made, and how many were paid?
3. Who mends them?
4. How often?

## Our answer

Questions 1 and 2:

|  | 2022 | 2023 |
|---|---:|---:|
| 1. Huts let | 41 | 58 |
| 2. Claims made | 512 | 961 |
| 2. Claims paid | 77 | 118 |

3. Our own team
4. Each spring
`;
  expect(shown(text).map((line) => line.replace(/(?<=\]).*=>/, ' =>'))).toEqual([
    '1 [2022] => 41',
    '1 [2023] => 58',
    '2 [Claims made, 2022] => 512',
    '2 [Claims made, 2023] => 961',
    '2 [Claims paid, 2022] => 77',
    '2 [Claims paid, 2023] => 118',
    '3 Who mends them? => Our own team',
    '4 How often? => Each spring',
  ]);
});
