import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wordsAt } from '../../model/span.ts';
import { readDocument } from '../lines/read-document.ts';
import { readHeader } from './read-header.ts';

const header = (text: string) => readHeader(readDocument(text));
const answers = '\n\n1. Do you use a CRM?\nYes\n2. Since when?\n2014\n\nYours sincerely\n\nInformation Officer\n';

describe('who answers', () => {
  test.each([
    [
      'a letterhead',
      'Wexmoor District Council\nTown Hall, Wexmoor\n\nDear Requester',
      'Wexmoor District Council',
      'district',
    ],
    ['a letterhead in capitals', 'WEXMOOR BOROUGH COUNCIL\n\nDear Requester', 'Wexmoor Borough Council', 'district'],
    [
      'a letterhead over lines',
      '**WEXMOOR\n& ASHMERE**\nCOMBINED AUTHORITY\n\nDear Requester',
      'Wexmoor & Ashmere Combined Authority',
      'combined',
    ],
    [
      'connecting words',
      'Newbrook-under-Wold and the Levels District Council\n\nDear Sir',
      'Newbrook-under-Wold and the Levels District Council',
      'district',
    ],
    [
      'a county, and districts it points to',
      'Wexshire County Council\n\nDear Sir\n\nPlease contact Wexmoor District Council about bins.',
      'Wexshire County Council',
      'county',
    ],
    [
      'a district that points to its county',
      'Dear Sir\n\nThank you for your request to Wexmoor District Council.\n\nHighways are a matter for Wexshire County Council, who are responsible for them. Contact Wexshire County Council.',
      'Wexmoor District Council',
      'district',
    ],
    [
      'a signature',
      'Dear Sir\n\nPlease see our answers.\n\n1. CRM?\nYes\n\nYours faithfully\n\nInformation Officer\nWexmoor District Council',
      'Wexmoor District Council',
      'district',
    ],
    [
      'on behalf of',
      'Our answers follow.\n\n1. CRM?\nYes\n\nSigned on behalf of Wexmoor City Council',
      'Wexmoor City Council',
      'other',
    ],
    [
      'it speaks of itself',
      'Dear Sir\n\n1. CRM?\nWexmoor Borough Council does not use a CRM.',
      'Wexmoor Borough Council',
      'district',
    ],
    [
      'the sender of a message',
      'From: FOI <foi@wexmoor.example>, Wexmoor Council\nSent: 2 May 2024\nTo: A. Requester\nSubject: FOI 881\n\nAnswers:\n1. CRM?\nYes',
      'Wexmoor Council',
      'other',
    ],
    [
      "not the requester's slip",
      'Our ref: FOI 88\n\n> Dear Ashmere Borough Council,\n> 1. Do you use a CRM?\n\nYes\n\nKind regards\nWexmoor Borough Council',
      'Wexmoor Borough Council',
      'district',
    ],
    [
      'a labelled cell',
      '| Authority | Wexmoor District Council |\n|---|---|\n| Reference | 7 |\n| 1. CRM? | Yes |',
      'Wexmoor District Council',
      'district',
    ],
    [
      'who may let its text be used again',
      'FOI 881\n\n1. CRM?\nYes\n\nWhere the copyright is owned by Wexmoor Council, you must apply to the Council to re-use the information.',
      'Wexmoor Council',
      'other',
    ],
    [
      'where the response will be published',
      'Request\n1. CRM?\nResponse\n1. Yes\nA version of this response may be published on the Wexshire Police website.',
      'Wexshire Police',
      'other',
    ],
    [
      'whose response it is',
      "FOI 881\n\n1. CRM?\nYes\n\nThis is Wexmoor Council's response to a request.",
      'Wexmoor Council',
      'other',
    ],
    [
      'whom the questions are about, not whom it pays',
      'FOI 881\nContract with Ashmere City Council\n\n1. How long Wexmoor Borough Council has contracted Ashmere City Council to review homes.\n2. The number of reviews that Ashmere City Council has carried out.\n3. How much Wexmoor Borough Council has paid Ashmere City Council for them.\n\nResponse\n1. Since 2015\n2. 9\n3. £4,000',
      'Wexmoor Borough Council',
      'district',
    ],
    [
      'who reviews the answer',
      'FOI 881\n\n1. CRM?\nYes\n\nYou may appeal to the Head of Information, Wexmoor Council, Civic Way.',
      'Wexmoor Council',
      'other',
    ],
    [
      'a government',
      'FOI 881\n\n1. CRM?\nYes\n\nThe Scottish Government is committed to publishing all information that it releases.\n\nThe Scottish Government\n1 House Road',
      'Scottish Government',
      'other',
    ],
    [
      'an answer that names it',
      '1. What is the full official name of the Authority?\nWexmoor District Council\n2. Population?\n80,000',
      'Wexmoor District Council',
      'district',
    ],
    ['London Borough of', 'London Borough of Fernhill\n\nDear Sir', 'London Borough of Fernhill', 'london'],
    ['police', 'Wexshire Police\nFreedom of Information Unit\n\nDear Sir', 'Wexshire Police', 'other'],
    [
      'an NHS trust',
      'Wexmoor and Ashmere University Hospitals NHS Foundation Trust\n\nDear Sir',
      'Wexmoor and Ashmere University Hospitals NHS Foundation Trust',
      'other',
    ],
    ['fire and rescue', 'Wexshire Fire and Rescue Service\n\nDear Sir', 'Wexshire Fire and Rescue Service', 'other'],
    ['a university', 'University of Wexmoor\nInformation Governance\n\nDear Sir', 'University of Wexmoor', 'other'],
    [
      'two languages',
      'Cyngor Sir Nant y Garth\nNant y Garth County Council\n\nDear Sir',
      'Nant y Garth County Council',
      'county',
    ],
    [
      'a page title',
      '<html><head><title>FOI 12 | Wexmoor District Council</title></head><body><p>Request</p><p>1. CRM?</p><p>Yes</p></body></html>',
      'Wexmoor District Council',
      'district',
    ],
    [
      'a page head before the furniture',
      '<html><body><header class="site-header"><a>Wexmoor District Council</a></header><main><h1>FOI 12</h1><p>1. CRM?</p><p>Yes</p></main></body></html>',
      'Wexmoor District Council',
      'district',
    ],
    [
      'the Information Commissioner never',
      `Dear Sir${answers}\nInformation Commissioner's Office, Wycliffe House, Water Lane, Wilmslow SK9 5AF`,
      undefined,
      undefined,
    ],
    [
      'a supplier never',
      `1. Who hosts it?\nNorthgate Public Services, Acme Ltd\n2. CMS?\nUmbraco`,
      undefined,
      undefined,
    ],
    ['nobody', answers, undefined, undefined],
    [
      'words that only look like a name',
      `Your Council Tax bill\nPay your Council Tax\nContact the Council${answers}`,
      undefined,
      undefined,
    ],
  ])('%s', (_, text, name, type) => {
    const { authority } = header(text + (/\d\./.test(text) ? '' : answers));
    expect([authority?.value.name, authority?.value.type]).toEqual([name, type]);
  });

  test.each([
    [
      'as the letter writes it',
      'Cambridgeshire & Peterborough Combined Authority\n\nDear Sir',
      'Cambridgeshire & Peterborough Combined Authority',
      'combined',
      'East of England',
    ],
    [
      'by its official name where the letter shortens it',
      'Camden Council\n\nDear Sir',
      'London Borough of Camden',
      'london',
      'London',
    ],
    ['in capitals', 'COTSWOLD DISTRICT COUNCIL\n\nDear Sir', 'Cotswold District Council', 'district', 'South West'],
    [
      'by its address',
      'From: foi@tewkesbury.gov.uk\nTo: [redacted]\nSent: 9 September 2025\nSubject: answers\n\n1. Tips?\nPlease ask Gloucestershire County Council.',
      'Tewkesbury Borough Council',
      'district',
      'South West',
    ],
    [
      'misread by a scan',
      'C0TSWOLD DISTRICT COUNCIL\n\nDear Sir',
      'Cotswold District Council',
      'district',
      'South West',
    ],
    [
      "with a council's words misread by a scan",
      'Cotswold Dlstrict Council\n\nDear Sir',
      'Cotswold District Council',
      'district',
      'South West',
    ],
    [
      "a borough's name under its letterhead's words",
      ',   Havering\n...   LONDON BOROUGH\n\nLondon Borough of Havering\nTown Hall\n',
      'London Borough of Havering',
      'london',
      'London',
    ],
    [
      'by its full name where it signs with a shorter one',
      'Dear Wakefield Metropolitan District Council,\n\nThank you for your request.\n\nKind regards\nWakefield Council, Town Hall\n',
      'Wakefield Metropolitan District Council',
      'metropolitan',
      'Yorkshire and The Humber',
    ],
    [
      'as its letterhead spells it, whatever its foot does',
      'Redcar & Cleveland Borough Council\n\nDear requester\n\nPost: Redcar and Cleveland Borough Council, Redcar\n',
      'Redcar & Cleveland Borough Council',
      'unitary',
      'North East',
    ],
    ['Welsh', 'Cyngor Sir Ceredigion County Council\n\nDear Sir', 'Ceredigion County Council', 'unitary', 'Wales'],
  ])('one of our list, %s', (_, text, name, type, region) => {
    const { authority } = header(text + answers);
    expect([authority?.value.name, authority?.value.type, authority?.value.region]).toEqual([name, type, region]);
    expect(authority?.value.gss).toMatch(/^[EW]\d{8}$/);
  });
});

