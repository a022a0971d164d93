import { describe, expect, test } from 'vitest';
import { readDocument } from '../lines/read-document.ts';
import { readHeader } from './read-header.ts';

/** A head as councils lay them out: its lines, and `reference; received; responded` with `-` for none. */
type Layout = readonly [name: string, expected: string, head: string];

const body = '\n\n1. Do you use a CRM?\nYes\n\n2. Since when?\nWe have used it since 4 May 2014\n';
const read = (text: string): string => {
  const { reference, received, responded } = readHeader(readDocument(text));
  return [reference, received, responded].map((each) => each?.value ?? '-').join('; ');
};

const letters: readonly Layout[] = [
  // How the reference is labelled.
  ['Ref and Date', 'FOI 4471; -; 2025-05-20', 'Ref: FOI 4471\nDate: 20 May 2025\n\nDear Requester'],
  ['Our reference', '2025/00123; -; 2025-05-20', 'Our reference: 2025/00123\n20 May 2025\n\nDear Requester'],
  ['My reference', 'LG/25/118; -; 2025-05-20', 'My reference: LG/25/118\nDate: 20/05/2025\n\nDear Ms A'],
  ['My ref, with dots', 'ABC.25.031; -; 2025-05-20', 'My ref: ABC.25.031\nYour ref:\nDate: 20/05/2025\n\nDear Ms A'],
  ['Council ref', 'WDC-7711; -; 2025-05-20', 'Council ref: WDC-7711\nDate: 20th May 2025\n\nDear Sir or Madam'],
  ['Case reference', 'F0012345; -; 2025-05-20', 'Case reference: F0012345\nDate sent: 20/05/2025\n\nDear Requester'],
  ['FOI reference', '12345; -; 2025-05-20', 'FOI reference: 12345\nResponse date: 20 May 2025'],
  ['Request ID', '88123; -; 2025-05-20', 'Request ID: 88123\nDate issued: 20 May 2025'],
  ['FOIR code alone', 'FOIR-562914083; -; 2025-05-20', 'FOI request (FOIR-562914083)\n\nResponded Tue 20 May 2025'],
  ['EIR and a number', 'EIR 123; -; 2025-05-20', 'Reference: EIR 123\nIssued 20.5.25\n\nDear Requester'],
  ['a year and a number', '24/1234; -; 2024-05-20', 'Reference No: 24/1234\nDate of response: 20 May 2024'],
  ['a long code', 'IGR-2025-001; -; 2025-05-20', 'Information request: IGR-2025-001\nDate: 20 May 2025'],
  ['a number of letters and figures', 'IR25A-0091; -; 2025-05-20', 'Ref IR25A-0091\n20 May 2025\n\nDear A Requester'],
  ['in capitals', 'FOI-25-0446; -; 2025-05-20', 'OUR REF: FOI-25-0446\nDATE: 20 MAY 2025\n\nDEAR REQUESTER'],
  [
    'your ref beside ours',
    '774/LS; -; 2025-05-20',
    'Your ref: A1/22\nOur ref: 774/LS\nDate: 20 May 2025\n\nDear Requester',
  ],
  [
    'one line for both',
    'FOI/774; -; 2025-05-20',
    'Your Ref:          Our Ref: FOI/774          Date: 20 May 2025\n\nDear Requester',
  ],
  [
    'the date and the request on one line',
    'W24/0311; -; 2025-05-20',
    'Wexmoor Borough Council\n\n20 May 2025                         Request W24/0311\n\nDear Requester',
  ],
  [
    'small letters behind the name of the Act',
    'wmb90114; -; 2025-05-20',
    'Subject: Freedom of Information request wmb90114\n20 May 2025\n\nDear Requester',
  ],
  [
    'the value on the next line',
    'FOI/774; -; 2025-05-20',
    'Our reference\nFOI/774\nDate\n20 May 2025\n\nDear Requester',
  ],
  [
    'after "please quote"',
    'CS/44107; -; 2025-05-20',
    '20 May 2025\n\nDear Requester\n\nPlease quote CS/44107 in any reply.',
  ],
  [
    'a quoted reference after the words',
    '44107; -; 2025-05-20',
    '20 May 2025\n\nDear Requester\n\nPlease quote reference 44107 in any correspondence.',
  ],
  [
    'When contacting us, quote',
    'FOI 5190; -; 2025-05-20',
    'When contacting us please quote: FOI 5190\n20 May 2025\n\nDear Requester',
  ],
  [
    'a subject line',
    'FOI 25-118; 2025-05-01; 2025-05-20',
    '20 May 2025\n\nDear Requester\n\nRe: Freedom of Information request FOI 25-118\n\nThank you for your email of 1 May 2025.',
  ],
  ['a title with brackets', '1453B/21; -; -', 'Public contact (1453B/21)\n\nRequest'],
  [
    'brackets of a mail subject',
    'FOI2025/0711; -; 2025-05-20',
    'From: foi@wexmoor.example\nSent: 20 May 2025 15:02\nTo: A Requester\nSubject: RE: FOI request - bins [FOI2025/0711]\n\nDear Requester',
  ],
  [
    'a hash in a mail subject',
    '61234; -; 2025-05-20',
    'From: Freedom of Information <foi@wexmoor.example>\nSent: 20 May 2025 15:02\nTo: A Requester\nSubject: Response to your request [Ref: #61234]\n\nDear Requester',
  ],
  [
    'the number of a request in words',
    '101003357126; -; 2021-02-23',
    'FOI Request - Bin Collections\n\nRequest 101003357126\n\nHow many bins?\n\nResponse 23-02-2021',
  ],
  [
    'a response of short date, above the answers',
    '101003357126; -; 2021-02-23',
    'Request 101003357126\n\n1. How many bins?\n2. How many were missed?\n3. Details of changes.\n\nResponse 23.02.21\n\n1.\n\n2019 – none\n2020 – none\n2021 – none\n2022 – two\n\n2.\n\n2016 - 71\n2017 - 68\n2018 - 75\n2019 - 77\n2020 - 79',
  ],
  ['a response that is an answer', 'FOI 881; -; -', 'FOI 881\n\n1. When does your contract end?\nResponse: 31/03/2026'],
  [
    'a date broken by the line',
    'FOI 61; 2019-03-02; 2019-03-13',
    'FOI 61\n13 March 2019\n\nDear Requester\n\nThank you for your request for information, received on 2\nMarch 2019. Our answers are below.',
  ],
  [
    'a response of short date',
    '101003357126; -; 2021-02-23',
    'FOI Request - Bin Collections\n\nRequest 101003357126\n\nHow many bins?\n\nResponse 23.02.21',
  ],
  [
    'Freedom of Information Act request number',
    '10442; -; 2025-05-20',
    '20 May 2025\n\nDear Requester\n\nFreedom of Information Act 2000 - Request number 10442',
  ],
  [
    'Request for information, reference',
    'RFI7741; -; 2025-05-20',
    'Date: 20 May 2025\n\nRequest for Information – Reference No: RFI7741',
  ],
  ['FOI no.', '3341; -; 2025-05-20', 'FOI No. 3341\n\nDate: 20 May 2025\n\nDear Requester'],
  ['Enquiry number', 'ENQ-00912; -; 2025-05-20', 'Enquiry number: ENQ-00912\nDate: 20 May 2025'],
  ['log number', '25-0091; -; 2025-05-20', 'Log number: 25-0091\nDate: 20 May 2025'],
  ['Customer reference', '881236; -; 2025-05-20', 'Customer reference: 881236\nDate: 20 May 2025'],
  ['an underscore', 'FOI_2025_0118; -; 2025-05-20', 'Reference: FOI_2025_0118\nDate: 20 May 2025'],
  ['spaces in the code', 'FOI 2025 0118; -; 2025-05-20', 'Reference: FOI 2025 0118\nDate: 20 May 2025'],
  ['a file heading', 'FOI-2025-0311; -; -', 'FOI-2025-0311 Response\n\nThank you for your request.'],
  [
    'a Scottish letter',
    '101009812345; 2025-05-01; 2025-05-20',
    'Our Ref: 101009812345\nDate: 20 May 2025\n\nFREEDOM OF INFORMATION (SCOTLAND) ACT 2002\n\nI refer to your request received on 1 May 2025.',
  ],
  [
    'a Welsh letter',
    'DG 2025-118; 2025-05-01; 2025-05-20',
    'Cyfeirnod: DG 2025-118\nDyddiad derbyn: 01/05/2025\nDyddiad ateb: 20/05/2025',
  ],
  [
    'a bilingual letter',
    'FOI 11832; -; 2025-05-20',
    'Ein Cyf / Our Ref: FOI 11832\nDyddiad / Date: 20 Mai 2025\n\nAnnwyl Ymgeisydd',
  ],
  [
    'a Welsh log',
    'FOI 11832; 2025-05-01; 2025-05-20',
    'Cofnod Cyf : FOI 11832\nDyddiad Dderbyniwyd : 01/05/2025\nDyddiad Cwblhau : 20/05/2025',
  ],
  // Where the date of the answer stands.
  [
    'the date two lines below its label',
    'FOI 61; -; 2019-03-13',
    'Our Ref: FOI 61\nDate:\n\n13TH March 2019\n\nDear Requester',
  ],
  ['labels first, values below', 'FOI 61; -; 2019-03-13', 'Our Ref:\nDate:\nFOI 61\n13 March 2019\n\nDear Requester'],
  [
    'right before Dear',
    'FOI 61; -; 2019-03-13',
    'Town Hall\nHigh Street\nWexmoor\nWX1 1AA\nTelephone 01234 567890\nFOI 61\nTo a requester\nBy e-mail\n\n13th March 2019\n\nDear Requester',
  ],
  ['a weekday before', 'FOI 61; -; 2019-03-13', 'FOI 61\nWednesday, 13 March 2019\n\nDear Requester'],
  ['month first', 'FOI 61; -; 2019-03-13', 'Ref: FOI 61\nMarch 13, 2019\n\nDear Requester'],
  ['month first, without a comma', 'FOI 61; -; 2019-03-13', 'Ref: FOI 61\nMarch 13th 2019\n\nDear Requester'],
  [
    'Date of reply',
    'FOI 61; 2019-03-01; 2019-03-13',
    'Ref: FOI 61\nDate of request: 01/03/2019\nDate of reply: 13/03/2019',
  ],
  ['Completed', 'FOI 61; 2019-03-01; 2019-03-13', 'Ref: FOI 61\nReceived: 01/03/2019\nCompleted: 13/03/2019'],
  [
    'Date closed',
    'FOI 61; 2019-03-01; 2019-03-13',
    'FOI reference: FOI 61\nDate opened: 01/03/2019\nDate closed: 13/03/2019',
  ],
  ['Disclosure date', 'FOI 61; -; 2019-03-13', 'Reference FOI 61\nDisclosure date 13 March 2019'],
  ['Disclosed on', 'FOI 61; -; 2019-03-13', 'Reference FOI 61\nDisclosed on 13 March 2019'],
  ['Response issued', 'FOI 61; -; 2019-03-13', 'FOI 61\nResponse issued: 13 March 2019'],
  [
    'Response sent',
    'FOI 61; 2019-03-01; 2019-03-13',
    'FOI 61\nRequest received: 1 March 2019\nResponse sent: 13 March 2019',
  ],
  [
    'Reply sent on',
    'FOI 61; 2019-03-01; 2019-03-13',
    'FOI 61\nRequest received 1 March 2019; reply sent 13 March 2019',
  ],
  [
    'Date response sent',
    'FOI 61; 2019-03-01; 2019-03-13',
    'FOI 61\nDate request received: 1 March 2019\nDate response sent: 13 March 2019',
  ],
  [
    'several issue dates',
    'FOI 61; -; 2019-03-13',
    'Request reference: FOI 61\nIssue dates: 01.03.19 and 13.03.19\nRequest received:',
  ],
  [
    'a disclosure log page',
    'FOI 61; -; 2019-03-13',
    'Disclosure log\nReference: FOI 61\nDate disclosed: 13/03/2019\nPublished: 20/03/2019',
  ],
  ['never published', 'FOI 61; -; -', 'Reference: FOI 61\nPublished: 20 March 2019\nLast updated: 21 March 2019'],
  [
    'never due',
    'FOI 61; 2019-03-01; 2019-03-13',
    'Reference: FOI 61\nReceived: 1 March 2019\nDue date: 29 March 2019\nResponded: 13 March 2019',
  ],
  ['never reviewed', 'FOI 61; -; 2019-03-13', 'Reference: FOI 61\nReview date: 1 March 2020\nDate: 13 March 2019'],
  [
    'only a due date',
    'FOI 61; 2019-03-01; -',
    'Reference: FOI 61\nReceived: 1 March 2019\nResponse due: 29 March 2019',
  ],
  [
    'a target',
    'FOI 61; 2019-03-01; -',
    'Reference: FOI 61\nReceived: 1 March 2019\nTarget response date: 29 March 2019',
  ],
  [
    'a deadline of the reply',
    'FOI 61; 2019-03-01; -',
    'Reference: FOI 61\nReceived: 1 March 2019\nReply due by: 29 March 2019',
  ],
  [
    'in a sentence of the head',
    'FOI 61; 2019-03-01; 2019-03-13',
    'FOI 61\n\nYour request was received on 1 March 2019 and answered on 13 March 2019.',
  ],
  [
    'is answered, in a sentence of the head',
    'FOI 61; 2019-03-01; 2019-03-13',
    'FOI 61\n\nYour request was received on Friday 1st March, 2019 and is answered on Wednesday 13th March, 2019.',
  ],
  [
    'has been answered, in a sentence of the head',
    'FOI 61; 2019-03-01; 2019-03-13',
    'FOI 61\n\nThe request was received on 1 March 2019 and has been answered on 13 March 2019.',
  ],
  [
    'in the boxes of a form',
    'FOI 61; 2019-03-01; 2019-03-13',
    'FOI 61\nDate request received: [ 01.03.2019 ]     Date of response: [ 13.03.2019 ]',
  ],
  [
    'in the boxes of a form, a line each',
    'FOI 61; 2019-03-01; 2019-03-13',
    'FOI 61\nReceived: [01/03/2019]\nResponded: [13/03/2019]',
  ],
  ['the responses date as heading', 'FOI 61; -; 2019-03-13', 'FOI 61\n\nCouncil response: 13 March 2019'],
  ['Final response date', 'FOI 61; -; 2019-03-13', 'FOI 61\n\nFinal response date 13 March 2019'],
  [
    'from our own mail',
    'FOI 61; -; 2019-03-13',
    'From: Wexmoor Council FOI Team\nSent: Wednesday, March 13, 2019 4:31 PM\nTo: A Requester\nSubject: FOI 61\n\nDear Requester',
  ],
  [
    'a mail in another order',
    'FOI 61; 2019-03-01; 2019-03-13',
    'From: Wexmoor Council FOI Team\nDate: Wed, 13 Mar 2019 at 16:31\nSubject: FOI 61\nTo: A Requester\n\nDear Requester\n\nYour e-mail dated 1 March 2019 refers.',
  ],
  // When the request came in.
  [
    'dated',
    'FOI 61; 2019-03-01; 2019-03-13',
    'FOI 61\n13 March 2019\n\nDear Requester\n\nI refer to your request dated 1st March 2019 for information.',
  ],
  [
    'your email of',
    'FOI 61; 2019-03-01; 2019-03-13',
    'FOI 61\n13 March 2019\n\nDear Requester\n\nThank you for your email of the 1st of March 2019.',
  ],
  [
    'dated and received',
    'FOI 61; 2019-03-02; 2019-03-13',
    'FOI 61\n13 March 2019\n\nDear Requester\n\nYour request dated 01/03/19, received on 02/03/19, is answered below.',
  ],
  [
    'dated received, no comma',
    'FOI 61; 2019-03-02; 2019-03-13',
    'FOI 61\n13 March 2019\n\nDear Requester\n\nWe refer to your information request dated 01/03/19 received on 02/03/19.',
  ],
  [
    'received by, over a line end',
    'FOI 61; 2019-03-02; 2019-03-13',
    'FOI 61\n13 March 2019\n\nDear Requester\n\nThank you for your request for information received by Wexmoor\nDistrict Council on 2nd March 2019.',
  ],
  [
    'a line end before the date',
    'FOI 61; 2019-03-02; 2019-03-13',
    'FOI 61\n13 March 2019\n\nDear Requester\n\nThank you for your request for information, which we received on\n2nd March 2019. Our answers are below.',
  ],
  [
    'which was received',
    'FOI 61; 2019-03-02; 2019-03-13',
    'FOI 61\n13 March 2019\n\nDear Requester\n\nI write about your request for information, which was received on 2 March 2019.',
  ],
  [
    'which arrived',
    'FOI 61; 2019-03-02; 2019-03-13',
    'FOI 61\n13 March 2019\n\nDear Requester\n\nYour request reached the council on 2 March 2019.',
  ],
  [
    'Date of receipt',
    'FOI 61; 2019-03-02; 2019-03-13',
    'FOI 61\nDate of receipt: 2 March 2019\nDate of response: 13 March 2019',
  ],
  ['Submitted', 'FOI 61; 2019-03-02; 2019-03-13', 'FOI 61\nSubmitted 02/03/2019\nResponded 13/03/2019'],
  ['Request made', 'FOI 61; 2019-03-02; 2019-03-13', 'FOI 61\nRequest made: 02/03/2019\nRequest answered: 13/03/2019'],
  ['Received date', 'FOI 61; 2019-03-02; 2019-03-13', 'FOI 61\nReceived Date: 02/03/2019\nClosed Date: 13/03/2019'],
  [
    'a year of two figures in words',
    'FOI 61; 2019-03-02; 2019-03-13',
    'FOI 61\nReceived 2 Mar 19\nResponded 13 Mar 19',
  ],
  ['a hyphenated date', 'FOI 61; 2019-03-02; 2019-03-13', 'FOI 61\nReceived: 02-Mar-2019\nResponded: 13-Mar-2019'],
  [
    'a date of ISO form',
    'FOI 61; 2019-03-02; 2019-03-13',
    'FOI 61\nReceived: 2019-03-02\nResponded: 2019-03-13T09:30:00',
  ],
  [
    'a date with a time',
    'FOI 61; 2019-03-02; 2019-03-13',
    'FOI 61\nReceived: 02/03/2019 10:15\nResponded: 13/03/2019 16:00',
  ],
];

