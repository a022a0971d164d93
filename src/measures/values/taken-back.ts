import type { Span } from '../../model/span.ts';

const notThis =
  /\b(?:not|rather than|instead of|in place of)\s+(?:the |our )?(?:(?:figure|total|sum|number) of )?(?:about |around |some )?£?\s?$/i;

const letter = '(?:answer|reply|response|letter|e-?mail|figure|number|total|sum|amount|count|table)';

const before =
  '(?:earlier|previous(?:ly)?|first|initial(?:ly)?|original(?:ly)?|wrong(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?)';

/** "Our first reply said", "the earlier figure of", "we wrongly gave". */
const saidBefore = new RegExp(
  `\\b${before} ${letter}s?(?: ${letter})?(?: (?:of|was|gave|said|stated|showed|had|told you))?(?: (?:it was|that it was|as|of))?\\s?[:,]?\\s?£?$|\\b(?:${before} (?:gave|said|stated|wrote|reported|published|quoted|told you)|(?:gave|said|stated|wrote|reported|published|quoted|told you|given as|stated as|reported as) ${before})(?: (?:as|that it was|it as|of))?\\s£?$`,
  'i',
);

/** "613,200 as we wrote in May", "£5,000 was a mistake", "136,900 counted calls between officers as well". */
const wrongAfter =
  /^,?\s(?:[a-z]+ )?(?:as (?:we )?(?:wrote|stated|said|told|previously|first|originally|earlier|given|reported|published|shown)\b|(?:that|which) (?:we|you) (?:were )?(?:first |previously |originally )?(?:gave|given|told|quoted)\b|(?:was|is|were|are) (?:wrong|incorrect|not (?:right|correct)|an? (?:error|mistake|misprint|typing)|in error|mistaken|too (?:high|low)|overstated|understated|(?:for|of|from) (?:a|an|the) (?:different|wrong|other|earlier|another) (?:year|period|month|council|thing))|(?:in error|by mistake)\b|(?:had )?(?:counted|included|took in|covered)\b[^.;]{0,60}\b(?:as well|too|twice|in error|by mistake|wrongly)\b)/i;

/** "The response gave £13,200.", of a review that goes on to put it right. */
const saidInReply =
  /\b(?:the|our|its|my colleague['’]s|the (?:council|authority)['’]s) (?:response|reply|answer|letter|decision) (?:(?:had )?(?:gave|given|said|stated|showed|quoted|told you|put (?:it|this|the (?:figure|cost|sum|total|number)) at)|was)(?: (?:that )?(?:it was|a (?:figure|total|sum|cost) of|the (?:figure|cost|sum|total|number) (?:as|was|of)))?\s?[:,]?\s?£?$/i;
const putRight =
  /\b(?:correct(?:ed)?|right|true|proper|revised|amended|accurate) (?:figure|sum|total|amount|number|cost|answer)\b|\bshould (?:have been|be|have read|read|have said)\b|\b(?:was|is|were) (?:wrong|incorrect|mistaken|an? (?:error|mistake)|in error)\b|\b(?:in fact|actually|correctly|I (?:have )?(?:find|found))\b/i;

/** Whether the words about a figure take it back: said before and put right, or denied. */
export const isTakenBack = (text: string, [start, end]: Span): boolean => {
  const said = text.slice(Math.max(0, start - 70), start);
  return (
    notThis.test(said) ||
    saidBefore.test(said) ||
    wrongAfter.test(text.slice(end, end + 100)) ||
    (saidInReply.test(said) && putRight.test(text.slice(end, end + 400)))
  );
};

/** The figures that an answer stands by, where it takes others back; all where it takes back all or none. */
export function stoodBy<T extends { readonly span: Span }>(text: string, found: readonly T[]): readonly T[] {
  if (found.length < 2) return found;
  const kept = found.filter(({ span }) => !isTakenBack(text, span));
  return kept.length > 0 ? kept : found;
}
