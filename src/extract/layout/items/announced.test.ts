import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const answered = ['- How many lifts are there? => 12', '- What does one cost? => £9,400'];
const pairs = 'How many lifts are there?\n\n12\n\nWhat does one cost?\n\n£9,400';

test.each<[string, string[]]>([
  [`Please answer the following.\n\n${pairs}`, answered],
  [`Please can you answer these questions about lifts.\n\n${pairs}`, answered],
  [`Could you tell me the following, for the year 2024:\n\n${pairs}`, answered],
  [`Can I make a request under the FOI Act for the following information please?\n\n${pairs}`, answered],
  [`I would be grateful for answers to a few questions:\n\n${pairs}`, answered],
  [`I am asking these questions about lifts.\n\n${pairs}`, answered],
  // What asks for its own parts is a question.
  [
    'Please provide the following:\n- number of lifts: 12\n- cost of one: £9,400\n\nWho mends them?\n\nOtisham Ltd',
    [
      '- [number of lifts] Please provide the following => 12',
      '- [cost of one] Please provide the following => £9,400',
      '- Who mends them? => Otisham Ltd',
    ],
  ],
])('%j', (text, expected) => {
  expect(shown(`Wenbury District Council\nFOI 8812\n3 May 2025\n\n${text}`)).toEqual(expected);
});
