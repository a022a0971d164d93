import { findYears } from '../../text/year.ts';
import type { Asking, Reading } from './reading.ts';

const liveIn =
  /\b(?:(?:live|in place|in use|introduced|implemented|installed|launched|operational|used (?:a|the|our)? ?[\w ,]{0,40})\s*(?:since|in|from|on)|went live(?: in| on)?|since)\s+(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:[A-Z][a-z]+ )?$/i;

/** Before a year in which something is yet to happen. */
export const toCome = /\b(?:will|due|expected|planned|scheduled|intended|hope|hopes|aims?|plans?) [^.;\d]{0,45}$/i;

/** The year in which a CRM went live, where an answer about the CRM says it by the way: "Yes - Lagan, live since October 2005". */
export function readLiveSince({ text }: Asking): Reading[] {
  const years = findYears(text).filter(
    ({ span, financial }) =>
      !financial &&
      !toCome.test(text.slice(Math.max(0, span[0] - 60), span[0])) &&
      liveIn.test(text.slice(Math.max(0, span[0] - 90), span[0])),
  );
  const [only] = years;
  if (!only || years.length > 1 || /\breplac|\bmov(?:ed|ing)|\bmigrat|\bupgrad|\bprevious/i.test(text)) return [];
  return [
    {
      id: 'crm.live_since',
      figure: { kind: 'number', value: only.value },
      spans: [only.span],
      approximate: only.approximate,
      rule: 'live since',
      reason: 'Said by the way, in answer to another question',
    },
  ];
}
