import { flatMap } from '../../../text/flat-map.ts';
import { isPeriodName } from '../../../text/period-name.ts';
import { continues } from '../../lines/wraps.ts';
import { asQuestions } from './as-questions.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';

// Shapes: `The yearly cost of the system` / `Council's comments: £4,000`, `### Staff` / `**Response** Twelve`: what asks has neither number nor mark,
// what answers has a label each time. Not: `Month` / `Answer: 12`, whose label names a part; a letter whose questions have labels as well.

/** The items with a label on each paragraph that an answer's label follows, where answers are labelled throughout and questions nowhere. */
export function withAskedBefore(items: readonly Item[]): readonly Item[] {
  const answers = flatMap(items, (item, i) => (isAnswer(item) && !opensReply(item, items[i + 1]) ? [i] : []));
  if (answers.length < 2) return items;
  const heads = new Set<Item>();
  let before = -1;
  for (const at of answers) {
    const head = questionAbove(items, before, at);
    if (head === 'labelled') return items;
    if (head) heads.add(head);
    before = at;
  }
  if (heads.size < 2 || heads.size * 10 < answers.length * 7) return items;
  // Bare numbers (`1.1 What ...`) are labels too where most have one.
  const numbered = [...heads].filter((item) => isLineItem(item) && (item.label?.paths.length ?? 0) > 0).length;
  if (numbered * 2 >= heads.size) return items;
  // Where all of them plainly ask, nothing needs to be said.
  if ([...heads].every((item) => isLineItem(item) && item.asks >= 0.75)) return items;
  return asQuestions(items, heads);
}

const isAnswer = (item: Item): boolean =>
  isLineItem(item) && item.label?.role === 'answer' && item.label.paths.length === 0 && item.line.quote === 0;

/** `Response:` alone over a section's heading or over the first question answers nothing. */
const opensReply = (item: Item, below: Item | undefined): boolean =>
  isLineItem(item) &&
  item.body.text === '' &&
  below !== undefined &&
  isLineItem(below) &&
  (below.line.heading !== undefined || below.asks >= 0.75);

/** The first line of the paragraph that ends right above an answer; `labelled` where it has a label of its own, or only names a part. */
function questionAbove(items: readonly Item[], from: number, at: number): Item | 'labelled' | undefined {
  const between = items.slice(from + 1, at);
  const lines = between.filter(isLineItem);
  const last = lines.at(-1);
  if (!last || lines.length < between.length || last === undefined) return undefined;
  // Where no blank line parts them, only what is broken by the page's width belongs together.
  const dense = from >= 0 && !lines.some(({ line }) => line.gap || line.heading !== undefined);
  let first = lines.length - 1;
  while (first > 0 && !lines[first]?.line.gap && lines[first]?.line.heading === undefined) {
    const above = lines[first - 1] as LineItem;
    if (dense && !continues(above.line.words.text, (lines[first] as LineItem).line.words.text)) break;
    first--;
  }
  const paragraph = lines.slice(first);
  const text = paragraph.map(({ line }) => line.words.text).join(' ');
  if (paragraph.some(({ label }) => label && (label.role === 'question' || label.strength !== 'weak')))
    return 'labelled';
  if (isPeriodName(text) || /^(?:month|quarter|year|total)(?:ly)?\s?:?$/i.test(text)) return 'labelled';
  const head = paragraph[0];
  return head && head.cue === undefined && head.not !== 'end' && head.not !== 'start' && text.length < 500
    ? head
    : undefined;
}
