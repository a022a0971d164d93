import { isNumeric, type TableColumn } from './columns.ts';

/** A column where it stands. */
export interface LaidColumn {
  readonly of: TableColumn;
  readonly className: string;
  /** In rem. */
  readonly width: number;
  /** Where it sticks, as CSS, if it is pinned. */
  readonly start?: string;
}

/** All columns that are shown, from the left, and what CSS needs of them. */
export interface Layout {
  readonly columns: readonly LaidColumn[];
  /** `grid-template-columns`, and the width of a row. The column of councils is as wide as `--council` says. */
  readonly template: string;
  readonly width: string;
  /** How much of the left the stuck columns take. */
  readonly stuck: string;
}

const usual = 8;

/** Lays columns out from the left, pinned ones first. */
export function layoutOf(
  shown: readonly TableColumn[],
  pinned: readonly string[],
  widths: ReadonlyMap<string, number>,
): Layout {
  let stuckRem = 0;
  let rem = 0;
  const columns = shown.map((of): LaidColumn => {
    if (of.kind === 'council') return { of, className: 'council', width: 0 };
    const width = widths.get(of.id) ?? usual;
    rem += width;
    const kind = `${isNumeric(of) ? 'number' : 'words'}${of.kind === 'reference' ? ' reference' : ''}`;
    if (!pinned.includes(of.id)) return { of, className: kind, width };
    const start = `calc(var(--council) + ${stuckRem}rem)`;
    stuckRem += width;
    return { of, className: `${kind} pinned`, width, start };
  });
  return {
    columns,
    template: columns.map(({ of, width }) => (of.kind === 'council' ? 'var(--council)' : `${width}rem`)).join(' '),
    width: `calc(var(--council) + ${rem}rem)`,
    stuck: `calc(var(--council) + ${stuckRem}rem)`,
  };
}
