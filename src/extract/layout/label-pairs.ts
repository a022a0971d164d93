import { startOf } from '../lines/snippet.ts';
import type { Draft, Reading } from './draft.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';
import { continues, valueLike } from './wraps.ts';

/**
 * A form without questions: paragraphs of a short label on a line and its value under it (`CRM system in use` / `Salesforce`). Three at least,
 * half of the values figures or plain answers, and hardly anything else among them; the labels are the questions.
 */
export function readLabelPairs(items: readonly Item[]): Reading {
  const none: Reading = { name: 'label pairs', drafts: [], support: 0 };
  if (items.some((item) => !isLineItem(item))) return none;
  const groups = groupsOf(items.filter(isLineItem));
  const first = groups.findIndex(isPair);
  if (first < 0) return none;
  const found = groups.slice(first);
  const pairs = found.filter(isPair);
  const figures = pairs.filter(([, value]) => value && valueLike.test(value.line.words.text)).length;
  if (pairs.length < 3 || pairs.length * 10 < found.length * 8 || figures * 2 < pairs.length) return none;
  const drafts = pairs.map(
    ([label, ...values]): Draft => ({
      question: label?.line.words,
      lines: values.map(({ line }) => line.words),
      section: [],
      at: startOf(label?.line.words),
      through: 'It stands under a label that asks nothing in words.',
    }),
  );
  return { ...none, drafts, support: drafts.length * 0.5 };
}

/** Paragraphs up to the letter's close. */
function groupsOf(lines: readonly LineItem[]): LineItem[][] {
  const groups: LineItem[][] = [];
  for (const item of lines) {
    if (item.not === 'end') break;
    const open = groups.at(-1);
    if (open && !item.line.gap && item.line.heading === undefined) open.push(item);
    else groups.push([item]);
  }
  return groups;
}

function isPair(group: readonly LineItem[]): boolean {
  const [label, value] = group;
  if (!label || !value || group.length > 2) return false;
  const name = label.line.words.text;
  return (
    !label.not &&
    !label.cue &&
    !value.not &&
    label.path === undefined &&
    value.path === undefined &&
    /^\p{Lu}.{2,100}[^.!;,]$/u.test(name) &&
    !valueLike.test(name) &&
    !continues(name, value.line.words.text) &&
    value.line.words.text.length < 300
  );
}
