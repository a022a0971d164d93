import type { Block, Line } from './block.ts';
import { tableOfLines } from './cell-of.ts';
import { type Snippet, slice } from './snippet.ts';

// Shape: `Request Response`, then two columns of a page of which each line became one: `What is the yearly cost of the posting It is exempt from` /
// `tool? disclosure by virtue of s43(2).` / `Who runs it? A team.` Not: a question whose broken line nothing closes.

const heads =
  /^(?:(?:your |foi )?(?:requests?|questions?|quer(?:y|ies))|information requested) (?:(?:our |council )?(?:responses?|answers?|repl(?:y|ies)))$/i;
const asking = /^(?:what|how|who|whose|which|when|where|why|do|does|did|is|are|was|were|has|have|can|could|please)\b/i;
/** Where a column's first word may stand behind another's last. */
const beginning = /(?<=\p{Ll}[,)]? )(?=[\p{Lu}£]|\d{1,3}(?:,\d{3})+(?!\d))/gu;
const leastLeft = 15;
/** What stands behind the table: the law's own heading, a page's end. */
const behind = /^(?:(?:s|section|regulation)\.? ?\d{1,2}\b|page \d)/i;

interface Pair {
  readonly question: Line[];
  readonly answer: Line[];
}

/** The blocks with a table in place of two columns of questions and answers whose lines were read across both. */
export function withInterleavedApart(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex(
    (block) => block.type === 'line' && block.words.text.length < 60 && heads.test(block.words.text),
  );
  const head = blocks[at];
  if (head?.type !== 'line') return blocks;
  const { pairs, count } = pairsFrom(blocks, at + 1);
  if (pairs.length < 2 || !pairs.every(({ question, answer }) => answer.length > 0 && closes(question))) return blocks;
  if (!pairs.some(({ question }) => question.length > 1)) return blocks;
  const middle = head.words.text.search(/(?:our |council )?(?:responses?|answers?|repl(?:y|ies))$/i);
  const named = [[cut(head, 0, middle)], [cut(head, middle)]];
  const rows = pairs.map(({ question, answer }) => [question, answer]);
  const table = tableOfLines([named, ...rows], head.quote, { headed: true });
  return [...blocks.slice(0, at), table, ...blocks.slice(at + 1 + count)];
}

const cut = (line: Line, from: number, to?: number): Line => {
  const words: Snippet = slice(line.words, from, to);
  return { ...line, words, gap: false, bold: 0, italic: 0 };
};
const closes = (lines: readonly Line[]): boolean => lines.at(-1)?.words.text.endsWith('?') ?? false;

function pairsFrom(blocks: readonly Block[], first: number): { pairs: Pair[]; count: number } {
  const pairs: Pair[] = [];
  let at = first;
  for (; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.type !== 'line' || block.heading !== undefined || behind.test(block.words.text)) break;
    const open = pairs.at(-1);
    const { text } = block.words;
    const mark = text.indexOf('?') + 1;
    if (open && !closes(open.question)) {
      if (mark === 0) break;
      open.question.push(cut(block, 0, mark));
      if (mark < text.length) open.answer.push(cut(block, mark));
    } else if (asking.test(text)) {
      const end = mark > 0 ? mark : columnEnd(text);
      pairs.push({ question: [cut(block, 0, end)], answer: end < text.length ? [cut(block, end)] : [] });
    } else if (open) open.answer.push(block);
    else break;
  }
  return { pairs, count: at - first };
}

/** Where the left column of a line ends whose question goes on in the next: before the first word that begins afresh. */
function columnEnd(text: string): number {
  for (const { index } of text.matchAll(beginning)) if (index >= leastLeft) return index;
  return text.length;
}
