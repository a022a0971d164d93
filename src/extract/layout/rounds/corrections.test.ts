import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const first =
  'From: foi@thornmere.gov.uk\nDate: Mon, 3 Mar 2025 11:00\nTo: [redacted]\nSubject: Freedom of Information request 4410\n\nDear Requester\n\nOur answers:\n\n1. How many parks do you have?\nTwelve.\n\n2. How many trees stand in them?\n91,000.\n\n3. Who mends the benches?\nOur own team.\n\nKind regards\nParks Service\n';
const later = (words: string) =>
  `From: foi@thornmere.gov.uk\nDate: Fri, 7 Mar 2025 09:30\nTo: [redacted]\nSubject: RE: Freedom of Information request 4410\n\nDear Requester\n\n${words}\n\nKind regards\nParks Service\n`;
const shown = (text: string) => extractResponse(text).answers.map(({ number, text: words }) => `${number} ${words}`);

test('a later message that mends one answer has the last word on it, in whatever order the messages stand', () => {
  const mended = later('We made a mistake in our second answer.\n\n2. The number of trees is 9,100.');
  const expected = ['1 Twelve.', '2 The number of trees is 9,100.', '3 Our own team.'];
  expect(shown(`${mended}\n________________\n${first}`)).toEqual(expected);
  expect(shown(`${first}\n________________\n${mended}`)).toEqual(expected);
});

test('a later message without an answer of its own leaves the answers', () => {
  const other = later('We made no mistake: our answers of 3 March stand.');
  expect(shown(`${other}\n________________\n${first}`)).toEqual(['1 Twelve.', '2 91,000.', '3 Our own team.']);
});
