import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const pairs: readonly (readonly [string, string])[] = [
  ['How many calls came to the contact centre?', '48,211 in 2023'],
  ['How many of them were lost?', '2,204'],
  ['Which telephone system is in use?', 'Netcall Liberty'],
  ['What is paid for it each year?', '£41,300'],
  ['When does the contract end?', '31 March 2027'],
  ['How many people answer calls?', '14.5 full time equivalent'],
  ['In which languages?', 'English, and others through an interpreter'],
  ['Is the service shared with another council?', 'No'],
  ['What is the cost of a call?', '£4.12'],
];
const opening = [
  '12 June 2024',
  'Our ref: FOI 5512',
  '',
  'Dear Requester',
  '',
  'Thank you for your request. We reply:',
  '',
];
const closing = ['Yours sincerely', '', 'Information Officer'];
const body = pairs.flatMap(([question, answer], i) => [`${i + 1}. ${question}`, answer, '']);
const whole = [...opening, ...body, ...closing];
/** The letter with a page's number behind each of these lines. */
const paged = (at: readonly number[], first = 1): string =>
  whole.flatMap((line, i) => (at.includes(i) ? [line, String(at.indexOf(i) + first)] : [line])).join('\n');
const answersOf = (text: string): string[] => extractResponse(text).answers.map(({ text: words }) => words);
const said = pairs.map(([, answer]) => answer);

describe('numbers alone that count the pages', () => {
  test.each([
    ['behind answers', [8, 17, 26], 1],
    ['behind the blank lines', [12, 21, 30], 1],
    ['between a question and its answer', [10, 19, 28], 1],
    ['here and there', [11, 20, 28], 1],
    ['a first page without one', [11, 21], 2],
    ['two pages', [11, 24], 1],
    ['at the file’s end', [17, whole.length - 1], 1],
    ['one page of two', [17], 1],
    ['the second page’s head', [21], 2],
  ] as const)('%s', (_, at, first) => {
    expect(answersOf(paged(at, first))).toEqual(said);
  });

  test('a sentence goes on over one', () => {
    const text = `${whole.slice(0, 14).join('\n')}\nwhich is leased from the maker until the\n1\nsummer of 2026 at least.\n\n${whole.slice(16).join('\n')}`;
    expect(answersOf(text).join(' ')).toContain('until the summer of 2026');
  });

  test('figures that count on are answers, where a question waits for each', () => {
    const counted = pairs.map(
      ([question, answer], i) => [question, i % 3 === 1 ? String((i + 2) / 3) : answer] as const,
    );
    const text = [...opening, ...counted.flatMap(([question, answer], i) => [`${i + 1}. ${question}`, '', answer, ''])];
    expect(answersOf([...text, ...closing].join('\n'))).toEqual(counted.map(([, answer]) => answer));
  });

  test('numbers that label questions stay', () => {
    const text = [
      ...opening,
      ...pairs
        .slice(0, 4)
        .flatMap(([question, answer], i) => [String(i + 1), '', question, '', 'Reply', '', answer, '']),
      ...closing,
    ].join('\n');
    expect(answersOf(text)).toEqual(said.slice(0, 4));
  });
});
