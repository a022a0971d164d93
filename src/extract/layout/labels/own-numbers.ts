import type { Block, Document, Line } from '../../lines/block.ts';
import { lineFrom } from '../../lines/inline.ts';
import { slice } from '../../lines/snippet.ts';
import { asksOf } from '../asked/asks.ts';
import { cueIn, notAnswer } from '../items/not-answers.ts';
import { withoutListNumbers } from './listed-answers.ts';
import { titlesLetter } from './section-numbers.ts';

// Shapes: `1. I refer to your request of 3 May.`, `2. ...`, `3. You may ask for a review.`, with the questions under (a), (b), ... or in an annex;
// `1.0 Your request`, `1.1 You wrote on 3 May.`, `2.0 Our response`, ...
// Not: numbers of questions, whose first asks, or answers with the request's numbers.

interface Numbered {
  readonly at: number;
  readonly line: Line;
  /** How it counts: `plain` digits, digits or letters behind a word, Roman numbers. Only one form counts on. */
  readonly form: string;
  readonly number: number;
  /** The second number: 0 for `1.0`. */
  readonly inner: number | undefined;
  /** How many characters the number takes. */
  readonly end: number;
  /** The paragraph behind the number. */
  readonly text: string;
  /** What the paragraph does in a letter; `undefined` where it may answer. */
  readonly does: 'opens' | 'leads' | 'closes' | undefined;
  readonly asks: boolean;
}

/** A document without the numbers that only count the letter's own paragraphs and sections: what is left with a number is a question's. */
export function withoutOwnNumbers<T extends Document>(read: T): T {
  const blocks = withoutListNumbers(read.blocks);
  const document = blocks === read.blocks ? read : { ...read, blocks };
  if (!blocks.some((_, at) => mayStart(blocks, at))) return document;
  const numbered = numberedIn(blocks);
  const own = ownSections(numbered) ?? ownParagraphs(numbered);
  if (!own || own.length === 0) return document;
  const ends = new Map(own.map(({ at, end }) => [at, end]));
  return { ...document, blocks: blocks.map((block, i) => withoutStart(block, ends.get(i))) };
}

/** The first number, over what opens a letter or heads its first part. */
const startsCount = /^\(?(?:(?:[Ss]ection|SECTION|[Pp]art|PART) )?[1AI](?:\.[01])?\s?[.):–-]?\s+(?=\p{L})/u;
/** Whether a first number stands over what opens a letter or heads a part of it: of most letters it stands over a question. */
function mayStart(blocks: readonly Block[], at: number): boolean {
  const line = blocks[at];
  const end = line?.type === 'line' ? startsCount.exec(line.words.text)?.[0].length : undefined;
  if (line?.type !== 'line' || end === undefined) return false;
  const words = line.words.text.slice(end);
  return titlesLetter(words) || doesIn(paragraphBehind(blocks, at, words)) === 'opens';
}