const tables: readonly Layout[] = [
  [
    'Markdown rows',
    '12345; 2019-03-02; 2019-03-13',
    '| Reference number | 12345 |\n|---|---|\n| Date received | 02/03/2019 |\n| Date responded | 13/03/2019 |\n',
  ],
  [
    'Markdown columns',
    '12345; 2019-03-02; 2019-03-13',
    '| Reference | Received | Responded |\n|---|---|---|\n| 12345 | 02/03/2019 | 13/03/2019 |\n',
  ],
  [
    'bold keys',
    'FOI-881; 2019-03-02; 2019-03-13',
    '**Reference:** FOI-881\n**Request received:** 2 March 2019\n**Response issued:** 13 March 2019\n',
  ],
  [
    'a list of keys',
    'FOI-881; 2019-03-02; 2019-03-13',
    '- Reference: FOI-881\n- Received: 2 March 2019\n- Closed: 13 March 2019\n',
  ],
  [
    'HTML rows',
    '12345; 2019-03-02; 2019-03-13',
    '<table><tr><th>FOI reference</th><td>12345</td></tr><tr><th>Received on</th><td>2 March 2019</td></tr><tr><th>Answered on</th><td>13 March 2019</td></tr></table>',
  ],
  [
    'HTML definition list',
    '12345; 2019-03-02; 2019-03-13',
    '<dl><dt>Request ID</dt><dd>12345</dd><dt>Date received</dt><dd>2 March 2019</dd><dt>Date of response</dt><dd>13 March 2019</dd></dl>',
  ],
  [
    'HTML spans',
    '12345; 2019-03-02; 2019-03-13',
    '<p><strong>Case reference</strong> 12345</p><p><strong>Date received</strong> 2 March 2019</p><p><strong>Date answered</strong> 13 March 2019</p>',
  ],
  [
    'CSV rows',
    '12345; 2019-03-02; 2019-03-13',
    'Field,Value\nReference,12345\nDate received,02/03/2019\nDate completed,13/03/2019\n',
  ],
  [
    'CSV rows with quoted dates',
    'FOI/12345; 2019-03-02; 2019-03-13',
    'Authority,Wexmoor District Council\n"Our ref","FOI/12345"\n"Received","2 March 2019"\n"Date issued","13 March 2019"\n',
  ],
  [
    'tabs',
    'EIR-25-7; 2019-03-02; 2019-03-13',
    'Reference number\tEIR-25-7\nRequest received\t2 March 2019\nDate of reply\t13 March 2019\n',
  ],
  [
    'spaced columns',
    'FOI 61; 2019-03-02; 2019-03-13',
    'Reference:            FOI 61\nReceived:             2 March 2019\nDate responded:       13 March 2019\n',
  ],
  [
    'label above value',
    'FOI/881; 2021-12-02; 2021-12-20',
    '- FOI reference\n- FOI/881\n- Date received\n- 2 December 2021\n- Date responded\n- 20 December 2021\n',
  ],
  [
    'web page labels',
    '881; 2021-12-02; 2021-12-20',
    'Reference number\n881\nDate request received\n2 December 2021\nDate of decision\n20 December 2021\n',
  ],
];

