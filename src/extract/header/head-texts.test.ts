import { expect, test } from 'vitest';
import { readDocument } from '../lines/read-document.ts';
import { readHeader } from './read-header.ts';

/** A text as councils lay them out, and `reference; received; responded` with `-` for none. */
type Layout = readonly [name: string, expected: string, head: string];

const body = '\n\n1. Do you use a CRM?\nYes\n\n2. Since when?\nWe have used it since 4 May 2014\n';
const read = (text: string): string => {
  const { reference, received, responded } = readHeader(readDocument(text));
  return [reference, received, responded].map((each) => each?.value ?? '-').join('; ');
};

/** Whole letters, pages and messages. */
const texts: readonly Layout[] = [
  [
    'sig date',
    'FOI 881; -; 2025-05-20',
    'Wexmoor Council\nReference: FOI 881\n\nDear Requester\n\nPlease see our answers.' +
      body +
      '\nYours sincerely\n\nInformation Officer\n20 May 2025',
  ],
  [
    'sig Date:',
    'FOI 881; -; 2025-05-20',
    'Wexmoor Council\nReference: FOI 881\n\nDear Requester\n\nPlease see our answers.' +
      body +
      '\nYours sincerely\n\nInformation Officer\nWexmoor Council\nDate: 20/05/2025',
  ],
  [
    'in two languages',
    'CDR 250417; 2025-04-23; 2025-05-19',
    `Cyngor Wexmoor / Wexmoor Council\nEin Cyf / Our Ref: CDR 250417\nDyddiad / Date: 19 Mai / May 2025\n\nThank you for your request which was received on 23 April 2025.${body}`,
  ],
  [
    'sent, further on in the line',
    'EIR/0098/25; -; 2025-11-11',
    `Wexmoor Council\nRef: EIR/0098/25      Sent: 11 November 2025${body}`,
  ],
  ['sent, behind a middle dot', 'FOI 881; -; 2025-11-11', `Wexmoor Council · FOI 881 · Sent: 11 November 2025${body}`],
  [
    'issued, in a line of several',
    '881; 2025-07-08; 2025-08-05',
    `Wexmoor Council\nReference: 881 Received: **8th July 2025** Issued: **5th August 2025** Published: 1st September 2025${body}`,
  ],
  [
    'our response, dated',
    '25/0711; 2025-09-01; 2025-09-26',
    'Wexmoor Council [Ref: 25/0711]\n\nRequest received: 1 September 2025\n\n1. Do you use a CRM?\n2. Since when?\n\nOur response, dated 26 September 2025:\n\n1. Yes\n2. 4 May 2014\n',
  ],
  [
    'the same, of an earlier one',
    'FOI 881; -; 2025-10-20',
    `Wexmoor Council\nFOI 881\n20 October 2025\n\nYou were unhappy with our response dated 26 September 2025.${body}`,
  ],
  [
    'request and response under dates',
    'FG/0991; 2025-09-24; 2025-10-14',
    'Request - 24 September 2025\n\n1. Do you use a CRM?\n2. Which?\n\nResponse - 14 October 2025\n\nYes, the one that Jadu sells.\n\nWexmoor Council, reference FG/0991',
  ],
  [
    'an answer that is a date',
    'FOI 881; -; -',
    'Wexmoor Council, FOI 881\n\n1. Has the contract been signed?\nYes\n2. When was it?\nResponse - 14 October 2025\n',
  ],
  [
    'in a thread, over the salutation',
    'FD-771; -; 2025-02-27',
    'Wexmoor Council: trees\n\nThe request was successful.\n\nDear Wexmoor Council,\n1. Do you use a CRM?\n2. Which?\nYours faithfully\n\nWexmoor Council\n5 February 2025\nDear Requester,\nWe have received your request and will answer within 20 working days. Ref FD-771.\n\nWexmoor Council\n27 February 2025\nDear Requester,\nYour request has been considered.\n1. Yes\n2. Jadu\n',
  ],
  [
    'in a log, over the opening',
    '-; 2025-04-28; 2025-05-21',
    `FOI Disclosure Log\n\nCustomer Request Details\n\n28 April 2025\n\n1. Do you use a CRM?\n2. Which?\n\nWexmoor Council Response\n\n28 April 2025\n\nI am writing to acknowledge your request.\n\nYour request is being considered and you will receive the information within 20 working days.\n\nWexmoor Council Response\n\n21 May 2025\n\nThank you for your request. Please find our answers below:\n\n1. Yes\n2. Jadu\n`,
  ],
  [
    'at the end, below the address',
    'F0012345; 2025-09-08; 2025-09-30',
    'Dear Requester,\n\nYour request - F0012345\n\nWe had your e-mail on 8 September 2025, asking:\n\n1) Do you use a CRM?\n2) Which?\n\nWe do not hold this information.\n\nWexmoor City Council, Town Hall, Wexmoor\n30 September 2025\n',
  ],
  [
    'at the end, over who signs',
    '2024/2290; 2024-10-30; 2024-11-26',
    'Wexmoor Council\nRequest reference 2024/2290\n\nI refer to your request received on 30 October 2024.\n\n1. Do you use a CRM?\n\nWe do not.\n\n26 November 2024\n\nInformation Officer\n',
  ],
  [
    'at the end, an answer',
    'FOI 881; -; -',
    'Wexmoor Council, FOI 881\n\n1. Do you use a CRM?\nYes\n2. When does the contract end?\n31 March 2027\n',
  ],
  [
    'of an internal review',
    'FOI 3391/IR; -; 2025-08-14',
    `Wexmoor Council\nInternal review\n14 August 2025\nRef FOI 3391/IR\n\nYou asked for a review of our response of 2 July 2025.${body}`,
  ],
  [
    'receipt, acknowledged late',
    'FOI 22918; 2025-05-08; 2025-06-06',
    `Wexmoor Council\nResponse to FOI 22918\nDate: 6 June 2025\n\nThank you for your request. We acknowledge its receipt on 8 May 2025.${body}`,
  ],
  [
    'receipt of a request that has its own date',
    '86413; 2019-05-10; 2019-06-04',
    `Wexmoor Council\nDate: 4 June 2019\nReference Number: 86413\n\nWe acknowledge receipt of your information request dated 09/05/19, received on 10/05/19.${body}`,
  ],
  [
    'a scanned reference',
    'FOI/2018/1147; -; 2018-06-04',
    `Wexmoor Council\n0ur ref: FOI/2018/l147\nDate: 4 June 2018${body}`,
  ],
  [
    'a head in one line, parted by strokes',
    'FIN0193; -; 2018-06-04',
    `Wexmoor Council / Our Ref: / FIN0193 / Wexmoor House\nDate: 4 June 2018${body}`,
  ],
  [
    'a subject line',
    'IG-2024-1190; -; 2024-12-09',
    `From: infogov@wexmoor.example\nSubject: Your request IG-2024-1190\nDate: Mon, 9 Dec 2024 10:12:45 +0000\n\nHello${body}`,
  ],
  [
    'the ICO and the requester have their own',
    '88120; 2025-03-06; 2025-07-14',
    `Wexmoor Council\nOur reference: 88120\nYour reference: GRANT-7\nICO reference: IC-204411-X1Y2\n\nYour request of 6 March 2025${body}\nIssued on 14 July 2025`,
  ],
  [
    'a reference of figures alone',
    '101007654321; 2025-04-22; 2025-05-19',
    `Wexmoor County Council\nCase 101007654321\n19th May 2025\n\nRe: your request received on 22nd April 2025${body}`,
  ],
  ['closing par', 'FOI 881; -; 2025-05-20', `Reference: FOI 881${body}\nThis response was issued on 20 May 2025.`],
  ['closing par2', 'FOI 881; -; 2025-05-20', `Reference: FOI 881${body}\nResponse sent 20 May 2025`],
  [
    'wdtk',
    '-; 2025-05-01; 2025-05-20',
    'Dear Wexmoor Council,\n\nPlease tell me about CRM.\n\nYours faithfully,\n\nA Requester\n\nWexmoor Council\n20 May 2025\n\nDear A Requester,\n\nThank you for your request of 1 May 2025.' +
      body,
  ],
  [
    'title bar',
    'FOI/2025/811; -; 2025-05-20',
    'FOI/2025/811 | CRM systems | 20 May 2025\n\nRequest\n1. Do you use a CRM?\n\nResponse\n1. Yes',
  ],
  [
    'page crumb',
    '881; 2025-05-01; 2025-05-20',
    'Home > FOI > Disclosure log\n\nCRM systems\n\nReference number: 881\nDate received: 1 May 2025\nDate of response: 20 May 2025\nLast reviewed: 3 June 2025' +
      body,
  ],
  [
    'csv log',
    'FOI-881; 2025-05-01; 2025-05-20',
    'Reference,Date received,Date responded,Request,Response\nFOI-881,01/05/2025,20/05/2025,"Do you use a CRM?","Yes"\n',
  ],
  [
    'log h',
    '881; 2025-05-01; 2025-05-20',
    '| FOI Ref | Date Received | Date Closed | Question | Answer |\n|---|---|---|---|---|\n| 881 | 01/05/2025 | 20/05/2025 | Do you use a CRM? | Yes |\n',
  ],
  [
    'html p',
    'FOI-881; 2025-05-01; 2025-05-20',
    '<html><head><title>FOI-881 CRM | Wexmoor Council</title></head><body><h1>CRM systems</h1><p>Reference: FOI-881<br>Received: 1 May 2025<br>Answered: 20 May 2025</p><p>Page last updated: 4 June 2025</p><p>1. CRM?</p><p>Yes</p></body></html>',
  ],
  [
    'form',
    '881/25; 2025-05-01; 2025-05-20',
    'FREEDOM OF INFORMATION RESPONSE FORM\n\nRequest No:\t881/25\nDate Request Received:\t01/05/2025\nDate Response Due:\t30/05/2025\nDate Response Sent:\t20/05/2025' +
      body,
  ],
  ['scan', 'FOI 19I29; -; 2025-07-10', `Our Ref: FOI 19I29\nDate: l0 July 2O25\n\nDear Requester${body}`],
  [
    'dept',
    'FOI 881; -; 2025-05-20',
    'Wexmoor Council\nPlease ask for: Information Team\nDirect Dial: 01234 567890\nMy Ref: FOI 881\nYour Ref:\nDate: 20th May, 2025\n\nDear Requester' +
      body,
  ],
  [
    'multi dates',
    'FOI 881; 2025-05-01; 2025-05-20',
    '20 May 2025\n\nDear Requester\n\nFOI 881\n\nThank you for your request dated 1 May 2025, which you clarified on 6 May 2025.' +
      body,
  ],
  [
    'transfer',
    'FOI 881; 2025-05-03; 2025-05-20',
    '20 May 2025\n\nDear Requester\n\nFOI 881\n\nYour request of 1 May 2025 was received on 3 May 2025. The statutory deadline was 2 June 2025.' +
      body,
  ],
  [
    'ack in thread',
    'FOI 881; 2025-05-01; 2025-05-20',
    'From: foi@wexmoor.example\nSent: 20 May 2025 10:00\nTo: A Requester\nSubject: FOI 881 - response\n\nDear Requester\n\nPlease see answers.' +
      body +
      '\nFrom: A Requester <r@gmail.com>\nSent: 1 May 2025 09:00\nTo: foi@wexmoor.example\nSubject: FOI request\n\nPlease answer these questions.',
  ],
  [
    'On wrote',
    'FOI 881; 2025-05-01; 2025-05-20',
    'From: Wexmoor FOI <foi@wexmoor.gov.uk>\nDate: Tue, 20 May 2025 at 10:00\nSubject: Re: FOI 881\nTo: A Requester\n\nDear Requester\n\nYes.\n\nOn Thu, 1 May 2025 at 09:00, A Requester <r@gmail.com> wrote:\n> 1. Do you use a CRM?\n',
  ],
  [
    'RE Information request',
    '25/0881; -; 2025-05-20',
    `20 May 2025\n\nDear Requester\n\nINFORMATION REQUEST - REF: 25/0881${body}`,
  ],
  [
    'underlined',
    'FOI/881; -; 2025-05-20',
    `Date: 20 May 2025\n\nDear Requester\n\n**Freedom of Information Act 2000 – Request FOI/881**${body}`,
  ],
  ['decision date', 'FOI 881; -; 2025-05-20', `Decision notice date: 20 May 2025\nReference: FOI 881${body}`],
  [
    'publication only',
    'FOI 881; 2025-05-01; -',
    `Reference: FOI 881\nRequested: 1 May 2025\nPublication date: 20 May 2025${body}`,
  ],
  [
    'date answered col',
    'FOI 881; 2025-05-01; 2025-05-20',
    `Request ref. | Received | Answered\nFOI 881 | 01.05.2025 | 20.05.2025${body}`,
  ],
  ['month dd', '8811; -; 2025-05-20', `Ref 8811\nMay 20, 2025\n\nDear Requester${body}`],
  [
    'Ref nbsp',
    'FOI-881; -; 2025-05-20',
    `Our\u00a0Ref:\u00a0FOI-881\nDate:\u00a020\u00a0May\u00a02025\n\nDear Requester${body}`,
  ],
  ['two refs', 'FOI 881; -; 2025-05-20', `Our ref: FOI 881 / DP\nDate 20 May 2025\n\nDear Requester${body}`],
  ['ref trailing', 'IR 881; -; 2025-05-20', `Reference: IR 881 – CRM systems\nResponse date: 20.05.25${body}`],
  [
    'bold md',
    'FOI25-881; -; 2025-05-20',
    `# FOI response\n\n**Our reference:** FOI25-881  \n**Date:** 20 May 2025\n\nDear Requester${body}`,
  ],
  [
    'req no.',
    '881234; -; 2025-05-20',
    `Freedom of Information Request (No. 881234)\n\n20 May 2025\n\nDear Requester${body}`,
  ],
  [
    'rev',
    '881234; 2025-05-01; 2025-05-20',
    `REQUEST FOR INFORMATION 881234\nDATE RECEIVED 01 MAY 2025\nDATE ISSUED 20 MAY 2025${body}`,
  ],
  [
    'sent on behalf',
    'FOI 881; -; 2025-05-20',
    `Sent on behalf of the Information Team\nSent: 20/05/2025\nFOI 881${body}`,
  ],
  [
    'Email Date first',
    'FOI-881; -; 2025-05-20',
    'Date: 20 May 2025 at 10:41:12 BST\nFrom: foi@wexmoor.gov.uk\nTo: A Requester\nSubject: FOI-881 response\n\nDear Requester' +
      body,
  ],
  ['response (date)', 'FOI 881; -; 2025-05-20', `FOI 881\n\nResponse (20 May 2025)${body}`],
  [
    'Response on',
    'FOI 881; 2025-05-01; 2025-05-20',
    `FOI 881\n\nRequest on 1 May 2025\n\nResponse on 20 May 2025${body}`,
  ],
  [
    'replied to on',
    'FOI 881; 2025-05-01; 2025-05-20',
    `FOI 881 was received on 1 May 2025 and replied to on 20 May 2025.${body}`,
  ],
  [
    'we responded',
    'FOI 881; 2025-05-01; 2025-05-20',
    `FOI 881\nWe received this request on 1 May 2025 and responded on 20 May 2025.${body}`,
  ],
  [
    'request then resp headings',
    'FOI 881; 2025-05-01; 2025-05-20',
    'FOI 881\nRequest\n1 May 2025\nDo you use a CRM?\nResponse\n20 May 2025\nYes',
  ],
  [
    'Answer sent date cell',
    'FOI 881; 2025-05-01; 2025-05-20',
    '<table><tr><td>Our ref</td><td>FOI 881</td></tr><tr><td>Request date</td><td>01/05/2025</td></tr><tr><td>Reply date</td><td>20/05/2025</td></tr></table><p>1. CRM?</p><p>Yes</p>',
  ],
  [
    'Case closed',
    '881; 2025-05-01; 2025-05-20',
    `Case number 881\nCase opened 01/05/2025\nCase closed 20/05/2025${body}`,
  ],
  [
    'outcome date',
    '881; 2025-05-01; 2025-05-20',
    `Request number: 881\nDate submitted: 1 May 2025\nOutcome date: 20 May 2025${body}`,
  ],
  ['Date of this letter', 'FOI 881; -; 2025-05-20', `FOI 881\nDate of this letter: 20 May 2025${body}`],
  ['dated at left', 'FOI 881; -; 2025-05-20', `Dated 20 May 2025\nRef FOI 881\n\nDear Requester${body}`],
  ['20th day of', 'FOI 881; -; 2025-05-20', `FOI 881\nDated this 20th day of May 2025\n\nDear Requester${body}`],
  [
    'ordinal sup',
    'FOI 881; -; 2025-05-20',
    '<p>Our ref: FOI 881</p><p>Date: 20<sup>th</sup> May 2025</p><p>Dear Requester</p><p>1. CRM?</p><p>Yes</p>',
  ],
  [
    'in response to our email',
    'FOI 881; 2025-05-01; 2025-05-20',
    `Reference FOI 881\n20 May 2025\n\nDear Requester\n\nFurther to your correspondence of 01/05/2025${body}`,
  ],
  [
    'emailed on',
    'FOI 881; 2025-05-01; 2025-05-20',
    `Reference FOI 881\n20 May 2025\n\nDear Requester\n\nYou emailed us on 1 May 2025 asking for information.${body}`,
  ],
  [
    'you wrote',
    'FOI 881; 2025-05-01; 2025-05-20',
    'Reference FOI 881\n20 May 2025\n\nDear Requester\n\nYou wrote to the council on 1 May 2025 with these questions.' +
      body,
  ],
  [
    'you requested on',
    'FOI 881; 2025-05-01; 2025-05-20',
    `Reference FOI 881\n20 May 2025\n\nDear Requester\n\nYou requested the following on 1 May 2025.${body}`,
  ],
  [
    'On date you asked',
    'FOI 881; 2025-05-01; 2025-05-20',
    'Reference FOI 881\n20 May 2025\n\nDear Requester\n\nOn 1 May 2025 you asked us for the following information.' +
      body,
  ],
  [
    'date we got',
    'FOI 881; 2025-05-01; 2025-05-20',
    `Reference FOI 881\n20 May 2025\n\nDear Requester\n\nWe acknowledge your request of 1 May.${body}`,
  ],
];

