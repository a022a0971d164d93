import type { Draft } from '../layout/draft.ts';
import { nameOf } from '../lines/number-path.ts';
import { type Snippet, slice } from '../lines/snippet.ts';

const ownNumber = /^\d{1,2}[a-h]?\s?[:)]\s/;
const numbers = /(?:^|[;.]\s+)(\d{1,2}[a-h]?)\s?[:)]\s+(?=\S)/g;

/** `4: 71 lamps; 5: 12 benches`, where each of these questions has its number; `undefined` where one has not, or another's stands there. */
function shares(line: Snippet, names: readonly string[]): Snippet[] | undefined {
  const found = [...line.text.matchAll(numbers)];
  if (found.length !== names.length || found[0]?.index !== 0) return undefined;
  if (!found.every((match, i) => match[1]?.toLowerCase() === names[i])) return undefined;
  return found.map((match, i) => {
    const next = found[i + 1];
    const words = slice(line, match.index + match[0].length, next?.index ?? line.text.length);
    return next ? words : slice(words, 0, words.text.length - (/[;.]$/.test(words.text) ? 1 : 0));
  });
}

/** One line that answers several questions at once, each behind its own number (`Questions 4 and 5. 4: 71 lamps; 5: 12 benches`): each has its own share. */
export function eachInTurn(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(({ lines: [line] }) => line && ownNumber.test(line.text))) return drafts;
  const read = [...drafts];
  for (let i = 0; i < read.length; ) {
    const text = drafts[i]?.lines[0]?.text;
    let end = i + 1;
    while (text !== undefined && drafts[end]?.lines[0]?.text === text) end++;
    const group = drafts.slice(i, end);
    const [line] = group[0]?.lines ?? [];
    if (group.length > 1 && line && group.every(({ path, part, lines }) => path && !part && lines.length === 1)) {
      const each = shares(
        line,
        group.map(({ path = [] }) => nameOf(path).toLowerCase()),
      );
      each?.forEach((words, k) => {
        read[i + k] = { ...(group[k] as Draft), lines: [words] };
      });
    }
    i = end;
  }
  return read;
}
