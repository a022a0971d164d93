import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';
import { readDocument } from './read-document.ts';

const lines = (text: string): string[] =>
  readDocument(text).blocks.map((block) =>
    block.type === 'line' ? block.words.text : block.rows.map(({ cells }) => cells.length).join(),
  );

test.each([
  ['Request  Hide this section', ['Request']],
  ['Response, Show this section', ['Response']],
  ['Response Show this section', ['Response']],
  ['Request (show)', ['Request']],
  ['Our answer [hide]', ['Our answer']],
  ['Request\tExpand section', ['Request']],
  ['▼ Information provided', ['Information provided']],
  ['Information provided ▲', ['Information provided']],
  ['Hide all sections\nRequest', ['Request']],
  ['Expand all | Collapse all\nRequest', ['Request']],
  ['Open all sections\nRequest', ['Request']],
  ['Show all\nRequest', ['Request']],
  // What is said of showing and hiding stays.
  ['We show all sections of the plan.', ['We show all sections of the plan.']],
  ['Does the map show all items?', ['Does the map show all items?']],
  ['Officers could not close this section', ['Officers could not close this section']],
  ['Yes - we open all details to view', ['Yes - we open all details to view']],
  ['The flap is marked open (see above)', ['The flap is marked open (see above)']],
])('%s', (text, expected) => {
  expect(lines(text)).toEqual(expected);
});

test('a page whose sections open and close: bullets asked, bullets answered', () => {
  const page = (request: string, response: string): string =>
    [
      'We use some cookies to make this site work. OK  Manage',
      'Wexmoor Council',
      'Home / Your council / FOI responses / Trees',
      '',
      'FOI response: Trees (ref WX-25-1187)',
      'Share: Facebook  X  Email  Print',
      '',
      'Show all sections',
      '',
      request,
      '',
      'Please answer for the year to 31 March 2025:',
      '• trees felled',
      '• hedges cut',
      '• spending on the contractor',
      '',
      response,
      '',
      '• 1,480 trees',
      '• 1,013 hedges',
      '• we do not hold this, as it is paid by the estates company',
      '',
      'Published: 9 June 2025',
    ].join('\n');
  for (const [request, response] of [
    ['Request  Hide this section', 'Response  Hide this section'],
    ['Request (hide)', 'Response (hide)'],
    ['▾ Information requested', '▾ Information provided'],
    ['Your request, Show this section', 'Our response, Show this section'],
  ] as const)
    expect(
      extractResponse(page(request, response)).answers.map(({ question, text, outcome }) => [question, text, outcome]),
    ).toEqual([
      ['trees felled', '1,480 trees', 'answered'],
      ['hedges cut', '1,013 hedges', 'answered'],
      ['spending on the contractor', 'we do not hold this, as it is paid by the estates company', 'not_held'],
    ]);
});
