import { type RefObject, useEffect, useState } from 'react';
import { cellWords } from './cell-words.ts';
import type { Spot } from './grid-keys.ts';
import type { Item } from './items.ts';
import type { LaidColumn } from './layout.ts';

interface Props {
  /** Is given what to call when the reader looks at another cell: the table need not be drawn again for it. */
  readonly look: RefObject<(spot: Spot) => void>;
  readonly items: readonly Item[];
  readonly columns: readonly LaidColumn[];
}

/** One line about the cell that the reader is at, as a spreadsheet has it: the words that a figure was read from, or why there is none. */
export function CellLine({ look, items, columns }: Props) {
  const [spot, setSpot] = useState<Spot>();
  useEffect(() => {
    look.current = setSpot;
  }, [look]);
  const column = spot && columns[spot.column]?.of;
  const item = spot && spot.row > 0 ? items[spot.row - 1] : undefined;
  const words = column && (spot.row === 0 || item) ? cellWords(item, column) : '';
  return (
    <p className="cell-line small" title={words}>
      {words || <span className="muted">The words behind the cell that you are at stand here.</span>}
    </p>
  );
}
