import { slice } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { headsBoth } from '../asked/asks.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { partedLine } from '../items/parted-line.ts';

// Shapes: `• Meals taken on census day – 9,377`, `Calls answered = 81,204`, each question with its answer on its line, with or without a bullet or a number.

/** What may stand between a question and its answer on one line. */
const separators: readonly RegExp[] = [
  /\?["'”’)]*(\s+)(?=\S)/u,
  /[^\s:](\s?:\s+)(?=\S)/u,
  /\S(\s[–—-]{1,2}\s+)(?=\S)/u,
  /\S(\s[=|~]\s+)(?=\S)/u,
  /\S(\s?\.{3,}\s*)(?=\S)/u,
];

const fewest = 3;
const longest = 200;

/** The items with each line that holds a question and its answer in two, where most lines between the first and the last do; absent where they do not. */
export function withInLinePairs(items: readonly Item[]): Item[] | undefined {
  for (const separator of separators) {
    const found = items.flatMap((item, at) => (isLineItem(item) && cutOf(item, separator) ? at : []));
    const [first, last] = [found[0] ?? 0, found.at(-1) ?? 0];
    if (found.length < fewest || found.length * 5 < (last - first + 1) * 4) continue;
    if (isContents(found.map((at) => behind(items[at], separator)))) continue;
    const own = new Set(found);
    return items.flatMap((item, at) => (own.has(at) && isLineItem(item) ? parted(item, separator) : [item]));
  }
  return undefined;
}

const behind = (item: Item | undefined, separator: RegExp): string =>
  item && isLineItem(item) ? item.body.text.slice(cutOf(item, separator)?.[1]) : '';

/** The pages of a list of contents. */
const isContents = (texts: readonly string[]): boolean =>
  texts.every((text, i) => /^\d{1,3}$/.test(text) && (i === 0 || Number(text) >= Number(texts[i - 1])));

function cutOf({ body: { text }, not, cue }: LineItem, separator: RegExp): readonly [number, number] | undefined {
  if (not !== undefined || cue !== undefined || text.length > longest * 3 || headsBoth(text)) return undefined;
  const match = separator.exec(text);
  const between = match?.[1];
  if (!match || between === undefined) return undefined;
  const from = match.index + match[0].length - between.length;
  const to = match.index + match[0].length;
  const name = text.slice(0, from);
  if (name.length < 4 || name.length > longest || valueLike.test(name) || !/\p{L}{3}/u.test(name)) return undefined;
  return [from, to];
}

function parted(item: LineItem, separator: RegExp): Item[] {
  const cut = cutOf(item, separator);
  if (!cut) return [item];
  const [question, answer] = [slice(item.body, 0, cut[0]), slice(item.body, cut[1])];
  const { label } = item;
  return partedLine(item, question, answer, label && label.paths.length > 0 ? label : undefined);
}
