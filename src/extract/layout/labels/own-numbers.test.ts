import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const shown = (letter: string): string[] =>
  extractResponse(
    `Marlowby District Council\nOur ref: FOI 4471\n12 May 2025\n\nDear Requester\n\n${letter}`,
  ).answers.map(({ number, text }) => `${number ?? '-'} ${text}`);

const asked = ['How many libraries are there?', 'What did they cost in 2024/25?', 'Which library system is in use?'];
const said = ['Seven', '£1,240,500', 'Spydus'];
const listed = (lines: readonly string[], labels: readonly string[], indent = ''): string =>
  `${lines.map((line, i) => `${indent}${labels[i]} ${line}`).join('\n')}\n\n`;
const digits = ['1.', '2.', '3.'];
const answers = ['1 Seven', '2 £1,240,500', '3 Spydus'];
const lettered = ['a Seven', 'b £1,240,500', 'c Spydus'];
const plain = ['- Seven', '- £1,240,500', '- Spydus'];
const review = 'If you are unhappy you may ask for an internal review within 40 working days.\n';

test.each([
  [
    'paragraphs round lettered questions and answers',
    `1. Thank you for your request of 14 April 2025.\n\n2. You asked:\n\n${listed(asked, ['(a)', '(b)', '(c)'], '   ')}3. Our answers are as follows.\n\n${listed(said, ['(a)', '(b)', '(c)'], '   ')}4. ${review}`,
    lettered,
  ],
  [
    'paragraphs round questions that count inside them',
    `1. The Council received your request on 14 April 2025.\n\n2. You requested:\n\n${listed(asked, digits, '   ')}3. Response:\n\n${listed(said, digits, '   ')}4. ${review}`,
    answers,
  ],
  [
    'paragraphs before a schedule, the last of which wishes something',
    `1. We received your request on 14 April 2025.\n\n2. The answers are in the schedule below.\n\n3. Please contact the information team with any queries about this letter.\n\nYours sincerely\n\nSCHEDULE\n\n${asked.map((one, i) => `${i + 1}. ${one}\n${said[i]}\n\n`).join('')}`,
    answers,
  ],
  [
    'paragraphs over a table',
    `1. I refer to your request, received on 14 April 2025.\n\n2. I can confirm that the council holds the information requested. It is set out in the table below.\n\n| Question | Answer |\n| --- | --- |\n${asked.map((one, i) => `| ${i + 1}. ${one} | ${said[i]} |\n`).join('')}\n3. You may apply to the Information Commissioner for a decision.\n`,
    answers,
  ],
  [
    'Roman paragraphs',
    `I. Thank you for your request of 14 April 2025.\n\nII. You asked for:\n\n${listed(asked, digits)}III. The answers are:\n\n${listed(said, digits)}IV. ${review}`,
    answers,
  ],
  [
    'paragraphs that tell it in prose',
    `1.1 Thank you for your request of 14 April 2025 about libraries.\n\n1.2 You asked how many libraries the council runs, what they cost in 2024/25 and which system they use.\n\n2.1 The council runs seven libraries.\n\n2.2 They cost £1,240,500 in 2024/25.\n\n2.3 The library system is Spydus.\n\n3.1 ${review}`,
    ['- The council runs seven libraries.', '- They cost £1,240,500 in 2024/25.', '- The library system is Spydus.'],
  ],
  [
    'sections 1.0 and 2.0, questions without numbers',
    `1.0 Your request\n\n${asked.join('\n')}\n\n2.0 Our response\n\n${said.join('\n')}\n\n3.0 Right of review\n\n${review}`,
    plain,
  ],
  [
    'sections and their paragraphs, questions counted inside both',
    `1.0 Your request\n\n1.1 On 14 April 2025 you asked:\n\n${listed(asked, digits, '    ')}2.0 Our response\n\n2.1 The council holds this information and can answer as follows.\n\n${listed(said, digits, '    ')}3.0 Your rights\n\n3.1 ${review}`,
    answers,
  ],
  [
    'questions counted by the section they stand in',
    `1.0 Introduction\n\n1.1 Thank you for your request.\n\n2.0 Your request\n\n${listed(asked, ['2.1', '2.2', '2.3'])}3.0 The council's response\n\n${listed(said, ['3.1', '3.2', '3.3'])}4.0 Appeal rights\n\n4.1 ${review}`,
    ['2.1 Seven', '2.2 £1,240,500', '2.3 Spydus'],
  ],
  [
    'sections by words',
    `Section 1 - Your request\n\n${listed(asked, digits)}Section 2 - Our response\n\n${listed(said, digits)}Section 3 - If you are unhappy\n\n${review}`,
    answers,
  ],
  [
    'sections by letters',
    `A. Your request\n\n${listed(asked, digits)}B. Our response\n\n${listed(said, digits)}C. Your right of review\n\n${review}`,
    answers,
  ],
  [
    'only the first and last are the letter’s',
    `1. I am writing in response to your request of 14 April 2025.\n\n2. Number of sites: 31\n\n3. Number of plots: 1,204\n\n4. Rent for a full plot in 2024/25: £64\n\n5. ${review}`,
    ['2 31', '3 1,204', '4 £64'],
  ],
  [
    'an answer that refers to the request keeps its number',
    `${listed(asked, digits)}Our response:\n\n1. We refer to your request and can confirm that there are seven.\n2. £1,240,500\n3. Spydus\n\n${review}`,
    ['1 We refer to your request and can confirm that there are seven.', '2 £1,240,500', '3 Spydus'],
  ],
])('%s', (_, letter, expected) => {
  expect(shown(letter)).toEqual(expected);
});
