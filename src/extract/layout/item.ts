import { matchesOf } from '../../text/matches.ts';
import type { Block, Line, Table } from '../lines/block.ts';
import { type Label, readLabel } from '../lines/label.ts';
import { folded } from '../lines/likeness.ts';
import { isStart, nameOf, type Path } from '../lines/number-path.ts';
import { type Snippet, slice } from '../lines/snippet.ts';
import { headOf, headsNextInLog, isClosing, isPageFoot, listsNamed, quotesLaw, tellsLaw } from './after-answers.ts';
import { withoutAsideLists } from './aside-lists.ts';
import { withAskedBefore } from './asked-before.ts';
import { asks, asksOf } from './asks.ts';
import { withBracketedAnswers } from './brackets.ts';
import { withTablesInPlace } from './captions.ts';
import { withoutContents } from './contents-list.ts';
import { countThrough } from './count-through.ts';
import { withLinedTables } from './lined-table.ts';
import { cueIn, type NotAnswer, notAnswer } from './not-answers.ts';
import { type Labelled, labelledBy, labelOf } from './own-labels.ts';
import { withRunOnsParted } from './run-on.ts';
import { withoutShortTitles } from './short-titles.ts';
import { withTablesOverPages } from './tables-over-pages.ts';
import { withTightGrids } from './tight-grid.ts';

/** A line with what the readings of a layout ask about it. Facts are found once, here. */
export interface LineItem {
  readonly kind: 'line';
  readonly line: Line;
  /** The words without the label that stands before them. */
  readonly body: Snippet;
  readonly label?: Label;
  /** The number that the label stands for, in full (`(b)` under 4 is 4b); set once the labels have been counted through. */
  path?: Path;
  /** The label is none: it breaks the count. Its words are the line's again. */
  readonly cue?: 'request' | 'response';
  readonly not?: NotAnswer;
  readonly asks: number;
}

export interface TableItem {
  readonly kind: 'table';
  readonly table: Table;
}

export type Item = LineItem | TableItem;

export const isLineItem = (item: Item): item is LineItem => item.kind === 'line';

/** How many characters of a paragraph decide whether it belongs to the letter round the answers. */
const paragraphReach = 420;

