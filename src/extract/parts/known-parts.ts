import { flatMap } from '../../text/flat-map.ts';
import type { LineItem } from '../layout/items/item.ts';
import { type Snippet, slice } from '../lines/snippet.ts';
import { isValue } from '../lines/value-like.ts';
import type { Part } from './part.ts';
import { valuePairIn } from './value-pair.ts';

/** A label as it is compared: without case, white space and marks. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What follows a label on its own line: a mark, or a value that cannot be more of the label. */
const behindLabel =
  /^\s*(?:[:=]|[-–—](?=\s|[£\d]))\s*|^\s+(?=[£\d<~]|(?:n\/?a|nil|none|not|unknown|in[- ]house|as above|see|included)\b)|^\s*$/i;

interface Found {
  readonly name: string;
  /** What stands behind the label on its line; its text is empty where the value stands below. */
  readonly value: Snippet;
}

/** The known label that a line begins with, however it is spelt; the longest one where several fit. */
function labelAt({ line }: LineItem, labels: readonly string[]): Found | undefined {
  const { words } = line;
  for (const label of labels) {
    // The label's letters may be parted by other white space and marks in the answer than in the request.
    let at = 0;
    let matched = 0;
    const wanted = folded(label).replaceAll(' ', '');
    while (at < words.text.length && matched < wanted.length) {
      const char = (words.text[at] ?? '').toLowerCase();
      if (char === wanted[matched]) matched++;
      else if (/[\p{L}\p{N}]/u.test(char)) break;
      at++;
    }
    if (matched < wanted.length || wanted.length < 2) continue;
    const behind = behindLabel.exec(words.text.slice(at).replace(/^[)\]."'”’]+/, ''));
    const closing = /^[)\]."'”’]+/.exec(words.text.slice(at))?.[0].length ?? 0;
    if (!behind) continue;
    return { name: words.text.slice(0, at + closing).trim(), value: slice(words, at + closing + behind[0].length) };
  }
  return undefined;
}

/**
 * The parts of an answer whose question listed their labels in the request (`per: Month, Quarter, Year`): each line that begins with a
 * label begins a part, whatever the value is. At least two of them, and nothing before the first.
 */
export function knownParts(lines: readonly LineItem[], labels: readonly string[]): Part[] | undefined {
  if (labels.length < 2 || lines.length < 2) return undefined;
  const longestFirst = [...labels].sort((a, b) => b.length - a.length);
  const parts: { part: string; lines: Snippet[] }[] = [];
  const seen = new Set<string>();
  for (const item of lines) {
    const found = labelAt(item, longestFirst);
    if (found) {
      const key = folded(found.name);
      if (seen.has(key)) return undefined;
      seen.add(key);
      parts.push({ part: found.name, lines: found.value.text === '' ? [] : [found.value] });
    } else if (parts.length === 0) return undefined;
    else parts.at(-1)?.lines.push(item.line.words);
  }
  return parts.length >= 2 ? parts : undefined;
}

/**
 * The same where the question lists its parts in bullets (`Please give` / `• the name` / `• the supplier`) and the answer has as many, none of which
 * is a value with a label of its own: each answers the one in its place.
 */
export function partsInOrder(lines: readonly LineItem[], labels: readonly string[]): Part[] | undefined {
  if (labels.length < 2 || lines.length !== labels.length) return undefined;
  const areBullets = lines.every(({ line }) => line.bullet !== undefined && line.bullet === lines[0]?.line.bullet);
  if (!areBullets && !lines.every(({ line }) => line.words.text.length < 40 && isValue(line.words.text)))
    return undefined;
  if (lines.some(({ line }) => valuePairIn(line.words) !== undefined)) return undefined;
  return lines.map(({ line }, i) => ({ part: (labels[i] ?? '').replace(/[;,.]?(?: and)?$/, ''), lines: [line.words] }));
}

/**
 * The parts of a stretch in which each answer has a label of its own (`Month` / `Answer: 21,000` / `Quarter` / `Answer: N/A`): the short line right
 * before each answer is its part. What stands before the first of these lines is the question.
 */
export function answerRounds(lines: readonly LineItem[]): { question: Snippet[]; parts: Part[] } | undefined {
  // Two rounds are four lines at least.
  if (lines.length < 4) return undefined;
  const starts = flatMap(lines, (item, i) =>
    item.label?.role === 'answer' && item.label.paths.length === 0 ? [i] : [],
  );
  const first = starts[0];
  if (first === undefined || starts.length < 2 || first < 2) return undefined;
  const parts: Part[] = [];
  for (const [round, start] of starts.entries()) {
    const name = lines[start - 1];
    const words = name?.line.words.text ?? '';
    if (!name || name.label?.role === 'answer' || words.length > 80 || /[?.]$/.test(words)) return undefined;
    const end = (starts[round + 1] ?? lines.length + 1) - 1;
    if (end <= start) return undefined;
    const values = lines.slice(start, end).map((item, i) => (i === 0 ? item.body : item.line.words));
    parts.push({ part: words.replace(/(?<![\s:–—-])[\s:–—-]+$/, ''), lines: values.filter(({ text }) => text !== '') });
  }
  const question = lines.slice(0, first - 1).map((item, i) => (i === 0 ? item.body : item.line.words));
  return { question: question.filter(({ text }) => text !== ''), parts };
}

/**
 * The same where the question is quoted and its labels with it (`> calls per:` / `> - Month` / `5,120` / `> - Year` / `61,000`): a short quoted line
 * with an answer right under it is a part.
 */
export function quotedRounds(lines: readonly LineItem[]): { question: Snippet[]; parts: Part[] } | undefined {
  const [head] = lines;
  if (!head || head.line.quote === 0) return undefined;
  const depth = lines.reduce((least, { line }) => Math.min(least, line.quote), head.line.quote);
  const isQuoted = ({ line }: LineItem): boolean => line.quote > depth;
  if (!isQuoted(head)) return undefined;
  const question: Snippet[] = [];
  const parts: { part: string; lines: Snippet[] }[] = [];
  for (const [i, item] of lines.entries()) {
    const next = lines[i + 1];
    const { text } = item.line.words;
    const isLabel =
      i > 0 && next !== undefined && isQuoted(item) && !isQuoted(next) && text.length < 80 && !/\?$/.test(text);
    if (isLabel) parts.push({ part: text.replace(/(?<![\s:–—-])[\s:–—-]+$/, ''), lines: [] });
    else if (isQuoted(item)) {
      if (parts.length > 0) return undefined;
      question.push(i === 0 ? item.body : item.line.words);
    } else {
      const open = parts.at(-1);
      if (!open) return undefined;
      open.lines.push(item.line.words);
    }
  }
  return parts.length >= 2 && question.length > 0 ? { question, parts } : undefined;
}
