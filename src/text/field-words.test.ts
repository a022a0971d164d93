import { expect, test } from 'vitest';
import { fieldWords } from './field-words.ts';

test.each([
  ['question_text', 'question text'],
  ['réponse_du_conseil', 'réponse du conseil'],
  ['How many visits?', 'How many visits?'],
  ['q_1', 'q_1'],
  ['Answer: ____', 'Answer: ____'],
  ['_name_', '_name_'],
])('%s is read as %s', (name, words) => {
  expect(fieldWords(name)).toBe(words);
});
