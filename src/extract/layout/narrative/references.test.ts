import { describe, expect, test } from 'vitest';
import type { Asked } from '../draft.ts';
import { Naming } from './references.ts';

const question = (name: number | string | undefined): Asked => ({
  path: name === undefined ? undefined : [name],
  words: { text: `question ${name}`, runs: [] },
  section: [],
});
const numbered = new Naming([1, 2, 3, 4, 5, 6].map(question));
const lettered = new Naming(['a', 'b', 'c'].map(question));
const plain = new Naming([undefined, undefined, undefined].map(question));

describe('questions that a sentence names at its start', () => {
  test.each<readonly [Naming, string, readonly number[] | undefined, string]>([
    [numbered, 'Turning to question 3, we have two.', [2], 'we have two.'],
    [numbered, 'As to points 4 and 5, none is held.', [3, 4], 'none is held.'],
    [numbered, 'On questions 1 to 3, there is one budget.', [0, 1, 2], 'there is one budget.'],
    [numbered, 'As for your last question, no.', [5], 'no.'],
    [lettered, 'In answer to b), it is closed.', [1], 'it is closed.'],
    [lettered, 'On (a) and (c), see the map.', [0, 2], 'see the map.'],
    [plain, 'Your second question. We have two.', [1], 'We have two.'],
    [plain, 'Thirdly, nobody was hurt.', [2], 'nobody was hurt.'],
    // Not asked, or no question at all.
    [numbered, 'On question 9, we have two.', undefined, ''],
    [numbered, 'In 2023 there were 41.', undefined, ''],
    [plain, 'The first was in May.', undefined, ''],
    [lettered, 'A report will follow.', undefined, ''],
  ])('%#: %s', (naming, sentence, questions, rest) => {
    const found = naming.atStart(sentence, 0, true);
    expect(found?.questions).toEqual(questions);
    if (found) expect(sentence.slice(found.from)).toBe(rest);
  });

  test('marks in brackets within a paragraph, two of them or one at its start', () => {
    expect(numbered.inBrackets('(6) We use it (2) since 2008.', []).map(({ questions }) => questions)).toEqual([
      [5],
      [1],
    ]);
    expect(numbered.inBrackets('We have two (2) of them.', [])).toEqual([]);
    expect(numbered.inBrackets('Under section 43(2) we refuse, and 40(1).', [])).toEqual([]);
  });

  test('a name behind what it speaks of', () => {
    expect(numbered.behind('We employ 14 officers (question 4)')).toEqual({ at: 21, questions: [3] });
    expect(numbered.behind('We employ 14 officers (2023)')).toBeUndefined();
  });
});
