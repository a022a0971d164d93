import { flatMap } from '../../text/flat-map.ts';
import { isPeriodName } from '../../text/period-name.ts';
import { noteMark } from '../lines/block.ts';
import { type Snippet, slice } from '../lines/snippet.ts';
import type { Part } from './part.ts';

// Shapes: `£41,200 in 2022/23` over `£44,870* in 2023/24`; `1,204 calls (April 2024)`; `Nil - 2021/22`; `£12,000 for the financial year 2023-24`.

/** As much of a line as its words, and the bullet before them. */
interface Worded {
  readonly line: { readonly words: Snippet; readonly bullet?: string };
}

const valueFirst =
  /^(?:(?:approximately|approx\.?|about|around|circa|c\.?)\s)?(?:£\s?)?(?:\d[\d,.]*\s?(?:k|m|bn|%|million)?|nil|none|zero|not (?:held|known|available|recorded)|n\/a|unknown)\*{0,3}(?:\s\p{Ll}{3,14}){0,2}?(?=\s(?:in|for|during)\s|\s?[(–—-])/iu;
const leadsToPeriod =
  /^\s?(?:(?:in|for|during)\s(?:the\s)?|[-–—]\s|\((?:in\s|for\s)?)(?:(?:financial\s|calendar\s)?year\s(?:to\s|of\s)?)?/i;

/** Where the value ends and its period begins; `undefined` where the line is anything else. */
function partOf(words: Snippet): Part | undefined {
  const { text } = words;
  if (text.length > 80 || !/(?:\d\)?|\*)[.;,]?$/.test(text)) return undefined;
  const value = valueFirst.exec(text)?.[0];
  if (value === undefined) return undefined;
  const lead = leadsToPeriod.exec(text.slice(value.length))?.[0];
  if (lead === undefined) return undefined;
  const rest = text.slice(value.length + lead.length).replace(/[.;,]$/, '');
  const part = lead.includes('(') ? (rest.endsWith(')') ? rest.slice(0, -1) : '') : rest;
  return isPeriodName(part) ? { part, lines: [slice(words, 0, value.length)] } : undefined;
}

const isNote = ({ line: { words, bullet } }: Worded): boolean =>
  bullet === '*' ||
  bullet === noteMark ||
  /^(?:\*|nb\b|note|please note|the above|these|this|all (?:figures|amounts)|figures?\b|data\b)/i.test(words.text);

/** Lines that each give a value and then its period, two at least, with what leads up to them: a part for each. */
export function valuesThenPeriods(lines: readonly Worded[]): Part[] | undefined {
  const first = lines.findIndex(({ line }) => /^[£\dnuac]/i.test(line.words.text) && partOf(line.words) !== undefined);
  if (first < 0 || lines.length < first + 2) return undefined;
  const parts: Part[] = [];
  for (const { line } of lines.slice(first)) {
    const part = partOf(line.words);
    if (!part) break;
    parts.push(part);
  }
  if (parts.length < 2 || new Set(parts.map(({ part }) => part)).size < parts.length) return undefined;
  const lead = lines.slice(0, first);
  const tail = lines.slice(first + parts.length);
  if (!tail.every(isNote) || !lead.every(({ line }) => /[.:]$/.test(line.words.text))) return undefined;
  const said = flatMap(lead, ({ line: { words } }) => (/:$/.test(words.text) ? [] : [words]));
  return said.some(({ text }) => /[£\d]/.test(text)) ? [{ lines: said }, ...parts] : parts;
}
