import { expect, test } from 'vitest';
import { readDocument } from '../lines/read-document.ts';
import { readHeader } from './read-header.ts';

const asked = '\n\n1. How many parks are there?\n\n14\n\n2. Who runs them?\n\nA trust\n';
const read = (head: string): (string | undefined)[] => {
  const { authority, reference, received, responded } = readHeader(readDocument(head + asked));
  return [authority?.value.name, reference?.value, received?.value, responded?.value];
};

test.each<[string, string, (string | undefined)[]]>([
  [
    'the date and the reference at two ends of a line',
    'THORNBY DISTRICT COUNCIL\nRiverside, Thornby\n\n14th May 2025                         Ref: FOI 4471\n',
    ['Thornby District Council', 'FOI 4471', undefined, '2025-05-14'],
  ],
  [
    'the same with more words before the reference',
    'Thornby District Council\n\n14 May 2025          Our Reference: EIR 2231\n\nFREEDOM OF INFORMATION\n',
    ['Thornby District Council', 'EIR 2231', undefined, '2025-05-14'],
  ],
  [
    'the same the other way about',
    'Thornby District Council\n\nRef: FOI 4471                         14th May 2025\n',
    ['Thornby District Council', 'FOI 4471', undefined, '2025-05-14'],
  ],
  [
    'the code behind the council’s name, and two days without a stop between',
    'Thornby District Council TDC/25/117\nReceived 07/04/2025 Sent 14/05/2025\n',
    ['Thornby District Council', 'TDC/25/117', '2025-04-07', '2025-05-14'],
  ],
  [
    'the code between dashes behind the name, short words for the days',
    'Thornby District Council — TDC/F/2117 — received 7 April 2025 — reply 14 May 2025\n',
    ['Thornby District Council', 'TDC/F/2117', '2025-04-07', '2025-05-14'],
  ],
  [
    'the name and the code, the two days, far apart on their lines',
    'Thornby District Council               TDC 2025 117\nRec. 7 April 2025                      Ans. 14 May 2025\n',
    ['Thornby District Council', 'TDC 2025 117', '2025-04-07', '2025-05-14'],
  ],
  [
    'days of other kinds in the rows below the two',
    'Thornby District Council\nReceived 7 April 2025 · Responded 14 May 2025\n\n| Question | Date answered | Answer |\n|---|---|---|\n| How many ponds are there? | 9 April 2025 | 3 |\n| Who keeps them? | 11 April 2025 | A trust |\n',
    ['Thornby District Council', undefined, '2025-04-07', '2025-05-14'],
  ],
  [
    'our response, behind the day of receipt',
    'Thornby District Council\nTDC-FOI-12093\nReceived 7th April 2025; our response 14th May 2025.\n',
    ['Thornby District Council', 'TDC-FOI-12093', '2025-04-07', '2025-05-14'],
  ],
  [
    'a code of capitals and small letters',
    'Thornby District Council\nOur Ref: GwY 25-117\nDate: 14 May 2025\n',
    ['Thornby District Council', 'GwY 25-117', undefined, '2025-05-14'],
  ],
  [
    'a code of capitals and small letters, in two languages',
    'Thornby District Council\nEin Cyf / Our Ref: FoI 25/117\nDyddiad / Date: 14 Mai 2025 / 14 May 2025\n',
    ['Thornby District Council', 'FoI 25/117', undefined, '2025-05-14'],
  ],
  [
    'a known council at the head by its place and kind alone',
    'BWRDEISTREF SIROL CONWY / CONWY COUNTY BOROUGH\n\nRef: FOI 25-117\nDate: 14/05/2025\n',
    ['Conwy County Borough Council', 'FOI 25-117', undefined, '2025-05-14'],
  ],
  [
    'the same in ordinary letters',
    'Fareham Borough\n\nRef: FOI 25-117\nDate: 14/05/2025\n',
    ['Fareham Borough Council', 'FOI 25-117', undefined, '2025-05-14'],
  ],
  [
    'messages under heads of one line each',
    'FOI2025/117\ncorrespondence.txt\n\n=== Message 1 === 05/04/2025 09:12 From: Thornby District Council\n\nThank you for your request received on 4 April 2025. You should hear from us by 6 May 2025.\n\n=== Message 2 === 14/05/2025 12:05 From: Thornby District Council\n\nDear Requester\n\nPlease find our response below.\n',
    ['Thornby District Council', 'FOI2025/117', '2025-04-04', '2025-05-14'],
  ],
  [
    'messages under heads of one line each, who wrote first',
    'Message 1 of 2 | From: Requester | 4 April 2025\n\nPlease answer two questions about parks.\n\nMessage 2 of 2 | From: FOI team, Thornby District Council | 14 May 2025\n\nOur ref FOI 25-117. Our answers are below.\n',
    ['Thornby District Council', 'FOI 25-117', undefined, '2025-05-14'],
  ],
])('%s', (_, head, expected) => {
  expect(read(head)).toEqual(expected);
});

test('a place and its kind in a sentence, or under the head, name nobody who answers', () => {
  expect(read('Ref: FOI 25-117\n14 May 2025\n\nThe figures are for parks in Fareham Borough and no others.\n')[0]).toBe(
    undefined,
  );
  expect(read('Thornby District Council\nMap of parks\nFareham Borough\nRef: FOI 25-117\n')[0]).toBe(
    'Thornby District Council',
  );
});
