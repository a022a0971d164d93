import type { Block, Line } from '../../lines/block.ts';
import type { Snippet } from '../../lines/snippet.ts';
import { asks, asksOf } from '../asked/asks.ts';

/** How many characters of a paragraph decide what it is. */
const paragraphReach = 420;

/** The last words of a sentence that the page's width broke: `... is sent to all who make a` / `request.` */
export const isTail = (line: Line, above: Block | undefined): boolean =>
  !line.gap && above?.type === 'line' && /^[a-z]/.test(line.words.text) && /[\p{Ll},]$/u.test(above.words.text);

/** How much a line asks, or where it begins a question that goes on over the page's width, that question. */
export function asksOver(blocks: readonly Block[], at: number, body: Snippet): number {
  const own = asksOf(body);
  const line = blocks[at];
  if (own < 0.4 || own > 0.6 || line?.type !== 'line' || !line.gap || !isWrapped(line) || body.text.includes('?'))
    return own;
  const whole = paragraphFrom(blocks, at, line);
  return whole.endsWith('?') && whole.length < paragraphReach ? Math.max(own, asks(whole)) : own;
}

/** A line broken by the page's width: long, and not at the end of a sentence. */
export const isWrapped = (block: Block | undefined): boolean =>
  block?.type === 'line' && block.words.text.length > 45 && !/[.?!:;]["'”’)]*$/.test(block.words.text);

/** The words of a line and of those that go on with it, as far as they decide. */
export function paragraphFrom(blocks: readonly Block[], first: number, line: Line): string {
  let text = line.words.text;
  let last: Line = line;
  for (let i = first + 1; i < blocks.length && text.length < paragraphReach; i++) {
    const next = blocks[i];
    if (next?.type !== 'line' || next.gap || next.bullet || !isWrapped(last) || next.quote !== line.quote) break;
    text += ` ${next.words.text}`;
    last = next;
  }
  return text;
}
