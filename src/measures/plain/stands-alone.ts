import type { Span } from '../../model/span.ts';
import { findDates } from '../../text/date.ts';
import { figuresIn } from '../../text/figures-in.ts';
import { matchesOf } from '../../text/matches.ts';
import { mayHoldFigure } from '../../text/number-words.ts';
import { findYears } from '../../text/year.ts';

/** Words beside a figure that make it something else than the answer: a change, a limit, a price of one of many. */
const aside =
  /\b(?:sav(?:ed?|ings?)|increas\w*|decreas\w*|reduc\w*|rise|rose|fell|threshold|limits?|exempt\w*|exceed\w*|excluding|except|per|each|section|act|page|appendix|tender|forecast|proposed|target|instead|out of|not|unknown|unable|cannot)\b/i;

const vat =
  /(?:\bex|\bexc|\bexcl|\bexcluding|\bexclusive of|\bplus|\+|\binc|\bincl|\bincluding|\binclusive of|\bnot including|\bnet of)\.?\s{0,2}VAT\b/gi;
const yearly = /\b(?:per|a|each|every)\s(?:annum|(?:financial\s)?year)\b|\bp\.?a\.?(?!\w)/gi;
const vatSomewhere = /vat/i;
const brackets = /\([^()]{0,120}\)/g;

const word = /\p{L}{2,}/gu;
const sentence = /[.!?]\s/;

/** The text with these stretches blanked, so that offsets stay. */
const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce((rest, [from, to]) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text);

const spansOf = (text: string, pattern: RegExp): Span[] =>
  matchesOf(text, pattern).map(({ index, 0: found }) => [index, index + found.length]);

const holds = ([start, end]: Span, [from, to]: Span): boolean => start <= from && to <= end;

/**
 * Whether figures at these spans are what an answer says, and not figures that its prose also mentions: no other figure stands
 * beside them (years, dates and what brackets explain aside), at most so many words, and none that turn them into something else.
 */
export function standsAlone(text: string, spans: readonly Span[], mostWords: number): boolean {
  const explained = text.includes('(')
    ? spansOf(text, brackets).filter((bracket) => !spans.some((span) => holds(bracket, span)))
    : [];
  const told = [...findYears(text), ...findDates(text)].map(({ span }) => span);
  const ofVat = vatSomewhere.test(text) ? spansOf(text, vat) : [];
  const rest = blanked(
    text,
    [...explained, ...told, ...ofVat, ...spansOf(text, yearly)].filter(
      (one) => !spans.some((span) => holds(span, one)),
    ),
  );
  const left = blanked(rest, spans);
  if (mayHoldFigure(left) && figuresIn(left).quantities.length > 0) return false;
  const last = spans.reduce((most, [, end]) => Math.max(most, end), 0);
  const end = sentence.exec(left.slice(last));
  const said = end ? left.slice(0, last + end.index) : left;
  return !aside.test(said) && matchesOf(said, word).length <= mostWords;
}
