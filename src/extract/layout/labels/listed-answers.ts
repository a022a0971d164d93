import type { Block, Line } from '../../lines/block.ts';
import { slice } from '../../lines/snippet.ts';
import { asksOf } from '../asked/asks.ts';

// Shape: questions of a page without numbers, each over its answer, one of which is an ordered list: `<summary>Which streets?</summary><ol><li>High Street`.
// Not: answers with the request's numbers under questions that were asked together, or with the letters that their question gives: `spent on (a) calendars (b) stickers?`.

/** A page's blocks, where an ordered list that answers one question among others counts no questions. */
export function withoutListNumbers(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isCounted)) return blocks;
  if (blocks.some((block) => isCounted(block) && asks(block))) return blocks;
  const asking = blocks.map((block) => block.type === 'line' && isPlain(block) && asks(block));
  const answered = asking.filter((it, i) => it && isPlain(blocks[i + 1]) && !asking[i + 1]).length;
  if (answered < 2) return blocks;
  const kept = [...blocks];
  for (let i = 1; i < blocks.length; i++) {
    if (!startsList(blocks[i])) continue;
    const question = blocks[asking[i - 1] ? i - 1 : asking[i - 2] && leadsOn(blocks[i - 1]) ? i - 2 : -1];
    if (question?.type !== 'line' || countsParts.test(question.words.text)) continue;
    for (let block = blocks[i]; isCounted(block); block = blocks[++i]) {
      const { ordinal: _, ...line } = block;
      kept[i] = line;
    }
  }
  return kept;
}

const isCounted = (block: Block | undefined): block is Line & { ordinal: number | string } =>
  block?.type === 'line' && block.ordinal !== undefined;
const startsList = (block: Block | undefined): boolean =>
  isCounted(block) && (block.ordinal === 1 || block.ordinal === 'a');
const isPlain = (block: Block | undefined): block is Line =>
  block?.type === 'line' && block.ordinal === undefined && !/^\(?(?:Q\w{0,8} ?)?\d{1,2}[.):]/i.test(block.words.text);
const asks = ({ words }: Line): boolean => words.text.endsWith('?') || asksOf(slice(words, 0)) >= 0.6;
const countsParts = /[\s(](?:b|2|ii)[.)]/i;
/** `There are three:` */
const leadsOn = (block: Block | undefined): boolean => isPlain(block) && block.words.text.endsWith(':');
