import { flatMap } from '../../../text/flat-map.ts';
import { matchesOf } from '../../../text/matches.ts';
import type { Block, Line } from '../../lines/block.ts';
import { slice } from '../../lines/snippet.ts';
import { asks } from '../asked/asks.ts';
import { notAnswer } from './not-answers.ts';

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
export const closing =
  /\s(?:(Yours (?:sincerely|faithfully|truly)|(?:Kind|Best|Warm) regards|Best wishes)\b,?|I (?:trust|hope)(?: that)? (?:this|the above)\b|If you (?:are (?:un|dis|not )|remain|have any|wish to)\b)/;

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
  const cuts = [...(roundsIn(text) ?? asksIn(text) ?? toldIn(text) ?? [])];
  if (cuts.length === 0) return undefined;
  const last = cuts.at(-1) ?? 0;
  const end = closing.exec(text.slice(last));
  const close = closeIn(text, last, end ? last + end.index : text.length);
  if (close !== undefined) cuts.push(close);
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

/** The sentence behind the last answer that begins the letter's close, before another place. */
function closeIn(text: string, from: number, to: number): number | undefined {
  for (const { index, 0: gap } of matchesOf(text.slice(from, to), /[.?!]["'”’)]?\s+(?=\p{Lu})/gu)) {
    const at = from + index + gap.length;
    if (notAnswer(text.slice(at, at + 420)) === 'end') return at;
  }
  return undefined;
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

/** Bare numbers before words. */
const bareMarks = (text: string): Mark[] =>
  flatMap(matchesOf(text, numbered), (match): Mark[] =>
    /\b(?:questions?|sections?|q|no\.?|pages?|paragraphs?|points?|parts?|and|to|of|in)\s$/i.test(
      text.slice(Math.max(0, match.index - 12), match.index),
    )
      ? []
      : [{ at: match.index, role: 'bare', number: Number(match[1]) }],
  );

/** Question and answer in turn, each with a label: each number goes on from the one before it. Two of either at least. */
function roundsIn(text: string): number[] | undefined {
  const worded = wordedMarks(text);
  return (
    roundsOf(worded) ?? (worded.some(({ role }) => role === 'question') ? undefined : answeredByLabel(text, worded))
  );
}

/** `1. How many? Answer: 312 2. Which? Answer: Jadu`: bare numbers from 1 on, each with a labelled answer before the next. */
function answeredByLabel(text: string, worded: readonly Mark[]): number[] | undefined {
  const answers = worded.filter(({ role, number }) => role === 'answer' && number === undefined);
  if (answers.length < 2) return undefined;
  const bare = bareMarks(text).map((mark): Mark => ({ ...mark, role: 'question' }));
  const from = bare.findIndex(({ number }) => number === 1);
  return from < 0 ? undefined : roundsOf([...answers, ...bare.slice(from)].sort((a, b) => a.at - b.at));
}

function roundsOf(marks: readonly Mark[]): number[] | undefined {
  const taken: Mark[] = [];
  for (const mark of marks) {
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
  for (const marks of [named, bareMarks(text)]) {
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

const tellsAsked = /\byou (?:have )?(?:asked|requested)\b[^.:?]{0,80}[.:]\s+(?=\(?1[.)]\s)/i;
const sentenceEnd = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|approx|inc|e\.g|i\.e))[.?:]["'”’)]?\s+(?=[\p{Lu}£\d])/u;

/** `You asked for the following. 1. The mayor's allowance. Nil. 2. Foreign visits. None took place. 3. ...`: what was asked is the first sentence of each, and no sentence behind it asks. */
function toldIn(text: string): number[] | undefined {
  const lead = text.length > 120 ? tellsAsked.exec(text) : null;
  if (!lead) return undefined;
  const from = lead.index + lead[0].length;
  const taken: Mark[] = [];
  for (const mark of bareMarks(text)) if (mark.at >= from && mark.number === taken.length + 1) taken.push(mark);
  if (taken.length < 3 || taken[0]?.at !== from) return undefined;
  const cuts: number[] = [];
  for (const [i, { at }] of taken.entries()) {
    const own = text.slice(at + 3, taken[i + 1]?.at ?? text.length);
    const end = sentenceEnd.exec(own);
    const said = end ? own.slice(end.index + end[0].length) : '';
    if (!end || end.index > 200 || (asks(said) >= 0.4 && !/£\d|[:=–-] \d/.test(said))) return undefined;
    cuts.push(at, at + 3 + end.index + end[0].length);
  }
  return cuts;
}
