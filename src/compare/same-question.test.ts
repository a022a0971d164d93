import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonOf } from './comparison-of.ts';
import { questionsOf } from './questions.ts';
import { questionKeys, type Wording } from './same-question.ts';
import { entry } from './testing/build.ts';

const q = (number: string | undefined, words: string, sourceId: string, part?: string): Wording => ({
  number,
  words,
  sourceId,
  part,
});
const spend = 'How much did the council spend on its website in the last financial year?';
const respent = 'How much was spent on the website during the last financial year?';

describe('the same question', () => {
  test.each<[string, Wording, Wording, boolean]>([
    ['the same words and number', q('1', spend, 'a'), q('1', spend, 'b'), true],
    ['similar words under one number', q('1', spend, 'a'), q('1', respent, 'b'), true],
    ['one cut off', q('1', spend, 'a'), q('1', 'How much did the council spend on its website in the last', 'b'), true],
    ['case and signs aside', q('4A', 'Which C.R.M. do you use?', 'a'), q('4a', 'which CRM do you use', 'b'), false],
    ['the same words under another number', q('1', spend, 'a'), q('7', spend, 'b'), true],
    ['similar words under another number', q('1', spend, 'a'), q('7', respent, 'b'), false],
    ['few words under another number', q('1', 'If so, which?', 'a'), q('2', 'If so, which?', 'b'), false],
    ['few words under one number', q('1', 'If so, which?', 'a'), q('1', 'If so, which?', 'b'), true],
    ['other words under one number', q('1', spend, 'a'), q('1', 'What CRM system is in use?', 'b'), false],
    ['another part', q('1', spend, 'a', 'Hosting'), q('1', spend, 'b', 'Content'), false],
    ['the same part', q('1', spend, 'a', 'Hosting'), q('1', spend, 'b', 'hosting:'), true],
    ['two of one response', q('1', spend, 'a'), q('2', spend, 'a'), false],
    ['neither numbered', q(undefined, spend, 'a'), q(undefined, spend, 'b'), true],
  ])('%s', (_, a, b, same) => {
    const [x, y] = questionKeys([a, b]);
    expect(x === y).toBe(same);
  });

  test('two questions of one response stay two, though a third is like both', () => {
    const [a, b, c] = questionKeys([q('1', spend, 'a'), q('1', `${respent} Please say.`, 'a'), q('1', respent, 'b')]);
    expect(a).not.toBe(b);
    expect([a, b]).toContain(c);
  });

  test('the order of the wordings changes nothing', () => {
    const wording = fc.record({
      number: fc.constantFrom('1', '2', undefined),
      words: fc.constantFrom(spend, respent, 'If so, which?', 'What CRM system is in use?'),
      sourceId: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.array(wording, { maxLength: 10 }), (wordings) => {
        expect(questionKeys(wordings.toReversed()).toReversed()).toEqual(questionKeys(wordings));
      }),
    );
  });
});

test('questions by questionnaire and number, with each authority’s latest answer', () => {
  const survey = (authority: string, responded: string, first: string) =>
    entry({
      authority,
      responded,
      answers: [
        { number: '1.10', question: 'What topics can residents choose for alerts?', text: 'All' },
        { number: '1.2', question: spend, text: first, outcome: first ? 'answered' : 'blank' },
        {
          number: '1.3',
          question: 'Who supplies the website hosting platform?',
          outcome: 'refused',
          exemption: 's.43',
          text: 'Withheld',
        },
      ],
    });
  const other = entry({
    authority: 'Carrick Council',
    answers: [{ number: '1', question: 'What CRM system is in use?', text: 'None' }],
  });
  const questions = questionsOf(
    comparisonOf([
      survey('Ashcombe Council', '2024-01-01', 'Old'),
      survey('Ashcombe Council', '2025-01-01', 'New'),
      survey('Bexcombe Council', '2025-01-01', ''),
      other,
    ]),
  );
  expect(questions.map(({ number, questionnaire, answers }) => [number, questionnaire, answers.size])).toEqual([
    ['1.2', 0, 2],
    ['1.3', 0, 2],
    ['1.10', 0, 2],
    ['1', 1, 1],
  ]);
  expect([...(questions[0]?.answers.values() ?? [])].map(({ text, outcome }) => [text, outcome])).toEqual([
    ['New', 'answered'],
    ['', 'blank'],
  ]);
});
