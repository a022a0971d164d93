import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

// Names one below the other, and in a column of their own what stands for each; a question's list that the answer has again with values.
const letter = (answer: string, question = 'What were the figures under these headings:'): string =>
  `Wexmoor Borough Council\nFOI/2025/0196\n21 October 2025\n\nQ1.  How many posts are there?\n\n     3,207\n\nQ2.  ${question}\n\n${answer}\n\nQ3.  Who is the contractor?\n\n     Larchfield Ltd\n`;
const parts = (text: string): string[] =>
  shown(text)
    .filter((line) => line.startsWith('2'))
    .map((line) => line.replace(/^2 (?:\[(.*?)\] )?.* => /, (_, part?: string) => `${part ?? ''}=`));

test.each([
  ['     Oak              7\n     Ash             58\n     Elm              *', ['Oak=7', 'Ash=58', 'Elm=*']],
  [
    '     Energy        £36,000\n     Painting      Nil - done by our own staff\n     Columns       £88,750',
    ['Energy=£36,000', 'Painting=Nil - done by our own staff', 'Columns=£88,750'],
  ],
  [
    'Hoists    Two, both new\nRamps     In all buildings\nLifts     Being put in',
    ['Hoists=Two, both new', 'Ramps=In all buildings', 'Lifts=Being put in'],
  ],
  [
    '  Moor Lane     Larchfield Ltd, until\n                March 2027\n  Sedge Road    Brook & Sons',
    ['Moor Lane=Larchfield Ltd, until March 2027', 'Sedge Road=Brook & Sons'],
  ],
  [
    '   2022/23          41,204\n   2023/24         138,774\n   2024/25   not yet known',
    ['2022/23=41,204', '2023/24=138,774', '2024/25=not yet known'],
  ],
])('%s', (answer, expected) => {
  expect(parts(letter(answer))).toEqual(expected);
  expect(parts(letter(answer, 'State them for each.'))).toEqual(expected);
});

test.each([
  [
    'How many faults were reported in:\n     2022/23\n     2023/24',
    '     2022/23     351\n     2023/24     338',
    ['2022/23=351', '2023/24=338'],
  ],
  ['How many in these years?\n2023\n2024', '2023: 14\n2024: 19', ['2023=14', '2024=19']],
  [
    'Costs, split by\n   - software\n   - hardware',
    '   Software    £10,200\n   Hardware    None',
    ['Software=£10,200', 'Hardware=None'],
  ],
  [
    'Pupils at each phase:\nPrimary\nSecondary',
    '| Phase | Pupils |\n|---|---|\n| Primary | 7 |\n| Secondary | 58 |',
    ['Primary=7', 'Secondary=58'],
  ],
])('%s asks', (question, answer, expected) => {
  expect(parts(letter(answer, question))).toEqual(expected);
});

test.each(['The posts were painted in May.  They\nwill be painted again in June.', 'Larchfield Ltd\nBrook & Sons'])(
  '%s is one answer',
  (answer) => {
    expect(parts(letter(answer))).toHaveLength(1);
  },
);
