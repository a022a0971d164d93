import { flatMap } from '../../../text/flat-map.ts';
import { putUnder } from '../../../text/put-under.ts';
import { contentWords, sharedWords } from '../../lines/likeness.ts';
import { nameOf } from '../../lines/number-path.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { placeOf } from '../items/item-place.ts';
import type { Layout } from '../layout.ts';
import { messageOf } from './message-of.ts';

// Shape: an amended reply with questions and answers, above or below the first reply with the same questions, each a message of its own.
// Not: a message that only quotes the questions; one that mends a single answer (corrections).

/**
 * A reply and the one that replaces it, each read as a letter of its own, so that neither is taken for the other's request; `undefined` where no two
 * messages ask and answer the same. The last word on each question is told apart later, by the order of the messages (`starts`).
 */
export function answeredAnew(
  items: readonly Item[],
  starts: readonly number[],
  read: (items: readonly Item[]) => readonly Layout[],
): readonly Layout[] | undefined {
  if (starts.length < 2) return undefined;
  const messages = new Map<number, Item[]>();
  for (const item of items) {
    const message = messageOf(placeOf(item), starts);
    putUnder(messages, message, item);
  }
  if (messages.size > mostMessages) return undefined;
  const told = Array.from(messages.values(), (own) => ({ own, questions: questionsIn(own) }));
  const isAgain = (one: Questions): boolean =>
    one.size > 1 && told.some(({ questions }) => questions !== one && isSame(one, questions));
  if (!told.some(({ questions }) => isAgain(questions))) return undefined;
  const parts = told
    .filter(({ own }) => own.some((item) => isLineItem(item) && item.label?.paths.length))
    .map(({ own, questions }) => ({ layouts: read(own), again: isAgain(questions) }));
  if (!parts.every(({ layouts, again }) => !again || isAnswered(layouts))) return undefined;
  const layouts = flatMap(parts, (part) => part.layouts);
  const [first] = layouts;
  if (!first) return undefined;
  const drafts = flatMap(layouts, ({ reading }) => reading.drafts);
  const asked = layouts.find((layout) => layout.asked.length > 0)?.asked ?? [];
  return [{ ...first, asked, reading: { ...first.reading, drafts } }];
}

/** Each is compared with each. */
const mostMessages = 60;

/** The words of each question by its number. */
type Questions = ReadonlyMap<string, string>;

function questionsIn(items: readonly Item[]): Questions {
  const found = new Map<string, string>();
  for (const item of items)
    if (isLineItem(item) && item.asks >= 0.25 && item.label?.paths.length === 1 && item.line.quote === 0)
      found.set(nameOf(item.label.paths[0] ?? []), item.body.text);
  return found;
}

/** Whether two messages ask mostly the same. */
function isSame(one: Questions, other: Questions): boolean {
  const shared = [...one].filter(([name, words]) => {
    const theirs = other.get(name);
    return theirs !== undefined && sharedWords(contentWords(words), contentWords(theirs)) >= 0.6;
  }).length;
  return shared > 1 && shared * 5 >= Math.min(one.size, other.size) * 3;
}

/** Whether most questions have an answer. */
function isAnswered(layouts: readonly Layout[]): boolean {
  const drafts = flatMap(layouts, ({ reading }) => reading.drafts);
  return drafts.length > 1 && drafts.filter(({ lines }) => lines.length > 0).length * 5 >= drafts.length * 3;
}
