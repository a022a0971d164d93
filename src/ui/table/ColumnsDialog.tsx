import type { Comparison } from '../../compare/comparison.ts';
import { plural } from '../../compare/format.ts';
import { Dialog } from '../shell/Dialog.tsx';
import type { ColumnActions } from './ColumnMenu.tsx';
import type { Choices } from './choices.ts';
import { factColumns, type TableColumn } from './columns.ts';
import { QuestionColumns } from './QuestionColumns.tsx';
import type { Choose } from './use-choices.ts';
import { isShown } from './use-council-table.ts';

interface Props {
  /** In the order shown, with those that are hidden in their places. */
  readonly columns: readonly TableColumn[];
  /** As it is without the columns of questions. */
  readonly comparison: Comparison;
  readonly choices: Choices;
  readonly choose: Choose;
  readonly actions: Pick<ColumnActions, 'pin' | 'move'>;
  readonly onClose: () => void;
}

const facts: readonly string[] = factColumns;

/** What `hidden` must hold so that exactly these are shown. */
export const hiddenFor = (columns: readonly TableColumn[], shown: (column: TableColumn) => boolean): string[] =>
  columns.filter((column) => shown(column) === facts.includes(column.id)).map(({ id }) => id);

const givenWords = (column: TableColumn): string => {
  if (column.kind === 'reference') return `from ${column.measure.source}`;
  if (column.kind !== 'measure') return '';
  return column.column.given === 0 ? 'no figure' : plural(column.column.given, 'figure');
};

/** Lets the reader choose what the table shows, in which order, and what stays in view. */
export function ColumnsDialog({ columns: all, comparison, choices, choose, actions, onClose }: Props) {
  const columns = all.filter(({ kind }) => kind !== 'council');
  const show = (shown: (column: TableColumn) => boolean) => choose({ hidden: hiddenFor(columns, shown) });
  const now = ({ id }: TableColumn) => isShown(choices, id);
  const families = columns.reduce<{ family: string; own: TableColumn[] }[]>((found, column) => {
    const last = found.at(-1);
    if (last?.family === column.family) last.own.push(column);
    else found.push({ family: column.family, own: [column] });
    return found;
  }, []);
  const empty = columns.some((column) => column.kind === 'measure' && column.column.given === 0);
  return (
    <Dialog title="Columns" onClose={onClose}>
      <p className="row">
        <button type="button" onClick={() => show(() => true)}>
          All
        </button>
        <button type="button" onClick={() => show(() => false)}>
          None
        </button>
        {empty && (
          <button type="button" onClick={() => show((column) => column.kind === 'measure' && column.column.given > 0)}>
            Those with figures
          </button>
        )}
        <button type="button" onClick={() => choose({ hidden: [], order: [], pinned: [], questions: [] })}>
          As at first
        </button>
      </p>
      <QuestionColumns comparison={comparison} questions={choices.questions} choose={choose} />
      <div className="columns-list">
        {families.map(({ family, own }, i) => {
          const every = own.every(now);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a family may stand in several places.
            <fieldset key={`${family} ${i}`}>
              <legend>
                {family}{' '}
                <button
                  type="button"
                  className="link small"
                  aria-label={`${every ? 'none' : 'all'} of ${family}`}
                  onClick={() => show((column) => (own.includes(column) ? !every : now(column)))}
                >
                  {every ? 'none' : 'all'}
                </button>
              </legend>
              {own.map((column) => {
                const { id } = column;
                const label = column.kind === 'measure' ? column.column.label : column.label;
                const pinned = choices.pinned.includes(id);
                return (
                  <div key={id} className="column-line">
                    <label className="check-line">
                      <input
                        type="checkbox"
                        checked={now(column)}
                        onChange={({ target }) => show((each) => (each.id === id ? target.checked : now(each)))}
                      />
                      <span>
                        {label} <span className="muted small">{givenWords(column)}</span>
                      </span>
                    </label>
                    <span className="column-keys">
                      <button
                        type="button"
                        aria-pressed={pinned}
                        aria-label={`Pin ${label}`}
                        onClick={() => actions.pin(id, !pinned)}
                      >
                        Pin
                      </button>
                      <button type="button" aria-label={`Move ${label} left`} onClick={() => actions.move(id, -1)}>
                        ←
                      </button>
                      <button type="button" aria-label={`Move ${label} right`} onClick={() => actions.move(id, 1)}>
                        →
                      </button>
                    </span>
                  </div>
                );
              })}
            </fieldset>
          );
        })}
      </div>
      <div className="actions">
        <button type="button" className="primary" onClick={onClose}>
          Done
        </button>
      </div>
    </Dialog>
  );
}