/** More ways to write a code. */
const codes: readonly Layout[] = [
  'FOI 25/26-0123',
  'FOI/25/26/123',
  'WBC00123',
  'FS-Case-562914083',
  'CRN00123',
  'COR/2025/00123',
  'CE/FOI/2025/123/AB',
  'FOI1234/25',
  'FOI-25-26-0123',
  '17.2025.001',
  'Foi-2025-118',
  'Info/25/118',
  'CAS-207815-K2M7Q4',
  'WLC/2025/IR/123',
  'EIR2025-001',
  'RFI 2025-44',
  'E25/0118',
  '2025-118-FOI',
  '0118/2025',
  'IAT-FOI-9913',
  'FOI 2025-26 118',
  'FOIA/118',
  'A118872',
  'IG.118',
].flatMap((code): Layout[] => [
  [`Our ref ${code}`, `${code}; -; 2025-05-20`, `Our ref: ${code}\nDate: 20 May 2025\n\nDear Requester`],
  [
    `Reference number ${code}`,
    `${code}; -; 2025-05-20`,
    `Reference number: ${code}\nDate: 20 May 2025\n\nDear Requester`,
  ],
  [
    `a cell of ${code}`,
    `${code}; -; 2025-05-20`,
    `| Reference number | ${code} |\n|---|---|\n| Date of response | 20/05/2025 |\n`,
  ],
]);

