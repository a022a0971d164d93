import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(
    `Wexmoor Borough Council\nFOI reference: FOI 3311\nDate of response: 4 May 2024\n\n${text}`,
  ).answers.map(({ number, question, text: words }) => `${number ?? '-'} ${question}: ${words}`);

test.each<[string, string, string[]]>([
  [
    'numbers, a value that begins with one, a gap that nobody filled in, a signature',
    '1.  Name of the ferry     Good Hope; Wild Swan\n2.  Launched     01/04/2016\n3.  Months to build     4 – 6 months\n4.  Passengers a day     \n5.  Annual cost of paint     £19,850\n\nSigned: [redacted]          Date: 02/05/2024\n',
    [
      '1 Name of the ferry: Good Hope; Wild Swan',
      '2 Launched: 01/04/2016',
      '3 Months to build: 4 – 6 months',
      '4 Passengers a day: ',
      '5 Annual cost of paint: £19,850',
    ],
  ],
  [
    'sections, and one of them with colons; boxes',
    'Section A - The ferry\n\nA1  Name: Good Hope\nA2  Built: in Wexmoor\n\nSection B - Her use\n\nB1  Is she in use?    [X] Yes   [ ] No\nB2  Kind of hull    Steel over oak\nB3  Go-live date    1 May 2016\n',
    [
      'A1 Name: Good Hope',
      'A2 Built: in Wexmoor',
      'B1 Is she in use?: Yes',
      'B2 Kind of hull: Steel over oak',
      'B3 Go-live date: 1 May 2016',
    ],
  ],
  [
    'values that go on below',
    '1.  Name of the ferry     Good Hope\n2.  Colours     Red above the water,\nand white below it\n3.  Master     A member of the crew\n',
    [
      '1 Name of the ferry: Good Hope',
      '2 Colours: Red above the water, and white below it',
      '3 Master: A member of the crew',
    ],
  ],
  [
    'not: one line of many that a typist spaced out',
    '1. How many ferries are there?\nThere are   two of them.\n2. Who sails them?\nOur own crew.\n3. What do they cost?\n£19,850\n',
    [
      '1 How many ferries are there?: There are two of them.',
      '2 Who sails them?: Our own crew.',
      '3 What do they cost?: £19,850',
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
