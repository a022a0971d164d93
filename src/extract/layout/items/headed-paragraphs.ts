import { valueLike } from '../../lines/value-like.ts';
import { continues } from '../../lines/wraps.ts';
import { asQuestions } from './as-questions.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';

// Shape: paragraphs of two lines or more, `The number of depots` over `Three`, `Who runs them` over `The council does.`, four at least one after
// another and most of them asking. Not: prose that the page's width breaks; addresses; a letter whose questions are numbered.

const least = 4;

/** The items with a label on the first line of each such paragraph. */
export function withHeadedParagraphs(items: readonly Item[]): readonly Item[] {
  if (items.length < least * 2) return items;
  if (items.some((item) => !isLineItem(item) || (item.label && item.label.strength !== 'weak'))) return items;
  const lines = items.filter(isLineItem);
  const heads = longestRun(lines);
  if (heads.size < least) return items;
  // Where one of them asks, so does a head over a figure; where none does, the letter is a sheet of titles.
  const isAsked = [...heads].some(({ asks }) => asks >= 0.6);
  const sure = new Set(
    lines.filter(
      (item, i) =>
        heads.has(item) &&
        (item.asks >= 0.2 ||
          named.test(item.line.words.text) ||
          (isAsked && valueLike.test(lines[i + 1]?.line.words.text ?? ''))),
    ),
  );
  if (sure.size * 4 < heads.size * 3) return items;
  // The letter's own head may stand over them as they do.
  const all = [...heads];
  const from = isAsked ? all.findIndex((item) => sure.has(item)) : 0;
  return asQuestions(items, new Set(all.slice(from)));
}

/** What a list of things asked for begins with. */
const named =
  /^(?:the (?:number|cost|total|name|amount|date|average|percentage|value)|(?:number|cost|names?|copies|details|a (?:copy|list)) (?:of|for)\b)/i;

/** The first lines of the longest run of paragraphs that each have a head and an answer. */
function longestRun(lines: readonly LineItem[]): ReadonlySet<LineItem> {
  let best: LineItem[] = [];
  let run: LineItem[] = [];
  lines.forEach((item, i) => {
    if (!item.line.gap && i > 0) return;
    const next = lines[i + 1];
    if (next && !next.line.gap && heads(item, next)) run.push(item);
    else run = [];
    if (run.length > best.length) best = run;
  });
  return new Set(best);
}

function heads({ line: { words, bullet }, not, cue, asks }: LineItem, next: LineItem): boolean {
  const { text } = words;
  return (
    not === undefined &&
    cue === undefined &&
    bullet === undefined &&
    next.not !== 'start' &&
    next.line.bullet === undefined &&
    (asks >= 0.2 || /^\p{Lu}\p{Ll}/u.test(text)) &&
    (/\s/.test(text) || (/^\p{Lu}\p{Ll}{3,20}$/u.test(text) && /\d/.test(next.line.words.text))) &&
    text.length < 160 &&
    !/[.,;:]$/.test(text) &&
    !valueLike.test(text) &&
    next.asks < 0.4 &&
    /^[\p{Lu}\d£"“‘(<~]/u.test(next.line.words.text) &&
    !continues(text, next.line.words.text)
  );
}
