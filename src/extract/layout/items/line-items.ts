import type { Block, Line, Table } from '../../lines/block.ts';
import { cellText } from '../../lines/cell-text.ts';
import { namesHeadFields } from '../../lines/head-line.ts';
import type { Label } from '../../lines/label.ts';
import { titlesLetter } from '../../lines/letter-title.ts';
import { folded } from '../../lines/likeness.ts';
import { isStart, nameOf } from '../../lines/number-path.ts';
import { bracketHeads } from '../labels/bracket-heads.ts';
import { type Labelled, labelledBy } from '../labels/own-labels.ts';
import {
  headOf,
  headsNextInLog,
  isClosing,
  isFormalNotice,
  isLink,
  isPageFoot,
  listsNamed,
  quotesLaw,
  tellsLaw,
} from './after-answers.ts';
import type { Item, LineItem } from './item.ts';
import type { LabelledLines } from './labelled-lines.ts';
import { lawQuotedIn } from './law-quoted.ts';
import { isLetterHead } from './letter-rows.ts';
import { isListed, isNamedPart } from './listed-names.ts';
import { cueIn, type NotAnswer, notAnswer } from './not-answers.ts';
import { asksOver, isTail, isWrapped, paragraphFrom } from './wrapped-lines.ts';

/** The fields of a letter's head stand no further down. */
const edge = 14;

/** What holds of all lines together, by which each is judged. */
interface Letter extends LabelledLines {
  readonly labelled: (line: Line, at: number) => Labelled;
  readonly firstLabelled: number;
  /** A number alone on the last line is the page's. */
  readonly lastLabelled: number;
  readonly head: ReadonlySet<string>;
  /** What a list of links or names has elsewhere. */
  readonly named: ReadonlySet<string>;
  /** Where the letter quotes the law. */
  readonly law: ReadonlySet<number>;
}

/** The lines and tables of a letter as items: what each asks, and whether it answers nothing. */
export function itemsByLine({ lines, labels }: LabelledLines): Item[] {
  const letter = letterOf(lines, labels);
  const items: Item[] = [];
  let above: NotAnswer | undefined;
  lines.forEach((block, i) => {
    if (block.type === 'table') {
      if (!isFurniture(block) && !isLetterHead(block)) items.push({ kind: 'table', table: block });
      above = undefined;
      return;
    }
    const item = itemAt(letter, block, i, items, above);
    items.push(item);
    above = item.not;
  });
  return items;
}

function letterOf(lines: readonly Block[], labels: readonly (Label | undefined)[]): Letter {
  const isLabelled = (block: Block, i: number): boolean => block.type === 'table' || labels[i] !== undefined;
  const firstLabelled = lines.findIndex(isLabelled);
  const isPageNumber = (block: Block, i: number): boolean =>
    i === lines.length - 1 && block.type === 'line' && /^\d{1,3}$/.test(block.words.text);
  return {
    lines,
    labels,
    labelled: labelledBy(lines, labels),
    firstLabelled,
    lastLabelled: lines.findLastIndex((block, i) => isLabelled(block, i) && !isPageNumber(block, i)),
    head: headOf(lines, firstLabelled),
    named: listsNamed(lines),
    law: lawQuotedIn(lines, labels),
  };
}

function itemAt(letter: Letter, line: Line, i: number, items: readonly Item[], above: NotAnswer | undefined): LineItem {
  const { lines, labels } = letter;
  const own = letter.labelled(line, i);
  const isLaw = isOfLaw(letter, own, i);
  const { label, body } = isLaw ? { label: undefined, body: line.words } : own;
  const { text } = body;
  const cue =
    (line.bullet && line.bullet !== '<li>') || isTail(line, lines[i - 1]) ? undefined : cueIn(line.words.text);
  const kind = isLaw ? 'aside' : kindOf(letter, line, i, { label, body }, items.at(-1));
  const goesOn = above && !line.gap && !label && !line.heading && !line.bullet && /\w/.test(text);
  const not = answersIt(kind, text, items.at(-1), labels[i + 1])
    ? undefined
    : (kind ??
      (isFoot(letter, line, i, { label, body }, items)
        ? 'end'
        : goesOn && isWrapped(lines[i - 1])
          ? above
          : undefined));
  const named = label && bracketHeads(line, label, text, lines[i + 1], labels[i + 1]);
  const saysOfCount = label?.strength === 'weak' && countDid.test(text) && !text.includes('?');
  const asks = named ? 0.6 : asksOver(lines, i, saysOfCount ? line.words : body);
  return { kind: 'line', line, body, label: named ?? label, path: undefined, cue, not, asks };
}

/** `486 were positive.`: no question of that number. */
const countDid = /^(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would)\b/;