it('an authority with a Gaelic or Irish name above its English one has the English one', () => {
  for (const [gaelic, english] of [
    ['Comhairle Earra-Ghàidheal agus Bhòid', 'Argyll and Bute Council'],
    ['Comhairle Ceantair Lár Uladh', 'Mid Ulster District Council'],
  ])
    expect(header(`${gaelic}\n${english}\n\nDear requester${answers}`).authority?.value.name).toBe(english);
  expect(header(`Comhairle nan Eilean Siar\n\nDear requester${answers}`).authority?.value.name).toBe(
    'Comhairle nan Eilean Siar',
  );
});

describe('a body that an answer only mentions is not who answers', () => {
  test.each([
    'FOI 881\n\n1. Which systems?\nBuilding control is dealt with by Dover District Council www.dover.gov.uk',
    'FOI 881\n\n1. Which systems?\nIdox (it is run on Ashmere District Council’s server)',
    'FOI 881\n\n1. Who else uses it?\nWe share it with Ashmere District Council.',
  ])('%s', (text) => {
    expect(header(text).authority).toBeUndefined();
  });
});

describe('the reference', () => {
  test.each([
    ['Our ref: FOI/2025/0123', 'FOI/2025/0123'],
    ['Our Ref : FOI 20417', 'FOI 20417'],
    ['Annex A – Freedom of Information: Reference FOI 20417', 'FOI 20417'],
    ['**Re: Freedom of Information request ref CA440**', 'CA440'],
    ['Ref: 101004482917', '101004482917'],
    ['Request 101004482917', '101004482917'],
    ['Request reference number: RFI-2025-1872', 'RFI-2025-1872'],
    ['RFI-2025-1872', 'RFI-2025-1872'],
    ['Case Ref: 88412', '88412'],
    ['Case number 2024/00881', '2024/00881'],
    ['Reference: WBC-FOI-00465', 'WBC-FOI-00465'],
    ['FOI request (FOIR-318822041)', 'FOIR-318822041'],
    ['REQ08214 - Survey tools', 'REQ08214'],
    ['Disclosure details\nStreet lights and drains - 1182/25', '1182/25'],
    ['Subject: RE: Freedom of Information request - street lights - XBC-2025-4471', 'XBC-2025-4471'],
    ['FOI Ref No. 25-118', '25-118'],
    ['Freedom of Information Request - FOI 25/0812', 'FOI 25/0812'],
    ['Freedom of Information request 2025/019', '2025/019'],
    ['Subject: RE: FOI request (our ref TS24-201)', 'TS24-201'],
    ['Your ref: 77/AB\nOur ref: FOI 881', 'FOI 881'],
    ['Reference number\n\nCAS-40817-B2', 'CAS-40817-B2'],
    ['| Reference | Received |\n|---|---|\n| FOI 881 | 2 May 2024 |', 'FOI 881'],
    ['Ein Cyf / Our Ref: NYG 2024-118', 'NYG 2024-118'],
    ['Home » Disclosure log » DCC-4417', 'DCC-4417'],
    ['Reference: **AV/330/24**.', 'AV/330/24'],
    ['Request ID: IR-20231107-03', 'IR-20231107-03'],
    ['We have given your request the reference GW/9914.', 'GW/9914'],
    ['Reference: F25/0123 Date: 10 July 2025', 'F25/0123'],
    ['Our reference: OC-2025-0417', 'OC-2025-0417'],
  ])('%s', (line, reference) => {
    const read = header(`Wexmoor Council\n${line}\n\nDear Requester${answers}`).reference;
    expect(read?.value).toBe(reference);
  });

  test.each([
    'Your ref: 77/AB',
    'Your reference: FOI-12345',
    'Tel: 01234 500600',
    'Telephone 0300 123 1113',
    'Town Hall, Wexmoor WX4 2QT',
    'Freedom of Information Act 2000',
    'Environmental Information Regulations 2004 (EIR 2004)',
    'Complaint reference 8812',
    'ICO reference IC-123456-B7K2',
    'Planning ref 24/00123/FUL',
    'Contract reference DN778812',
    'Date: 10/07/2025',
    'Reference: none',
    'Request received 10 June 2025',
    'Purchase order reference PO 4500128812',
    'Section 12 of the Act, case 3',
  ])('%s has none', (line) => {
    expect(header(`Wexmoor Council\n${line}\n\nDear Requester${answers}`).reference).toBeUndefined();
  });

  test('the head before an answer', () => {
    expect(header(`FOI 881\n\nDear Requester\n\n1. Which order?\nReference PO-778812`).reference?.value).toBe(
      'FOI 881',
    );
  });
});