/** `together`: how many numbers in one line, with nothing but a space before them, are a count. */
export function itemsOf(blocks: readonly Block[], together = 3): Item[] {
  const lines: Block[] = [];
  const labels: (Label | undefined)[] = [];
  // How far the last count came: as many answers may follow it in one line.
  let listed = 0;
  for (const block of withRunOnsParted(withTablesOverPages(withLinedTables(withTightGrids(withoutContents(blocks))))))
    if (block.type === 'table') {
      lines.push(block);
      labels.push(undefined);
    } else
      for (const part of replyApart(block)) {
        const through = countThrough(part.words.text, listed);
        const own = through.length > 0 ? partedAt(part, [0, ...through]) : splitGlued(part, together);
        for (const line of own) {
          const label = isSigned(line, lines.at(-1)) ? undefined : labelOf(line);
          lines.push(line);
          labels.push(label);
          const path = label?.paths[0];
          if (path?.length === 1 && (path[0] === 1 || path[0] === listed + 1)) listed = path[0] as number;
        }
      }
  const items: Item[] = [];
  const labelled = labelledBy(lines, labels);
  const lists = listsNamed(lines);
  // A number alone on the last line is the page's.
  const lastLabelled = lines.findLastIndex(
    (block, i) =>
      block.type === 'table' ||
      (labels[i] !== undefined && !(i === lines.length - 1 && /^\d{1,3}$/.test(block.words.text))),
  );
  const firstLabelled = lines.findIndex((block, i) => block.type === 'table' || labels[i] !== undefined);
  const head = headOf(lines, firstLabelled);
  let previous: NotAnswer | undefined;
  lines.forEach((block, i) => {
    if (block.type === 'table') {
      items.push({ kind: 'table', table: block });
      previous = undefined;
      return;
    }
    const own = labelled(block, i);
    const isLaw = (own.label?.role !== 'answer' && quotesLaw(own.body.text)) || isPreface(own, labels, i);
    const { label, body } = isLaw ? { label: undefined, body: block.words } : own;
    const text = body.text;
    const cue = block.bullet && block.bullet !== '<li>' ? undefined : cueIn(block.words.text);
    const goesOn = previous && !block.gap && !label && !block.heading && !block.bullet && /\w/.test(text);
    const before = items.at(-1);
    // Right behind a question stands its answer, whatever it looks like.
    const isBehind = i > lastLabelled && before?.kind === 'line' && before.asks < 0.4 && before.body.text !== '';
    const isFoot =
      (isBehind && lastLabelled > 0 && (isPageFoot(block, head) || isClosing(lines, i))) ||
      (!label &&
        block.gap &&
        before?.kind === 'line' &&
        before.asks < 0.4 &&
        before.body.text !== '' &&
        tellsLaw(text, before.body.text)) ||
      (!label && lists.size > 0 && lists.has(folded(text))) ||
      (firstLabelled >= 0 && i > firstLabelled + 1 && !label && headsNextInLog(lines, i));
    const read = isLaw ? 'aside' : notAnswer(paragraphFrom(lines, i, block));
    // `Officer comment: 31`: a form's field by its name alone, where the letter's answers are labelled so.
    const isField = label?.role === 'answer' && !/respon|answer|repl/i.test(block.words.text.slice(0, label.end));
    const isValue = read === 'end' && isListed(block, before);
    const kind = isValue || (read === 'end' && isField && notAnswer(text) === undefined) ? undefined : read;
    // Right behind a question "Published on our website" answers it.
    const answersIt = kind === 'end' && before?.kind === 'line' && before.asks >= 0.4 && pointsOnly.test(text);
    const not = answersIt
      ? undefined
      : (kind ?? (isFoot ? 'end' : goesOn && isWrapped(lines[i - 1]) ? previous : undefined));
    items.push({ kind: 'line', line: block, body, label, path: undefined, cue, not, asks: asksOf(body) });
    previous = not;
  });
  return [...withAskedBefore(withoutShortTitles(withTablesInPlace(withBracketedAnswers(withoutAsideLists(items)))))];
}

/**
 * `For questions 5 and 6, the figures are for 2024/25:` right above question 5, or `For questions 2 and 3, the names are withheld.` right above 1,
 * 2 and 3: it says something of what follows, and answers nothing yet.
 */
function isPreface({ label, body }: Labelled, labels: readonly (Label | undefined)[], at: number): boolean {
  const [first, second] = label?.paths ?? [];
  const [below] = labels[at + 1]?.paths ?? [];
  if (!first || !second || !below) return false;
  if (body.text.endsWith(':')) return nameOf(first) === nameOf(below);
  const isNamed = ({ paths = [] }: Partial<Label> = {}): boolean =>
    paths.length === 1 && nameOf(paths[0] ?? []) === nameOf(first);
  return (
    label?.role === 'answer' &&
    isStart(below) &&
    !isStart(first) &&
    labels.slice(at + 1, at + 20).some((one) => isNamed(one))
  );
}

/** `Email: Counted by each service` in a list whose line above is `Telephone: 4,120`: a way of contact that is counted, no address. */
const isListed = ({ bullet, words: { text } }: Line, before: Item | undefined): boolean =>
  bullet !== undefined &&
  /^(?:e-?mail|web|website|online|by post|address|tele?phone|phone|tel|fax)\s?:/i.test(text) &&
  !/@|www\.|https?:|(?:^|\D)0\d{3}/.test(text) &&
  before?.kind === 'line' &&
  before.line.bullet === bullet &&
  before.not === undefined &&
  /^[^:]{2,40}:\s?\S/.test(before.line.words.text);

