import { flatMap } from '../../text/flat-map.ts';
import { partsOf } from '../answers/parts.ts';
import { startOf } from '../lines/snippet.ts';
import type { Draft, Reading } from './draft.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';
import { valueLike } from './wraps.ts';

// Shapes: `what the council pays for its phones.` / `£12,400` / `the number of handsets` / `310`, one a line and nothing to mark either.

/** What leads to the requester's list: `The information I am requesting is:`. */
const leads = /\b(?:request\w*|asked|ask|know|wanted|information|questions?)\b[^.?]{0,120}:$/i;
const finite = /\b(?:is|are|was|were|has|have|had|does|do|did|can|will|would|uses?|holds?|spen[dt]|paid|costs?)\b/i;

/** A line that names something to be told: it asks, or has no verb and begins as a list's item does. */
const mayAsk = ({ asks, line: { words } }: LineItem): boolean =>
  asks >= 0.2 ||
  (/^(?:\p{Ll}|the\b)/iu.test(words.text) &&
    /^(?:\p{Ll}{2,}|The)\s/u.test(words.text) &&
    !valueLike.test(words.text) &&
    !finite.test(words.text));

const answers = (item: LineItem): boolean => !mayAsk(item) || valueLike.test(item.line.words.text);
const plainly = ({ asks, line: { words } }: LineItem): boolean =>
  asks <= -0.3 || valueLike.test(words.text) || inWords.test(words.text);
/** `Nineteen.`, `Seven were withdrawn` */
const inWords =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty)\b/i;

/** Questions and answers on lines that take turns without a label, a mark or a number; three pairs at least, most of them plainly a question and an answer. */
export function readAlternating(items: readonly Item[]): Reading {
  const none: Reading = { name: 'alternating', drafts: [], support: 0 };
  const lead = items.findIndex(
    (item) => isLineItem(item) && (item.cue === 'request' || leads.test(item.line.words.text)),
  );
  const lines = linesFrom(items, lead + 1);
  const first = lines.findIndex(
    (item, i) => mayAsk(item) && lines[i + 1] !== undefined && answers(lines[i + 1] as LineItem),
  );
  if (first < 0 || (lead >= 0 && first > 0)) return none;
  const pairs: { question: LineItem; lines: LineItem[] }[] = [];
  for (let i = first; i + 1 < lines.length; ) {
    const question = lines[i] as LineItem;
    if (!mayAsk(question)) break;
    let end = i + 1;
    while (end < lines.length && end - i < 5 && answers(lines[end] as LineItem)) end++;
    // Behind the last question one line answers, where one line answers the others.
    const isLast = end >= lines.length || !mayAsk(lines[end] as LineItem);
    if (end === i + 1) break;
    const one = isLast && pairs.every((pair) => pair.lines.length === 1) ? i + 2 : end;
    pairs.push({ question, lines: lines.slice(i + 1, one) });
    i = end;
  }
  const asking = pairs.filter(({ question }) => question.asks >= 0.2).length;
  const said = pairs.filter(({ lines: [value] }) => value && plainly(value)).length;
  if (pairs.length < 3 || asking * 3 < pairs.length * 2 || said * 2 < pairs.length) return none;
  const drafts = flatMap(pairs, ({ question, lines: values }) =>
    partsOf(values, true, [], question.line.words.text).map(
      ({ part, lines }): Draft => ({
        part,
        question: question.line.words,
        lines,
        section: [],
        at: part ? startOf(lines[0]) : startOf(question.line.words),
        through: 'Questions and answers take turns, and nothing marks them.',
      }),
    ),
  );
  return { ...none, drafts, support: drafts.length };
}

/** The lines up to the letter's close, or to what has a label or a table's form; at most as many as a long request has. */
function linesFrom(items: readonly Item[], from: number): LineItem[] {
  const lines: LineItem[] = [];
  for (const item of items.slice(from, from + 200)) {
    if (!isLineItem(item) || item.not === 'end' || item.label || item.cue === 'response') break;
    if (item.not === undefined) lines.push(item);
    // Who writes stands above the letter's opening.
    else if (lines.some(mayAsk)) break;
    else lines.length = 0;
  }
  return lines;
}
