import { useState } from 'react';
import { Dialog } from './Dialog.tsx';
import { setSingleKeys, singleKeysOn } from './single-keys.ts';

const lists: readonly { readonly title: string; readonly keys: readonly (readonly [keys: string, does: string])[] }[] =
  [
    {
      title: 'Everywhere',
      keys: [
        ['?', 'This list'],
        ['U', 'Undo the last step'],
        ['Ctrl Z', 'Undo; with Shift, redo'],
        ['Escape', 'Close the evidence, or what is open above it'],
      ],
    },
    {
      title: 'Beside the evidence',
      keys: [
        ['N', 'Next figure'],
        ['P', 'Previous figure'],
        ['Y', 'Right: tick the figure, or the answer, as checked'],
        ['X', 'Wrong: it is no such figure'],
        ['E', 'Put it right; of an answer without a figure, its outcome'],
      ],
    },
    {
      title: 'In charts',
      keys: [
        ['Arrows', 'From one figure to the next; in the map of answers, from cell to cell'],
        ['Enter', 'Open the words of the figure'],
      ],
    },
    {
      title: 'In the table',
      keys: [
        ['Arrows', 'From cell to cell; Page up and down, Home and End too'],
        ['Ctrl Home', 'To the first cell; Ctrl End to the last'],
        ['Enter', 'Open the words behind a figure; on a column’s head sort by it'],
        ['Shift Enter', 'On a column’s head: sort by it too'],
        ['Alt ↓', 'On a column’s head: filter, pin, move or hide it'],
        ['F2', 'Into a cell with several figures; Escape goes back out'],
        ['Shift arrows', 'Select cells; Ctrl A selects all'],
        ['Ctrl C', 'Copy the cell, or those selected, for a spreadsheet'],
      ],
    },
    {
      title: 'In other tables and lists',
      keys: [['Tab', 'To the next figure or button; Enter opens it']],
    },
  ];

/** Every key that does something, and the choice to do without single ones. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const [on, setOn] = useState(singleKeysOn);
  return (
    <Dialog title="Keys" onClose={onClose}>
      {lists.map(({ title, keys }) => (
        <section key={title} className="keys-list" aria-label={title}>
          <h3>{title}</h3>
          <dl>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="check-line">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => {
            setSingleKeys(target.checked);
            setOn(target.checked);
          }}
        />
        Single letters work as keys (never while you type)
      </label>
      <div className="actions">
        <button type="button" className="primary" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}