const numberOf = /^\(?(\d{1,2})(?:[.):]?\s+(?=[\p{L}“"'‘])|\.(\d{1,2})[.):]?\s+)/u;

/** `Section 1 -`, `Part B:`, `II.` */
const wordOf =
  /^(?:(?:(?:[Ss]ection|SECTION|[Pp]art|PART)\s)([A-H]|[IVX]{1,4}|\d{1,2})\s?[.):–-]?|([A-H]|[IVX]{1,4})[.)])\s+(?=\p{Lu})/u;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function numberedIn(blocks: readonly Block[]): Numbered[] {
  const found: Numbered[] = [];
  blocks.forEach((line, at) => {
    if (line.type !== 'line' || line.quote > 0) return;
    const counted = countOf(line.words.text);
    if (!counted) return;
    const text = paragraphBehind(blocks, at, line.words.text.slice(counted.end));
    const asks = text.endsWith('?') || asksOf(slice(line.words, counted.end)) >= 0.6;
    found.push({ at, line, ...counted, text, does: doesIn(text), asks });
  });
  return found;
}

function countOf(text: string): Pick<Numbered, 'form' | 'number' | 'inner' | 'end'> | undefined {
  const digits = numberOf.exec(text);
  if (digits) {
    const [{ length: end }, number, inner] = digits;
    return { form: 'plain', number: Number(number), inner: inner === undefined ? undefined : Number(inner), end };
  }
  const [{ length: end } = '', inWords, alone] = wordOf.exec(text) ?? [];
  const name = inWords ?? alone;
  if (!name) return undefined;
  const letter = name.length === 1 && name < 'I' ? name.charCodeAt(0) - 64 : romans.indexOf(name) + 1;
  const form = `${inWords ? 'word' : ''}${name < 'A' ? '1' : name < 'I' ? 'A' : 'I'}`;
  return { form, number: name < 'A' ? Number(name) : letter, inner: undefined, end };
}

function doesIn(text: string): Numbered['does'] {
  const kind = notAnswer(text);
  if (kind === 'end') return 'closes';
  const cue = cueIn(text);
  if (kind === 'start' || cue === 'request' || opensLetter.test(text)) return 'opens';
  return cue === 'response' || leadsOn.test(text) ? 'leads' : undefined;
}

const opensLetter =
  /^(?:this (?:letter|e-?mail|reply|response|notice|decision)\b.{0,60}\b(?:answers?|responds?|repl(?:y|ies)|concerns?|is (?:in|the|our)|sets? out|deals?|relates?)|(?:i|we) (?:refer|write|am writing|are writing)\b|on \d{1,2} \w+ (?:\d{4} )?you (?:wrote|asked|made|sent|requested)|you (?:wrote|asked|made a request|sent)\b|your (?:request|e-?mail|letter|enquiry)\b|(?:i|we|(?:the|this) (?:council|authority|trust|board|force)) (?:(?:have|has) )?(?:now )?(?:received|considered|completed|dealt with) your\b|thank you\b)/i;
/** `You asked when it began. It began in 2017.` */
const asksAndReplies =
  /^(?:\p{L}+,? )?you (?:also |then )?(?:asked|requested|wanted|wished)\b[^:]{0,300}[.?]\s+\p{Lu}/iu;
const leadsOn =
  /\b(?:set (?:it |this |them )?out|given|provided|found|listed|shown|answered|answers?|response|repl(?:y|ies)) (?:is |are |it |them )?(?:(?:in|at|as) )?(?:the |an? )?(?:annex|appendix|schedule|below|following|enclosed|attached|attachment|table)\b/i;

/** Sections of a letter, all headed in a letter's own words and counted from 1, and the paragraphs that are counted inside them. */
function ownSections(numbered: readonly Numbered[]): readonly Numbered[] | undefined {
  const heads = numbered.filter(
    ({ line, text, inner }) => !inner && line.gap && text.length < 60 && titlesLetter(text),
  );
  if (heads.length < 2 || !heads.every(({ number }, i) => number === i + 1)) return undefined;
  const forms = new Set(heads.map(({ form, inner }) => `${form}${inner ?? ''}`));
  if (forms.size > 1 || !heads.some(({ text }) => cueIn(text) === 'response')) return undefined;
  const isPlain = heads[0]?.form === 'plain';
  // `2.5 million` counts nothing.
  const last = new Map<number, number>();
  const held = numbered.filter(({ inner, number }) => {
    if (!inner || !isPlain || number > heads.length || inner !== (last.get(number) ?? 0) + 1) return false;
    last.set(number, inner);
    return true;
  });
  const asking = new Set(held.filter(({ asks, does }) => asks && !does).map(({ number }) => number));
  return [...heads, ...held.filter(({ number }) => !asking.has(number))];
}

/** Paragraphs counted from 1 (or 1.1), the first of which opens the letter and asks nothing, while others lead on or close it. */
function ownParagraphs(numbered: readonly Numbered[]): readonly Numbered[] | undefined {
  const first = numbered.findIndex((one) => isFirst(one) && one.does === 'opens' && !one.asks);
  const [start, ...behind] = first < 0 ? [] : numbered.slice(first);
  if (!start) return undefined;
  const chain = [start];
  let isAfresh = false;
  for (const next of behind) {
    if (next.form !== start.form || Math.abs(next.line.indent - start.line.indent) > 1) continue;
    if (isFirst(next)) isAfresh = true;
    else if (isNextOf(chain.at(-1) ?? start, next) && (!isAfresh || next.does)) chain.push(next);
  }
  // Each says what was asked and replies: they count the questions.
  if (chain.filter(({ text }) => asksAndReplies.test(text)).length > 1) return undefined;
  const known = chain.filter(({ does }) => does);
  const asking = chain.filter(({ does, asks }) => !does && asks);
  const isClosed = known.some(({ does }) => does === 'closes');
  // Some of its paragraphs ask as well: only what opens and closes the letter is surely none of them.
  if (asking.length >= known.length || asking.some(({ text }) => text.endsWith('?')))
    return isClosed ? known : undefined;
  const isAsked = numbered.slice(0, first).some(({ asks }) => asks);
  return known.length > 1 && (isClosed || !isAsked) ? chain : undefined;
}

const isFirst = ({ number, inner }: Numbered): boolean => number === 1 && (inner ?? 1) === 1;

/** `3.` behind `2.`; `1.3` or `2.1` behind `1.2`. */
const isNextOf = (last: Numbered, { number, inner }: Numbered): boolean =>
  inner === undefined || last.inner === undefined
    ? inner === last.inner && number === last.number + 1
    : number === last.number
      ? inner === last.inner + 1
      : number === last.number + 1 && inner === 1;

function paragraphBehind(blocks: readonly Block[], at: number, start: string): string {
  let text = start;
  for (let i = at + 1; i < blocks.length && text.length < reach; i++) {
    const line = blocks[i];
    if (line?.type !== 'line' || line.gap || line.bullet || numberOf.test(line.words.text)) break;
    text += ` ${line.words.text}`;
  }
  return text;
}

/** How many characters of a paragraph tell what it does. */
const reach = 420;

function withoutStart(block: Block, end: number | undefined): Block {
  if (end === undefined || block.type !== 'line') return block;
  const { ordinal: _, ...line } = lineFrom(block, end);
  return { ...line, gap: true };
}
