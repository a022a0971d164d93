import type { Answer, Outcome, Response } from '../../model/response.ts';
import type { Span } from '../../model/span.ts';
import { spansIn } from '../../text/passage.ts';
import { joinsOver, passageOf } from '../../text/passage-of.ts';

/** An answer as a reader wrote it down, without its place in the text. */
export interface ToldAnswer {
  readonly number?: string | null;
  readonly part?: string | null;
  readonly question?: string | null;
  readonly section?: string | null;
  readonly text: string;
  readonly outcome?: string;
}

const words = /[^\s|]+/g;

/** Finds each answer's words in the source, in order, so that measures can be tested without the extractor. */
export function responseFrom(source: string, told: readonly ToldAnswer[]): Response {
  const whole = passageOf(source, [[0, source.length]]);
  const flat = whole.text.replace(/[\n|•]/g, ' ');
  const joins = joinsOver(source);
  let cursor = 0;
  const spansOf = (text: string): Span[] => {
    let at = cursor;
    const spans: Span[] = [];
    for (const word of text.match(words) ?? []) {
      const found = flat.indexOf(word, at);
      // A link broken over two lines is no one word in the source.
      if (found < 0 && word.length > 12) continue;
      if (found < 0) return [];
      spans.push([found, found + word.length]);
      at = found + word.length;
    }
    const first = spans[0];
    const last = spans.at(-1);
    if (!first || !last) return [];
    // Words far apart were found by chance: try again from the next place where the first word stands.
    if (last[1] - first[0] > text.length * 2 + 60) {
      const next = flat.indexOf(text.slice(0, 20), first[0] + 1);
      if (next < 0) return [];
      const kept = cursor;
      cursor = next;
      const again = spansOf(text);
      if (again.length === 0) cursor = kept;
      return again;
    }
    cursor = last[1];
    return spansIn(whole, [first[0], last[1]], joins);
  };
  const answers = told.map((answer): Answer => {
    const kept = cursor;
    let spans = answer.text === '' ? [] : spansOf(answer.text);
    if (spans.length === 0 && answer.text !== '') {
      cursor = 0;
      spans = spansOf(answer.text);
      cursor = Math.max(kept, 0);
    }
    return {
      number: answer.number ?? undefined,
      part: answer.part ?? undefined,
      question: answer.question ?? undefined,
      section: answer.section ?? undefined,
      questionSpans: [],
      text: answer.text,
      spans,
      outcome: (answer.outcome ?? 'answered') as Outcome,
      sureness: { level: 'stated' },
    };
  });
  return { kind: 'response', answers, warnings: [] };
}
