import { expect, test } from 'vitest';
import { joinQuotes } from './join-quotes.ts';
import { quotesOf } from './quotes.ts';
import { readAnalysis } from './read-analysis.ts';
import { analysisOf, idOf, letter } from './testing/sample-project.ts';

const whole = analysisOf(idOf('a'));
const quotesWith = (...answers: number[]) => quotesOf(letter, whole, [], (answer) => answers.includes(answer));

const facts = ({ analysis }: ReturnType<typeof joinQuotes>) => ({
  answers: analysis.response.answers.map(({ number }) => number),
  figures: analysis.measures.map(({ id, answer, evidence }) => [id, answer, evidence.quote]),
  asked: analysis.asked.map(({ id, answer }) => [id, answer]),
});

test('two pictures of one letter give what either has, once', () => {
  const joined = joinQuotes(quotesWith(0, 1), quotesWith(1, 2));
  expect(facts(joined)).toEqual({
    answers: ['1', '2', '3'],
    figures: [
      ['spend.website', 0, '£12,400'],
      ['crm.product', 2, 'Fernleaf'],
    ],
    asked: [
      ['spend.website', 0],
      ['calls', 1],
      ['crm.product', 2],
    ],
  });
  expect(readAnalysis(JSON.parse(JSON.stringify(joined.analysis)), idOf('a'), joined.text)).toEqual(joined.analysis);
});

test('the same again changes nothing', () => {
  const first = quotesWith(0, 2);
  expect(joinQuotes(first, quotesWith(2))).toBe(first);
});
