import { expect, test } from 'vitest';
import { pieceOf } from './pieces.ts';

const visitors = 'How many visitors did your website have in the last (a) month, (b) quarter, (c) year?';

test.each([
  [visitors, 'a', 'How many visitors did your website have in the last month,'],
  [visitors, 'b', 'How many visitors did your website have in the last quarter,'],
  [visitors, 'c', 'How many visitors did your website have in the last year?'],
  ['What does it cost a) to host and b) to maintain?', 'b', 'What does it cost to maintain?'],
  ['What does it cost?', 'a', 'What does it cost?'],
  [visitors, undefined, visitors],
])('%j under %s asks %j', (question, letter, piece) => {
  // One space between the stem and its piece: words that belong together are looked for side by side.
  expect(pieceOf(question, letter).trim()).toBe(piece);
});