/** Whether a line quotes the law, says what its duty is, or only leads to what follows. */
const isOfLaw = ({ lines, labels, law }: Letter, own: Labelled, at: number): boolean =>
  law.has(at) ||
  (own.label?.role !== 'answer' && quotesLaw(own.body.text)) ||
  (own.label?.role === 'answer' && tellsDuty.test(own.body.text) && notAnswer(own.body.text) === 'aside') ||
  isPreface(own, labels, at) ||
  isLink(lines, at);

/** What a line is by its own words and those that go on with it, if it answers nothing. */
function kindOf(
  { lines, firstLabelled }: Letter,
  line: Line,
  i: number,
  { label, body: { text } }: Labelled,
  before: Item | undefined,
): NotAnswer | undefined {
  const isHead = i < edge && (firstLabelled < 0 || i < firstLabelled) && (namesHeadFields(text) || titlesLetter(text));
  const read = isHead ? 'start' : notAnswer(paragraphFrom(lines, i, line));
  if (read !== 'end') return read;
  if (isListed(line, before) || isNamedPart(lines, i, line)) return undefined;
  // `Officer comment: 31`: a form's field by its name alone, where the letter's answers are labelled so.
  const isField = label?.role === 'answer' && !/respon|answer|repl/i.test(line.words.text.slice(0, label.end));
  return isField && notAnswer(text) === undefined ? undefined : read;
}

/**
 * Right behind a question `Published on our website` answers it. Nor is `[Redacted]` between one numbered question and the next who asked.
 */
const answersIt = (
  kind: NotAnswer | undefined,
  text: string,
  before: Item | undefined,
  next: Label | undefined,
): boolean =>
  before?.kind === 'line' &&
  ((kind === 'end' && before.asks >= 0.4 && pointsOnly.test(text)) ||
    (kind === 'aside' && before.label !== undefined && next !== undefined && blackedOut.test(text)));

/** Whether a line stands where a letter ends, or between its answers and what is none. */
function isFoot(
  letter: Letter,
  line: Line,
  i: number,
  { label, body: { text } }: Labelled,
  items: readonly Item[],
): boolean {
  const { lines, firstLabelled, lastLabelled } = letter;
  const before = items.at(-1);
  const isSaid = before?.kind === 'line' && before.asks < 0.4;
  // Right behind a question stands its answer, whatever it looks like.
  const isBehind = i > lastLabelled && isSaid && (before.body.text !== '' || answersQuestion(items));
  if (isBehind && lastLabelled > 0 && (isPageFoot(line, letter.head, before.line) || isClosing(lines, i))) return true;
  if (label) return false;
  return (
    (line.gap && isSaid && before.body.text !== '' && tellsLaw(text, before.body.text)) ||
    (before?.kind === 'line' && isFormalNotice(text, before.body.text)) ||
    (letter.named.size > 0 && letter.named.has(folded(text))) ||
    (firstLabelled >= 0 && i > firstLabelled + 1 && headsNextInLog(lines, i))
  );
}

/** Whether a figure alone, which looks like the next number, stands behind what asks. */
function answersQuestion(items: readonly Item[]): boolean {
  const question = items.at(-2);
  return question?.kind === 'line' && question.asks >= 0.4 && question.label?.role !== 'answer';
}

/** `Response: Section 1 of the Act places two duties ...`, which answers nothing yet. */
const tellsDuty = /^(?:under |as you may know,? )?section 1\b/i;

/** `Was this page useful?  Yes   No` over `Share this page:  Facebook  X`, perhaps with an address among them: a page's own lines that only look like columns. */
function isFurniture({ form, rows }: Table): boolean {
  if (form !== 'columns') return false;
  const ends = rows.map(({ cells }) => notAnswer(cells.map(cellText).filter(Boolean).join(' ')) === 'end');
  return ends[0] === true && ends.filter(Boolean).length * 2 >= rows.length;
}

/**
 * `For questions 5 and 6, the figures are for 2024/25:` right above question 5, or `For questions 2 and 3, the names are withheld.` right above 1,
 * 2 and 3: it says something of what follows, and answers nothing yet.
 */
function isPreface({ label, body }: Labelled, labels: readonly (Label | undefined)[], at: number): boolean {
  if (label === undefined || label.paths.length < 2) return false;
  const [first] = label.paths;
  const below = labels[at + 1]?.paths[0];
  if (!first || !below) return false;
  if (body.text.endsWith(':')) return nameOf(first) === nameOf(below);
  const isNamed = ({ paths = [] }: Partial<Label> = {}): boolean =>
    paths.length === 1 && nameOf(paths[0] ?? []) === nameOf(first);
  return (
    label.role === 'answer' &&
    isStart(below) &&
    !isStart(first) &&
    labels.slice(at + 1, at + 20).some((one) => isNamed(one))
  );
}

/** An answer that only points: where it is published, whom to ask. */
const blackedOut = /^\[?redacted\]?$/i;
const pointsOnly =
  /^(?:(?:first )?published (?:on|in|at|by|annually|monthly|quarterly|online)\b(?! (?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|see also\b|contact (?:the|your)\b|documents? (?:attached|enclosed)\b)/i;
