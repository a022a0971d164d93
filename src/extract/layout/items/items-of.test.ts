import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

/** What each answer of a text says, by its number. */
const answered = (text: string) =>
  extractResponse(text).answers.map(({ number, text: words }) => `${number}: ${words}`);

test.each([
  [
    'a dotted number with a full stop is one number, not a number glued to another',
    'Dear Requester\n\n1.1. How many calls do you take a year?\n\n5,120\n\n1.2. What CRM do you use?\n\nSalesforce\n\n2.1. What does it cost?\n\n£12,000\n',
    ['1.1: 5,120', '1.2: Salesforce', '2.1: £12,000'],
  ],
  [
    'the same in a request block, with answers that carry only numbers',
    'Your request\n\n1.1. What CRM do you use?\n1.2. What does it cost?\n\nOur response\n\n1.1. Jadu\n1.2. £9,100\n',
    ['1.1: Jadu', '1.2: £9,100'],
  ],
  [
    'the marks of links, whose places are listed at the end',
    'Council\n\n[1]Wexmoor District Council\nReference: FOI-WX-12\n\n1. How many ferries are there?\n2. Who mends them?\n\nOur answers are below.\n\n1. Four\n\n2. [2]Gull Ltd\n   of Wexmoor\n\nKind regards\n\nReferences\n\nVisible links\n1. https://www.example.org/\n2. https://gull.example.org/\n',
    ['1: Four', '2: [2]Gull Ltd of Wexmoor'],
  ],
  [
    'numbers in square brackets, where no links are listed',
    '[1]What CRM do you use?\nJadu\n\n[2]What does it cost?\n£9,100\n',
    ['1: Jadu', '2: £9,100'],
  ],
  [
    'a number glued to the sentence before it begins a question',
    'Responded Mon 27 March 20231. What CRM do you use?\n2. What does it cost?\n1. Jadu\n2. £9,100\n',
    ['1: Jadu', '2: £9,100'],
  ],
])('%s', (_, text, expected) => {
  expect(answered(text)).toEqual(expected);
});

test.each([
  [
    'two voices, without numbers',
    'Q. What CRM do you have?\nA. Jadu.\n\nQ. What does it cost?\nA. £9,100\n',
    ['undefined: Jadu.', 'undefined: £9,100'],
  ],
  [
    'two voices behind a number',
    '1 Q. What CRM do you have?\n  A. Jadu.\n2 Q. What does it cost?\n  A. £9,100\n',
    ['1: Jadu.', '2: £9,100'],
  ],
  [
    'answers in sentences that name the letter they answer',
    'You asked:\n\na) the name of your CRM\nb) how much it costs each year\nc) how many visitors your site had\n\nIn answer to a), the council uses Jadu.\n\nIn answer to b), it costs £9,100.\n\nAs regards c), we do not hold this information.\n',
    ['a: the council uses Jadu.', 'b: it costs £9,100.', 'c: we do not hold this information.'],
  ],
])('%s', (_, text, expected) => {
  expect(answered(text)).toEqual(expected);
});

test.each([
  [
    'a heading whose first answered question is not its first',
    '3. Website\n3.4 What does the site cost?\n£9,100\n4. Engagement\n4.14 What do the tools cost?\nNil\n5. Waste\n5.8 What do calendars cost?\nN/A\n',
    ['3.4: £9,100', '4.14: Nil', '5.8: N/A'],
  ],
  [
    'letters that run on in one line are one answer',
    '1. What did the app cost a) to develop and b) to run?\na) £12,000 b) £2,400\n2. Which CRM do you use?\nJadu\n',
    ['1: a) £12,000 b) £2,400', '2: Jadu'],
  ],
  [
    'a link that goes on with the answer above it',
    '1. Do you print calendars?\nNo, see\nwww.marlow-vale.example/bins\n2. Which CRM do you use?\nJadu\n',
    ['1: No, see www.marlow-vale.example/bins', '2: Jadu'],
  ],
])('%s', (_, text, expected) => {
  expect(answered(text)).toEqual(expected);
});

const request =
  'Request received:\n\n1. Name of the software\n2. Annual cost\n3. Contract type\n\nResponse provided:\n\n';
test.each([
  [
    'the same numbers under plain headings',
    `${request}Planning:\n\n1. Jadu\n\n2. £49,000\n\n3. Fixed\n\nBuilding Control:\n\n1. Civica\n\n2. £9,600\n\n3. Rolling\n`,
    ['1: Jadu', '2: £49,000', '3: Fixed', '1: Civica', '2: £9,600', '3: Rolling'],
    ['Planning', 'Planning', 'Planning', 'Building Control', 'Building Control', 'Building Control'],
  ],
  [
    'headings of other questions are no parts, though one question is the same',
    'Request:\n\nChatbots\n\n1. Do you plan a chatbot?\n2. If so, when?\n3. Who leads it?\n\nAppointments\n\n1. Do you plan virtual appointments?\n2. If so, when?\n3. Who is to run them?\n\nResponse:\n\nChatbots\n\n1. Yes\n\n2. 2026\n\n3. The web team\n\nAppointments\n\n1. No\n\n2. N/A\n\n3. N/A\n',
    ['1: Yes', '2: 2026', '3: The web team', '1: No', '2: N/A', '3: N/A'],
    [undefined, undefined, undefined, undefined, undefined, undefined],
  ],
])('%s', (_, text, expected, parts) => {
  expect(answered(text)).toEqual(expected);
  expect(extractResponse(text).answers.map(({ part }) => part?.replace(/:$/, ''))).toEqual(parts);
});

