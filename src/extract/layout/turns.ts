import { flatMap } from '../../text/flat-map.ts';
import { tellsFirst } from '../answers/last-word.ts';
import type { Block } from '../lines/block.ts';
import { type Label, readLabel } from '../lines/label.ts';
import { mayBeCapital } from './line-signs.ts';

/** A phrase before a colon, or alone on its line: `You asked:`, `What we found`. */
const phraseAt = /^(\p{Lu}[^:?.!£\d]{2,34})(?:\s?:\s*|$)/u;
const asking = /\b(?:ask\w*|request\w*|questions?|query|queries|enquir\w*|wanted|want to know|sought)\b/i;
const answering =
  /\b(?:we|us|our|ours|council\w*|authority\w*|answer\w*|respon\w*|repl\w*|said|says?|comments?|found|findings?|review|decisions?|conclusions?)\b/i;

/**
 * Two phrases of the letter's own that take turns throughout (`You asked:` ... `We said:` ...), twice each at least: one asks, the other
 * answers. Where both are labels by themselves there is nothing to find.
 */
export function turnsIn(lines: readonly Block[]): ((text: string) => Label | undefined) | undefined {
  const phrases = flatMap(lines, (block) =>
    block.type === 'line' && mayBeCapital(block.words.text)
      ? (phraseAt.exec(block.words.text.slice(0, 48))?.[1]?.trim() ?? [])
      : [],
  );
  const once = new Set<string>();
  const again = new Set<string>();
  for (const phrase of phrases) (once.has(phrase) ? again : once).add(phrase);
  const asks = [...again].find((phrase) => asking.test(phrase));
  const answers = [...again].find((phrase) => phrase !== asks && answering.test(phrase) && !asking.test(phrase));
  if (!asks || !answers || (readLabel(`${asks}:`) && readLabel(`${answers}:`))) return undefined;
  const turns = phrases.filter((phrase) => phrase === asks || phrase === answers);
  if (!turns.every((phrase, i) => phrase === (i % 2 === 0 ? asks : answers))) return undefined;
  return (text) => {
    const match = phraseAt.exec(text.slice(0, 48));
    const phrase = match?.[1]?.trim();
    if (!match || (phrase !== asks && phrase !== answers)) return undefined;
    // What a review tells again keeps its name: the last word counts.
    const end = tellsFirst(phrase) ? 0 : match[0].length;
    return { role: phrase === asks ? 'question' : 'answer', paths: [], end, strength: 'firm' };
  };
}
