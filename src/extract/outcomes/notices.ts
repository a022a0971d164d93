import { flatMap } from '../../text/flat-map.ts';
import { matchesOf } from '../../text/matches.ts';
import { cueIn, notAnswer } from '../layout/items/not-answers.ts';
import type { Block, Document } from '../lines/block.ts';
import { readLabel } from '../lines/read-label.ts';
import { join, type Snippet, slice, startOf } from '../lines/snippet.ts';
import { lawNamedIn } from './exemption.ts';
import { outcomeOf } from './outcome-of.ts';
import { type Scope, scopeIn } from './question-scope.ts';

/** A paragraph that gives a reason for questions that stand elsewhere. */
export interface Notice {
  readonly words: Snippet;
  /** Where it begins in the source, the heading above it included. */
  readonly from: number;
  /** The words of that heading; empty where it has none. */
  readonly heading: string;
  readonly scope: Scope;
}

interface Paragraph {
  readonly words: Snippet;
  readonly heading?: Snippet;
}

const longest = 2500;

/** A line broken by the page's width. */
const isWrapped = (text: string): boolean => text.length > 45 && !/[.?!:;]$/.test(text);

/** What closes the letter, and what stands above other words (`Response`, `The answers below are for 2024`) and is no more of the paragraph before. */
function beginsByItsWords(text: string, isCue: boolean, above: Snippet | undefined): boolean {
  const kind = notAnswer(text);
  return (text.length < 60 && kind === 'end') || ((isCue || kind === 'start') && !isWrapped(above?.text ?? ''));
}

/** The lines of a letter as paragraphs, each with the short line right above it. A label, a bullet or a gap begins another. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Snippet[] = [];
  let length = 0;
  let heading: Snippet | undefined;
  let labelled = false;
  const close = () => {
    if (open.length === 0) return;
    const words = join(open);
    const short = words.text.length < 90 && !/[.!?]$/.test(words.text);
    paragraphs.push({ words, ...(heading ? { heading } : {}) });
    heading = short ? words : undefined;
    open = [];
    length = 0;
  };
  for (const block of blocks) {
    if (block.type === 'table') {
      close();
      heading = undefined;
      continue;
    }
    const { text } = block.words;
    const cue = cueIn(text);
    const begins =
      block.gap ||
      block.heading !== undefined ||
      block.bullet !== undefined ||
      block.quote > 0 ||
      length > longest ||
      (text.length < 90 && beginsByItsWords(text, cue !== undefined, open.at(-1)));
    const label = readLabel(text);
    if (begins || (label && label.strength !== 'weak') || (labelled && !isWrapped(open.at(-1)?.text ?? ''))) close();
    if (open.length === 0) labelled = label !== undefined;
    if (block.quote > 0) continue;
    open.push(block.words);
    length += text.length;
    if (block.heading !== undefined || cue) close();
  }
  close();
  return paragraphs;
}

/** The requester's own words, and what the law would allow: no reason given here. */
export const supposes =
  /^(?:if|should|where|unless|in the event|when|please(?! note\b| be (?:aware|advised)\b)|i (?:would|am(?! (?:sorry|afraid|unable|not able|refusing|withholding|writing to tell))|understand|appreciate)|we understand|under section 1\b|you (?:have|may|can)|the act (?:allows|permits|gives)|section \d+ (?:allows|permits|gives|provides|states))\b|\bi (?:would be|am) (?:happy|grateful|willing)\b|\bplease (?:answer|provide|let me)\b|\b(?:respond|reply|response) (?:by|within)\b/i;
/** "Please see the attached document for questions 1 and 2": not "see the answer to question 3". */
const sends =
  /^(?!.{0,60}\b(?:see|refer to) (?:(?:the|our|my) )?(?:answers?|response|reply|questions?|q\d)\b).{0,300}\b(?:attach\w*|enclos\w*|publish\w*|web ?site|available|https?:|www\.)/i;
const reasons = new Set(['refused', 'not_held', 'not_applicable']);

/** A section's own denial: "We do not run a contact centre, so this section does not concern us". */
const lacksService =
  /\b(?:do|does) not (?:\w{1,16} )?(?:have|run|operate|use|provide|offer|own|manage|collect|deliver|send)\b/i;

