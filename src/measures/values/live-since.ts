import { findDurations } from '../../text/duration.ts';
import { findMoney } from '../../text/money.ts';
import { type FoundYear, findYears } from '../../text/year.ts';
import { findProducts } from './product-names.ts';
import type { Asking, Reading } from './reading.ts';

const liveIn =
  /\b(?:(?:live|in place|in use|introduced|implemented|installed|launched|operational|used (?:a|the|our)? ?[\w ,]{0,40})\s*(?:since|in|from|on)|went live(?: in| on)?|since)\s+(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:[A-Z][a-z]+ )?$/i;

/** Before a year in which something is yet to happen. */
export const toCome =
  /\b(?:will|due|expected|planned|scheduled|intended|hope|hopes|aims?|plans?|goes live|go live date is set) [^.;\d]{0,45}$/i;

/** "We moved from Lagan to Salesforce in 2022": what is in use now came then. */
const movedIn =
  /\b(?:moved|migrated|switched|changed|transferred)(?: over| across)?(?: from [^.;\d]{2,40}?)? to ([^.;\d]{2,40}?) (?:in|during) (?:[A-Z][a-z]+ )?$/;
const toIt = /^(?:it|this|the (?:current|present) (?:one|system|crm|product))\b/i;

/** The year in which a CRM went live, where an answer about the CRM says it by the way: "Yes - Lagan, live since October 2005". */
export function readLiveSince({ text }: Asking): Reading[] {
  const all = findYears(text);
  const [first] = all;
  if (first && all.length === 1 && !first.financial) {
    const [, now] = movedIn.exec(text.slice(Math.max(0, first.span[0] - 120), first.span[0])) ?? [];
    if (now !== undefined && (toIt.test(now) || findProducts(now).some(({ product }) => product.kinds.includes('crm'))))
      return [sinceYear(first)];
  }
  const years = all.filter(
    ({ span, financial }) =>
      !financial &&
      !toCome.test(text.slice(Math.max(0, span[0] - 60), span[0])) &&
      liveIn.test(text.slice(Math.max(0, span[0] - 90), span[0])),
  );
  const [only] = years;
  if (!only || years.length > 1 || /\breplac|\bmov(?:ed|ing)|\bmigrat|\bupgrad|\bprevious/i.test(text)) return [];
  return [sinceYear(only)];
}

const sinceYear = ({ value, span, approximate }: FoundYear): Reading => ({
  id: 'crm.live_since',
  figure: { kind: 'number', value },
  spans: [span],
  approximate,
  rule: 'live since',
  aside: true,
  reason: 'Said by the way, in answer to another question',
});

const took =
  /\b(?:took|taking|implement(?:ed|ation)(?: (?:took|lasted|period|time|was|of|over|in|completed in))*|rolled out (?:over|in)|(?:after|following) an? (?:project|programme|implementation) (?:of|lasting|that took))[^.;,\d]{0,25}$/i;

/** How long a CRM's implementation took, where an answer about the CRM says it by the way: "went live in June 2019 and took nine months". */
export function readTook({ text }: Asking): Reading[] {
  const [only, ...more] = findDurations(text).filter(({ span }) =>
    took.test(text.slice(Math.max(0, span[0] - 70), span[0])),
  );
  if (!only || more.length > 0 || !/\b(?:live|implement|introduc|install|launch|roll(?:ed)? out)/i.test(text))
    return [];
  return [
    {
      id: 'crm.implementation_months',
      figure: only.value,
      spans: [only.span],
      approximate: only.approximate,
      rule: 'implementation took',
      aside: true,
      reason: 'Said by the way, in answer to another question',
    },
  ];
}

const yearlyCost =
  /\b(?:annual|yearly|current annual) (?:[a-z]+ ){0,3}?(?:cost|charge|fee|spend)s? (?:of|is|are|was|comes to|totals)(?: (?:about|approximately|circa|around))?\s*$/i;

/** What a CRM costs a year, where an answer about the CRM says it by the way: "Its annual licence cost is £62,400." */
export function readYearlyCost({ text, question }: Asking): Reading[] {
  const found = findMoney(text);
  const [only] = found;
  if (!only || found.length > 1 || only.rate === 'unit' || /\bcost|\bspen[dt]|\bpric|\bpaid/i.test(question.words))
    return [];
  const before = text.slice(Math.max(0, only.span[0] - 90), only.span[0]);
  if (only.rate !== 'year' && !yearlyCost.test(before)) return [];
  if (/\b(?:savings?|saved?|saves|income|benefits?)\b/i.test(`${before} ${question.words}`)) return [];
  return [
    {
      id: 'spend.crm',
      figure: only.value,
      spans: [only.span],
      approximate: only.approximate,
      rule: 'yearly cost',
      period: 'year',
      reason: 'Said by the way, in answer to another question',
      aside: true,
    },
  ];
}
