import { Children, type ReactNode, useState } from 'react';
import { count } from '../../compare/format.ts';
import { usePrinting } from '../share/use-printing.ts';
import { useSoon } from '../use-soon.ts';

/** As many rows as a browser lays out without a pause. */
const most = 400;
/** More than there is room for in its box: these come first, so that the chart beside it need not wait for the others. */
const first = 40;

/** A table that scrolls inside its own box when it is wide or long. Of thousands of rows the first stand on the screen, the others at a press; on paper all. */
export function DataFrame({
  label,
  head,
  children,
}: {
  readonly label: string;
  readonly head: ReactNode;
  readonly children: ReactNode;
}) {
  const [whole, setWhole] = useState(false);
  const printing = usePrinting();
  const soon = useSoon();
  const rows = Children.toArray(children);
  const cut = rows.length > most && !whole && !printing;
  const shown = whole || printing ? rows : rows.slice(0, soon ? most : first);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="scroll series-table" aria-label={`Data: ${label}`} tabIndex={0}>
      <table className="data">
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{shown}</tbody>
      </table>
      {cut && (
        <p className="row">
          The first {count(most)} of {count(rows.length)} rows.{' '}
          <button type="button" className="link" onClick={() => setWhole(true)}>
            Show all rows
          </button>
        </p>
      )}
    </section>
  );
}
