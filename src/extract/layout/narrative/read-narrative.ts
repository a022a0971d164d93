import type { Table } from '../../lines/block.ts';
import { folded } from '../../lines/likeness.ts';
import { nameOf } from '../../lines/number-path.ts';
import { type Snippet, startOf } from '../../lines/snippet.ts';
import { repeatsOne } from '../asked/copy-of.ts';
import type { Asked, Draft, Reading } from '../draft.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { Passage } from './passage.ts';
import { passagesIn, sentencesOf, wordsOf } from './passages.ts';
import { placed } from './place.ts';
import { Naming } from './references.ts';
import { mostAsked, requestIn } from './request.ts';
import { draftsByColumn, withTables } from './tables.ts';

/** A reply in prose to several questions, with what was asked. */
export interface Narrative {
  readonly reading: Reading;
  readonly asked: readonly Asked[];
}

/** So much must a passage show that alone answers a question, or that speaks for another question too. */
const enough = 0.75;
const plenty = 1.2;
const spared = 0.65;
/** And so much it shows by naming the question. */
const named = 9;
/** An answered question counts as much as one that is read in turn, where the passage plainly answers it. */
const worth = { plain: 1.6, likely: 1 };

const mostLines = 400;
/** A reading that gives less for each of its questions mistakes them. */
const poor = 1;

/**
 * Whether a letter may reply so: no layout of it gave most of what was asked, or (where it is known how many things were asked, and with what
 * support the best was read) gave it poorly; and it has sentences to read.
 */
export function mayNarrate(
  items: readonly Item[],
  drafts: readonly Draft[],
  best?: { readonly asked: number; readonly support: number },
): boolean {
  if (items.length > mostLines) return false;
  const said = drafts.filter(({ lines }) => lines.length > 0);
  const questions = new Set(said.map(({ path, question }) => (path ? nameOf(path) : question?.text)));
  const isPoor = best !== undefined && best.support < Math.max(questions.size, best.asked) * poor;
  if (said.length > 3 && said.length * 3 >= drafts.length * 2 && !isPoor) return false;
  return items.some(
    (item) => isLineItem(item) && item.line.words.text.length > 20 && sentence.test(item.line.words.text),
  );
}

