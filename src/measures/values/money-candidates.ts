import type { Period } from '../../model/measure.ts';
import { foldSpaces } from '../../text/fold-spaces.ts';
import type { Amount } from '../../text/found.ts';
import { PatternSet } from '../../text/guard/pattern-set.ts';
import { type FoundMoney, findMoney } from '../../text/money.ts';
import { findYears } from '../../text/year.ts';
import { ofSomeMonths } from '../questions/periods.ts';
import { outsideBrackets } from './brackets.ts';
import { isGross } from './gross-and-net.ts';
import { isOfEach } from './of-each.ts';
import type { Reading } from './reading.ts';
import { stoodBy } from './taken-back.ts';
import { isOfWider } from './wider-sum.ts';

/** What is asked of each answer, and of the words behind each amount. */
const ofText = new PatternSet(0);
const ofAfter = new PatternSet(0);

const costLimit =
  /\b(?:appropriate limit|cost limit|18 hours|24 hours|section 12|s\.?\s?12|fees regulations|per hour|exceed(?:s|ed)? the)\b/i;
/** Words of a figure that is of less than a whole year. */
const partYear =
  /\bq[1-4] (?:to|–|-|and|&) q?[1-4]\b|\b(?:first|last) (?:two|three|four|five|seven|eight|nine|ten|eleven) months\b|\b(?:(?<!\bup )to date|so far|ytd|year to date|part[- ]year|half[- ]year|(?<!\byear )to (?:the )?end (?:of )?(?:jan|feb|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:first|last) (?:quarter|six months|6 months|half)|(?:six|6|nine|9|three|3) months)\b/i;
