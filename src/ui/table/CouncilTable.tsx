import {
  type CSSProperties,
  memo,
  type RefObject,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Row } from '../../compare/comparison.ts';
import { tsvOf } from '../../share/tsv.ts';
import { useNotices } from '../shell/notices.tsx';
import { CouncilRow } from './CouncilRow.tsx';
import type { Sort } from './choices.ts';
import type { Spot } from './grid-keys.ts';
import { HeadCell } from './HeadCell.tsx';
import { arranged, type Item } from './items.ts';
import type { Layout } from './layout.ts';
import { PartRow } from './PartRow.tsx';
import { plainHead, plainOf } from './plain.ts';
import { asCell, asColumnHead, asGrid, asRow, asRowGroup } from './roles.ts';
import { useGrid } from './use-grid.ts';
import { mostLines, useWindow } from './use-window.ts';

/** A family of columns above some of them. */
export interface Family {
  readonly key: string;
  readonly label: string;
  readonly span: number;
  /** Where it sticks: above a pinned column. It has no label then. */
  readonly start?: string;
}

interface Props {
  readonly items: readonly Item[];
  /** Every row, also those that are filtered out. */
  readonly all: readonly Row[];
  readonly layout: Layout;
  readonly families: readonly Family[];
  readonly sort: readonly Sort[];
  readonly filtered: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
  readonly mine: string | undefined;
  readonly onFold: (key: string) => void;
  readonly onSort: (id: string, too: boolean) => void;
  readonly onMenu: (id: string, button: HTMLElement) => void;
  readonly look: RefObject<(spot: Spot) => void>;
}

const firstLines = 30;

/** The order in which lines are kept on the page. */
function useArranged(items: readonly Item[], all: readonly Row[]): readonly string[] {
  const kept = useRef<readonly string[]>([]);
  const order = useMemo(
    () =>
      arranged(
        kept.current,
        items.map(({ key }) => key),
        all.map(({ key }) => key),
      ),
    [items, all],
  );
  useEffect(() => {
    kept.current = order;
  }, [order]);
  return order;
}

/** A line for each council, a column for each measure: a grid to move in by keys. */
export const CouncilTable = memo(function CouncilTable(props: Props) {
  const { items, all, layout, families, sort, filtered, folded, mine, onFold, onSort, onMenu, look } = props;
  const box = useRef<HTMLElement>(null);
  const { announce } = useNotices();
  const { columns } = layout;
  const some = all.length > mostLines;
  // The first lines at once, the others as soon as there is time.
  const whole = useDeferredValue(true, false);
  const view = useWindow(box, items.length, some);
  const order = useArranged(items, all);
  const byKey = useMemo(() => new Map(items.map((item, i) => [item.key, { item, i }])), [items]);
  const rowByKey = useMemo(() => new Map(all.map((row) => [row.key, row])), [all]);
  const mixed = useMemo(() => all.some(({ sample }) => sample) && all.some(({ sample }) => !sample), [all]);
  const toggles = useToggles(onFold);

  const grid = useGrid({
    box,
    count: items.length,
    first: view.first,
    reach: view.reach,
    onLook: (spot) => look.current(spot),
    onCopied: (n) => announce(n === 1 ? 'Cell copied' : `${n} cells copied`),
    textOf: (from, to) => {
      const wanted = columns.slice(from.column, to.column + 1).map(({ of }) => of);
      const head = from.row === 0 ? [wanted.map(plainHead)] : [];
      const lines = items.slice(Math.max(0, from.row - 1), to.row);
      return tsvOf([...head, ...lines.map((item) => wanted.map((of) => plainOf(item, of)))]);
    },
  });

  const line = (key: string) => {
    const found = byKey.get(key);
    const item = found?.item;
    const index = some && found ? found.i + 3 : undefined;
    if (item?.kind === 'part')
      return (
        <PartRow
          key={key}
          label={item.label}
          rows={item.rows}
          columns={columns}
          hidden={false}
          open={!folded.has(key)}
          index={index}
          {...(key !== 'whole' && { onToggle: toggles(key) })}
        />
      );
    const row = item?.row ?? rowByKey.get(key);
    return row ? (
      <CouncilRow
        key={key}
        row={row}
        columns={columns}
        fictional={mixed && row.sample}
        mine={key === mine}
        hidden={!found}
        index={index}
      />
    ) : null;
  };

  const lines = some
    ? items.slice(view.first, view.last).map(({ key }) => key)
    : whole
      ? order
      : items.slice(0, firstLines).map(({ key }) => key);
  const style = {
    '--columns': layout.template,
    '--width': layout.width,
    '--stuck': layout.stuck,
  } as CSSProperties;
  return (
    <section
      ref={box}
      className={some ? 'scroll tall councils windowed' : 'scroll tall councils'}
      style={style}
      aria-label="Table of councils"
    >
      <table
        {...asGrid}
        className="data grid"
        aria-label="Councils and their figures"
        aria-describedby="grid-keys"
        {...(some && { 'aria-rowcount': items.length + 2 })}
        {...grid}
      >
        <thead {...asRowGroup}>
          <tr {...asRow} className="families" aria-rowindex={some ? 1 : undefined}>
            {families.map(({ key, label, span, start }) => {
              const own = { gridColumn: `span ${span}`, ...(start && { left: start }) };
              return label ? (
                <th key={key} {...asColumnHead} scope="colgroup" colSpan={span} style={own} className="group">
                  <span>{label}</span>
                </th>
              ) : (
                <td key={key} {...asCell} colSpan={span} style={own} className={start ? 'pinned' : 'council'} />
              );
            })}
          </tr>
          <tr {...asRow} aria-rowindex={some ? 2 : undefined}>
            {columns.map((column) => {
              const place = sort.findIndex(({ id }) => id === column.of.id);
              return (
                <HeadCell
                  key={column.of.id}
                  column={column}
                  place={place}
                  desc={sort[place]?.desc}
                  sorts={sort.length}
                  filtered={filtered.has(column.of.id)}
                  onSort={onSort}
                  onMenu={onMenu}
                />
              );
            })}
          </tr>
        </thead>
        <tbody {...asRowGroup} style={some ? { paddingTop: view.above, paddingBottom: view.below } : undefined}>
          {lines.map(line)}
        </tbody>
      </table>
    </section>
  );
});

/** For each part one function that stays the same, so that its line is not drawn again. */
function useToggles(onFold: (key: string) => void): (key: string) => () => void {
  const [known] = useState(() => new Map<string, () => void>());
  const latest = useRef(onFold);
  useEffect(() => {
    latest.current = onFold;
  });
  return (key) => {
    const toggle = known.get(key) ?? (() => latest.current(key));
    known.set(key, toggle);
    return toggle;
  };
}
