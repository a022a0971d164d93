import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** The days of a letter told by whose letter it was: `Your e-mail 1 May`, `Our reply 30 May`, `Decision letter dated 30 May`. */
const heads: readonly string[] = [
  'Our ref        WX-FOI-3907\nYour e-mail    1 May 2025\nOur reply      30 May 2025',
  'Your letter: 1 May 2025\nOur letter: 30 May 2025',
  'Your request 1 May 2025\nOur response 30 May 2025',
  'Your enquiry - 1 May 2025\nOur answer - 30 May 2025',
  'Request for information: RFI 6019/18\nDecision letter dated 30/05/2025\n\nYou wrote to us on 01/05/2025.',
  'Decision notice 30 May 2025\nYour request of 1 May 2025',
  'Response letter dated 30 May 2025\nRequest dated 1 May 2025',
  'Reply e-mail sent 30 May 2025\nYour message 1 May 2025',
  'Response notice issued 30 May 2025\nYour FOI request 1 May 2025',
];

describe('days told by whose letter it was', () => {
  test.each(heads)('%s', (head) => {
    const read = extractResponse(
      `Wexmoor Council\nLegal Services\n\n${head}\n\nDear Requester\n\n1. How many benches are there?\n\n214\n\n2. Who mends them?\n\nBrightline, since 4 March 2021\n\nYours sincerely\n`,
    );
    expect([read.received?.value, read.responded?.value]).toEqual(['2025-05-01', '2025-05-30']);
  });
});
