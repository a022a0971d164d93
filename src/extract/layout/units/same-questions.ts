import { flatMap } from '../../../text/flat-map.ts';
import type { Line } from '../../lines/block.ts';
import { folded } from '../../lines/likeness.ts';
import { compare, isNext, isStart, type Path, sameName } from '../../lines/number-path.ts';
import { valueLike } from '../../lines/value-like.ts';
import type { Asked } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { isCapitals, namesSection } from '../items/line-signs.ts';
import { hasOnlyQuestion, standsAgain } from './answered-yet.ts';

/** A question without a number, by its label (`Q. ...`, `Question: ...`). */
export const headsUnnumbered = (item: Item | undefined): item is LineItem =>
  item !== undefined && isLineItem(item) && !item.path && item.label?.role === 'question' && item.body.text.length > 11;

/** `FOI 1002 - Parks`, over the questions of one request of several. */
export const refersTo =
  /^(?:FOI|EIR|FOISA|Request|Case|Enquiry|Our ref|Reference|Ref)\b[^.?!]{0,16}\d{2,}[^.?!]{0,60}$/i;

/** `2023`, `2022/23:`, `Financial year 2022-23`: a figure elsewhere, a heading over questions that stand again under another year. */
const yearHead =
  /^(?:(?:calendar|financial|municipal|fiscal|FY)\s?)?(?:years?\s?:?\s?)?(?:19|20)\d\d(?:\s?[/–-]\s?(?:19|20)?\d\d)?(?: (?:figures|data|calendar year|financial year))?:?$/i;

/** Where blank lines are lost: a year, capitals or a few words, not right behind a question, which they would answer. */
const headsWithoutGap = ({ words: { text } }: Line, above: Item | undefined): boolean =>
  (above === undefined || !isLineItem(above) || (above.asks < 0.4 && above.body.text !== '')) &&
  (yearHead.test(text) || isCapitals(text) || text.split(' ').length < 5);

/** `Customer services` may sign a letter, and head questions: it does where it stands right over one that stands again. */
const mayHead = ({ line, label, cue, not, asks }: LineItem, above: Item | undefined): boolean =>
  (line.gap || headsWithoutGap(line, above)) &&
  (!label || yearHead.test(line.words.text)) &&
  !cue &&
  (not === undefined || (not === 'end' && line.words.text.length < 40)) &&
  line.bullet === undefined &&
  line.words.text.length < 70 &&
  /^[\p{Lu}\d]/u.test(line.words.text) &&
  !/[.?!;,]$/.test(line.words.text) &&
  asks < 0.4 &&
  (!valueLike.test(line.words.text) || yearHead.test(line.words.text));

/**
 * The short lines that each stand right over the same question (`Housing repairs` / `Q. How many ...?`, further on `Council tax` /
 * `Q. How many ...?`): headings, however they look. Empty where no question stands twice so.
 */
export function headsOfSameQuestions(items: readonly Item[]): ReadonlySet<Item> {
  const byQuestion = new Map<string, Map<string, Item>>();
  items.forEach((item, i) => {
    const next = items[i + 1];
    if (!next || !isLineItem(item) || !isLineItem(next)) return;
    if (next.label?.role === 'answer' || (next.path && !isStart(next.path)) || !mayHead(item, items[i - 1])) return;
    const isPlain = next.asks >= 0.75 || headsUnnumbered(next);
    const question =
      askedBefore(next, items[i + 2]) ?? (isPlain ? folded(next.line.words.text) : firstTwoNamed(items, i + 1));
    if (question === undefined) return;
    const heads = byQuestion.get(question) ?? new Map<string, Item>();
    byQuestion.set(question, heads.set(folded(item.line.words.text), item));
  });
  return new Set(flatMap([...byQuestion.values()], (heads) => (heads.size > 1 ? [...heads.values()] : [])));
}

/** What the first two numbers name before the values on their lines (`1. Supplier - Acme`, `2. Number of users: 340`), which may differ where they stand again. */
function askedBefore(first: LineItem, second: Item | undefined): string | undefined {
  if (!first.path || !second || !isLineItem(second) || !second.path || !isNext(first.path, second.path))
    return undefined;
  const [one, other] = [first, second].map(({ body: { text } }) => beforeValue.exec(text)?.[1]);
  return one && other ? `${folded(one)} | ${folded(other)}` : undefined;
}
/** What stands behind the first two numbers of a list of names (`1. Supplier`, `2. Annual spend`), each perhaps over its value. */
function firstTwoNamed(items: readonly Item[], from: number): string | undefined {
  const first = items[from] as LineItem;
  const own = first.path;
  if (!own || !isName(first)) return undefined;
  const second = items
    .slice(from + 1, from + 4)
    .find((item) => isLineItem(item) && item.path !== undefined && isNext(own, item.path));
  return second && isLineItem(second) && isName(second)
    ? `${folded(first.body.text)} | ${folded(second.body.text)}`
    : undefined;
}

