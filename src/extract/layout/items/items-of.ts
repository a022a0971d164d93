import type { Block, Line, Table } from '../../lines/block.ts';
import { cellText } from '../../lines/cell-text.ts';
import { namesHeadFields } from '../../lines/head-line.ts';
import { withInterleavedApart } from '../../lines/interleaved.ts';
import type { Label } from '../../lines/label.ts';
import { folded } from '../../lines/likeness.ts';
import { isStart, nameOf } from '../../lines/number-path.ts';
import { withSignsJoined } from '../../lines/sign-column.ts';
import type { Snippet } from '../../lines/snippet.ts';
import { withTablesApart } from '../../lines/tables-apart.ts';
import { asks as asksIn, asksOf } from '../asked/asks.ts';
import { withoutAnnouncedNumbers } from '../labels/announced-numbers.ts';
import { bracketHeads } from '../labels/bracket-heads.ts';
import { countThrough } from '../labels/count-through.ts';
import { withMisreadLabels } from '../labels/misread-labels.ts';
import { withNumbersBelow } from '../labels/numbers-below.ts';
import { answerUnder, type Labelled, labelledBy, labelOf } from '../labels/own-labels.ts';
import { withoutSectionNumbers } from '../labels/section-numbers.ts';
import { withNumbersMended } from '../labels/split-numbers.ts';
import { withCellsPlaced } from '../lost-tables/cells-in-turn.ts';
import { withLinedTables } from '../lost-tables/lined-table.ts';
import { withTablesOverPages } from '../lost-tables/tables-over-pages.ts';
import { withTightGrids } from '../lost-tables/tight-grid.ts';
import {
  headOf,
  headsNextInLog,
  isClosing,
  isFormalNotice,
  isLink,
  isLinkMark,
  isPageFoot,
  listsLinks,
  listsNamed,
  quotesLaw,
  tellsLaw,
} from './after-answers.ts';
import { withoutAnnouncements } from './announced.ts';
import { withArrowsParted } from './arrow-pairs.ts';
import { withoutAsideLists } from './aside-lists.ts';
import { withAskedAgain } from './asked-again.ts';
import { withAskedBefore } from './asked-before.ts';
import { withBracketedAnswers } from './brackets.ts';
import { withTablesInPlace } from './captions.ts';
import { withoutContents } from './contents-list.ts';
import { withThingsAsHeads } from './each-of-these.ts';
import { withFirstBulletsApart } from './first-bullet.ts';
import { partedAt, replyApart, splitGlued } from './glued.ts';
import { withHeadedParagraphs } from './headed-paragraphs.ts';
import type { Item } from './item.ts';
import { lawQuotedIn } from './law-quoted.ts';
import { isLetterHead } from './letter-rows.ts';
import { withListedLines } from './listed-lines.ts';
import { cueIn, type NotAnswer, notAnswer } from './not-answers.ts';
import { withNotesAside } from './notes-under-tables.ts';
import { withRunOnsParted } from './run-on.ts';
import { withSectionHeads } from './section-heads.ts';
import { withoutShortTitles } from './short-titles.ts';
import { withTitlesInTurn } from './titles-in-turn.ts';
import { withTitlesKept } from './titles-kept.ts';

/** The last words of a sentence that the page's width broke: `... is sent to all who make a` / `request.` */
const isTail = (line: Line, above: Block | undefined): boolean =>
  !line.gap && above?.type === 'line' && /^[a-z]/.test(line.words.text) && /[\p{Ll},]$/u.test(above.words.text);

/** `2 1. Home page 2. Bin days 3. Schools`: one answer, which is a list. */
const holdsList = /^\(?[Q2-9]\d{0,2}[.):]?\s1[.)]\s/;

/** The fields of a letter's head stand no further down. */
const edge = 14;

/** How many characters of a paragraph decide whether it belongs to the letter round the answers. */
const paragraphReach = 420;

