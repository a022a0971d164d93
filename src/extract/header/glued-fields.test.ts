import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** The name and the reference of heads whose fields stand one right behind the other, or in forms of their own. */
const heads: readonly (readonly [head: string, authority: string, reference: string])[] = [
  [
    'Saltmoor CouncilFreedom of Information request 11784Received Thu 6 February 2025Responded Wed 5 March 2025',
    'Saltmoor Council',
    '11784',
  ],
  ['Wexmoor District CouncilOur reference 20417Received Mon 3 March 2025', 'Wexmoor District Council', '20417'],
  ['Fernhill Borough CouncilRequest reference 30112Date received 3 March 2025', 'Fernhill Borough Council', '30112'],
  ['Wexshire Fire AuthorityOur reference 4471Asked 3 March 2025', 'Wexshire Fire Authority', '4471'],
  ['Wexshire ConstabularyOur ref: FOI 2291Date 3 March 2025', 'Wexshire Constabulary', 'FOI 2291'],
  ['LB Hackenmoor\nCase number 448120', 'LB Hackenmoor', '448120'],
  ['LB of Fernhill\nOur ref: EIR24-25 1187    Your ref:', 'LB of Fernhill', 'EIR24-25 1187'],
  ['Wexmoor District Council\nOur ref: FOI 23/24 2210\n', 'Wexmoor District Council', 'FOI 23/24 2210'],
  ['Wexmoor District Council\nReference: RFI25-26 0412 (please quote)\n', 'Wexmoor District Council', 'RFI25-26 0412'],
];

describe('fields set one right behind the other', () => {
  test.each(heads)('%s', (head, authority, reference) => {
    const read = extractResponse(
      `${head}\n\nWe have the following answers.\n\n1. How many benches are there?\n\n214\n\n2. Who mends them?\n\nBrightline\n`,
    );
    expect([read.authority?.value.name, read.reference?.value]).toEqual([authority, reference]);
  });

  test('a councillor names nobody', () => {
    const read = extractResponse('Wexmoor CouncillorSurvey\n\n1. How many benches are there?\n\n214\n');
    expect(read.authority).toBeUndefined();
  });
});
