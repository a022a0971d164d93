import { expect, test } from 'vitest';
import { asked, type Letter, read } from './testing/head.ts';

const more: readonly Letter[] = [
  [
    'a thread of one officer, no council in From',
    'Dover District Council; 441; 2025-02-03; 2025-02-28',
    [
      'From: Officer, Information (Dover)',
      'Sent: Friday, February 28, 2025 4:02 PM',
      'To: A Requester',
      'Cc: foi@dover.gov.uk',
      'Subject: RE: FOI ref 441',
      '',
      'Your request was received on 3 February 2025.',
      ...asked,
    ],
  ],
  [
    'received by e-mail, over the questions',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      'Received by email 3 February 2025',
      'Response issued 28 February 2025',
      ...asked,
    ],
  ],
  [
    'a sentence with both days',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      '',
      'This request was received on 3 February 2025 and responded to on 28 February 2025.',
      ...asked,
    ],
  ],
  [
    'a page with closed behind status',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    [
      'Ashmere City Council',
      'FOI request 441',
      'Status: closed 28 February 2025',
      'Received: 3 February 2025',
      ...asked,
    ],
  ],
  [
    'on 3 February you wrote',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      '28 February 2025',
      '',
      'On 3 February 2025 you wrote to us asking:',
      ...asked,
    ],
  ],
  [
    'on Monday 3 February we received',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      '28 February 2025',
      '',
      'On Monday 3 February 2025 we received your request.',
      ...asked,
    ],
  ],
  [
    'a request dated without of',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      '28 February 2025',
      '',
      'RE: YOUR REQUEST FOR INFORMATION DATED 3 FEBRUARY 2025',
      ...asked,
    ],
  ],
  [
    'FOI of a day in the subject',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      '28 February 2025',
      '',
      'Freedom of Information request - 3 February 2025',
      ...asked,
    ],
  ],
  [
    'the answer amended',
    'Ashmere City Council; 441; -; 2025-03-14',
    [
      'Ashmere City Council',
      'Ref: 441',
      '14 March 2025',
      '',
      'This replaces our response of 28 February 2025.',
      ...asked,
    ],
  ],
  [
    'extended, then answered',
    'Ashmere City Council; 441; 2025-02-03; 2025-03-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      '28 March 2025',
      '',
      'Your request was received on 3 February 2025. On 3 March 2025 we told you that we needed more time.',
      ...asked,
    ],
  ],
  [
    'a scan of slashes',
    'Ashmere City Council; 441; -; 2025-02-28',
    ['Ashmere City Council', 'Our Ref; 441', 'Date; 28/02/2025', ...asked],
  ],
  [
    'an old reply',
    'Ashmere City Council; 441; -; 2008-02-28',
    ['Ashmere City Council', 'Ref: 441', '28 February 2008', ...asked],
  ],
  [
    'a future review date',
    'Ashmere City Council; 441; -; -',
    ['Ashmere City Council', 'Ref: 441', 'Review by: 28 February 2027', ...asked],
  ],
  [
    'page printed',
    'Ashmere City Council; 441; -; -',
    ['Ashmere City Council', 'Ref: 441', 'Printed 28/02/2025 10:11', ...asked],
  ],
  [
    'downloaded',
    'Ashmere City Council; 441; -; -',
    ['Ashmere City Council', 'Ref: 441', 'Downloaded on 28 February 2025', ...asked],
  ],
  [
    'date added to the log',
    'Ashmere City Council; 441; 2025-02-03; -',
    ['Ashmere City Council', 'Ref: 441', 'Received 3 February 2025', 'Date added to log: 9 April 2025', ...asked],
  ],
  [
    'created and last edited',
    'Ashmere City Council; 441; -; -',
    ['Ashmere City Council', 'Ref: 441', 'Created: 3 February 2025', 'Last edited: 4 February 2025', ...asked],
  ],
  [
    'correct as of',
    'Ashmere City Council; 441; -; -',
    ['Ashmere City Council', 'Ref: 441', 'Correct as of 28 February 2025', ...asked],
  ],
  [
    'file date',
    'Ashmere City Council; 441; -; -',
    ['Ashmere City Council', 'Ref: 441', 'File added: 28 February 2025 (112 KB)', ...asked],
  ],
  [
    'a request in the web form',
    'Ashmere City Council; 441; 2025-02-03; -',
    ['Ashmere City Council', 'Ref: 441', 'Form submitted: 03/02/2025 11:12', ...asked],
  ],
  [
    'case reference number with spaces round a slash',
    'Ashmere City Council; FOI / 441; -; 2025-02-28',
    ['Ashmere City Council', 'Our ref: FOI / 441', '28 February 2025', ...asked],
  ],
  [
    'two of ours, request and document',
    'Ashmere City Council; FOI441; -; 2025-02-28',
    ['Ashmere City Council', 'Document ref: 118822', 'FOI ref: FOI441', '28 February 2025', ...asked],
  ],
  [
    'theirs behind ours on a line',
    'Ashmere City Council; IG/44; -; 2025-02-28',
    ['Ashmere City Council', 'Our ref: IG/44    Your ref: XY/99', '28 February 2025', ...asked],
  ],
  [
    "the requester's number in the subject",
    'Ashmere City Council; FOI 441; -; 2025-02-28',
    ['Ashmere City Council', '28 February 2025', '', 'Our reference FOI 441 / your reference NEWS-2025-18', ...asked],
  ],
  [
    'a reference in small letters',
    'Ashmere City Council; foi441; -; 2025-02-28',
    ['Ashmere City Council', 'ref: foi441', '28 February 2025', ...asked],
  ],
  [
    'an internal extension number',
    'Ashmere City Council; -; -; 2025-02-28',
    ['Ashmere City Council', 'Ext 4417', 'Fax 01632 960442', '28 February 2025', ...asked],
  ],
  [
    'a charity number',
    'Ashmere City Council; -; -; 2025-02-28',
    ['Ashmere City Council', 'Registered charity number 1188221', '28 February 2025', ...asked],
  ],
  [
    'an invoice in an answer',
    'Ashmere City Council; -; -; 2025-02-28',
    ['Ashmere City Council', '28 February 2025', '', 'We paid it under purchase order PO-44171.', ...asked],
  ],
  [
    'FOISA letter',
    'Angus Council; 101441; 2025-02-03; 2025-02-28',
    [
      'ANGUS COUNCIL',
      'Our Ref: 101441',
      '28 February 2025',
      '',
      'Request under the Freedom of Information (Scotland) Act 2002, received 3 February 2025',
      ...asked,
    ],
  ],
  [
    'county in the postal address',
    'Dover District Council; 441; -; 2025-02-28',
    ['Dover District Council', 'White Cliffs Business Park, Dover, Kent', 'Ref: 441', '28 February 2025', ...asked],
  ],
  [
    'a council in a link of another',
    'Ashmere City Council; 441; -; 2025-02-28',
    ['Ref: 441', '28 February 2025', '', 'Ashmere City Council does not run schools; see www.kent.gov.uk', ...asked],
  ],
  [
    'in the footer only by a charity line',
    'Ashmere Parish Council; -; -; 2025-02-28',
    [
      '28 February 2025',
      '',
      'Dear Applicant',
      '',
      'The Parish Council met and agreed the reply.',
      'Clerk, Ashmere Parish Council',
      ...asked,
    ],
  ],
  [
    'two fire bodies',
    'Wexshire Fire Authority; 441; -; 2025-02-28',
    [
      'Wexshire Fire Authority',
      'Ref: 441',
      '28 February 2025',
      '',
      'We work with Ashmere Fire and Rescue Service.',
      ...asked,
    ],
  ],
  [
    'a university college',
    'Ashmere University; 441; -; 2025-02-28',
    [
      'Ashmere University',
      'Ref: 441',
      '28 February 2025',
      '',
      'Thank you for your request to Ashmere University.',
      ...asked,
    ],
  ],
  [
    'a college',
    'Ashmere College; 441; -; 2025-02-28',
    ['Ashmere College', 'Ref: 441', '28 February 2025', '', 'Thank you for your request to Ashmere College.', ...asked],
  ],
  [
    'a department',
    'Department for Example Affairs; 441; -; 2025-02-28',
    ['Department for Example Affairs', 'Ref: 441', '28 February 2025', ...asked],
  ],
];

test.each(more)('%s', (_, expected, lines) => {
  expect(read(lines.join('\n'))).toBe(expected);
});
