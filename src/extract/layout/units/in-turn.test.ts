import { expect, test } from 'vitest';
import { readDocument } from '../../lines/read-document.ts';
import { itemsOf } from '../items/items-of.ts';
import { countLabels } from '../labels/count-labels.ts';
import { readTable } from '../tables/read-table.ts';
import { readingTurns } from './in-turn.ts';

const letter = (head: string): string =>
  `Fenwold Council\n\nFOI 2201\n\n${head}\n\n1. How many bins are there?\n\n412\n\n2. What do they cost?\n\n£734 each\n\n3. Who makes them?\n\nTern Ltd\n`;

test.each([
  ['a letter’s head says nothing of its questions', 'Our response', true],
  ['a line above speaks for several of them', 'For questions 1 and 2, the figures are for 2024:', false],
])('%s', (_, head, isShared) => {
  const items = countLabels(itemsOf(readDocument(letter(head)).blocks));
  const read = readingTurns(readTable);
  const [whole, behind] = [read(items, []), read(countLabels(items.slice(3)), [])];
  expect(behind.drafts).toEqual(whole.drafts);
  expect(behind.drafts === whole.drafts).toBe(isShared);
  expect(whole.drafts.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
    ['412'],
    ['£734 each'],
    ['Tern Ltd'],
  ]);
  expect(whole.left).toBeGreaterThan(behind.left);
});
