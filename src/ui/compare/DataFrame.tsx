import type { ReactNode } from 'react';

/** A table that scrolls inside its own box when it is wide or long. */
export function DataFrame({
  label,
  head,
  children,
}: {
  readonly label: string;
  readonly head: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="scroll series-table" aria-label={`Data: ${label}`} tabIndex={0}>
      <table className="data">
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
