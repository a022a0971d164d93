import type { Block, Line, Table } from '../../lines/block.ts';
import { lineFrom } from '../../lines/inline.ts';
import { leaderIn } from '../../lines/leaders.ts';
import { type Snippet, slice } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';

/** How a field's name is parted from its value. */
export type Parting = 'cell' | 'set' | 'alone' | 'bold' | 'dots' | `sign ${string}`;

/** What may be a field's name at a line's start, or the whole line. */
export interface FieldName {
  /** The name as it is told apart from others, however it is written. */
  readonly key: string;
  readonly parting: Parting;
  readonly words: Snippet;
  /** What stands behind it on its line; absent where it stands alone. */
  readonly rest?: Line;
}

/** A line of a letter, or of a table's cell, and the names that it may begin with. */
export interface Piece {
  readonly line: Line;
  readonly names: readonly FieldName[];
  /** The table whose cell it stands in. */
  readonly table?: Table;
}

/** A field's name has no more characters, and no more words. */
const longest = 45;
const mostWords = 6;

/** `Log no: `, `Topic - `, `Told = `, `Decision > ` */
const signed = /^(?<name>\p{L}[^:=>|~»?]{0,44}?)(?<sign>\s?:{1,2}|\s?=|\s[–—-]{1,2}|\s[>|~»]{1,2})(?=\s|$)\s*/u;

/** All lines of some blocks in order, a table's cells one after another: the first of a row's may name what stands in the others. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap((block): Piece[] => {
    if (block.type === 'line') return [{ line: block, names: namesIn(block) }];
    return block.rows.flatMap(({ cells }): Piece[] => {
      const [first, ...others] = cells;
      const [name, ...more] = first?.lines ?? [];
      const values = others.flatMap(({ lines }) => lines);
      const key = name && more.length === 0 && values.length > 0 ? keyOf(name.words.text) : undefined;
      const cell = (line: Line): Piece => ({ line, names: [], table: block });
      if (!name || key === undefined) return [...(first?.lines ?? []), ...values].map(cell);
      return [{ line: name, names: [{ key, parting: 'cell', words: name.words }], table: block }, ...values.map(cell)];
    });
  });
}

function namesIn(line: Line): readonly FieldName[] {
  const { words, bold, heading, bullet } = line;
  const { text } = words;
  const found: FieldName[] = [];
  const add = (parting: Parting, name: number, value: number): void => {
    const key = keyOf(text.slice(0, name));
    if (key === undefined || found.some((one) => one.key === key)) return;
    const rest = value < text.length ? lineFrom({ ...line, bold: 0, italic: 0 }, value) : undefined;
    found.push({ key, parting, words: slice(words, 0, name), ...(rest && rest.words.text !== '' ? { rest } : {}) });
  };
  if (bold > 1 && bold < text.length)
    add('bold', bold, bold + (/^\s*[:–—-]?\s*/.exec(text.slice(bold))?.[0].length ?? 0));
  const sign = signed.exec(text.slice(0, longest + 8));
  const name = sign?.groups?.name;
  if (sign && name !== undefined) add(`sign ${sign.groups?.sign?.trim() ?? ''}`, name.length, sign[0].length);
  const leader = found.length === 0 ? leaderIn(text) : undefined;
  if (leader && leader.from <= longest) add('dots', leader.from, leader.to);
  if (bullet === undefined && text.length <= longest && found.length === 0)
    add(heading !== undefined || bold >= text.length || isCapitals(text) ? 'set' : 'alone', text.length, text.length);
  return found;
}

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);

/** A name without what closes it; absent for what can be none: it gives a figure, says or asks something. */
function keyOf(text: string): string | undefined {
  const key = text.replace(/[\s:.–—=-]{1,3}$/, '').toLowerCase();
  const isName =
    key.length > 1 &&
    key.length <= longest &&
    /^\p{L}/u.test(key) &&
    !/[\d£?!;,]|\.\s/.test(key) &&
    key.split(' ').length <= mostWords &&
    !valueLike.test(key);
  return isName ? key : undefined;
}
