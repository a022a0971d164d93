import { catalogueEntry } from '../measures/catalogue.ts';
import type { FigureName } from '../model/correction.ts';
import type { FigureRead } from './comparison.ts';
import { figureText, periodWords, unitWord } from './format.ts';

/** `Website spend, a month, 2024/25`. */
export const nameWords = ({ measure, period, year }: FigureName): string =>
  [catalogueEntry(measure)?.label ?? measure, period && periodWords(period), year].filter(Boolean).join(', ');

/** What a figure was read as, in words: its value, and its name where that is not the one that it stands under (`under`). */
export function readAsWords(read: FigureRead, under: FigureName): string {
  const { figure, unit, approximate, measure, period, year } = read;
  const word =
    unit === 'year' || figure.kind === 'string' ? '' : unitWord(unit, figure.kind === 'number' ? figure.value : 2);
  const value = [figureText(figure, unit, { approximate }), word].filter(Boolean).join(' ');
  if (measure !== under.measure) return `${value} (${nameWords(read)})`;
  const differs = [
    period !== under.period && (period ? periodWords(period) : 'no period'),
    year !== under.year && (year ?? 'no year'),
  ];
  const names = differs.filter(Boolean).join(', ');
  return names ? `${value} (${names})` : value;
}
