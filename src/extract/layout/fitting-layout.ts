import { nameOf } from '../lines/number-path.ts';
import type { Snippet } from '../lines/snippet.ts';
import { asksOf, headsBoth } from './asked/asks.ts';
import type { Draft, Reading } from './draft.ts';
import { fitOf } from './fit.ts';
import type { Item } from './items/item.ts';
import { brokenQuestions, withWrapsJoined } from './items/wraps-joined.ts';
import { withOneScheme } from './labels/one-scheme.ts';
import type { Layout } from './layout.ts';
import { marksRead, withBlockMarks } from './marks/block-marks.ts';
import { withInnerMarks } from './marks/inner-marks.ts';
import { withRepeatedMarks } from './marks/repeated-marks.ts';
import { withCaptionsAsked } from './tables/captioned-tables.ts';
import { isAboutTheLetter } from './tables/column-heads.ts';
import { type FittedTables, readFittedTables } from './tables/fitted-tables.ts';
import { readFactSheet } from './titled/fact-sheet.ts';
import { readLabelPairs } from './titled/label-pairs.ts';
import { readMarkedTitles } from './titled/marked-titles.ts';
import { readTitledParagraphs } from './titled/titled-paragraphs.ts';
import { readAlternating } from './unnumbered/alternating.ts';
import { withInLinePairs } from './unnumbered/in-line-pairs.ts';

/** How much better another reading must fit, as a share of how well the first does: `plain` where the letter's own marks say what they are. */
const better = { plain: 0.1, other: 0.25, unasked: 0.3 } as const;
const least = 0.4;
/** What is lost where a question breaks off and its answer goes on with it. */
const brokenOff = 0.9;
/** A reading that fits so well is not doubted, whatever its lines could be besides. */
const wellEnough = 0.95;

/**
 * The layout as the labels have it, or where something is amiss with it, the one of another reading of the same letter that fits better. What
 * repeats in the letter itself makes them: marks of its own before questions and answers (`withRepeatedMarks`), a count that stands over what
 * is asked and again over what is answered (`withBlockMarks`), a table's columns by what they hold (`readFittedTables`), marks inside lines
 * whose breaks were lost (`withInnerMarks`), labels unlike all others dropped (`withOneScheme`), each line a question with its answer
 * (`withInLinePairs`), and last titles, facts and lines in turn that ask nothing in words.
 */
