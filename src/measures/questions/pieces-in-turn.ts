import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../text/matches.ts';
import { findYears } from '../../text/year.ts';
import { aspectsOf } from './aspects.ts';
import { readQuestion } from './match-question.ts';

/** What may part the pieces of an answer that gives several things in turn, the surest first. */
const breaks = [/;\s+/g, /\s\/\s/g, /\s\|\s/g, /\n+/g];

const longestPiece = 90;
const most = 8;

/** The pieces of a text between the marks of one kind, where they are as many as wanted, and short. */
function piecesBy(text: string, mark: RegExp, count: number): readonly Span[] | undefined {
  const marks = matchesOf(text, mark);
  if (marks.length !== count - 1) return undefined;
  const spans = [...marks.map(({ index }) => index), text.length].map((end, i): Span => {
    const before = marks[i - 1];
    return [before ? before.index + before[0].length : 0, end];
  });
  return spans.every(([start, end]) => end - start > 0 && end - start <= longestPiece) ? spans : undefined;
}

/**
 * The piece of an answer that answers each thing that its question asks for, by that thing's words, where the answer has as many
 * pieces: "112,300; 246 square miles; 74". Absent where it has not. `sums`: how many of the things are sums.
 */
export function piecesInTurn(question: string, answer: string, sums: number): ReadonlyMap<string, Span> | undefined {
  if (answer.length > longestPiece * most) return undefined;
  const asked = aspectsOf(question)?.pieces ?? readQuestion(question).clauses;
  if (asked.length < 2 || asked.length > most || new Set(asked).size !== asked.length) return undefined;
  for (const mark of breaks) {
    const spans = piecesBy(answer, mark, asked.length);
    // "Snap - £3,300; Typeform - £384": each piece is of all that is asked.
    if (spans && spans.filter((span) => answer.slice(...span).includes('£')).length > sums) return undefined;
    // "2022/23: £1.02m; 2023/24: £1.08m": each piece is of all that is asked, for its year.
    if (spans && spans.filter((span) => findYears(answer.slice(...span)).length > 0).length > 1) return undefined;
    if (spans) return new Map(asked.map((words, i) => [words, spans[i] ?? [0, 0]]));
  }
  return undefined;
}
