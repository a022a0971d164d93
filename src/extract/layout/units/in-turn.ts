import { flatMap } from '../../../text/flat-map.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { isUnder, nameOf, type Path, sameName } from '../../lines/number-path.ts';
import type { Snippet } from '../../lines/snippet.ts';
import { answerRounds, quotedRounds } from '../../parts/known-parts.ts';
import { partsOf } from '../../parts/parts.ts';
import { asksOf, endsOpen } from '../asked/asks.ts';
import { withoutCourtesy } from '../asked/questions-in.ts';
import { type Asked, type Draft, draftOf } from '../draft.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { placeOf } from '../items/item-place.ts';
import { withLettersAsParts } from '../labels/letters-as-parts.ts';
import { saidBy } from '../support.ts';
import { type ReadTable, readTable } from '../tables/read-table.ts';
import { reasonsSection } from '../tables/reason-table.ts';
import { rowsByQuestion } from '../tables/rows-by-question.ts';
import { readPlacedInstead } from '../unnumbered/placed-instead.ts';
import { asksInPhrases } from './asks-in-phrases.ts';
import { type CalledQuestions, calledQuestions } from './called-questions.ts';
import type { Split } from './cut-unit.ts';
import { withoutFormsEnd } from './left-empty.ts';
import { pairAsked } from './pair-asked.ts';
import { pairRepeats } from './pair-repeats.ts';
import { type Preface, prefacesIn, sharedAmong, sharedByPreface } from './prefaces.ts';
import { isSameUnits } from './same-units.ts';
import { splitAtStyle, unitsSetInBold } from './set-in-bold.ts';
import { sharedAnswerOf } from './shared-answer.ts';
import { splitUnit } from './split-unit.ts';
import { headsHeads, isStem } from './stem-units.ts';
import { titledAnswers } from './titled-answers.ts';
import { titlesToSections } from './titles-between.ts';
import { familyOf, separatorOf, separatorsByFamily } from './turn-separator.ts';
import type { Unit, Units } from './unit.ts';
import { unitsIn } from './units-in.ts';
import { splitAtGap, unitsWithGaps } from './wide-gap.ts';

export interface InTurn {
  readonly drafts: readonly Draft[];
  /** How much stands between the drafts and was read as nothing: lines that might have been answers. */
  readonly left: number;
}

/**
 * Question and answer in turn, or answers alone to questions that the request block asked. Units begin at labels; where there are none,
 * at lines that ask. What each unit asks and answers, `splitUnit` tells.
 */
export function readInTurn(items: readonly Item[], asked: readonly Asked[], read: ReadTable = readTable): InTurn {
  const units = unitsIn(items, asked, read);
  const placed = readPlacedInstead(items, asked, units);
  if (placed) return { drafts: placed, left: 0 };
  return { drafts: readUnits(units, asked, prefacesIn(items)), left: units.left };
}

/** What stands in turn behind one parting of a letter, and how much of it says something. */
interface Turn extends InTurn {
  readonly said: number;
}

/**
 * Reads in turn what stands behind one parting of a letter after another. Often only the letter's head tells two of them apart: where neither
 * knows of a request, the same units have the same drafts.
 */
export function readingTurns(read: ReadTable): (items: readonly Item[], asked: readonly Asked[]) => Turn {
  const before: { readonly units: Units; readonly drafts: readonly Draft[]; readonly said: number }[] = [];
  return (items, asked) => {
    const prefaces = prefacesIn(items);
    if (asked.length > 0 || prefaces.length > 0) {
      const { drafts, left } = readInTurn(items, asked, read);
      return { drafts, left, said: saidBy(drafts, asked) };
    }
    const units = unitsIn(items, asked, read);
    const same = before.find((one) => isSameUnits(one.units, units));
    if (same) return { drafts: same.drafts, left: units.left, said: same.said };
    const drafts = readUnits(units, asked, prefaces);
    const said = saidBy(drafts, asked);
    before.push({ units, drafts, said });
    return { drafts, left: units.left, said };
  };
}

