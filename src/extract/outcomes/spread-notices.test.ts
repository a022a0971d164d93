import { describe, expect, test } from 'vitest';
import type { Answer } from '../../model/response.ts';
import { wordsAt } from '../../model/span.ts';
import { extractResponse } from '../extract-response.ts';
import { readDocument } from '../lines/read-document.ts';
import { outcomeOf } from './outcome-of.ts';
import { scopeIn } from './question-scope.ts';
import { type QuestionKnown, spreadNotices } from './spread-notices.ts';

/** A letter whose questions are marked `{1|...}` (with a section before: `{B/B1|...}`) and answers `[...]`, and what comes of spreading. */
function spread(marked: string) {
  const questions: QuestionKnown[] = [];
  const answers: Answer[] = [];
  let text = '';
  let section: string | undefined;
  for (const piece of marked.split(/(\{[^}]*\}|\[\[[^\]]*\]\])/)) {
    const start = text.length;
    if (piece.startsWith('{')) {
      const [label = '', words = ''] = piece.slice(1, -1).split('|');
      const [first, second] = label.split('/');
      section = second ? first : section;
      text += `${second ?? first}. ${words}`;
      const from = text.length - words.length;
      questions.push({
        number: second ?? first,
        question: words,
        questionSpans: [[from, text.length]],
        ...(section ? { section } : {}),
      });
    } else if (piece.startsWith('[[')) {
      const words = piece.slice(2, -2);
      text += words;
      const folded = words.replace(/\s+/g, ' ');
      const question = questions.at(-1);
      if (!question) throw new Error('an answer before any question');
      answers.push({
        ...question,
        text: folded,
        spans: words === '' ? [] : [[start, text.length]],
        ...outcomeOf(folded, question.question),
        sureness: { level: 'stated' },
      });
    } else text += piece;
  }
  const read = spreadNotices(answers, questions, readDocument(text));
  for (const { text: words, spans } of read) expect(wordsAt(text, spans).replace(/\s+/g, ' ').trim()).toBe(words);
  return read.map(({ number, text: words, outcome, exemption }) => [number, words.slice(0, 24), outcome, exemption]);
}

describe('which questions a sentence speaks for', () => {
  test.each([
    [
      'questions 2 and 3',
      [
        ['2', '2'],
        ['3', '3'],
      ],
    ],
    ['Q4-Q6', [['4', '6']]],
    [
      'Q4 to Q6 and question 9',
      [
        ['4', '6'],
        ['9', '9'],
      ],
    ],
    ['question 5(a)', [['5a', '5a']]],
    [
      'questions 2, 3 and 7 to 9',
      [
        ['2', '2'],
        ['3', '3'],
        ['7', '9'],
      ],
    ],
    ['points 1 to 4', [['1', '4']]],
    [
      'parts 2 & 3 of your request',
      [
        ['2', '2'],
        ['3', '3'],
      ],
    ],
    ['questions 2.1 to 2.9', [['2.1', '2.9']]],
    ['questions B1 to B3', [['b1', 'b3']]],
    [
      'Questions 1,2,3',
      [
        ['1', '1'],
        ['2', '2'],
        ['3', '3'],
      ],
    ],
  ])('%s', (words, numbers) => {
    expect(scopeIn(`The information in ${words} is exempt.`)).toEqual({ kind: 'numbers', numbers });
  });
  test.each([
    ['We refuse the remaining questions.', 'rest'],
    ['The rest of your request is refused.', 'rest'],
    ['All of section B is withheld.', 'section'],
    ['None of the questions in this section apply to us.', 'section'],
    ['Your request is refused.', 'whole'],
    ['The information you have requested is not held.', 'whole'],
    ['Section 12 applies to the whole of your request.', 'whole'],
    ['Section 43(2) of the Act is engaged.', undefined],
    ['Not held.', undefined],
    ['We paid 3 suppliers.', undefined],
    ['Exempt under section 31 of the FOI Act.', undefined],
  ])('%s: %s', (sentence, kind) => {
    expect(scopeIn(sentence)?.kind).toBe(kind);
  });
});

test('a notice at the end gives its reason to the questions it names, and leaves the last answer', () => {
  expect(
    spread(`Our answers:

{1|Which CRM?}
[[Acme]]
{2|What is the cost?}
[[Exempt - see below]]
{3|When does it end?}
[[Exempt]]
{4|Since when?}
[[2016

Refusal notice for questions 2 and 3

The information in questions 2 and 3 is exempt under section 43(2) of the Act. Its release would harm us.]]
`),
  ).toEqual([
    ['1', 'Acme', 'answered', undefined],
    ['2', 'Exempt - see below', 'refused', 's.43'],
    ['3', 'Exempt', 'refused', 's.43'],
    ['4', '2016', 'answered', undefined],
  ]);
});

