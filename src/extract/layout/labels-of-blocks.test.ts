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
