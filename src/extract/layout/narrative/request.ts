import { rememberedOf } from '../../../text/remembered.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { isNext } from '../../lines/number-path.ts';
import { valueLike } from '../../lines/value-like.ts';
import { continues } from '../../lines/wraps.ts';
import { valuePairIn } from '../../parts/value-pair.ts';
import { questionsIn } from '../asked/questions-in.ts';
import type { Asked } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { countLabels } from '../labels/count-labels.ts';
import { type Clause, clausesIn } from './clauses.ts';

/** What a letter tells of its request before it replies. */
export interface Request {
  readonly asked: readonly Asked[];
  /** The questions whose words lean on those of the one before. */
  readonly leaning: ReadonlySet<number>;
  /** Where among the items the reply may begin. */
  readonly end: number;
}

/** The request is looked for in so many lines. */
const mostLines = 120;
export const mostAsked = 40;

const byCouncil =
  /\b(?:you(?: have|['’]ve)?(?: also| then)? (?:asked|wanted|wished|requested|enquired|sought|wrote|said|put|would like)|your (?:request|questions?|enquiry|e-?mail|letter|message)|(?:the )?(?:applicant|requester) (?:asked|wanted))\b/i;
const byRequester =
  /^["“‘']?(?:please\b|kindly\b|(?:could|can|would|will|may) (?:you|i)\b|i (?:would|want|wish|should|am (?:writing|seeking|interested)|request)|i['’](?:d|m)\b|under the|first(?:ly)?,)/i;

/** The request that stands before the reply, in a list or in a paragraph; `undefined` where fewer than three things are asked in prose, or two in a list. */
export function requestIn(items: readonly Item[]): Request | undefined {
  return listed(items) ?? toldInProse(items);
}

/** What the paragraphs right above an item ask in prose: several things, and nothing between but how the letter goes on; `undefined` where they do not. */
export function askedInProse(items: readonly Item[], at: number): readonly Asked[] | undefined {
  const request = at > mostLines ? undefined : toldIn(items);
  if (!request || request.end > at) return undefined;
  const leads = items
    .slice(request.end, at)
    .every((item) => isLineItem(item) && (item.not !== undefined || item.cue !== undefined));
  return leads ? request.asked : undefined;
}

/** Each paragraph that may reply to all asks for it again. */
const toldIn = rememberedOf((items: readonly Item[]) => toldInProse(items));

/** The lines of one paragraph. */
function paragraphFrom(items: readonly Item[], at: number): LineItem[] {
  const lines: LineItem[] = [];
  for (let i = at; i < items.length; i++) {
    const item = items[i] as Item;
    if (!isLineItem(item)) break;
    // `Your request` over what it asked.
    if (i === at + 1 && lines[0]?.cue === 'request') break;
    if (i > at && (item.line.gap || item.line.bullet || item.line.heading !== undefined)) break;
    lines.push(item);
  }
  return lines;
}

/** Questions told in paragraphs that stand together. */
function toldInProse(items: readonly Item[]): Request | undefined {
  const clauses: Clause[] = [];
  let isCued = false;
  for (let at = 0; at < items.length && at < mostLines; ) {
    const first = items[at] as Item;
    if (!isLineItem(first)) return clauses.length > 2 ? requestOf(clauses, at) : undefined;
    const lines = paragraphFrom(items, at);
    const words = joinLines(lines.map(({ line }) => line.words));
    const own: readonly Clause[] = mayAsk(words.text, isCued) ? clausesIn(words) : [];
    const isSure = own.length > 1 || (own.length === 1 && (isCued || words.text.endsWith('?')));
    if (isSure) clauses.push(...own);
    else if (clauses.length > 2 || (clauses.length > 1 && areSure(clauses))) return requestOf(clauses, at);
    else if (clauses.length > 0) return undefined;
    isCued = first.cue === 'request' || (isCued && own.length === 0 && words.text.length < 30);
    at += lines.length;
  }
  return undefined;
}

/** Two things that are asked: each has its mark, or a sentence of its own that ends as a question. */
const areSure = (clauses: readonly Clause[]): boolean =>
  clauses[0]?.path !== undefined || clauses.every(({ words }) => /^\p{Lu}.*\?$/u.test(words.text));

const mayAsk = (text: string, isCued: boolean): boolean =>
  text.length > 30 &&
  text.length < 4000 &&
  (isCued || byRequester.test(text) || text.includes('?') || byCouncil.test(text));

const requestOf = (clauses: readonly Clause[], end: number): Request | undefined =>
  clauses.length > mostAsked
    ? undefined
    : {
        asked: clauses.map(({ path, words }): Asked => ({ path, words, section: [] })),
        leaning: new Set(clauses.flatMap(({ leans }, i) => (leans ? [i] : []))),
        end,
      };

/** Questions in a list, one line each, with nothing between that could answer. */
function listed(items: readonly Item[]): Request | undefined {
  let first = items.findIndex((item) => isLineItem(item) && isListed(item) && item.asks >= 0.25);
  if (first < 0 || first > mostLines) return undefined;
  // `(a) what was spent in all` before `(b) how much of that went on ...`
  while (isCountedBefore(items[first - 1], items[first])) first--;
  let end = first;
  for (; end < items.length; end++) {
    const item = items[end] as Item;
    if (!isLineItem(item)) return undefined;
    const before = items[end - 1];
    if (isListed(item) && !endsList(items, end)) continue;
    if (item.asks >= 0.6 && item.line.words.text.endsWith('?')) continue;
    const goesOn =
      before && isLineItem(before) && !item.line.gap && continues(before.line.words.text, item.line.words.text);
    if (!goesOn) break;
  }
  const questions = items.slice(first, end);
  const asked = questionsIn(countLabels(questions)).slice(0, mostAsked + 1);
  const asking = questions.filter((item) => isLineItem(item) && isListed(item) && item.asks >= 0.25).length;
  if (asked.length < 2 || asked.length > mostAsked || asking * 3 < asked.length * 2 || areFacts(asked))
    return undefined;
  return { asked, leaning: new Set(), end };
}

/** `Annual cost: £84,000`, `In use since: 2019`: a list that says what it names asks for nothing. */
const areFacts = (asked: readonly Asked[]): boolean =>
  asked.filter(({ words }) => valueLike.test(valuePairIn(words)?.value.text ?? '')).length * 2 >= asked.length;

const isListed = (item: LineItem): boolean =>
  item.not !== 'end' && (item.line.bullet !== undefined || (item.label !== undefined && item.label.role !== 'answer'));

/** Whether a line's number or letter comes right before the next one's, in the same list. */
function isCountedBefore(one: Item | undefined, next: Item | undefined): boolean {
  if (!one || !next || !isLineItem(one) || !isLineItem(next) || one.not || one.asks < -0.2) return false;
  const [from, to] = [one.label?.paths[0], next.label?.paths[0]];
  return from !== undefined && to !== undefined && isNext(from, to);
}

/** `(1) The district has 158,700 people (2) and covers ...`: a mark of the reply's, behind its blank line, that asks nothing. */
const endsList = (items: readonly Item[], at: number): boolean => {
  const item = items[at] as LineItem;
  return item.line.gap && item.asks < 0.2;
};
