import type { Span } from '../../model/span.ts';
import type { FoundCount } from '../../text/count.ts';

const wordCount = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

/** What may stand before the figure that an answer opens with. */
export const openings =
  /^\W*(?:yes\b\W*)?["“‘']?(?:(?:in|during|for) (?:the (?:financial |calendar )?year )?(?:19|20)\d\d(?:[/-]\d\d)?,? |(?:counting|including|with|not counting|without) (?:those|these|them),? |(?:in (?:all|total)|altogether|overall|at present|currently),? |there (?:are|is|were) |(?:we|the council) (?:have|has|had|run|runs|ran|operates?|hosts?|maintains?|publish(?:es|ed)?|holds?|held|took|received|get|got|carr(?:y|ies|ied) out|conduct(?:s|ed)?|issued?) |a total of |approximately |approx\.? |circa |around |about |(?:somewhere )?(?:between |in the range )?|c\.? ?)*$/i;

const sentenceEnd = /[.!?;]\s/;

const saysFigure =
  /\b(?:correct(?:ed)?|right|actual|total|true) (?:figure|number|answer|total)(?: (?:is|was|should (?:be|have been)))?[\s:]*$|\b(?:it|this|that|which|list|register|log|records?) (?:shows|show|lists|list|records|counts|gives|says|has|holds|contains)[\s:]*$|\b(?:figure|number|answer|total) (?:is|was|should (?:be|have been))[\s:]*$/i;

/** "We keep a register; at the last count there were 148": the words of its own clause before a figure. */
export const clauseBefore = (text: string, at: number): string => {
  const before = text.slice(0, at);
  return before.slice(Math.max(before.lastIndexOf('; '), before.lastIndexOf('. ')) + 1);
};

/** Whether the count is what the answer says, rather than a number in passing: the answer is short, or opens with it. */
export function standsAlone(text: string, { span, inWords, plain, value }: FoundCount): boolean {
  // What later sentences say is beside the figure of the first.
  const rest = text.slice(span[1]);
  const end = sentenceEnd.test(text.slice(0, span[0])) ? -1 : rest.search(sentenceEnd);
  const others = wordCount(`${text.slice(0, span[0])} ${end < 0 ? rest : rest.slice(0, end)}`);
  const isWhole = /^,? of (?:which|these|those)\b/i.test(text.slice(span[1], span[1] + 12));
  const opens = openings.test(isWhole ? clauseBefore(text, span[0]) : text.slice(0, span[0]));
  const ends =
    /^\W*$|^["”’']?(?: (?:at (?:the )?last count|at present|at the moment|in all|in total|altogether|currently|now))?\s?[:;,.(–-]/.test(
      text.slice(span[1]),
    );
  if (opens && ends) return true;
  // "Only those who accept cookies are counted, so this is an underestimate: 512,306".
  if (!plain && /[:=]\s*$/.test(text.slice(0, span[0])) && /^\W*$/.test(text.slice(span[1]))) return true;
  // "The correct figure is 39."
  if (saysFigure.test(text.slice(Math.max(0, span[0] - 60), span[0])) && /^\s*(?:[.;,(]|$)/.test(text.slice(span[1])))
    return true;
  if (inWords) return others <= (value.kind === 'number' && value.value === 1 ? 1 : 5);
  const size = value.kind === 'number' ? value.value : value.high;
  return plain && size < 20 ? others <= 3 : others <= 8 || opens;
}

/** Things that an answer may list behind their number: "Two - Visit Wexcombe and Invest in Wexcombe". */
const mayBeListed = new Set(['website.microsites', 'surveys.count', 'systems.count']);

/** Whether an answer opens with a figure and goes on with the list of what it counts. */
export const opensList = (id: string, text: string, [start, end]: Span): boolean =>
  mayBeListed.has(id) &&
  /^\W*(?:yes\W+)?$/i.test(text.slice(0, start)) &&
  /^(?::|\s[–—-]|\s\()\s?[^\d\s][^.]*?(?:[,;] | and | & )/.test(text.slice(end, end + 200));
