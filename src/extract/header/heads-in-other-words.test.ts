import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const asked = '\n1. How many parks are there?\n14\n2. Who runs them?\nA trust\n';
const read = (head: string, foot = ''): (string | undefined)[] => {
  const { authority, reference, received, responded } = extractResponse(`${head}${asked}${foot}`);
  return [authority?.value.name, reference?.value, received?.value, responded?.value];
};

test.each<[string, string, string, (string | undefined)[]]>([
  [
    'a code before the council’s name',
    'TBC-12266 Thornby Borough Council\nDate received: 06/05/2025\nDate closed and answered: 03/06/2025\n',
    '',
    ['Thornby Borough Council', 'TBC-12266', '2025-05-06', '2025-06-03'],
  ],
  [
    'a reference in small letters',
    'Thornby Borough Council\n16 May 2023\nOur Ref: thornby-foi-2023-0192\n',
    '',
    ['Thornby Borough Council', 'thornby-foi-2023-0192', undefined, '2023-05-16'],
  ],
  [
    'the date of issue of this response',
    'Thornby Borough Council\nRequest TBC/1187-25\nDate of issue of this response: 20 August 2025\n',
    '',
    ['Thornby Borough Council', 'TBC/1187-25', undefined, '2025-08-20'],
  ],
  [
    'a sentence that says when it was answered',
    'Thornby Borough Council responded to this request on 22 February 2024.\n',
    '',
    ['Thornby Borough Council', undefined, undefined, '2024-02-22'],
  ],
  [
    'who reviews is who answered',
    'FOI request (FOIR-702218846)\nReceived Wed 02 October 2024\nResponded Wed 30 October 2024\n',
    '\nIf you are unhappy you may ask Thornby Borough Council for an internal review within 40 days.\n',
    ['Thornby Borough Council', 'FOIR-702218846', '2024-10-02', '2024-10-30'],
  ],
  [
    'information held by a force',
    'Disclosure log / Fleet\nDate Responded 11 September 2023\n\nProvision of information held by Thornshire Police made under the Freedom of Information Act 2000\n',
    '',
    ['Thornshire Police', undefined, undefined, '2023-09-11'],
  ],
])('%s', (_name, head, foot, expected) => {
  expect(read(head, foot)).toEqual(expected);
});