const sentence = /[.?!]["”’)]?(?:\s|$)/;

/**
 * The reading of a letter whose questions stand together, in a list or in a paragraph, and whose reply is running prose: each sentence goes to
 * the question that it names, or else whose words and kind of thing it has. `undefined` where most questions get no answer so.
 */
export function readNarrative(items: readonly Item[], given: readonly Asked[]): Narrative | undefined {
  const request =
    requestIn(items) ?? (given.length > 1 ? { asked: given, leaning: new Set<number>(), end: 0 } : undefined);
  if (!request || request.asked.length > mostAsked) return undefined;
  const { asked, leaning, end } = request;
  if (repeatsQuestions(items.slice(end), asked)) return undefined;
  const all = passagesIn(items, end, new Naming(asked), asked.length);
  if (!all || all.length < 2) return undefined;
  const byColumn = new Map(
    all.flatMap((each) => {
      const drafts = each.table && draftsByColumn(each.table, asked);
      return drafts ? [[each, drafts] as const] : [];
    }),
  );
  const inTables = [...byColumn.values()].flat();
  const told = new Set(inTables.map(({ question }) => question));
  const passages = all.filter((each) => !byColumn.has(each));
  const context = asked.map((_, i) => (leaning.has(i) ? (asked[i - 1]?.words.text ?? '') : ''));
  const isTold = asked.map(({ words }) => told.has(words));
  const evidence = untold(evidenceOf(asked, context, passages), isTold);
  const sentences = sentencesOf(passages);
  const whole = untold(evidenceOf(asked, context, sentences), isTold);
  const places = bySentence(
    withUnanswered(placed(passages, evidence, asked.length), evidence, asked.length),
    passages,
    (each) => withUnanswered(each, whole, asked.length, enough),
  );
  const answers = answersFrom(passages, places, evidence, asked.length, sentences, whole);
  const answered = answers.filter(({ lines, tables }) => lines.length + tables.length > 0);
  const count = answered.length + told.size;
  if (count < 2 || count * 5 < asked.length * 3) return undefined;
  const drafts = answers.flatMap(({ lines, tables }, i): Draft[] => {
    const question = asked[i];
    if (!question || lines.length + tables.length === 0) return [];
    const { path, words, section } = question;
    const stem = leaning.has(i) ? asked[i - 1]?.words.text : undefined;
    return withTables(tables, lines).map(({ part, lines: own }) => ({
      path,
      part,
      question: words,
      lines: own,
      section,
      stem,
      at: startOf(own[0]),
      through,
    }));
  });
  const left = passages.filter((passage, i) => places[i] === -1 && !passage.isLead && !passage.isOpening).length;
  const support =
    answered.reduce((sum, { isPlain }) => sum + (isPlain ? worth.plain : worth.likely), 0) +
    told.size * worth.plain -
    Math.min(left, 20) * 0.15;
  const ofQuestion = ({ words }: Asked): readonly Draft[] => [
    ...drafts.filter(({ question }) => question === words),
    ...inTables.filter(({ question }) => question === words).map((draft) => ({ ...draft, through })),
  ];
  return { asked, reading: { name: 'narrative', drafts: asked.flatMap(ofQuestion), support } };
}

const through = 'It is told in running prose: its sentences were matched to their questions.';

/** The evidence, where what a table's column answers needs no sentence. */
const untold = (evidence: Evidence, isTold: readonly boolean[]): Evidence =>
  isTold.includes(true)
    ? { ...evidence, fit: evidence.fit.map((row) => row.map((fit, q) => (isTold[q] ? -1 : fit))) }
    : evidence;

/** Whether the reply says a question again on a line of its own, most of them where there are several, or labels its answers: what stands under each answers it. */
function repeatsQuestions(reply: readonly Item[], asked: readonly Asked[]): boolean {
  const known = asked.map(({ words }) => folded(words.text));
  const lines = new Set(reply.map((item) => (isLineItem(item) ? folded(item.body.text) : '')));
  if (known.filter((words) => lines.has(words)).length * 5 >= asked.length * 4) return true;
  const labelled = reply.filter((item) => isLineItem(item) && item.label?.role === 'answer' && item.body.text !== '');
  if (labelled.length > 1 && labelled.length * 5 >= asked.length * 4) return true;
  return (
    asked.length === 2 &&
    reply.some(
      (item) =>
        isLineItem(item) && item.line.words.text.endsWith('?') && repeatsOne(folded(item.line.words.text), known),
    )
  );
}

interface Told {
  readonly lines: readonly Snippet[];
  readonly tables: readonly Table[];
  readonly isPlain: boolean;
}

/** The places, put right where all clauses of a sentence have the same. */
function bySentence(
  places: readonly number[],
  passages: readonly Passage[],
  right: (places: readonly number[]) => readonly number[],
): readonly number[] {
  const first: number[] = [];
  passages.forEach(({ isClause, within }, p) => {
    if (!isClause || passages[p - 1]?.within !== within) first.push(p);
  });
  const own = first.map((from, s) => {
    const all = places.slice(from, first[s + 1]);
    return all.every((place) => place === all[0]) ? (all[0] ?? -1) : -1;
  });
  const found = [...places];
  right(own).forEach((place, s) => {
    if (place !== own[s]) found.fill(place, first[s], first[s + 1]);
  });
  return found;
}

/** The places, where a question without an answer takes what answers another no better, and that the other can spare. */
function withUnanswered(
  places: readonly number[],
  { fit }: Evidence,
  asked: number,
  least = spared,
): readonly number[] {
  const found = [...places];
  for (let q = 0; q < asked; q++) {
    if (found.includes(q)) continue;
    let best = -1;
    found.forEach((other, p) => {
      const own = fit[p]?.[q] ?? 0;
      if (other < 0 || own < least || own < (fit[p]?.[other] ?? 0) || own <= (fit[best]?.[q] ?? 0)) return;
      const isSpare = found.some(
        (place, i) => place === other && i !== p && (fit[i]?.[other] ?? 0) > (fit[p]?.[other] ?? 0),
      );
      if (isSpare) best = p;
    });
    if (best >= 0) found[best] = q;
  }
  return found;
}

/** The words for each question: those of its own passages, else of one that speaks for it as well. */
function answersFrom(
  passages: readonly Passage[],
  places: readonly number[],
  evidence: Evidence,
  asked: number,
  sentences: readonly Passage[],
  whole: Evidence,
): Told[] {
  const fitOf = (p: number, q: number): number =>
    passages[p]?.questions?.includes(q) ? named : (evidence.fit[p]?.[q] ?? 0);
  const stretches = stretchesOf(passages, places);
  const own = Array.from({ length: asked }, (_, q): Told => {
    const mine = stretches.filter(({ question }) => question === q);
    const score = (from: number, to: number): number => {
      let most = 0;
      for (let p = from; p <= to; p++) most = Math.max(most, fitOf(p, q));
      return most;
    };
    const scored = mine.map(({ from, to }) => ({ from, to, fit: score(from, to) }));
    const most = Math.max(0, ...scored.map(({ fit }) => fit));
    // What is said of it elsewhere as well counts where it plainly is of it.
    const kept = scored.filter(({ fit }) => fit === most || (most < named && fit >= plenty + 0.3));
    const [inTables, inWords] = [
      kept.filter(({ from }) => passages[from]?.table),
      kept.filter(({ from }) => !passages[from]?.table),
    ];
    return {
      lines: inWords.map(({ from, to }) => wordsOf(passages[from] as Passage, passages[to] as Passage)),
      tables: inTables.flatMap(({ from }) => passages[from]?.table ?? []),
      isPlain: most >= plenty,
    };
  });
  const isAnswered = ({ lines, tables }: Told): boolean => lines.length + tables.length > 0;
  if (own.every(isAnswered)) return own;
  return own.map((told, q): Told => {
    if (isAnswered(told)) return told;
    const named = stretches.find(({ from }) => passages[from]?.questions?.includes(q));
    if (named)
      return {
        lines: [wordsOf(passages[named.from] as Passage, passages[named.to] as Passage)],
        tables: [],
        isPlain: true,
      };
    let best = -1;
    sentences.forEach((sentence, s) => {
      const fit = whole.fit[s]?.[q] ?? 0;
      const isOwn =
        whole.sharesSubject[s]?.[q] &&
        (whole.words[s]?.[q] ?? 0) >= 0.5 &&
        fit >= enough + 0.4 &&
        !sentence.isLead &&
        !sentence.questions;
      if (isOwn && fit > (whole.fit[best]?.[q] ?? 0)) best = s;
    });
    const sentence = sentences[best];
    return sentence && !sentence.table ? { lines: [wordsOf(sentence, sentence)], tables: [], isPlain: false } : told;
  });
}

interface Stretch {
  readonly question: number;
  readonly from: number;
  to: number;
}

/** Passages of one paragraph, one behind the other, that answer the same question. */
function stretchesOf(passages: readonly Passage[], places: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  places.forEach((question, p) => {
    const open = stretches.at(-1);
    if (question < 0) return;
    if (
      open &&
      open.to === p - 1 &&
      open.question === question &&
      passages[p - 1]?.paragraph === passages[p]?.paragraph
    )
      open.to = p;
    else stretches.push({ question, from: p, to: p });
  });
  return stretches;
}
