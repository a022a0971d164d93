import { flatMap } from '../../text/flat-map.ts';
import { isPeriodName } from '../../text/period-name.ts';
import { valueLike } from '../lines/value-like.ts';
import { holdsAnswer } from './asked/asked-inside.ts';
import { asks, headsBoth } from './asked/asks.ts';
import type { Draft } from './draft.ts';
import { type Item, isLineItem } from './items/item.ts';
import { leadsIn } from './marks/leads.ts';
import { givesFigure, rowsGiven } from './unread.ts';

/** How well a reading fits its letter. */
export interface Fit {
  /** About 2 for each question with an answer, less what is amiss. */
  readonly value: number;
  /** What it would be at least if nothing were amiss. */
  readonly full: number;
}

/** A question that asks for something in words is worth more than one that only names it. */
const worth = { question: 1, name: 0.7, answer: 1, part: 0.6, markedPart: 2.4 } as const;
/** What is lost for each figure that is read as nothing, behind the first question and above it (twice: most lines have one); for each line that asks and is read as nothing; for each text with a mark; for words that answer once more. */
const loss = { unread: 0.6, unreadAbove: 0.3, unasked: 0.8, marked: 0.35, again: 0.7, shared: 0.2 } as const;

/**
 * How well a reading fits its letter, whatever reading it is: what it takes for questions asks, what it takes for answers says something and asks
 * nothing, and little is left that gives something or asks.
 */
export function fitOf(drafts: readonly Draft[], items: readonly Item[]): Fit {
  const questions = new Map<string, { sum: number; count: number }>();
  const said = new Set<number>();
  for (const draft of drafts) {
    const at = draft.lines[0]?.runs[0]?.from;
    const isAgain = at !== undefined && said.has(at);
    if (at !== undefined) said.add(at);
    const { section, path, question, part } = draft;
    // One answer may speak for several questions; the parts of one hardly do.
    const own = isAgain && part !== undefined ? -loss.again : fitOfOne(draft) - (isAgain ? loss.shared : 0);
    const key = `${section.join('>')}|${path?.join('.') ?? ''}|${question?.text ?? (path ? '' : draft.at)}`;
    const known = questions.get(key);
    if (known) {
      known.sum += own;
      known.count++;
    } else questions.set(key, { sum: own, count: 1 });
  }
  let [value, full] = [0, 0];
  for (const { sum, count } of questions.values()) {
    // What an answer's parts say is more than one answer, and less than several.
    const answers = 1 + (count - 1) * worth.part * 0.5;
    value += (sum / count) * answers;
    full += (worth.name + worth.answer) * answers;
  }
  const marked =
    markedAlike(drafts.map(({ lines: [line] }) => line?.text)) +
    markedAlike([...new Set(drafts.map(({ question }) => question?.text))]) +
    countedOn(drafts.map(({ lines: [line] }) => line?.text ?? '')) +
    markedAlike(
      drafts.map(({ lines }) => (lines.length > 1 ? lines.at(-1)?.text : undefined)),
      drafts.length,
    ) +
    partsAlike(drafts, questions.size) * worth.markedPart;
  const first = Math.min(...drafts.map(({ at, question }) => Math.min(at, question?.runs[0]?.from ?? at)));
  value -= marked * loss.marked + lostBy(drafts, items, first);
  return { value, full };
}

function fitOfOne({ question, lines, path, reasons }: Draft): number {
  const text = question?.text ?? '';
  let fit = text === '' ? (path ? -0.3 : -0.8) : fitOfQuestion(text);
  if (!lines.some(({ text: said }) => /[\p{L}\p{N}]/u.test(said)))
    return fit + (reasons && reasons.length > 0 ? 0.8 : -0.4);
  fit += worth.answer;
  lines.forEach((line, i) => {
    fit -= 0.4 * Math.min(3, line.text.split(/\?\s(?=\S)/).length - 1);
    const asking = i === 0 ? asksBehindMarks(line.text) : asks(line.text);
    if (asking >= 0.6 || (asking >= 0.3 && endsAsking.test(line.text))) fit -= i === 0 ? 1.4 : 0.9;
    else if (asking > -0.5 && line.text.length < 300 && endsAsking.test(line.text)) fit -= 0.6;
  });
  return Math.max(fit, -3);
}

