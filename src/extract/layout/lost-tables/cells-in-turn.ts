import type { Block, Line } from '../../lines/block.ts';
import { tableOfLines } from '../../lines/cell-of.ts';
import { type Path, samePath } from '../../lines/number-path.ts';
import { readLabelCell } from '../../lines/read-label.ts';
import { valueLike } from '../../lines/value-like.ts';
import { asks } from '../asked/asks.ts';
import { notAnswer } from '../items/not-answers.ts';
import { labelHead } from '../tables/column-heads.ts';
import { withNumberedColumns } from './numbered-columns.ts';
import { answersHead, questionsHead, withStackedColumns } from './stacked-columns.ts';

// Shape: a table that lost its rows, each cell a paragraph (or a line) of its own, row by row behind its heads: `Your question` / `Our response` /
// `Contract start` / `1 May 2022` / `Contract end` / ...; `No.` / `We said` / `1` / `Yes` / `2` / ... Not: the two heads over one question;
// numbers, questions and answers, which their numbers tell.

type Kind = 'numbers' | 'questions' | 'answers';
type Paragraph = readonly Line[];

const mostHead = 40;
const mostCells = 400;

/** The blocks with a table in place of cells that stand row by row, or column by column. */
export const withCellsPlaced = (blocks: readonly Block[]): readonly Block[] =>
  withStackedColumns(withNumberedColumns(withCellsInTurn(blocks)));

/** The blocks with a table in place of its cells in turn. */
function withCellsInTurn(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((_, i) => headsAt(blocks, i) !== undefined);
  const kinds = first < 0 ? undefined : headsAt(blocks, first);
  if (!kinds) return blocks;
  const heads = blocks.slice(first, first + kinds.length) as Line[];
  const paragraphs = paragraphsFrom(blocks, first + kinds.length);
  const rows = kinds[0] === 'numbers' ? numberedRows(paragraphs, kinds) : pairs(paragraphs);
  if (!rows || rows.length < 2) return blocks;
  const table = tableOfLines([heads.map((line) => [line]), ...rows], heads[0]?.quote ?? 0, { headed: true });
  const used = first + heads.length + rows.flat(2).length;
  return [...blocks.slice(0, first), table, ...blocks.slice(used)];
}

function kindOf(block: Block | undefined): Kind | undefined {
  if (block?.type !== 'line' || block.bullet !== undefined || block.words.text.length > mostHead) return undefined;
  const text = block.words.text.replace(/:$/, '');
  if (labelHead.test(text)) return 'numbers';
  return answersHead.test(text) ? 'answers' : questionsHead.test(text) ? 'questions' : undefined;
}

/** The kinds of a table's heads where they stand one behind the other. */
function headsAt(blocks: readonly Block[], at: number): readonly Kind[] | undefined {
  const first = kindOf(blocks[at]);
  if (first === undefined || first === 'answers') return undefined;
  return kindOf(blocks[at + 1]) === 'answers' ? [first, 'answers'] : undefined;
}

/** Paragraphs up to where the letter ends; lines, where no gap stands between them. */
function paragraphsFrom(blocks: readonly Block[], from: number): Paragraph[] {
  const found: Line[][] = [];
  const areGapped = blocks.slice(from, from + 6).filter((block) => block.type === 'line' && block.gap).length > 2;
  for (const block of blocks.slice(from)) {
    if (block.type !== 'line' || block.heading !== undefined || found.length > mostCells) break;
    if (areGapped && !block.gap && found.length > 0) found.at(-1)?.push(block);
    else found.push([block]);
  }
  return found;
}

const textOf = (paragraph: Paragraph): string => paragraph.map(({ words }) => words.text).join(' ');
const ends = (paragraph: Paragraph): boolean => notAnswer(textOf(paragraph)) === 'end';

/** Question and answer in turn, to the end of the letter; `undefined` where they fall out of step. */
function pairs(paragraphs: readonly Paragraph[]): Paragraph[][] | undefined {
  const rows: Paragraph[][] = [];
  let asking = 0;
  let valued = 0;
  for (let i = 0; i < paragraphs.length; i += 2) {
    const [asked, said] = [paragraphs[i] as Paragraph, paragraphs[i + 1]];
    if (ends(asked)) break;
    const question = textOf(asked);
    const answer = said ? textOf(said) : '';
    if (!said || ends(said) || answer.endsWith('?') || valueLike.test(question) || question.length > 400)
      return undefined;
    // Numbers count by themselves.
    if (readLabelCell(question.split(' ', 1)[0] ?? '') && readLabelCell(answer.split(' ', 1)[0] ?? ''))
      return undefined;
    if (asks(question) >= 0.25) asking++;
    if (valueLike.test(answer)) valued++;
    rows.push([asked, said]);
  }
  return asking + valued >= rows.length && asking + valued > 1 ? rows : undefined;
}

/** Rows that begin at the numbers, counted from the first on; all that stands behind a row's question is its answer. */
function numberedRows(paragraphs: readonly Paragraph[], kinds: readonly Kind[]): Paragraph[][] | undefined {
  const rows: Paragraph[][] = [];
  let last: Path | undefined;
  for (const paragraph of paragraphs) {
    const path = readLabelCell(textOf(paragraph))?.paths[0];
    const row = rows.at(-1);
    if (path && (!last || !row || row.length >= kinds.length) && !(last && samePath(path, last))) {
      rows.push([paragraph]);
      last = path;
    } else if (!row) return undefined;
    else if (ends(paragraph)) break;
    else if (row.length < kinds.length) row.push(paragraph);
    else row[row.length - 1] = [...(row.at(-1) ?? []), ...paragraph];
  }
  return rows.every((row) => row.length === kinds.length) ? rows : undefined;
}