/** What stands around the code. */
const around: readonly Layout[] = [
  ['FOI Request - number - title', '12345; -; -', 'FOI Request - 12345 - Websites\n\nThank you for your request.'],
  ['number and title', 'FOI 12345; -; -', 'FOI 12345 - Websites and contact centre\n\nThank you for your request.'],
  [
    'Freedom of Information Request 2025/123',
    '2025/123; -; -',
    'Freedom of Information Request 2025/123\n\nThank you for your request.',
  ],
  ['Response to FOI', 'FOI 123; -; -', 'Response to FOI 123\n\nThank you for your request.'],
  ['Ref. No.', '8823; -; -', 'Ref. No. 8823\n\nThank you for your request.'],
  ['in brackets', '8823; -; -', 'Your request for information (our ref: 8823)\n\nThank you for your request.'],
  ['with a name behind', '2025-0123; -; -', 'FOI Ref: 2025-0123 (Websites)\n\nThank you for your request.'],
  ['a slash of two labels', 'FOI/118; -; -', 'Our Ref/Ein Cyf: FOI/118\n\nThank you for your request.'],
  ['Reference with hash', '8823; -; -', 'Reference #8823\n\nThank you for your request.'],
  ['in a sentence', '8823; -; -', 'Dear Requester\n\nThank you for your request, which has the reference number 8823.'],
  [
    'your request under reference',
    'FOI-8823; -; -',
    'Dear Requester\n\nThe council has dealt with your request under reference FOI-8823.',
  ],
  ['allocated', '8823; -; -', 'Dear Requester\n\nYour request was allocated the unique reference 8823.'],
  ['Case ID', '8823; -; -', 'Case ID 8823\n\nThank you for your request.'],
  ['FOI ID', '8823; -; -', 'FOI ID: 8823\n\nThank you for your request.'],
  ['FOI number', '8823; -; -', 'FOI number: 8823\n\nThank you for your request.'],
  ['Service request', 'SR-8823; -; -', 'Service request number: SR-8823\n\nThank you for your request.'],
  ['EIR request', '8823; -; -', 'Environmental Information Request 8823\n\nThank you for your request.'],
  ['Disclosure log reference', '8823; -; -', 'Disclosure log reference: 8823\n\nThank you for your request.'],
  ['Ein Cyf', 'FOI 8823; -; -', 'Ein Cyf: FOI 8823\n\nDiolch am eich cais.'],
  ['Rhif Cais', '8823; -; -', 'Rhif Cais: 8823\n\nDiolch am eich cais.'],
  [
    'Our reference with Date beside',
    'FOI 8823; -; 2025-05-20',
    'Our reference: FOI 8823, 20 May 2025\n\nDear Requester',
  ],
  [
    'Date before the reference',
    'FOI 8823; -; 2025-05-20',
    'Date: 20 May 2025    Our reference: FOI 8823\n\nDear Requester',
  ],
  [
    'Contact between',
    'FOI 8823; -; 2025-05-20',
    'Contact: Information Team\nTelephone: 01234 567890\nOur ref: FOI 8823\nDate: 20 May 2025\n\nDear Requester',
  ],
  [
    'labels in a row above values',
    'FOI 8823; -; 2025-05-20',
    'Your ref    Our ref    Date\n            FOI 8823   20 May 2025\n\nDear Requester',
  ],
  ['a short number under its label', '7; -; -', '| Reference | 7 |\n|---|---|\n'],
];

