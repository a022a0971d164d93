import type { ComparedFigure } from '../../compare/comparison.ts';
import { readAsWords } from '../../compare/figure-name.ts';
import { longDate, plural } from '../../compare/format.ts';
import { subtotalOf } from '../../compare/subtotals.ts';
import { reasonSentence } from '../../compare/words.ts';
import type { TableColumn } from './columns.ts';
import type { Item } from './items.ts';
import { textOf } from './words-of-row.ts';

function figureWords(of: ComparedFigure): string {
  const { reader, sureness, response, evidence } = of;
  return [
    `“${evidence.quote}”`,
    response.reference ?? response.file,
    response.responded && longDate(response.responded),
    sureness.level === 'check' && `to be checked: ${sureness.reason}`,
    reader?.set?.was && `corrected by you; ${readAsWords(reader.set.was, of)} was read`,
    reader?.set && !reader.set.was && 'given by you; nothing was read',
    reader?.checked && 'checked by you',
    reader?.note,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What there is to know of a cell beyond what it shows: the words that a figure was read from, why there is none, what a subtotal rests on. */
export function cellWords(item: Item | undefined, column: TableColumn): string {
  if (column.kind === 'council' || column.kind === 'fact') return '';
  if (column.kind === 'reference') return column.measure.source;
  if (!item) return `${column.column.label}: ${plural(column.column.given, 'council')} with a figure`;
  if (item.kind === 'part') return subtotalOf(item.rows, column.column).notes.join(' ');
  const cell = item.row.cells.get(column.id);
  if (!cell) return '';
  if (cell.state === 'missing') return reasonSentence(cell.reason);
  const more = cell.figures.length - 1;
  const differ = cell.conflict.length > 0 ? `${cell.conflict.map(textOf).join(', ')}: figures that differ` : '';
  return [figureWords(cell.figures[0]), differ || (more > 0 && plural(more, 'more figure'))]
    .filter(Boolean)
    .join(' · ');
}
