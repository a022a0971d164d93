import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const q = [
  'How many dogs are there?',
  'What does the pound cost?',
  'Who supplies the food?',
  'Copies of the contract',
  'How many bites were reported?',
];
const asked = (n = 5) =>
  q
    .slice(0, n)
    .map((x, i) => `${i + 1}. ${x}`)
    .join('\n');
const head = 'Thornby Borough Council\nFOI 4410\n12 May 2025\n\nDear Applicant\n\n';
const inTurn = (a: string[], foot = '') =>
  `${head}${a.map((x, i) => `${i + 1}. ${q[i]}\n\n${x}\n`).join('\n')}\n${foot}\n`;
const block = (a: string, n = 5) =>
  `${head}You asked:\n\n${asked(n)}\n\nOur response:\n\n${a}\n\nYours sincerely\n\nInformation Officer\n`;
/** What each of five answers does, and under which section: `R43` refused under it, `E12(5)(e)` under that regulation, `N` not held, `F` referred. */
const cases: [string, string, string][] = [
  ['redacted', 'A R? R? A A', inTurn(['14', '[Redacted]', 'REDACTED', 'One', 'Three'])],
  [
    'whole cost',
    'R12 R12 R12 R12 R12',
    block(
      'We estimate that it would take 40 hours to answer your request, which is over the limit of 18 hours. We therefore refuse it under section 12(1) of the Act.',
    ),
  ],
  [
    'whole vexatious',
    'R14 R14 R14 R14 R14',
    block(
      'After careful thought we have decided that your request is vexatious. Section 14(1) of the Act means that we need not answer it.',
    ),
  ],
  [
    'whole repeat',
    'R14 R14 R14 R14 R14',
    block('You made the same request on 3 March 2025. Section 14(2) says that we need not answer a repeated request.'),
  ],
  [
    'whole not held',
    'N N N N N',
    block('I can confirm that the Council holds none of the information that you have asked for.'),
  ],
  [
    'whole other body',
    'X X X X X',
    block(
      'The Council does not run a dog pound. This is a matter for Wexshire County Council, to which you may wish to write.',
    ),
  ],
  [
    'whole s21',
    'F F F F F',
    block('All of this is on our website at www.thornby.example/dogs and so is exempt under section 21.'),
  ],
  [
    'aggregate',
    'R12 R12 R12 R12 R12',
    block(
      'We have added up the time needed for your request and the two others that you sent this month, as the regulations allow. Together they go over the cost limit and are refused under section 12.',
    ),
  ],
  [
    'one over the limit, all refused',
    'R12 R12 R12 R12 R12',
    block(
      'Question 5 alone would take 30 hours. As one question is over the limit we need not answer the others, and the whole request is refused under section 12.',
    ),
  ],
  [
    '4 in part',
    'A A A R43 A',
    inTurn(
      ['14', '£2,000', 'Dogfeed Ltd', 'Redacted', 'Three'],
      'The contract has been redacted under section 43(2), commercial interests.',
    ),
  ],
  [
    'notice with ordinal',
    'A A R43 A A',
    inTurn(
      ['14', '£2,000', 'Withheld', 'One was made in 2019.', 'Three'],
      'Your third question is refused under section 43(2).',
    ),
  ],
  [
    'asterisk',
    'A R43 A A R40',
    inTurn(['14', '*', 'Dogfeed', 'One', '**'], '* withheld under section 43(2)\n\n** withheld under section 40(2)'),
  ],
  [
    'footnote 1',
    'A R43 A A A',
    inTurn(
      ['14', 'See note 1', 'Dogfeed', 'One', 'Three'],
      'Note 1: exempt under section 43(2), commercial interests.',
    ),
  ],
  ['same reason', 'A R43 R43 A A', inTurn(['14', 'Exempt under section 43(2).', 'The same applies.', 'One', 'Three'])],
  ['as 2', 'A R43 R43 A A', inTurn(['14', 'Exempt under section 43(2).', 'As 2 above', 'One', 'Three'])],
  [
    'remaining',
    'A A R12 R12 R12',
    block('1. 14\n2. £2,000\n\nTo answer the remaining questions would go over the limit of 18 hours, section 12(1).'),
  ],
  [
    'EIR',
    'A A A E12(5)(e) A',
    inTurn([
      '14',
      '£2,000',
      'Dogfeed',
      'The contract is withheld under the exception in regulation 12(5)(e), commercial confidentiality. We have weighed the public interest.',
      'Three',
    ]),
  ],
  [
    'FOISA',
    'A R33 A R38 N',
    `${inTurn(['14', 'Exempt in terms of section 33(1)(b) of FOISA.', 'Dogfeed', 'The contract names people and is exempt under section 38(1)(b).', 'In terms of section 17 of FOISA this is notice that it is not held.'])}`,
  ],
  [
    'headings',
    'A R43 A F N',
    inTurn([
      'Information provided: 14',
      'Information withheld: section 43(2)',
      'Information provided: Dogfeed',
      'Information available elsewhere: see www.thornby.example',
      'Information not held',
    ]),
  ],
  [
    'decision labels',
    'A R43 A R40 N',
    inTurn([
      'Decision: Disclosed\n14',
      'Decision: Exempt - s43',
      'Decision: Disclosed\nDogfeed',
      'Decision: Exempt - s40',
      'Decision: Not held',
    ]),
  ],
  [
    'yes but refuse',
    'A R43 A R43 A',
    inTurn([
      '14',
      'This is held but is commercially sensitive and exempt under s43.',
      'Dogfeed',
      'Held. Exempt, S43(2).',
      'Three',
    ]),
  ],
  [
    'NCND',
    'A A A R40 R30',
    inTurn([
      '14',
      '£2',
      'Dogfeed',
      'We neither confirm nor deny that we hold this: section 40(5B).',
      'We can neither confirm nor deny, by virtue of section 30(3), that any such report is held.',
    ]),
  ],
  [
    'clar',
    'A A A A N',
    inTurn(['14', '£2', 'Dogfeed', 'One, made in 2019 with Dogfeed.', 'Bites are not reported to us.']),
  ],
];
const code = (a: { outcome: string; exemption?: string }): string =>
  ({ answered: 'A', not_held: 'N', referred: 'F', not_applicable: 'X', blank: 'B' })[a.outcome] ??
  `R${a.exemption ?? '?'}`.replace('Rs.', 'R').replace('Rreg.', 'E');
test.each(cases)('%s', (_, expected, letter) => {
  expect(extractResponse(letter).answers.map(code).join(' ')).toBe(expected);
});
