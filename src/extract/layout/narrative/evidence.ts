import type { Asked } from '../draft.ts';
import type { Passage } from './passage.ts';
import { givenBy, type Kind, topicWords, wantedBy, weightOf } from './topics.ts';

/** How well each passage answers each question by what it says: rows by passage. */
export interface Evidence {
  readonly fit: readonly (readonly number[])[];
  /** So much of it is words that the two share. */
  readonly words: readonly (readonly number[])[];
  /** Whether one of those words is a subject's, and not of every letter. */
  readonly sharesSubject: readonly (readonly boolean[])[];
}

/** What it tells that a passage gives the kind of thing that is asked for. */
const telling: Readonly<Record<Kind, number>> = {
  money: 0.9,
  percent: 1,
  size: 1,
  duration: 0.9,
  date: 0.7,
  name: 0.5,
  count: 0.6,
  yesNo: 0.5,
};
/** What it tells against it that no thing of the kind is given. */
const lacking: Readonly<Partial<Record<Kind, number>>> = {
  money: 0.6,
  percent: 0.6,
  size: 0.6,
  duration: 0.5,
  count: 0.4,
};

const anaphoric =
  /^(?:it|its|this|that|these|those|they|their|both|all of (?:these|them)|of (?:these|those|which)|he|she|each)\b/i;
/** Whether a passage speaks of what the one before spoke of. */
export const leansOn = (text: string): boolean =>
  anaphoric.test(text) ||
  /^(?:however|but|in addition|also|further(?:more)?|moreover|the (?:former|latter|remainder|rest|others?)|in the (?:year|month)s? before|by comparison|a (?:further|copy)|no further|more|there are no other|similarly|in (?:19|20)\d\d)\b/i.test(
    text,
  );

export function evidenceOf(
  asked: readonly Asked[],
  context: readonly string[],
  passages: readonly Passage[],
): Evidence {
  const questions = asked.map(({ words }, i) => topicWords(`${words.text} ${context[i] ?? ''}`));
  const kinds = asked.map(({ words }) => wantedBy(words.text));
  const askedOf = new Map<string, number>();
  for (const words of questions) for (const word of words) askedOf.set(word, (askedOf.get(word) ?? 0) + 1);
  const kindsOf = new Map<Kind, number>();
  for (const own of kinds) for (const kind of own) kindsOf.set(kind, (kindsOf.get(kind) ?? 0) + 1);
  const weight = (word: string): number => weightOf(word) * rarity(askedOf.get(word) ?? 1);
  let before: ReadonlySet<string> = new Set();
  let paragraph = -1;
  const words: number[][] = [];
  const fit: number[][] = [];
  const sharesSubject: boolean[][] = [];
  for (const passage of passages) {
    if (passage.paragraph !== paragraph) before = new Set();
    paragraph = passage.paragraph;
    const own = topicWords(passage.text);
    const gives = givenBy(passage.text);
    const leans = leansOn(passage.text) || passage.isClause;
    const sharedBy = (mine: ReadonlySet<string>, times: number): number[] =>
      questions.map((theirs) => {
        let sum = 0;
        for (const word of mine) if (theirs.has(word)) sum += times * weight(word);
        return Math.min(sum, 2.5);
      });
    const told = sharedBy(own, 1);
    // What tells its own subject has it from nowhere else.
    const inherited = leans && told.every((share) => share < 0.7) ? sharedBy(before, 0.35) : [];
    const shares = told.map((share, i) => share + (inherited[i] ?? 0));
    words.push(shares);
    sharesSubject.push(questions.map((theirs) => [...own].some((word) => theirs.has(word) && weightOf(word) === 1)));
    fit.push(shares.map((share, i) => fitOf(share, kinds[i] ?? new Set(), gives, kindsOf)));
    before = passage.isLead || !leans ? own : new Set([...before, ...own]);
  }
  return { fit, words, sharesSubject };
}

/** How much a word tells that so many questions have. */
const rarity = (count: number): number => (count === 1 ? 1 : count === 2 ? 0.6 : count === 3 ? 0.4 : 0.25);

function fitOf(
  share: number,
  wanted: ReadonlySet<Kind>,
  gives: ReadonlySet<Kind | 'denied'>,
  kindsOf: ReadonlyMap<Kind, number>,
): number {
  let best = 0;
  let least = 0;
  let isOnly = false;
  for (const kind of wanted) {
    if (gives.has(kind)) {
      if (telling[kind] > best) best = telling[kind];
      if (kindsOf.get(kind) === 1 && telling[kind] >= 0.7) isOnly = true;
    } else least = Math.max(least, lacking[kind] ?? 0);
  }
  if (share < 0.2) return isOnly && !gives.has('denied') ? best * 0.8 : 0;
  if (best > 0) return share + best;
  return gives.has('denied') ? share + 0.3 : share - least;
}
