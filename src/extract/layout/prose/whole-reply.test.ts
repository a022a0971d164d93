import { describe, expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';
import { trace } from '../../trace.ts';

/** `number outcome exemption: text`, one answer a line. */
const answered = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, outcome, exemption, text: words }) =>
      `${[number, outcome, exemption].filter(Boolean).join(' ')}: ${words}`,
  );

const numbered = '1. How many calls were taken in 2024?\n2. What did a call cost?\n3. Which system is used?\n';
const listed = '1. the number of play areas\n2. the date of each inspection\n';

describe('one reply to the whole request, with no heading before it', () => {
  test('as many paragraphs as questions', () => {
    const refusal =
      'We estimate that finding the information you have asked for would take 90 hours, and your request is therefore refused under section 12(1) of the Act.';
    const text = `Dear Requester\n\nYou asked for the following information:\n\n${numbered}\nResponse\n\n${refusal}\n\nThe appropriate limit is £450, which at £25 an hour is 18 hours of work.\n\nUnder section 16 we suggest that you ask for one year only.\n\nYours sincerely`;
    expect(answered(text)).toEqual([1, 2, 3].map((number) => `${number} refused s.12: ${refusal}`));
  });

  test.each<[string, string]>([
    ['above the notice', '@\n\nPlease treat this as a refusal notice under Section 17 of the Act.'],
    ['below it', 'This letter acts as a refusal notice under Section 17(1) of the Act.\n\n@'],
  ])('the reason of a notice that gives none: %s', (_, reply) => {
    const reason =
      'To answer point 2 each of 3,100 forms would have to be read, at 6 minutes each, therefore section 12(1) of the Act would apply.';
    const text = `You asked:\n${numbered}\nIn Response:\n\n${reply.replace('@', reason)}\n\nForces record things in different ways.\n`;
    expect(answered(text)).toEqual([1, 2, 3].map((n) => `${n} refused s.12: ${reason}`));
  });

  test.each<[string, string, string[]]>([
    [
      'a refusal',
      `Dear Requester\n\nYou asked:\n\n${numbered}\nWe hold it. However, the time needed exceeds the appropriate limit. Section 12 applies to your request.\n\nYours sincerely`,
      [1, 2, 3].map(
        (n) =>
          `${n} refused s.12: We hold it. However, the time needed exceeds the appropriate limit. Section 12 applies to your request.`,
      ),
    ],
    [
      'what the requester would like, in a list that asks nothing in words',
      'Dear Requester\n\nWe received your request on 19 August. You would like:\n\n• every invoice for trees\n• all surveys with all the replies\n\nWe refuse your request as a whole under section 12(1) of the Act, since it would take 300 hours.\n\nYours sincerely',
      [1, 2].map(
        () =>
          'refused s.12: We refuse your request as a whole under section 12(1) of the Act, since it would take 300 hours.',
      ),
    ],
    [
      'something attached',
      `Dear Requester\n\nYou asked for:\n\n${listed}\nPlease see the attached spreadsheet.\n\nKind regards`,
      ['1 referred: Please see the attached spreadsheet.', '2 referred: Please see the attached spreadsheet.'],
    ],
    [
      'a denial under questions without numbers',
      'How many visitors did the website have in 2024?\n\nWhich content management system is used?\n\nThe council does not hold this information.\n',
      [
        'not_held: The council does not hold this information.',
        'not_held: The council does not hold this information.',
      ],
    ],
    [
      'bullets, and advice behind the refusal',
      'I refer to your request for:\n\n• The place of each incident\n• Photographs of each\n\nYour request is refused as manifestly unreasonable under Regulation 12(4)(b).\n\nYou may narrow your request to one year.\n',
      [
        'refused reg.12(4)(b): Your request is refused as manifestly unreasonable under Regulation 12(4)(b).',
        'refused reg.12(4)(b): Your request is refused as manifestly unreasonable under Regulation 12(4)(b).',
      ],
    ],
    [
      'its place under a heading, with a pointer',
      `Your request\n\n${listed}\nResponse\n\nThe information is published at https://www.farrow.example/play and is therefore exempt under section 21.\n`,
      [
        '1 referred: The information is published at https://www.farrow.example/play and is therefore exempt under section 21.',
        '2 referred: The information is published at https://www.farrow.example/play and is therefore exempt under section 21.',
      ],
    ],
    [
      'the law quoted behind it',
      `You asked for:\n${listed}Unfortunately I consider the request to be exempt under Section 12 of the Act.\nIn estimating the cost of complying with a request the council can take into account the time spent on:\n(a) determining whether it holds the information,\n(b) locating it.\nYours sincerely`,
      [
        '1 refused s.12: Unfortunately I consider the request to be exempt under Section 12 of the Act.',
        '2 refused s.12: Unfortunately I consider the request to be exempt under Section 12 of the Act.',
      ],
    ],
    [
      'none of the questions concerns it',
      'Question 1: How many lollipop staff are there?\nQuestion 2: What are they paid?\n\nThe council does not employ lollipop staff, so none of these questions applies.\n',
      [1, 2].map(
        (n) => `${n} not_applicable: The council does not employ lollipop staff, so none of these questions applies.`,
      ),
    ],
    [
      'another council answers for it',
      'You have requested:\n- The number of bus lanes\n- The fines issued in each\n\nWe have considered your request under the Freedom of Information Act 2000.\n\nBus lanes are not a matter for us. Please contact Tarrowdale County Council.\n\nYours sincerely\n',
      [1, 2].map(() => 'not_applicable: Bus lanes are not a matter for us. Please contact Tarrowdale County Council.'),
    ],
    [
      'Roman numbers, and an address',
      'Your questions:\ni. How many beach huts are let?\nii. At what rent?\n\nAll of this is published at www.penmere.example/huts.\n',
      ['i', 'ii'].map((n) => `${n} referred: All of this is published at www.penmere.example/huts.`),
    ],
    [
      'two sentences for two sets of questions',
      `You asked:\n${numbered}I can confirm that the council holds the information. Please see the attached document for questions 1 and 2. For question 3 the information is withheld under section 43(2).\nYours sincerely\n`,
      [
        '1 referred: Please see the attached document for questions 1 and 2.',
        '2 referred: Please see the attached document for questions 1 and 2.',
        '3 refused s.43: For question 3 the information is withheld under section 43(2).',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(answered(text), trace(text)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    [
      'each question has an answer, the last a refusal',
      '1. How many calls were taken?\n\n4,120\n\n2. What did a call cost?\n\n£3.10\n\n3. Who took them?\n\nWithheld under section 40(2).\n',
      ['1 answered: 4,120', '2 answered: £3.10', '3 refused s.40: Withheld under section 40(2).'],
    ],
    [
      'answers in the lines of their questions',
      '1. Empty homes: 412\n2. Brought back into use: 37\n3. Their addresses: refused under section 31(1)(a)\n',
      ['1 answered: 412', '2 answered: 37', '3 refused s.31: refused under section 31(1)(a)'],
    ],
    [
      'numbered answers behind the notice',
      `You asked:\n\n${numbered}\nThe information that we hold is set out below.\n\n1. 4,120\n2. Not held\n3. Jadu\n`,
      ['1 answered: 4,120', '2 not_held: Not held', '3 answered: Jadu'],
    ],
    [
      'a notice for some of the questions',
      `You asked:\n\n${numbered}\n1. 4,120\n2. £3.10\n\nQuestion 3 is exempt under section 31(1)(a) of the Act.\n`,
      [
        '1 answered: 4,120',
        '2 answered: £3.10',
        '3 refused s.31: Question 3 is exempt under section 31(1)(a) of the Act.',
      ],
    ],
  ])('but not where %s', (_, text, expected) => {
    expect(answered(text), trace(text)).toEqual(expected);
  });
});

test.each([
  ['See our fees page', 'referred'],
  ['Please see our transparency pages.', 'referred'],
  ['Please see the statistics page of our website: www.norbrook.example/stats', 'referred'],
  ['Published on the website', 'referred'],
  ['The information is available at www.norbrook.example', 'referred'],
])('%j under its question answers it', (words, outcome) => {
  const text = `1. How many visits were there?\n\n${words}\n\n2. What does hosting cost?\n\n${words}\n\n3. Who hosts it?\n\nJadu\n`;
  expect(answered(text), trace(text)).toEqual([`1 ${outcome}: ${words}`, `2 ${outcome}: ${words}`, '3 answered: Jadu']);
});

test.each([
  [
    'Thank you for your request, detailed below.',
    'We keep no wells and lease none, therefore the questions below are not applicable.',
    'not_applicable',
  ],
  ['Thank you for your enquiry of 4 May 2024.', 'We do not hold any of the information requested.', 'not_held'],
  [
    'Thanks for writing to us.',
    'To comply with your request would exceed the appropriate limit under section 12 of the Act.',
    'refused s.12',
  ],
])('%j before one reply to all is none of it', (before, reply, outcome) => {
  const text = `Norbrook Council\n\n1. How many wells are there?\n\n2a. What did they cost?\n\n2b. Who dug them?\n\n${before} ${reply}\n`;
  expect(answered(text), trace(text)).toEqual(['1', '2a', '2b'].map((number) => `${number} ${outcome}: ${reply}`));
});
