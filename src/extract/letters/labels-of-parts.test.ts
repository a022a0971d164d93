import { expect, it } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = 'Wexmoor District Council\n\n';
const answers = (text: string): string[] => shown(head + text).map((line) => line.replace(/ .* => /, ': '));

it.each(['(a)(i)', 'a)i)', '(a) (i)'])('reads %s under a number', (label) => {
  const second = label.replace('i', 'ii');
  const text = `Q5 Does the Council own any?\nYes\n\nQ6 In the year 2023/24:\n${label} how many households were moved\n31\n${second} how many of these had asked to move\nNot recorded\n${label[0] === '(' ? '(b)' : 'b)'} how many returned\nNine`;
  expect(answers(text)).toEqual(['5: Yes', '6ai: 31', '6aii: Not recorded', '6b: Nine']);
});

it('keeps the number that an answer is given, whatever letters the question has in its sentence', () => {
  const asked =
    'You asked:\n1. How many rounds are there?\n2. Who collects (a) waste, (b) recycling and (c) garden waste?\n\n';
  expect(answers(`${asked}Our response:\n1. 12\n2a. Tarn Ltd\n2b. As 2a\n2c. As 2a`)).toEqual([
    '1: 12',
    '2a: Tarn Ltd',
    '2b: As 2a',
    '2c: As 2a',
  ]);
});

it('takes what a form asks to be written for the question’s, and names behind labels for parts', () => {
  const text =
    '1. Is there an account?\nYes\n2. Has the authority bought any of these? Write the name of the product.\n   Booking system: Qmatic\n   Web chat: none\n   Translation of the site: ReciteMe\n   Customer relationship management: Jadu CXM\n3. How is that measured?\nGovMetric';
  expect(
    shown(head + text)
      .slice(1, 5)
      .map((line) => line.replace(/\].* =>/, '] =>')),
  ).toEqual([
    '2 [Booking system] => Qmatic',
    '2 [Web chat] => none',
    '2 [Translation of the site] => ReciteMe',
    '2 [Customer relationship management] => Jadu CXM',
  ]);
});

it('reads a review whose own sections are numbered, its last word where it has one', () => {
  const text = `Freedom of Information: Internal Review: Findings

1. Dates

  • Request reached us: 2 October 2023
  • Review completed: 30 November 2023

2. What was asked

  Q1. The number of calls in 2022/23
  Q2. The budget in 2022/23
  Q3. The name of the web chat product

3. Original response

  Q1. 92,441
  Q2. Withheld, section 43(2)
  Q3. Webex Connect

4. Findings

You did not complain about Q1 and Q3 and those answers stand.

Q2. There is no ground for withholding it. The figure is £511,200.

5. Next steps

If you remain unhappy you may write to the Information Commissioner.`;
  expect(answers(text).sort()).toEqual([
    '1: 92,441',
    '2: There is no ground for withholding it. The figure is £511,200.',
    '3: Webex Connect',
  ]);
});

it.each([
  'Please acknowledge receipt.',
  'I would be grateful if you could confirm receipt.',
  'I look forward to your reply.',
  'Many thanks in advance.',
])('keeps what a requester says besides from the last question: %s', (courtesy) => {
  const text = `You asked:\n\n1. How many vans are there?\n2. And what do they cost? ${courtesy}\n\nOur response:\n\n1. 12\n2. £41,000`;
  expect(shown(head + text)).toEqual(['1 How many vans are there? => 12', '2 And what do they cost? => £41,000']);
});

it('reads the last of a list behind an and, a pointer behind its question, and no offer of help as an answer', () => {
  const list =
    'Request:\n\nPlease tell me for 2024:\na) how many dogs were collected\nb) the amount spent on kennels\nand c) how many wardens the Council employs.\n\nResponse:\n\na) 640\n\nb) £83,655\n\nc) 4.6';
  expect(shown(head + list)).toEqual([
    'a how many dogs were collected => 640',
    'b the amount spent on kennels => £83,655',
    'c how many wardens the Council employs. => 4.6',
  ]);
  const pointer =
    '1. How many wardens are there? 4.6\n2. What training have they had? Please refer to the job profile, attached.\n3. Who leads them? The manager';
  expect(shown(head + pointer)[1]).toBe('2 What training have they had? => Please refer to the job profile, attached.');
  const quoted =
    '> Has it been replaced? - No\n> How many licences? - 240\n> Do you plan to move? - Not now\n\nAny queries, let us know.\n\nBusiness Support';
  expect(answers(quoted).at(-1)).toMatch(/: Not now$/);
});
