import { expect, test } from 'vitest';
import { asked, type Letter, read } from './testing/head.ts';

const others: readonly Letter[] = [
  [
    'a reference in words: under the reference',
    'Ashmere City Council; FOI/441/25; -; 2025-02-28',
    [
      'Ashmere City Council',
      '28 February 2025',
      '',
      'Your request, which we are handling under reference FOI/441/25, has been considered.',
      ...asked,
    ],
  ],
  [
    'a reference number has been given',
    'Ashmere City Council; 250441; 2025-02-03; 2025-02-28',
    [
      'Ashmere City Council',
      '28 February 2025',
      '',
      'Your request of 3 February 2025 has been allocated reference number 250441.',
      ...asked,
    ],
  ],
  [
    'a subject with a reference in front',
    'Ashmere City Council; ACC-441; -; 2025-02-28',
    [
      'From: FOI <foi@ashmere.example>',
      'Sent: 28 February 2025',
      'To: A Requester',
      'Subject: ACC-441 - Freedom of Information - CRM',
      '',
      'Thank you for writing to Ashmere City Council.',
      ...asked,
    ],
  ],
  [
    'a subject with a number behind FOI',
    'Ashmere City Council; FOI 25-441; -; 2025-02-28',
    [
      'From: Ashmere City Council FOI team',
      'Sent: 28 February 2025',
      'To: A Requester',
      'Subject: RE: FOI 25-441 Freedom of Information request',
      ...asked,
    ],
  ],
  [
    'Request no. with a dot',
    'Ashmere City Council; 2044171; -; 2025-02-28',
    ['Ashmere City Council', 'Request no. 2044171', '28 February 2025', ...asked],
  ],
  [
    'Ref No with no colon',
    'Ashmere City Council; IG-25-44; -; 2025-02-28',
    ['Ashmere City Council', 'Ref No IG-25-44', '28 February 2025', ...asked],
  ],
  [
    'ours below theirs in a table of two rows',
    'Ashmere City Council; LS/441; -; 2025-02-28',
    [
      'Ashmere City Council',
      'Your ref:',
      'My ref: LS/441',
      'When calling please ask for: Information team',
      '28 February 2025',
      ...asked,
    ],
  ],
  [
    'letters and dashes with a word',
    'Ashmere City Council; EIR-2025-0044; -; 2025-02-28',
    [
      'Ashmere City Council',
      'Environmental Information Regulations 2004 - EIR-2025-0044',
      '28 February 2025',
      ...asked,
    ],
  ],
  [
    'an SAR beside',
    'Ashmere City Council; FOI-441; -; 2025-02-28',
    [
      'Ashmere City Council',
      'FOI-441',
      '28 February 2025',
      '',
      'We have also logged the part about yourself as a subject access request, SAR-118.',
      ...asked,
    ],
  ],
  [
    'the number of a policy',
    'Ashmere City Council; -; -; 2025-02-28',
    ['Ashmere City Council', '28 February 2025', '', 'Our policy (ref IT-POL-014) applies.', ...asked],
  ],
  [
    'a web address with a number',
    'Ashmere City Council; FOI-441; -; 2025-02-28',
    [
      'Ashmere City Council',
      'FOI-441',
      '28 February 2025',
      '',
      'See https://www.ashmere.example/foi/request/88123 for the log.',
      ...asked,
    ],
  ],
  [
    'a title of a file',
    'Ashmere City Council; FOI-0441; -; -',
    ['FOI-0441 Response.docx', 'Ashmere City Council', ...asked],
  ],
  [
    'date behind "on"',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    ['Ashmere City Council', 'Ref: 441', 'Request received on: 3/2/25', 'Request responded to on: 28/2/25', ...asked],
  ],
  [
    'date of receipt',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      'Date of receipt: 3rd February 2025',
      'Date of reply: 28th February 2025',
      ...asked,
    ],
  ],
  [
    'date of issue',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    ['Ashmere City Council', 'Ref: 441', 'Received: 3 February, 2025', 'Issued: 28 February, 2025', ...asked],
  ],
  [
    'date request made',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      'Date request made: 3 February 2025',
      'Date response provided: 28 February 2025',
      ...asked,
    ],
  ],
  [
    'response provided, information released',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    ['Ashmere City Council', 'Ref: 441', 'Request date: 03 Feb 2025', 'Information released: 28 Feb 2025', ...asked],
  ],
  [
    'date in, date out',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    ['Ashmere City Council', 'Ref: 441', 'Date in: 03/02/2025', 'Date out: 28/02/2025', ...asked],
  ],
  [
    'start and finish of a case',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    ['Ashmere City Council', 'Ref: 441', 'Case opened: 03/02/2025', 'Case closed: 28/02/2025', ...asked],
  ],
  [
    'final response sent',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      'Enquiry received: 03/02/2025',
      'Acknowledged: 04/02/2025',
      'Final response sent: 28/02/2025',
      ...asked,
    ],
  ],
  [
    'due by and sent by',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      'Received 03/02/2025',
      'Response due by 03/03/2025',
      'Sent 28/02/2025',
      ...asked,
    ],
  ],
  [
    'decided',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    ['Ashmere City Council', 'Ref: 441', 'Submitted on 3 February 2025', 'Decision date 28 February 2025', ...asked],
  ],
  [
    'a thank-you of yesterday',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      '28 February 2025',
      '',
      'Thank you for your email received by this office on 3 February 2025.',
      ...asked,
    ],
  ],
  [
    'which you sent on',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      '28 February 2025',
      '',
      'I refer to the request for information which you sent to us on 3 February 2025.',
      ...asked,
    ],
  ],
  [
    'a request submitted through a site',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      '28 February 2025',
      '',
      'Thank you for your Freedom of Information request submitted via our website on 3 February 2025.',
      ...asked,
    ],
  ],
  [
    'dated and received, in one',
    'Ashmere City Council; 441; 2025-02-04; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      '28 February 2025',
      '',
      'Your letter dated 3 February 2025 was received on 4 February 2025.',
      ...asked,
    ],
  ],
  [
    'a date in brackets behind the title',
    'Ashmere City Council; 441; -; 2025-02-28',
    ['Ashmere City Council', 'FOI request 441 - response (28 February 2025)', ...asked],
  ],
  [
    'the day in capitals with a full stop',
    'Ashmere City Council; 441; -; 2025-02-28',
    ['ASHMERE CITY COUNCIL', 'REF: 441', '28TH FEBRUARY, 2025.', ...asked],
  ],
  [
    'a date before a place',
    'Ashmere City Council; 441; -; 2025-02-28',
    ['Ashmere City Council', 'Ref: 441', 'Date 28.2.2025', ...asked],
  ],
  [
    'the transfer of a request',
    'Ashmere City Council; 441; 2025-02-05; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      '28 February 2025',
      '',
      'Your request was passed to us by Wexmoor District Council and we received it on 5 February 2025.',
      ...asked,
    ],
  ],
  [
    'the date of a meeting in an opening',
    'Ashmere City Council; 441; -; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      '28 February 2025',
      '',
      'Following our telephone call on 18 February 2025 we narrowed the request.',
      ...asked,
    ],
  ],
  [
    'the review deadline',
    'Ashmere City Council; 441; -; 2025-02-28',
    [
      'Ashmere City Council',
      'Ref: 441',
      '28 February 2025',
      '',
      'You may ask for a review by 28 April 2025.',
      ...asked,
    ],
  ],
  [
    'a month in short with a full stop',
    'Ashmere City Council; 441; 2025-02-03; 2025-02-28',
    ['Ashmere City Council', 'Ref: 441', 'Rec. 3 Feb. 2025', '28 Feb. 2025', ...asked],
  ],
  [
    'day, month and no year twice',
    'Ashmere City Council; 441; -; -',
    ['Ashmere City Council', 'Ref: 441', '', 'Your request of 3 February is answered below.', ...asked],
  ],
  [
    'Cyngor in capitals',
    'Denbighshire County Council; 441; -; 2025-02-28',
    ['CYNGOR SIR DDINBYCH', 'DENBIGHSHIRE COUNTY COUNCIL', 'Ref: 441', '28 February 2025', ...asked],
  ],
  [
    'an address with the authority in its middle',
    'Ashmere City Council; 441; -; 2025-02-28',
    ['Digital Services, Ashmere City Council, Civic Centre, Ashmere AS1 1AA', 'Ref: 441', '28 February 2025', ...asked],
  ],
  [
    'the council of a city, in words',
    'City of York Council; 441; -; 2025-02-28',
    ['City of York Council', 'West Offices', 'Ref: 441', '28 February 2025', ...asked],
  ],
  [
    'a logo in a markdown picture',
    'Ashmere City Council; 441; -; 2025-02-28',
    ['![Ashmere City Council logo](logo.png)', 'Ref: 441', '28 February 2025', ...asked],
  ],
  [
    'a police force by its short name',
    'Wexshire Police; 441; -; 2025-02-28',
    ['Ref: 441', '28 February 2025', '', 'Wexshire Police can confirm that it holds the information.', ...asked],
  ],
  [
    'a predecessor in the answer',
    'North Yorkshire Council; 441; -; 2025-02-28',
    [
      'North Yorkshire Council',
      'Ref: 441',
      '28 February 2025',
      '',
      'Until 2023 Ryedale District Council and Selby District Council kept these records.',
      ...asked,
    ],
  ],
  [
    'a company that answers for a council',
    'Ashmere City Council; 441; -; 2025-02-28',
    ['Example Services Ltd on behalf of Ashmere City Council', 'Ref: 441', '28 February 2025', ...asked],
  ],
  [
    'a regulator at the foot',
    'Ashmere City Council; 441; -; 2025-02-28',
    [
      'Ref: 441',
      '28 February 2025',
      '',
      'Ashmere City Council has completed its search.',
      '',
      'You may complain to the Information Commissioner, or to the Police and Crime Commissioner for Wexshire.',
      ...asked,
    ],
  ],
  [
    'the Irish name beside',
    'Mid Ulster District Council; 441; -; 2025-02-28',
    ['Comhairle Ceantair Lár Uladh', 'Mid Ulster District Council', 'Ref: 441', '28 February 2025', ...asked],
  ],
  [
    'Western Isles',
    'Comhairle nan Eilean Siar; 441; -; 2025-02-28',
    ['Comhairle nan Eilean Siar', 'Ref: 441', '28 February 2025', ...asked],
  ],
];

test.each(others)('%s', (_, expected, lines) => {
  expect(read(lines.join('\n'))).toBe(expected);
});