describe('the dates', () => {
  test.each<[lines: string, received: string | undefined, responded: string | undefined]>([
    [
      '10th July 2025\n\nDear Sir\n\nThank you for your request, which was received on 10<sup>th</sup> June 2025',
      '2025-06-10',
      '2025-07-10',
    ],
    ['Date: 10 July 2025\nYour request was received on 12 June 2025.', '2025-06-12', '2025-07-10'],
    ['Received 12/05/2025 - Answered 03/06/2025', '2025-05-12', '2025-06-03'],
    ['Requested Thu 02 March 2023\nResponded Mon 27 March 2023', '2023-03-02', '2023-03-27'],
    ['Responded Mon 27 March 20231. Which CRM?', undefined, '2023-03-27'],
    ['Response 17-06-2024', undefined, '2024-06-17'],
    ['3 Gorffennaf 2018 / 3 July 2018', undefined, '2018-07-03'],
    ['Logged 19 August 2024 · Closed 13 September 2024 · Outcome: part supplied', '2024-08-19', '2024-09-13'],
    ['Ref 25/0442        Received: 10/03/2025        Reply: 04/04/2025', '2025-03-10', '2025-04-04'],
    ["FOI ref W/1  rec'd 17.9.24   sent 14.10.24", '2024-09-17', '2024-10-14'],
    ['Response date: 10.07.25', undefined, '2025-07-10'],
    ['Date of response\n\n10 July 2025', undefined, '2025-07-10'],
    ['Response sent: 14/11/2023', undefined, '2023-11-14'],
    ['Date received: 21/11/2022 Date of reply: 15/12/2022', '2022-11-21', '2022-12-15'],
    ['| Date received | Date responded |\n|---|---|\n| 4 Feb 2025 | 28 Feb 2025 |', '2025-02-04', '2025-02-28'],
    ['| Date received | 4 Feb 2025 |\n|---|---|\n| Date responded | 28 Feb 2025 |', '2025-02-04', '2025-02-28'],
    ['We received your request on 3 May 2024.\n30 May 2024', '2024-05-03', '2024-05-30'],
    ['30 May 2024\n\nDear Sir\n\nOn 3 May 2024 we received your request.', '2024-05-03', '2024-05-30'],
    ['10 July 2025\n\nThank you for your e-mail of 10 June.', '2025-06-10', '2025-07-10'],
    [
      '10 July 2025\n\nThank you for your request dated 9 June 2025, received on 10 June 2025.',
      '2025-06-10',
      '2025-07-10',
    ],
    ['10 July 2025\n\nThank you for your request dated 9 June 2025.', '2025-06-09', '2025-07-10'],
    ['Dyddiad: 7 Mai 2024\nDiolch am eich cais a dderbyniwyd ar 10 Ebrill 2024.', '2024-04-10', '2024-05-07'],
    ['Last updated: 1 January 2026\nPublished 2 January 2026\nReview date: 3 March 2026', undefined, undefined],
    ['Last updated:\n16th January 2025', undefined, undefined],
    ['Response due 8 July 2025\nDeadline: 9 July 2025', undefined, undefined],
    ['Publication date: 8 July 2025', undefined, undefined],
    ['Please reply by 8 July 2025.', undefined, undefined],
    ['The contract runs from 1 April 2024 until 31 March 2027.', undefined, undefined],
    ['10 July 2025\n\nOur response dated 1 June 2025 said that it was not held.', undefined, '2025-07-10'],
    ['FOI 71-2024, 11 April 2024', undefined, '2024-04-11'],
    ['From: foi@wexmoor.example\nSent: 19 June 2024 14:02\nTo: [REDACTED]\nSubject: RE: FOI', undefined, '2024-06-19'],
  ])('%s', (lines, received, responded) => {
    const read = header(`Wexmoor Council\n${lines}${answers}`);
    expect([read.received?.value, read.responded?.value]).toEqual([received, responded]);
  });

  test('a correspondence: the first request, the last answer', () => {
    const read = header(
      `From: [Requester]
To: FOI, Wexmoor Council
Date: 2 January 2024 09:15
Subject: Request

Dear Wexmoor Council,
1. Which CRM do you use?

From: FOI, Wexmoor Council
Date: 3 January 2024 08:40
Subject: Acknowledgement GW/9914

We have your request. You should have a reply by 30 January 2024.

From: FOI, Wexmoor Council
Date: 29 January 2024 16:22
Subject: Response GW/9914

1. Which CRM do you use?
Acme
2. Since when?
2014

From: [Requester]
Date: 30 January 2024 10:01
Subject: Re: Response GW/9914

Thank you.`,
    );
    expect([read.received?.value, read.responded?.value, read.reference?.value]).toEqual([
      '2024-01-02',
      '2024-01-29',
      'GW/9914',
    ]);
  });
});