/** "2024 (to September)" */
const toMonth = /\((?:up )?to (?:the )?(?:end (?:of )?)?(?:jan|feb|apr|may|june?\b|july?\b|aug|sep|oct|nov)[a-z]*\W/i;

export const isPartYear = (words: string): boolean =>
  partYear.test(words) || toMonth.test(words) || ofSomeMonths(words);

/** A larger budget of which the thing asked for is part: "met from the £412,000 communications budget". */
const largerBefore =
  /\b(?:part of|within|met from|met by|met out of|funded from|funded by|out of|contained in|included in|drawn from|(?:separate[d]?|separable|split|told|distinguished|disentangled|extracted|isolated)(?: out| apart)? from)\b[^.;£]{0,50}$/i;
/** "Included in the £28,000 annual licence": the sum is of more than what was asked. */
const inWhole =
  /\b(?:included (?:in|within)|covered by|bundled (?:in|with)|part of) (?:the|our|an?|its) (?:(?:overall|total|annual|yearly) )*$/i;
const ofBudget = /\bbudgets?\b/i;
/** "Costs come from the general contingency of £250,000" */
const fromReserve =
  /\b(?:come|comes|came|drawn|met|paid|funded|taken|charged) (?:from|out of|by|against|to) (?:the|our|an?|its) (?:[\p{L}’'-]+ ){0,3}?(?:contingency|contingencies|reserves?|funds?|pot|provision|allocation)(?: (?:of|at|worth))? ?$/iu;
const ofLarger = (text: string, { span }: FoundMoney): boolean => {
  const before = text.slice(Math.max(0, span[0] - 70), span[0]);
  if (inWhole.test(before) || fromReserve.test(before)) return true;
  return largerBefore.test(before) && (ofBudget.test(before) || ofBudget.test(text.slice(span[1], span[1] + 40)));
};
/** "Spend over £500" is what a council publishes, not what it spent on this. */
const threshold =
  /\b(?:spend(?:ing)?|payments?|expenditure|invoices?|transactions?|contracts?|purchases?|items?)\s+(?:of\s+)?(?:over|above|exceeding|greater than|more than)\s*$/i;

/** The thing that the sum is for was given up: "No, we stopped in 2020. The last run cost £14,900." */
const givenUp = ofText.guard(
  /\b(?:stopped|ceased|discontinued|abandoned|scrapped|withdrew|withdrawn|given (?:up|it up|them up)|(?:they|it|this|these|printing|production|the (?:app|calendars?)) (?:has |have |had )?(?:ended|finished|came to an end|come to an end)|gave (?:up|it up|them up|this up|these up)|no longer|not any ?more|not since|dropped)\b/i,
);
const lastTime =
  /\b(?:last|final|previous(?:ly)?|formerly|when (?:it|they|we|this|these)|used to|at the time|before (?:that|then)|had (?:been|cost|come to|paid|spent)|until (?:then|(?:19|20)\d\d))\b/i;

/** "Up to £9,000": no more than so much, and perhaps far less. */
const upTo =
  /\b(?:up to|a maximum of|no more than|not more than|at most|capped at|a limit of)(?: a (?:maximum|limit) of)?\s*$/i;

/** Another body's figure, told for want of one's own. */
const othersAverage =
  /\b(?:national|scottish|welsh|english|uk|regional|industry|sector|local government|lga|benchmark)\b[^.;]{0,40}\b(?:average|figure)\b|\bnationally\b/i;

/** What is heard of another authority: "We understand that Leahampton pays £9,000". */
const ofAnother =
  /\b(?:we (?:understand|believe|are aware|are told) that|another (?:council|authority)|other (?:councils|authorities)|neighbouring (?:council|authority|borough|district))\b[^.;]*$/i;

/** "It belongs to Visit Norland, which spends about £40,000": what another body by its name pays. */
const bodyPays =
  /(?:\b(?!The (?:Council|Authority|Borough|City|County)\b)\p{Lu}[\p{L}’'&-]{1,30}(?: (?:of |and |& |for |the )?\p{Lu}[\p{L}’'&-]{1,30}){0,5} (?!Team|Service|Department|Unit|Directorate|Office|Group|Centre|Council,)\p{Lu}[\p{L}’'&-]{1,30}|\b(?:county|district|parish|town) council|\bhealth board|\bcombined authority),? (?:which|who) (?:\p{L}+ ){0,2}?(?:spends?|spent|pays?|paid|funds?|funded)\b[^.;£]{0,40}$/u;

/** "The salary budget is £402,000": pay is not what is bought. */
const ofPay =
  /\b(?:salar(?:y|ies)|pay ?bill|staff(?:ing)? costs?)(?: (?:budget|bill|costs?))?(?: (?:is|was|of|at|for|comes to|total(?:led|s)?)){0,2}[\s:]*$/i;

/** Before and behind a sum that is hoped for or yet to come: "the target is £4.50", "£1,187,000 (forecast)". */
const hopedFor =
  /\b(?:targets?|projected|projection|forecast|expected to (?:be|cost)|anticipated|predicted)\b[^.;£]{0,40}$/i;
const hopedAfter = ofAfter.guard(
  /^,? (?:and )?(?:is |this is )?(?:still )?subject to (?:the )?(?:council['’]s? |full council |cabinet |budget )?(?:approval|agreement|confirmation|sign[- ]?off)\b|^\s?(?:\([^()]{0,30})?(?:(?:is|was|as) )?(?:an? |the )?(?:projected|projection|forecast|target|predicted|anticipated|planned)\b(?! (?:year[- ]end )?out-?turn)/i,
);

/** "This excludes recruitment, which came to £46,000", "does not include staff costs of £80,000": told of what is left out. */
const ofLeftOut =
  /\b(?:exclud(?:es|ed|ing)|not (?:including|counting)|(?:does|do|did|doesn['’]t) not include|leav(?:es|ing) out|takes no account of)\b(?:[^.;£]{2,50}\bwhich\b[^.;£]{0,30}| (?:(?:the|a|an|some|about|around|another|further|of|spend|spending|cost|income) ?){0,3}| (?:(?!(?:is|was|are|were|but|and)\b)[\p{L}’'-]+ ){1,5}(?:of|at|worth|totalling) (?:(?:about|around|some|approximately|a further|another) )?)$/iu;

/** "£41,000 for the rebuild in 2021 is not included": behind what is left out. */
const leftOut = ofAfter.guard(
  /^(?: (?:for|on|of|towards) [^.;,£()]{2,60})? (?:is|was|are|were) (?:not (?:included|counted|part of (?:it|this|that))|excluded|left out)\b/i,
);

/** "£610,000 of income", "the £212,000 earned from sites": behind what came in. */
const cameIn = ofAfter.guard(
  /^,? (?:(?:a year|per annum|each year|\([^()]{0,20}\)) )?(?:(?:of|in|as) (?:income|grants?|grant funding|sponsorship|receipts|recharges|savings|rental income|fee income)\b|(?:(?:which |that )?(?:is|was|were|are) )?(?:earned|raised|recovered|recharged|generated|received|contributed)\b)/i,
);

/** "Other departments contribute £80,000": paid by others, before it. */
const paidByOthers =
  /\b(?:other|partner|neighbouring|several|all|both) (?:[\p{L}-]+ ){1,3}(?:contribut\p{L}+|pay|paid|add|added)(?: (?:a further|another|about|around|some|in all|us|the council))*\s*$/iu;

/** "There is no budget. The Local Plan consultation cost £38,000": of one thing, and no year's budget. */
const costOfOne =
  /^\W*(?:the|our|a|one|its|last year['’]s)(?! (?:(?:total|annual|actual|overall|only|net|gross|yearly|whole|main) )*(?:costs?|spend|spending|expenditure|work|council|authority|service|sum|figure|amount|outturn)\b) [^.;£]{3,70}?\b(?:costs?|came to|was|comes to)(?: (?:about|around|some|us|the council))* $/iu;
const isBudget = /^spend\.(?:engagement|emergency_communications|statutory_notices|contact_centre)$/;
const deniesBudget =
  /^\W*(?:none\b|no\b|there (?:is|was) (?:no|not)\b|(?:we|the council|the authority) (?:do|does|did|has|have|had) (?:not|no)\b|nil\b)/i;

/** "Savings of £140,000", "income of £2,250": no spend. */
const notSpent =
  /\b(?:savings?|saved|saving|income|receipts|refunds?|refunded|rebates?|compensation|fined?|underspend|surplus)(?: (?:of|is|was|were|worth|totalling|came to|comes to|some|about|around|approximately))*\s*$/i;

const noOwnBudget = ofText.guard(
  /\bnone (?:is|are|was|has been) (?:specifically |separately )?(?:assigned|allocated|set aside|earmarked|ring[- ]?fenced|identified)\b|\b(?:no|not(?: have)?(?: an?| any)?|without an?)\s+(?:specific|dedicated|separate|discrete|set|ring[- ]?fenced|single|individual|stand[- ]?alone)\b(?! (?:costs?|charges?|fees?|price|licen[cs]e))|\b(?:not|no) one (?:single )?budget\b|\bnot (?:just|only|solely|exclusively|specific to|limited to)\b/i,
);
const reallySpent = /\b(?:spent|spend|cost|costs|paid)\b/i;

/** The words around an amount, within its sentence. */
export function around(text: string, { span }: FoundMoney, reach = 60): string {
  const before = text.slice(Math.max(0, span[0] - reach), span[0]);
  const after = text.slice(span[1], span[1] + reach);
  const start = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf(';'),
    before.lastIndexOf('\n'),
    before.lastIndexOf('£'),
    before.lastIndexOf('('),
  );
  const end = after.search(/[.;]\s|;|\n|£|\([^()£]{0,40}£/);
  return foldSpaces(`${before.slice(start + 1)} ${text.slice(...span)} ${end < 0 ? after : after.slice(0, end)}`);
}

/** The amount as it is given to a reader. */
export const reading = (money: FoundMoney, rule: string, more: Partial<Reading> = {}): Reading => ({
  figure: money.value,
  spans: [money.span],
  approximate: money.approximate,
  rule,
  period: periodOfRate(money),
  vat: money.vat,
  check: money.doubt,
  ...more,
});

/** The period that the words right after an amount name. */
export const periodOfRate = ({ rate }: FoundMoney): Period | undefined =>
  rate === 'month' || rate === 'quarter' || rate === 'year' ? rate : undefined;

const same = (a: Amount, b: Amount): boolean =>
  a.kind === 'number'
    ? b.kind === 'number' && a.value === b.value
    : b.kind === 'range' && a.low === b.low && a.high === b.high;

/** Amounts in digits, where the same are written out in words beside them: "Five pounds and sixty pence (£5.60)". */
function inDigits(text: string, found: readonly FoundMoney[]): readonly FoundMoney[] {
  const digits = found.filter(({ span }) => /\d/.test(text.slice(...span)));
  return digits.length > 0 ? digits : found;
}

/** "One budget of £90,000, out of which adverts and notices are paid": of more than what is asked. */
const fromWhich = /^[^.;£]{0,30},? (?:out of|from) which\b/i;

/** "It was £24,500, from which": what was asked for is itself so much. */
const isIt = /\b(?:it|this) (?:is|was|came to|stood at|amounted to)(?: (?:about|around|approximately))?\s*$/i;

/** "The invoice for the year now running, £41,000, is in dispute." */
const inDispute = ofAfter.guard(
  /^,? (?:which )?(?:is|was|are|remains?) (?:still |now |being )?(?:in dispute|disputed|under (?:query|dispute)|queried|contested|not (?:yet )?(?:agreed|paid))\b/i,
);

/** "£35 each": a price, of which any number may have been paid. */
const each = /^\s?(?:each|apiece)\b(?! (?:financial )?(?:year|month|quarter))/i;

/** "Up to £1,500 for each change": not what the changes of a year cost. */
const forEach = /^ (?:for|per|at) (?:each|every|one) (?:change|occasion|letter)\b/i;

/** "£311,200 for 2024/25 (£305,900 for 2023/24)": the bracket tells nothing but another year's sum. */
export function ofOtherYear(text: string, { span }: FoundMoney): boolean {
  const open = text.lastIndexOf('(', span[0]);
  const close = text.indexOf(')', span[1]);
  if (open < 0 || close < 0 || close - open > 60) return false;
  const inside = text.slice(open + 1, close);
  const [year, ...more] = findYears(inside);
  if (!year?.financial || more.length > 0) return false;
  const rest = `${text.slice(open + 1, span[0])} ${text.slice(span[1], close)}`.replace(year.written, ' ');
  return /^(?:\W|\b(?:in|for|during|was|the|and|year|fy|of|budget|actual|spend|it|this|previously|compared|with|from|up|down)\b)*$/i.test(
    rest,
  );
}

/** The amounts that could be the figure asked for: not the cost limit's, not a price for each of something. */
export function candidates(text: string, id: string): FoundMoney[] {
  const all = stoodBy(text, findMoney(text));
  const [only] = all;
  if (only === undefined) return [];
  // Most amounts are all of their answer: no words say of them that they are another's.
  if (all.length === 1 && only.span[0] === 0 && only.span[1] === text.length) return [only];
  const wasGivenUp = givenUp.test(text);
  return outsideBrackets(
    text,
    inDigits(text, all),
    (one) => one.rate === 'year' || isGross(text, one) || ofOtherYear(text, one),
  ).filter((money) => {
    const { rate, span, value } = money;
    if (rate === 'unit' || rate === 'hour' || rate === 'day' || rate === 'week') return false;
    if (rate === 'call' && id !== 'cost_per_call') return false;
    const words = around(text, money);
    if (value.kind === 'number' && [25, 450, 600].includes(value.value) && costLimit.test(words)) return false;
    if (othersAverage.test(words)) return false;
    const before = text.slice(Math.max(0, span[0] - 120), span[0]);
    // "Stopped in 2020. The last run, in 2019-20, cost £13,900": told of its own year it is that year's.
    const said = wasGivenUp ? `${before.split(/[.;]\s/).at(-1)} ${words}` : '';
    if (wasGivenUp && lastTime.test(said) && !findYears(said).some(({ financial }) => financial)) return false;
    if (/^,? (?:a year )?in its (?:last|final) (?:full )?year\b/i.test(text.slice(span[1], span[1] + 40))) return false;
    if (before !== '' && (threshold.test(before.slice(-40)) || hopedFor.test(before.slice(-90)))) return false;
    if (before !== '' && (notSpent.test(before.slice(-50)) || upTo.test(before.slice(-40)))) return false;
    if (
      before !== '' &&
      (ofLarger(text, money) || ofAnother.test(before) || bodyPays.test(before) || ofLeftOut.test(before))
    )
      return false;
    if (id === 'spend.communications' && ofPay.test(before)) return false;
    if (id === 'spend.bin_changes' && forEach.test(text.slice(span[1], span[1] + 24))) return false;
    if (id !== 'spend.communications' && fromWhich.test(text.slice(span[1], span[1] + 80)) && !isIt.test(before))
      return false;
    const after = text.slice(span[1], span[1] + 60);
    if (inDispute.test(after) || hopedAfter.test(after) || cameIn.test(after)) return false;
    if (leftOut.test(text.slice(span[1], span[1] + 90))) return false;
    if (before !== '' && paidByOthers.test(before.slice(-80))) return false;
    if (isBudget.test(id) && deniesBudget.test(text) && costOfOne.test(before.split(/[.;]\s/).at(-1) ?? ''))
      return false;
    if ((id !== 'cost_per_call' && each.test(text.slice(span[1], span[1] + 24))) || isOfEach(id, text, money))
      return false;
    if (isOfWider(text, money, all)) return false;
    const nought = value.kind === 'number' && value.value === 0;
    return nought || !noOwnBudget.test(text) || reallySpent.test(words);
  });
}

/** Each amount once: said again, it is the same. */
export const once = (found: readonly FoundMoney[]): FoundMoney[] =>
  found.filter(
    (money, i) => !found.slice(0, i).some((earlier) => same(earlier.value, money.value) && earlier.rate === money.rate),
  );
