import { findProducts, isOfKind } from './product-names.ts';
import type { Reading } from './reading.ts';

const by =
  /\b(?:counted|recorded|measured|reported|shown|tracked|taken|collected|according|source|sourced|figures?|data|statistics)\b[^.;£]{0,24}\b(?:by|in|from|to|with|using|:)\s(?:our |the )?$/i;
const records = /^ (?:recorded|counted|counts|records|shows|showed|gives|gave|measured|measures|reported|reports)\b/i;

/** What an answer says counted its visitors: "as counted by Matomo", "Matomo recorded 31,700 users". Gives way to an answer to its own question. */
export function countedBy(text: string): Reading[] {
  const [tool, ...more] = findProducts(text).filter((named) => isOfKind(named, ['analytics']));
  if (!tool || more.length > 0) return [];
  const before = text.slice(Math.max(0, tool.span[0] - 60), tool.span[0]).replace(/\s+/g, ' ');
  const isNamed = by.test(before) || records.test(text.slice(tool.span[1], tool.span[1] + 20).replace(/\s+/g, ' '));
  // A tool that was changed is not what counts now.
  if (!isNamed || /\b(?:until|before|previous|former|no longer|replaced|instead)\b/i.test(text)) return [];
  return [
    {
      id: 'website.analytics',
      figure: { kind: 'names', value: [tool.name] },
      spans: [tool.span],
      approximate: false,
      rule: 'what counted',
      aside: true,
      reason: 'Said by the way, in answer to another question',
    },
  ];
}
