import { flatMap } from '../../../text/flat-map.ts';
import { matchesOf } from '../../../text/matches.ts';
import { anyOrdinal, ordinals } from '../../../text/numbers-as-words.ts';
import type { Path } from '../../lines/number-path.ts';
import { sentenceStarts } from '../narrative/sentences.ts';

// Shapes, a sentence of its own each, the answer behind it: `First, the number of carers. There are 412.`, `Secondly, what they cost.`,
// `The third was a copy of the plan.`, `(Fourth) Who is responsible?`, one counting on from another through the letter.
// Not: `First, the bids were opened. Second, they were scored.`, which tells what was done.

/** What a sentence tells of the request, and where the answer begins that may stand behind it. */
export interface Told {
  readonly at: number;
  readonly path?: Path;
  readonly question: readonly [from: number, to: number];
  readonly answer: number;
}

/** A text without it tells nothing in order. */
export const mayTellInOrder = /(?:^|[.?!:]["”’')]*\s+)\(?(?:the )?first(?:ly)?\b/i;
const opening = new RegExp(
  `^\\(?(?:the |your )?(${anyOrdinal}|last|final|next)(?:ly)?(?: (?:question|point|part|item|query|matter|thing|request|figure))?(?:\\)?\\s?[,:;–—-]\\s?|\\)\\s+|\\.\\s+|,? (?:was|is|concerns|concerned|asks?(?: for)?|asked(?: for)?|sought)\\s+)(?:(?:you )?ask(?:ed)? (?:for |us )?|for |about )?(?=["“‘']?\\p{L})`,
  'iu',
);
const sign =
  /^["“‘']?(?:how|what|which|who|whose|when|where|whether|why|(?:the |a |an |any )?(?:(?:total|average|annual|current|hourly|yearly|monthly|full|latest|overall) )?(?:numbers?|costs?|amounts?|names?|cop(?:y|ies)|details|lists?|dates?|rates?|sums?|values?|percentages?|proportions?|lengths?|breakdowns?|fees?|prices?|sizes?|types?|reasons?|budgets?|spend\w*))\b/i;
const speaks =
  /^(?:we|i|there|it|they|this|these|that|no|yes|none|you|nothing|please|in|(?:the|our|its) (?:council|authority|team|officers?|service|department|contractor) (?!(?:that|which|who)\b)\w+(?:ed|nt|s)\b)\b/i;
const finite =
  /\b(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|may|might|must|cannot|hold|holds|uses?|runs|spent|costs \D)\b/gi;
const relative = /\b(?:that|which|who|whose|whom|how|what|whether|when|where|why|if)\b/gi;
const year =
  /\b(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\b|\b\d{1,2}(?:st|nd|rd|th)?(?= (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi;

/** Words that name a thing, and say nothing of it. */
const isTopic = (words: string): boolean =>
  words.length > 7 &&
  words.length < 300 &&
  !speaks.test(words) &&
  !/[£\d]/.test(words.replace(year, '')) &&
  (words.endsWith('?') || matchesOf(words, finite).length <= matchesOf(words, relative).length);

/** What leads to them: `I take your questions in turn.` */
const announces = /\b(?:questions|points|order|turn|queries|things|matters|figures|requests)\b/i;

/** What the sentences of a letter's paragraphs tell that count from the first on, by paragraph: two at least, none of which says something. */
export function toldInOrder(paragraphs: readonly string[]): ReadonlyMap<number, readonly Told[]> {
  const told = new Map<number, readonly Told[]>();
  if (!paragraphs.some((text) => mayTellInOrder.test(text))) return told;
  let last = 0;
  let count = 0;
  let sure = 0;
  let isOver = false;
  for (const [i, text] of paragraphs.entries()) {
    const starts = sentenceStarts(text);
    const found = flatMap(starts, (at, k): Told[] => {
      const end = starts[k + 1] ?? text.length;
      const sentence = text.slice(at, end).trimEnd();
      const match = opening.exec(sentence);
      const value = ordinals.indexOf((match?.[1] ?? '').toLowerCase()) + 1;
      if (!match || isOver || (value > 0 ? value !== last + 1 : last === 0)) return [];
      const words = sentence.slice(match[0].length);
      if (/^you\b/i.test(words)) {
        last++;
        return [];
      }
      if (!isTopic(words) || end >= text.length) {
        isOver = true;
        return [];
      }
      last++;
      count++;
      if (sign.test(words) || words.endsWith('?')) sure++;
      const stop = words.endsWith('.') ? 1 : 0;
      return [{ at, question: [at + match[0].length, at + sentence.length - stop], answer: end }];
    });
    if (found.length > 0) told.set(i, found);
  }
  const first = Math.min(...told.keys());
  const lead = (paragraphs[first - 1] ?? '') + (paragraphs[first] ?? '').slice(0, told.get(first)?.[0]?.at);
  const isSure = sure * 2 >= count || announces.test(lead);
  return count > 1 && !isOver && isSure ? told : new Map();
}

/** `The reply follows the order of your questions.`: what is told above the first in order was answered by nothing else. */
export const leadsToOrder = (answer: string): boolean =>
  answer === '' ||
  (answer.length < 200 &&
    /\b(?:order|turn|points?|questions?|below|repl(?:y|ies)|answers?|follow\w*|three|four|five|six|several)\b/i.test(
      answer,
    ));
