import { isArea } from './area.ts';
import { isTime } from './duration.ts';
import { figuresIn } from './figures-in.ts';
import { flatMap } from './flat-map.ts';
import type { FoundAmount } from './found.ts';
import { isPercent } from './percent.ts';
import { isDash, type Quantity } from './quantity.ts';
import { rememberedOfAnswers } from './remembered.ts';
import type { Token } from './tokens.ts';

/** A number of things. */
export interface FoundCount extends FoundAmount {
  /** The word or two after it, in lower case: `visitors`, `unique users`, `page views`; empty where none follows. */
  readonly noun: string;
  /** It could as well be a calendar year. */
  readonly yearLike: boolean;
  /** A bare small number, such as also numbers lists. */
  readonly plain: boolean;
  readonly inWords: boolean;
}

/** Words before a number that make it a reference: page 3, section 12, version 2, Dynamics 365, Windows 10. */
const references = new Set(
  'analytics page pages section sections s ss question questions q qs regulation reg article appendix annex schedule part version v phase tier level step stage option item no number ref reference foi eir foia dynamics microsoft office windows drupal umbraco sitecore kentico wcag iso route paragraph para clause band grade zone room floor figure table chapter column row line point act rule net ga d365 m365 o365 year'.split(
    ' ',
  ),
);

const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

const isReference = (tokens: readonly Token[], { from, plain, amount }: Quantity): boolean => {
  const before = tokens[from - 1];
  if (before === undefined || before.kind === 'break') return false;
  if (before.text === '.' && /^(?:s|no|ref|reg|p|pp|v|art)$/.test(tokens[from - 2]?.text ?? '')) return plain;
  if (before.text === '#' || before.text === '§') return true;
  const small = amount.kind === 'number' && amount.value < 100;
  if (before.kind !== 'word' || !references.has(before.text) || !(plain || small)) return false;
  if (before.text === 'number' || before.text === 'year' || before.text === 'no')
    return amount.kind === 'number' && amount.value < 20;
  return true;
};

/** Whether the quantity is the day of a date ("10 June 2025") or the year of one ("June 2012"). */
const isDate = (tokens: readonly Token[], { from, to, plain, yearLike, amount }: Quantity): boolean => {
  if (!plain || amount.kind !== 'number') return false;
  const after = tokens[to];
  if (
    amount.value <= 31 &&
    after?.kind === 'word' &&
    months.has(after.text) &&
    (after.text !== 'may' || yearish(tokens[to + 1]))
  )
    return true;
  const before = tokens[from - 1];
  if (
    yearLike &&
    before !== undefined &&
    (months.has(before.text) || before.kind === 'ordinal' || before.text === ',')
  ) {
    return (
      months.has(before.text) || months.has(tokens[from - 2]?.text ?? '') || months.has(tokens[from - 3]?.text ?? '')
    );
  }
  return amount.value <= 31 && before !== undefined && months.has(before.text) && before.text !== 'may';
};

const yearish = (token: Token | undefined): boolean => token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text);

/** `3 of 5`, `Page 3 of 5`: both are parts of a place in a document where "page" stands before. */
const isPaging = (tokens: readonly Token[], { from, to }: Quantity): boolean => {
  const starts = tokens[from - 1]?.text === 'of' ? from - 3 : tokens[to]?.text === 'of' ? from - 1 : -1;
  return starts >= 0 && /^(?:page|part|sheet|slide)$/.test(tokens[starts]?.text ?? '');
};

/**
 * A number that opens a line and is followed by a point or a bracket numbers a list: `1. Jadu`, `2) Drupal`. No list is a hundred
 * long: `592. This is last year's` gives a count.
 */
const isListNumber = (tokens: readonly Token[], { from, to, plain, amount, yearLike }: Quantity): boolean => {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (amount.kind === 'number' && amount.value >= 100 && !yearLike) return false;
  if (!plain || (before !== undefined && before.kind !== 'break')) return false;
  return (
    (after?.text === '.' || after?.text === ')') && tokens[to + 1] !== undefined && tokens[to + 1]?.kind !== 'break'
  );
};

const nounAfter = (tokens: readonly Token[], { to }: Quantity): string => {
  const words: string[] = [];
  for (let at = to; at < tokens.length && words.length < 3; at++) {
    const token = tokens[at];
    if (token?.text === '(' && words.length === 0) continue;
    if (isDash(token) && token?.start === tokens[at - 1]?.end) continue;
    if (token?.kind !== 'word') break;
    words.push(token.text);
  }
  return words.join(' ');
};

/**
 * Counts: `16,400`, `47,300 (sessions)`, `186k`, `1.2 million`, `between 5 and 10`, `fewer than 5` (a range from nought),
 * `six`. Not money, percentages, times, areas, dates, references, list numbers, phone numbers, links.
 */
export const findCounts = rememberedOfAnswers((text): readonly FoundCount[] => {
  const { tokens, quantities } = figuresIn(text);
  return flatMap(quantities, (quantity) => {
    const { amount, currency } = quantity;
    if (
      currency === 'sign' ||
      currency === 'word' ||
      (quantity.loneScale && tokens[quantity.to - 1]?.start !== tokens[quantity.to - 2]?.end)
    )
      return [];
    if (isPercent(tokens, quantity) || isTime(tokens, quantity) || isArea(tokens, quantity)) return [];
    if (
      isReference(tokens, quantity) ||
      isDate(tokens, quantity) ||
      isPaging(tokens, quantity) ||
      isListNumber(tokens, quantity)
    )
      return [];
    const value =
      quantity.below && amount.kind === 'range' && Number.isInteger(amount.high) && amount.high > 0
        ? { ...amount, high: amount.high - 1 }
        : amount;
    return [
      {
        value,
        span: quantity.span,
        approximate: quantity.approximate,
        noun: nounAfter(tokens, quantity),
        yearLike: quantity.yearLike,
        plain: quantity.plain,
        inWords: quantity.inWords,
        doubt: quantity.doubt,
      },
    ];
  });
});

const nought =
  /^(?:nil|none|zero|0|no)\b(?!\s+(?:specific|separate|dedicated|single|set|fixed|data|information|record|figure|budget|cost))/i;

/** Whether the whole text says nought: `Nil`, `None`, `Zero.`, `None at present`, and nothing that goes on to something else. */
export const saysNought = (text: string): boolean => {
  const said = text.trim();
  return (
    said.length <= 50 &&
    nought.test(said) &&
    /^(?:nil|none|zero|0|no)(?:[.,;]?\s*(?:at present|at the moment|currently|now|reported|in this period|(?:this|last) year|(?:in|during|over|for) (?:that (?:time|period|year)|(?:the )?(?:(?:last|past|previous|most recent|financial|calendar|full|whole) ){0,3}(?:year|12 months|twelve months)|(?:19|20)\d\d(?:[/-]\d\d)?))?)?[.\s]*$/i.test(
      said,
    )
  );
};