export function fittingLayout(items: readonly Item[], read: (items: readonly Item[]) => Layout): Layout {
  const first = withoutHead(read(items));
  const { value, full } = fitOf(first.reading.drafts, items);
  const mayBeTopics = areTopics(first.reading);
  const parts = new Set(
    first.reading.drafts.flatMap(({ part, question }) =>
      part === undefined || mayBeTopics || (question && headsBoth(question.text)) ? [] : [part],
    ),
  );
  let best: { readonly layout: Layout; readonly gain: number } | undefined;
  const consider = (layout: Layout, own: readonly Item[], share: number, amiss = 0, mayBeParts = false): void => {
    const { drafts } = layout.reading;
    if (drafts.filter(({ lines }) => lines.length > 0).length < 2) return;
    // What the first reading has as parts of one answer are no questions; but a table's rows may be, and paragraphs like the question's own.
    if (!mayBeParts && drafts.filter(({ question }) => question && parts.has(question.text)).length > 1) return;
    const margin = share === 0 ? 0 : Math.max(least, Math.abs(value) * share);
    const gain = fitOf(drafts, own).value - value + amiss - margin;
    if (gain > (best?.gain ?? 0)) best = { layout, gain };
  };
  const chosen = (): Layout =>
    best ? { ...best.layout, rivals: [...first.rivals, best.layout.reading, ...best.layout.rivals] } : first;
  const marked = withRepeatedMarks(items);
  if (marked) {
    const layout = readThrough(
      read(marked.items),
      'It was read by the marks that this letter has before its questions or its answers.',
    );
    const lost = numbersOf(first.reading.drafts).size - numbersOf(layout.reading.drafts).size;
    consider(layout, marked.items, marked.isDoubtful ? better.other : better.plain, -Math.max(0, lost) * worstOf);
  }
  const blocks = withBlockMarks(items);
  if (blocks)
    consider(
      readThrough(
        read(blocks.items),
        'It was read by the count that stands before its questions and again before its answers.',
      ),
      blocks.items,
      better.plain,
      marksRead(first.reading.drafts, blocks.starts),
    );
  const broken = brokenQuestions(first.reading.drafts);
  const joined = broken > 1 || isHardlyAnswered(first.reading.drafts) ? withWrapsJoined(items) : undefined;
  if (joined) {
    const layout = readThrough(read(joined), 'Its lines were joined where a sentence goes on in the next.');
    consider(layout, joined, better.plain, (broken - brokenQuestions(layout.reading.drafts)) * brokenOff);
  }
  const captioned = withCaptionsAsked(items, first.reading.drafts);
  if (captioned)
    consider(readThrough(read(captioned), 'It stands in a table under its title.'), captioned, better.plain, 0, true);
  const tabled = readFittedTables(items, first.reading.drafts);
  if (tabled)
    consider({ ...first, reading: withTables(first.reading, tabled) }, items, 0, tabled.amiss * worstOf, true);
  /** What tells of the letter answers nothing. */
  const considerOther = (raw: Layout, own: readonly Item[], share: number): void => {
    const drafts = raw.reading.drafts
      .filter(
        ({ question, lines: [said] }) => !question || !(tellsOfLetter(question.text) || headsBoth(said?.text ?? '')),
      )
      .map((draft) => (draft.question && headsBoth(draft.question.text) ? { ...draft, question: undefined } : draft));
    if (losesQuestions(first.reading.drafts, drafts)) return;
    consider({ ...raw, reading: { ...raw.reading, drafts } }, own, share, 0, raw.reading.name === 'label pairs');
  };
  const considerWay = (way: (items: readonly Item[]) => Reading): void => {
    const reading = way(items);
    if (reading.drafts.length > 2) considerOther({ reading, asked: [], rivals: [] }, items, better.unasked);
  };
  // Each paragraph of a question and its answer: their shape tells, however well the questions in words fit without the others.
  considerWay(readLabelPairs);
  if (full > 0 && value > full * wellEnough && !mayBeTopics) return chosen();
  for (const own of withInnerMarks(items))
    consider(
      readThrough(read(own), 'Its lines were lost: it was parted where questions and answers begin inside them.'),
      own,
      better.other,
    );
  const alike = withOneScheme(items);
  if (alike) considerOther(read(alike), alike, better.other);
  const paired = withInLinePairs(items);
  if (paired)
    considerOther(
      readThrough(read(paired), 'Question and answer stand on one line, and only a sign parts them.'),
      paired,
      better.other,
    );
  for (const way of ways) considerWay(way);
  return chosen();
}

