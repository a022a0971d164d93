import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, part, question, text: words }) =>
      `${number ?? '-'} [${part ?? ''}] ${(question ?? '').slice(0, 28)} => ${words}`,
  );

const head = 'Tolworth Vale Council\nOur ref: TV/2025/17\nDate: 4 June 2025\n\n';

test.each<[string, string, string[]]>([
  [
    'a number alone over what was asked and answered',
    'Question 1\nYou asked: What did the ferry cost?\nOur reply: £38,000.\n\nQuestion 2\nYou asked: Who rows it?\nOur reply: Volunteers.\n\nQuestion 3\nYou asked: How many crossings?\nOur reply: 412',
    [
      '1 [] What did the ferry cost? => £38,000.',
      '2 [] Who rows it? => Volunteers.',
      '3 [] How many crossings? => 412',
    ],
  ],
  [
    'a review that tells the first reply again',
    'Internal review\n\nQuestion 1\nYou asked: What did the ferry cost?\nFirst reply: £38,000.\nOn review: That was the budget. It cost £41,366.\n\nQuestion 2\nYou asked: Who rows it?\nFirst reply: Not held.\nOn review: A list does exist. Twelve volunteers.',
    [
      '1 [] What did the ferry cost? => That was the budget. It cost £41,366.',
      '2 [] Who rows it? => A list does exist. Twelve volunteers.',
    ],
  ],
  [
    'a paragraph of questions, and as many topics',
    'REQUEST\nI should be glad of the following. How many people row the ferry? What did you spend on paint, by quarter? Who is the owner?\n\nREPLY\n\nRowers\nTwelve, all of them volunteers.\n\nPaint\nQuarter 1: £402\nQuarter 2: £377\n\nOwner\nThe parish.\n\nNOTES\nFigures include tax.',
    [
      '- [] How many people row the ferr => Twelve, all of them volunteers.',
      '- [Quarter 1] What did you spend on paint, => £402',
      '- [Quarter 2] What did you spend on paint, => £377',
      '- [] Who is the owner? => The parish.',
    ],
  ],
  [
    'letters right under the word that answers',
    'Question 1\nIs there a ferry? If so, give (i) its cost and (ii) its upkeep each year.\nResponse\n(i) The ferry was built in 2021 for £24,500.\n(ii) Around £600 a year.\n\nQuestion 2\nWho rows it?\nResponse\nVolunteers.',
    [
      '1i [] Is there a ferry? If so, giv => The ferry was built in 2021 for £24,500.',
      '1ii [] Is there a ferry? If so, giv => Around £600 a year.',
      '2 [] Who rows it? => Volunteers.',
    ],
  ],
  [
    'one more that a sentence tells',
    '1. How many calls were there in 2024?\n201,455\n\n2. What was the budget?\n£1,022,000\n\nYou also asked (3) what the two suppliers charge. This is commercially sensitive and section 43(2) applies.',
    [
      '1 [] How many calls were there in => 201,455',
      '2 [] What was the budget? => £1,022,000',
      '3 [] what the two suppliers charg => This is commercially sensitive and section 43(2) applies.',
    ],
  ],
  [
    'titles between rules',
    '--- Your request ---\n\na. Number of ferries\nb. Name of the owner\nc. Renewal dates\n\n--- Our answer ---\n\na. Two\n\nb. The parish\n\nc. Not held\n\n--- Explanation of exemptions ---\n\nNone was used.\n\n--- What next ---\n\nYou may ask for an internal review.',
    ['a [] Number of ferries => Two', 'b [] Name of the owner => The parish', 'c [] Renewal dates => Not held'],
  ],
  [
    'bullets that hold their own values',
    'Q1\nWho owns the ferry?\nReply: The parish\n\nQ2\nHow many crossings are made:\n* per month: 18\n* per year: 219, not counting regattas\n\nQ3\nMay one choose a seat? If so:\n* which are offered: Twelve, among them the bow\n* which is chosen most: The stern\n\nQ4\nWho rows it?\nReply: Volunteers\n\nQ5\nIs it green?\nReply: No\n\nQ6\nIs it old?\nReply: Yes',
    [
      '1 [] Who owns the ferry? => The parish',
      '2 [per month] How many crossings are made => 18',
      '2 [per year] How many crossings are made => 219, not counting regattas',
      '3 [which are offered] May one choose a seat? If so => Twelve, among them the bow',
      '3 [which is chosen most] May one choose a seat? If so => The stern',
      '4 [] Who rows it? => Volunteers',
      '5 [] Is it green? => No',
      '6 [] Is it old? => Yes',
    ],
  ],
  [
    'paragraphs that each ask and answer',
    'How many trees do you fell in a month? About 19, more in winter.\n\nAnd in a whole year? 224 (2023/24); 230 (2024/25).\n\nHow much is the chipper? £14,750 a year.\n\nIf you want a review please say so within 40 working days.\n\nFOI Team',
    [
      '- [] How many trees do you fell i => About 19, more in winter.',
      '- [] And in a whole year? => 224 (2023/24); 230 (2024/25).',
      '- [] How much is the chipper? => £14,750 a year.',
    ],
  ],
  [
    'two that stand together',
    '1 Number of ferries?\n2 Must one book?\nThe county runs the ferries; this council does not provide them.\n\n3 Cost of the pier?\n£11,046 a year\n\n4 Cost of the lamp?\n£250 a month',
    [
      '1 [] Number of ferries? => The county runs the ferries; this council does not provide them.',
      '2 [] Must one book? => The county runs the ferries; this council does not provide them.',
      '3 [] Cost of the pier? => £11,046 a year',
      '4 [] Cost of the lamp? => £250 a month',
    ],
  ],
  [
    'a request in marks of speech',
    'Dear Sir\n\nYou asked us on 21 May 2025: "How busy is the ferry? And who rows it?"\n\nIt made 412 crossings. Volunteers row it.\n\nYours faithfully',
    ['- [] How busy is the ferry? And w => It made 412 crossings. Volunteers row it.'],
  ],
  [
    'a request that the letter tells',
    'Hi,\n\nYou e-mailed us on 17 May 2025 to ask what the ferry costs to run.\n\nThe ferry costs about £2,000 each year.\n\nRegards',
    ['- [] what the ferry costs to run => The ferry costs about £2,000 each year.'],
  ],
])('%s', (_name, text, expected) => {
  expect(shown(head + text)).toEqual(expected);
});

test('a title that names the questions leaves the reason to the paragraph under it', () => {
  const { answers } = extractResponse(
    `${head}Q1\nWho owns the ferry?\nReply: The parish\n\nQ2\nWhat did the rowers post?\n\nQ3\nWho checks it?\n\nExemption applied to questions 2 and 3\n--------------------------------------\nQuestions 2 and 3 have been refused, since section 12 applies: it would take 38 hours.\n`,
  );
  expect(answers.map(({ text }) => text.slice(0, 12))).toEqual(['The parish', 'Questions 2 ', 'Questions 2 ']);
});
