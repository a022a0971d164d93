import { expect, test } from 'vitest';
import type { Receipt } from '../../app/state.ts';
import { receiptSentence } from './receipt-sentence.ts';

const none: Receipt = {
  files: 0,
  added: [],
  duplicates: [],
  failed: [],
  answers: 0,
  figures: 0,
  unread: 0,
  cancelled: false,
};
const twice = { path: 'b.txt', sameAs: 'a.txt' };
const bad = { path: 'c.pdf', failure: { reason: 'empty' } } as const;

test.each<[Partial<Receipt>, string]>([
  [{ added: ['a'], answers: 1, figures: 1 }, 'Read 1 response: 1 answer and 1 figure found.'],
  [{ added: ['a', 'b'], answers: 1204, figures: 0 }, 'Read 2 responses: 1,204 answers and 0 figures found.'],
  [{ tables: [{ path: 't.csv', id: 't', isNew: true }] }, 'Opened 1 reference table.'],
  [{ duplicates: [twice] }, 'No new response was added. 1 file already here.'],
  [
    { duplicates: [twice, twice], failed: [bad] },
    'No new response was added. 2 files already here and 1 file not read.',
  ],
  [
    { added: ['a'], answers: 2, figures: 2, cancelled: true, unread: 3 },
    'Read 1 response: 2 answers and 2 figures found. Stopped, with 3 files left unread.',
  ],
])('%o', (receipt, words) => {
  expect(receiptSentence({ ...none, ...receipt })).toBe(words);
});