/** `together`: how many numbers in one line, with nothing but a space before them, are a count. */
export function itemsOf(blocks: readonly Block[], together = 3): Item[] {
  const lines: Block[] = [];
  const labelsRead: (Label | undefined)[] = [];
  // How far the last count came: as many answers may follow it in one line.
  let listed = 0;
  /** And the one before it: the request's, where this one answers. */
  let asked = 0;
  let last: Label | undefined;
  const marksLinks = listsLinks(blocks);
  for (const block of withRunOnsParted(
    withTablesOverPages(
      withLinedTables(
        withTightGrids(
          withTablesApart(
            withSignsJoined(
              withCellsPlaced(withInterleavedApart(withFirstBulletsApart(withListedLines(withoutContents(blocks))))),
            ),
          ),
        ),
      ),
    ),
  ))
    if (block.type === 'table') {
      lines.push(block);
      labelsRead.push(undefined);
    } else
      for (const part of replyApart(block)) {
        const whole = countThrough(part.words.text, listed);
        const through = whole.length > 0 ? whole : countThrough(part.words.text, asked, listed + 1);
        const parted = holdsList.test(block.words.text)
          ? [part]
          : through.length > 0
            ? partedAt(part, [0, ...through])
            : splitGlued(part, together);
        for (const line of parted) {
          const isNone = isSigned(line, lines.at(-1)) || (marksLinks && isLinkMark(line));
          const label = isNone ? undefined : (labelOf(line) ?? answerUnder(line, last));
          last = label ?? last;
          lines.push(line);
          labelsRead.push(label);
          const path = label?.paths[0];
          if (path?.length !== 1 || (path[0] !== 1 && path[0] !== listed + 1)) continue;
          if (path[0] === 1) asked = listed;
          listed = path[0];
        }
      }
  const labels = withMisreadLabels(lines, labelsRead);
  const items: Item[] = [];
  const labelled = labelledBy(lines, labels);
  const lists = listsNamed(lines);
  const law = lawQuotedIn(lines, labels);
  // A number alone on the last line is the page's.
  const lastLabelled = lines.findLastIndex(
    (block, i) =>
      block.type === 'table' ||
      (labels[i] !== undefined && !(i === lines.length - 1 && /^\d{1,3}$/.test(block.words.text))),
  );
  const firstLabelled = lines.findIndex((block, i) => block.type === 'table' || labels[i] !== undefined);
  const head = headOf(lines, firstLabelled);
  let previous: NotAnswer | undefined;
  lines.forEach((block, i) => {
    if (block.type === 'table') {
      if (!isFurniture(block) && !isLetterHead(block)) items.push({ kind: 'table', table: block });
      previous = undefined;
      return;
    }
    const own = labelled(block, i);
    const isLaw =
      law.has(i) ||
      (own.label?.role !== 'answer' && quotesLaw(own.body.text)) ||
      (own.label?.role === 'answer' && tellsDuty.test(own.body.text) && notAnswer(own.body.text) === 'aside') ||
      isPreface(own, labels, i) ||
      isLink(lines, i);
    const { label, body } = isLaw ? { label: undefined, body: block.words } : own;
    const text = body.text;
    const cue =
      (block.bullet && block.bullet !== '<li>') || isTail(block, lines[i - 1]) ? undefined : cueIn(block.words.text);
    const goesOn = previous && !block.gap && !label && !block.heading && !block.bullet && /\w/.test(text);
    const before = items.at(-1);
    // Right behind a question stands its answer, whatever it looks like.
    const isBehind =
      i > lastLabelled && before?.kind === 'line' && before.asks < 0.4 && (before.body.text !== '' || answers(items));
    const isFoot =
      (isBehind && lastLabelled > 0 && (isPageFoot(block, head, before.line) || isClosing(lines, i))) ||
      (!label &&
        block.gap &&
        before?.kind === 'line' &&
        before.asks < 0.4 &&
        before.body.text !== '' &&
        tellsLaw(text, before.body.text)) ||
      (!label && before?.kind === 'line' && isFormalNotice(text, before.body.text)) ||
      (!label && lists.size > 0 && lists.has(folded(text))) ||
      (firstLabelled >= 0 && i > firstLabelled + 1 && !label && headsNextInLog(lines, i));
    const isHead = i < edge && (firstLabelled < 0 || i < firstLabelled) && namesHeadFields(text);
    const read = isLaw ? 'aside' : isHead ? 'start' : notAnswer(paragraphFrom(lines, i, block));
    // `Officer comment: 31`: a form's field by its name alone, where the letter's answers are labelled so.
    const isField = label?.role === 'answer' && !/respon|answer|repl/i.test(block.words.text.slice(0, label.end));
    const isValue = read === 'end' && (isListed(block, before) || isNamedPart(lines, i, block));
    const kind = isValue || (read === 'end' && isField && notAnswer(text) === undefined) ? undefined : read;
    // Right behind a question "Published on our website" answers it.
    // Nor is `[Redacted]` between one numbered question and the next who asked.
    const answersIt =
      before?.kind === 'line' &&
      ((kind === 'end' && before.asks >= 0.4 && pointsOnly.test(text)) ||
        (kind === 'aside' && before.label !== undefined && labels[i + 1] !== undefined && blackedOut.test(text)));
    const not = answersIt
      ? undefined
      : (kind ?? (isFoot ? 'end' : goesOn && isWrapped(lines[i - 1]) ? previous : undefined));
    const named = label && bracketHeads(block, label, text, lines[i + 1], labels[i + 1]);
    const asks = named ? 0.6 : asksOver(lines, i, body);
    items.push({ kind: 'line', line: block, body, label: named ?? label, path: undefined, cue, not, asks });
    previous = not;
  });
  const own = withNumbersMended(
    withThingsAsHeads(
      withoutSectionNumbers(
        withoutAnnouncedNumbers(
          withSectionHeads(withoutAsideLists(withNotesAside(withNumbersBelow(withTitlesKept(items))))),
        ),
      ),
    ),
  );
  const told = withAskedBefore(withoutShortTitles(withAskedAgain(withTablesInPlace(withBracketedAnswers(own)))));
  return [...withArrowsParted(withHeadedParagraphs(withTitlesInTurn(withoutAnnouncements(told))))];
}