describe('what kind of file', () => {
  test.each([
    [
      'response',
      `Dear Sir\n\nThank you for your request. We acknowledge that it was received on 3 May. Our response is below.${answers}`,
    ],
    ['response', `1. CRM?\nYes\n2. Cost?\n£4,000`],
    [
      'response',
      'Thank you for your request received on 3 May.\n\n1.1 Is there a CRM? Yes\n1.2 If yes, please specify which one? Firmstep\n1.3 What does it cost? £4,000',
    ],
    [
      'request',
      'Under the Freedom of Information Act, please provide me with the following:\n1. Is there a CRM? If so, which one?\n2. What does it cost? Please give the figure for each year.\n3. Who runs it? (e.g. IT)',
    ],
    [
      'response',
      'Dear Sir\n\nYour request is refused under section 14(1) of the Act, since we consider it vexatious. We do not hold anything else.',
    ],
    [
      'acknowledgement',
      'Dear Sir\n\nThank you for your request for information, received on 3 May 2024. It is being dealt with and you will receive a response by 31 May 2024.\n\nYours faithfully',
    ],
    [
      'acknowledgement',
      'Dear Sir\n\nI acknowledge receipt of your e-mail.\n\nYou asked:\n1. Which CRM do you use?\n2. What does it cost?\n\nWe aim to respond within 20 working days.',
    ],
    [
      'clarification',
      'Dear Sir\n\nThank you for your request. Before we can answer we need you to clarify the following:\n\n1. Which years do you mean?\n2. Do you mean licences or support?\n\nYour request is on hold until we hear from you.',
    ],
    [
      'request',
      'Dear Wexmoor Council,\n\nI am writing to request information under the Freedom of Information Act 2000.\n\n1. Which CRM do you use?\n2. What does it cost?\n\nI look forward to hearing from you.\n\nYours faithfully,',
    ],
    [
      'notice',
      'Privacy notice\n\nThis privacy notice says how we use your personal data.\n\nOur lawful basis is public task.\n\nHow long do we keep it?\nSix years.',
    ],
    ['notice', 'Disclosure log\n\nWe publish answers here. Search the list by subject.'],
    [
      'internal review',
      'Internal review - FOI 66 - outcome\n\n18 August 2025\n\nI have completed my review of our answer.\n\nQuestion 1: the cost\nReview: £72,300.',
    ],
    [
      'internal review',
      'Dear Sir\n\nI am writing with the outcome of the internal review that you asked for.\n\n1. The cost is £4,000.',
    ],
    [
      'response',
      'I am writing to request the following.\n\n1. Which CRM do you use?\n2. What does it cost?\n\n1. Acme\n2. About £4,000 a year',
    ],
    ['unknown', ''],
  ])('%s: %s', (kind, text) => {
    expect(header(text).kind).toBe(kind);
  });

  test('rights of review at the end make no internal review', () => {
    expect(
      header(
        `Dear Sir${answers}\nIf you are unhappy you may request an internal review. If you are not content with the outcome of the internal review, write to the Commissioner.`,
      ).kind,
    ).toBe('response');
  });

  test('an acknowledgement has no date of answer', () => {
    const read = header(
      '3 May 2024\n\nWe acknowledge your request received on 2 May 2024. We will respond by 31 May 2024.',
    );
    expect([read.kind, read.received?.value, read.responded]).toEqual(['acknowledgement', '2024-05-02', undefined]);
  });
});