test.each([
  ['the council’s page goes on', 'The content on this page is the responsibility of the web team.'],
  ['what is published', 'About FOI\nThe council is committed to publishing what it releases.'],
  ['the date of the reply', 'Date response: 25 January 2025'],
])('after the last answer: %s', (_, text) => {
  expect(answered(`1. What CRM do you use?\nJadu\n\n2. What does it cost?\n£9,100\n\n${text}\n`)).toEqual([
    '1: Jadu',
    '2: £9,100',
  ]);
});

test.each([
  [
    'questions that run on in one line, and their answers',
    'Question\n\nQ1. Please name the CRM. Q2. What does it cost? Q3. How many visits did the site have?\n\nResponse\n\nQ1. Jadu Q2. £9,100 Q3. 1,204 visits\n',
    ['1: Jadu', '2: £9,100', '3: 1,204 visits'],
  ],
  [
    'an answer that points to another question is not parted there',
    'Q1. What does the site cost?\nQ1. See the answer to Q2. below\nQ2. What does the CRM cost?\n£9,100\n',
    ['1: See the answer to Q2. below', '2: £9,100'],
  ],
  [
    'a bracket behind the question mark, a stem, and the list that a question names',
    'Q1. Does it have a CRM? Yes\nQ2. If it has a CRM:\nQ2a. What stood in the way? (See "CRM Hurdles" below, please state all that apply) Funding\n\nCRM Hurdles\nTraining\nFunding\nOther (please specify)\n',
    ['1: Yes', '2a: Funding'],
  ],
  [
    'an answer behind the examples that close a question',
    'Q1. What services does the council provide (e.g. waste, planning, etc.) All district services\nQ2. Does it have a CRM? No\n',
    ['1: All district services', '2: No'],
  ],
])('%s', (_, text, expected) => {
  expect(answered(text)).toEqual(expected);
});

test.each([
  ['the page’s own heading again', 'Freedom of Information\n\nOur officer keeps this page.'],
  ['the address', 'Marlow Vale Borough Council, High Road, Marlow Vale, MV11 2TX'],
])('behind the last answer: %s', (_, text) => {
  const page = `My council\nFreedom of Information\n\n1. What CRM do you use?\nJadu\n\n2. What does it cost?\n£9,100\n\n${text}\n`;
  expect(answered(page)).toEqual(['1: Jadu', '2: £9,100']);
});

test('an address that was asked for is an answer', () => {
  const address = 'Civic Centre, High Road, Marlow Vale, MV11 2TX';
  expect(answered(`1. What CRM do you use?\nJadu\n\n2. Where is your office?\n${address}\n`)).toEqual([
    '1: Jadu',
    `2: ${address}`,
  ]);
});

test.each([
  [
    'values under a stem, in a letter whose other answers have a label',
    '1.1 Is there a CRM?\nResponse: Yes\n1.2 What is the number of visitors per:\nMonth: 21,000\nYear: 214,000\n1.3 Who hosts the site?\nResponse: The council\n1.4 Is it reviewed?\nResponse: No\n',
    ['1.1: Yes', '1.2: 21,000', '1.2: 214,000', '1.3: The council', '1.4: No'],
  ],
  [
    'values under a stem, some of them empty',
    '1.1 Is there a CRM?\nYes\n1.2 What is the annual spend for:\nHosting: One budget which covers hosting, maintenance and content £12,000\nMaintenance:\n1.3 Is it reviewed?\nNo\n',
    ['1.1: Yes', '1.2: One budget which covers hosting, maintenance and content £12,000', '1.2: ', '1.3: No'],
  ],
  [
    'answers in the line of the question, behind what it adds in sentences',
    '1.1 Is there a CRM? If so, please name the platform. The council uses Jadu.\n1.2 Is it shared? Please give details. No\n1.3 How is it reviewed (e.g. audits, surveys). Audits only\n1.4 Is it open? Yes\n',
    ['1.1: The council uses Jadu.', '1.2: No', '1.3: Audits only', '1.4: Yes'],
  ],
  [
    'a dotted number before a name that could be a street’s',
    'Request\n\n1.1 What tool do you use?\n1.2 What else?\n1.3 Who runs it?\n\nResponse\n\n1.1 Jadu\n1.2 Market Place £2,300\n1.3 Nobody\n',
    ['1.1: Jadu', '1.2: Market Place £2,300', '1.3: Nobody'],
  ],
])('%s', (_, text, expected) => {
  expect(answered(text)).toEqual(expected);
});

