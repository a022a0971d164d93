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

test.each([
  ['two dots', '..', '".." The figures are to be published in July and are exempt under section 22.', 'refused s.22'],
  ['a sign and what it denotes', 'x', 'x denotes a figure withheld under section 43(2)', 'refused s.43'],
  [
    'a key in one line',
    '~',
    'Key: ".." = not held; "~" = fewer than five, withheld under section 40(2)',
    'refused s.40',
  ],
  ['a dash that is explained', '–', "'-' means that the figure is not held", 'not_held'],
  ['the codes of official statistics', '[c]', '[c] = suppressed, section 40(2)', 'refused s.40'],
  ['a dash that nothing explains', '-', '- Four parks were open\n- Two were closed', 'blank'],
  ['a small number and its star', '<5*', '* Numbers below five are withheld under section 40(2).', 'refused s.40'],
  [
    'a small number in words',
    'fewer than 5 *',
    '* Numbers below five are withheld under section 40(2).',
    'refused s.40',
  ],
  ['a small number that only lacks a source', '<5*', '* From the parks survey.', 'answered'],
  ['a small number without a mark', 'under 5', '* Numbers of staff are withheld under section 40(2).', 'answered'],
  [
    'an appendix',
    'Exempt - see Appendix B',
    'Appendix A\n\nA list of parks.\n\nAppendix B\n\nSection 43(2): the supplier would lose by it.',
    'refused s.43',
  ],
  [
    'an appendix on something else',
    'The lists are in Appendix B',
    'Appendix B\n\nSection 43(2): the supplier would lose by it.',
    'referred',
  ],
])('%s', (_, cell, note, expected) => {
  const [said] = shown(table(cell, '12', note)).filter((line) => line.startsWith('2 '));
  expect(said?.slice(said.indexOf('|') + 2)).toBe(expected);
});

test.each([
  ['their numbers', 'Q2 (price) and Q3 - Section 43(2), commercial interests. The bidders would lose by it.'],
  [
    'their numbers and nothing between',
    'Q2 and Q3: Section 43(2), commercial interests. The bidders would lose by it.',
  ],
])('a paragraph under a title that refuses, by %s', (_, notice) => {
  expect(
    shown(
      `Q1 How many staff are there?\n14\nQ2 What was the price?\nWithheld - see the annex\nQ3 What did the others bid?\nWithheld - see the annex\n\nAnnex - Exemption applied\n\n${notice}`,
    ),
  ).toEqual([
    '1 14 | answered',
    '2 Withheld - see the annex | refused s.43',
    '3 Withheld - see the annex | refused s.43',
  ]);
});

const unnumbered = (...notices: string[]): string =>
  [
    'Question: How many staff are there?\nAnswer: 14',
    'Question: What is the price of the contract?\nAnswer: Please see the refusal notice below.',
    'Question: Each invoice since 2015.\nAnswer: Please see the refusal notice below.',
    'Refusal notice',
    ...notices,
  ].join('\n\n');

test.each([
  [
    'Your second question asks for a price. Section 43(2) of the Act exempts what would harm commercial interests.',
    's.43',
  ],
  ['Your 2nd question asks for a price, which is withheld under section 43(2).', 's.43'],
])('a notice that counts the questions in words: %s', (notice, law) => {
  const late = 'Your third question would take officers 300 hours, and section 12(1) applies.';
  expect(shown(unnumbered(notice, late))).toEqual([
    'undefined 14 | answered',
    `undefined ${notice} | refused ${law}`,
    `undefined ${late} | refused s.12`,
  ]);
});

test('a notice that names the first point for an example is for the whole request', () => {
  const words =
    'We refuse your request as a whole under section 12(1). There are 3,000 invoices for the first point alone, which would take 250 hours.';
  expect(shown(`You would like:\n\n• every invoice since 2010\n• the calls taken each day\n\n${words}`)).toEqual([
    `undefined ${words} | refused s.12`,
    `undefined ${words} | refused s.12`,
  ]);
});

test("a part's own notice stands for what only points to it", () => {
  const notice = 'For Part B, the information is exempt under section 31(1)(a).';
  expect(
    shown(
      `Part A\n\nA1 How many sites are there?\nTwo.\n\nPart B\n\nB1 What do you sign in with?\nSee Part B notice\nB2 Where is it hosted?\nSee Part B notice\n\nPart B notice\n\n${notice}`,
    ),
  ).toEqual(['A1 Two. | answered', `B1 ${notice} | refused s.31`, `B2 ${notice} | refused s.31`]);
});
