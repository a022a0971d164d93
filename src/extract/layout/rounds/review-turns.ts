import { flatMap } from '../../../text/flat-map.ts';
import type { Block, Line } from '../../lines/block.ts';
import { readLabel } from '../../lines/read-label.ts';
import { standsAlone } from './upheld.ts';

// Shape: under each question `Original response: ...`, perhaps `Your complaint: ...`, then `Finding: ...`, on lines of their own or as labels.
// Not: one heading over all first answers and one over all findings; a review's table.

type Turn = 'first' | 'complaint' | 'last';

const dated = String.raw`(?: (?:given|sent|made|issued|dated|of|on|from|in|to (?:this|the) (?:question|part|point|request))\b[^:]{0,30})?`;
const whose = String.raw`(?:(?:our|the|your|my|its|council['’]?s?|the (?:council|authority|trust|force)['’]?s?|authority['’]?s?) )?`;
const unchanged = String.raw`(?:no change|unchanged|not changed|as before|${whose}(?:answer|figure|response|reply) (?:is )?(?:unchanged|not changed|as before))`;
/** `The correct answer is`, `Should read`, `Corrected figure`, and `No change` beside them. */
const corrected = String.raw`${whose}(?:correct(?:ed)?|right|true|amended|updated) (?:answers?|figures?|responses?|repl(?:y|ies)|amounts?|numbers?|sums?|values?|information|position|version)(?: (?:is|are|was|were|should (?:be|read)))?|(?:(?:it|this|that|which) )?(?:should|ought to) (?:now )?(?:be|read|say|have (?:been|read|said))|(?:it )?now reads|correction|(?:corrected|amended|revised|changed|now corrected)(?: to| as follows)?|${unchanged}`;
const turns: readonly (readonly [Turn, RegExp])[] = [
  [
    'first',
    new RegExp(
      String.raw`^(?:${whose}(?:first|original|initial|previous|earlier) (?:foi |eir )?(?:answers?|responses?|repl(?:y|ies)|decision|position|outcome|handling)${dated}|(?:what )?(?:we|the council|the authority) (?:(?:first|originally|initially|previously) )?(?:said|answered|replied|told you|decided)(?: (?:at first|originally|initially|before|first|then|in our (?:first )?(?:reply|response)|on [^:]{4,20}))?|answer(?:ed)? (?:at first|originally)|${whose}(?:answer|response|reply) (?:at first|of \d[^:]{3,20}|under review|complained of))$`,
      'i',
    ),
  ],
  [
    'complaint',
    new RegExp(
      String.raw`^(?:${whose}(?:complaints?|comments?|challenge|concerns?|arguments?|grounds?|representations?|dissatisfaction|objections?|reasons?|request for (?:an? )?(?:internal )?review|review request)(?: (?:of|for|in|about|at) (?:the |your |an? )?(?:internal )?(?:complaint|review|appeal))?|(?:what |why )?you (?:now )?(?:say|said|complain(?:ed)?|argued?|disputed?|challenged?|told us|asked (?:us )?(?:to|for an?) (?:internal )?review|disagreed?)(?: in your complaint)?|(?:requester|complainant|applicant)['’]?s? (?:says?|said|comments?|complaint|view|point|grounds?))$`,
      'i',
    ),
  ],
  [
    'last',
    new RegExp(
      String.raw`^(?:${whose}(?:reviewer['’]?s? |(?:internal )?review(?:ing officer['’]?s?)? |panel['’]?s? |final |new |revised |reviewed |reconsidered )?(?:decisions?|conclusions?|findings?|view|position|outcome|determination|result|reconsideration|answer|response|reply|verdict|assessment)(?: (?:on|at|of|after|following|upon) (?:the |this |my |our |internal )*(?:review|reconsideration))?|${whose}(?:internal )?(?:review|reconsideration)|(?:on|at|upon|after|following) (?:the |this |my |our |internal )*(?:review|reconsideration)|(?:what )?(?:we|i|the reviewer|the panel|the review) (?:now )?(?:find|finds|found|decided?|conclude[ds]?|says?)(?: now| on review)?|${whose}(?:answer|response|reply|position) now|now|${corrected})$`,
      'i',
    ),
  ],
];

interface Place {
  readonly turn: Turn;
  /** Where the words behind the label begin. */
  readonly end: number;
}

/** Whose word a label says that stands behind it: the first answer's, the complaint's, the review's. */
export const reviewTurnOf = (label: string): Turn | undefined => turns.find(([, pattern]) => pattern.test(label))?.[0];
const firstTurnOf = (label: string): Turn | undefined => (turns[0]?.[1].test(label) ? 'first' : undefined);

