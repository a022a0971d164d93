import { describe, expect, it } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const questions = '\n\n1. How many wardens are there?\n14\n\n2. What do their radios cost?\n£3,871\n';
const readOf = (head: string) => {
  const { reference, received, responded } = extractResponse(`Wexmoor District Council\n${head}${questions}`);
  return { reference: reference?.value, received: received?.value, responded: responded?.value };
};

describe('the only code of a head, whatever stands before it', () => {
  it.each([
    ['Reply WDC 25/118, 2 June 2025, to your request received on 6 May 2025', 'WDC 25/118'],
    ['WDC 4127: wardens and their radios', 'WDC 4127'],
    ['Request WTD 77', 'WTD 77'],
    ['FOI EFRA 140/25 Wardens\nResponse issued 5 June 2025', 'EFRA 140/25'],
    ['Freedom of Information WM/1173                14 June 2019', 'WM/1173'],
    ['This is our answer about wardens (WDC-88).', 'WDC-88'],
    ['Wardens, our number WMR 2203, closed', 'WMR 2203'],
    ['Cyf / Ref: RhGW-4471', 'RhGW-4471'],
  ])('%s', (head, reference) => {
    expect(readOf(head).reference).toBe(reference);
  });

  it.each([
    'Civic Offices, Mill Lane, Wexmoor WX4 7QD',
    'You will find us on the A45 by the mill.',
    'Your reference: HB 4471',
    'Environmental Information Regulations EIR 2004',
    'Requests WDC 4127 and WDC 4128',
    'Our new CRM 2018',
    'Telephone WX 44710',
  ])('no code of the request’s: %s', (head) => {
    expect(readOf(head).reference).toBeUndefined();
  });
});

describe('the only day of a head that nothing else explains', () => {
  it.each([
    ['We received your questions on 8 May 2024. We are answering on 5 June 2024.', '2024-05-08', '2024-06-05'],
    ['Ref WDC/11     Received: 1 Sep 2025     Returned: 30 Sep 2025', '2025-09-01', '2025-09-30'],
    ['We have answered both your requests in this one letter dated 22 January 2025.', undefined, '2025-01-22'],
    ['13 March 2025        Your Ref: none        Our Ref: WDC-1011', undefined, '2025-03-13'],
    ['Your email of 22 March 2024 was passed to me. Dated: 19 April 2024', '2024-03-22', '2024-04-19'],
    ['Reply WDC 25/118, 2 June 2025, to your request received on 6 May 2025', '2025-05-06', '2025-06-02'],
    ['Received 6 May 2025. Put right and gone out 2 June 2025.', '2025-05-06', '2025-06-02'],
    ['We have received your request under the Act on 17 March 2025.', '2025-03-17', undefined],
  ])('%s', (head, received, responded) => {
    expect(readOf(head)).toMatchObject({ received, responded });
  });

  it.each([
    'Thank you for writing to the Council on 9 January 2024.',
    'Received 6 May 2025. The figures are as at 1 April 2026.',
    'Received 6 May 2025. A reply is due by 4 June 2025.',
    'Received 6 May 2025. Page published 12 June 2025.',
    'The census of 21 March 2021 is the last.',
    'Received 6 May 2025. Seen 9 May 2025, 12 May 2025.',
  ])('no day of the answer’s: %s', (head) => {
    expect(readOf(head).responded).toBeUndefined();
  });

  it('takes the day on which someone decided, wherever it stands', () => {
    expect(readOf(`${questions}\nDECISION\n\nI have today, 02/08/2024, decided to disclose this.`).responded).toBe(
      '2024-08-02',
    );
  });
});
