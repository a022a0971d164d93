import { flatMap } from '../../text/flat-map.ts';
import { startOf } from '../lines/snippet.ts';
import type { Draft, Reading } from './draft.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';
import { continues, valueLike } from './wraps.ts';

/**
 * A form without questions: paragraphs of a short label on a line and its value under it (`CRM system in use` / `Salesforce`), the first of them
 * perhaps under a title (`Website`). Three at least, half of the values figures or plain answers, and hardly anything else among them; the
 * labels are the questions.
 */
export function readLabelPairs(items: readonly Item[]): Reading {
  const none: Reading = { name: 'label pairs', drafts: [], support: 0 };
  if (items.some((item) => !isLineItem(item))) return none;
  const groups = groupsOf(items.filter(isLineItem));
  const first = groups.findIndex((group) => pairIn(group) !== undefined);
  if (first < 0) return none;
  const found = groups.slice(first);
  const pairs = flatMap(found, (group) => pairIn(group) ?? []);
  const figures = pairs.filter(({ value }) => valueLike.test(value.line.words.text)).length;
  if (pairs.length < 3 || pairs.length * 10 < found.length * 8 || figures * 2 < pairs.length) return none;
  let section: readonly string[] = [];
  const drafts = pairs.map(({ title, label, value }): Draft => {
    if (title) section = [title.line.words.text];
    return {
      question: label.line.words,
      lines: [value.line.words],
      section,
      at: startOf(label.line.words),
      through: 'It stands under a label that asks nothing in words.',
    };
  });
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

/** A label with its value under it, and the title that both may stand under. */
interface Pair {
  readonly title?: LineItem;
  readonly label: LineItem;
  readonly value: LineItem;
}

function pairIn(group: readonly LineItem[]): Pair | undefined {
  const [title, ...below] = group.length === 3 ? group : [undefined, ...group];
  const [label, value] = below;
  if (!label || !value || below.length > 2 || !isPair(label, value)) return undefined;
  return title === undefined || isTitle(title, label) ? { title, label, value } : undefined;
}

/** `Ref 2025-118`, `Date 3 March 2025`: a letter's head. */
const headField =
  /^(?:(?:our |your )?ref(?:erence)?|foi|eir|request|case|date|dated|received|to|from|subject)\b.{0,30}\d/i;

/** `Website` over `Hosting cost per year`. */
const isTitle = ({ line, cue, not, path }: LineItem, { line: below }: LineItem): boolean =>
  !cue &&
  !not &&
  !path &&
  /^\p{Lu}[\p{L}\d &,'’()/-]{1,50}$/u.test(line.words.text) &&
  !headField.test(below.words.text) &&
  !valueLike.test(line.words.text) &&
  !continues(line.words.text, below.words.text);

function isPair(label: LineItem, value: LineItem): boolean {
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