/** Each paragraph that refuses, denies or excludes, and says for which questions. */
export function noticesIn({ blocks }: Document): Notice[] {
  const paragraphs = paragraphsOf(blocks);
  return flatMap(paragraphs, ({ words, heading }, at): Notice[] => {
    const { text } = words;
    // A title that names the questions says nothing yet: the paragraph under it does.
    const below = paragraphs[at + 1];
    if (
      below?.heading === words &&
      titleScope(text)?.kind === 'numbers' &&
      reasons.has(outcomeOf(below.words.text).outcome)
    )
      return [];
    if (text.length < 25 || text.length > longest * 2 || text.endsWith('?') || supposes.test(text)) return [];
    const own = statedIn(words);
    const headed = heading && titleScope(heading.text);
    const stated: readonly Partial<Stated>[] = headed ? [{ ...own[0], scope: headed }] : own;
    if (!stated.some(({ scope }) => scope)) return [];
    const says = outcomeOf(text).outcome;
    const titled =
      heading !== undefined &&
      (titleScope(heading.text) !== undefined || /\b(?:refus|exempt|notice|withheld)/i.test(heading.text));
    return flatMap(stated, ({ scope, words: said, reasoned }, i): Notice[] => {
      if (!scope) return [];
      const excludes = scope.kind === 'section' && says === 'answered' && lacksService.test(text.slice(0, reach));
      const pleadsLaw =
        heading !== undefined &&
        says === 'answered' &&
        scope.kind === 'numbers' &&
        /\b(?:refus|exempt|withheld)/i.test(heading.text) &&
        lawNamedIn(text.toLowerCase(), false)?.says === 'refused';
      if (!reasoned && !reasons.has(says) && !excludes && !pleadsLaw) return [];
      const isTitled = titled && heading !== undefined && i === 0;
      return [
        {
          words: said ?? words,
          from: startOf(isTitled ? heading : (said ?? words)),
          heading: isTitled ? heading.text : '',
          scope,
        },
      ];
    });
  });
}

const sentenceEnd = /[.;] (?=[A-Z])/g;
/** How far into a paragraph its scope is looked for. */
const reach = 700;

interface Stated {
  readonly scope: Scope;
  readonly words: Snippet;
  /** One sentence has both its numbers and its reason. */
  readonly reasoned: boolean;
}

/** What is refused because of what was said before. */
const drawn =
  /^(?:(?:for (?:this|these|that|those) reasons?|accordingly|therefore|consequently|hence|thus|as a result|so)\b|.{0,60}\b(?:therefore|accordingly|consequently|hence|thus)\b)/i;

/** "Question 5 alone would take 30 hours, and so the whole request is refused." */
const refusesWhole =
  /\b(?:whole|entire) (?:of )?(?:your |the |this )?request (?:is|has been|must be|was)\b.{0,30}\brefus|\brefus(?:e|ing|ed) (?:the |your )?(?:whole|entire) (?:of )?(?:the |your )?request\b/i;

/**
 * The questions that a paragraph speaks for. "We answer 1 and 2 below. Questions 3 to 5 are refused" speaks for 3 to 5, from its second
 * sentence on: where one sentence has both numbers and a reason, it counts alone, to the next that has.
 */
function statedIn(words: Snippet): readonly Stated[] {
  const text = words.text.slice(0, reach);
  if (/refus/i.test(text) && refusesWhole.test(text)) return [{ scope: { kind: 'whole' }, words, reasoned: false }];
  const scope = scopeIn(text);
  if (!scope) return [];
  if (scope.kind !== 'numbers') return [{ scope, words, reasoned: false }];
  const starts = [0, ...matchesOf(text, sentenceEnd).map(({ index }) => index + 2)];
  const reasoned = flatMap(starts, (start, i): { start: number; scope: Scope }[] => {
    const sentence = text.slice(start, starts[i + 1] ?? text.length);
    const own = scopeIn(sentence);
    const pleads = supposes.test(sentence) && !/^please (?:see|find|refer|visit)\b/i.test(sentence);
    if (own?.kind !== 'numbers' || pleads) return [];
    const says = outcomeOf(sentence).outcome;
    if (!reasons.has(says) && !(says === 'referred' && sends.test(sentence))) return [];
    // `The old data are lost. We therefore refuse part 3.`: what comes before is why.
    const isDrawn =
      i > 0 && drawn.test(sentence) && !scopeIn(text.slice(0, start)) && outcomeOf(words.text).outcome === says;
    return [{ start: isDrawn ? 0 : start, scope: own }];
  });
  if (reasoned.length > 0)
    return reasoned.map(({ start, scope }, i) => ({
      scope,
      words: slice(words, start, reasoned[i + 1]?.start ?? words.text.length),
      reasoned: true,
    }));
  return [{ scope, words, reasoned: false }];
}

/** A heading speaks for numbered questions ("Refusal notice for questions 2 and 3"), or for a section where it says that it refuses. */
function titleScope(heading: string): Scope | undefined {
  if (heading.endsWith('?')) return undefined;
  const scope = scopeIn(heading);
  if (scope?.kind === 'numbers')
    return /\b(?:refus|exempt|notice|withheld|not held|question|section)/i.test(heading) ? scope : undefined;
  return scope && /\b(?:refus|exempt|notice|withheld|not held)/i.test(heading) ? scope : undefined;
}
