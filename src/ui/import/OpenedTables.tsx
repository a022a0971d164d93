import type { OpenedTable } from '../../app/state.ts';
import { type TableHere, tallyOf } from '../../compare/reference.ts';
import { hashOf } from '../route.ts';
import { useReference } from '../use-comparison.ts';

/** How many rows of a table are of a council, in words. */
export function openedTableSentence({ isNew }: OpenedTable, table: TableHere): string {
  const { matched, of, without } = tallyOf(table);
  const again = isNew ? '' : ', here already';
  return `a reference table${again}, ${matched} of ${of} rows matched${without > 0 ? `; ${without} not` : ''}.`;
}

/** The reference tables of an import, each with the way to its page. One that was taken away since is not told of. */
export function OpenedTables({ tables }: { readonly tables: readonly OpenedTable[] }) {
  const { tables: here } = useReference();
  return (
    <ul className="problems">
      {tables.flatMap((opened) => {
        const table = here.find(({ kept }) => kept.id === opened.id);
        if (!table) return [];
        return (
          <li key={opened.path}>
            <strong>{opened.path}:</strong> <span>{openedTableSentence(opened, table)}</span>{' '}
            <a href={hashOf({ view: { page: 'reference' } })}>
              {tallyOf(table).without > 0 ? 'Match the others' : 'See the table'}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
