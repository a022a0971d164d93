import { flatMap } from '../../../text/flat-map.ts';
import { cellText } from '../../lines/cell-text.ts';
import { contentWords } from '../../lines/likeness.ts';
import { isStart, nameOf, type Path } from '../../lines/number-path.ts';
import { readLabel, readLabelCell } from '../../lines/read-label.ts';
import { type Item, isLineItem } from '../items/item.ts';

// Shape: questions and answers side by side or with their labels, and behind them `Appendix: your request`, the same questions under the same
// numbers once more. Not: a request in front of its answers; questions that the reply did not quote.

/** At least so many questions stand twice. */
const least = 3;
/** So much of a question's words stand in the one of the same number. */
const alike = 0.75;

/** The items without the request that stands behind the answers, where these have its questions with them. */
export function withoutRequestBehind(items: readonly Item[]): readonly Item[] {
  const last = items.findLastIndex((item) => !isLineItem(item) || item.label?.role === 'answer');
  if (last < 0) return items;
  const first = items.findIndex((item, i) => i > last && startsAgain(item));
  const again = first < 0 ? [] : items.slice(first);
  const numbered = flatMap(again, (item) => (isLineItem(item) && pathIn(item) ? [item] : []));
  // What a request numbers asks; most lists behind a table answer.
  if (numbered.filter(({ asks }) => asks >= 0.25).length < Math.max(least, numbered.length * 0.6)) return items;
  const before = questionsBefore(items.slice(0, last + 1));
  if (before.size < least) return items;
  const repeated = unitsOf(again).filter(({ name, text }) => {
    const words = contentWords(text);
    const known = before.get(name);
    return known?.isAnswered === true && words.size > 0 && shareIn(words, known.words) >= alike;
  });
  return repeated.length >= least && repeated.length * 10 >= numbered.length * 8
    ? items.slice(0, headOf(items, last, first))
    : items;
}

/** All that stands under each number, but for what ends the letter. */
function unitsOf(items: readonly Item[]): { readonly name: string; text: string }[] {
  const units: { readonly name: string; text: string }[] = [];
  for (const item of items) {
    if (!isLineItem(item)) continue;
    const path = pathIn(item);
    const open = units.at(-1);
    if (path) units.push({ name: nameOf(path), text: item.body.text });
    else if (open && item.not === undefined && !item.line.gap) open.text += ` ${item.line.words.text}`;
  }
  return units;
}

const pathIn = (item: Item): Path | undefined =>
  isLineItem(item) && item.label?.paths.length === 1 ? item.label.paths[0] : undefined;

const startsAgain = (item: Item): boolean => {
  const path = pathIn(item);
  return path !== undefined && isStart(path);
};

const shareIn = (words: ReadonlySet<string>, known: ReadonlySet<string>): number =>
  [...words].filter((word) => known.has(word)).length / words.size;

interface Known {
  readonly words: Set<string>;
  isAnswered: boolean;
}

/** The words that stand under each number, in a table's row or in the lines from one number to the next, and whether an answer is among them. */
function questionsBefore(items: readonly Item[]): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  let open: Known | undefined;
  /** What a path begins, or what is open where there is none, with the words that stand there. */
  const add = (path: Path | undefined, texts: readonly string[], current: Known | undefined): Known | undefined => {
    const known = path ? (found.get(nameOf(path)) ?? { words: new Set<string>(), isAnswered: false }) : current;
    if (path && known) found.set(nameOf(path), known);
    for (const text of texts) for (const word of contentWords(text)) known?.words.add(word);
    return known;
  };
  for (const item of items) {
    if (isLineItem(item)) {
      const isAnswer = item.label?.role === 'answer';
      open = add(isAnswer ? undefined : pathIn(item), [item.body.text], open);
      if (isAnswer && open) open.isAnswered = true;
      continue;
    }
    open = undefined;
    for (const { cells } of item.table.rows) {
      const texts = cells.map(cellText);
      const label = readLabelCell(texts[0] ?? '') ?? readLabel(texts[0] ?? '');
      const isAlone = label !== undefined && label.end >= (texts[0]?.length ?? 0);
      open = add(label?.paths[0], texts, open);
      if (open && texts.filter((text) => text !== '').length > (isAlone ? 2 : 1)) open.isAnswered = true;
    }
    open = undefined;
  }
  return found;
}

const greets = /^(?:dear|hello|hi)\b/i;
const headed =
  /^(?:appendix|annex|schedule|your (?:original )?(?:request|questions)|(?:the )?(?:original )?request)\b/i;

/** Where the request's own head begins, above its first question: the line that names it, or its greeting. */
function headOf(items: readonly Item[], last: number, first: number): number {
  const at = items.findIndex(
    (item, i) =>
      i > last &&
      i < first &&
      isLineItem(item) &&
      (item.cue === 'request' || greets.test(item.line.words.text) || headed.test(item.line.words.text)),
  );
  return at < 0 ? first : at;
}
