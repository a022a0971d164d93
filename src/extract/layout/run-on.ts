import { flatMap } from '../../text/flat-map.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Block, Line } from '../lines/block.ts';
import { slice } from '../lines/snippet.ts';

// Shapes, in one paragraph, however its lines are broken: `Q1 How many? A1 312 Q2 Which? A2 Jadu`, `Question: How many? Response: 312 Question: ...`,
// `Q1 How many? 312 Q2 Which? Jadu Q3 ...`, `(1) How many? 312 (2) Which? Jadu (3) ...`.
// Not: `see question 2. How`, the quarters Q1 and Q2, two questions that follow each other.

/** A place in a paragraph where a question or an answer begins. */
interface Mark {
  readonly at: number;
  readonly role: 'question' | 'answer' | 'bare';
  readonly number?: number;
}

const worded =
  /(?<=^|\s)(?:(Questions?|Query|Qu?)|(Answers?|Response|Reply|Ans|[AR]))\.?\s?(\d{1,2})?(?:(\s?[.:)]|\s[-–—])(?=\s)|(?=\s))\s*(?=\S)/g;
const numbered = /(?<=^|\s)\(?(\d{1,2})[.)]\s(?=["'“‘(]?\p{Lu}\p{L}*[\s,])/gu;

/** Whether a line can hold more than one mark: a cheap sign before its paragraph is looked at. */
const mayRunOn =
  / (?:\(?\d{1,2}[.)]|(?:Q(?:u|uestions?|uery)?|A(?:ns|nswers?)?|R(?:esponse|eply)?)\.?\s?(?:\d|[:.)]|[-–—]))\s?/;

/** Where the letter's close runs on behind the last answer. */
const closing =
  /\s(?:(Yours (?:sincerely|faithfully|truly)|(?:Kind|Best|Warm) regards|Best wishes)\b,?|If you (?:are (?:un|dis|not )|remain|have any|wish to)\b)/;

/** The blocks with each paragraph parted where questions and answers run on in it. */
export function withRunOnsParted(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.type === 'line' && mayRunOn.test(block.words.text))) return blocks;
  const found: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const paragraph = paragraphAt(blocks, i);
    for (const block of parted(paragraph) ?? blocks.slice(i, i + Math.max(1, paragraph.length))) found.push(block);
    i += Math.max(1, paragraph.length);
  }
  return found;
}

function paragraphAt(blocks: readonly Block[], first: number): Line[] {
  const lines: Line[] = [];
  for (let i = first; i < blocks.length && lines.length < 400; i++) {
    const block = blocks[i];
    if (block?.type !== 'line' || block.heading !== undefined) break;
    if (lines.length > 0 && (block.gap || block.bullet !== undefined || block.quote !== lines[0]?.quote)) break;
    lines.push(block);
  }
  return lines;
}

function parted(lines: readonly Line[]): Line[] | undefined {
  if (!lines.some(({ words }) => mayRunOn.test(words.text))) return undefined;
  const starts: number[] = [];
  let text = '';
  for (const { words } of lines) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += words.text;
  }
  const cuts = [...(roundsIn(text) ?? asksIn(text) ?? [])];
  if (cuts.length === 0) return undefined;
  const last = cuts.at(-1) ?? 0;
  const end = closing.exec(text.slice(last));
  if (end) cuts.push(last + end.index + 1);
  // The name behind the closing words is a line of its own.
  if (end?.[1]) cuts.push(last + end.index + end[0].length);
  let next = 0;
  return flatMap(lines, (line, k) => {
    const from = starts[k] ?? 0;
    const to = from + line.words.text.length;
    const own: number[] = [];
    for (; (cuts[next] ?? to) < to; next++) own.push((cuts[next] ?? 0) - from);
    return partedAt(line, [0, ...own.filter((at) => at > 0)]);
  });
}

const partedAt = (line: Line, places: readonly number[]): Line[] =>
  places.length < 2
    ? [line]
    : places.map((from, i) => ({
        ...line,
        words: slice(line.words, from, places[i + 1] ?? line.words.text.length),
        gap: i === 0 && line.gap,
        bold: 0,
        italic: 0,
      }));

function wordedMarks(text: string): Mark[] {
  return flatMap(matchesOf(text, worded), (match): Mark[] => {
    const [, question, answer, number, close] = match;
    // `C1 / Q1:` is one label in two languages.
    if (text[match.index - 2] === '/') return [];
    // A letter or a word alone needs a colon, or a number.
    if (
      number === undefined &&
      !(close && (close.includes(':') || (close.includes('.') && (question ?? answer)?.length === 1)))
    )
      return [];
    return [{ at: match.index, role: question ? 'question' : 'answer', ...(number ? { number: Number(number) } : {}) }];
  });
}

/** Question and answer in turn, each with a label: each number goes on from the one before it. Two of either at least. */
function roundsIn(text: string): number[] | undefined {
  const taken: Mark[] = [];
  for (const mark of wordedMarks(text)) {
    const last = taken.at(-1);
    const before = taken.findLast(({ role }) => role === 'question');
    const fits =
      mark.role === 'question'
        ? (!last || last.role === 'answer') && (!before || mark.number === (before.number && before.number + 1))
        : last?.role === 'question' && (mark.number === undefined || mark.number === last.number);
    if (fits) taken.push(mark);
  }
  return taken.filter(({ role }) => role === 'answer').length > 1 ? taken.map(({ at }) => at) : undefined;
}

/** Questions by number, three at least from 1 on, each with its mark and its answer behind it before the next. */
function asksIn(text: string): number[] | undefined {
  const named = wordedMarks(text).filter(({ role, number }) => role === 'question' && number !== undefined);
  const bare = flatMap(matchesOf(text, numbered), (match): Mark[] =>
    /\b(?:questions?|sections?|q|no\.?|pages?|paragraphs?|points?|parts?|and|to|of|in)\s$/i.test(
      text.slice(Math.max(0, match.index - 12), match.index),
    )
      ? []
      : [{ at: match.index, role: 'bare', number: Number(match[1]) }],
  );
  for (const marks of [named, bare]) {
    const taken: Mark[] = [];
    for (const mark of marks) if (mark.number === taken.length + 1) taken.push(mark);
    const isWhole = taken.every(({ at }, i) => {
      const own = text.slice(at, taken[i + 1]?.at ?? text.length);
      const mark = own.lastIndexOf('?');
      return mark > 8 && mark < own.trimEnd().length - 1;
    });
    if (taken.length > 2 && isWhole) return taken.map(({ at }) => at);
  }
  return undefined;
}