const quotedRequest =
  'On 1 February 2025, A Requester wrote:\n> Dear Council\n> I would like to request the following under the Freedom of Information Act:\n> 1. Which CRM do you use?\n> 2. What does it cost?\n> Yours faithfully\n';
const ownWords = 'Dear Requester\n\n1. Jadu\n2. £9,100\n\nKind regards\nFOI Team\n';
test.each([
  ['below', `${quotedRequest}\n${ownWords}`],
  ['above', `${ownWords}\n${quotedRequest}`],
])('a reply %s the request that it quotes', (_, text) => {
  const { answers } = extractResponse(text);
  expect(answers.map(({ question, text: words }) => `${question} ${words}`)).toEqual([
    'Which CRM do you use? Jadu',
    'What does it cost? £9,100',
  ]);
});

test('letters that one answer speaks for, and the letters behind them', () => {
  const text =
    '1. Requests\na) How many requests?\nb) How many late?\nc) Who runs it?\n\nOur response\n\n1. a) & b) See our yearly report.\nc) Two officers\n';
  expect(answered(text)).toEqual(['1a: See our yearly report.', '1b: See our yearly report.', '1c: Two officers']);
});

test.each([
  [
    'what a request lists in one sentence, answered by letters',
    'Request\n\nPlease provide: A) the CRM in use; B) its annual cost; and C) the number of users.\n\nResponse\n\nA) Jadu\n\nB) £9,100\n\nC) 120\n',
    ['a: Jadu', 'b: £9,100', 'c: 120'],
  ],
  [
    'the same where nothing but a space parts them',
    'Request\n\nCould you please provide me with the following: a) the CRM in use b) its annual cost c) the number of users\n\nResponse\n\na) Jadu\nb) £9,100\nc) 120\n',
    ['a: Jadu', 'b: £9,100', 'c: 120'],
  ],
  [
    'leave to use what was given',
    '1. Do you print a calendar?\n\nNo, not since 2022.\n\nYou are free to use the information provided for your own purposes.\n',
    ['1: No, not since 2022.'],
  ],
  [
    'an answer that could close a letter, held by the count',
    '1. Which departments use it?\n\nCustomer services, waste, revenues\n\n2. What does it cost?\n\n£9,100\n',
    ['1: Customer services, waste, revenues', '2: £9,100'],
  ],
  [
    'who signs, and where',
    'Dear Requester\n\n1. What CRM do you use?\n\nJadu\n\n2. What does it cost?\n\n£9,100\n\nDeputy Monitoring Officer\n\nFenwold District Council, The Hall\n',
    ['1: Jadu', '2: £9,100'],
  ],
  [
    'bold answers of a few words are no headings',
    '1.1. What CRM do you use? (e.g. Salesforce)\n\n**Jadu**\n\n1.2. What does it cost?\n\n**About £9,100**\n\n1.3. Who runs it?\n\n**The digital team of the council**\n\n2.1. How many users?\n\n**Five**\n',
    ['1.1: Jadu', '1.2: About £9,100', '1.3: The digital team of the council', '2.1: Five'],
  ],
])('%s', (_, text, expected) => {
  expect(answered(text)).toEqual(expected);
});

test.each([
  'Most of this was made by the council and is protected by copyright.',
  'How we handle your personal data: your name and address are kept with the request and used for nothing else.',
  'The council is committed to openness and publishes answers that may be of wider interest.',
  'Any questions about this letter should be sent to the address from which it came.',
])('what follows the last answer is none of it: %s', (closing) => {
  expect(
    answered(`1. What CRM do you use?\n\nJadu\n\n2. Is it centred on residents?\n\nResidents\n\n${closing}\n`),
  ).toEqual(['1: Jadu', '2: Residents']);
});

test('the questions of a sentence are the words behind its letters', () => {
  const { answers } = extractResponse(
    'Could you please provide the following: a) the CRM in use b) its annual cost c) the number of users\n\nResponse\n\na) Jadu\nb) £9,100\nc) 120\n',
  );
  expect(answers.map(({ question }) => question)).toEqual(['the CRM in use', 'its annual cost', 'the number of users']);
});

test.each([
  [
    'a preface right above the questions that it names',
    '1. What CRM do you use?\nJadu\nFor questions 2 and 3, the figures relate to 2024/25:\n2. What does it cost?\n£9,100\n3. How many users are there?\n120\n',
    ['1: Jadu', '2: £9,100', '3: 120'],
  ],
  [
    'one answer for both, under them',
    '1. What CRM do you use?\n2. What does it cost?\n3. How many users are there?\n\nResponse\n\n1. Jadu\nQuestions 2 and 3: see our website\n',
    ['1: Jadu', '2: see our website', '3: see our website'],
  ],
])('%s', (_, text, expected) => {
  expect(answered(text)).toEqual(expected);
});