/** What each unit asks and answers, among what the tables do. */
function readUnits(parted: Units, asked: readonly Asked[], prefaces: readonly Preface[]): Draft[] {
  const drafts = [...parted.drafts];
  const units = withoutFormsEnd(titlesToSections(parted.units, asked.length > 0));
  const askedFor = pairAsked(units, asked);
  const called = calledQuestions(units);
  const stems = pairRepeats(units, askedFor);
  // Where the request block told the questions, the answers need not carry them.
  const expectsQuestion = askedFor.size * 2 < units.length && carryQuestions(units, called);
  const separator = askedFor.size * 2 < units.length ? separatorOf(units) : undefined;
  const families = separatorsByFamily(units);
  const inPhrases = asksInPhrases(units);
  const answersAreLabelled =
    units.filter(({ items: all }) => all.some((item) => isLineItem(item) && item.label?.role === 'answer')).length * 2 >
    units.length;
  const titled = titledAnswers(askedFor, drafts);
  const shared = askedFor.size * 2 >= units.length ? sharedByPreface(prefaces, units) : sharedAmong(units, prefaces);
  const gapped = askedFor.size * 2 < units.length ? unitsWithGaps(units) : undefined;
  const inBold = askedFor.size * 2 < units.length ? unitsSetInBold(units) : undefined;
  const splitOf = (unit: Unit): Split =>
    (inBold?.has(unit) ? splitAtStyle(unit) : undefined) ??
    (gapped?.has(unit) ? splitAtGap(unit) : undefined) ??
    splitUnit(
      titled.has(unit) ? unit.items.slice(1) : unit.items,
      askedFor.get(unit)?.words ?? called.get(unit),
      expectsQuestion,
      separator ?? families.get(familyOf(unit)),
      answersAreLabelled,
      inPhrases(unit),
    );
  units.forEach((unit, i) => {
    const holder = shared.get(unit);
    const known = stems.get(unit) ?? sharedAnswerOf(unit, asked);
    if (known) {
      for (const draft of known) drafts.push(draft);
      return;
    }
    const rounds = unit.items.every(isLineItem) ? (answerRounds(unit.items) ?? quotedRounds(unit.items)) : undefined;
    if (rounds) {
      const { path, section } = unit;
      const question = rounds.question.length > 0 ? joinLines(rounds.question) : askedFor.get(unit)?.words;
      const at = placeOf(unit.items[0]);
      for (const { part, lines } of rounds.parts) drafts.push(draftOf({ path, section, question, at, part, lines }));
      return;
    }
    const [asking] = unit.items;
    const split: Split =
      holder && asking && isLineItem(asking)
        ? { question: [asking.body], answer: splitOf(holder).answer, plain: true }
        : splitOf(unit);
    const next = units[i + 1];
    if (next && asked.length === 0 && headsHeads(unit, next, units[i + 2])) return;
    // Parts that are asked and then answered stand under a question.
    const asks = expectsQuestion || (next !== undefined && stems.has(next));
    for (const draft of draftsOf(unit, next, askedFor.get(unit), split, asked, asks)) drafts.push(draft);
  });
  return withStems(
    withLettersAsParts(withoutLooseLists(drafts.sort((a, b) => a.at - b.at)), asked, units),
    units,
    asked,
  );
}

/** Whether most units have more than one line, so that the first can be the question. */
function carryQuestions(all: readonly Unit[], called: CalledQuestions): boolean {
  const units = all.filter((unit) => !called.has(unit));
  if (units.length === 0) return true;
  const several = units.filter(
    ({ items }) =>
      items.length > 1 ||
      (isLineItem(items[0] as Item) && / [-–—] |[:?] /.test((items[0] as Item & { kind: 'line' }).body.text)),
  ).length;
  return several * 10 >= units.length * 6;
}

function draftsOf(
  unit: Unit,
  next: Unit | undefined,
  asked: Asked | undefined,
  split: Split,
  all: readonly Asked[],
  expectsQuestion: boolean,
): Draft[] {
  const question = split.question.length > 0 ? withoutCourtesy(joinLines(split.question)) : asked?.words;
  const at = placeOf(unit.items[0]);
  const open = question !== undefined && endsOpen(question.text);
  if (split.answer.length === 0) {
    // A stem: its parts have the answers.
    if (next?.path && unit.path && isUnder(unit.path, next.path)) return [];
    if (!question) return [];
  }
  if (next?.path && unit.path && isUnder(unit.path, next.path) && isStem(unit, next, asked, expectsQuestion)) return [];
  const { section, also } = unit;
  const path = unit.path ?? asked?.path;
  const wordsOf = (own: Path | undefined): Snippet | undefined => all.find((one) => sameName(one.path, own))?.words;
  const shared = also.length > 0 ? rowsByQuestion(split.answer, [path, ...also].map(wordsOf)) : undefined;
  if (shared)
    return flatMap([path, ...also], (own, i) =>
      (shared[i] ?? []).map(({ part, lines }) =>
        draftOf({ section, path: own, at: at + i * 1e-6, question: wordsOf(own), part, lines }),
      ),
    );
  const parts = partsOf(split.answer, open, asked?.labels, question?.text);
  const listed = parts.length < 2 ? listedUnder(unit) : [];
  const labels = listed.length > 1 ? listed : undefined;
  const revises = isRevision(unit) || undefined;
  if (also.length === 0)
    return parts.map(({ part, lines }) => draftOf({ section, path, at, question, part, lines, revises, labels }));
  return flatMap([path, ...also], (own, i) => {
    const words = wordsOf(own) ?? (split.question.length > 0 ? question : undefined);
    return parts.map(({ part, lines }) =>
      draftOf({ section, path: own, at: at + i * 1e-6, question: words, part, lines, revises, labels }),
    );
  });
}