/** Codes and dates that are not the request's. */
const traps: readonly Layout[] = [
  ['covid', '-; -; -', `Support during the pandemic (COVID-19)${body}`],
  ['re covid', '-; -; -', `Re: COVID-19 spending${body}`],
  ['999', '-; -; -', `FOI request – 999 calls${body}`],
  ['year range', '-; -; -', `FOI request – 2024-25 budgets${body}`],
  ['year range2', '-; -; -', `Freedom of Information request 2024/25 council tax${body}`],
  ['year', '-; -; -', `FOI request 2024 council tax${body}`],
  ['365', '-; -; -', `Subject: FOI request - Microsoft 365 licences${body}`],
  ['Q range', '-; -; -', `Missed bins (Q3/2024)${body}`],
  ['phone ref', '-; -; -', `Contact: 0300 123 4567${body}`],
  ['section ref', '-; -; -', `Freedom of Information Act 2000 – Section 8${body}`],
  ['ISO', '-; -; -', `We are certified (ISO-27001)${body}`],
  ['reg', '-; -; -', `Environmental Information Regulations 2004 request${body}`],
  ['postal', '-; -; -', `Reference: your e-mail\nWX12 4RT${body}`],
  ['planning', '-; -; -', `Planning reference 24/01234/FUL${body}`],
  ['tender', '-; -; -', `Contract reference: DN-118872${body}`],
  ['ico', '-; -; -', `You may complain to the ICO, reference number Z1234567${body}`],
  ['vat', '-; -; -', `VAT registration number 123 4567 89${body}`],
  ['charity', '-; -; -', `Charity number 1122334${body}`],
  ['their ref', '-; -; -', `Your reference: 2025/118${body}`],
  ['answer code', '-; -; -', '1. Which CRM?\nDynamics 365-2\n2. What is the framework?\nG-Cloud 13 RM1557.13\n'],
  [
    'answer code2',
    '-; -; -',
    '1. Which framework was used?\nFramework reference RM6100\n2. Contract number?\nContract number CN-2024-881\n',
  ],
  [
    'contract date',
    '-; -; -',
    '1. When did the contract start?\nIssued 20/05/2025\n2. When does it end?\nDate: 20/05/2027\n',
  ],
  [
    'strategy date',
    '-; -; -',
    '1. When was the strategy published?\n20 May 2025\n2. When was it reviewed?\n3 June 2025\n',
  ],
  [
    'table date',
    '-; -; -',
    '| Question | Response |\n|---|---|\n| 1. When was the contract signed? | 20 May 2025 |\n| 2. When does it end? | 19 May 2027 |\n',
  ],
  [
    'table with response header',
    'FOI 881; -; 2025-05-20',
    'Our ref: FOI 881\nDate: 20 May 2025\n\n| Question | Response |\n|---|---|\n| 1. When was the contract signed? | 1 May 2024 |\n| 2. When does it end? | 19 May 2027 |\n',
  ],
  ['log line', 'FOI 881; 2025-05-01; 2025-05-20', `FOI 881 - CRM - Received 01/05/2025 - Responded 20/05/2025${body}`],
  [
    'extension',
    'FOI 881; 2025-05-01; 2025-05-20',
    `FOI 881\n20 May 2025\n\nDear Requester\n\nThank you for your request received 1 May 2025. On 12 May 2025 we wrote to extend the time.${body}`,
  ],
  [
    'as at',
    'FOI 881; -; 2025-05-20',
    `FOI 881\n20 May 2025\n\nDear Requester\n\nFigures are as at 31 March 2025.${body}`,
  ],
];

