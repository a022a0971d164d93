import { useId } from 'react';
import type { Series } from '../../compare/series.ts';
import type { PictureSize } from '../../share/picture-of.ts';
import type { Choices, OwnWords } from './choices.ts';

const sizes: readonly (readonly [PictureSize, string])[] = [
  ['auto', 'As needed'],
  ['wide', 'Wide, 1200 × 675'],
  ['square', 'Square, 1080 × 1080'],
  ['tall', 'Tall, 1080 × 1350'],
];

interface Props {
  readonly series: Series;
  readonly choices: Choices;
  readonly words: OwnWords;
  readonly onChoose: (choices: Choices) => void;
  readonly onWrite: (words: OwnWords) => void;
}

/** Words of the data's that the reader may write anew, and have back. */
function OwnText({
  label,
  own,
  value,
  rows,
  onWrite,
}: {
  readonly label: string;
  /** As the data says it. */
  readonly own: string;
  readonly value: string | undefined;
  readonly rows: number;
  readonly onWrite: (value: string | undefined) => void;
}) {
  const id = useId();
  const isOther = value !== undefined && value !== own;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} rows={rows} value={value ?? own} onChange={({ target }) => onWrite(target.value)} />
      {isOther && (
        <button type="button" className="link" onClick={() => onWrite(undefined)}>
          Back to the data’s own {label.toLowerCase().split(',')[0]}
        </button>
      )}
    </div>
  );
}

/** How the picture is to look, and what it says. */
export function PictureChoices({ series, choices, words, onChoose, onWrite }: Props) {
  const { title, notes } = words;
  const ownNotes = series.notes.join('\n');
  return (
    <>
      <div className="row">
        <label>
          Size
          <select
            value={choices.size}
            onChange={({ target }) => onChoose({ ...choices, size: target.value as PictureSize })}
          >
            {sizes.map(([size, label]) => (
              <option key={size} value={size}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          Colours
          <select
            value={choices.theme}
            onChange={({ target }) => onChoose({ ...choices, theme: target.value as Choices['theme'] })}
          >
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
        </label>
      </div>
      <OwnText
        label="Title"
        own={series.title}
        value={title}
        rows={2}
        onWrite={(written) =>
          onWrite({ ...(notes !== undefined && { notes }), ...(written !== undefined && { title: written }) })
        }
      />
      <OwnText
        label="Notes, one a line"
        own={ownNotes}
        value={notes}
        rows={3}
        onWrite={(written) =>
          onWrite({ ...(title !== undefined && { title }), ...(written !== undefined && { notes: written }) })
        }
      />
    </>
  );
}
