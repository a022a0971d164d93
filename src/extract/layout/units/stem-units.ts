import { folded } from '../../lines/likeness.ts';
import { isStart, isUnder } from '../../lines/number-path.ts';
import { valueLike } from '../../lines/value-like.ts';
import type { Asked } from '../draft.ts';
import { isLineItem, type LineItem } from '../items/item.ts';
import { holdsAnswer } from '../items/line-signs.ts';
import { answerBehindDash, answerBehindMark } from './behind-question.ts';
import { isStemInName } from './called-questions.ts';
import type { Unit } from './unit.ts';

/** Over its parts, a line that asks nothing of its own: `12. If it has a CRM system:`, then 12a. */
export function isStem(unit: Unit, next: Unit, asked: Asked | undefined, expectsQuestion: boolean): boolean {
  const [only] = unit.items;
  if (unit.items.length !== 1 || !only || !isLineItem(only)) return false;
  const { text } = only.body;
  return (
    text !== '' &&
    only.label?.role !== 'answer' &&
    !holdsAnswer(text) &&
    (text.endsWith(':') ||
      (expectsQuestion && namesParts(text, next, asked)) ||
      isGroupHead(only, next, asked) ||
      (asked === undefined ? isStemInName(unit, next) : folded(asked.words.text).startsWith(folded(text))))
  );
}

/** `2. Systems` over `a) Databases` over `i. How many are there?`: a number over a letter that asks nothing either. */
export function headsHeads({ path, items: [first, ...more] }: Unit, next: Unit, below: Unit | undefined): boolean {
  const [head] = next.items;
  const [asking] = below?.items ?? [];
  if (!path || !next.path || !below?.path || more.length > 0 || next.items.length > 1) return false;
  if (!isUnder(path, next.path) || !isUnder(next.path, below.path)) return false;
  const areHeads = [first, head].every(
    (item) =>
      item &&
      isLineItem(item) &&
      item.label?.role !== 'answer' &&
      item.asks < 0.4 &&
      /^\p{Lu}[^.;?£\d]{0,80}$/u.test(item.body.text),
  );
  return areHeads && asking !== undefined && isLineItem(asking) && asking.asks >= 0.4;
}

/** `Statutory notices: number and cost` over `(a) number: 240`, where questions stand over their answers: nothing but its parts answers it. */
const namesParts = (text: string, { path }: Unit, asked: Asked | undefined): boolean =>
  asked === undefined &&
  /^\p{Lu}[^.;]{7,100}$/u.test(text) &&
  !valueLike.test(text.slice(text.lastIndexOf(': ') + 1).trimStart()) &&
  isStart(path?.slice(-1) ?? []);

/** `1. Staffing` in bold, or right over parts that ask: it heads them, and answers nothing. */
function isGroupHead({ line, body, asks }: LineItem, next: Unit | undefined, asked: Asked | undefined): boolean {
  if (asks >= 0.5 || valueLike.test(body.text)) return false;
  if (line.heading !== undefined || line.bold >= line.words.text.length - 1) return true;
  const [below] = next?.items ?? [];
  if (!below || !isLineItem(below) || below.label?.role === 'answer') return false;
  if (asked !== undefined || !/^\p{Lu}[^.;]{2,60}$/u.test(body.text)) return false;
  const label = smallLabel.exec(below.body.text)?.[1];
  // `2. Notices: number and cost` over `(a) number: about 240`.
  const [, listed] = body.text.split(': ', 2);
  if (listed !== undefined) return label !== undefined && listed.startsWith(label);
  return label !== undefined || below.asks >= 0.4 || (next !== undefined && hasOwnAnswer(next, below));
}

/** `a. year of introduction - 2006`: what a part is called, in small letters as goes on from its heading. */
const smallLabel = /^((?:\p{Ll}[\p{L}'’/-]*)(?: \p{L}[\p{L}'’/-]*){0,4})(?:\s[-–—]\s|:\s)(?=\S)/u;

/** `a. last month` over `38,114`, or `a. last month - 38,114`: a part that is asked and answered by itself. */
function hasOwnAnswer({ items }: Unit, { body: { text } }: LineItem): boolean {
  const [, second, ...more] = items;
  if (valueLike.test(text)) return false;
  if (!second) {
    const at = answerBehindMark(text) ?? answerBehindDash(text);
    return at !== undefined && valueLike.test(text.slice(at));
  }
  return more.length === 0 && isLineItem(second) && valueLike.test(second.line.words.text);
}
