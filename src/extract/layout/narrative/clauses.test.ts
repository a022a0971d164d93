import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameOf } from '../../lines/number-path.ts';
import type { Snippet } from '../../lines/snippet.ts';
import { clausesIn } from './clauses.ts';

const snippet = (text: string): Snippet => ({ text, runs: [{ at: 0, length: text.length, from: 0, to: text.length }] });
const asked = (text: string): string[] =>
  clausesIn(snippet(text)).map(({ words, path }) => `${path ? `${nameOf(path)} ` : ''}${words.text}`);

describe('what a paragraph asks', () => {
  test.each<readonly [string, readonly string[]]>([
    ['How many are there? And who owns them?', ['How many are there?', 'who owns them?']],
    // One question with two verbs.
    ['How many parks are there, and what do they cost?', ['How many parks are there, and what do they cost?']],
    [
      'You asked how many parks there are, what they cost and whether any will be sold.',
      ['how many parks there are', 'what they cost', 'whether any will be sold.'],
    ],
    [
      'You said: “I would like to know how many parks you have, who mows them and what it costs to mow them.”',
      ['how many parks you have', 'who mows them', 'what it costs to mow them'],
    ],
    [
      'I want to know i) the number of parks, ii) what they cost; and iii) who pays.',
      ['i the number of parks', 'ii what they cost', 'iii who pays.'],
    ],
    ['Please send (a) the rota, (b) the budget.', ['a the rota', 'b the budget.']],
    ['First, how many parks are there? Second, who mows them?', ['how many parks are there?', 'who mows them?']],
    ['You asked about parks, verges and hedges.', ['parks', 'verges', 'hedges.']],
    // Two topics may be one.
    ['You asked about parks and verges.', []],
    ['Further to your request of 3 May 2024 about parks and verges, I can tell you the following.', []],
    [
      'Your request of 3rd May concerning parks, verges and hedges, we reply as follows.',
      ['parks', 'verges', 'hedges'],
    ],
    // What is named in a list of what asks, and what leans within it.
    [
      'You wished to know our spend on parks, the tools we use and what they cost, how many mowers we run, whether we hire any, and the yard in which they stand.',
      [
        'our spend on parks',
        'the tools we use and what they cost',
        'how many mowers we run',
        'whether we hire any',
        'the yard in which they stand',
      ],
    ],
    // A clause that tells of the letter, and asks nothing.
    ['Thank you for your letter, which came on 3 May and which I have read.', []],
    ['We spent £4,000 on parks, which are mown by a contractor.', []],
  ])('%s', (text, clauses) => {
    expect(asked(text).map((each) => each.replace(/\.$/, ''))).toEqual(clauses.map((each) => each.replace(/\.$/, '')));
  });

  test('the words of each clause stand in the paragraph, in order', () => {
    const word = fc.constantFrom(
      'you asked',
      'how many',
      'what',
      'parks',
      ',',
      'and',
      '?',
      '.',
      'i)',
      'ii)',
      'the number of',
      'Which',
      '"',
      'it costs',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const { words: own } of clausesIn(snippet(text))) {
          const from = own.runs[0]?.from ?? last;
          expect(from).toBeGreaterThanOrEqual(last);
          expect(text.slice(from, from + own.text.length)).toBe(own.text);
          last = from + own.text.length;
        }
      }),
    );
  });
});
