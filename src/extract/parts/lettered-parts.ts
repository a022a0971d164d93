import type { LineItem } from '../layout/items/item.ts';
import { type Snippet, slice } from '../lines/snippet.ts';
import type { Part } from './part.ts';

const lettered = /^\(?([a-h])[).]\s*(?=\S)/;

/** `(a) 8,140` over `(b) 97,684` under a question that asks `(a) in a month (b) in the year`: each letter's line, with what goes on from it, is a part. */
export function letteredParts(lines: readonly LineItem[], question: string): Part[] | undefined {
  if (!/\(?a\) .*\(?b\) /.test(question)) return undefined;
  const parts: { part: string; lines: Snippet[] }[] = [];
  for (const { line } of lines) {
    const match = lettered.exec(line.words.text);
    if (match && (match[1] ?? '').charCodeAt(0) === 97 + parts.length)
      parts.push({ part: match[1] ?? '', lines: [slice(line.words, match[0].length)] });
    else if (parts.length === 0) return undefined;
    else parts.at(-1)?.lines.push(line.words);
  }
  // Every letter of the question's, and no more.
  const asked = question.match(/\(?[a-h]\) /g)?.length ?? 0;
  return parts.length > 1 && parts.length === asked ? parts : undefined;
}
