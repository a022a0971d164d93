import { compare, isNext, isStart, isUnder, type Path, sameName } from '../../lines/number-path.ts';
import { isLineItem, type LineItem } from '../items/item.ts';
import { headsPart, holdsAnswer, isBareHead, isCapitals, isStyled, letteredHead } from '../items/line-signs.ts';
import { answersOutOfTurn } from '../labels/any-order.ts';
import { onlyHeadsBetween } from './answered-yet.ts';
import type { NextNumber } from './next-number.ts';
import {
  goesOnCounting,
  headsCountAgain,
  headsIntroducedSection,
  headsNextSection,
  headsUnnumbered,
  refersTo,
} from './same-questions.ts';
import { isAfterAnswer, type SoFar } from './so-far.ts';

/** A line that heads a group of questions: the count goes a level deeper, or begins afresh, under it. */
export function isHeadingLine(soFar: SoFar, item: LineItem, index: number): boolean {
  const { line, path, label } = item;
  const { letter, items } = soFar;
  const { text } = line.words;
  if (letter.titles.has(item)) return true;
  if (text.length > 140 || label?.role === 'answer' || item.cue || item.asks >= 0.5) return false;
  if (text.endsWith('?') || text.endsWith(';') || holdsAnswer(text)) return false;
  const next = letter.next[index];
  const below = next && items[next.at];
  const isLettered = next?.at === index + 1 && next.path.length > 1 && isStart(next.path) && letteredHead.test(text);
  const isQuotedToo = (path || isLettered) && below && isLineItem(below) && below.line.quote === line.quote;
  if (line.quote > 0 && !isQuotedToo) return false;
  if (isLettered || headsPart(item, items[index + 1])) return true;
  if (path) return next !== undefined && headsCount(soFar, item, path, index, next);
  return !label && headsByWords(soFar, item, index, next);
}

/** A line with a number of its own. */
function headsCount(soFar: SoFar, { line, label }: LineItem, path: Path, index: number, next: NextNumber): boolean {
  const { items, request, units, last } = soFar;
  const { text } = line.words;
  const below = items[next.at];
  const isNear = next.at - index <= 2;
  const deeper = isUnder(path, next.path) && typeof next.path[path.length] === 'number';
  // Where only some questions of a section are answered, what comes right under its heading need not be its first.
  if (deeper && (isNext(path, next.path) || isNear || onlyHeadsBetween(items, index, next.at))) return true;
  if (line.heading !== undefined && below && !isLineItem(below) && index + 3 >= next.at) return true;
  // `Q2. Refused under section 43.` says something.
  const mayHead = (label?.role === 'question' || line.heading !== undefined) && !text.endsWith('.');
  if (!isNear || !mayHead) return false;
  const isAnswered = below && isLineItem(below) && below.label?.role === 'answer' && sameName(next.path, path);
  const restarts =
    !isAnswered &&
    isStart(next.path) &&
    compare(next.path, path) <= 0 &&
    next.path.length === 1 &&
    !answersOutOfTurn(path, next.path, request, units);
  return restarts || goesOnCounting(text, path, last, next.path);
}

/** A line without a number: over the same question as another, or a styled one right over a question. */
function headsByWords(soFar: SoFar, item: LineItem, index: number, next: NextNumber | undefined): boolean {
  const { letter, items, open, last } = soFar;
  const { line } = item;
  const { text } = line.words;
  const headsOne =
    line.gap && headsUnnumbered(items[index + 1]) && (isStyled(line, letter.boldAnswers) || refersTo.test(text));
  if ((letter.again.has(item) || headsOne) && isAfterAnswer(soFar)) return true;
  if (next === undefined) return false;
  if (headsIntroducedSection(item, index, next, soFar)) return true;
  if (next.at !== index + 1) return false;
  if (headsCountAgain(item, next, soFar) || headsNextSection(item, next, soFar)) return true;
  if (!isStart(next.path) && next.path.length < 2) return false;
  if (!isAfterAnswer(soFar) && !/^(?:section|part|schedule|annex)\s+\w{1,3}(?:\s*[:.–-]|$)/i.test(text)) return false;
  if (open !== undefined && next.path.length === 1 && isStart(next.path) && isBareHead(line)) return true;
  // Capitals right over the first question of another section need no blank line.
  const beginsSection = isCapitals(text) && next.path.length > 1 && next.path[1] === 1 && next.path[0] !== last?.[0];
  return (line.gap || line.bold > 0 || beginsSection) && isStyled(line, letter.boldAnswers);
}
