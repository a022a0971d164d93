import type { Block, Line } from '../../lines/block.ts';
import type { Label } from '../../lines/label.ts';
import { isNext, nameOf, type Path } from '../../lines/number-path.ts';
import { readLabel } from '../../lines/read-label.ts';
import { type Snippet, slice } from '../../lines/snippet.ts';
import { asks } from '../asked/asks.ts';
import { labelsInStep } from './labels-in-step.ts';
import { labelsTwice } from './labels-twice.ts';
import { voicesIn } from './voices.ts';

/** A line's label and the words without it. */
export interface Labelled {
  readonly label?: Label;
  readonly body: Snippet;
}

const mailLink = /^\[\d{1,3}\]\s?(?:https?:|www\.|mailto:)/i;

/** The label at a line's start, by itself: the number of an HTML list's item counts as one. */
export function labelOf(line: Line): Label | undefined {
  if (line.answers !== undefined) return { role: 'answer', paths: [], end: line.answers, strength: 'firm' };
  // `[1]https://...` is a mail's link.
  if (line.words.text.charCodeAt(0) === 91 && mailLink.test(line.words.text)) return undefined;
  if (tellsWhoAsked(line.words.text)) return undefined;
  const label = setApart(line) ?? readLabel(line.words.text);
  // `<li>3</li>`: what the second item says, not a number of its own.
  return line.ordinal !== undefined && (!label || label.strength === 'weak')
    ? { role: 'bare', paths: [[line.ordinal]], end: 0, strength: 'plain' }
    : label;
}

/** `A21 2019`, `A3. 31/03/2027` under question 21 or 3: what might be a road or a day is its answer there. */
export function answerUnder({ words: { text } }: Line, above: Label | undefined): Label | undefined {
  const [path, ...more] = above?.role === 'answer' ? [] : (above?.paths ?? []);
  const [lead = '', number] = /^[AR]\s?(\d{1,2}(?:\.\d{1,2})?[a-h]?)[.:)]?\s+(?=\d)/.exec(text) ?? [];
  return path && more.length === 0 && number === nameOf(path)
    ? { role: 'answer', paths: [path], end: lead.length, strength: 'firm' }
    : undefined;
}

/** `**Answer** £14,880`, `**Question 3** How many?`: a label in words that its bold type closes, whatever follows. */
function setApart({ bold, italic, words: { text } }: Line): Label | undefined {
  const end = Math.max(bold, italic);
  // `**06** You also asked`: bold parts a number from what it asks as a full stop does; `**12** punts` answer.
  if (end > 0 && end < 4 && /^\d{1,3}$/.test(text.slice(0, end)) && asksBehind(text.slice(end).trim())) {
    const number = readLabel(text);
    return number?.strength === 'weak' && number.end === end + 1 ? { ...number, strength: 'plain' } : undefined;
  }
  if (end < 5 || end > 44 || end >= text.length) return undefined;
  const words = text.slice(0, end).trimEnd();
  const label = readLabel(words);
  return label?.strength === 'firm' && label.end >= words.length
    ? { ...label, end: end + (text[end] === ' ' ? 1 : 0) }
    : undefined;
}

const asksBehind = (text: string): boolean =>
  /^(?:you|the (?:applicant|requester)) (?:\w{1,8} )?(?:asked|wanted|wished|enquired)\b/i.test(text) ||
  asks(text) >= 0.4;

/** `J. Sample made this Freedom of Information request to ...` on a thread's page, `J. Sample wrote:` over what is quoted: a name's first letter counts nothing. */
const namesRequester = /^\p{Lu}\.? .{2,60}\b(?:made this (?:freedom|environmental|foi)\b|wrote:$)/iu;

const tellsWhoAsked = (text: string): boolean =>
  (text.endsWith('wrote:') || text.includes('made this')) && namesRequester.test(text);

