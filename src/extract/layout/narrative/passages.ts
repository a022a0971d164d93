import { matchesOf } from '../../../text/matches.ts';
import type { Table } from '../../lines/block.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { type Snippet, slice } from '../../lines/snippet.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { refusesAll } from '../unnumbered/placed.ts';
import type { Passage } from './passage.ts';
import type { Naming, Reference } from './references.ts';
import { sentenceStarts } from './sentences.ts';
import { passageOfTable } from './tables.ts';

/** Where a sentence may turn to another question: `; it`, ` and we hold`, `, while the`. */
const turn =
  /(?:;\s+(?:and\s+|but\s+)?|,?\s+(?:and|but|while|whereas|whilst|though|although)\s+(?=(?:we|it|they|there|this|these|those|no|none|yes|hold|holds|do|does|did|have|has|had|is|are|was|were|cannot|uses?|spent|paid|covers?|takes?|took|receives?d?|keeps?|kept|employs?|runs?|costs?|serves?|puts?|putting)\b)|,\s+(?:and|but|while|whereas|whilst|with)\s+(?=\p{L})|,?\s+(?:and\s+)?(?=(?:from )?which\s+(?:is|was|were|are|has|had|came|went|costs?|runs?|covers?|cover|serves?)\b))/giu;

const leads =
  /^(?:(?:many )?thanks?(?: you)?(?: very much)? for (?:your|the|this) [^£]{0,200}$|(?:we|i) (?:(?:shall |will )?(?:take|turn|deal|begin|start|come|answer|reply|respond))\b[^£\d]{0,90}$|(?:taking|beginning|turning|starting|dealing|coming)\b[^£\d]{0,80}[:.,]$|(?:as|turning) (?:to|for|regards) [^£\d,]{2,40}[,:]$|[^£\d]{0,120}(?::|\bas follows\.?)$)/i;

const mostParagraphs = 60;
export const mostPassages = 160;

/** A mark before what it answers, or one that the page's width parts from what it closes: `(question` over `4). They ...`. */
const ofSentence = /^(?:\(|\w{1,4}\)\s?[.,;])/;

/** Among more tables nobody writes in prose. */
const mostTables = 4;

interface Paragraphs {
  /** A table's has no lines. */
  readonly all: readonly LineItem[][];
  readonly tables: ReadonlyMap<readonly LineItem[], Table>;
}

/** The paragraphs of a reply up to its close, and the tables among them; `undefined` where another layout stands there. */
function paragraphsIn(items: readonly Item[], from: number): Paragraphs | undefined {
  const paragraphs: LineItem[][] = [];
  const tables = new Map<readonly LineItem[], Table>();
  for (let i = from; i < items.length; i++) {
    const item = items[i] as Item;
    if (!isLineItem(item)) {
      if (paragraphs.length > 0 && endsBefore(items, i)) break;
      if (tables.size === mostTables || item.table.form === 'csv') return undefined;
      paragraphs.push([]);
      tables.set(paragraphs.at(-1) as LineItem[], item.table);
      continue;
    }
    if (item.not === 'end') break;
    // Numbers part the reply, and tell better than words.
    if (item.path && item.label?.role !== 'answer' && !ofSentence.test(item.line.words.text)) return undefined;
    const open = paragraphs.at(-1);
    if (
      open?.[0] &&
      !open[0].cue &&
      !item.line.gap &&
      !(open.length === 1 && isTitleOver(open[0], item)) &&
      !item.line.bullet &&
      !rangeAtStart.test(item.line.words.text) &&
      !(open.length === 1 && rangeAtStart.test(open[0].line.words.text) && /^\p{Lu}/u.test(item.line.words.text)) &&
      item.line.heading === undefined &&
      !open[0].line.heading
    )
      open.push(item);
    else paragraphs.push([item]);
    if (paragraphs.length > mostParagraphs) return undefined;
  }
  return { all: paragraphs, tables };
}

/** `1-3 Yes`, `4 and 5: none` begin a paragraph of their own. */
const rangeAtStart =
  /^\(?\d{1,2}\)?\s?(?:-|–|to|&|and|,)\s?\(?\d{1,2}\)?(?:\s?[:.]|\s+(?=(?:yes|no|none|nil|not|n\/a|see|as)\b))/i;

/** Whether what stands from here on is the letter's end. */
const endsBefore = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1];
  return before !== undefined && isLineItem(before) && before.not === 'end';
};

const title = /^\p{Lu}[^.?!:;,£]{2,60}$/u;

/** `Taxis` over `There were 311 licences in force.` */
const isTitleOver = ({ line: { words } }: LineItem, below: LineItem): boolean =>
  title.test(words.text) && /^[\p{Lu}\d£]/u.test(below.line.words.text) && /[.:]/.test(below.line.words.text);

/** Whether a paragraph is no more than a title over the next. */
const isTitle = ([first, second]: readonly LineItem[], i: number, paragraphs: readonly LineItem[][]): boolean =>
  first !== undefined &&
  second === undefined &&
  paragraphs[i + 1]?.[0] !== undefined &&
  title.test(first.line.words.text);

