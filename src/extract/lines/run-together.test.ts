import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, question, text: words }) => `${number ?? '-'} ${question} => ${words}`);

const close =
  'If you are not content with this reply you may ask for an internal review within forty working days by writing to the Information Officer, Town Hall, Market Square, Wexmoor WX1 1AA. Yours faithfully Information Team';
const three = [
  '1 How many benches are there? => 734',
  '2 Who mends them? => Tern Ltd',
  '3 What did that cost in 2021/22? => £8,260',
];

test.each([
  [
    'request and reply under cues',
    `Wexmoor District Council Reference: FOI 5512 Date received: 04/03/2022 Date of response: 28/03/2022 Request: 1. How many benches are there? 2. Who mends them? 3. What did that cost in 2021/22? Response: 1. 734 2. Tern Ltd 3. £8,260 ${close}`,
    three,
  ],
  [
    'request and reply in sentences of a letter',
    `Wexmoor District Council Town Hall Wexmoor WX1 1AA Our ref: FOI 5512 28 March 2022 Dear Ms Sample Thank you for your request of 4 March. You asked for the following information: 1) How many benches are there? 2) Who mends them? 3) What did that cost in 2021/22? Our response is as follows: 1) 734 2) Tern Ltd 3) £8,260 ${close}`,
    three,
  ],
  [
    'each question with its answer behind it',
    `Freedom of Information Act 2000 Reference: FOI 5512 Dear Applicant, Thank you for your request, which we answer below. 1. How many benches are there? 734 2. Who mends them? Tern Ltd 3. What did that cost in 2021/22? £8,260 ${close}`,
    three,
  ],
  [
    'labels of answers',
    `Wexmoor District Council Our ref: FOI 5512 Thank you for your request of 4 March 2022 under the Freedom of Information Act. 1. How many benches are there? Answer: 734 2. Who mends them? Answer: Tern Ltd 3. What did that cost in 2021/22? Answer: £8,260 ${close}`,
    three,
  ],
  [
    'numbers that nothing closes, and letters behind a number',
    `Wexmoor District Council Reference: FOI 5512 Request: 1 A) How many benches are there? 1 B) How many are of oak? 2 Who mends them? 3 What did that cost in 2021/22? Response: 1A) 734 1 B) This is not recorded. 2) Tern Ltd 3) £8,260 ${close}`,
    [
      '1a How many benches are there? => 734',
      '1b How many are of oak? => This is not recorded.',
      '2 Who mends them? => Tern Ltd',
      '3 What did that cost in 2021/22? => £8,260',
    ],
  ],
  [
    'phrases that ask, with answers of several sentences',
    `Wexmoor District Council Our ref: FOI 5512 Dear Sir/Madam Thank you for your recent request. You asked for the following. 1. The number of benches. There were 734 in May. Some have been moved since. 2. The firm that mends them. Under section 43, this is withheld. It would harm the firm. 3. Any benches lost. Nil ${close}`,
    [
      '1 The number of benches. => There were 734 in May. Some have been moved since.',
      '2 The firm that mends them. => Under section 43, this is withheld. It would harm the firm.',
      '3 Any benches lost. => Nil',
    ],
  ],
  [
    'questions without numbers, each with its answer behind it',
    `Wexmoor District Council Request ID: FOI 5512 Dear Sir/Madam Freedom of Information Act 2000 (FOIA) Thank you for your request. You have requested the following information: The number of benches. 734 Do you mend them yourselves? If not, the name of the firm. No The cost of mending them in 2021/22. £8,260 came from one budget. Paint is not in it. ${close}`,
    [
      '- The number of benches. => 734',
      '- Do you mend them yourselves? If not, the name of the firm. => No',
      '- The cost of mending them in 2021/22. => £8,260 came from one budget. Paint is not in it.',
    ],
  ],
  [
    'a long paragraph of a letter that has its lines',
    `Wexmoor District Council\n\nDear Applicant\n\nThank you for your request, in which you asked: 1. the number of benches, and 2. who mends them. We have looked into this with the parks team, the finance team and the depot, whose records differ a little from each other for the years before 2019, and have taken the figures of the depot throughout, as they are counted on the ground. Our response: see the list below.\n\n1. How many benches are there?\n734\n\n2. Who mends them?\nTern Ltd\n\n${close}\n\nInformation Team\n\nWexmoor\n`,
    ['1 How many benches are there? => 734', '2 Who mends them? => Tern Ltd'],
  ],
])('a letter whose line ends were lost: %s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('the dates and the reference of its head', () => {
  expect(
    extractResponse(
      `Wexmoor District Council Town Hall Wexmoor WX1 1AA Reference: FOI 5512 28 March 2022 Dear Requester, Thank you for your request received on 4 March 2022. You asked: 1. How many benches are there? 2. Who mends them? 3. What did that cost? Our response is: 1. 734 2. Tern Ltd 3. £8,260 ${close}`,
    ),
  ).toMatchObject({
    reference: { value: 'FOI 5512' },
    received: { value: '2022-03-04' },
    responded: { value: '2022-03-28' },
  });
});