describe('letters of many shapes', () => {
  const asked = '\n\n1. Do you use a CRM?\nYes\n2. Since when?\n2014\n';
  test.each<[text: string, values: Record<string, string | undefined>]>([
    [
      'Jo Bloggs MBA\nHead of Law\nAsk For: The Desk\nDirect Line: 01632 960255\nEmail:\nfoi@wexmoor.example\nOur Ref:\nFOI 6127\nDate:\n14 November 2018\nDear A Requester,\nThank you for your information request received 9 November 2018.' +
        asked,
      { reference: 'FOI 6127', received: '2018-11-09', responded: '2018-11-14' },
    ],
    [
      'Wexmoor Council\n\n1. When did it go live?\n3 October 2021\n2. When does the contract end?\nIssued 4 May 2020, ends 31 March 2027',
      { responded: undefined, received: undefined },
    ],
    [
      'Wexmoor Council\n\n1. Was it tested?\nYes, completed on 3 March 2021\n\nYours sincerely\nJo\n5 May 2022',
      { responded: '2022-05-05' },
    ],
    [
      'Handling of FOI requests\n\nRFI-2025-1872\nFriday, 31 October 2025\n\nRequest\n\n1. How many?\n\nResponse\n\n1. 40',
      { reference: 'RFI-2025-1872', responded: '2025-10-31' },
    ],
    [
      'FOI002467 - FOI Communications et al\n\nUnder the Freedom of Information Act 2000, I am writing to request information.\n1.1 How are alerts sent?\nBy text message.\n1.2 What do they cost?\n£4,000',
      { reference: 'FOI002467', kind: 'response' },
    ],
    [
      'FOI request details\n\nBack\n\nRequest\n\nSubject: Complaints\n\nReference: WBC-FOI-00465\n\nI would like answers.\n\nQ1 How many?\n\nResponse\n\nQ1 40',
      { reference: 'WBC-FOI-00465', kind: 'response' },
    ],
    [
      'Request 101004482917\n\n1. What system do you use?\n2. What does it cost?\n\nResponse 01-12-2016\n\n1. Our own\n2. Not applicable',
      { reference: '101004482917', responded: '2016-12-01', kind: 'response' },
    ],
    [
      'Dear Requester\n\nThank you for your Freedom of Information request regarding contact centres dated 10 June 2025.\n\nOur response is below.' +
        asked,
      { received: '2025-06-10', responded: undefined },
    ],
    [
      '10 July 2025\n\nI refer to your request of 10 June 2025, received in this office on the 11th of June 2025.' +
        asked,
      { received: '2025-06-11', responded: '2025-07-10' },
    ],
    [
      `Date: 10 July 2025\nYour request was received by Wexmoor District Council on 12 June 2025.${asked}`,
      { received: '2025-06-12', responded: '2025-07-10', authority: 'Wexmoor District Council' },
    ],
    [`Our Ref: FS/FOI/ 12345${asked}`, { reference: 'FS/FOI/ 12345' }],
    [`Reference: foi-12345${asked}`, { reference: 'foi-12345' }],
    [`Reference: ENQ123456${asked}`, { reference: 'ENQ123456' }],
    [`FOI Request #4412${asked}`, { reference: '4412' }],
    [`Request for Information - 10245${asked}`, { reference: '10245' }],
    [`FOI Case No: 2024-00123-FOI${asked}`, { reference: '2024-00123-FOI' }],
    [`Case reference FOI2025/00456${asked}`, { reference: 'FOI2025/00456' }],
    [`Ref No. WDC/2024/0456${asked}`, { reference: 'WDC/2024/0456' }],
    [`Information Request Ref: 24/25-1187${asked}`, { reference: '24/25-1187' }],
    [`Your Reference: ABC123456\nOur Reference: IGT/4567${asked}`, { reference: 'IGT/4567' }],
    [`Dear Sir\n\nPlease quote the reference number FOI/7788 in any reply.${asked}`, { reference: 'FOI/7788' }],
    [`Department for Weather\n\nDear Sir${asked}`, { authority: 'Department for Weather' }],
    [
      `Police and Crime Commissioner for Wexshire\n\nDear Sir${asked}`,
      { authority: 'Police and Crime Commissioner for Wexshire' },
    ],
    [`Environment Agency\nHorizon House\n\nDear Sir${asked}`, { authority: 'Environment Agency' }],
    [
      `Ashmere and Wexmoor Integrated Care Board\n\nDear Sir${asked}`,
      { authority: 'Ashmere and Wexmoor Integrated Care Board' },
    ],
    [`Royal Borough of Fernhill and Stowe\n\nDear Sir${asked}`, { authority: 'Royal Borough of Fernhill and Stowe' }],
    [`City of Wexmoor Council\n\nDear Sir${asked}`, { authority: 'City of Wexmoor Council' }],
    [`The Borough Council of Wexmoor\n\nDear Sir${asked}`, { authority: 'Borough Council of Wexmoor' }],
    [`Comhairle nan Eilean Siar\n\nA Charaid${asked}`, { authority: 'Comhairle nan Eilean Siar' }],
    [
      'Kent County Council\n\nThank you for your request.\n\n1. Who collects bins?\nThe district councils: Ashford Borough Council, Dover District Council, Swale Borough Council.\n2. Tips?\n18',
      { authority: 'Kent County Council' },
    ],
    [
      'Dear Sir\n\n1. Which authority is this?\nDover District Council\n2. Who runs tips?\nKent County Council',
      { authority: 'Dover District Council' },
    ],
    [
      'From: Jo <jo.example@dover.gov.uk>\nSent: 3 May 2024\nTo: R\nSubject: FOI\n\nHello\n\n1. Tips?\nPlease see https://www.kent.gov.uk/tips',
      { authority: 'Dover District Council', responded: '2024-05-03' },
    ],
    [
      '1. Full name of your authority\nBournemouth, Christchurch and Poole Council\n2. Population\n400,000',
      { authority: 'Bournemouth, Christchurch and Poole Council' },
    ],
    [
      `NORTH WEXSHIRE COUNCIL\nFREEDOM OF INFORMATION RESPONSE\nFOI 12345\n${asked}`,
      { authority: 'North Wexshire Council', reference: 'FOI 12345' },
    ],
    [`Freedom of Information Response from Wexmoor Town Council\n${asked}`, { authority: 'Wexmoor Town Council' }],
    [`**Wexmoor** District Council\n${asked}`, { authority: 'Wexmoor District Council' }],
    [`Wexmoor  District   Council\tFOI/1/22\n${asked}`, { authority: 'Wexmoor District Council' }],
    [
      'To: Wexmoor Borough Council\n\nI am writing to request the following under the Freedom of Information Act 2000:\n1. CRM name\n2. Cost\n\nThank you',
      { kind: 'request', authority: 'Wexmoor Borough Council' },
    ],
    [
      'Dear Sir\n\nThank you for your request, which has been logged under reference FOI 991. We will respond by 10 July 2025.\n\nYours',
      { kind: 'acknowledgement', reference: 'FOI 991', responded: undefined },
    ],
    [
      'Dear Sir\n\nWe are still working on your request and need more time to consider the public interest. We will write by 4 May.',
      { kind: 'notice' },
    ],
    [
      'Dear Sir\n\nThank you for your request received on 1 May 2024.\n\nWe do not hold the information you have requested. You may wish to contact Wexshire County Council.\n\nYours',
      { kind: 'response', received: '2024-05-01' },
    ],
    [
      'Freedom of Information Act 2000\nInternal Review\n\nDear Sir\n\nI have reviewed the handling of your request.\n\nQ1 I uphold the refusal under section 43(2).\nQ2 £4,000',
      { kind: 'internal review' },
    ],
    [
      'Dear Sir\n\nWe acknowledge your request for an internal review. We aim to respond within 20 working days.',
      { kind: 'acknowledgement' },
    ],
    [
      'Cookies on this site\nAccept cookies\nHome\nWexmoor Council\nMenu\nFOI 2210 - Website costs\nDate received: 4 May 2024\nDate responded: 1 June 2024\nRequest\n1. What does it cost?\nResponse\n1. £4,000\nLast updated 5 June 2024\n© Wexmoor Council 2024',
      {
        authority: 'Wexmoor Council',
        reference: 'FOI 2210',
        received: '2024-05-04',
        responded: '2024-06-01',
        kind: 'response',
      },
    ],
    [
      'FOI request (FOIR-597800001)\nSocial media tools\nRequested Wed 20 March 2024\nResponded Wed 27 March 20241. Do you use a platform?\n2. If so, what tools?\n3. What is your annual spend?\n4. When does it end?\n5. Any other tool?\nResponse\n1. Yes.\n2. Refused, please see the refusal notice below.\n3. Refused, please see the refusal notice below.\n4. January 2025.\n5. As above.\nNOTICE OF REFUSAL\nThe information you have requested in relation to questions 3, and 5 would harm commercial interests (section 43 of the Act).\nThe exemption is a qualified one.',
      { reference: 'FOIR-597800001', received: '2024-03-20', responded: '2024-03-27' },
    ],
    [
      '- Request\n-\nI would like to request the following:\n1. Can you detail the spend?\n2. Can you break it down?\n- Decision\n-\nI can confirm that the information requested is held by Wexshire County Council. I have detailed below the information that is being released to you.\n1. See table below\nfinancial year\nnet spend\n2020/21\n£ 405,193.35\n2. Due to the way costs are recorded, we are not able to itemise these and it would take longer than the 18hrs allowed in section 12(1) of the FOI Act 2000.\n- Reference number\n- FOI 11628801\n- Date request received\n- 3 May 2024\n- Date of decision\n- 28 May 2024',
      {
        reference: 'FOI 11628801',
        received: '2024-05-03',
        responded: '2024-05-28',
        authority: 'Wexshire County Council',
        kind: 'response',
      },
    ],
    [
      'The Request (dated 24 January 2018)\n\nDear Sir\n\n1. Do you have a page?\n\nOur Response (dated 2 March 2018)\n\nDear\n\nThank you for your request dated 24 January 2018.\n\n1. Yes',
      { responded: '2018-03-02', received: '2018-01-24' },
    ],
    [
      '04 May 2018 – 1153.2017-18 – Social media\n\nI write in connection with your request which was received by Office of Police and Crime Commissioner on 26 January 2018.\n\n1. Do you have a page?\nYes',
      { received: '2018-01-26', responded: '2018-05-04' },
    ],
    [
      'Reply to\nA Requester\nxxx@xxx.xx\nBy email\nOur ref 5688904\nDate 25 August 2020\n\nDear A Requester\n\nOur ref 5688904 – internal review response\nI am writing in response to your concerns about Wexmoor City Council’s handling of your request which was responded to on 27 July.\nYou originally asked for copies.\nOriginal decision\nWexmoor City Council responded on 27 July to say that it was withheld under Section 22.\nReview\nI uphold this.\nWebsite\nwww.wexmoor.gov.uk',
      { reference: '5688904', responded: '2020-08-25', kind: 'internal review', authority: 'Wexmoor City Council' },
    ],
    [
      'Your Ref:\nOur Ref: FOI/168488 APPEAL /\nMs A Requester\nEmail: / Date:8 December 2011\nDear Ms Requester\nFreedom of Information request 168488APPEAL\nI am writing to you about your request for a review of a response dated 16 November 2011 and your original information request made on 10 October 2011.\nThe result of my review is below.',
      { reference: 'FOI/168488', responded: '2011-12-08', received: '2011-10-10', kind: 'internal review' },
    ],
    [
      'Council Expenditure\n\nA Person made this Freedom of Information request to Wexmoor County Borough Council\n\nDear Wexmoor County Borough Council,\n\nI would like to make a request.\n\nYours faithfully,',
      { authority: 'Wexmoor County Borough Council', kind: 'request' },
    ],
  ])('%s', (text, values) => {
    const { kind, authority, reference, received, responded } = header(text);
    const read = {
      kind,
      authority: authority?.value.name,
      reference: reference?.value,
      received: received?.value,
      responded: responded?.value,
    };
    expect(read).toMatchObject(values);
  });
});

