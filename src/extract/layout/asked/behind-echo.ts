import { type Snippet, slice } from '../../lines/snippet.ts';
import { compact, placeIn } from './copy-of.ts';

// Shapes, under a question that the request asked: `Number of benches in May - 734`, `Who mends them? Tern Ltd`, `The cost in 2021/22: £8,260`.
// Not: `The number of benches is 734`, a sentence that answers in the question's words.

/** Two words are too few to be told from an answer that begins so. */
const shortest = 10;

/** What stands behind a copy of the question at an answer's start; `undefined` where there is none, or the copy is part of a sentence. */
export function behindEcho(said: Snippet, question: Snippet | undefined): Snippet | undefined {
  if (!question || question.text.length < shortest || said.text.length <= question.text.length) return undefined;
  // Cheap: most answers begin with other letters.
  if (question.text.slice(0, 5).toLowerCase() !== said.text.slice(0, 5).toLowerCase()) return undefined;
  const asked = compact(question.text);
  if (!compact(said.text).startsWith(asked)) return undefined;
  const end = placeIn(said.text, asked.length) + 1;
  const close = closes.exec(said.text.slice(end))?.[0].length;
  return close === undefined || end + close >= said.text.length ? undefined : slice(said, end + close);
}

const closes = /^[\s)"'”’]*(?:\?[\s:–—-]*|\.?\s*[:–—]\s*|\.?\s+-{1,2}>?\s+)/;
