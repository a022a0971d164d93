import { nameOf } from '../../lines/number-path.ts';
import type { Asked, Draft } from '../draft.ts';
import { type Item, isLineItem } from '../items/item.ts';
import type { Unit, Units } from '../units/unit.ts';
import { readBulletsInOrder } from './bullets-in-order.ts';
import { readNamed } from './named-answers.ts';
import { readPlaced } from './placed.ts';
import { readPlacedGroups } from './placed-groups.ts';
import { readSentences } from './sentence-answers.ts';
import { readUnderHeads } from './under-heads.ts';

/** What stands without a number, read as answers to what was asked where no numbers part the reply, or only words that name a question do; `undefined` where numbers tell. */
export function readPlacedInstead(
  items: readonly Item[],
  asked: readonly Asked[],
  { units, drafts, left }: Units,
): Draft[] | undefined {
  if (asked.length === 0) return undefined;
  const listed = readBulletsInOrder(items, asked);
  if (listed) return listed;
  if (units.length > 0) {
    const headed = units.every(isHeading) ? readUnderHeads(items, asked) : undefined;
    if (headed) return headed;
    // Some paragraphs name their questions, others stand without a number beside them.
    const isMixed = left > 0 && drafts.length === 0 && units.length < asked.length && units.every(namesItsQuestion);
    return isMixed ? readPlacedGroups(items, asked) : undefined;
  }
  const named = drafts.length === 0 ? readNamed(items, asked) : undefined;
  if (named) return named;
  const sentences = drafts.length === 0 ? readSentences(items, asked) : undefined;
  if (sentences) return sentences;
  const headed = readUnderHeads(items, asked);
  if (headed) return headed;
  const rest = drafts.length > 0 && left > 0 ? readRest(items, asked, drafts) : undefined;
  if (rest) return [...drafts, ...rest];
  const groups = readPlacedGroups(items, asked);
  return (
    (groups && questionsOf(groups) > questionsOf(drafts) ? groups : undefined) ??
    (drafts.length === 0 ? readPlaced(items, asked) : undefined)
  );
}

/** What a table leaves of the questions, where each has its answer under a title behind the table. */
function readRest(items: readonly Item[], asked: readonly Asked[], drafts: readonly Draft[]): Draft[] | undefined {
  const answered = new Set(drafts.map(({ path, question }) => keyOf(path, question)));
  const open = asked.filter(({ path, words }) => !answered.has(keyOf(path, words)));
  const behind = items.slice(items.findLastIndex((item) => !isLineItem(item)) + 1);
  return open.length === asked.length ? undefined : readUnderHeads(behind, open, 1);
}

const keyOf = (path: Asked['path'], words: Draft['question']): string => (path ? nameOf(path) : (words?.text ?? ''));

const questionsOf = (drafts: readonly Draft[]): number => new Set(drafts.map(({ question }) => question?.text)).size;

/** `As for your third question, ...` */
const namesItsQuestion = ({ items: [first] }: Unit): boolean =>
  first !== undefined && isLineItem(first) && first.label?.role === 'answer' && first.label.paths.length > 0;

/** `### Number of ferries`, `The number of ferries` in a paragraph of its own: a heading, though it could ask. */
const isHeading = ({ path, items: [first] }: Unit): boolean =>
  first !== undefined &&
  path === undefined &&
  isLineItem(first) &&
  (first.line.heading !== undefined || (first.line.gap && !first.label && /^the /i.test(first.line.words.text))) &&
  !/[?.:]$/.test(first.line.words.text);