const someLetter = `WEXMOOR\nDISTRICT COUNCIL\n\nOur ref: FOI 88/24\n10 July 2025\n\nDear Sir\n\nYour request was received on 10 June 2025.${answers}`;

test('line ends, trailing space, blank lines and a byte order mark change nothing', () => {
  const values = (text: string) => {
    const { kind, authority, reference, received, responded } = header(text);
    return [kind, authority?.value, reference?.value, received?.value, responded?.value];
  };
  const plain = values(someLetter);
  expect(plain).toEqual([
    'response',
    { name: 'Wexmoor District Council', type: 'district' },
    'FOI 88/24',
    '2025-06-10',
    '2025-07-10',
  ]);
  expect(values(someLetter.replace(/\n/g, '\r\n'))).toEqual(plain);
  expect(values(someLetter.replace(/\n/g, '  \n'))).toEqual(plain);
  expect(values(`\ufeff${someLetter}`)).toEqual(plain);
});

test('every span re-reads to its words', () => {
  const { authority, reference, received, responded } = header(someLetter);
  const words = (read: { spans: readonly (readonly [number, number])[] } | undefined) =>
    read && wordsAt(someLetter, read.spans).replace(/\s+/g, ' ');
  expect([authority, reference, received, responded].map(words)).toEqual([
    'WEXMOOR DISTRICT COUNCIL',
    'FOI 88/24',
    '10 June 2025',
    '10 July 2025',
  ]);
});

test('no string throws, and every span is in the text and in order', () => {
  const pieces = fc.constantFrom(
    'Wexmoor Council',
    'Our ref: ',
    'FOI 12/345',
    '\n',
    'From: ',
    'Sent: 2 May 2024',
    '|',
    '1. ',
    'Dear Sir',
    '>',
    ' received on ',
    '10/06/2025',
    '<p>',
    '\t',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
      ),
      (text) => {
        const read = header(text);
        for (const each of [read.authority, read.reference, read.received, read.responded]) {
          let last = 0;
          for (const [start, end] of each?.spans ?? []) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});

test.each([
  'Council ',
  'From: a\nTo: b\n',
  'ref ',
  'FOI-1/',
  '10 May 2020 ',
  'A B ',
  'request ',
  '\n',
  'x Council\n',
  'dear ',
  'FOI ',
  'received on ',
  'Borough of ',
])('300 kB of %j come to an end', (unit) => {
  const document = readDocument(unit.repeat(Math.ceil(300_000 / unit.length)));
  // Anything but linear would take minutes.
  expect(() => readHeader(document)).not.toThrow();
});
