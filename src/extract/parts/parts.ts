import { flatMap } from '../../text/flat-map.ts';
import { isPeriodName } from '../../text/period-name.ts';
import { type Item, isLineItem, type LineItem } from '../layout/items/item.ts';
import type { Table } from '../lines/block.ts';
import { colonLabel, labelBefore } from '../lines/colon-label.ts';
import { isGhostOf } from '../lines/ghost.ts';
import { contentWords, sharedWords } from '../lines/likeness.ts';
import { type Snippet, slice } from '../lines/snippet.ts';
import { valueLike } from '../lines/value-like.ts';
import { alignedValues } from './aligned-values.ts';
import { blankFields } from './blank-fields.ts';
import { cellsDownwards } from './cells-downwards.ts';
import { flatTableAt } from './flat-table.ts';
import { gridParts } from './grid-parts.ts';
import { knownParts, partsInOrder } from './known-parts.ts';
import { labelledValues } from './labelled-values.ts';
import { letteredParts } from './lettered-parts.ts';
import { withoutListAsked } from './listed-again.ts';
import type { Part } from './part.ts';
import { periodRows } from './period-rows.ts';
import { valuePairIn } from './value-pair.ts';
import { valuesThenPeriods } from './value-then-period.ts';
import { valuesInColumn } from './values-in-column.ts';

/** What an answer's lines and tables hold (`labels`: those that the question listed): parts where labelled values stand on lines or in cells of their own, else one answer. */
export function partsOf(all: readonly Item[], isOpen: boolean, labels: readonly string[] = [], question = ''): Part[] {
  const items = withoutListAsked(all);
  if (!items.every(isLineItem)) return withTables(items);
  // Most answers are one line.
  if (items.length < 2) return [whole(items)];
  const lines = withoutGhosts(items);
  return (
    blankFields(lines) ??
    knownParts(lines, labels) ??
    partsInOrder(lines, labels) ??
    alignedValues(lines) ??
    letteredParts(lines, question) ??
    nested(lines) ??
    periodRows(lines) ??
    valuesThenPeriods(lines) ??
    cellsDownwards(lines) ??
    paragraphs(lines) ??
    alternating(lines, isOpen, question) ??
    valuesInColumn(lines) ??
    labelledValues(lines) ??
    underStem(lines, isOpen) ??
    bareUnderStem(lines, isOpen) ??
    flattened(lines) ?? [whole(lines)]
  );
}

/** Lines that are one answer. */
const whole = (lines: readonly LineItem[]): Part => ({ part: undefined, lines: lines.map(({ line }) => line.words) });

/** Lines that hold a table which lost its form, with what leads up to it and what is noted under it. */
function flattened(lines: readonly LineItem[]): Part[] | undefined {
  const first = lines.findIndex((_, i) => i < mostLead && flatTableAt(lines, i) !== undefined);
  const flat = first < 0 ? undefined : flatTableAt(lines, first);
  if (!flat) return undefined;
  const tail = lines.slice(first + flat.count);
  const lead = lines.slice(0, first);
  if (
    !tail.every(({ line }) =>
      /^(?:\*|n\.?b\b|note|please note|these|this|the above|all|figures?|data)\b/i.test(line.words.text),
    )
  )
    return undefined;
  if (lead.length > 0 && !/[.:]$/.test(lead.at(-1)?.line.words.text ?? '')) return undefined;
  return withTables([...lead, { kind: 'table', table: flat.table }, ...tail]);
}

/** In so many lines a table's lead comes to its end. */
const mostLead = 8;

/** A scan's lines without those that only repeat their neighbours, badly read. */
const withoutGhosts = (lines: readonly LineItem[]): LineItem[] =>
  lines.filter(
    ({ line: { words } }, i) => !isGhostOfLine(words.text, lines[i - 1]) && !isGhostOfLine(words.text, lines[i + 1]),
  );

const isGhostOfLine = (text: string, other: LineItem | undefined): boolean =>
  other !== undefined && isGhostOf(text, other.line.words.text);

const isCaption = (text: string): boolean =>
  /^\p{Lu}[^.!?:;,£\d]{6,70}$/u.test(text) &&
  /\s(?:by|per|for|of|in|and|from|on)\s/.test(text) &&
  !/^(?:yes|no|none|not|see|please|we|the council|this|these|partly|it)\b|\b(?:is|are|was|were|has|have|had|do|does|did|not|uses?|holds?)\b/i.test(
    text,
  );

