import type { Label } from '../../lines/label.ts';
import { slice } from '../../lines/snippet.ts';
import { asks } from '../asked/asks.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { isDoubtful, type Roles, rolesOf } from './mark-roles.ts';
import { type Marks, marksIn, textBehind } from './marks-in.ts';

// Shapes: whatever a letter puts before each question and before each answer: `Wanted: ...` / `Given: ...`, `{1} ...` / `EBC: ...`, `+ ...` / `=> ...`.
// Not: a mark that stands once, or that stands before what asks and what answers alike.

/** Items with the labels that a letter has of its own. */
interface ByMarks {
  readonly items: Item[];
  /** Nothing but their places tells what the marks are. */
  readonly isDoubtful: boolean;
}

/** The items with what stands over and over before what asks, and before what answers it, as labels; absent where nothing does. */
export function withRepeatedMarks(items: readonly Item[]): ByMarks | undefined {
  const marks = marksIn(items);
  const roles = rolesOf(items, marks);
  if (!roles) return undefined;
  const asides = asidesOf(roles, items, marks);
  const labels = labelsFor(roles, items, marks, asides);
  if (labels.size === 0) return undefined;
  const labelled = items.map((item): Item => {
    if (!isLineItem(item)) return item;
    const label = labels.get(item);
    if (label) return withLabel(item, label);
    return asides.has(item) || isRule.test(item.line.words.text)
      ? { ...item, label: undefined, cue: undefined, not: 'aside' }
      : item;
  });
  return { items: labelled, isDoubtful: isDoubtful(roles) };
}

/** `. . . . .` between two questions. */
const isRule = /^[^\p{L}\p{N}£]{3,}$/u;

/** A label, and how many characters at the line's end close what it opens. */
interface Closed extends Label {
  readonly close: number;
}

function withLabel(item: LineItem, { close, ...label }: Closed): LineItem {
  const { words } = item.line;
  const body = slice(words, label.end, close > 0 ? words.text.length - close : undefined);
  const asking = asks(body.text);
  return {
    ...item,
    // What was a bullet or a quoted line's mark is the label's.
    line: { ...item.line, bullet: undefined, quote: 0 },
    label,
    body,
    asks: label.role === 'question' ? Math.max(asking, 0.5) : asking,
    cue: undefined,
    not: undefined,
  };
}

function labelsFor(
  { asking, answering, pairs }: Roles,
  items: readonly Item[],
  marks: Marks,
  asides: ReadonlySet<Item>,
): ReadonlyMap<LineItem, Closed> {
  const found = new Map<LineItem, Closed>();
  const labelAt = (at: number, role: Label['role'], paths: Label['paths'] = []): Closed => {
    const { end = 0, close = 0 } = marks.at.get(at) ?? {};
    return { role, paths, end, close, strength: 'firm' };
  };
  const isNumbered = asking !== undefined && isCount(pairs.map(({ question }) => marks.at.get(question)?.number));
  for (const { question: from, answer } of pairs) {
    let at = from;
    while (at < answer - 1 && asides.has(items[at] as Item)) at++;
    const [question, said] = [items[at], items[answer]];
    if (!question || !said || !isLineItem(question) || !isLineItem(said)) continue;
    const number = isNumbered ? marks.at.get(at)?.number : undefined;
    if (asking) {
      if (!isUnderNumber(items[at - 1]))
        found.set(question, labelAt(at, 'question', number === undefined ? [] : [[number]]));
    } else if (question.label?.role === 'bare') found.set(question, { ...question.label, close: 0 });
    else if (!question.label && !isUnderNumber(items[at - 1]))
      found.set(question, { role: 'question', paths: [], end: 0, close: 0, strength: 'firm' });
    if (answering) found.set(said, labelAt(answer, 'answer'));
  }
  return found;
}

/** `Question 1` alone over its words. */
const isUnderNumber = (above: Item | undefined): boolean =>
  above !== undefined &&
  isLineItem(above) &&
  above.body.text === '' &&
  above.label?.role !== 'answer' &&
  (above.label?.paths.length ?? 0) > 0;

/** The lines with a third mark that stands once with each question, above it or behind its answer, and has no figure: `Service: Housing`. */
function asidesOf({ asking, answering, pairs }: Roles, items: readonly Item[], marks: Marks): ReadonlySet<Item> {
  const first = (pairs[0]?.question ?? 0) - nearFirst;
  const found = new Set<Item>();
  for (const mark of marks.all) {
    if (mark === asking || mark === answering || mark.words === '') continue;
    const places = mark.places.filter(({ at }) => at > first);
    if (places.length * 5 < pairs.length * 4 || places.length > pairs.length + 1) continue;
    if (places.some(({ at, lead }) => /[£\d]/.test(textBehind(items, at, lead.end)))) continue;
    for (const { at } of places) found.add(items[at] as Item);
  }
  return found;
}

/** What belongs to the first question may stand so many lines above it. */
const nearFirst = 4;

/** 1, 2, 3, perhaps begun again. */
const isCount = (numbers: readonly (number | undefined)[]): boolean =>
  numbers.every((one, i) => one !== undefined && (one === 1 || i === 0 || one === (numbers[i - 1] ?? 0) + 1));
