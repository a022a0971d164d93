import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const head = (text: string) => {
  const { authority, responded, received } = extractResponse(text);
  return [authority?.value.name, received?.value, responded?.value];
};

test('a mail signed by a team, its council on a line of its own, above the quoted request', () => {
  const mail = `From: foi@marlow-vale.example
To: requester@post.example
Sent: 18 March 2025 09:42
Subject: RE: request MV/7802

Dear requester,

1. £684,900
2. £25,000

Information Rights Team
Marlow Vale Metropolitan Borough Council
Civic House, Marlow Vale
www.marlow-vale.example

> From: requester@post.example
> Dear Marlow Vale,
> 1. What did you spend on communications?
> 2. What did you spend on notices?
`;
  expect(head(mail)).toEqual(['Marlow Vale Metropolitan Borough Council', undefined, '2025-03-18']);
});

test('a file of rows that says below them whose reply it is', () => {
  const rows = `Ref,Q,Question,Response
MV-640,1,What did you spend on communications?,"£438,000"
MV-640,2,Which CRM do you use?,Jadu
"Marlow Vale City Council, reply of 30 May 2025 to a request received on 2 May 2025.",,,
`;
  expect(head(rows)).toEqual(['Marlow Vale City Council', '2025-05-02', '2025-05-30']);
});

test.each([
  [
    'Marlow Vale Council\nReply to request MV2311 (18 December 2023)\n\n1. Which CRM do you use?\nJadu\n',
    'MV2311',
    '2023-12-18',
  ],
  [
    'Marlow Vale Council\nFOI: MV 25/1902\nResponse: 6 October 2025\n\n1. Which CRM do you use?\nJadu\n',
    'MV 25/1902',
    '2025-10-06',
  ],
  [
    'Marlow Vale Council\n\nRef\tQuestion\tResponse\n1\tWhich CRM do you use?\tJadu\n2\tWhat does it cost?\t£9,100\n',
    undefined,
    undefined,
  ],
])('the reference and the date of %j', (text, reference, responded) => {
  const response = extractResponse(text);
  expect([response.reference?.value, response.responded?.value]).toEqual([reference, responded]);
});

const told = (sentence: string, foot: string): string => `# Calls: a reply

Reference: MV-2311
Responded: 6 October 2025

1. How many calls were there?

${sentence}

2. Which CRM do you use?

Jadu

## Contact

Please quote the reference
${foot}
`;

test.each([
  ['This is a formal notice that Marlow Vale Council has no figures for 2022.', 'Email: foi@marlowvale.gov.uk', true],
  ['It was in 2022 that, as Marlow Vale Council found, calls fell to 12.', 'Email: foi@marlow-vale.gov.uk', true],
  ['Calls fell to 12 once the line run by Marlow Vale Council was shut.', 'Email: foi@wexmoor.gov.uk', false],
])('an authority named in a sentence alone: %s %s', (sentence, foot, named) => {
  expect(head(told(sentence, foot))[0] === 'Marlow Vale Council').toBe(named);
});