test('a refusal of the whole request answers each question that stands in the request', () => {
  expect(
    spread(`You asked:

{1|How much was spent?}
{2|How many databases?}
{3|Please send each contract.}
[[Section 12(1) of the Freedom of Information Act applies to your request as a whole, since it would take more than 18 hours.]]

You may wish to narrow it.
`),
  ).toEqual(['1', '2', '3'].map((number) => [number, 'Section 12(1) of the Fre', 'refused', 's.12']));
});

test('the whole request is not refused where something is answered', () => {
  expect(
    spread(`{1|Which CRM?}
[[Acme]]
{2|What is the cost?}
[[]]

We refuse this request under section 43(2) of the Act.
`),
  ).toEqual([
    ['1', 'Acme', 'answered', undefined],
    ['2', '', 'blank', undefined],
  ]);
});

test('a paragraph that answers some and refuses others speaks for those it refuses', () => {
  expect(
    spread(`{1|Which CRM?}
[[]]
{2|Cost?}
[[]]

We hold nothing new on question 1. Questions 2 to 4 are refused under section 14(1) of the Act.
`),
  ).toEqual([
    ['1', '', 'blank', undefined],
    ['2', 'Questions 2 to 4 are ref', 'refused', 's.14'],
  ]);
});

test('the only notice names the section of a refusal that points to it, though it forgot the number', () => {
  expect(
    spread(`{1|Tool?}
[[Refused, please see the refusal notice below.]]
{2|Cost?}
[[Refused, please see the refusal notice below.]]

NOTICE OF REFUSAL
The information you have requested in question 2 is commercially sensitive and falls under section 43 of the Act.
`).map(([number, , outcome, exemption]) => [number, outcome, exemption]),
  ).toEqual([
    ['1', 'refused', 's.43'],
    ['2', 'refused', 's.43'],
  ]);
});

test('a list of exemptions after the answers', () => {
  expect(
    spread(`{1|Which CRM?}
[[Acme]]
{2|Cost?}
[[Exempt - see below]]
{3|Users?}
[[]]
{4|Since?}
[[2016]]

Exemptions

{2|}
[[Section 43(2)]]
{3|}
[[Section 31(1)(a)]]
`),
  ).toEqual([
    ['1', 'Acme', 'answered', undefined],
    ['2', 'Exempt - see below', 'refused', 's.43'],
    ['3', 'Section 31(1)(a)', 'refused', 's.31'],
    ['4', '2016', 'answered', undefined],
  ]);
});

test('the same reason for two questions in sections that count afresh stays with each', () => {
  expect(
    spread(`{A/1|Cost of calls?}
[[Exempt]]
{2|Calls?}
[[12]]
{B/1|Cost of the website?}
[[Exempt under section 43]]
`).map(([, , outcome]) => outcome),
  ).toEqual(['refused', 'answered', 'refused']);
});

test('the remaining questions', () => {
  expect(
    spread(`{1|Which CRM?}
[[Acme]]
{2|Cost?}
[[]]
{3|Users?}
[[]]

We do not hold the information for the remaining questions.
`).map(([number, , outcome]) => [number, outcome]),
  ).toEqual([
    ['1', 'answered'],
    ['2', 'not_held'],
    ['3', 'not_held'],
  ]);
});

test('a section by its letter, in the order of the request', () => {
  expect(
    spread(`Section A - Website

{Section A - Website/A1|CMS}
[[Drupal]]

Section B - Security

{Section B - Security/B1|Firewall}
{B2|Last test}

All of section B is withheld under section 31(1)(a) of the Freedom of Information Act 2000.

Section C

{Section C/C1|Surveys}
[[9]]
`),
  ).toEqual([
    ['A1', 'Drupal', 'answered', undefined],
    ['B1', 'All of section B is with', 'refused', 's.31'],
    ['B2', 'All of section B is with', 'refused', 's.31'],
    ['C1', '9', 'answered', undefined],
  ]);
});

test('a section about what the authority has not', () => {
  expect(
    spread(`{Website/1.1|CMS}
[[Drupal]]

{Calls/2.1|How many calls are there in a year?}
{2.2|What does a call cost?}

The council does not run a contact centre, so this section does not concern it.
`).map(([number, , outcome]) => [number, outcome]),
  ).toEqual([
    ['1.1', 'answered'],
    ['2.1', 'not_applicable'],
    ['2.2', 'not_applicable'],
  ]);
});