/** An answer that only points: where it is published, whom to ask. */
const pointsOnly =
  /^(?:(?:first )?published (?:on|in|at|by|annually|monthly|quarterly|online)\b(?! (?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|see also\b|contact (?:the|your)\b|documents? (?:attached|enclosed)\b)/i;

/** `J. Sample` behind the closing words: a name's first letter counts nothing. */
const isSigned = ({ words: { text } }: Line, before: Block | undefined): boolean =>
  text[1] === '.' &&
  /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(text) &&
  before?.type === 'line' &&
  notAnswer(before.words.text) === 'end';

/** A line broken by the page's width: long, and not at the end of a sentence. */
const isWrapped = (block: Block | undefined): boolean =>
  block?.type === 'line' && block.words.text.length > 45 && !/[.?!:;]["'”’)]*$/.test(block.words.text);

function paragraphFrom(blocks: readonly Block[], first: number, line: Line): string {
  let text = line.words.text;
  let last: Line = line;
  for (let i = first + 1; i < blocks.length && text.length < paragraphReach; i++) {
    const next = blocks[i];
    if (next?.type !== 'line' || next.gap || next.bullet || !isWrapped(last) || next.quote !== line.quote) break;
    text += ` ${next.words.text}`;
    last = next;
  }
  return text;
}

const replyAt = /[?.!a-z\s](?=(?:Response|Answers?|Reply)\s?:?\s?1[.)]\s?\S)/;

/** A line in which the reply is glued to the request that stands before it (`5. When does it end?Response1. Vodafone`), in two. */
function replyApart(line: Line): Line[] {
  const { text } = line.words;
  const match = text.length > 40 && text.includes('1') ? replyAt.exec(text) : null;
  return match ? partedAt(line, [0, match.index + 1]) : [line];
}

const gluedAt =
  /(?:[?.:;!)\]]|[a-z]|(?:19|20)\d\d)(\d{1,2})[.)]\s?(?=["'(]?[A-Z£])|\s(\d{1,2})[.)]\s(?=["'(]?[A-Z£<\d])/g;

/**
 * Parts a line where a number that goes on with the count is glued to what stands before it (`March 20231. Name`, `arrears?2. How many`),
 * or where several questions run on in one line. A number counts only as the next after the one before it, or as 1 with 2 behind it.
 */
export function splitGlued(line: Line, together = 3): Line[] {
  const { text } = line.words;
  const listed = requestsRunOn(text);
  if (listed.length > 0) return partedAt(line, [0, ...listed]);
  const asked = questionsRunOn(text);
  if (asked.length > 0) return withoutSemicolons(partedAt(line, [0, ...asked]));
  if (text.length < 12 || !/\d[.)]/.test(text)) return [line];
  const label = readLabel(text);
  const own = label?.paths[0];
  const first = own?.length === 1 && typeof own[0] === 'number' ? own[0] : 0;
  const candidates = matchesOf(text, gluedAt)
    .map((match) => {
      const digits = match[1] ?? match[2] ?? '';
      const glued = match[1] !== undefined;
      const at = match.index + (glued ? match[0].lastIndexOf(digits) : 1);
      return { at, value: Number(digits), strong: glued || /[?.:;!)]/.test(text[match.index - 1] ?? '') };
    })
    // The `1.` of `1.1. What` is the end of a number, not one of its own.
    .filter(({ at }) => at >= (label?.end ?? 0) && !/\d\.$/.test(text.slice(Math.max(0, at - 2), at)));
  const cuts: { at: number; strong: boolean }[] = [];
  let count = first;
  candidates.forEach(({ at, value, strong }, i) => {
    if (value !== count + 1 || !(count > 0 || strong || candidates[i + 1]?.value === 2)) return;
    cuts.push({ at, strong });
    count = value;
  });
  // Numbers with nothing but a space before them need company: three in a row.
  const chained = cuts.length + (first > 0 ? 1 : 0) >= together;
  const kept = chained
    ? cuts
    : cuts.slice(
        0,
        cuts.findIndex(({ strong }) => !strong) < 0 ? cuts.length : cuts.findIndex(({ strong }) => !strong),
      );
  if (kept.length === 0) return [line];
  return partedAt(line, [0, ...kept.map(({ at }) => at)]);
}

