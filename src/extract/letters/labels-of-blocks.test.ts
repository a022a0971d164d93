import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = 'Ellerdale District Council\nFOI 6120\nDate of response: 3 May 2025\n\n';
const questions = [
  'How many beach huts are there?',
  'How many are let?',
  'What is the yearly rent?',
  'Who manages them?',
];
const answers = ['214', '190 huts', '£1,250', 'Seaside Lettings'];
const expected = questions.map((question, i) => `${i + 1} ${question} => ${answers[i]}`);
const block = (label: (n: number) => string, texts: readonly string[], gap = '\n'): string =>
  texts.map((text, i) => `${label(i + 1)}${text}`).join(gap);

describe('a block of questions, then a block of answers, by the labels of each', () => {
  test.each<[string, (n: number) => string, (n: number) => string]>([
    ['a colon on both sides', (n) => `${n}: `, (n) => `${n}: `],
    ['a colon, brackets above', (n) => `[${n}] `, (n) => `${n}: `],
    ['a colon behind a space', (n) => `(${n}) `, (n) => `${n} : `],
    ['a word without a colon', (n) => `Question ${n} `, (n) => `Answer ${n} `],
    ['a word before figures', (n) => `${n}. `, (n) => `Response ${n} `],
    ["the question's number and the answer's word", (n) => `${n}. `, (n) => `Q${n} response: `],
    ['the same with a dash', (n) => `Q${n} `, (n) => `Question ${n} - our answer: `],
    ['a letter behind Q', (n) => `${' abcd'[n]}) `, (n) => `Q${' abcd'[n]}: `],
    ['a letter behind a word', (n) => `(${' abcd'[n]}) `, (n) => `Question ${' abcd'[n]}: `],
  ])('%s', (_, asking, answering) => {
    const isLettered = asking(1).includes('a');
    const own = isLettered ? expected.map((line, i) => `${'abcd'[i]}${line.slice(1)}`) : expected;
    for (const gap of ['\n', '\n\n'])
      expect(
        shown(
          `${head}You asked:\n\n${block(asking, questions, gap)}\n\nOur response:\n\n${block(answering, answers, gap)}\n`,
        ),
      ).toEqual(own);
  });

  test('two questions counted with a colon, the figures behind it', () => {
    expect(
      shown(
        `${head}Your request\n\n1: What do leaflets cost a year?\n2: How many went out?\n\nOur reply\n\n1: £7,260\n\n2: 5,022\n`,
      ),
    ).toEqual(['1 What do leaflets cost a year? => £7,260', '2 How many went out? => 5,022']);
  });

  test.each([
    [(n: number) => `Q${n} – `, ['58', '190 huts', '12', 'Seaside Lettings']],
    [(n: number) => `Question ${n} - `, ['58', '61', '12', '7']],
    [(n: number) => `Question ${n} `, ['61,204', 'Not held', '£12,000', 'Seaside Lettings']],
  ])('%#: a dash before a figure is no range where the numbers in it have answers of their own', (label, values) => {
    expect(
      shown(
        `${head}You asked:\n\n${block((n) => `Q${n}. `, questions)}\n\nOur response:\n\n${block(label, values, '\n\n')}\n`,
      ),
    ).toEqual(questions.map((question, i) => `${i + 1} ${question} => ${values[i]}`));
  });

  test('numbers of several left out between dashes and figures', () => {
    expect(
      shown(
        `${head}You asked:\n\n${block((n) => `Q${n} – `, questions)}\n\nOur response:\n\nQ1 – 58\n\nQuestions 2 to 3: We do not hold this.\n\nQ4 – Seaside Lettings\n`,
      ).map((answer) => answer.split(' => ')[1]),
    ).toEqual(['58', 'We do not hold this.', 'We do not hold this.', 'Seaside Lettings']);
  });

  test('labels and figures alone on their lines, and a web address, are answers', () => {
    const values = ['88', '413', '6', 'The rules are on our website: www.ellerdale.example/huts'];
    expect(
      shown(
        `${head}The information you asked for\n\n${block((n) => `Q ${n}: `, questions, '\n\n')}\n\n\n${block((n) => `Q ${n}:\n`, values, '\n\n')}\n`,
      ),
    ).toEqual(questions.map((question, i) => `${i + 1} ${question} => ${values[i]}`));
  });

  test('what the law counts in letters begins no answer; a figure behind a Roman number does', () => {
    const values = [
      'It is £8.50',
      'Refused. Regulation 12(4)(d) applies, as it is unfinished.',
      '£1,250',
      '8x8. The rest is at the office.',
    ];
    expect(
      shown(
        `${head}You asked:\n\n${block((n) => `(${' abcd'[n]}) `, questions)}\n\nOur response:\n\n${block((n) => `${' abcd'[n]}.\t`, values, '\n\n')}\n`,
      ).map((answer) => answer.split(' => ')[1]),
    ).toEqual(values);
    expect(
      shown(
        `${head}You asked:\n\ni. How many are let?\nii. How many wardens are there?\n\nOur response\n\ni. 28\nii. 3.8 FTE\n`,
      ),
    ).toEqual(['i How many are let? => 28', 'ii How many wardens are there? => 3.8 FTE']);
  });

  test("the letter's head, wrapped with its dates, is no answer beside two questions", () => {
    expect(
      shown(
        'Freedom of Information Act 2000 - response from Ellerdale\nDistrict Council\nReference number 24737\nRequest received 7th June 2023\n\nYou have asked us for the following:\n\nQ1: Is there a harbour?\n\nQ2: How many boats berth there?\n\nResponse\n\nQ1 –\tYes\n\nQ2 –\tNot held\n\nYours faithfully\n',
      ),
    ).toEqual(['1 Is there a harbour? => Yes', '2 How many boats berth there? => Not held']);
  });

  test('what introduces the answers is none of them, where each number has its own line', () => {
    const values = ['44%', 'Clic (Abavus)', '2020'];
    expect(
      shown(
        `${head}You asked:\n\n${block((n) => `Q${n} – `, questions.slice(0, 3), '\n\n')}\n\nI can confirm that the Council holds the information you have requested. It is set out below.\n\n${block((n) => `Q${n} –\n`, values, '\n\n')}\n`,
      ).map((answer) => answer.split(' => ')[1]),
    ).toEqual(values);
  });

  test.each([
    [
      '1 to 3. We do not hold this.\n\n4 I uphold the decision, since the firm runs them.',
      'I uphold the decision, since the firm runs them.',
    ],
    ['1 to 3. We do not hold this.\n4 - 31', '31'],
    ['1 - 3. We do not hold this.\n\n4. 31', '31'],
  ])('%#: the count goes on behind one answer for several', (replies, last) => {
    const none = 'We do not hold this.';
    expect(
      shown(
        `${head}You asked:\n\n${block((n) => `${n} - `, questions)}\n\nI can confirm that the Council holds some of this. It is set out below.\n\n${replies}\n`,
      ).map((answer) => answer.split(' => ')[1]),
    ).toEqual([none, none, none, last]);
  });

  test('one long answer to each of several questions is no copy of the request', () => {
    const said =
      'The huts are let by Seaside Lettings as part of a wider contract and the council\ndoes not hold this information.';
    expect(
      shown(
        `${head}You asked:\n\n${block((n) => `Q ${n}: `, questions)}\n\nReply\n\n${block((n) => `Q ${n}: `, [said, said, said, 'Seaside Lettings'], '\n\n')}\n`,
      ).map((answer) => answer.split(' => ')[1]),
    ).toEqual([...Array(3).fill(said.replace('\n', ' ')), 'Seaside Lettings']);
  });

  test('a Roman list that answers each question goes before the sentence that leads to it', () => {
    expect(
      shown(
        `${head}In your request you asked:\n\ni. yearly rent of a hut\n\nii. huts by beach and year\n\niii. wardens\n\nI can confirm that the Council holds the information you have requested. It is set out below.\n\ni. £1,250\n\nii. 29 and 185\n\niii. As per our answer to FOI 5102, which is on the disclosure log.\n`,
      ).map((answer) => answer.split(' => ')[1]),
    ).toEqual(['£1,250', '29 and 185', 'As per our answer to FOI 5102, which is on the disclosure log.']);
  });

  test('a number in brackets at the start of a wrapped line counts no question', () => {
    expect(
      shown(
        `${head}Request:\n\nPoint 1: Number of kiosks\n\nPoint 2: Tills used\n\nPlease find our response below.\n\nAnswer 1: 6\n\nAnswer 2: At the pier: Squarepoint. The other kiosks: Tillwise\n(3) and Paywave (2).\n`,
      ).map((answer) => answer.split(' => ')[1]),
    ).toEqual(['6', 'At the pier: Squarepoint. The other kiosks: Tillwise (3) and Paywave (2).']);
  });

  test('figures by band within an answer count no questions', () => {
    expect(
      shown(
        `${head}1. How many homes are empty, by band?\n2. How many are let?\n\nResponse\n\n1. Band and homes:\nA: 30\nB: 40\n\n2. 14\n`,
      ),
    ).toContain('2 How many are let? => 14');
  });
});

