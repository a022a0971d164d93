import { folded } from '../../lines/likeness.ts';
import { nameOf } from '../../lines/number-path.ts';
import { slice } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';

/**
 * Takes the short titles from numbered questions that have one each (`Q2. Missed bins` over `How many were reported?`), and from the
 * answers that repeat them (`Q2. Missed bins` over `812`): the words below are the question's or the answer's. Only where nearly every number
 * of the letter has its title.
 */
export function withoutShortTitles(items: readonly Item[]): readonly Item[] {
  const titles = new Map<string, Set<string>>();
  const names = new Set<string>();
  let asking = 0;
  let titled = 0;
  items.forEach((item, i) => {
    if (!isNumbered(item)) return;
    const name = nameOfLabel(item);
    names.add(name);
    const below = items[i + 1];
    if (!isTitle(item) || !isBelow(below) || below.asks < 0.25) return;
    titled++;
    if (below.asks >= 0.6) asking++;
    titles.set(name, (titles.get(name) ?? new Set()).add(titleOf(item)));
  });
  if (titles.size < 2 || titles.size * 10 < names.size * 7 || asking * 2 < titled) return items;
  const kept: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (!isNumbered(item) || !titles.get(nameOfLabel(item))?.has(titleOf(item))) {
      kept.push(item);
      continue;
    }
    const below = items[i + 1];
    if (isBelow(below)) {
      const { line, body, asks, not } = below;
      kept.push({ ...item, line: { ...line, gap: item.line.gap }, body, asks, not });
      i++;
    } else kept.push({ ...item, body: slice(item.body, 0, 0), asks: 0 });
  }
  return kept;
}

const isNumbered = (item: Item): item is LineItem =>
  isLineItem(item) &&
  item.label?.paths.length === 1 &&
  item.line.heading === undefined &&
  !/^(?:section|part|theme|topic|schedule|annex)\b/i.test(item.line.words.text);

const nameOfLabel = ({ label }: LineItem): string => nameOf(label?.paths[0] ?? []);

const titleOf = ({ body }: LineItem): string => folded(body.text);

/** A few words that neither ask nor answer: `Supplier access:`. */
const isTitle = ({ body: { text }, label, asks }: LineItem): boolean =>
  label?.role !== 'answer' &&
  asks < 0.3 &&
  text.length < 60 &&
  /^\p{Lu}[^?!£\d;]+$/u.test(text) &&
  !/[.,]$/.test(text) &&
  text.split(' ').length < 7 &&
  !valueLike.test(text);

/** The first line under a title: one that begins a sentence, by itself. */
const isBelow = (item: Item | undefined): item is LineItem =>
  item !== undefined &&
  isLineItem(item) &&
  !item.label &&
  !item.cue &&
  item.not !== 'end' &&
  item.line.bullet === undefined &&
  item.line.heading === undefined &&
  !/^\p{Ll}/u.test(item.line.words.text);