/** Reads labels (`labels` has each line's by itself) as this letter writes them: what is none by itself (`A.`, `2 - 2017`, a question's number behind it) may be one among its neighbours. */
export function labelledBy(
  lines: readonly Block[],
  labels: readonly (Label | undefined)[],
): (line: Line, at: number) => Labelled {
  const voiceOf = voicesIn(lines, labels);
  const behind = labelsBehind(lines);
  const stepping = labelsInStep(lines);
  const twice = labelsTwice(lines);
  const quarters = quartersIn(lines);
  const isOfLaw = lawsAmong(labels, lines);
  const isLettered = ['A', 'B'].every((letter) =>
    lines.some((block) => block.type === 'line' && block.words.text.startsWith(`${letter}) `)),
  );
  let before: Path | undefined;
  return (line, at) => {
    const last = behind.get(line);
    // `A)` is the first of A) to E), no answer's mark.
    if (isLettered && line.words.text.startsWith('A) '))
      return {
        label: { role: 'bare', paths: [['a']], end: 3, strength: 'plain' },
        body: slice(line.words, 3),
      };
    if (last) return last;
    if (quarters.has(line)) return { body: line.words };
    const boxed = inBox(line.words);
    if (boxed) return boxed;
    const own =
      line.answers === undefined
        ? (twice.get(line) ?? voiceOf(line.words.text) ?? stepping.get(line) ?? labels[at])
        : labels[at];
    const read =
      own && ((forPart.test(line.words.text) && isSection(own, labels)) || isOfLaw(own, line.words.text))
        ? undefined
        : own;
    const label = read && withNumberBehind(inLetters(read, line.words.text, before), line.words.text);
    // A figure alone on its line may look like a number.
    if (label && label.strength !== 'weak') before = label.paths.at(-1) ?? before;
    return { label, body: label && line.ordinal === undefined ? slice(line.words, label.end) : line.words };
  };
}

/** `Section 17 - we do not hold a list.` where no section 16 stands above it: a section of an Act gives the reason, and counts nothing. */
function lawsAmong(
  labels: readonly (Label | undefined)[],
  lines: readonly Block[],
): (label: Label, text: string) => boolean {
  const named = new Set<Path[number] | undefined>();
  lines.forEach((line, i) => {
    if (line.type === 'line' && /^section\s/i.test(line.words.text)) named.add(labels[i]?.paths[0]?.[0]);
  });
  return ({ paths: [path] }, text) =>
    path !== undefined &&
    /^section\s/i.test(text) &&
    typeof path[0] === 'number' &&
    path[0] > 11 &&
    !named.has(path[0] - 1);
}

/** `Answer to Part 5:` where 5.1 is asked is a whole section's, and no question's. */
const forPart = /^(?:our |the )?(?:answer|response|reply) (?:to|for) part \d/i;
const isSection = ({ paths: [path] }: Label, labels: readonly (Label | undefined)[]): boolean =>
  labels.some((label) => {
    const [first, second] = label?.paths[0] ?? [];
    return first === path?.[0] && typeof second === 'number';
  });

/** `Request details: Q 1.1: What was spent?`: the number behind the word that says who speaks. */
function withNumberBehind(label: Label, text: string): Label {
  if (label.role !== 'question' || label.paths.length > 0 || label.end === 0 || label.end >= text.length) return label;
  const number = readLabel(text.slice(label.end));
  const counts = number && number.role !== 'answer' && number.paths.length === 1 && number.strength !== 'weak';
  return counts && label.end + number.end < text.length
    ? { ...label, paths: number.paths, end: label.end + number.end }
    : label;
}

const likeFigure = /^\D{0,14}(\d{1,2})([lo])(?=[.):\s]|$)/;

/** `1l` behind 1k and `1o` behind 1n are letters; by themselves they look like a scan's 11 and 10. */
function inLetters(label: Label, text: string, before: Path | undefined): Label {
  const last = before?.at(-1);
  if (typeof last !== 'string' || !'klno'.includes(last) || label.paths.length !== 1) return label;
  const [, number, letter = ''] = likeFigure.exec(text) ?? [];
  // The question's letter, or the answer's behind its question's.
  const goesOn = letter === 'l' ? last === 'k' || last === 'l' : letter === 'o' && (last === 'n' || last === 'o');
  if (!goesOn || Number(number) !== before?.at(-2)) return label;
  return { ...label, paths: [[Number(number), letter]] };
}

