import { compare, isNext, isRoman, isStart, nameOf, type Path } from '../../lines/number-path.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { isMessageHead } from '../items/line-signs.ts';
import { answeringOnce } from './any-order.ts';
import { askingNumbers } from './asking-numbers.ts';
import { isInSentence, isWrappedFigure } from './figures-at-starts.ts';
import { withoutInnerCounts } from './inner-counts.ts';
import { withJointLabels } from './joint-labels.ts';
import { bySection } from './letter-sections.ts';
import { nestedLists } from './nested-lists.ts';
import { speaksForAsked } from './numbers-together.ts';
import { startsOwnLetters } from './own-letters.ts';
import { siblingsOfAnswers } from './sibling-answers.ts';

/**
 * Goes through the labels in order, gives each its number in full, and drops those that break the count (a list's numbers inside an answer,
 * a wrapped line that begins with a figure). What is next, or begins afresh, or says what it is in words, is kept; so is what counts on among
 * numbers that were asked (`known`): of forty questions perhaps five are answered. Letters that were asked (`partsAsked`) are no list inside an answer.
 */
export function countLabels(
  raw: readonly Item[],
  known: ReadonlySet<string> = new Set(),
  partsAsked: ReadonlySet<string> = known,
): Item[] {
  const items = withoutInnerCounts(withJointLabels(bySection(raw)));
  const labelled: LineItem[] = [];
  /** What stands right above each of them, and below. */
  const above: (Item | undefined)[] = [];
  const below: (Item | undefined)[] = [];
  const ownLetters = new Set<LineItem>();
  const underReply = new Set<LineItem>();
  /** Those that stand first in a further message. */
  const afresh = new Set<LineItem>();
  let isFresh = false;
  items.forEach((item, i) => {
    if (!isLineItem(item)) return;
    if (item.not !== undefined && isMessageHead(item)) isFresh = true;
    if (!item.label || item.label.paths.length === 0) return;
    if (isFresh) afresh.add(item);
    isFresh = false;
    if (startsOwnLetters(item, items[i - 1], items[i - 2])) ownLetters.add(item);
    labelled.push(item);
    above.push(items[i - 1]);
    below.push(items[i + 1]);
    if (isBareReply(items[i - 1])) underReply.add(item);
  });
  if (labelled.length === 0) return [...items];
  const answersEach = answeringOnce(labelled, partsAsked);
  const asking = askingNumbers(items);
  const kept = new Map<LineItem, Path>();
  let last: Path | undefined;
  let prior: Path | undefined;
  // Where the count began again inside another, the outer may go on later.
  let outer: Path | undefined;
  const names = new Set<string>();
  labelled.forEach((item, i) => {
    if (answersEach.has(item)) {
      [prior, last] = [last, item.label?.paths.at(-1)];
      kept.set(item, item.label?.paths[0] ?? []);
      return;
    }
    const path = ownLetters.has(item) ? item.label?.paths[0] : pathOf(item, last, prior);
    if (path === undefined) return;
    let ahead = path;
    let behind = last;
    const following: (Path | undefined)[] = [];
    for (let k = i + 1; k < i + 1 + near && k < labelled.length; k++) {
      const own = pathOf(labelled[k] as LineItem, ahead, behind);
      if (own) [behind, ahead] = [ahead, own];
      following.push(own);
    }
    // `Question 2: How many?` over `3. The council has leased the others`: the number is the answer's, and question 3 is still to come.
    if (following[0] && compare(following[0], path) === 0 && answersBefore(item, labelled[i + 1], above[i])) return;
    if (isWrappedFigure(item, path, labelled.slice(i + 1, i + 1 + near))) return;
    if (isInSentence(item, labelled[i - 1], above[i])) return;
    // `4` alone, right over `5` that stands over a question: what was answered.
    const isAnswer = !asking.has(item) && item.body.text === '' && asking.has(below[i] as LineItem);
    if (isAnswer && item.label?.strength === 'weak') return;
    const resumes = outer !== undefined && item.label?.strength !== 'weak' && isNext(outer, path);
    const isAsked =
      known.size > 0 &&
      known.has(nameOf(path)) &&
      countsOn(item, path, afresh.has(item) ? undefined : last, kept.has(above[i] as LineItem));
    const isHeaded = isStart(path) && isHeading(above[i]) && (item.asks >= 0.25 || last?.length === path.length);
    const loose = item.label?.strength === 'weak' && item.label.paths.length > 1 ? item.label.paths : undefined;
    const isCounted = loose
      ? speaksForAsked(
          loose,
          item.body.text === '',
          last,
          following[0],
          (name) => names.has(name) || partsAsked.has(name),
        )
      : resumes || isAsked || isHeaded || asking.has(item) || isReal(item, path, last, following);
    if (!isCounted) return;
    kept.set(item, path);
    names.add(nameOf(path));
    if (last && isStart(path) && path.length === 1 && last.length === 1) outer = last;
    else if (resumes) outer = undefined;
    // An answer for several (`1. a) & b)`) leaves the count at the last of them.
    const spoken = item.label?.paths ?? [];
    const inStep = spoken.every((one, k) => k === 0 || isNext(spoken[k - 1] as Path, one));
    const furthest = spoken.length > 1 && inStep && spoken[0]?.length === path.length ? spoken.at(-1) : undefined;
    prior = last;
    const reaches = loose !== undefined || !isNext(path, following[0] ?? []);
    last = furthest && reaches && compare(path, furthest) < 0 ? furthest : path;
  });
  for (const item of nestedLists(items, kept, partsAsked)) kept.delete(item);
  const answering = siblingsOfAnswers(kept, underReply);
  return items.map((item) => {
    if (!isLineItem(item) || !item.label || item.label.paths.length === 0) return item;
    const { line, body, label, cue, not, asks } = item;
    const path = kept.get(item);
    const isAnswer = answering.has(item);
    // Counted once already, in a longer part of the letter, as it is here.
    if (path && !isAnswer && item.path && compare(path, item.path) === 0) return item;
    if (path && isAnswer)
      return { kind: 'line', line, body, label: { ...label, role: 'answer' }, path, cue, not, asks };
    if (path) return { kind: 'line', line, body, label, path, cue, not, asks };
    return { kind: 'line', line, body: line.words, label: undefined, path: item.path, cue, not, asks };
  });
}

