import type { Span } from '../../model/span.ts';
import { itemAt } from '../../text/list.ts';
import { type Passage, spansIn } from '../../text/passage.ts';
import { letteredIn } from '../questions/pieces.ts';

/** Names chosen from a list, each with where its words stand in the source. */
export interface Chosen {
  readonly value: readonly string[];
  readonly spans: readonly Span[];
}

/** "b, c and e", alone or behind the list that it chooses from. */
const lettersChosen = /(?:^|[\s:])([a-h](?:(?:\s*[,;/]\s*(?:and |& ?)?|\s+(?:and|&)\s+)[a-h])+)[\s.]*$/i;

/** What the letters of an answer stand for, of a list in the answer itself or in its question; none where the letters are not those of a list, `undefined` where it gives no letters. */
export function chosenByLetter(answer: Passage, question: string): Chosen | undefined {
  const said = lettersChosen.exec(answer.text);
  if (!said) return undefined;
  const before = answer.text.slice(0, said.index);
  const list = before.trim() === '' ? question : before;
  const options = letteredIn(list);
  const chosen = (said[1] ?? '').toLowerCase().match(/\b[a-h]\b/g) ?? [];
  const value = chosen.map((letter) => {
    const option = options.find((one) => one.letter === letter);
    return option && itemAt(list, ...option.span)?.value.replace(/[\s.;,(]+$/, '');
  });
  const named = value.filter((one) => one !== undefined && one !== '' && one.length < 90) as string[];
  if (named.length < chosen.length || options.length < chosen.length)
    return before.trim() === '' ? { value: [], spans: [] } : undefined;
  const end = answer.text.length;
  return { value: named, spans: spansIn(answer, [end - said[0].trimStart().length, end], () => true) };
}