/** `[Council response: 31]`, `(Answer - yes)`: the label and its answer in one pair of brackets; the closing one may stand further on. */
function inBox(words: Snippet): Labelled | undefined {
  const { text } = words;
  if (text[0] !== '[' && text[0] !== '(') return undefined;
  const label = readLabel(text.slice(1));
  if (label?.role !== 'answer' || !/[:–—-]\s*$/.test(text.slice(1, label.end + 1))) return undefined;
  const close = closeOf(text);
  if (close !== undefined && !/^.\.?$/.test(text.slice(close))) return undefined;
  return { label: { ...label, end: label.end + 1 }, body: slice(words, label.end + 1, close) };
}

/** Where the bracket is closed that a text begins with. */
function closeOf(text: string): number | undefined {
  const [opening, closing] = text[0] === '[' ? ['[', ']'] : ['(', ')'];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === opening) depth++;
    else if (text[at] === closing && --depth === 0) return at;
  }
  return undefined;
}

const quarterLine =
  /^(?:Q|Qtr|Quarter) ?([1-4])\b[^?]{0,14}?[\s:–—-] ?[£<~]?\d[\d,.]*(?: ?(?:%|k|m|million|\(\p{L}[^()]{0,20}\)))?\*?$/iu;

/** `Q2 (Jul-Sep): not yet known`, `Quarter 3 2024/25 - 7,918`: a quarter by its months or its year, whatever is said of it. */
const datedQuarterLine =
  /^(?:Q|Qtr|Quarter) ?([1-4])[\s,(–-]{1,3}(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|(?:FY ?)?(?:19|20)\d\d|\d\d[/-]\d\d\b)[^:?]{0,30}?(?::|\s[–—-])\s?[^?]+$/iu;

/** `Q1: 4,120` to `Q4: 3,980` under words that ask for quarters: parts of a year, no questions. */
function quartersIn(lines: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  for (let i = 1; i < lines.length; i++) {
    const run: Block[] = [];
    let dated = 0;
    for (let last = 0; run.length < 4; run.push(lines[i + run.length] as Block)) {
      const line = lines[i + run.length];
      const words = line?.type === 'line' && line.words.text.startsWith('Q') ? line.words.text : '';
      const match = words === '' ? null : (datedQuarterLine.exec(words) ?? quarterLine.exec(words));
      if (!match || Number(match[1]) <= last) break;
      if (datedQuarterLine.test(words)) dated++;
      last = Number(match[1]);
    }
    if (run.length < 2) continue;
    const above = lines.slice(Math.max(0, i - 2), i);
    const asksFor = above.some((line) => line.type === 'line' && /\bquarter/i.test(line.words.text));
    if (asksFor || dated === run.length) for (const line of run) found.add(line);
    i += run.length - 1;
  }
  return found;
}

const atEnd = /\s[([](?:Q|Qu|Question)\.?\s?(\d{1,2})((?:\.\d{1,2})?)([a-z]?)[)\]]$/i;

/** Numbers behind their questions, `How many calls? (Q1)`: two at least, and each goes on from the one before it. */
function labelsBehind(lines: readonly Block[]): ReadonlyMap<Line, Labelled> {
  const found = new Map<Line, Labelled>();
  let last: Path | undefined;
  for (const block of lines) {
    if (block.type !== 'line' || !(block.words.text.endsWith(')') || block.words.text.endsWith(']'))) continue;
    const match = atEnd.exec(block.words.text.slice(-24));
    if (!match || readLabel(block.words.text)) continue;
    const path: Path = [
      Number(match[1]),
      ...(match[2] ? [Number(match[2].slice(1))] : []),
      ...(match[3] ? [match[3].toLowerCase()] : []),
    ];
    if (last && !isNext(last, path) && !(last.length > 1 && path.length > 1)) return new Map();
    last = path;
    const body = slice(block.words, 0, block.words.text.length - match[0].length);
    found.set(block, { label: { role: 'question', paths: [path], end: 0, strength: 'firm' }, body });
  }
  return found.size > 1 ? found : new Map();
}
