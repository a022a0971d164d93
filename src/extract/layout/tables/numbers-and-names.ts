import { readLabel, readLabelCell } from '../../lines/read-label.ts';
import { asks } from '../asked/asks.ts';

/** Whether cells hold numbers, and between them the names of parts (`Month`, `i`): nothing that asks by itself. */
export function areNumbersAndNames(cells: readonly string[]): boolean {
  const names = cells.filter((text) => !readLabelCell(text));
  return (
    (cells.length - names.length) * 10 >= cells.length * 3 &&
    names.every((text) => text.length < 60 && asks(text) < 0.4 && (readLabel(text)?.paths.length ?? 0) === 0)
  );
}
