import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const answered = (answer: string, html: boolean): string | undefined => {
  const question = '1. What did the service cost in 2023/24?';
  const text = html
    ? `<p>${question}</p><p>${answer}</p><p>2. Who runs it?</p><p>Tern Ltd</p>`
    : `${question}\n${answer}\n\n2. Who runs it?\nTern Ltd\n`;
  return extractResponse(text).answers[0]?.text;
};

test.each([
  ['£51,290<sup>3</sup>', '£51,290'],
  ['£51,290<sup>*</sup>', '£51,290'],
  ['<b>£51,290</b> a year<sup><a href="#n1">[1]</a></sup> in all', '£51,290 a year in all'],
  ['&lt;5<sup class="note">2</sup>', '<5'],
  ['412 km<sup>2</sup>', '412 km2'],
  ['412 m<sup>2</sup> of floor', '412 m2 of floor'],
  ['Since 3<sup>rd</sup> May 2021', 'Since 3rd May 2021'],
])('%s reads %s', (answer, words) => {
  expect(answered(answer, true)).toBe(words);
  expect(answered(answer, false)).toBe(words);
});

test('a line that begins with a raised mark is a footnote, and no part of the answer above it', () => {
  const { answers } = extractResponse(
    '<p>1. How many lamps are there?</p><p>4,120<sup>1</sup></p><p>2. What did they cost?</p><p>£734<sup>2</sup></p><p class="fn"><sup>1</sup> Of all kinds. <sup>2</sup> Without the columns.</p>',
  );
  expect(answers.map(({ text }) => text)).toEqual(['4,120', '£734']);
});