/** What is no reference or no date of the letter's own. */
const others: readonly Layout[] = [
  [
    'a figure of an answer',
    '-; -; 2019-03-13',
    '13 March 2019\n\nDear Requester\n\nThis figure relates to both FOI and EIR: 1547 requests in all.',
  ],
  ['an Act', '-; -; 2019-03-13', '13 March 2019\n\nDear Requester\n\nFreedom of Information Act 2000 request'],
  ['a telephone number', '-; -; 2019-03-13', '13 March 2019\nDirect line: 01234 567890\n\nDear Requester'],
  ['a postcode', '-; -; 2019-03-13', 'Town Hall\nWX12 4RT\n13 March 2019\n\nDear Requester'],
  ['only their reference', '-; -; 2019-03-13', 'Your ref: AB/112\n13 March 2019\n\nDear Requester'],
  ['a complaint number', '-; -; 2019-03-13', '13 March 2019\n\nDear Requester\n\nICO reference: IC-220155-A1B2'],
  [
    'a section',
    '-; -; 2019-03-13',
    '13 March 2019\n\nDear Requester\n\nSome information is exempt under FOIA Section 43(2).',
  ],
  [
    'calls received in a period',
    'FOI 61; -; -',
    'FOI 61\n\n1. Please state the number of letters that came to your post room between 1st April 2019 and 31st March 2020?',
  ],
  ['a contract that ends', 'FOI 61; -; -', 'FOI 61\n\nContract end date: 13 March 2019'],
];

describe.each([
  ['letters', letters],
  ['tables', tables],
  ['codes', codes],
  ['labels', around],
  ['what is none of its own', others],
] as const)('heads of %s', (_, layouts) => {
  test.each(layouts)('%s', (_, expected, head) => {
    const html = head.startsWith('<');
    const csv = head.includes(',') && /^[^ ]{1,12}(?: \w+)?,|^Authority,/.test(head);
    const questions = html
      ? '<p>1. Do you use a CRM?</p><p>Yes</p>'
      : csv
        ? '"1. Do you use a CRM?",Yes\n"2. Since when?","Since 4 May 2014"\n'
        : body;
    expect(read(head + questions)).toBe(expected);
  });
});