const isName = ({ body: { text } }: LineItem): boolean =>
  /^\p{L}/u.test(text) && !/[.!;]$/.test(text) && !valueLike.test(text);

const beforeValue = /^(\p{L}[^:=\t]{2,89}?)(?:\s?[:=?]\s|\s[–—-]{1,2}\s|\s{2,}|\s\.{3,})/u;

/** `SECTION 2: ZEBRA CROSSINGS` between 2 and 3: its number is its own. */
export const goesOnCounting = (text: string, path: Path, last: Path | undefined, next: Path): boolean =>
  last !== undefined && namesSection(text) && next.length === 1 && isNext(last, next) && !isNext(last, path);

/** What has been read before a line: the open unit, the last number, the request's questions, and all items. */
interface Before {
  readonly open?: { readonly path?: Path; readonly items: readonly Item[] };
  readonly last?: Path;
  readonly request: readonly Asked[];
  readonly items: readonly Item[];
}

/** A short plain line right before a count that begins again, or that will: `Planning:`, then 1 to 6, and `Housing`, then 1 to 6. `next` is the number in the line below. */
export function headsCountAgain(
  { line }: LineItem,
  next: { readonly path: Path; readonly at: number },
  { open, last, request, items }: Before,
): boolean {
  const { text } = line.words;
  if (!isStart(next.path) || text.length > 70 || line.bullet) return false;
  if (!/^[\p{Lu}\d]/u.test(text) || /[.!;,]$/.test(text) || (valueLike.test(text) && !yearHead.test(text)))
    return false;
  if (!(line.gap || text.endsWith(':')) || text.split(' ').length > 9) return false;
  if (!open) return request.length > 0 && standsAgain(items, next);
  const [first] = open.items;
  // `The web team` may be a question's words, unless the request has them.
  const limit = wasAsked(open, request) ? 0.5 : 0.2;
  const isAnswered =
    first && isLineItem(first) && (open.items.length > 1 || (first.body.text !== '' && first.asks < limit));
  return Boolean(isAnswered) && last !== undefined && compare(next.path, last) <= 0;
}

const wasAsked = ({ path: own = [] }: NonNullable<Before['open']>, request: Before['request']): boolean =>
  request.some(({ path }) => sameName(path, own));

/** `CALL CENTRE & SUPPORT` between 28, which has its answer, and 29. `UK GDPR` under a question answers it. */
export function headsNextSection(
  { line }: LineItem,
  next: { readonly path: Path },
  { open, last, request }: Pick<Before, 'open' | 'last' | 'request'>,
): boolean {
  const { text } = line.words;
  if (!line.gap || !open || !last || !isCapitals(text) || /\d/.test(text) || !isNext(last, next.path)) return false;
  const [first] = open.items;
  const saysSome = first !== undefined && isLineItem(first) && first.body.text !== '' && first.asks < 0.4;
  return !hasOnlyQuestion(open) || (saysSome && wasAsked(open, request));
}

/** At most as many lines may tell of a section between its heading and its first question. */
const introReach = 6;

/**
 * `SECTION TWO: PARKS` or `Part 3 - Trees`, then a sentence or two on what the section is about, then its first question: between an answer and
 * a question that begins to count afresh or in another section.
 */
export function headsIntroducedSection(
  { line }: LineItem,
  index: number,
  next: { readonly path: Path; readonly at: number },
  { open, last, items }: Before,
): boolean {
  const { text } = line.words;
  if (!line.gap || !open || !last || line.bullet || next.at - index > introReach || next.at === index + 1) return false;
  if (/[.;,]$/.test(text) || text.split(' ').length > 14) return false;
  if (!namesSection(text) && !(isCapitals(text) && text.includes(' '))) return false;
  if (!isStart(next.path) || sameFamily(last, next.path) || hasOnlyQuestion(open)) return false;
  const between = items.slice(index + 1, next.at);
  return (
    between.every((item) => isLineItem(item) && !item.label && item.cue === undefined) &&
    between.some((item) => isLineItem(item) && /\.$/.test(item.line.words.text))
  );
}

/** 2.4 and 2.1 count in one section; 2.4 and 3.1, or 4 and 1, do not. */
const sameFamily = (before: Path, after: Path): boolean =>
  after.length > 1 ? before[0] === after[0] : compare(after, before) > 0;
