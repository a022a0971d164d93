import type { Column } from '../../compare/comparison.ts';
import { plural } from '../../compare/format.ts';
import { groupLabel } from '../../compare/group-label.ts';
import { Dialog } from '../shell/Dialog.tsx';

interface Props {
  readonly columns: readonly Column[];
  readonly isShown: (key: string) => boolean;
  readonly show: (keys: readonly string[], shown: boolean) => void;
  readonly onClose: () => void;
}

/** Lets the reader choose what the table shows. */
export function ColumnsDialog({ columns, isShown, show, onClose }: Props) {
  const groups = [...new Set(columns.map(({ group }) => group))];
  const keys = columns.map(({ key }) => key);
  const without = columns.filter(({ given }) => given === 0).map(({ key }) => key);
  return (
    <Dialog title="Columns" onClose={onClose}>
      <p className="row">
        <button type="button" onClick={() => show(keys, true)}>
          All
        </button>
        <button type="button" onClick={() => show(keys, false)}>
          None
        </button>
        {without.length > 0 && (
          <button
            type="button"
            onClick={() => {
              show(keys, true);
              show(without, false);
            }}
          >
            Those with figures
          </button>
        )}
      </p>
      <div className="columns-list">
        {groups.map((group) => (
          <fieldset key={group}>
            <legend>{groupLabel(group)}</legend>
            {columns
              .filter((column) => column.group === group)
              .map(({ key, label, given }) => (
                <label key={key} className="check-line">
                  <input
                    type="checkbox"
                    checked={isShown(key)}
                    onChange={({ target }) => show([key], target.checked)}
                  />
                  <span>
                    {label} <span className="muted small">{given === 0 ? 'no figure' : plural(given, 'figure')}</span>
                  </span>
                </label>
              ))}
          </fieldset>
        ))}
      </div>
      <div className="actions">
        <button type="button" className="primary" onClick={onClose}>
          Done
        </button>
      </div>
    </Dialog>
  );
}
