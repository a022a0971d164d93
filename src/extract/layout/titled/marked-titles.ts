import { flatMap } from '../../../text/flat-map.ts';
import { startOf } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { partsOf } from '../../parts/parts.ts';
import { headsBoth } from '../asked/asks.ts';
import { type Draft, draftOf, type Reading } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { isAboutTheLetter } from '../tables/column-heads.ts';
import { lengthOf, structural, withoutStructure } from './titled-paragraphs.ts';

// Shapes: `## Advertising` over `£4,120`, `**Chatbot**` over `None`: headings of one rank, each over a short answer, some of which may ask.
// A heading of a higher rank right over another names a section. Not: the headings of a refusal's reasons, or of a page about something.

interface Titled {
  readonly item: LineItem;
  readonly rank: number;
  readonly section: readonly string[];
  readonly content: Item[];
}

/** Headings as questions, each with what stands under it as its answer: three at least, most of the answers short, one of them plainly an answer. */
export function readMarkedTitles(items: readonly Item[]): Reading {
  const none: Reading = { name: 'marked titles', drafts: [], support: 0 };
  if (items.filter(isMarked).length < least || items.some(isNumbered)) return none;
  const found = titledIn(items);
  const rank = commonest(found.map((one) => one.rank));
  if (rank === undefined) return none;
  const asked = withoutHeadFields(withoutRest(found, rank));
  const titled = withoutStructure(asked, isStructural, ({ content }) => content);
  // What is left out may only stand before the first and behind the last.
  const from = asked.findIndex((one) => !isStructural(one));
  if (titled.length < least || titled.some((one, i) => one !== asked[from + i])) return none;
  const brief = titled.filter(({ content }) => lengthOf(content) <= briefest).length;
  const plain = titled.filter(({ content: [first] }) => first && isLineItem(first) && valueLike.test(first.body.text));
  if (brief * 2 < titled.length || plain.length === 0) return none;
  const drafts = flatMap(titled, draftsOf);
  return { ...none, drafts, support: drafts.length * 0.5 };
}

const least = 3;

/** An answer, and not a page's section. */
const briefest = 200;

/** Whether a reading's questions are all titles of these drafts, which have more: titles that asked in words, among others that do not. */
export const holdsTitles = ({ drafts }: Reading, others: readonly Draft[]): boolean => {
  const titles = new Set(drafts.map(({ question }) => startOf(question)));
  return (
    titles.size >= least &&
    others.length < drafts.length &&
    others.every(({ question }) => titles.has(startOf(question)))
  );
};

/** A line set as a heading, or wholly in bold. */
const isMarked = (item: Item): boolean =>
  isLineItem(item) &&
  item.line.words.text.length <= 160 &&
  (item.line.heading !== undefined || (item.line.bold > 0 && item.line.bold >= item.line.words.text.length - 1)) &&
  !valueLike.test(item.line.words.text);

/** A figure before a word (`41 at the end of March`) numbers nothing. */
const isNumbered = (item: Item): boolean =>
  isLineItem(item) &&
  (item.path !== undefined || (item.label !== undefined && item.label.strength !== 'weak' && item.body.text !== ''));

const rankOf = ({ line: { heading } }: LineItem): number => heading ?? lowest;
const lowest = 7;

/** Each heading that has something under it, with the higher ones right over another heading as its section. */
function titledIn(items: readonly Item[]): Titled[] {
  const found: Titled[] = [];
  let section: readonly { rank: number; words: string }[] = [];
  let open: Titled | undefined;
  for (const [i, item] of items.entries()) {
    if (isLineItem(item) && item.not === 'end') {
      open = undefined;
      if (found.length >= least && !isMarked(items[i + 1] ?? item)) break;
      continue;
    }
    if (!isLineItem(item) || !isMarked(item)) {
      if (open && !(isLineItem(item) && item.not)) open.content.push(item);
      continue;
    }
    const rank = rankOf(item);
    section = section.filter((above) => above.rank < rank);
    const below = items[i + 1];
    if (item.cue || item.not || item.label) open = undefined;
    else if (below && isLineItem(below) && isMarked(below) && rankOf(below) > rank) {
      section = [...section, { rank, words: item.line.words.text }];
      open = undefined;
    } else {
      open = { item, rank, section: section.map(({ words }) => words), content: [] };
      found.push(open);
    }
  }
  return found;
}

const isStructural = ({ item }: Titled): boolean => structural.test(item.line.words.text);

function commonest(ranks: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= least ? most[0] : undefined;
}

/** From the first title of the rank on; a lower one inside an answer is a part of it. */
function withoutRest(found: readonly Titled[], rank: number): Titled[] {
  const kept: Titled[] = [];
  for (const one of found.slice(found.findIndex((first) => first.rank === rank)))
    if (one.rank <= rank) kept.push(one);
    else kept.at(-1)?.content.push(one.item, ...one.content);
  return kept.filter(({ content }) => content.length > 0);
}

/** Without the letter's head, set as terms or headings above what it answers: `Received on` over a day, `Reference` over a code. */
function withoutHeadFields(titled: readonly Titled[]): readonly Titled[] {
  const from = titled.findIndex(({ item, content }) => {
    const [first, ...more] = content;
    const isShort = first !== undefined && isLineItem(first) && more.length === 0 && first.line.words.text.length < 60;
    return !isShort || !isAboutTheLetter.test(item.line.words.text.replace(/\s?:$/, ''));
  });
  return from < 0 ? [] : titled.slice(from);
}

function draftsOf({ item: { line, asks }, section, content }: Titled): Draft[] {
  const at = startOf(line.words);
  // `What was asked and what we answered` over a table is nobody's question.
  const question = headsBoth(line.words.text) ? undefined : line.words;
  const through = asks < 0.5 ? 'It stands under a title that asks nothing in words.' : undefined;
  return partsOf(content, true, [], question?.text ?? '').map(({ part, lines }) =>
    draftOf({ part, question, lines, section, at, through }),
  );
}