const three = '(a) How many huts are there?\n(b) How many are let?\n(c) What is the rent?\n(d) Who manages them?';
const four = '1. How many huts are there?\n2. How many are let?\n3. What is the rent?\n4. Who manages them?';
const none = 'We do not hold this information.';

describe('one answer for several questions, by its label', () => {
  test.each([
    [three, 'Qb-Qd:'],
    [three, 'Questions b to d:'],
    [three, 'Questions (b) to (d) -'],
    [three, 'Parts (b), (c) and (d):'],
    [three, 'b, c and d.'],
    [three, 'For parts (b) to (d),'],
    [four, 'Q2-Q4:'],
    [four, 'Qs 2-4:'],
    [four, 'Questions 2 to 4 (inclusive):'],
    [four, 'Joint answer to questions 2, 3 and 4:'],
    [four, '(2)-(4)'],
    [four, 'Questions 2 through 4:'],
  ])('%#: %2$s', (asked, label) => {
    const first = asked === three ? '(a) 214' : '1. 214';
    const answered = shown(`${head}You asked:\n\n${asked}\n\nOur response:\n\n${first}\n${label} ${none}\n`);
    expect(answered).toHaveLength(4);
    expect(answered[0]).toMatch(/=> 214$/);
    for (const answer of answered.slice(1))
      expect(answer).toMatch(/=> (?:For parts \(b\) to \(d\), )?We do not hold this information\.$/);
  });
});
