import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = 'Wenbury District Council\nFOI 8812\n3 May 2025\n';
const bins = 'How many bins were lost?';
const cost = 'What does a new one cost?';

test.each<[string, string, string[]]>([
  [
    'rows of one length under lines of any length part the answers',
    `${head}${'-'.repeat(60)}\n1. ${bins}\n212\n${'-'.repeat(60)}\n2. ${cost}\nIt costs £31.\n${'-'.repeat(60)}\nYours faithfully`,
    [`1 ${bins} => 212`, `2 ${cost} => It costs £31.`],
  ],
  [
    'two kinds of rows, and numbers alone on their lines',
    `${head}${'='.repeat(44)}\nQUESTION 1\n${bins}\n${'-'.repeat(44)}\nFewer than five.\n${'='.repeat(44)}\nQUESTION 2\n${cost}\n${'-'.repeat(44)}\nIt costs £31.\n${'='.repeat(44)}\n`,
    [`1 ${bins} => Fewer than five.`, `2 ${cost} => It costs £31.`],
  ],
  [
    'a few strokes under a figure or a sentence',
    `${head}---\n${bins}\n212\n---\n${cost}\nIt costs £31.\n---\nYours sincerely`,
    [`- ${bins} => 212`, `- ${cost} => It costs £31.`],
  ],
  [
    'rows of underscores part paragraphs',
    `${head}${'_'.repeat(30)}\n${bins}\n212 in all\n${'_'.repeat(30)}\n${cost}\n£31 each\n`,
    [`- ${bins} => 212 in all`, `- ${cost} => £31 each`],
  ],
  [
    'rows as long as what stands over them underline it',
    `${head}\nLost bins\n---------\n212\n\nCost of a new one\n-----------------\n£31\n\nDays to deliver it\n------------------\n9\n`,
    ['- Lost bins => 212', '- Cost of a new one => £31', '- Days to deliver it => 9'],
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