test.each([...texts, ...traps])('a text of its own: %s', (_, expected, text) => {
  expect(read(text)).toBe(expected);
});

/** Who answers, `-` where nothing tells. */
const bodies: readonly Layout[] = [
  [
    'letterhead two councils',
    'Ashmere Borough Council',
    `Ashmere Borough Council\nTown Hall\n\nDear Requester\n\nWe share a service with Wexmoor District Council.${body}`,
  ],
  [
    'shared',
    'Ashmere Borough Council',
    `Dear Requester\n\nThank you for your request to Ashmere Borough Council.\n\nThis is run on our behalf by Wexmoor District Council.${body}`,
  ],
  [
    'email domain only',
    'Dover District Council',
    `From: foi@dover.gov.uk\nSent: 20 May 2025\nTo: A Requester\nSubject: FOI 881\n\nAnswers below.${body}`,
  ],
  [
    'web page title',
    'Dover District Council',
    '<html><head><title>FOI 881 | Dover District Council</title></head><body><h1>CRM</h1><p>1. CRM?</p><p>Yes</p></body></html>',
  ],
  [
    'question names',
    'Ashmere Borough Council',
    'Dear Requester\n\n1. Does Ashmere Borough Council use a CRM?\nYes\n2. What does it cost?\n£4',
  ],
  [
    'answer names others',
    '-',
    '1. Which councils do you work with?\nWexmoor District Council and Ashmere Borough Council\n2. What does it cost?\n£4',
  ],
  ['on behalf', 'Ashmere Borough Council', `FOI 881\n\nI write on behalf of Ashmere Borough Council.${body}`],
  [
    'signature team',
    'Ashmere Borough Council',
    `FOI 881${body}\nKind regards\n\nInformation Governance\nAshmere Borough Council\nTown Hall, Ashmere AS1 1AA`,
  ],
  ['footer', 'Ashmere Borough Council', `FOI 881${body}\n© 2025 Ashmere Borough Council`],
  [
    'we the',
    'Ashmere Borough Council',
    `FOI 881\n\nAshmere Borough Council (the Council) can confirm that it holds the information.${body}`,
  ],
  [
    'review address',
    'Ashmere Borough Council',
    `FOI 881${body}\nIf you are unhappy you may ask for a review by writing to: Head of Legal, Ashmere Borough Council, Town Hall.`,
  ],
  ['council name label', 'Ashmere Borough Council', `Council: Ashmere Borough Council\nRef: FOI 881${body}`],
  [
    'first row',
    'Ashmere Borough Council',
    '| Q1 | Name of authority | Ashmere Borough Council |\n|---|---|---|\n| Q2 | CRM? | Yes |\n',
  ],
  ['not ico', '-', `FOI 881${body}\nInformation Commissioner\nWycliffe House, Wilmslow, Cheshire`],
  [
    'lgr',
    'Ashmere Borough Council',
    `FOI 881\n\nPlease note that Ashmere Borough Council will be replaced by Wexshire Council in 2028.${body}`,
  ],
  [
    'predecessor',
    'Wexshire Council',
    `Wexshire Council\n\nFOI 881\n\nWe took over from Ashmere Borough Council in 2023.${body}`,
  ],
  ['parish', 'Ashmere Parish Council', `Ashmere Parish Council\nClerk to the Council\n\nFOI 881${body}`],
];

test.each(bodies)('who answers: %s', (_, expected, text) => {
  expect(readHeader(readDocument(text)).authority?.value.name ?? '-').toBe(expected);
});

const shared = 'Ashmere Borough Council and Wexmoor District Council\nShared Information Service\n\nFOI 881\n\n';

test.each([
  [
    'the one that was asked',
    `${shared}Thank you for your request to Wexmoor District Council.`,
    'Wexmoor District Council',
    0,
  ],
  [
    'the one that signs',
    `${shared}1. Is there a CRM?\nYes\n\nYours sincerely\n\nRecords Officer\nWexmoor District Council`,
    'Wexmoor District Council',
    0,
  ],
  ['the first where nothing tells, with a warning', `${shared}1. Is there a CRM?\nYes`, 'Ashmere Borough Council', 1],
])('of two councils in one head: %s', (_, text, name, warnings) => {
  const header = readHeader(readDocument(text));
  expect(header.authority?.value.name).toBe(name);
  expect(header.warnings.length).toBe(warnings);
});
