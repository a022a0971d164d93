import { describe, expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

/** A line as its words; a table as its rows, cells parted by bars and lines inside them by strokes. */
const shown = (text: string): string[] =>
  readDocument(text).blocks.flatMap((block) =>
    block.type === 'line'
      ? [block.words.text]
      : block.rows.map(
          (row) => `| ${row.cells.map((cell) => cell.lines.map(({ words }) => words.text).join(' / ')).join(' | ')} |`,
        ),
  );

describe('lines and tables of', () => {
  test.each([
    [
      'Markdown emphasis, links and entities',
      '**Bold** and *slanted*, [a link](https://x.example/a_(b)) &amp; more',
      ['Bold and slanted, a link & more'],
    ],
    ['stars and strokes that are none', '5 * 3, 12*, snake_case, ____', ['5 * 3, 12*, snake_case, ____']],
    ['a heading ruled under', 'Title\n=====\nText', ['Title', 'Text']],
    [
      'a Markdown table with a broken cell',
      '| a | b |\n|---|---|\n| 1 | two\nlines |',
      ['| a | b |', '| 1 | two / lines |'],
    ],
    [
      'HTML inside Markdown',
      '| a | <ul><li>• x</li><li>y &gt; z</li></ul> |\n| b | c<br>d |',
      ['| a | x / y > z |', '| b | c / d |'],
    ],
    [
      'tabs with wrapped cells',
      'No\tQuestion\tAnswer\n1\tHow many\t12\n\tbins?\t\n2\tWhy?\tBecause',
      ['| No | Question | Answer |', '| 1 | How many / bins? | 12 |', '| 2 | Why? | Because |'],
    ],
    [
      'a ghost beside its row',
      '4\tHow many\tBetween 5 and 10\n7\tsystems?\tbetween 3 and 10\n4a\tAlone?\tAll',
      ['| 4 | How many / systems? | Between 5 and 10 |', '| 4a | Alone? | All |'],
    ],
    ['pairs that are no table', 'Date:\t4 May 2024\nOur ref:\tFOI 12', ['Date: 4 May 2024', 'Our ref: FOI 12']],
    [
      'page numbers and running heads',
      'Thornby Council response\nfirst\nPage 1 of 2\n\fThornby Council response\nsecond\nPage 2 of 2',
      ['Thornby Council response', 'first', 'second'],
    ],
    [
      'a head of the name and the reference in one line, over a later page',
      'THORNBY COUNCIL\nOur ref: FOI/23/118\na\nb\nc\nd\nfirst\n23 %\nPage 1 of 2\n\fThornby Council FOI/23/118\nsecond',
      ['THORNBY COUNCIL', 'Our ref: FOI/23/118', 'a', 'b', 'c', 'd', 'first', '23 %', 'second'],
    ],
    [
      'an answer over a later page that names another',
      'THORNBY COUNCIL\nOur ref: FOI/23/118\na\nb\nc\nd\nPage 1 of 2\n\fThornby Council FOI/24/9 Fernleaf\nsecond',
      ['THORNBY COUNCIL', 'Our ref: FOI/23/118', 'a', 'b', 'c', 'd', 'Thornby Council FOI/24/9 Fernleaf', 'second'],
    ],
    [
      'a drawn table',
      '+---+-----+\n| a | b   |\n+===+=====+\n| 1 | two |\n|   | three |\n+---+-----+',
      ['| a | b |', '| 1 | two / three |'],
    ],
    [
      'separated values',
      'Question,Answer\n"How many, then?","12\nor 13"',
      ['| Question | Answer |', '| How many, then? | 12 / or 13 |'],
    ],
    [
      'a web page',
      '<html><body><nav>Home</nav><ol><li>One?</li></ol><table><tr><td>a</td><td>b</td></tr></table><footer>Feedback</footer></body></html>',
      ['One?', '| a | b |'],
    ],
    ['a link in angle brackets', 'See <https://x.example/b/c> or <b>ask</b>', ['See https://x.example/b/c or ask']],
    ['struck words', '~~81,200~~ 81,340', ['81,340']],
    [
      'commas that are prose',
      'Yes, we do, and, as it happens, more\nNo, we do not, but, in time, we may',
      ['Yes, we do, and, as it happens, more', 'No, we do not, but, in time, we may'],
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
