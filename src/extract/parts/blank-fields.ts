import { flatMap } from '../../text/flat-map.ts';
import { type Item, isLineItem } from '../layout/items/item.ts';
import { type Snippet, slice } from '../lines/snippet.ts';
import type { Part } from './part.ts';

// A human sees: under a form's question a name, and beside it a rule to write on, line after line, some of them left empty:
//   Hosting         ____£9,600____
//   Design          ________
//   If yes, since:  ......2019......
// Not: `Answer: ____41____`, which is the question's own.

const rule = '(?:_{2,}|\\.{4,}|…{2,})';
const field = new RegExp(
  `^((?!(?:our |council )?(?:answer|response|reply|ans)\\b)\\p{L}[^_?…]{0,70}?)\\s?:?\\s?${rule}`,
  'iu',
);
const mayRule = /__|\.{4}|…{2}/;
const condition = /^if (?:yes|so|no|not|other|applicable|any)\b[,:]?\s+/i;

interface Field {
  readonly name: string;
  readonly value: Snippet;
}

/** The name before a rule, and what stands on it. */
function fieldIn(words: Snippet): Field | undefined {
  if (!mayRule.test(words.text)) return undefined;
  const match = field.exec(words.text);
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const value = slice(words, match[0].length);
  const from = /^[\s_.…]*/.exec(value.text)?.[0].length ?? 0;
  return { name: name.replace(/[\s:]+$/, ''), value: slice(value, from, endOf(value.text)) };
}

/** Whether a line is a name with a rule to write on. */
export const isField = (item: Item | undefined): boolean =>
  item !== undefined && isLineItem(item) && item.label?.role !== 'answer' && fieldIn(item.line.words) !== undefined;

/** Where the rule behind a value begins. */
function endOf(text: string): number {
  let at = text.length;
  while (at > 0 && ' _.…'.includes(text.charAt(at - 1))) at--;
  return /__|\.{4}|…{2}/.test(text.slice(at)) ? at : text.length;
}

/** Fields, two at least or one that hangs on what was ticked above it; what stands over them is the question's own answer. */
export function blankFields(lines: readonly { readonly line: { readonly words: Snippet } }[]): Part[] | undefined {
  if (!lines.some(({ line }) => mayRule.test(line.words.text))) return undefined;
  const from = lines.findIndex(({ line }) => fieldIn(line.words) !== undefined);
  const fields = flatMap(lines.slice(from), ({ line }) => fieldIn(line.words) ?? []);
  if (from < 0 || from > 2 || fields.length < lines.length - from) return undefined;
  if (fields.length < 2 && !condition.test(fields[0]?.name ?? '')) return undefined;
  const own = lines.slice(0, from).map(({ line }) => line.words);
  const parts = flatMap(fields, ({ name, value }): Part[] => {
    // What hangs on another box than the ticked one asks nothing.
    if (value.text === '') return condition.test(name) ? [] : [{ part: name, lines: [] }];
    return [{ part: name.replace(condition, ''), lines: [value] }];
  });
  return own.length > 0 ? [{ lines: own }, ...parts] : parts;
}
