import type { PhysicalLine } from './physical-lines.ts';

const mayClose =
  /^(?:you|if|should|where|internal|reviews?|appeals?|complaints?|ico|the|information|unhappy|dissatisfied|not|yours)\b/i;
/** The first words of what stands under a table's last row: the right of review, whom to turn to, the sign-off. */
const closings: readonly RegExp[] = [
  /^you (?:may|can|have (?:the|a) right to|are entitled to|have (?:\d{1,2}|forty|twenty|two) [^?]{2,40} to)\b[^?]{0,60}\b(?:review|appeal|complain|look(?:ed)? at (?:it |this )?again)\b[^?]{0,120}$/i,
  /^(?:if|should|where) you (?:are|be|feel|remain|wish|want|would like|disagree|think|believe)\b[^?]{0,80}\b(?:dissatisfied|unhappy|(?:not|un)[ -]?(?:happy|satisfied|content)|review|appeal|complain\w*|disagree|wrong)\b[^?]{0,160}$/i,
  /^(?:(?:internal )?reviews?|appeals?|complaints? about this (?:response|reply|letter)|ico|(?:the )?information commissioner(?:['’]s office)?)\s?(?::|[-–—] )[^?]{3,200}$/i,
  /^(?:unhappy|dissatisfied|not (?:happy|satisfied|content))(?: with (?:this|our|the) (?:response|reply|answers?))?\?(?: .{0,160})?$/i,
  /^yours (?:sincerely|faithfully|truly)\b.{0,20}$/i,
];

/** Whether a line without a cell beside it is the first of a letter's closing paragraphs, which go on with no cell of the table above them. */
export function closesLetter(text: string, { from, to }: PhysicalLine): boolean {
  if (to - from < 13 || to - from > 320) return false;
  const words = text.slice(from, to);
  return mayClose.test(words) && closings.some((closing) => closing.test(words));
}
