import { flatMap } from '../../../text/flat-map.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { startOf } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { continues } from '../../lines/wraps.ts';
import type { Draft, Reading } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';

/**
 * Paragraphs of a question on a line and its answer under it: a form without questions (`CRM system in use` / `Salesforce`), the first of them
 * perhaps under a title (`Website`), or a list of them that lost its table. Three at least, hardly anything else among them, and half of the
 * values figures or plain answers, or half of what is over them asking, and nothing under it.
 */
export function readLabelPairs(items: readonly Item[]): Reading {
  const none: Reading = { name: 'label pairs', drafts: [], support: 0 };
  if (items.some((item) => !isLineItem(item))) return none;
  const groups = groupsOf(items.filter(isLineItem));
  const first = groups.findIndex((group) => pairIn(group) !== undefined);
  if (first < 0) return none;
  const found = groups.slice(first);
  const pairs = flatMap(found, (group) => pairIn(group) ?? []);
  if (pairs.length < 3 || pairs.length * 10 < found.length * 8 || !(areOfFigures(pairs) || ask(pairs))) return none;
  let section: readonly string[] = [];
  const drafts = pairs.map(({ title, label, value }): Draft => {
    if (title) section = [title.line.words.text];
    const question = label.length === 1 ? label[0]?.line.words : joinLines(label.map(({ line }) => line.words));
    return {
      question,
      lines: value.map(({ line }) => line.words),
      section,
      at: startOf(question),
      through: 'It stands under what was asked, in one paragraph with it.',
    };
  });
  return { ...none, drafts, support: drafts.length * 0.5 };
}

const areOfFigures = (pairs: readonly Pair[]): boolean =>
  pairs.filter(({ value: [line] }) => line !== undefined && valueLike.test(line.line.words.text)).length * 2 >=
  pairs.length;

/** Half ask, and no more than one in eight asks in its answer's place. */
function ask(pairs: readonly Pair[]): boolean {
  const asking = pairs.filter(({ label: [line] }) => (line?.asks ?? 0) >= 0.4).length;
  const below = pairs.filter(({ value }) => value.some(({ asks }) => asks >= 0.5)).length;
  return asking * 2 >= pairs.length && below * 8 <= pairs.length;
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

/** A question with its answer under it, and the title that both may stand under. */
interface Pair {
  readonly title?: LineItem;
  readonly label: readonly LineItem[];
  readonly value: readonly LineItem[];
}

function pairIn(group: readonly LineItem[]): Pair | undefined {
  const [first, second, third, ...more] = group;
  if (!first || !second) return undefined;
  if (third && more.length === 0 && isPair([second], [third]) && isTitle(first, second))
    return { title: first, label: [second], value: [third] };
  const wrapped = group.findIndex(
    (item, i) => i > 0 && !continues((group[i - 1] as LineItem).line.words.text, item.line.words.text),
  );
  const end = wrapped < 0 ? 1 : wrapped;
  const [label, value] = [group.slice(0, end), group.slice(end)];
  // What names no question in words has its value on one line.
  const isOne = value.length === 1 && end === 1;
  return isPair(label, value) && (isOne || first.asks >= 0.4) ? { title: undefined, label, value } : undefined;
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

function isPair(label: readonly LineItem[], value: readonly LineItem[]): boolean {
  const [name, said] = [label, value].map((lines) => lines.map(({ line }) => line.words.text).join(' ')) as [
    string,
    string,
  ];
  const asks = Math.max(...label.map((item) => item.asks));
  return (
    label.length < 5 &&
    [...label, ...value].every(({ not, cue, path, label: own }) => !not && !cue && !path && own?.role !== 'answer') &&
    (asks >= 0.4 ? name.length < 600 : /^\p{Lu}.{2,100}[^.!;,]$/u.test(name)) &&
    !valueLike.test(name) &&
    !continues(name, value[0]?.line.words.text ?? '') &&
    said.length < (asks >= 0.4 ? 1500 : 300) &&
    // `Marlow Vale District Council` over `Ref 2025-118`.
    !headField.test(said) &&
    // What leads on to the next paragraphs is answered by them.
    !said.endsWith(':')
  );
}
