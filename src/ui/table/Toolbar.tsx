import type { Division } from '../../compare/divisions.ts';
import type { RowSet } from '../../compare/sets.ts';
import type { Choices } from './choices.ts';
import type { Choose } from './use-choices.ts';

interface Props {
  readonly choices: Choices;
  readonly choose: Choose;
  readonly sets: readonly RowSet[];
  /** Whether the reader's own council is here. */
  readonly mine: boolean;
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const kinds = [
  { id: 'nation', label: 'Nations' },
  { id: 'region', label: 'Regions' },
  { id: 'own', label: 'Your sets' },
] as const;

const divisions: readonly { readonly id: Division; readonly label: string }[] = [
  { id: 'type', label: 'by type' },
  { id: 'nation', label: 'by nation' },
  { id: 'region', label: 'by region' },
];

/** Which councils, and how they are put together. */
export function Toolbar({ choices, choose, sets, mine }: Props) {
  const ofKind = (kind: string) => sets.filter(({ id }) => id.startsWith(`${kind}:`));
  const types = ofKind('type');
  const places = kinds.map(({ id, label }) => ({ label, own: ofKind(id) })).filter(({ own }) => own.length > 0);
  return (
    <>
      <label className="filter">
        <span className="hidden-visually">Filter by words</span>
        <input
          type="search"
          value={choices.words}
          placeholder="Filter: council, region, words"
          onChange={({ target }) => choose({ words: target.value })}
        />
      </label>
      {types.length > 0 && (
        <select
          aria-label="Type of council"
          value={choices.type}
          onChange={({ target }) => choose({ type: target.value })}
        >
          <option value="">All types</option>
          {types.map(({ id, label, keys }) => (
            <option key={id} value={id}>
              {sentenceCase(label)} ({keys.size})
            </option>
          ))}
        </select>
      )}
      {places.length > 0 && (
        <select
          aria-label="Nation or region"
          value={choices.place}
          onChange={({ target }) => choose({ place: target.value })}
        >
          <option value="">All places</option>
          {places.map(({ label, own }) => (
            <optgroup key={label} label={label}>
              {own.map(({ id, label: name, keys }) => (
                <option key={id} value={id}>
                  {sentenceCase(name)} ({keys.size})
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
      <select
        aria-label="Groups"
        value={choices.by ?? ''}
        onChange={({ target }) => choose({ by: divisions.find(({ id }) => id === target.value)?.id })}
      >
        <option value="">No groups</option>
        {divisions.map(({ id, label }) => (
          <option key={id} value={id}>
            Grouped {label}
          </option>
        ))}
      </select>
      {mine && (
        <label className="check-line">
          <input
            type="checkbox"
            checked={!choices.mineAmong}
            onChange={({ target }) => choose({ mineAmong: !target.checked })}
          />
          My council on top
        </label>
      )}
    </>
  );
}
