import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** `number text | outcome exemption` of each answer. */
const shown = (text: string): string[] =>
  extractResponse(`Wenbury District Council\nFOI 8812\nDate of response: 3 May 2025\n\n${text}`).answers.map(
    ({ number, text: words, outcome, exemption }) =>
      `${number} ${words} | ${outcome}${exemption ? ` ${exemption}` : ''}`,
  );

const table = (first: string, second: string, notes: string): string =>
  `| No | Question | Answer |\n|---|---|---|\n| 1 | How many staff answer calls? | 14 |\n| 2 | Can we have the contract? | ${first} |\n| 3 | Were the systems tested? | ${second} |\n\n${notes}\n`;

const notes =
  '\\* Section 43(2): the supplier would lose by it.\n\n\\*\\* Section 31(1)(a), law enforcement: the systems would be less safe.';

test.each<[string, string, string, string, string[]]>([
  [
    'see note *',
    'Withheld, see note *',
    'Yes. Reports are withheld, see note **',
    notes,
    ['2 Withheld, see note * | refused s.43', '3 Yes. Reports are withheld, see note ** | refused s.31'],
  ],
  [
    'marks right behind the word',
    'Withheld*',
    'Not disclosed**',
    notes,
    ['2 Withheld* | refused s.43', '3 Not disclosed** | refused s.31'],
  ],
  [
    'marks that stand apart',
    'Withheld \\*',
    'Refused \\*\\*',
    notes,
    ['2 Withheld | refused s.43', '3 Refused | refused s.31'],
  ],
  [
    'daggers',
    'Not released †',
    'See note ‡',
    '† Section 43(2): the supplier would lose by it.\n\n‡ Section 31(1)(a), law enforcement.',
    ['2 Not released | refused s.43', '3 See note ‡ | refused s.31'],
  ],
  [
    'numbered notes',
    'Withheld (see note 1)',
    'Exempt - see footnote 2 below',
    'Note 1: Section 43(2), as the supplier would lose by it.\n\nNote 2: Section 31(1)(a), law enforcement.',
    ['2 Withheld (see note 1) | refused s.43', '3 Exempt - see footnote 2 below | refused s.31'],
  ],
  [
    'notes below lines in bold and bullets',
    'Withheld, see note *',
    'Withheld, see note **',
    `**Parks team**\n\n* One park\n* Two yards\n\n${notes}`,
    ['2 Withheld, see note * | refused s.43', '3 Withheld, see note ** | refused s.31'],
  ],
  [
    'a note on a figure changes nothing',
    '£4,120, see note *',
    'Yes, in May, see note **',
    '\\* As at the end of March.\n\n\\*\\* Names of testers are withheld under section 40(2).',
    ['2 £4,120, see note * | answered', '3 Yes, in May, see note ** | answered'],
  ],
])('what a note says of %s', (_, first, second, below, expected) => {
  expect(shown(table(first, second, below))).toEqual(['1 14 | answered', ...expected]);
});

test.each([
  ['* Numbers under five are suppressed so that nobody can be identified (section 40(2)).', 'refused s.40'],
  ['* Small figures are suppressed, section 40(2).', 'refused s.40'],
  ['* Figures of one to four are not shown (s.40).', 'refused s.40'],
  ['* Redacted under section 38(1)(a)', 'refused s.38'],
  ['* Counts that could identify a person are left out: section 40(2)', 'refused s.40'],
  ['* Part-time posts only, as section 4 of the plan has it.', 'answered'],
])('a star for a small number: %s', (note, expected) => {
  expect(shown(table('*', '12', note))[1]).toBe(`2 * | ${expected}`);
});