/** `Taxis: There were 311 licences in force.`: a subject's name, up to the colon. */
const subject = /^\p{Lu}[^.?!:;,£\d]{2,30}:\s+(?=[\p{Lu}\d£])/u;

/** What stands over a table and says that it follows, or only names it. */
const leadsToTable = /:$|\b(?:below|follow(?:s|ing)|table)\b[^.£\d]{0,40}\.?$|^\p{Lu}[^.?!:;£]{2,60}$/iu;

/** How much of each paragraph only names its subject, where two or more begin so. */
function subjectsOf(paragraphs: readonly LineItem[][]): readonly number[] {
  const lengths = paragraphs.map(([first]) => (first ? (subject.exec(first.line.words.text)?.[0].length ?? 0) : 0));
  return lengths.filter((length) => length > 0).length > 1 ? lengths : [];
}

/** The passages of a reply in prose that begins at an item; `undefined` where it is no prose. */
export function passagesIn(
  items: readonly Item[],
  from: number,
  naming: Naming,
  asked: number,
): readonly Passage[] | undefined {
  const found = paragraphsIn(items, from);
  if (!found) return undefined;
  const { all: paragraphs, tables } = found;
  if (
    paragraphs.some((lines) => refusesAll(lines.map(({ line }) => line.words))) ||
    paragraphs.filter(isTitle).length >= Math.max(asked, 2)
  )
    return undefined;
  const subjects = subjectsOf(paragraphs);
  const passages: Passage[] = [];
  for (const [i, lines] of paragraphs.entries()) {
    const [first] = lines;
    const table = tables.get(lines);
    if (table) {
      const lead = paragraphs[i - 1]?.map(({ line }) => line.words.text).join(' ') ?? '';
      const passage = passageOfTable(table, i, leadsToTable.test(lead.slice(-80)) ? lead : '');
      if (passage) passages.push(passage);
      continue;
    }
    if (
      !first ||
      isTitle(lines, i, paragraphs) ||
      first.cue ||
      first.line.heading !== undefined ||
      first.not === 'aside'
    )
      continue;
    const words = joinLines(
      lines.map(({ line, label, body }) => (label?.role === 'answer' && label.paths.length === 0 ? body : line.words)),
    );
    if (words.text.length > 6000) return undefined;
    const own = passagesOf(words, i, first.not === 'start', naming, subjects[i]);
    const leads = tables.has(paragraphs[i + 1] ?? []) && leadsToTable.test(words.text.slice(-80));
    own.forEach((passage, k) => {
      passages.push(leads && k === own.length - 1 ? { ...passage, isLead: true } : passage);
    });
    if (passages.length > mostPassages) return undefined;
  }
  return withRest(passages, asked);
}

interface Cut {
  readonly at: number;
  readonly from: number;
  readonly isClause: boolean;
  readonly questions?: readonly number[];
  readonly isRest?: boolean;
}

/** Cuts in order, each name with what stands right behind it: `Your first question. In 2024 ...`, `(2) and covers ...`. */
function joined(cuts: readonly Cut[]): Cut[] {
  const found: Cut[] = [];
  for (const cut of cuts) {
    const before = found.at(-1);
    if (before?.questions && cut.at <= before.from + 1 && !cut.questions)
      found[found.length - 1] = { ...before, from: cut.isClause ? before.from : cut.from };
    else found.push(cut);
  }
  return found;
}

/** `As to your other points, `: it names nothing. */
const unnamed =
  /^(?:(?:as|turning|coming) (?:to|for|regards)|on|regarding|in (?:answer|reply|response) to) (?:your|the) (?:other|remaining|further) (?:points?|questions?|parts?|matters?|requests?|queries)[,:]\s+/i;

/** `As for the remainder, ...`: what no other passage names. */
const ofRest =
  /^(?:(?:as|turning) (?:to|for|regards) |on |for |regarding |(?:in|with) (?:respect|regard|relation) (?:of|to) )?(?:the |your |all (?:the |your )?)(?:remainder|rest|remaining|others?|outstanding)\b(?: (?:of (?:the|your) )?(?:questions?|points?|parts?|matters?|requests?|items?|queries))?(?: of your request)?[,:]\s+/i;

/** The passages, where what speaks for the rest has the questions that no other names. */
function withRest(passages: readonly Passage[], asked: number): readonly Passage[] {
  if (!passages.some(({ isRest }) => isRest) || !passages.some(({ questions }) => questions)) return passages;
  const named = new Set(passages.flatMap(({ questions, isRest }) => (isRest ? [] : (questions ?? []))));
  const rest = Array.from({ length: asked }, (_, q) => q).filter((q) => !named.has(q));
  return rest.length === 0 ? passages : passages.map((each) => (each.isRest ? { ...each, questions: rest } : each));
}

