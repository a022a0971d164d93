import type { Block } from '../../lines/block.ts';
import type { Label } from '../../lines/label.ts';
import { nthPhrase } from '../../lines/word-label.ts';

// Shape: the request's questions numbered to 6, then `With regard to your first question, ...` and so on to `With regard to your last
// question, none.`

/** The same phrase, perhaps behind a word that says it is the last: `Finally, as for your last question, `. */
const closing = /^(?:(?:and )?(?:lastly|finally),? )?/i;
const lastPhrase = nthPhrase('last|final');

/** Where the answer behind the phrase begins; 0 where a line has none. */
function endOfPhrase(text: string): number {
  const lead = closing.exec(text)?.[0].length ?? 0;
  const phrase = lastPhrase.exec(text.slice(lead))?.[0].length ?? 0;
  return phrase > 0 ? lead + phrase : 0;
}

/** The labels with the last question's number where an answer says that it is to that one: the highest that was asked, which no other answers. */
export function withLastQuestion(
  blocks: readonly Block[],
  labels: readonly (Label | undefined)[],
): readonly (Label | undefined)[] {
  const at = blocks.findLastIndex(
    (block, i) => block.type === 'line' && !labels[i] && endOfPhrase(block.words.text) > 0,
  );
  const block = blocks[at];
  if (block?.type !== 'line') return labels;
  const numbers = (isAnswer: boolean): number[] =>
    labels.slice(0, at).flatMap((label) => {
      const [number, ...more] = label?.paths.at(-1) ?? [];
      const isOne = label !== undefined && (label.role === 'answer') === isAnswer && more.length === 0;
      return isOne && typeof number === 'number' ? [number] : [];
    });
  const answered = Math.max(0, ...numbers(true));
  const asked = Math.max(answered + 1, ...numbers(false));
  // A count of its own answers: two at least, so that no letter's `On your last point, we apologise` is one.
  if (numbers(true).length < 2 || asked > answered + 3) return labels;
  const label: Label = { role: 'answer', paths: [[asked]], end: endOfPhrase(block.words.text), strength: 'firm' };
  return labels.map((own, i) => (i === at ? label : own));
}
