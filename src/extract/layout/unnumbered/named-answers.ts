import { flatMap } from '../../../text/flat-map.ts';
import type { Table } from '../../lines/block.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { type Snippet, slice, startOf } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { partsOf } from '../../parts/parts.ts';
import type { Asked, Draft } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { topicWords } from '../narrative/topics.ts';

// Shapes: three questions, then `Vacancies: 17` / `Sickness - 8.4 days` / `Apprentices: 6`, `**Fee.** None.`, `*Register* 512 people`, or
// `Register` over `512 people.`, in any order. Not: the labelled values of one question; a label on some of the lines only.

/** A name of a question's subject, what stands behind it in its line, and the lines below. */
interface Named {
  readonly name: string;
  readonly behind?: Snippet;
  readonly items: LineItem[];
  readonly at: number;
}

/** Answers that each begin with the name of what they answer, as many as were asked: most names have words of one question alone. `undefined` otherwise. */
export function readNamed(items: readonly Item[], asked: readonly Asked[]): Draft[] | undefined {
  if (asked.length < 2 || asked.length > 40) return undefined;
  const groups = groupsIn(items, asked.length);
  const places = groups && placesOf(groups, asked);
  return places && flatMap(groups, (group, i) => draftsOf(group, asked[places[i] as number] as Asked));
}

function draftsOf({ behind, items, at }: Named, { path, words, section, labels }: Asked): Draft[] {
  const through = 'It has no number: it stands behind the name of its subject.';
  const parts = behind
    ? [{ part: undefined, lines: [joinLines([behind, ...items.map(({ line }) => line.words)])] }]
    : partsOf(items, false, labels);
  return parts.map(({ part, lines }) => ({ path, part, question: words, lines, section, at, through }));
}

/** What is said up to the letter's close, by the names that begin it; `undefined` where anything stands before the first name, or the names are not so many. */
function groupsIn(items: readonly Item[], count: number): Named[] | undefined {
  const groups: Named[] = [];
  let isApart = false;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (!isLineItem(item)) {
      const rows = groups.length === 0 ? rowsOf(item.table) : undefined;
      if (!rows || rows.length !== count) return undefined;
      groups.push(...rows);
      continue;
    }
    if (item.path || item.label?.role === 'answer') return undefined;
    if (item.not === 'end') break;
    const open = groups.at(-1);
    const name = item.not || item.cue ? undefined : nameOf(item, items[i + 1]);
    if (name) {
      if (groups.length === 0) isApart = name.from === undefined;
      const { words } = item.line;
      if ((name.from === undefined) === isApart && (open === undefined || says(open))) {
        groups.push({
          name: words.text.slice(0, name.to),
          behind: name.from === undefined ? undefined : slice(words, name.from),
          items: [],
          at: startOf(words),
        });
        if (groups.length > count) return undefined;
        continue;
      }
    }
    if (item.not || item.cue) continue;
    if (open) {
      // Under values of one line each nothing more is said, but for who signs.
      if (!isApart && item.line.gap && groups.length === count) break;
      open.items.push(item);
    } else if (!isLead(item)) return undefined;
  }
  return groups.length === count && groups.every(says) ? groups : undefined;
}

/** Each row of a table of two columns, but for the names of those, as a name and what it says. */
function rowsOf({ rows }: Table): Named[] | undefined {
  if (rows.some(({ cells }) => cells.length !== 2)) return undefined;
  return flatMap(rows, ({ cells: [name, value] }) => {
    const [first, ...more] = name?.lines ?? [];
    const said = value?.lines ?? [];
    if (!first || said.length === 0 || name?.heading || value?.heading || more.length > 0) return [];
    return [
      {
        name: first.words.text,
        behind: joinLines(said.map(({ words }) => words)),
        items: [],
        at: startOf(first.words),
      },
    ];
  });
}

const says = ({ behind, items }: Named): boolean => behind !== undefined || items.length > 0;

const isLead = ({ line: { words } }: LineItem): boolean => words.text.length < 160 && !/[£\d]/.test(words.text);

/** `The notes. They are held ...`: a name that is closed like a sentence. */
const behindStop = /^((?:The|Your|Our) \p{Ll}[\p{L}’'-]*(?: [\p{Ll}’'-]+){0,2})\.\s+(?=[\p{Lu}£\d])/u;
const behindColon = /^(\p{Lu}[^.:?!£]{1,50}?)(?::\s+|\s+[–—-]\s+)(?=[^\s–—-])/u;

/** Where a line's name ends and what it says begins (`from`); the whole line where it stands over that. */
function nameOf(
  { line, label, asks }: LineItem,
  below: Item | undefined,
): { readonly to: number; readonly from?: number } | undefined {
  const { text } = line.words;
  if (label || asks >= 0.6 || text.length < 3) return undefined;
  const styled = Math.max(line.bold, line.italic);
  if (styled > 2 && styled < text.length - 1 && styled < 60) {
    const name = text.slice(0, styled).trimEnd();
    const rest = /^[\s.:–—-]*/.exec(text.slice(styled))?.[0].length ?? 0;
    return isName(name.replace(/[.:–—-]+$/, '')) ? { to: name.length, from: styled + rest } : undefined;
  }
  const match = behindColon.exec(text) ?? behindStop.exec(text);
  if (match?.[1] && isName(match[1])) return { to: match[1].length, from: match[0].length };
  const stands = line.gap || line.heading !== undefined || styled > 0;
  if (!stands || !isName(text) || !below || !isLineItem(below) || below.not === 'end') return undefined;
  return { to: text.length };
}

const isName = (text: string): boolean =>
  /^\p{Lu}[^.?!:;£]{1,58}$/u.test(text) && text.split(' ').length < 9 && !valueLike.test(text);

/** A question for each name: by the words that they share, the best first; what shares none in the place that is left. */
function placesOf(groups: readonly Named[], asked: readonly Asked[]): readonly number[] | undefined {
  const words = asked.map((question) => topicWords(question.words.text));
  const rarity = rarityOf(words);
  const shares = groups.map(({ name }) => {
    const mine = topicWords(name);
    return words.map((theirs) => {
      let sum = 0;
      for (const word of mine) if (theirs.has(word)) sum += rarity.get(word) ?? 0;
      return sum;
    });
  });
  const places = groups.map(() => -1);
  const pairs = flatMap(shares, (row, i) => row.map((share, k) => ({ i, k, share }))).filter(({ share }) => share > 0);
  // Of two as good the one in its own place.
  pairs.sort((a, b) => b.share - a.share || Math.abs(a.i - a.k) - Math.abs(b.i - b.k));
  for (const { i, k } of pairs) if (places[i] === -1 && !places.includes(k)) places[i] = k;
  const found = places.filter((place) => place >= 0).length;
  if (found * 3 < groups.length * 2) return undefined;
  const isInOrder = places.every((place, i) => place < 0 || place === i);
  if (found < groups.length && !isInOrder && groups.length - found > 1) return undefined;
  return withRest(places, asked.length);
}

/** What is left, in order. */
function withRest(places: readonly number[], count: number): readonly number[] {
  const left = Array.from({ length: count }, (_, k) => k).filter((k) => !places.includes(k));
  return places.map((place) => (place >= 0 ? place : (left.shift() ?? 0)));
}

/** How much each word tells: one that all questions have nothing. */
function rarityOf(words: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const own of words) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, count === words.length ? 0 : 1 / count]));
}