/** `skipped`: how much of it only names its subject. */
function passagesOf(within: Snippet, paragraph: number, isOpening: boolean, naming: Naming, skipped = 0): Passage[] {
  const { text } = within;
  const cuts = new Map<number, Cut>();
  const told: Reference[] = [];
  for (const at of sentenceStarts(text)) {
    const named = naming.atStart(text.slice(at), at, true);
    if (named) told.push({ ...named, at });
    const head = text.slice(at, at + 100);
    const rest = named ? undefined : ofRest.exec(head)?.[0].length;
    const lead = rest ?? unnamed.exec(head)?.[0].length ?? 0;
    cuts.set(
      at,
      named ? { ...named, isClause: false } : { at, from: at + lead, isClause: false, isRest: rest !== undefined },
    );
  }
  for (const { 0: words, index } of matchesOf(text, turn))
    if (!cuts.has(index + words.length))
      cuts.set(index, { at: index, from: index + words.length, isClause: !words.startsWith(';') });
  for (const at of naming.endsBehind(text)) cuts.set(at, { at, from: at, isClause: false });
  for (const named of naming.inBrackets(text, told)) cuts.set(named.at, { ...named, isClause: false });
  const inOrder = joined([...cuts.values()].sort((a, b) => a.at - b.at)).filter(({ from }) => from < text.length);
  let named: readonly number[] | undefined;
  let isRest = false;
  return inOrder.flatMap((cut, i): Passage[] => {
    const next = inOrder[i + 1];
    const end = next?.at ?? text.length;
    const from = cut.from + (/^[\s,;.]*/.exec(text.slice(cut.from, cut.from + 6))?.[0].length ?? 0);
    if (end <= from) return [];
    const whole = text.slice(from, end);
    const behind = cut.questions ? undefined : naming.behind(whole);
    const said = behind ? whole.slice(0, behind.at) : whole;
    // What a paragraph says behind the name of a question is of that one, up to the next name.
    isRest = cut.isRest === true || (isRest && !cut.questions);
    named = cut.isRest ? undefined : (cut.questions ?? named);
    const questions = cut.questions ?? behind?.questions ?? named ?? (cut.isClause ? undefined : naming.within(said));
    // What stands right before a mark and names nothing leads to it: `As to money, (5) ...`.
    const leadsToMark =
      cut.questions === undefined && next?.questions !== undefined && /[,:]\s*$/.test(said) && said.length < 80;
    return [
      {
        paragraph,
        within,
        from: i === 0 && skipped < from + said.length ? Math.max(from, skipped) : from,
        to: from + said.trimEnd().length,
        text: said.trim(),
        isClause: cut.isClause,
        isRest: isRest && !behind,
        questions: leadsToMark ? undefined : questions,
        isLead: leadsToMark || (questions === undefined && leads.test(said.trim())),
        isOpening,
      },
    ];
  });
}

/** The passages with the clauses of each sentence put together again. */
export function sentencesOf(passages: readonly Passage[]): Passage[] {
  const sentences: Passage[] = [];
  for (const passage of passages) {
    const open = sentences.at(-1);
    if (open && passage.isClause && open.within === passage.within)
      sentences[sentences.length - 1] = {
        ...open,
        to: passage.to,
        text: open.within.text.slice(open.from, passage.to),
        isLead: open.isLead && passage.isLead,
      };
    else sentences.push(passage);
  }
  return sentences;
}

/** `You asked for re-opened cases. There are ...`: the council's own telling of the question. */
const tellsAgain =
  /^you (?:(?:also|then|finally|lastly) )?(?:asked|wanted to know|wished to know|requested|enquired)\b[^.?!£\d]{3,160}\.\s+(?=\S)/i;
/** `Having asked colleagues, I am able to tell you that ...`: it says no more than that an answer follows. */
const tellsYou =
  /^(?:(?:having|after|although|while) [^.£\d]{4,80}?,? (?=(?:i|we|the|our|outside)\b))?(?:outside the act,? )?(?:(?:i|we) (?:(?:can|may|would|am able to|are able to|am now able to|are now able to|have been able to) (?:now |also )?)?(?:tell|advise|inform) you|(?:i|we) (?:can |would )?(?:advise|say|report)|(?:the|our) (?:[\w&-]{2,20} ){0,4}(?:service|team|department|officers?|manager|colleagues) (?:has |have )?(?:advised?|informed us|informed me|told us|tells? us|says?|reports?)(?: us| me)?|i (?:am|have been) (?:advised|informed|told)) that (?=\S)/i;

/** The words from one passage to another of the same paragraph, without what joins them to the next or tells the question again. */
export function wordsOf(first: Passage, last: Passage): Snippet {
  const all = first.within.text.slice(first.from, last.to);
  const again = tellsAgain.exec(all)?.[0].length ?? 0;
  const skipped = again + (tellsYou.exec(all.slice(again, again + 200))?.[0].length ?? 0);
  const text = all.slice(skipped);
  const end = /(?:[\s,;:]+(?:and|but)?)?$/i.exec(text.slice(-8))?.[0].length ?? 0;
  return slice(first.within, first.from + skipped, last.to - end);
}
