import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const head = `Ellerby Borough Council
Our ref: FOI 4417
Received: 3 June 2024

Our response is as follows.

`;
const asked = [
  'Question 1: How many allotments are there?\nAnswer: 214',
  'Question 2: How much did the 2024 open day cost?\nAnswer: £1,310',
  'Question 3: Is there a waiting list?\nAnswer: Yes, on the website.',
];
const letter = asked.join('\n\n');

const answersOf = (text: string): (string | undefined)[] =>
  extractResponse(text).answers.map(({ number, text: answer }) => `${number} ${answer}`);

const all = ['1 214', '2 £1,310', '3 Yes, on the website.'];

describe('what stands behind the last answer is none of it', () => {
  test.each([
    ['a team', 'Customer Feedback Team'],
    ['a team with an address', 'Information Governance Team\nTown Hall, Ellerby EL1 2AB'],
    ['a department', 'Legal and Democratic Services'],
    ['a box at the post', 'PO Box 12, Ellerby EL1 2AB'],
    [
      'a footer in two languages',
      'Mae’r Cyngor yn croesawu gohebiaeth yn Gymraeg a Saesneg. The Council welcomes correspondence in Welsh and English.\nBlwch Post 4 / PO Box 4, Ellerby EL1 2AB',
    ],
    ['a site that points on', 'Did you know that our disclosure log is online? Visit ellerby.gov.uk/foi'],
    ['older requests', 'You can find answers to past requests on our website.'],
    [
      'fields of a case',
      '----------\nExemptions applied: None\nInternal review requested: No\nOfficer notes: chased twice\n',
    ],
    [
      'the law',
      'Section 43(2) exempts information whose disclosure would prejudice the commercial interests of any person.',
    ],
    [
      'the law by its Act',
      'Section 40 of the Freedom of Information Act 2000 provides an exemption for personal data.',
    ],
    ['time spent', 'Time taken (hrs): 2.5\nClosed by: FOI desk'],
    ['an update that changes nothing here', 'Update 4 July 2024\nThis response was updated to mend a link.'],
  ])('%s', (_, behind) => {
    expect(answersOf(`${head}${letter}\n\n${behind}\n`)).toEqual(all);
  });

  test('a blank answer above the fields of a case stays blank', () => {
    const text = `Ellerby Borough Council\nCase ID: FOI 4417\nDate received: 2024-06-03\n\nQuestion 1: How many allotments are there?\nResponse 1: 214\n\nQuestion 2: Who runs them?\nResponse 2:\n\n--------\nExemptions applied: None\nOfficer notes: chased\n`;
    expect(extractResponse(text).answers.map(({ outcome }) => outcome)).toEqual(['answered', 'blank']);
  });

  test('a section that is the answer stays', () => {
    const text = `${head}Question 1: What does a plot cost?\n\nSection 43(2) exempts this information and it is therefore withheld.\n\nQuestion 2: Who runs them?\n\nThe council\n`;
    expect(extractResponse(text).answers.map(({ outcome }) => outcome)).toEqual(['refused', 'answered']);
  });

  test('a team that is asked for is an answer', () => {
    const text = `${head}Question 1: Which team runs the allotments?\n\nParks Team\n\nQuestion 2: Which team runs the open day?\n\nEvents and Leisure Services\n`;
    expect(answersOf(text)).toEqual(['1 Parks Team', '2 Events and Leisure Services']);
  });
});

describe('a revised answer stands in the place of the first', () => {
  const revised = ['1 214', '2 £1,655', '3 Yes, on the website.'];
  const notice =
    'Update 4 July 2024\nA revised answer to Question 2 has been issued because the hire of tents had been left out.';
  test.each([
    ['the question again', `${notice}\nQuestion 2 (revised): How much did the 2024 open day cost?\nAnswer: £1,655`],
    [
      'corrected',
      `Correction 4 July 2024\n\nQuestion 2 (corrected): How much did the 2024 open day cost?\nAnswer: £1,655`,
    ],
    ['only its number', `${notice}\n\nRevised answer to question 2: £1,655`],
    ['amended', 'The answer to question 2 has been amended.\n\nAmended response to question 2: £1,655'],
  ])('%s', (_, behind) => {
    const { answers } = extractResponse(`${head}${letter}\n\n${behind}\n`);
    expect(answers.map(({ number, text }) => `${number} ${text}`)).toEqual(revised);
    expect(answers[1]?.question).toBe('How much did the 2024 open day cost?');
  });

  test('below its first answer', () => {
    const text = `${head}${letter.replace('£1,310', '£1,310\nRevised answer: £1,655')}\n`;
    expect(answersOf(text)).toEqual(revised);
  });
});

test('what to do when one is not happy answers nothing', () => {
  const { answers } = extractResponse(
    'Wexmoor Council\n\n1. How many lamps are there?\n4,120\n\n2. Who mends them?\n\nNot happy? Write to the Monitoring Officer.\n',
  );
  expect(answers.map(({ text, outcome }) => [text, outcome])).toEqual([
    ['4,120', 'answered'],
    ['', 'blank'],
  ]);
});
