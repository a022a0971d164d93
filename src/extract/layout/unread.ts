import { flatMap } from '../../text/flat-map.ts';
import type { Table } from '../lines/block.ts';
import { cellText } from '../lines/cell-text.ts';
import { emptySnippet, type Snippet, startOf } from '../lines/snippet.ts';
import type { Draft, Reading } from './draft.ts';
import { type Item, isLineItem, type LineItem } from './items/item.ts';
import { isAboutTheLetter } from './tables/column-heads.ts';

/** A stretch of the reply that plainly gives something, whatever was asked: a row of a table, a paragraph with a figure, or one that states. */
interface Giving {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** What a figure is not: a day, a year, a section of the law, the cost limit and the days for a reply, a code. */
const noFigure =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\b|\b(?:sections?|s\.?|regulations?|questions?|request|ref|foi|case) ?(?:\d{1,2}(?:\(\w{1,3}\))*(?!\d)|[\w/-]{0,12}\d{3,}\b)|£450\b|\b\d{2} (?:hours|working days)\b|\b\d{1,8}[-/]\d{1,8}\b/gi;
const figure = /(?<![\w/.-])[£<~]?\d/;
/** Whether a text has a figure that could answer. */
export const givesFigure = (text: string): boolean => figure.test(text.replace(noFigure, ''));
/** So little does a statement ask. */
const states = -0.4;

/** All that a letter's reply gives. */
export function givingsIn(items: readonly Item[]): readonly Giving[] {
  const found: Giving[] = [];
  let open: Giving | undefined;
  const close = (): void => {
    if (open && open.weight > 0) found.push(open);
    open = undefined;
  };
  for (const item of items) {
    if (!isLineItem(item)) {
      close();
      const rows = rowsGiven(item.table);
      if (rows > 0) found.push({ ...extentOf(wordsIn(item.table)), weight: rows * 2 });
    } else if (!mayGive(item)) close();
    else {
      if (item.line.gap || item.path) close();
      const { from, to } = extentOf([item.line.words]);
      open = { from: open?.from ?? from, to, weight: Math.max(open?.weight ?? 0, weightOf(item)) };
    }
  }
  close();
  return found;
}

const mayGive = ({ not, cue, line }: LineItem): boolean =>
  not === undefined && cue === undefined && line.heading === undefined && line.quote === 0;

function weightOf({ asks, body: { text } }: LineItem): number {
  if (asks >= 0.3) return 0;
  if (givesFigure(text)) return 2;
  return asks <= states && /[.]["'”’)]*$/.test(text) ? 1 : 0;
}

/** How many rows of a table give something; none of the letter's own head, or where no row has two cells. */
export function rowsGiven({ rows }: Table): number {
  const full = rows.filter(({ cells }) => cells.length > 1 && cells.filter((cell) => cell.lines.length > 0).length > 1);
  const own = full.filter(({ cells: [name] }) => isAboutTheLetter.test(cellText(name).replace(/\s?:$/, '')));
  return own.length * 2 > full.length ? 0 : full.length - own.length;
}

const wordsIn = ({ rows }: Table): Snippet[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.map(({ words }) => words)));

function extentOf(words: readonly Snippet[]): { from: number; to: number } {
  const last = words.findLast(({ runs }) => runs.length > 0);
  return { from: startOf(...words), to: last?.runs.at(-1)?.to ?? 0 };
}

/** Whether something of a draft stands between two places. */
const overlaps = (draft: Draft, from: number, to: number): boolean =>
  draft.lines.some(({ runs }) => runs.some((run) => run.from < to && run.to > from));

/** What some drafts leave unread of what is given. */
export function unreadBy(drafts: readonly Draft[], givings: readonly Giving[]): readonly Giving[] {
  const runs = flatMap(drafts, ({ lines }) => flatMap(lines, (line) => line.runs)).sort((a, b) => a.from - b.from);
  let next = 0;
  let read = 0;
  return givings.filter(({ from, to }) => {
    for (; (runs[next]?.from ?? to) < to; next++) read = Math.max(read, runs[next]?.to ?? 0);
    return read <= from;
  });
}

/** Whether one answer holds three titles or more, and all that another reading has stands in it. */
export function swallows([only, ...more]: readonly Draft[], { drafts }: Reading): boolean {
  if (!only || more.length > 0 || new Set(drafts.map(({ question }) => question)).size < 3) return false;
  const { from, to } = extentOf(only.lines);
  return drafts.every(
    ({ question, at }) => isWithin(question ?? only.lines[0] ?? emptySnippet, from, to) && at >= from && at < to,
  );
}

export const weightOfAll = (givings: readonly Giving[]): number => givings.reduce((sum, { weight }) => sum + weight, 0);

const leads = /^[^.]{0,90}(?:\bthe following|\bas follows|\bbelow|\btables?\b[^.]{0,30}|:)[.:]?(?:\s|$)/i;

/** `They are below, by subject.`, `We give them topic by topic.`, above all answers: of what was asked it says nothing. */
const tellsWhere = (text: string): boolean =>
  text.length < 140 &&
  !givesFigure(text) &&
  /^(?:we|i|they|these|those|it|each|both|all|our|the (?:answers?|figures?|information|details|replies|responses?|council|tables?))\b/i.test(
    text,
  ) &&
  /\b(?:below|follow(?:s|ing)?|by|under|in turn|in order|set out|here|topic|subject|heading|section|listed|attached|next)\b/i.test(
    text,
  ) &&
  !/\b(?:not|no|none|refus\w+|withh\w+|exempt\w*|section \d|already|only|published)\b/i.test(text);

/** A reading completed by the drafts of another that are of something else; one that only leads to what this one reads (`The figures are below.`) lends its question. */
export function completedBy(reading: Reading, others: readonly Draft[]): Reading {
  const top = Math.min(...reading.drafts.map(({ at }) => at));
  const leading = others.filter(
    ({ lines: [first, ...more], at }) =>
      !first ||
      leads.test(first.text) ||
      (more.length === 0 && startOf(first) < top && at < top && tellsWhere(first.text)),
  );
  const lone = others.filter((draft) => {
    if (leading.includes(draft)) return false;
    const { from, to } = extentOf(draft.lines);
    return !reading.drafts.some((own) => own.question && (overlaps(own, from, to) || isWithin(own.question, from, to)));
  });
  const own = reading.drafts.flatMap((draft): readonly Draft[] => {
    const { from, to } = extentOf(draft.lines);
    if (lone.some((other) => overlaps(other, from, to))) return [];
    const lead = draft.question || !draft.part ? undefined : leading.findLast(({ at }) => at < from);
    const isParted = lead && lone.some(({ at }) => at > lead.at && at < from);
    return [lead && !isParted ? { ...draft, question: lead.question } : draft];
  });
  return { ...reading, drafts: [...own, ...lone].sort((one, other) => one.at - other.at) };
}

const isWithin = (words: Snippet, from: number, to: number): boolean => {
  const at = startOf(words);
  return at >= from && at < to;
};