test.each([
  [
    'the requester supposes',
    'If responding in full would exceed the cost limit under section 12, please answer questions 1 and 2 first.',
  ],
  ['the law would allow', 'Section 12 allows a public authority to refuse questions 1 and 2 where they cost too much.'],
  ['an instruction', 'Please answer questions 1 and 2 only if you hold the information.'],
  ['a right of review', 'If you think that we should not have refused questions 1 and 2 you may ask for a review.'],
])('%s: no notice', (_, words) => {
  expect(spread(`{1|Which CRM?}\n[[]]\n{2|Cost?}\n[[]]\n\n${words}\n`).map(([, , outcome]) => outcome)).toEqual([
    'blank',
    'blank',
  ]);
});

test('an answer of its own that refuses only itself stays', () => {
  expect(
    spread(`{1|Which CRM?}
[[Acme]]
{2|Cost?}
[[This part of your request is exempt under section 43(2).]]
{3|Users?}
[[40]]
`).map(([, , outcome, exemption]) => [outcome, exemption]),
  ).toEqual([
    ['answered', undefined],
    ['refused', 's.43'],
    ['answered', undefined],
  ]);
});

test.each([
  ['*', '* Information not held', 'not_held', undefined],
  ['*', '* Fewer than six. Withheld under section 40(2), since families could be told apart.', 'refused', 's.40'],
  ['*', '* The count began in May. It is checked each week.', 'answered', undefined],
  ['**', '* Not our service\n** This is exempt under section 43(2) of the Act', 'refused', 's.43'],
  ['*', '\\* years before the present system; the information is not held.', 'not_held', undefined],
  ['[1]', '[1] Withheld under section 40(2)', 'refused', 's.40'],
  ['see note 2', 'Note 1: rounded\nNote 2: not recorded before 2020', 'not_held', undefined],
  [
    'See notice 2',
    'Notice 1 - question 4\n\nRounded.\n\nNotice 2 - questions 1, 6 and 7\n\nWithheld under section 35.',
    'refused',
    's.35',
  ],
  ['Please see Note 2 below.', 'Note 1. Rounded\nNote 2. Withheld under section 35', 'refused', 's.35'],
  ['Refer to note B at the end of this letter', 'Note A: rounded\nNote B: not recorded', 'not_held', undefined],
  ['Please see the note below about 2 vans', 'Note 2. Withheld under section 35', 'referred', undefined],
  ['†', '† Not applicable', 'not_applicable', undefined],
  ['*', 'No note explains it.', 'blank', undefined],
])('the mark %s under %s', (mark, note, outcome, exemption) => {
  expect(
    spread(`{1|Cost?}\n[[${mark}]]\n\n${note}\n`.replace('[[[1]]]', '[[(1)]]').replace(/^\[1\]/m, '(1)'))[0]?.slice(2),
  ).toEqual([outcome, exemption]);
});

test('as above in a further part takes over a reason, never a figure', () => {
  const answer = (part: string, text: string): Answer => ({
    number: '2',
    part,
    question: 'Staff',
    questionSpans: [],
    text,
    spans: [[0, 1]],
    ...outcomeOf(text),
    sureness: { level: 'stated' },
  });
  const read = (texts: string[]) =>
    spreadNotices(
      texts.map((text, i) => answer(`${i}`, text)),
      [],
      readDocument('x'),
    ).map(({ outcome }) => outcome);
  expect(read(['Not held', 'As above', 'As above.'])).toEqual(['not_held', 'not_held', 'not_held']);
  expect(read(['12', 'As above'])).toEqual(['answered', 'referred']);
});

test('as above in the next question takes over a reason; a question that points to another answer only points', () => {
  const read = (first: string, second: string) =>
    spread(`{1|Which tools?}\n[[${first}]]\n{2|What do they cost?}\n[[${second}]]\n`).map(
      ([, , outcome, exemption]) => [outcome, exemption],
    )[1];
  expect(read('Withheld under section 31.', 'As above')).toEqual(['refused', 's.31']);
  expect(read('Not recorded', 'Ditto')).toEqual(['not_held', undefined]);
  expect(read('Not recorded', 'See above')).toEqual(['referred', undefined]);
  expect(read('Two: Orlo and Tern', 'As above')).toEqual(['referred', undefined]);
});

test('a pointer to reasons or to a notice with a number takes the outcome that stands there', () => {
  expect(
    spread(
      '{1|A tool?}\n[[Yes]]\n{2|What cost?}\n[[Please see Reasons.]]\n\nReasons\n\nThe figure asked for in Q.2 is exempt under section 43(2) of the Act.\n',
    )[1]?.slice(2),
  ).toEqual(['refused', 's.43']);
  expect(
    spread(
      '{1|A tool?}\n[[See Notice 2.]]\n\nNOTICE 1 (section 17): the Council does not hold it.\n\nNOTICE 2 (section 38(1)(b)): it is personal data and is withheld.\n',
    )[0]?.slice(2),
  ).toEqual(['refused', 's.38']);
});

