import type { RowSet } from '../../compare/sets.ts';
import type { Choices } from './choices.ts';
import { isNumeric, type TableColumn } from './columns.ts';
import { filterWords } from './filters.ts';
import type { Choose } from './use-choices.ts';

interface Props {
  readonly choices: Choices;
  readonly choose: Choose;
  readonly columns: readonly TableColumn[];
  readonly sets: readonly RowSet[];
}

interface Chip {
  readonly key: string;
  readonly words: string;
  readonly drop: () => void;
}

/** A sort in words: `Website, most first`. */
export const sortWords = (column: TableColumn, desc: boolean): string =>
  `${column.label}, ${isNumeric(column) ? (desc ? 'most first' : 'least first') : desc ? 'Z to A' : 'A to Z'}`;

const without = <T,>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));

/** All that the reader has sorted and filtered by, in words, each with a way out. */
export function Chosen({ choices, choose, columns, sets }: Props) {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const sorts = choices.sort.flatMap(({ id, desc }, i): Chip[] => {
    const column = byId.get(id);
    const place = choices.sort.length > 1 ? `${i + 1}. ` : '';
    const drop = () => choose(({ sort }) => ({ sort: sort.filter((each) => each.id !== id) }));
    return column ? [{ key: `sort ${id}`, words: place + sortWords(column, desc), drop }] : [];
  });
  const labelOf = (id: string) => sets.find((set) => set.id === id)?.label;
  const filters = [
    ...(['type', 'place'] as const).flatMap((kind): Chip[] => {
      const words = labelOf(choices[kind]);
      return words ? [{ key: kind, words, drop: () => choose({ [kind]: '' }) }] : [];
    }),
    ...Object.entries(choices.filters).flatMap(([id, filter]): Chip[] => {
      const column = byId.get(id);
      const drop = () => choose(({ filters: before }) => ({ filters: without(before, id) }));
      const unit = column?.kind === 'measure' ? column.column.unit : undefined;
      return column ? [{ key: `filter ${id}`, words: `${column.label}: ${filterWords(filter, unit)}`, drop }] : [];
    }),
  ];
  const lists = [
    { title: 'Sorted by', chips: sorts },
    { title: 'Only', chips: filters },
  ].filter(({ chips }) => chips.length > 0);
  return lists.map(({ title, chips }) => (
    <section key={title} className="row chosen" aria-label={title}>
      <span className="muted small">{title}</span>
      <ul className="row chips">
        {chips.map(({ key, words, drop }) => (
          <li key={key}>
            <button type="button" className="chip" onClick={drop}>
              <span className="hidden-visually">Remove: </span>
              {words} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}
