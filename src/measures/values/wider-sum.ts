import type { FoundMoney } from '../../text/money.ts';

/** That what is asked has no sum of its own: "included in the contract", "comes with the licence", "a module of the system". */
const takenIn =
  /\b(?:includ(?:ed|es) (?:in|within|with|as part of)|(?<!\bas )part of|covered (?:by|in|within|under)|(?:come|comes|came) (?:with|as part of|free with)|bundled (?:in|with|into)|(?:falls?|fell|sits?|held) (?:within|under)|contained (?:in|within)|absorbed (?:in|into|by|within)|met (?:from|within|by|out of)|built into|an? (?:\p{L}+ )?module (?:of|in|within)|in the price of|of which (?:it|this|they|the tool) (?:is|are) (?:a )?part|wrapped up in|rolled into|subsumed (?:in|into|within))\b/giu;

/** Words by which the sum behind is its own all the same: "It is part of the platform and costs £9,000 a year." */
const ownAgain =
  /(?<!\bwhich )\b(?:and|but|it|this|they|we|these|website|app|calendars?|notices?|hosting)(?: (?:itself|alone))? (?:(?:\p{L}+ )?(?:costs?|spen[dt]|pays?|paid|budget(?:ed)?|set aside|charged?|estimated?|allocat\p{L}+|priced|contribut\p{L}+)\b|is (?:£|about|around|approx))|\b(?:of (?:which|this|that|it)|share|proportion|element|attribut\p{L}+|apportion\p{L}+|equivalent|estimated?|separately|earmarked|recharged?)\b/iu;

const sentenceEnd = /[.!?]\s|\n/g;

/** The subject of a sentence that goes on about the wider thing: "The contract is worth", "Its licence costs". */
const goesOn =
  /^\W*(?:(?:the|that|this|its|whose|our|overall|whole|total|full|annual|yearly) )+(?:[\p{L}-]+ ){0,3}?(?:contracts?|agreements?|budgets?|licen[cs]es?|fees?|subscriptions?|suite|packages?|platforms?|systems?|slas?|service|prices?|support|costs?|charges?)\b/iu;

/** "£6,100, which is part of the wider contract of £48,000", "£57,316 of the IT budget of £2.4m": before the wider sum. */
const ofWider =
  /\b(?:of|from|in|within|under|towards?|to) (?:the|our|an?|its|this) (?:[\p{L}-]+ ){0,4}?(?:budget|contract|cost|spend|total|agreement|licence|package|subscription|programme|partnership|consortium)(?: (?:of|at|worth|totalling|(?:which|that) (?:is|costs)|costing)){1,2}\s*$/iu;

/** "The wider campaign has a budget of £150,000": told beside its own sum. */
const ofWholeThing =
  /\b(?:wider|overall|broader|larger|whole|entire|full|parent|next|new) [^.;£]{0,50}?\b(?:campaign|programme|project|contract|department|directorate|service)\b[^.;£]{0,40}$/iu;

const mayBe =
  /\b(?:includ|part of|of which|cover|com(?:e|es|ing) |came |bundled|falls?|fell|sits?|held |contained|absorbed|met |built into|module|in the price|wrapped|rolled|subsumed)/i;

/** Whether an amount is that of something wider, in which what is asked for is said to be taken in. */
export function isOfWider(text: string, money: FoundMoney, all: readonly FoundMoney[]): boolean {
  const [from] = money.span;
  const first = all[0]?.span[0] ?? from;
  const near = text.slice(Math.max(0, from - 120), from);
  if (first < from && (ofWider.test(near.slice(-90)) || ofWholeThing.test(near))) return true;
  if (!mayBe.test(text.slice(0, from))) return false;
  takenIn.lastIndex = 0;
  for (let said = takenIn.exec(text); said && said.index < from; said = takenIn.exec(text)) {
    const at = said.index;
    // With a sum of its own before, it is no more than told where that is paid from.
    if (first < at) return false;
    const between = text.slice(at + said[0].length, from);
    sentenceEnd.lastIndex = 0;
    let last = -1;
    for (let end = sentenceEnd.exec(between); end; end = sentenceEnd.exec(between)) last = end.index + end[0].length;
    if (last < 0) {
      if (!ownAgain.test(between)) return true;
    } else if (goesOn.test(between.slice(last)) && !ownAgain.test(between.slice(last))) return true;
  }
  return false;
}
