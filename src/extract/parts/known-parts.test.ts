import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const read = (text: string) =>
  extractResponse(text).answers.map(({ number, part, text: words }) => [number, part, words]);

test('an answer to each label that the request listed, whatever the values are', () => {
  const letter = `Your request

1. How many visitors did the site have in the past:
- Month
- Quarter
- Year
2. Which CRM do you use?

Our response

1.
- Month: 21,300
- Quarter: The council does not hold this information.
- Year 240,000

2. Jadu
`;
  expect(read(letter)).toEqual([
    ['1', 'Month', '21,300'],
    ['1', 'Quarter', 'The council does not hold this information.'],
    ['1', 'Year', '240,000'],
    ['2', undefined, 'Jadu'],
  ]);
});

test('a label on a line of its own, then its answer with a label of its own', () => {
  const letter = `Q1 What is the average number of calls per:

Month
Answer: 5,120

Year
Answer: Not held

Q2 Which CRM do you use?
Answer: Jadu
`;
  expect(read(letter)).toEqual([
    ['1', 'Month', '5,120'],
    ['1', 'Year', 'Not held'],
    ['2', undefined, 'Jadu'],
  ]);
});

test('a sentence that begins with a listed word is no part', () => {
  const letter = `Your request

1. What do you spend on:
- Hosting
- Maintenance
2. Which CRM do you use?

Our response

1. Hosting and maintenance are one contract, which costs £12,000 a year.
2. Jadu
`;
  expect(read(letter)).toEqual([
    ['1', undefined, 'Hosting and maintenance are one contract, which costs £12,000 a year.'],
    ['2', undefined, 'Jadu'],
  ]);
});

test('parts know what they are parts of', () => {
  const letter = `1. Contact centre
a) How many calls were received?
b) What did it cost?
2. Website
a) Which CMS is in use?

Response

1. a) 142,667
b) £103,450
2. a) Umbraco
`;
  expect(extractResponse(letter).answers.map(({ number, section, text }) => [number, section, text])).toEqual([
    ['1a', 'Contact centre', '142,667'],
    ['1b', 'Contact centre', '£103,450'],
    ['2a', 'Website', 'Umbraco'],
  ]);
});

test('quoted labels with an answer under each', () => {
  const letter = `Our answers stand under your questions.

> 1. What is the average number of calls each:
> - Month

5,120

> - Year

61,440

> 2. Which CRM do you use?

Jadu
`;
  expect(read(letter)).toEqual([
    ['1', 'Month', '5,120'],
    ['1', 'Year', '61,440'],
    ['2', undefined, 'Jadu'],
  ]);
});
