import type { Family } from './CouncilTable.tsx';
import type { LaidColumn } from './layout.ts';

/** The families above the columns, as they stand: one that is parted by another, or by a pin, stands twice. */
export function familiesOf(columns: readonly LaidColumn[]): Family[] {
  const families: { key: string; label: string; span: number; start?: string }[] = [];
  let before: LaidColumn | undefined;
  for (const column of columns) {
    const label = column.start === undefined ? column.of.family : '';
    const last = families.at(-1);
    const { start } = column;
    if (last && label !== '' && last.label === label && before?.start === start) last.span += 1;
    else families.push({ key: `${families.length} ${label}`, label, span: 1, ...(start !== undefined && { start }) });
    before = column;
  }
  return families;
}