/** Whether a figure alone, which looks like the next number, stands behind what asks. */
function answers(items: readonly Item[]): boolean {
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

/** `Email: Counted by each service` in a list whose line above is `Telephone: 4,120`: a way of contact that is counted, no address. */
const isListed = ({ bullet, words: { text } }: Line, before: Item | undefined): boolean =>
  isOneOfList(bullet, text, before) || isWayOfContact(bullet, text, before);

/** `- Content` under `- Maintenance`: one word of a list, whatever it heads elsewhere. */
const isOneOfList = (bullet: string | undefined, text: string, before: Item | undefined): boolean =>
  bullet !== undefined &&
  /^\p{L}{4,14}$/u.test(text) &&
  before?.kind === 'line' &&
  before.line.bullet === bullet &&
  before.not === undefined &&
  /^\p{L}[\p{L} -]{2,24}$/u.test(before.line.words.text);

const isWayOfContact = (bullet: string | undefined, text: string, before: Item | undefined): boolean =>
  bullet !== undefined &&
  /^(?:e-?mail|web|website|online|by post|address|tele?phone|phone|tel|fax)\s?:/i.test(text) &&
  !/@|www\.|https?:|(?:^|\D)0\d{3}/.test(text) &&
  before?.kind === 'line' &&
  before.line.bullet === bullet &&
  before.not === undefined &&
  /^[^:]{2,40}:\s?\S/.test(before.line.words.text);
/** `Content` in a list right under a line that ends in a colon, between bullets that are as short: a part that is asked for, no heading of a page. */
function isNamedPart(lines: readonly Block[], at: number, { bullet, words: { text } }: Line): boolean {
  if (bullet === undefined || !fewWords.test(text)) return false;
  let i = at - 1;
  for (; i > at - mostNamed; i--) {
    const line = lines[i];
    if (line?.type !== 'line' || line.bullet !== bullet || !fewWords.test(line.words.text)) break;
  }
  const above = lines[i];
  return i < at - 1 && above?.type === 'line' && above.words.text.endsWith(':');
}
/** As many parts may one question list. */
const mostNamed = 16;
const fewWords = /^\p{L}[\p{L} &/,'-]{2,40}$/u;
/** An answer that only points: where it is published, whom to ask. */
const blackedOut = /^\[?redacted\]?$/i;
const pointsOnly =
  /^(?:(?:first )?published (?:on|in|at|by|annually|monthly|quarterly|online)\b(?! (?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|see also\b|contact (?:the|your)\b|documents? (?:attached|enclosed)\b)/i;

/** `J. Sample` behind the closing words: a name's first letter counts nothing. */
const isSigned = ({ words: { text } }: Line, before: Block | undefined): boolean =>
  text.charCodeAt(1) === 46 &&
  /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(text) &&
  before?.type === 'line' &&
  notAnswer(before.words.text) === 'end';

/** How much a line asks, or where it begins a question that goes on over the page's width, that question. */
function asksOver(blocks: readonly Block[], at: number, body: Snippet): number {
  const own = asksOf(body);
  const line = blocks[at];
  if (own < 0.4 || own > 0.6 || line?.type !== 'line' || !line.gap || !isWrapped(line) || body.text.includes('?'))
    return own;
  const whole = paragraphFrom(blocks, at, line);
  return whole.endsWith('?') && whole.length < paragraphReach ? Math.max(own, asksIn(whole)) : own;
}

/** A line broken by the page's width: long, and not at the end of a sentence. */
const isWrapped = (block: Block | undefined): boolean =>
  block?.type === 'line' && block.words.text.length > 45 && !/[.?!:;]["'”’)]*$/.test(block.words.text);

function paragraphFrom(blocks: readonly Block[], first: number, line: Line): string {
  let text = line.words.text;
  let last: Line = line;
  for (let i = first + 1; i < blocks.length && text.length < paragraphReach; i++) {
    const next = blocks[i];
    if (next?.type !== 'line' || next.gap || next.bullet || !isWrapped(last) || next.quote !== line.quote) break;
    text += ` ${next.words.text}`;
    last = next;
  }
  return text;
}