const labelEnd = /\s?:(?:\s+|$)|\s[–—-]\s+/;
const isDay =
  /^(?:(?:sent|issued|dated|given|made|completed|on|by e-?mail|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? ){0,3}(?:\d{1,2}(?:st|nd|rd|th)?[ /.-](?:\d{1,2}|\p{L}{3,9}),?[ /.-](?:\d{4}|\d{2})|\d{4}[/.-]\d{2}[/.-]\d{2})[ .;,]?(?:\([^()]{1,30}\))?$/iu;

function turnOf(line: Line, turnIn: (label: string) => Turn | undefined): Place | undefined {
  const head = line.words.text.slice(0, 72);
  const mark = labelEnd.exec(head);
  if (!mark && head.length !== line.words.text.length) return undefined;
  const label = mark ? head.slice(0, mark.index) : head.replace(/\.$/, '');
  const turn = turnIn(label);
  // `First response: 11 November 2024` is a field of the letter's head.
  if (turn && mark && isDay.test(line.words.text.slice(mark.index + mark[0].length, 140))) return undefined;
  return turn && { turn, end: mark ? mark.index + mark[0].length : head.length };
}

/**
 * In a review that tells under each question what was answered at first and what it finds, the last word alone is the answer; where that only
 * says that the first answer stands, the first is. What was complained of answers nothing. Lines that answer are marked so.
 */
export function withLastTurns(blocks: readonly Block[]): readonly Block[] {
  const placesBy = (turnIn: (label: string) => Turn | undefined): readonly (Place | undefined)[] =>
    blocks.map((block) => (block.type === 'line' && mayLabel(block.words.text) ? turnOf(block, turnIn) : undefined));
  // Nearly all letters have no line that tells a first answer, and need not be asked for the others.
  if (!placesBy(firstTurnOf).some(Boolean)) return blocks;
  const places = placesBy(reviewTurnOf);
  const count = (turn: Turn): number => places.filter((place) => place?.turn === turn).length;
  const firsts = flatMap(places, (place, i) => (place?.turn === 'first' ? i : []));
  // One answer alone may be corrected: it says so.
  const isCorrected = places.some((place, i) => place?.turn === 'last' && corrects.test(labelAt(blocks, i)));
  const least = isCorrected ? 1 : 2;
  if (firsts.length < least || count('last') < least) return blocks;
  const own = firsts.filter((first, n) => places.slice(first, firsts[n + 1]).some((place) => place?.turn === 'last'));
  if (own.length < least || own.length * 2 < firsts.length) return blocks;
  const gone = new Set<number>();
  const answering = new Map<number, number>();
  firsts.forEach((first, n) => {
    const next = firsts[n + 1] ?? blocks.length;
    const last = places.findIndex((place, i) => i > first && i < next && place?.turn === 'last');
    for (let i = first - 1; i > Math.max(first - near, firsts[n - 1] ?? -1); i--) {
      const block = blocks[i];
      if (places[i]?.turn === 'last' || block?.type !== 'line' || isNumbered(block)) break;
      if (places[i]?.turn === 'complaint') drop(gone, i, first);
    }
    const complaint = places.findIndex((place, i) => i > first && i < next && place?.turn === 'complaint');
    const end = last < 0 ? undefined : endOfParagraph(blocks, places, last);
    if (end === undefined || standsAlone(wordsOf(blocks, places, last, end))) {
      answering.set(first, places[first]?.end ?? 0);
      if (complaint > 0) drop(gone, complaint, last < 0 ? endOfParagraph(blocks, places, complaint) : last);
      if (end !== undefined) drop(gone, last, end);
    } else {
      drop(gone, first, last);
      answering.set(last, places[last]?.end ?? 0);
    }
  });
  // `No change: 6` under a question whose first answer is not told again.
  places.forEach((place, i) => {
    if (place?.turn === 'last' && !gone.has(i) && !answering.has(i) && isUnchanged.test(labelAt(blocks, i)))
      answering.set(i, place.end);
  });
  drop(gone, 0, questionOver(blocks, firsts[0] ?? 0));
  let waits = false;
  return blocks.flatMap((block, i): Block[] => {
    if (gone.has(i)) return [];
    const end = answering.get(i);
    if (block.type !== 'line' || (end === undefined && !waits)) return [block];
    waits = end === block.words.text.length;
    return waits ? [] : [{ ...block, answers: end ?? 0, heading: undefined }];
  });
}

const corrects = new RegExp(`^(?:${corrected})$`, 'i');
const isUnchanged = new RegExp(`^${unchanged}$`, 'i');

/** The words before a line's mark. */
function labelAt(blocks: readonly Block[], at: number): string {
  const block = blocks[at];
  const text = block?.type === 'line' ? block.words.text.slice(0, 72) : '';
  return text.slice(0, labelEnd.exec(text)?.index).replace(/\.$/, '');
}

/** Where the question over the first turn stands, if it has its number and its words: what a request lists above it is not asked once more. */
function questionOver(blocks: readonly Block[], first: number): number {
  for (let i = first - 1; i >= Math.max(first - near, 0); i--) {
    const block = blocks[i];
    if (block?.type !== 'line') return 0;
    if (isNumbered(block)) return block.words.text.length > 24 ? i : 0;
  }
  return 0;
}

/** As many lines may a complaint have that is told above the first answer. */
const near = 5;

const mayLabel = (text: string): boolean => text.length > 2 && /^[a-z]/i.test(text);

function drop(gone: Set<number>, from: number, to: number): void {
  for (let i = from; i < to; i++) gone.add(i);
}

/** A label's own words, or the paragraph under it where it stands alone. */
function endOfParagraph(blocks: readonly Block[], places: readonly (Place | undefined)[], at: number): number {
  const label = blocks[at];
  const isAlone = label?.type === 'line' && places[at]?.end === label.words.text.length;
  let end = at + 1;
  if (isAlone && blocks[end]?.type === 'line' && !places[end]) end++;
  for (
    let line = blocks[end];
    line?.type === 'line' && !line.gap && !places[end] && !isNumbered(line);
    line = blocks[end]
  )
    end++;
  return end;
}

/** The next question, right under the last answer. */
const isNumbered = ({ words }: Line): boolean => (readLabel(words.text)?.paths.length ?? 0) > 0;

const wordsOf = (blocks: readonly Block[], places: readonly (Place | undefined)[], at: number, end: number): string =>
  blocks
    .slice(at, end)
    .flatMap((block, i) =>
      block.type === 'line' ? [i === 0 ? block.words.text.slice(places[at]?.end) : block.words.text] : [],
    )
    .join(' ')
    .trim();
