import { flatMap } from '../../../text/flat-map.ts';
import { contentWords, folded, sharedWords } from '../../lines/likeness.ts';
import { startOf } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { partsOf } from '../../parts/parts.ts';
import type { Asked, Draft } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { isCapitals } from '../items/line-signs.ts';

// Shapes: the request's questions, then `Website` / `It costs £18,000.` / `Visitors` / `612,045`: a topic's name over each answer.
// Not: values by name under one question, more headings than questions.

interface Group {
  readonly head: LineItem;
  readonly items: Item[];
}

const isHead = (
  { line, label, not, cue, asks }: LineItem,
  next: Item | undefined,
  asked: readonly ReadonlySet<string>[],
): boolean => {
  const { text } = line.words;
  if (label || not || cue || line.bullet !== undefined || !next || text.length > 70) return false;
  if (line.heading !== undefined && !text.endsWith('?')) return true;
  // `The number of lamps replaced` over its answer says a question again, in short; `Number of lamps?` asks.
  const isAgain = asks >= 0.6 && line.gap && restates(text, asked);
  if (asks >= 0.6 && !isAgain) return false;
  if (isCapitals(text)) return true;
  if (isLineItem(next) && (next.not === 'end' || next.line.heading !== undefined)) return false;
  const isStyled = Math.max(line.bold, line.italic) >= text.length - 1;
  return (
    line.gap &&
    /^\p{Lu}[^.!;]*[^.!;,]$/u.test(text) &&
    !valueLike.test(text) &&
    (isStyled || text.split(' ').length < (isAgain ? 13 : 9))
  );
};

const restates = (text: string, asked: readonly ReadonlySet<string>[]): boolean => {
  if (/[?.:;,]$/.test(text)) return false;
  if (/^the (?:(?:total|average|annual) )?(?:number|amount|cost|value|names?) of \p{L}/iu.test(text)) return true;
  const mine = contentWords(text);
  return mine.size > 1 && asked.some((theirs) => sharedWords(mine, theirs) >= 0.6);
};

/** `Complaints` heads the rights of a requester, unless it stands as the other topics do and the question in its place is about complaints. */
const goesOnAsHead = (
  { line }: LineItem,
  { head, items }: Group,
  next: Item | undefined,
  question: Asked | undefined,
): boolean =>
  question !== undefined &&
  items.length > 0 &&
  line.heading !== undefined &&
  line.heading === head.line.heading &&
  next !== undefined &&
  (!isLineItem(next) || next.not === undefined) &&
  sharedWords(contentWords(line.words.text), contentWords(question.words.text)) >= 0.5;

const notes = /^(?:(?:explanatory |further )?notes?|caveats?|sources?|definitions?)\s?:?$/i;

/** The answers that each stand under the name of their topic: as many as were asked (`least` or more), in their order, or each named by its question's first words. */
export function readUnderHeads(items: readonly Item[], asked: readonly Asked[], least = 2): Draft[] | undefined {
  if (asked.length < least) return undefined;
  const groups: Group[] = [];
  const topics = asked.map(({ words }) => contentWords(words.text));
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (isLineItem(item)) {
      const open = groups.at(-1);
      if (item.not === 'end' && open && goesOnAsHead(item, open, items[i + 1], asked[groups.length])) {
        groups.push({ head: item, items: [] });
        continue;
      }
      if (item.not === 'end') break;
      if (item.not || item.cue) continue;
      if ((!open || open.items.length > 0) && isHead(item, items[i + 1], topics)) {
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
  if (groups.length < least || groups.some((group) => group.items.length === 0)) return undefined;
  const questions =
    byName(groups, asked) ??
    (groups.length === asked.length && inOrder(groups, asked) ? asked : byWords(groups, asked));
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

/** Each group's question by the words that it shares with its heading, where the headings are marked up: further on than the one before it, none twice. */
function byWords(groups: readonly Group[], asked: readonly Asked[]): Asked[] | undefined {
  if (groups.length < 3 || !groups.every(({ head }) => head.line.heading !== undefined)) return undefined;
  const words = asked.map((question) => contentWords(question.words.text));
  const found: Asked[] = [];
  let last = -1;
  for (const { head } of groups) {
    const mine = contentWords(head.line.words.text);
    const shares = words.map((theirs) => sharedWords(mine, theirs));
    const most = Math.max(...shares);
    const at = shares.findIndex((share, k) => k > last && share === most);
    if (most < 0.5 || at < 0) return undefined;
    found.push(asked[at] as Asked);
    last = at;
  }
  return found;
}

/** No heading shares more words with another question than with the one in its place. */
function inOrder(groups: readonly Group[], asked: readonly Asked[]): boolean {
  const words = asked.map((question) => contentWords(question.words.text));
  return groups.every(({ head }, i) => {
    const mine = contentWords(head.line.words.text);
    const own = sharedWords(mine, words[i] ?? new Set());
    // One heading alone must name its question.
    if (groups.length === 1 && own === 0) return false;
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
