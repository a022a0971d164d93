import { useEffect, useRef } from 'react';
import type { Row } from '../../compare/comparison.ts';
import { isNumeric, type TableColumn } from './columns.ts';
import { FilterFields } from './FilterFields.tsx';
import type { ColumnFilter } from './filters.ts';

/** What can be done with a column. */
export interface ColumnActions {
  readonly sort: (id: string, desc: boolean, too: boolean) => void;
  readonly filter: (id: string, filter: ColumnFilter | undefined) => void;
  readonly pin: (id: string, pinned: boolean) => void;
  /** One place to the left, or to the right. */
  readonly move: (id: string, by: -1 | 1) => void;
  readonly hide: (id: string) => void;
}

interface Props {
  readonly column: TableColumn;
  readonly rows: readonly Row[];
  readonly filter: ColumnFilter | undefined;
  readonly pinned: boolean;
  readonly sorted: boolean;
  readonly actions: ColumnActions;
  /** The button that it hangs under. */
  readonly under: HTMLElement;
  readonly onClose: () => void;
}

const gap = 4;

/** Puts the panel under its button, inside the window. */
function place(panel: HTMLElement, under: HTMLElement): void {
  const { left, bottom } = under.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = panel;
  panel.style.left = `${Math.max(gap, Math.min(left, innerWidth - offsetWidth - gap))}px`;
  panel.style.top = `${Math.max(gap, Math.min(bottom + gap, innerHeight - offsetHeight - gap))}px`;
}

/** A panel under a column's head: sort, filter, pin, move, hide. Escape, or a click elsewhere, closes it. */
export function ColumnMenu({ column, rows, filter, pinned, sorted, actions, under, onClose }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    const panel = ref.current;
    if (!panel) return;
    panel.showPopover?.();
    place(panel, under);
    panel.querySelector<HTMLElement>('button, input')?.focus({ preventScroll: true });
    const onToggle = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') close.current();
    };
    panel.addEventListener('toggle', onToggle);
    return () => panel.removeEventListener('toggle', onToggle);
  }, [under]);

  const done = (run: () => void) => () => {
    run();
    onClose();
    under.closest('th')?.focus();
  };
  const { id, label, kind } = column;
  const [first, last] = isNumeric(column) ? ['Most first', 'Least first'] : ['Z to A', 'A to Z'];
  const filters = kind === 'measure' || kind === 'reference';
  return (
    <div
      ref={ref}
      popover="auto"
      role="dialog"
      aria-label={`${label}: options`}
      className="column-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        done(() => {})();
      }}
    >
      <strong>{column.kind === 'measure' ? column.column.label : label}</strong>
      <div className="row">
        <button type="button" onClick={done(() => actions.sort(id, true, false))}>
          <span aria-hidden="true">▼</span> {first}
        </button>
        <button type="button" onClick={done(() => actions.sort(id, false, false))}>
          <span aria-hidden="true">▲</span> {last}
        </button>
        {sorted && (
          <>
            <button type="button" onClick={done(() => actions.sort(id, true, true))}>
              Then {first.toLowerCase()}
            </button>
            <button type="button" onClick={done(() => actions.sort(id, false, true))}>
              Then {last.toLowerCase()}
            </button>
          </>
        )}
      </div>
      {filters && (
        <FilterFields column={column} rows={rows} filter={filter} onFilter={(next) => actions.filter(id, next)} />
      )}
      {kind !== 'council' && (
        <div className="row">
          <button type="button" aria-pressed={pinned} onClick={done(() => actions.pin(id, !pinned))}>
            {pinned ? 'Unpin' : 'Pin'}
          </button>
          <button type="button" onClick={done(() => actions.move(id, -1))}>
            Move left
          </button>
          <button type="button" onClick={done(() => actions.move(id, 1))}>
            Move right
          </button>
          <button type="button" onClick={done(() => actions.hide(id))}>
            Hide
          </button>
        </div>
      )}
    </div>
  );
}