/** A number that asks nothing, right behind a question, where the same number asks next. */
const answersBefore = (item: LineItem, next: LineItem | undefined, above: Item | undefined): boolean =>
  item.label?.role === 'bare' &&
  item.asks < 0.3 &&
  item.body.text !== '' &&
  next?.label?.role !== 'answer' &&
  // `4 (of which one was a bus)` over `4) the places`: the letter's numbers are closed.
  ((next?.asks ?? 0) >= 0.5 || (item.label.strength === 'weak' && next?.label?.strength === 'plain')) &&
  above !== undefined &&
  isLineItem(above) &&
  above.asks >= 0.5;

const isHeading = (item: Item | undefined): boolean =>
  item !== undefined && isLineItem(item) && item.line.heading !== undefined;

/** How many labels ahead tell whether one is real. */
const near = 3;

/** A letter alone belongs under the number before it. */
function pathOf(item: LineItem, last: Path | undefined, prior: Path | undefined): Path | undefined {
  const path = item.label?.paths[0];
  if (!path) return undefined;
  const first = path[0];
  if (typeof first === 'number' || first === undefined || !last || (path.length > 1 && /[A-Z]/.test(first)))
    return path;
  return pathUnder(path, first, last, prior);
}

/** The deepest place where a letter goes on with the count; else a first letter begins a level of its own. */
function pathUnder(path: Path, first: string, last: Path, prior: Path | undefined): Path {
  for (let depth = last.length - 1; depth >= 0; depth--) {
    const candidate = [...last.slice(0, depth), ...path];
    if (typeof last[depth] === 'string' && isNext(last, candidate)) return candidate;
  }
  const under = [...last, ...path];
  if (isNext(last, under)) {
    // `i` after `h` was caught above; `(a)` under `4a` begins nothing.
    const deepest = last.at(-1);
    // `(a)` under `(ii)`, where small Roman numbers count the questions.
    if (last.length === 1 && !isRoman(first) && countsInRoman(last, prior)) return under;
    const isAfresh = (own: string): boolean =>
      !isRoman(first) || own.length > 1 || own === 'i' || prior?.at(-1) === romanBefore[own];
    if (typeof deepest === 'string' && isAfresh(deepest)) return [...last.slice(0, firstLetter(last)), ...path];
    return under;
  }
  return [...last.slice(0, firstLetter(last)), ...path];
}

/** `ii`, or an `i` that no `h` leads to. */
const countsInRoman = ([own]: Path, prior: Path | undefined): boolean =>
  typeof own === 'string' &&
  isRoman(own) &&
  (own === 'i' ? prior?.[0] !== 'h' : own.length > 1 || isRoman(`${prior?.[0]}`));

/** `v` behind `iv` is five. */
const romanBefore: Readonly<Record<string, string>> = { v: 'iv', x: 'ix' };

const firstLetter = (path: Path): number => {
  const at = path.findIndex((part) => typeof part === 'string');
  return at < 0 ? path.length : at;
};

