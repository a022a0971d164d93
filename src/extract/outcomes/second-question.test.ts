import { expect, it, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';
import { outcomeOf } from './outcome-of.ts';

const letter = (pointer: string, notice: string): string => `Dear Requester
Reference: IG24-0611

Q: How many agency workers were engaged on 31 March 2024?
R: 312

Q: Please give the day rate of each.
R: ${pointer}

Q: Which agency received the most?
R: Arlo, as managed service provider.

${notice}

Information Management Team`;

test.each([
  [
    'Please see the note beneath.',
    'Note\nEach record would have to be opened by hand. This would take 52 hours, which is more than the 18 hours that the Regulations allow. Your second question is therefore refused under Section 12.',
    's.12',
  ],
  [
    'See the note overleaf',
    'Note\nThe agencies bid against each other and know nothing of each other’s rates. For this reason, your second question is exempt under section 43(2).',
    's.43',
  ],
  [
    'Refer to the foot of this letter',
    'Every file would have to be opened by hand, which we put at 90 hours in all. So, the second question has been refused under section 12.',
    's.12',
  ],
  [
    'Please see below',
    'Section 12 applies to your second question: it would take 52 hours to open the records.',
    's.12',
  ],
])('%s: a notice that comes to the question in a sentence further on refuses it', (pointer, notice, exemption) => {
  const { answers } = extractResponse(letter(pointer, notice));
  expect(answers.map(({ outcome }) => outcome)).toEqual(['answered', 'refused', 'answered']);
  expect(answers[1]?.exemption).toBe(exemption);
});

test.each([
  'Note\nThe figures are taken from the payroll on the last day of the month. Your second question is of interest to many, and we may publish more on it in due course.',
  'Note\nOpening every record would take 52 hours in all for each field, of which the second question alone would take 40 hours.',
])('what is said of it in passing refuses nothing: %s', (notice) => {
  expect(extractResponse(letter('£240', notice)).answers[1]).toMatchObject({ text: '£240', outcome: 'answered' });
});

it.each([
  'Exempt until published. Section 22 applies: it will go to Cabinet in September 2024.',
  'Exempt for now. Section 22 applies as it will be published in May.',
  'Exempt at present under section 22, pending publication.',
  'Exempt pending publication (section 22).',
])('what is exempt for a time is refused: %s', (text) => {
  expect(outcomeOf(text)).toMatchObject({ outcome: 'refused', exemption: 's.22' });
});