/** `Question 3 (revised):`, `Corrected answer to question 3:` */
const revision =
  /^(?:the )?(?:revised|corrected|amended|updated) (?:question|answer|response|reply)\b|^[^?]{0,24}\((?:now )?(?:revised|corrected|amended|updated)(?: (?:answer|response|reply|on|in))?[^()?]{0,24}\)/i;

const isRevision = ({ path, items: [first] }: Unit): boolean =>
  path !== undefined && first !== undefined && isLineItem(first) && revision.test(first.line.words.text.slice(0, 80));

/** What a question lists behind its colon where nothing else stands under it: the parts of an answer, unless they are the answer. */
function listedUnder({ items }: Unit): string[] {
  const lines = items.filter(isLineItem);
  const stem = lines.findIndex(({ line }) => line.words.text.endsWith(':'));
  const list = lines.slice(stem + 1);
  return stem >= 0 && list.length > 1 && list.every(({ line, asks }) => line.bullet !== undefined && asks < 0.5)
    ? list.map(({ line }) => line.words.text)
    : [];
}

const isPart = ({ path }: Draft): boolean => path !== undefined && path.length > 1 && typeof path.at(-1) === 'string';

/** Tells the parts of a question (`1a`, `1b`) what they are parts of, where it has no answer of its own. */
function withStems(drafts: Draft[], units: readonly Unit[], asked: readonly Asked[]): Draft[] {
  if (!drafts.some(isPart)) return drafts;
  const answered = new Set(drafts.map(({ path }) => (path ? nameOf(path) : '')));
  const stems = new Map<string, Snippet>();
  const called = new Set(calledQuestions(units).values());
  for (const { path, items } of units) {
    const [first, second] = items;
    if (!path || !first || !isLineItem(first)) continue;
    // `Question 3` alone on its line has its words below it.
    const isBelow = first.body.text === '' && second && isLineItem(second) && second.label?.role !== 'answer';
    stems.set(nameOf(path), isBelow ? second.body : first.body);
  }
  for (const { path, words } of asked) if (path) stems.set(nameOf(path), words);
  return drafts.map((draft) => {
    const { path } = draft;
    if (!path || !isPart(draft)) return draft;
    const parent = nameOf(path.slice(0, -1));
    const stem = answered.has(parent) ? undefined : stems.get(parent);
    if (!stem || stem.text.length >= 300) return draft;
    const question = draft.question ?? (asksOf(stem) >= 0.5 || called.has(stem) ? stem : undefined);
    const { part, lines, section, reasons, revises, at, through, labels } = draft;
    return draftOf({ path, part, question, lines, section, reasons, stem: stem.text, revises, at, through, labels });
  });
}

/** A count that begins again at the end, asks nothing and answers nothing asked, behind answers that have their questions, is a list of the letter's. */
function withoutLooseLists(drafts: Draft[]): Draft[] {
  let from = drafts.length;
  while (
    from > 0 &&
    drafts[from - 1]?.question === undefined &&
    drafts[from - 1]?.path?.length === 1 &&
    drafts[from - 1]?.lines.length === 1
  )
    from--;
  const list = drafts.slice(from);
  if (list[0]?.section[0] === reasonsSection) return drafts;
  const before = drafts.slice(0, from);
  if (list.length < 2 || before.length < 2 || list[0]?.path?.[0] !== 1 || before.some(({ question }) => !question))
    return drafts;
  // Behind questions that nothing answers it is their answers.
  if (before.filter(({ lines }) => lines.length > 0).length * 2 < before.length) return drafts;
  return before;
}
