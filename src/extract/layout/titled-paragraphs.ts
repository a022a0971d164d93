import { flatMap } from '../../text/flat-map.ts';
import { labelledValues } from '../answers/labelled-values.ts';
import type { Draft, Reading } from './draft.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';
import { valueLike } from './wraps.ts';

// Shapes: `Student numbers` over `The number registered was 31,240.`, with or without a blank line between; `## Rents`, then paragraphs.
// Not: the headings of a refusal's reasons (`Background`, `Public interest test`, `Decision`).

/** What heads the parts of a letter, and not what was asked. */
const structural =
  /\b(?:decisions?|background|public interest|exemptions?|section \d|conclusions?|appeals?|next steps|(?:your|the|this|foi) (?:request|enquiry)|(?:our|the|my) (?:response|reply|answer)|factors|refusals?|reviews?|regulations?|summary|introduction|overview|copyright|fees?|scope|advice|rights?|dut(?:y|ies)|further|contact|search(?:es)?|complain\w*|legislation|reasons? for|prejudice|arguments?|balance|outcome)\b/i;

const sentence = /[.!)][”"’']?$/;

interface Titled {
  readonly title: LineItem;
  readonly lines: LineItem[];
}

/** Titles as questions, each with the paragraphs under it as its answer: three at least, none of them a part of the letter's own. */
export function readTitledParagraphs(items: readonly Item[]): Reading {
  const none: Reading = { name: 'titled paragraphs', drafts: [], support: 0 };
  if (
    items.some((item) => !isLineItem(item) || item.cue === 'response' || (item.label && item.label.strength !== 'weak'))
  )
    return none;
  const lines = items.filter(isLineItem);
  const found: Titled[] = [];
  let open: Titled | undefined;
  for (const [i, item] of lines.entries()) {
    if (item.not === 'end' && found.length > 2) break;
    // What stands above the salutation is the letter's head.
    if (item.not === 'start' || item.not === 'end' || i === 0) {
      found.length = 0;
      open = undefined;
      continue;
    }
    const next = lines[i + 1];
    if (isTitle(item) && next && !isTitle(next) && !next.not) {
      open = { title: item, lines: [] };
      found.push(open);
    } else if (open && item.not === undefined) open.lines.push(item);
  }
  const answered = found.filter((each) => each.lines.length > 0 && saysSomething(each.lines));
  if (answered.length < 3 || answered.length < found.length) return none;
  // A figure, and behind a blank line something else: a page of notes rather than answers.
  if (
    found.some(
      ({ lines: [first, ...more] }) =>
        first && valueLike.test(first.line.words.text) && more.some(({ line }) => line.gap),
    )
  )
    return none;
  if (found.some(({ title }) => structural.test(title.line.words.text))) return none;
  const drafts = flatMap(found, ({ title, lines: said }): Draft[] =>
    (labelledValues(said) ?? [{ part: undefined, lines: said.map(({ line }) => line.words) }]).map(
      ({ part, lines: own }) => ({
        question: title.line.words,
        part,
        lines: own,
        section: [],
        at: title.line.words.runs[0]?.from ?? 0,
        through: 'It stands under a title that asks nothing in words.',
      }),
    ),
  );
  return { ...none, drafts, support: drafts.length * 0.5 };
}

function isTitle({ line, not, cue, asks }: LineItem): boolean {
  const { text } = line.words;
  if (not || cue || text.length > 80 || !(line.gap || line.heading !== undefined)) return false;
  if (line.heading !== undefined || (line.bold > 0 && line.bold >= text.length - 1)) return !valueLike.test(text);
  return (
    /^\p{Lu}[^.!]{2,70}$/u.test(text) &&
    !/[;,](?! ?(?:(?:19|20)\d\d\b|\p{Ll}))/u.test(text) &&
    text.split(' ').length < 10 &&
    !valueLike.test(text) &&
    asks > -0.3 &&
    !line.bullet
  );
}

/** A sentence, a figure or a plain word of an answer. */
const saysSomething = (lines: readonly LineItem[]): boolean => {
  const last = lines.at(-1)?.line.words.text ?? '';
  const first = lines[0]?.line.words.text ?? '';
  return sentence.test(last) || valueLike.test(first);
};