/** A layout without the letter's title, its reference and its days, where these stand in pairs as the answers do. */
function withoutHead(layout: Layout): Layout {
  const { drafts } = layout.reading;
  const isHead = (draft: Draft, i: number): boolean => {
    const {
      path,
      question,
      lines: [said, ...more],
    } = draft;
    if (path !== undefined || question === undefined || more.length > 0) return false;
    // A row of a table's head: `Calverdale Council | FOI 25/118`, `Date received | 3 May 2024`.
    if (said === undefined) return ofLetter.test(question.text);
    return (
      headsBoth(said.text) ||
      (tellsOfLetter(question.text) && ofLetter.test(said.text)) ||
      (i === 0 && /\p{L}/u.test(said.text) && namesCouncil.test(question.text) && asksOf(question) < 0.2)
    );
  };
  return drafts.length > 3 && drafts.some(isHead)
    ? { ...layout, reading: { ...layout.reading, drafts: drafts.filter((draft, i) => !isHead(draft, i)) } }
    : layout;
}
/** `Wexmoor District Council` in bold over its motto. */
const namesCouncil = /^(?:\p{Lu}[\p{L}'’.-]*,? |and |of |the |upon |& ){1,7}(?:Council|Corporation|Authority)$/u;
/** A code, a day. */
const ofLetter =
  /^(?:(?:FOI|EIR|Ref|Our ref|Reference|Case)?:?\s?[A-Z\d][\w/.-]*\d[\w/.-]*|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4})$/u;

/** Whether what a reading has as questions are the topics that a sentence named (`You asked about parks and libraries.`), many labels under each. */
const areTopics = ({ name, drafts }: Reading): boolean =>
  name === 'named reply' && drafts.length >= 4 * new Set(drafts.map(({ question }) => question?.text)).size;

/** What is lost where a heading, a title of rows or a note beside an answer was read as question or answer, or a row's answer under another number. */
const worstOf = 2.2;
/** A reading with other drafts for its tables: what it has from them, and what it left blank that they answer, is left out. */
function withTables(reading: Reading, { drafts, places }: FittedTables): Reading {
  const isInTable = (words: Snippet | undefined): boolean =>
    (words?.runs ?? []).some(({ from }) => places.some((place) => from >= place.from && from <= place.to));
  const asked = new Set(drafts.map(({ question }) => question?.runs[0]?.from));
  const kept = reading.drafts.filter(
    ({ question, lines }) =>
      !isInTable(question) && !lines.some(isInTable) && (!question || !asked.has(question.runs[0]?.from)),
  );
  return { ...reading, drafts: [...kept, ...drafts].sort((one, other) => one.at - other.at) };
}

/** Whether a reading leaves questions without answers, or has none. */
const isHardlyAnswered = (drafts: readonly Draft[]): boolean =>
  drafts.length < 2 || drafts.filter(({ lines }) => lines.length === 0).length > 1;

const numbersOf = (drafts: readonly Draft[]): ReadonlySet<string> =>
  new Set(drafts.flatMap(({ path }) => (path ? nameOf(path) : [])));

/** Whether what plainly asks and has an answer in one reading is no question of another. */
function losesQuestions(drafts: readonly Draft[], others: readonly Draft[]): boolean {
  const asked = new Set(
    drafts.flatMap(({ question, lines }) =>
      question && lines.length > 0 && asksOf(question) >= 0.5 ? [question] : [],
    ),
  );
  const starts = others.flatMap(({ question }) => {
    const [run] = question?.runs ?? [];
    return question && run ? [{ at: run.from, length: question.text.length }] : [];
  });
  const isKept = ({ text, runs }: Snippet): boolean => {
    const [from, to] = [runs[0]?.from ?? 0, runs.at(-1)?.to ?? 0];
    return starts.some(({ at, length }) => at >= from && at < to && length * 5 > text.length * 2);
  };
  return [...asked].filter((question) => !isKept(question)).length * 5 > asked.size;
}

/** The readings that know no questions by their words. */
const ways: readonly ((items: readonly Item[]) => Reading)[] = [
  readTitledParagraphs,
  readFactSheet,
  readAlternating,
  readMarkedTitles,
];

/** A layout that says through what it was read. */
function readThrough(layout: Layout, through: string): Layout {
  const drafts = layout.reading.drafts.map((draft): Draft => ({ ...draft, through: draft.through ?? through }));
  return { ...layout, reading: { ...layout.reading, drafts } };
}

/** `Reference`, `Dyddiad derbyn / Date received` */
const tellsOfLetter = (text: string): boolean =>
  text.length < 60 &&
  text.split(/\s\/\s/).some((name) => isAboutTheLetter.test(name.trim()) || headsLetter.test(name.trim()));

const headsLetter =
  /^(?:in\.?|out\.?|re[cs][’']?d\.?|(?:(?:our|your|case|request|record|foi|original)\s)*(?:ref\w*\.?|no\.?|number|id)|(?:date|day)\b.*|(?:original |review )?(?:request|response|review|reply|decision)s? (?:received|sent|requested|completed|date\w*|issued)|legislation|topic|category|applica\w+ type|exemptions? (?:applied|used)|due date|FOI \d+|freedom of information.*)$/i;