function isReal(item: LineItem, path: Path, last: Path | undefined, following: readonly (Path | undefined)[]): boolean {
  const { label } = item;
  if (!label) return false;
  if (label.strength === 'firm') return true;
  // `4 - 6` before question 4 is an answer: a range that speaks for questions is not counted through again.
  const [ahead] = following;
  const mayBeAnswer = item.body.text === '' && (label.paths.length > 1 || label.strength === 'weak');
  if (mayBeAnswer && ahead && [path, ...label.paths].some((one) => compare(one, ahead) === 0)) return false;
  const goesOn = last !== undefined && isNext(last, path);
  // `140 to 160` under f.
  const isRange = item.body.text === '' && label.paths.length > 1 && label.role === 'bare';
  if (isRange && last !== undefined && !goesOn && !isStart(path)) return false;
  const isFollowed = following.some((next) => next !== undefined && isNext(path, next));
  if (label.strength === 'weak') return isRealThoughWeak(item, path, last, following, goesOn, isFollowed);
  if (goesOn || isStart(path)) return true;
  if (last === undefined) return isFollowed || typeof path[0] === 'string' || item.asks > 0.4 || path.length > 1;
  const jumpsAhead = compare(last, path) < 0;
  const nextGoesOn = following[0] !== undefined && isNext(last, following[0]) && !isNext(path, following[0]);
  if (nextGoesOn) return false;
  if (leavesOut(item, path, last)) return true;
  // A letter that does not go on with the count is a word's (`c. 112,000`) unless others follow it.
  if (typeof path.at(-1) === 'string' && item.label?.paths[0]?.length === 1) return false;
  const leap = typeof path[0] === 'number' && typeof last[0] === 'number' && path.length === 1 ? path[0] - last[0] : 0;
  if (leap > 0 && leap <= 6) return true;
  if (jumpsAhead)
    return (
      isFollowed || (path.length === last.length && Number(path.at(-1)) - Number(last.at(-1)) <= 6) || path.length > 1
    );
  return isFollowed || item.asks > 0.4;
}

/** A number and nothing else, or a number before a capital: it needs its neighbours. */
function isRealThoughWeak(
  item: LineItem,
  path: Path,
  last: Path | undefined,
  following: readonly (Path | undefined)[],
  goesOn: boolean,
  isFollowed: boolean,
): boolean {
  const [ahead] = following;
  const alone = item.body.text === '';
  if (goesOn && path.length > 1) return true;
  if (goesOn) return !alone || isFollowed || following.length === 0 || (last?.length === 1 && Number(last[0]) > 1);
  // Numbers with a point before a question, or in bold, count in any order: some answer only what they can.
  const isInSection = last?.every((part, i) => part === path[i]);
  if (
    path.length > 1 &&
    (last?.length !== 1 || isInSection) &&
    (item.asks >= 0.3 || (item.line.gap && (item.line.bold > 0 || /[?:]$/.test(item.body.text))))
  )
    return true;
  if (last === undefined && path.length > 1)
    return (
      isFollowed ||
      (following[0] !== undefined && following[0].length === path.length && compare(path, following[0]) < 0)
    );
  if (isStart(path) && isFollowed) return true;
  // `1.16 ...` then `1.20 ...`: a count with gaps, all of one section.
  const sameSection =
    last !== undefined &&
    path.length === last.length &&
    path.length > 1 &&
    path.slice(0, -1).every((part, i) => part === last[i]);
  const inStep = isFollowed || (ahead !== undefined && ahead.length === path.length && compare(path, ahead) < 0);
  return (
    path.length > 1 &&
    last !== undefined &&
    compare(last, path) < 0 &&
    (alone
      ? (sameSection ||
          isInSection ||
          (typeof last[0] === 'number' && path.length === last.length && path[0] === last[0] + 1)) &&
        inStep &&
        item.line.gap
      : sameSection || isFollowed)
  );
}

/** `17. None.` behind `8.`, in a paragraph of its own or right under the answer to that. */
const countsOn = (
  { label, body, line }: LineItem,
  path: Path,
  last: Path | undefined,
  isUnderNumber: boolean,
): boolean =>
  label?.strength === 'plain' &&
  body.text !== '' &&
  (line.gap || isUnderNumber) &&
  (last === undefined || compare(last, path) < 0);

/** `d) ...` in a paragraph of its own behind `b) ...`: a review answers only what was complained of. */
function leavesOut({ line, body }: LineItem, path: Path, last: Path): boolean {
  const [own, before] = [path.at(-1), last.at(-1)];
  if (typeof own !== 'string' || typeof before !== 'string' || own.length > 1 || before.length > 1) return false;
  const leap = own.charCodeAt(0) - before.charCodeAt(0);
  return (
    line.gap &&
    path.length === last.length &&
    leap > 1 &&
    leap < 5 &&
    body.text.length > 12 &&
    /^\(?[a-h]\)/.test(line.words.text)
  );
}

/** `Response`, alone on its line. */
const isBareReply = (item: Item | undefined): boolean =>
  item !== undefined &&
  isLineItem(item) &&
  item.body.text === '' &&
  item.label?.role === 'answer' &&
  item.label.paths.length === 0;