/** How much a text asks, whatever mark stands before what it asks: `Second: How many ...?` */
function asksBehindMarks(text: string): number {
  const own = asks(text);
  if (own >= 0.6) return own;
  return Math.max(own, ...leadsIn(text).map(({ end, number }) => (number === undefined ? -1 : asks(text.slice(end)))));
}

function fitOfQuestion(text: string): number {
  const asking = asks(text);
  let fit: number = asking >= 0.5 ? worth.question : asking >= 0 ? worth.name : -0.3;
  // A letter alone is a mark.
  if (text.length < 3 && !/\p{L}{2}/u.test(text)) return -0.3;
  // A figure asks nothing, nor does `What was asked and what we answered`.
  if (valueLike.test(text) || headsBoth(text)) fit -= 0.5;
  // Two questions, and what answers the first between them.
  if (holdsAnswer(text)) fit -= 1;
  else if (text.length > 160 && /\?\s+\S.*\?/.test(text)) fit -= 0.2;
  return text.length > 600 ? fit - 0.5 : fit;
}

const endsAsking = /\?["'”’)]*$/;

/** How many texts begin with the same mark: three at least, and most of them, or of `least` that there should be. */
function markedAlike(texts: readonly (string | undefined)[], least = 0): number {
  const counts = new Map<string, number>();
  let all = 0;
  for (const text of texts) {
    if (text === undefined || text === '') continue;
    all++;
    const keys = new Set<string>();
    for (const { key, end } of leadsIn(text)) if (end > 0 && (end < text.length || key.includes('#'))) keys.add(key);
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const of = Math.max(all, least);
  return (most > 2 && most * 2 >= of) || (most === 2 && of < 4) ? most : 0;
}

/** How many texts are but a number or a letter, each the next after the one before it: the marks of a count. */
function countedOn(texts: readonly string[]): number {
  const values = texts.map((text) => {
    const own = /^[^\p{L}\p{N}]{0,3}(\d{1,2}|[A-Za-z])[^\p{L}\p{N}%]{0,3}$/u.exec(text)?.[1];
    return own === undefined ? -1 : /\d/.test(own) ? Number(own) : own.toLowerCase().charCodeAt(0) + 100;
  });
  const next = values.filter((value, i) => i > 0 && value > 0 && value === (values[i - 1] ?? 0) + 1).length;
  return next > 1 && next * 3 >= texts.length ? (next + 1) * 4 : 0;
}

/** What is asked for in parts. */
const asked = /^(?:days?|weeks?|months?|quarters?|years?|totals?|numbers?|costs?|counts?|values?|percentages?)\b/i;

/** How many questions have a part of the same name, where nearly all do: it is none, but a mark. */
function partsAlike(drafts: readonly Draft[], questions: number): number {
  const counts = new Map<string, number>();
  for (const { part } of drafts)
    if (part !== undefined && !isPeriodName(part) && !asked.test(part)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return questions > 1 && most > 1 && most * 3 >= questions * 2 && most <= questions ? most : 0;
}

/** What is lost with lines and rows that a reading leaves: those that give a figure, and those behind the first question that plainly ask. */
function lostBy(drafts: readonly Draft[], items: readonly Item[], first: number): number {
  const read = flatMap(drafts, ({ question, lines }) => [
    ...(question?.runs ?? []),
    ...flatMap(lines, ({ runs }) => runs),
  ]).sort((one, other) => one.from - other.from);
  let next = 0;
  let reached = 0;
  let lost = 0;
  for (const item of items) {
    const runs = isLineItem(item)
      ? item.body.runs
      : item.table.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.flatMap(({ words }) => words.runs)));
    const [from, to] = [runs[0]?.from ?? 0, runs.at(-1)?.to ?? 0];
    for (; (read[next]?.from ?? to) < to; next++) reached = Math.max(reached, read[next]?.to ?? 0);
    if (reached > from) continue;
    const share = from > first ? loss.unread : loss.unreadAbove;
    if (!isLineItem(item)) lost += rowsGiven(item.table) * 2 * share;
    else if (
      item.not === undefined &&
      item.cue === undefined &&
      item.line.heading === undefined &&
      item.line.quote === 0
    ) {
      if (item.asks >= 0.6) lost += from > first ? loss.unasked : 0;
      else if (item.asks < 0.3 && givesFigure(item.body.text)) lost += 2 * share;
    }
  }
  return lost;
}