const listMark = /(?:[:;,](?: and| or)?|\basked(?: \w{1,12}){0,3}) \(?([a-h]|\d)\)\s(?=\S)/gi;
const spacedMark = /\s\(?([a-h]|\d)\)\s(?=\S)/gi;

/** Whether the marks count on: a, b, c or 1, 2, 3, from the first on. */
const countOn = (marks: readonly { readonly name: string }[]): boolean => {
  const start = marks[0]?.name.charCodeAt(0) ?? 0;
  return marks.every(({ name }, i) => name.charCodeAt(0) === start + i);
};

/** Where the items stand that a request lists in one sentence: `Please provide: A) the CRM in use; B) its cost; and C) ...`, two at least; three where nothing parts them. */
function requestsRunOn(text: string): number[] {
  if (!text.includes(') ') || !/:\s\(?[a1]\)\s|\basked(?: \w{1,12}){0,3} \([a1]\)\s/i.test(text)) return [];
  const marksOf = (pattern: RegExp) =>
    matchesOf(text, pattern).map((match) => ({
      at: match.index + match[0].search(/\(?[a-h\d]\)\s$/i),
      name: (match[1] ?? '').toLowerCase(),
    }));
  const spaced = marksOf(spacedMark);
  const marks = spaced.length >= 3 && countOn(spaced) ? spaced : marksOf(listMark);
  const [first] = marks;
  if (!first || marks.length < 2 || !/^[a1]$/.test(first.name)) return [];
  if (!countOn(marks)) return [];
  const lead = text.slice(0, first.at);
  return asks(lead) >= 0.25 || /\b(?:asked|request|following|provide)\b/i.test(lead) ? marks.map(({ at }) => at) : [];
}

const runOnMark = /(^|\s)(?:Q|Qu|Question)\s?(\d{1,2})(?:\s?[.:)]\s+(?=["'(]?[\p{Lu}£<\d])|\s+(?=\S))/gu;

/** Where `Q2.`, `Q3.` stand in a line that begins with `Q1.`, or holds it behind a colon: each the next number; two alone, and a number that nothing closes, need a sentence's end before them. */
function questionsRunOn(text: string): number[] {
  if (text.length < 12 || !(text.startsWith('Q') || text.includes(': Q'))) return [];
  const marks = matchesOf(text, runOnMark).map((match) => {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    return {
      at: match.index + (match[1] ?? '').length,
      value: Number(match[2]),
      open: /\d\s+$/.test(match[0]),
      closed: /[.?!;:]["'”’)]?$/.test(before),
    };
  });
  const [first, ...rest] = marks;
  if (!first || rest.length === 0 || (first.at > 0 && !/:\s*$/.test(text.slice(Math.max(0, first.at - 4), first.at))))
    return [];
  if (rest.some(({ value, open, closed }, i) => value !== first.value + i + 1 || (open && !closed))) return [];
  if (first.at > 0 && rest.length < 2) return [];
  const starts = rest.length > 1 || rest[0]?.closed ? rest.map(({ at }) => at) : [];
  return first.at > 0 && starts.length > 0 ? [first.at, ...starts] : starts;
}

/** `Q1 Yes; Q2 2017; Q3 Nine`: what parts them belongs to none. */
function withoutSemicolons(parts: Line[]): Line[] {
  const isParted = parts.slice(0, -1).filter(({ words }) => words.text.endsWith(';')).length * 2 >= parts.length;
  return isParted
    ? parts.map((part) => ({ ...part, words: slice(part.words, 0, part.words.text.replace(/;$/, '').length) }))
    : parts;
}

/** The line in parts, each from its start to the next. */
function partedAt(line: Line, starts: readonly number[]): Line[] {
  const { text } = line.words;
  return starts
    .map((from, i) => ({
      ...line,
      words: slice(line.words, from, starts[i + 1] ?? text.length),
      gap: i === 0 ? line.gap : false,
      bold: 0,
      italic: 0,
    }))
    .filter((part) => part.words.text !== '');
}
