import { expect, it } from 'vitest';
import { shown } from '../testing/shown.ts';

const answered =
  'Response\n\n1. Is there customer software?\n\nYes.\n\n2. Which?\n\nThis is exempt under section 31(1)(a) of the Act.\n\n3. How is it licensed?\n\nPer named user.\n\n';
const want = [
  '1 Is there customer software? => Yes.',
  '2 Which? => This is exempt under section 31(1)(a) of the Act.',
  '3 How is it licensed? => Per named user.',
];
const law =
  '(1) Information is exempt if its release under this Act would, or would be likely to, prejudice\n(a) the prevention or detection of crime.\n';

// The law in its own words behind the answers: its numbers count nothing that was asked.
it.each([
  ['a title', `Exemption annex\n\nSection 31: Law enforcement\n${law}`],
  [
    'a title and a balance',
    `Exemption annex\n\nSection 31: Law enforcement\n${law}We find that it favours withholding.\n`,
  ],
  ['an annex with its letter', `Annex A: exemptions applied\n\nSection 31 - Law enforcement\n${law}`],
  ['an appendix', `APPENDIX 1 - LEGISLATION\n\nSection 31 Law enforcement\n${law}`],
  ['no title but the section', `Section 31: Law enforcement\n${law}`],
  [
    'two sections',
    `Legal annex\n\nSection 31: Law enforcement\n${law}\nSection 43: Commercial interests\n(1) Information is exempt if it is a trade secret.\n`,
  ],
])('%s', (_, annex) => {
  expect(shown(`Wexmoor Borough Council\nFOI 2291\n\n${answered}${annex}`)).toEqual(want);
});

it.each([
  '4. Which exemptions did you apply in 2023?\n\nSection 31 and section 43.\n',
  '4. Section 31 refusals\n\n14 in all.\n',
])('but what was asked about exemptions is answered: %s', (more) => {
  expect(shown(`Wexmoor Borough Council\nFOI 2291\n\n${answered}${more}`)).toHaveLength(4);
});
