import type { Cell, ComparedFigure } from '../compare/comparison.ts';
import { readAsWords } from '../compare/figure-name.ts';
import { figureText } from '../compare/format.ts';
import { missingLabel } from '../compare/words.ts';
import type { Unit } from '../model/measure.ts';

const written = ({ figure, unit, approximate }: ComparedFigure): string => figureText(figure, unit, { approximate });

/** A cell as the table shows it: the figure, or why there is none. */
export const cellWords = (cell: Cell, unit: Unit): string =>
  cell.state === 'missing' ? missingLabel(cell, unit) : written(cell.figures[0]);

const correctedWords = (shown: ComparedFigure): string => {
  const { was, why } = shown.reader?.set ?? {};
  return [was ? `corrected (was ${readAsWords(was, shown)})` : 'corrected', why].filter(Boolean).join(': ');
};

/** What the table says of a figure by its badges, in words: year, sum, doubt, the reader's hand, what disagrees with it. */
export function cellRemarks(cell: Cell): string[] {
  if (cell.state === 'missing') return cell.corrected ? ['corrected'] : [];
  const [shown] = cell.figures;
  const { year, sumOf, sureness, reader, vat } = shown;
  const others = [...new Set(cell.conflict.filter((one) => one !== shown).map(written))];
  const isSet = [shown, ...(sumOf ?? [])].some((one) => one.reader?.set !== undefined);
  const remarks = [
    year,
    sumOf && `sum of ${sumOf.length} parts`,
    vat && `${vat} VAT`,
    others.length > 0 ? `differs: ${others.join(', ')}` : undefined,
    sureness.level === 'check' ? ['check', sureness.reason].filter(Boolean).join(': ') : undefined,
    isSet ? correctedWords(shown) : undefined,
    reader?.checked ? 'checked' : undefined,
    reader?.note && `note: ${reader.note}`,
  ];
  return remarks.flatMap((remark) => remark || []);
}
