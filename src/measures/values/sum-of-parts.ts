import type { FoundMoney } from '../../text/money.ts';
import { tidy } from '../../text/numeral.ts';
import { labelled } from './labelled.ts';
import { reading } from './money-candidates.ts';
import type { Asking, Reading } from './reading.ts';

/** What each of these is made of: pay of employees and of agency staff, printing and posting. Each piece by the words for it. */
const madeOf: Readonly<Record<string, readonly RegExp[]>> = {
  'spend.payroll': [
    /\b(?:employees?|employed|permanent|own staff|directly employed|staff(?! agenc)(?<!agency staff))\b/i,
    /\b(?:agency|temporary|interims?)\b/i,
    /\b(?:contractors?|consultants?|off[- ]payroll|self[- ]employed)\b/i,
  ],
  'spend.bin_calendars': [
    /\b(?:print(?:ing|ed)?|production|paper)\b/i,
    /\b(?:post(?:age|ing|ed)?|deliver(?:y|ing|ed)|distribut(?:ion|ing|ed)|mail(?:ing|ed)?|royal mail)\b/i,
    /\b(?:design(?:ing|ed)?|artwork|typesetting)\b/i,
  ],
  'spend.bin_changes': [
    /\b(?:print(?:ing|ed)?|leaflets?|letters?|hangers?|stickers?)\b/i,
    /\b(?:tele)?phon(?:e|ing)\b|\bcalls\b/i,
    /\b(?:digital|e-?mail(?:s|ing)?|texts?|sms|online|web|social media)\b/i,
    /\b(?:post(?:age|ing)?|delivery|distribution|mailing)\b/i,
  ],
  'spend.crm': [/\b(?:licen[cs](?:es?|ing)|subscriptions?)\b/i, /\bhosting\b/i, /\b(?:support|maintenance)\b/i],
};

/** What has no more pieces than are known here. */
const ofPlainThings = /^spend\.bin_/;

/** Words of amounts that are no pieces of one sum. */
const notPieces =
  /\b(?:of which|includ(?:es|ing)|total|budget(?:ed)?|forecast|against|compared|previous|last year|income|recharged?|per|each|one[- ]off|saved|savings?)\b/i;

/** "Contractors are not recorded separately": a piece is missing. */
const isMissing =
  /\b(?:not|n['’]t|no|cannot be|never) (?:(?:held|kept|been|separately|centrally|possible|able|to) ){0,3}(?:recorded|coded|held|known|available|identified|identifiable|separated|separable|analysed|counted|costed|included|split|told|kept|figures?|records?|costs?)\b/i;

/**
 * "Printing £17,204, delivery £22,310": where each amount is that of one piece of what is asked for, what they come to, which the answer
 * does not write; nothing where a piece is missing that the question names. Where it names none, a payroll or a CRM may have others.
 */
export function sumOfParts(
  { id, text, question }: Asking,
  found: readonly FoundMoney[],
  year: string | undefined,
): Reading[] {
  const pieces = madeOf[id];
  const [first] = found;
  if (!pieces || !first || found.length < 2 || found.length > pieces.length || isMissing.test(text)) return [];
  const asked = pieces.filter((piece) => piece.test(question.words)).length;
  if (found.length < asked || (asked < 2 && !ofPlainThings.test(id))) return [];
  const pieceOf = (words: string): number | undefined => {
    const own = pieces.flatMap((piece, i) => (piece.test(words) ? [i] : []));
    return own.length === 1 ? own[0] : undefined;
  };
  const named = labelled(text, found, (label) => pieceOf(label) !== undefined);
  const own = named.map(({ label }) => (notPieces.test(label) ? undefined : pieceOf(label)));
  if (own.includes(undefined) || new Set(own).size < own.length) return [];
  if (new Set(found.map(({ rate }) => rate)).size > 1) return [];
  let sum = 0;
  for (const { value } of found) {
    if (value.kind !== 'number') return [];
    sum = tidy(sum + value.value);
  }
  return [
    reading(first, 'sum of the pieces', {
      figure: { kind: 'number', value: Math.round(sum * 100) / 100 },
      spans: found.map(({ span }) => span),
      approximate: found.some(({ approximate }) => approximate),
      year,
      reason: 'The sum of its pieces, which the answer does not write',
    }),
  ];
}