const pointsToTable = /(?::|below|table(?: (?:\d{1,2}|[A-Z]))?|follow(?:s|ing)|breakdown)\W*$/i;
/** `The table below shows the figures held.` */
const tellsOfTable =
  /^(?:the |our )?(?:(?:following|attached) )?(?:table|chart|breakdown|figures?|data|information|details)(?: (?:below|here|following|beneath|overleaf))? (?:shows?|sets? out|gives?|provides?|contains?|lists?|summarises?|includes?|details?)\b[^£\d]{0,90}\.$/i;

/** The lines of sentences that only point to the table under them, broken over lines or not. */
function pointersIn(lines: readonly LineItem[]): ReadonlySet<LineItem> {
  const found = new Set<LineItem>();
  lines.forEach((item, i) => {
    const { text } = item.line.words;
    if (!pointsToTable.test(text.slice(-60)) && !(text.length < 140 && tellsOfTable.test(text))) return;
    found.add(item);
    for (let k = i; k > 0 && !lines[k]?.line.gap; k--) {
      const above = lines[k - 1] as LineItem;
      const goesOn = above.line.words.text.length >= 45 || /^\p{Ll}/u.test(lines[k]?.line.words.text ?? '');
      if (!goesOn || /[.:;?!]["'”’)]*$/.test(above.line.words.text)) return;
      found.add(above);
    }
  });
  return found;
}

const isNoteAbove = /^(?:please note|n\.?b\.?|note)\s?[:–-]\s/i;

function withTables(items: readonly Item[]): Part[] {
  const parts: Part[] = [];
  let text: LineItem[] = [];
  let seen = false;
  const flush = (): void => {
    // Words that only point to the table, and notes under it, are not answers of their own.
    const pointing = pointersIn(text);
    const kept = text.filter(
      (item) =>
        !seen && !pointing.has(item) && item.line.words.text.length > 2 && !isNoteAbove.test(item.line.words.text),
    );
    if (kept.length > 0) parts.push(whole(kept));
    text = [];
  };
  for (const item of items) {
    if (isLineItem(item)) text.push(item);
    else {
      // The one line over a table that has neither figure nor verb is its caption.
      const [only, ...more] = text;
      if (!seen && only && more.length === 0 && isCaption(only.line.words.text)) text = [];
      flush();
      seen = true;
      for (const part of gridParts((item as { table: Table }).table)) parts.push(part);
    }
  }
  flush();
  return parts;
}

const label = (text: string): string => text.replace(/(?<![\s:–—-])[\s:–—-]+$/, '');

/** Bullets that hold a label, each with its answer under it: deeper, with another mark, or without one. */
function nested(lines: readonly LineItem[]): Part[] | undefined {
  const first = lines.find(({ line }) => line.bullet);
  if (!first || lines.length < 2) return undefined;
  const isOuter = ({ line }: LineItem): boolean =>
    line.bullet === first.line.bullet && line.indent <= first.line.indent + 1;
  const outer = lines.filter(isOuter);
  if (outer.length === lines.length || lines[0] !== first) return undefined;
  // The mark of the answer itself, or only the first of a list, on its label's own line, stands further left than the rest.
  if (outer.length === 1 && (!first.line.words.text.endsWith(':') || lines.slice(1).every(isPair))) return undefined;
  const parts: { part: string; lines: Snippet[] }[] = [];
  for (const item of lines) {
    if (isOuter(item)) parts.push({ part: label(item.line.words.text), lines: [] });
    else parts.at(-1)?.lines.push(item.line.words);
  }
  // A list with a wrapped line or two is no list of labels.
  const filled = parts.filter((part) => part.lines.length > 0).length;
  if (filled * 10 < parts.length * 7 || filled < 1 || parts.some(({ part }) => part.length > 160)) return undefined;
  // `Approximately 58%` and a note under it: a value, no label.
  if (parts.some(({ part }) => valueLike.test(part) && !isPeriodName(part))) return undefined;
  // `Pottery: 41%` over bullets of another mark says its own value.
  if (parts.some(({ part }) => valueLike.test(part.slice(colonLabel.exec(part)?.[0].length ?? part.length))))
    return undefined;
  if (outer.some(({ line }) => line.words.text.length > 45 && /^[\p{Ll}]/u.test(nextAfter(lines, line) ?? '')))
    return undefined;
  return parts;
}

const isPair = ({ line }: LineItem): boolean => valuePairIn(line.words) !== undefined;

const nextAfter = (lines: readonly LineItem[], line: unknown): string | undefined => {
  const at = lines.findIndex((item) => item.line === line);
  const next = lines[at + 1];
  return next && !next.line.bullet ? next.line.words.text : undefined;
};

/** After a question that ends open: a line's label, then its value, and so on. Half of the values are figures, or each label has words of the question. */
function alternating(lines: readonly LineItem[], isOpen: boolean, question: string): Part[] | undefined {
  if (!isOpen || lines.length < 4 || lines.length % 2 !== 0) return undefined;
  const parts: Part[] = [];
  for (let i = 0; i < lines.length; i += 2) {
    const name = lines[i]?.line.words.text ?? '';
    const value = lines[i + 1]?.line.words;
    if (!value || name.length > 80 || /[.!]$/.test(name) || (valueLike.test(name) && !isPeriodName(name)))
      return undefined;
    parts.push({ part: label(name), lines: [value] });
  }
  const figures = parts.filter((part) => valueLike.test(part.lines[0]?.text ?? '')).length;
  if (figures * 2 >= parts.length) return parts;
  const asked = contentWords(question);
  const repeats = lines.every(
    ({ line }, i) =>
      line.gap &&
      (i % 2 === 1 || (line.words.text.length < 50 && sharedWords(contentWords(line.words.text), asked) >= 0.5)),
  );
  return repeats ? parts : undefined;
}

/** Paragraphs that each hold a label on a line and its value under it (`Month` / `64,510`): the labels set apart by their type, or half of the values figures. */
function paragraphs(lines: readonly LineItem[]): Part[] | undefined {
  const groups: LineItem[][] = [];
  for (const item of lines) {
    const open = groups.at(-1);
    if (open && !item.line.gap) open.push(item);
    else groups.push([item]);
  }
  if (groups.length < 2) return undefined;
  const parts = flatMap(groups, ([head, ...values]): (Part & { part: string; styled: boolean })[] => {
    const name = head?.line.words.text ?? '';
    if (!head || values.length === 0 || head.line.bullet || !isParagraphLabel(name)) return [];
    const styled = Math.max(head.line.italic, head.line.bold) >= name.length - 1;
    return [{ part: label(name), lines: values.map(({ line }) => line.words), styled }];
  });
  if (parts.length !== groups.length || new Set(parts.map(({ part }) => part)).size < parts.length) return undefined;
  const figures = parts.filter(({ lines: [first] }) => valueLike.test(first?.text ?? '')).length;
  if (!parts.every(({ styled }) => styled) && figures * 2 < parts.length) return undefined;
  return parts.map(({ part, lines: values }) => ({ part, lines: values }));
}

const isParagraphLabel = (name: string): boolean =>
  name.length <= 80 &&
  /^[\p{Lu}\d]/u.test(name) &&
  !/[.!?;,]$/.test(name) &&
  (!valueLike.test(name) || isPeriodName(name));

const bareValue =
  /^(\p{Lu}[\p{L} &/-]{2,40}?)\s+(?=(?:£?\d[\d,.]*(?:k|m|%)?|in[- ]house|n\/?a|nil|none|not (?:held|recorded|known|applicable|available)|included|outsourced|unknown)$)/iu;

/** After a question that ends open: each line a label with nothing but a space before its value (`Hosting £11,250` / `Content updates In-house`). */
function bareUnderStem(lines: readonly LineItem[], isOpen: boolean): Part[] | undefined {
  if (!isOpen || lines.length < 2) return undefined;
  const parts = flatMap(lines, ({ line: { words } }): Part[] => {
    const match = bareValue.exec(words.text);
    return match ? [{ part: label(match[1] ?? ''), lines: [slice(words, match[0].length)] }] : [];
  });
  return parts.length === lines.length ? parts : undefined;
}

/** After a question that ends open: each line a label before a colon, however long the label or the value; some values may be empty. */
function underStem(lines: readonly LineItem[], isOpen: boolean): Part[] | undefined {
  if (!isOpen || lines.length < 2) return undefined;
  const parts: Part[] = [];
  for (const { line } of lines) {
    const name = labelBefore(line);
    if (name === undefined || name.split(' ').length > 15) return undefined;
    const value = slice(line.words, name.length);
    parts.push({ part: label(name), lines: value.text === '' ? [] : [value] });
  }
  return parts.some((part) => part.lines.length > 0) ? parts : undefined;
}
