import { type Evidence, leansOn } from './evidence.ts';
import type { Passage } from './passage.ts';

/** What a passage must show before it is an answer of its own. */
const least = 0.75;
/** No question: it answers none. */
const none = -1;

/** The question that each passage answers, -1 for none: the best way through all of them in order. */
export function placed(passages: readonly Passage[], { fit }: Evidence, asked: number): readonly number[] {
  const states = asked + 1;
  let sums = new Float64Array(states);
  const paths: Int16Array[] = [];
  passages.forEach((passage, p) => {
    const before = passages[p - 1];
    const isFresh = before?.paragraph !== passage.paragraph;
    const leans = leansOn(passage.text);
    const next = new Float64Array(states);
    const path = new Int16Array(states);
    for (let to = 0; to < states; to++) {
      const own = to === asked ? 0 : ownOf(passage, fit[p]?.[to] ?? 0, to);
      let best = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < states; from++) {
        if (p === 0 && from !== asked) continue;
        const isSame = from === to && to !== asked;
        // What goes on in a paragraph and shows nothing of another question goes on with its own.
        const shown = isSame && !isFresh && !passage.isLead && !passage.questions ? Math.max(own, -0.25) : own;
        const sum = (sums[from] ?? 0) + shown + step(from, to, asked, isFresh, leans, passage);
        if (sum > best) {
          best = sum;
          path[to] = from;
        }
      }
      next[to] = best;
    }
    sums = next;
    paths.push(path);
  });
  let at = 0;
  for (let state = 1; state < states; state++) if ((sums[state] ?? 0) > (sums[at] ?? 0)) at = state;
  const places: number[] = [];
  for (let p = passages.length - 1; p >= 0; p--) {
    places[p] = at === asked ? none : at;
    at = paths[p]?.[at] ?? asked;
  }
  return places;
}

function ownOf({ questions, isLead, isOpening }: Passage, fit: number, question: number): number {
  if (questions) return questions.includes(question) ? 10 + fit : -10;
  if (isLead) return -5;
  return fit - least - (isOpening ? 0.8 : 0);
}

/** What it tells for one question behind another. */
function step(from: number, to: number, asked: number, isFresh: boolean, leans: boolean, passage: Passage): number {
  if (to === asked || from === asked) return passage.isClause && from !== to ? -0.4 : 0;
  if (from === to) return passage.isClause ? 0.7 : isFresh ? (leans ? 0.2 : -0.2) : leans ? 0.8 : 0.35;
  const turns = passage.isClause ? -0.4 : 0;
  return turns + (to === from + 1 ? 0.3 : 0);
}
