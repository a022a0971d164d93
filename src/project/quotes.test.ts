import { expect, test } from 'vitest';
import { refind } from '../model/anchor.ts';
import { wordsAt } from '../model/span.ts';
import { quotesHead, quotesOf } from './quotes.ts';
import { readAnalysis } from './read-analysis.ts';
import { analysisOf, correctionsOf, idOf, letter } from './testing/sample-project.ts';

const whole = analysisOf(idOf('a'));
const corrections = correctionsOf(idOf('a'));

test('only what is quoted is left, and says so', () => {
  const { text } = quotesOf(letter, whole, [], (answer) => answer === 0);
  expect(text).toBe(
    [
      `${quotesHead}\n`,
      'Ashcombe District Council',
      '[…]',
      'FOI 204',
      '[…]',
      'What did the council spend on its website in 2024/25?',
      '[…]',
      'About £12,400 🙂',
    ].join('\n'),
  );
});

test('figures keep their words, their answers and their values', () => {
  const { text, analysis } = quotesOf(letter, whole, [], (answer) => answer !== 0);
  expect(analysis.measures.map(({ id, answer, evidence }) => [id, answer, evidence.quote])).toEqual([
    ['crm.product', 1, 'Fernleaf'],
  ]);
  expect(analysis.asked.map(({ id, answer }) => [id, answer])).toEqual([
    ['calls', 0],
    ['crm.product', 1],
  ]);
  expect(analysis.response.answers.map(({ spans }) => wordsAt(text, spans))).toEqual(['Not held.', 'Fernleaf.']);
  expect(analysis.response.reference?.spans.map(([start, end]) => text.slice(start, end))).toEqual(['FOI 204']);
});

test('a reader of the file finds every figure in the words', () => {
  const { text, analysis } = quotesOf(letter, whole, corrections);
  expect(readAnalysis(JSON.parse(JSON.stringify(analysis)), idOf('a'), text)).toEqual(analysis);
  expect(text).not.toContain('sincerely');
});

test('a correction stands on its words here, and finds them in the letter again', () => {
  const { text, corrections: moved } = quotesOf(letter, whole, corrections, () => false);
  const anchors = moved.flatMap(({ subject }) => ('at' in subject && subject.at ? [subject.at] : []));
  expect(anchors.length).toBe(4);
  for (const anchor of anchors) {
    expect(anchor.spans.map(([start, end]) => text.slice(start, end))).toEqual(anchor.quotes);
    expect(refind(anchor, letter)?.spans).toEqual([
      [
        letter.indexOf(anchor.quotes[0] ?? ''),
        letter.indexOf(anchor.quotes[0] ?? '') + (anchor.quotes[0]?.length ?? 0),
      ],
    ]);
  }
});

test('a response that says nothing of the matter is left with its head, and with the fact that it answers', () => {
  const { text, analysis } = quotesOf(letter, whole, [], () => false);
  expect(text).not.toContain('£');
  expect(analysis.response.authority?.value.name).toBe('Ashcombe District Council');
  expect([analysis.measures, analysis.asked]).toEqual([[], []]);
  expect(analysis.response.answers).toEqual([
    { number: '1', questionSpans: [], text: '', spans: [], outcome: 'answered', sureness: { level: 'stated' } },
  ]);
});