test('bullets of a request that is refused whole are no answers', () => {
  const refused =
    'Our response\n\nYour request exceeds the appropriate limit and is refused under section 12 of the Act.\n';
  expect(
    spread(
      `{1|Which tools?}\n{2|How many visitors in the past:}\n[[- Month\n- Year]]\n{3|Which CMS?}\n\n${refused}`,
    ).map(([number, , outcome, exemption]) => [number, outcome, exemption]),
  ).toEqual([
    ['1', 'refused', 's.12'],
    ['2', 'refused', 's.12'],
    ['3', 'refused', 's.12'],
  ]);
  // A figure is an answer, wherever it stands.
  expect(
    spread(`{1|Which tools?}\n{2|How many visitors?}\n[[21,000]]\n{3|Which CMS?}\n\n${refused}`).find(
      ([number]) => number === '2',
    ),
  ).toEqual(['2', '21,000', 'answered', undefined]);
});

test('bare refusals above the one that has the notice share its section', () => {
  const notice =
    'Refused\nNotice of refusal\nWhat you ask is commercially sensitive and exempt under section 43 of the Act.';
  expect(
    spread(
      `{1|A tool?}\n[[Yes]]\n{2|Which?}\n[[Refused]]\n{3|What cost?}\n[[${notice}]]\n{4|Until when?}\n[[Refused]]\n`,
    ).map(([number, , outcome, exemption]) => [number, outcome, exemption]),
  ).toEqual([
    ['1', 'answered', undefined],
    ['2', 'refused', 's.43'],
    ['3', 'refused', 's.43'],
    ['4', 'refused', undefined],
  ]);
});

test('many questions and many notices come to an end', () => {
  const text = 'Questions 1 to 9 are refused under section 14(1) of the Act.\n\n'.repeat(4000);
  const questions: QuestionKnown[] = Array.from({ length: 8000 }, (_, i) => ({
    number: `${i}`,
    questionSpans: [[i, i + 1]],
  }));
  const document = readDocument(text);
  expect(spreadNotices([], questions, document)).toHaveLength(9);
});

test('nothing to spread changes nothing', () => {
  expect(spread('{1|Which CRM?}\n[[Acme]]\n')).toEqual([['1', 'Acme', 'answered', undefined]]);
  expect(spreadNotices([], [], readDocument(''))).toEqual([]);
});

test.each(['See below.', 'Please see the notice below', 'Refer to the statement below.'])(
  '"%s" has the words of the notice that names its question',
  (pointer) => {
    expect(
      spread(`Our answers:

{1|Which press?}
[[Heron]]
{2|What rebate was agreed?}
[[${pointer}]]
{3|Since when?}
[[2011

Refusal notice

The information in question 2 is exempt under section 43(2) of the Act.]]
`),
    ).toEqual([
      ['1', 'Heron', 'answered', undefined],
      ['2', 'The information in quest', 'refused', 's.43'],
      ['3', '2011', 'answered', undefined],
    ]);
  },
);

describe('a bare refusal takes the one section that the letter refuses under', () => {
  const asked = '1. Which system is used?\nJadu\n2. What does it cost?\n';
  test.each<[string, string, string | undefined]>([
    [
      'under a title',
      `${asked}Refused\n\nNOTICE OF REFUSAL\n\nThe sum falls within Section 43 of the Freedom of Information Act - prejudice to commercial interests.\n`,
      's.43',
    ],
    ['in a field', `${asked}Withheld\n\nExemptions applied\n\nSection 43\n`, 's.43'],
    [
      'in a sentence',
      `${asked}Information withheld.\n\nWhere information is withheld we rely on section 43(2), commercial interests.\n`,
      's.43',
    ],
    [
      'not of two',
      `${asked}Refused\n\nREFUSAL NOTICE\n\nThe price is exempt under section 43(2).\n\nNames are exempt under section 40(2).\n`,
      undefined,
    ],
    [
      'not that of another answer',
      `${asked}Refused\n3. Who runs it?\nThe name is exempt under section 40(2).\n`,
      undefined,
    ],
    [
      'not what the law allows',
      `${asked}Refused\n\nIf you are not content you may appeal. Section 50 lets you complain to the Commissioner.\n`,
      undefined,
    ],
  ])('%s', (_, text, law) => {
    const second = extractResponse(text).answers.find(({ number }) => number === '2');
    expect([second?.outcome, second?.exemption]).toEqual(['refused', law]);
  });
});
