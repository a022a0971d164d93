import type { Label } from '../../lines/label.ts';
import { folded } from '../../lines/likeness.ts';
import { isNext, type Path, sameName } from '../../lines/number-path.ts';
import { repeatsOne } from '../asked/copy-of.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { asksAndAnswers, asksOverLines, isAsking, isBold, isOpening } from '../items/line-signs.ts';
import { hasOnlyQuestion, isBareNumber, isFurtherQuestion } from './answered-yet.ts';
import { holdsNameBelow } from './name-below.ts';
import { isAfterAnswer, type SoFar } from './so-far.ts';

/** Whether a line begins a unit: by its number, its label, or because it plainly asks. */
export function beginsUnit(soFar: SoFar, item: LineItem, isHeading: boolean, index: number): boolean {
  const { label, path, line } = item;
  const { open, letter, items } = soFar;
  const isAtEnd = item.not === 'end' && (!path || /^\d+ attachments?$/i.test(line.words.text));
  if (isAtEnd || letter.titles.has(item)) return false;
  if (path && label) return !isHeading && countsUnit(soFar, item, label, path);
  if (label?.role === 'question') return !(open && isBareNumber(open));
  if (line.heading !== undefined)
    return item.not !== 'aside' && !namesBareNumber(soFar, item) && (item.asks >= 0.5 || isAsked(soFar, item));
  if (letter.unlabelled) return asksUnit(soFar, item, index);
  if (soFar.closed || item.not !== undefined) return false;
  if (isFurtherQuestion(item, items[index + 1], open)) return true;
  return letter.lostItsNumber(item) || (!open && item.asks >= 0.8 && isAsked(soFar, item));
}

/** A line with a number. */
function countsUnit({ closed, last, open }: SoFar, item: LineItem, label: Label, path: Path): boolean {
  // Numbers among rights of review and contact details count nothing.
  const isPlain = item.asks < 0.5 && label.strength !== 'firm' && item.line.heading === undefined;
  if (closed && last && !isNext(last, path) && isPlain) return false;
  const isSame = open !== undefined && sameName(open.path, path);
  const again = isSame && hasOnlyQuestion(open);
  if (label.role === 'answer') return !again && !(isSame && holdsNameBelow(open));
  // The same number again, now with the answer.
  const [first] = open?.items ?? [];
  const isAnswered = item.asks < 0.5 && label.role === 'bare' && first && isLineItem(first) && first.asks >= 0.4;
  return !(again && isAnswered);
}

/** A line without a label, in a letter that has none. */
function asksUnit(soFar: SoFar, item: LineItem, index: number): boolean {
  const { open, letter, items } = soFar;
  if (isAsked(soFar, item) || (letter.asksInline && asksAndAnswers(item))) return true;
  if (letter.bulletsAsk && item.line.bullet !== undefined && !item.not) return true;
  if (letter.wishes.has(item) && open && isAfterAnswer(soFar)) return true;
  if (item.not) return false;
  const asksInBold = letter.boldAsks && isBold(item) && !item.cue && item.line.gap;
  if (!isAsking(item) && !asksOverLines(items, index) && !asksInBold) return false;
  if (item.asks < 0.25 && (isOpening(items[index + 1]) || headsHeading(item, items[index + 1]))) return false;
  // A further question right behind a question, with no answer between, belongs to it.
  return item.line.gap || isAfterAnswer(soFar);
}

/** A bold line right over a heading is the letter's head. */
const headsHeading = ({ line }: LineItem, below: Item | undefined): boolean =>
  line.heading === undefined && below !== undefined && isLineItem(below) && below.line.heading !== undefined;

/** A heading that asks, right under `Question 1` alone: the words of that question. */
export const namesBareNumber = ({ open }: SoFar, { line, asks }: LineItem): boolean =>
  asks >= 0.5 && !line.gap && open !== undefined && isBareNumber(open);

/** The line repeats a question that the request block asked. */
const isAsked = ({ letter }: SoFar, { body }: LineItem): boolean => repeatsOne(folded(body.text), letter.asked);
