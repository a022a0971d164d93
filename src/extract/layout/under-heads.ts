import { flatMap } from '../../text/flat-map.ts';
import { partsOf } from '../answers/parts.ts';
import { contentWords, folded, sharedWords } from '../lines/likeness.ts';
import { startOf } from '../lines/snippet.ts';
import type { Asked, Draft } from './draft.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';
import { isCapitals } from './line-signs.ts';
import { valueLike } from './wraps.ts';

// Shapes: the request's questions, then `Website` / `It costs £18,000.` / `Visitors` / `612,045`: a topic's name over each answer.
// Not: values by name under one question, more headings than questions.

interface Group {
  readonly head: LineItem;
  readonly items: Item[];
}

const isHead = ({ line, label, not, cue, asks }: LineItem, next: Item | undefined): boolean => {
  const { text } = line.words;
  if (label || not || cue || line.bullet !== undefined || asks >= 0.6 || !next || text.length > 70) return false;
  if (line.heading !== undefined || isCapitals(text)) return true;
  if (isLineItem(next) && (next.not === 'end' || next.line.heading !== undefined)) return false;
  const isStyled = Math.max(line.bold, line.italic) >= text.length - 1;
  return (
    line.gap &&
    /^\p{Lu}[^.!;]*[^.!;,]$/u.test(text) &&
    !valueLike.test(text) &&
    (isStyled || text.split(' ').length < 9)
  );
};

const notes = /^(?:(?:explanatory |further )?notes?|caveats?|sources?|definitions?)\s?:?$/i;

/** The answers that each stand under the name of their topic: as many as were asked, in their order, or each named by its question's first words. */
export function readUnderHeads(items: readonly Item[], asked: readonly Asked[]): Draft[] | undefined {
  if (asked.length < 2) return undefined;
  const groups: Group[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (isLineItem(item)) {
      if (item.not === 'end') break;
      if (item.not || item.cue) continue;
      const open = groups.at(-1);
      if ((!open || open.items.length > 0) && isHead(item, items[i + 1])) {
        groups.push({ head: item, items: [] });
        continue;
      }
    }
    const open = groups.at(-1);
    if (!open) return undefined;
    open.items.push(item);
  }
  // What is noted of all figures, under the last.
  if (groups.length > asked.length && notes.test(groups.at(-1)?.head.line.words.text ?? '')) groups.pop();
  if (groups.length < 2 || groups.some((group) => group.items.length === 0)) return undefined;
  const questions =
    byName(groups, asked) ?? (groups.length === asked.length && inOrder(groups, asked) ? asked : undefined);
  return questions && flatMap(groups, (group, i) => draftsOf(group, questions[i] as Asked));
}

/** Each group's question by the words before its colon, or those that it begins with; absent where one has none. */
function byName(groups: readonly Group[], asked: readonly Asked[]): Asked[] | undefined {
  const found = flatMap(groups, ({ head }) => {
    const name = folded(head.line.words.text);
    return (
      asked.find(({ words }) => folded(words.text).startsWith(`${name} `) && words.text.length > name.length + 3) ?? []
    );
  });
  return found.length === groups.length && new Set(found).size === found.length ? found : undefined;
}

/** No heading shares more words with another question than with the one in its place. */
function inOrder(groups: readonly Group[], asked: readonly Asked[]): boolean {
  const words = asked.map((question) => contentWords(question.words.text));
  return groups.every(({ head }, i) => {
    const mine = contentWords(head.line.words.text);
    const own = sharedWords(mine, words[i] ?? new Set());
    return words.every((theirs, k) => k === i || sharedWords(mine, theirs) <= Math.max(own, 0.3));
  });
}

const draftsOf = ({ items }: Group, question: Asked): Draft[] => {
  const [first] = items;
  const words = first && isLineItem(first) ? first.line.words : undefined;
  return partsOf(items, false, question.labels).map(({ part, lines }) => ({
    path: question.path,
    part,
    question: question.words,
    lines,
    section: question.section,
    at: startOf(words, lines[0]),
    through: 'It has no number: it stands under the name of its topic.',
  }));
};
