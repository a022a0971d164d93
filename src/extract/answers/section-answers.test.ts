import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';
import type { Draft } from '../layout/draft.ts';
import { toWholeSection } from './section-answers.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, text: words, outcome }) => `${number} ${outcome}: ${words}`);

const letter = (name: string, lead: string, between = ' '): string => `Wexmoor Combined Authority
FOI 2291
Date: 4 March 2024

Dear Requester

${name} 5: Parks

5.1 Who mows the parks?
5.2 How many parks are there?
5.3 What does mowing cost each year?

${lead}${between}Parks are the service of our six councils and are outside our remit.

${name} 6: Buses

6.1 How many bus shelters are there?
Response: 214

6.2 Who cleans them?
Response: Brightline

Yours sincerely
`;

const remit = 'Parks are the service of our six councils and are outside our remit.';

describe('one answer for a whole section', () => {
  test.each([
    ['Section', 'Response to section 5:'],
    ['Section', 'Our response to all of section 5:'],
    ['Section', 'Reply to the questions in section 5 –'],
    ['Section', 'Answer to this section:'],
    ['Section', 'Section 5 response:'],
    ['Part', 'Answer to Part 5:'],
  ])('%s: %s', (name, lead) => {
    const expected = [
      ...['5.1', '5.2', '5.3'].map((number) => `${number} not_applicable: ${remit}`),
      '6.1 answered: 214',
      '6.2 answered: Brightline',
    ];
    expect(shown(letter(name, lead))).toEqual(expected);
  });

  test.each([
    ['refused s.12', 'See the decision on section 4, which applies to this section as well.'],
    ['refused s.12', 'Please see our refusal of section 4, which also covers all of this section.'],
    ['refused s.12', 'As in section 4. The same exemption applies to each question in this section.'],
    ['refused s.43', 'Refused under section 43(2). This goes for the whole of this section.'],
    ['refused s.12', 'Section 12(1) applies to all questions in this section.'],
    ['not_held', 'The information is not held. That is true of every question in this section.'],
    ['not_held', 'Not held, for all of these questions.'],
    ['not_applicable', 'Not applicable to this council, which holds for the whole section.'],
    ['not_applicable', 'Parks are outside our remit; this answer serves for all of the above questions.'],
    ['referred', 'Please ask Wexmoor Parks Trust. This applies to the whole of this section.'],
  ])('said in a sentence: %s: %s', (outcome, said) => {
    const refused = `Section 4: Trees\n\n4.1 Who fells the trees?\n4.2 What does felling cost?\n\nThe cost of answering this section would exceed the limit. It is refused under section 12(1) of the Act.\n\nSection 5: Parks`;
    const text = letter('Section', said, '\n\n').replace(`\n\n${remit}`, '').replace('Section 5: Parks', refused);
    const read = extractResponse(text).answers;
    expect(
      read
        .filter(({ number }) => number?.startsWith('5'))
        .map(
          ({ number, text: words, outcome: is, exemption }) =>
            `${number} ${is}${exemption ? ` ${exemption}` : ''}: ${words}`,
        ),
    ).toEqual(['5.1', '5.2', '5.3'].map((number) => `${number} ${outcome}: ${said}`));
    expect(read.filter(({ number }) => number?.startsWith('6')).map(({ text: words }) => words)).toEqual([
      '214',
      'Brightline',
    ]);
  });

  test('goes no further up than a question with an answer of its own, and to no other section', () => {
    const words = (text: string) => ({ text, runs: [{ at: 0, length: text.length, from: 0, to: text.length }] });
    const draft = (path: number[], section: string, text?: string): Draft => ({
      path,
      section: [section],
      lines: text ? [words(text)] : [],
      at: path[0] === 5 ? 5 : 6,
    });
    const said = (drafts: readonly Draft[]) => toWholeSection(drafts).map(({ lines }) => lines[0]?.text);
    const above = [draft([5, 1], 'Section 5'), draft([5, 2], 'Section 5', 'Eleven'), draft([5, 3], 'Section 5')];
    expect(said([...above, draft([5, 4], 'Section 5', 'Response to section 5: None.')])).toEqual([
      undefined,
      'Eleven',
      'None.',
      'None.',
    ]);
    expect(said([...above, draft([6, 1], 'Section 6', 'Response to section 6: None.')])).toEqual([
      undefined,
      'Eleven',
      undefined,
      'None.',
    ]);
  });
});
