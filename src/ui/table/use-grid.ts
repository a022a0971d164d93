import { type ClipboardEvent, type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { between, moved, type Spot } from './grid-keys.ts';

interface Grid {
  readonly box: RefObject<HTMLElement | null>;
  /** Lines that are shown, without the head. */
  readonly count: number;
  /** The first line that is on the page; 0 where all are. */
  readonly first: number;
  /** Brings a line onto the page, where not all are. */
  readonly reach: (line: number) => void;
  /** The cells from one to another, as text for the clipboard. Row 0 is the head. */
  readonly textOf: (from: Spot, to: Spot) => string;
  readonly onCopied: (cells: number) => void;
  /** The reader looks at another cell. */
  readonly onLook: (spot: Spot) => void;
}

const bodyRows = (table: Element): HTMLElement[] =>
  [...table.querySelectorAll<HTMLElement>(':scope > tbody > tr')].filter(({ hidden }) => !hidden);

const headRow = (table: Element): HTMLElement | undefined =>
  table.querySelector<HTMLElement>(':scope > thead > tr:last-child') ?? undefined;

const cellIn = (row: Element | undefined, column: number): HTMLElement | undefined =>
  row?.children[column] as HTMLElement | undefined;

const controls = (cell: Element): HTMLElement[] => [...cell.querySelectorAll<HTMLElement>('a[href], button')];

/**
 * Keys, selection and copying for the whole table, by delegation: one cell is in the order of Tab, arrows lead to the others,
 * Enter does what the cell is for, F2 goes inside it. Where the focus is and what is selected stands on the elements
 * themselves, so that moving about draws nothing again.
 */
export function useGrid(grid: Grid) {
  const latest = useRef(grid);
  const state = useRef<{
    at: Spot;
    anchor: Spot;
    cell: HTMLElement | undefined;
    dragging: boolean;
    wanted: Spot | undefined;
    /** The cell that F2 led into. */
    inside: HTMLElement | undefined;
  }>({
    at: { row: 0, column: 0 },
    anchor: { row: 0, column: 0 },
    cell: undefined,
    dragging: false,
    wanted: undefined,
    inside: undefined,
  });

  const table = () => latest.current.box.current?.querySelector('table') ?? undefined;
  const headHeight = () => table()?.querySelector('thead')?.offsetHeight ?? 0;
  const rowAt = (row: number): HTMLElement | undefined => {
    const here = table();
    if (!here) return undefined;
    return row === 0 ? headRow(here) : bodyRows(here)[row - 1 - latest.current.first];
  };
  const cellAt = ({ row, column }: Spot) => cellIn(rowAt(row), column);

  function spotOf(target: EventTarget | null): Spot | undefined {
    const cell = target instanceof Element ? target.closest('td, th') : null;
    const row = cell?.parentElement;
    const here = table();
    if (!here || !cell || !row) return undefined;
    const column = [...row.children].indexOf(cell);
    if (row === headRow(here)) return { row: 0, column };
    const line = bodyRows(here).indexOf(row);
    return line < 0 ? undefined : { row: line + 1 + latest.current.first, column };
  }

  function stopHere(cell: HTMLElement | undefined) {
    if (state.current.cell !== cell) state.current.cell?.removeAttribute('tabindex');
    state.current.cell = cell;
    if (cell) cell.tabIndex = 0;
  }

  const selected = () => [...(table()?.querySelectorAll('[aria-selected="true"]') ?? [])];
  function paint() {
    const { at, anchor } = state.current;
    const { from, to } = between(at, anchor);
    const chosen = new Set<Element>();
    if (at.row !== anchor.row || at.column !== anchor.column) {
      const here = table();
      const rows = here ? [headRow(here), ...bodyRows(here)] : [];
      for (const [i, row] of rows.entries()) {
        const line = i === 0 ? 0 : i + latest.current.first;
        if (line < from.row || line > to.row) continue;
        for (let column = from.column; column <= to.column; column++) {
          const cell = cellIn(row, column);
          if (cell) chosen.add(cell);
        }
      }
    }
    for (const cell of selected()) if (!chosen.has(cell)) cell.removeAttribute('aria-selected');
    for (const cell of chosen) cell.setAttribute('aria-selected', 'true');
  }

  function clear() {
    state.current.anchor = state.current.at;
    paint();
  }

  function goTo(spot: Spot, extend: boolean) {
    state.current.at = spot;
    state.current.inside = undefined;
    if (!extend) state.current.anchor = spot;
    const cell = cellAt(spot);
    if (!cell) {
      state.current.wanted = spot;
      latest.current.reach(spot.row - 1);
      return;
    }
    stopHere(cell);
    const box = latest.current.box.current;
    if (box) box.style.scrollPaddingTop = `${headHeight() + 4}px`;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    paint();
    latest.current.onLook(spot);
  }

  // After each drawing: lines may be others now, so the selection is no more, and one cell must be left for Tab to come to.
  useEffect(() => {
    const before = latest.current;
    latest.current = grid;
    const { wanted, cell, at } = state.current;
    if (wanted && cellAt(wanted)) {
      state.current.wanted = undefined;
      goTo(wanted, state.current.anchor !== state.current.at);
    } else if (before.first !== grid.first) paint();
    else {
      const now = cell?.isConnected ? spotOf(cell) : undefined;
      if (now) state.current.at = now;
      if (now && (now.row !== at.row || now.column !== at.column)) clear();
    }
    if (!state.current.cell?.isConnected || state.current.cell.closest('[hidden]'))
      stopHere(cellAt({ row: 0, column: 0 }));
  });

  function extent(row: HTMLElement | undefined) {
    const box = latest.current.box.current;
    const height = (box?.clientHeight ?? 0) - headHeight();
    const page = Math.max(1, Math.floor(height / (row?.offsetHeight || 40)) - 1);
    return { rows: latest.current.count + 1, columns: row?.children.length ?? 1, page };
  }

  /** Inside a cell: the arrows go from one link or button to the next, Escape goes back to the cell. */
  function insideKey(event: KeyboardEvent, cell: HTMLElement) {
    const all = controls(cell);
    const i = all.indexOf(event.target as HTMLElement);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step) all[(i + step + all.length) % all.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'F2') {
      state.current.inside = undefined;
      cell.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** On a head: Enter sorts, with Shift by this column too, and Alt with the arrow down opens what else can be done. */
  function headKey(event: KeyboardEvent, cell: HTMLElement): boolean {
    const [sort, menu] = controls(cell);
    if (event.altKey && event.key === 'ArrowDown') menu?.click();
    else if (!event.altKey && (event.key === 'Enter' || event.key === ' '))
      sort?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: event.shiftKey }));
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  function onKeyDown(event: KeyboardEvent) {
    const spot = spotOf(event.target);
    const cell = spot && cellAt(spot);
    if (!spot || !cell) return;
    if (event.target !== cell) {
      if (state.current.inside === cell) return insideKey(event, cell);
      // A link or a button that was clicked keeps its own keys; the arrows go on from its cell.
      if (event.key === 'Enter' || event.key === ' ') return;
    }
    if ((spot.row === 0 && headKey(event, cell)) || event.altKey) return;
    const far = event.ctrlKey || event.metaKey;
    const from = event.shiftKey ? state.current.at : spot;
    const to = moved(from, event.key, far, extent(cell.parentElement ?? undefined));
    if (to) goTo(to, event.shiftKey);
    else if (event.key === 'Enter')
      controls(cell)
        .find((each) => each.matches('a, .fold'))
        ?.click();
    else if (event.key === 'F2') {
      state.current.inside = cell;
      controls(cell)[0]?.focus();
    } else if (far && event.key.toLowerCase() === 'a') {
      const { rows, columns } = extent(rowAt(0));
      state.current.anchor = { row: 0, column: 0 };
      state.current.at = { row: rows - 1, column: columns - 1 };
      paint();
    } else if (event.key === 'Escape' && selected().length > 0) {
      state.current.at = spot;
      clear();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onPointerDown(event: PointerEvent) {
    const spot = event.button === 0 ? spotOf(event.target) : undefined;
    const cell = spot && cellAt(spot);
    if (!spot || !cell) return;
    if (event.shiftKey && spot.row > 0) {
      event.preventDefault();
      goTo(spot, true);
      return;
    }
    stopHere(cell);
    state.current = { ...state.current, at: spot, dragging: event.pointerType === 'mouse' && spot.row > 0 };
    clear();
    latest.current.onLook(spot);
  }

  function onPointerOver(event: PointerEvent) {
    const { dragging, at } = state.current;
    if (!dragging || event.buttons !== 1) return;
    const spot = spotOf(event.target);
    if (!spot || spot.row === 0 || (spot.row === at.row && spot.column === at.column)) return;
    getSelection()?.removeAllRanges();
    state.current.at = spot;
    paint();
  }

  function onCopy(event: ClipboardEvent) {
    const here = spotOf(event.target) ?? spotOf(document.activeElement);
    const words = getSelection();
    // Words that the reader has marked are what they want.
    if (!here || (words && !words.isCollapsed && selected().length === 0)) return;
    const { from, to } = between(state.current.at, state.current.anchor);
    event.clipboardData.setData('text/plain', latest.current.textOf(from, to));
    event.preventDefault();
    latest.current.onCopied((to.row - from.row + 1) * (to.column - from.column + 1));
  }

  return {
    onKeyDown,
    onPointerDown,
    onPointerOver,
    onPointerUp: () => {
      state.current.dragging = false;
    },
    onCopy,
    onFocus: (event: { readonly target: EventTarget }) => {
      const spot = spotOf(event.target);
      if (spot && event.target === cellAt(spot)) {
        stopHere(cellAt(spot));
        latest.current.onLook(spot);
      }
    },
    onDragStart: (event: { preventDefault: () => void }) => event.preventDefault(),
    onClickCapture: (event: {
      readonly shiftKey: boolean;
      readonly target: EventTarget;
      preventDefault: () => void;
    }) => {
      // With Shift a click selects cells: the browser would open a window for a link.
      if (event.shiftKey && event.target instanceof Element && event.target.closest('td a')) event.preventDefault();
    },
  };
}
