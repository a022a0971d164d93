import type { Division } from '../../compare/divisions.ts';
import type { ColumnFilter } from './filters.ts';

export interface Sort {
  readonly id: string;
  readonly desc: boolean;
}

/** How the reader has set the table. Columns go by their ids; those that are not there (any more) are left alone. */
export interface Choices {
  /** The first counts most. */
  readonly sort: readonly Sort[];
  readonly words: string;
  readonly filters: Readonly<Record<string, ColumnFilter>>;
  /** A type of council. */
  readonly type: string;
  /** `nation:Wales`, `region:South West`. */
  readonly place: string;
  readonly hidden: readonly string[];
  /** All columns, or those at the front; empty for the catalogue's order. */
  readonly order: readonly string[];
  readonly pinned: readonly string[];
  readonly by: Division | undefined;
  /** Questions that have a column of their own, by their addresses, in the order in which they were added. */
  readonly questions: readonly string[];
  /** The reader's own council stays with the others, and is not kept on top. */
  readonly mineAmong: boolean;
}

export const noChoices: Choices = {
  sort: [],
  words: '',
  filters: {},
  type: '',
  place: '',
  hidden: [],
  order: [],
  pinned: [],
  by: undefined,
  questions: [],
  mineAmong: false,
};

const divisions: readonly string[] = ['type', 'nation', 'region'] satisfies Division[];

const list = (ids: readonly string[]): string => ids.map(encodeURIComponent).join(',');

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const unlisted = (text: string | null): string[] => (text ? text.split(',').filter(Boolean).map(decoded) : []);

function writeFilter({ from, to, words, says }: ColumnFilter): string {
  return [
    from === undefined ? '' : `from=${from}`,
    to === undefined ? '' : `to=${to}`,
    words ? `words=${encodeURIComponent(words)}` : '',
    says ? `says=${says.map(encodeURIComponent).join('|')}` : '',
  ]
    .filter(Boolean)
    .join(';');
}

function readFilter(text: string): ColumnFilter | undefined {
  const parts = new Map(text.split(';').map((part) => [part.split('=', 1)[0], part.slice(part.indexOf('=') + 1)]));
  const number = (key: string) => {
    const value = Number(parts.get(key) || Number.NaN);
    return Number.isFinite(value) ? value : undefined;
  };
  const from = number('from');
  const to = number('to');
  const words = decoded(parts.get('words') ?? '');
  const says = parts.get('says');
  const filter: ColumnFilter = {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(words && { words }),
    ...(says !== undefined && { says: says.split('|').filter(Boolean).map(decoded) }),
  };
  return Object.keys(filter).length > 0 ? filter : undefined;
}

/** The choices as settings that an address, or a file, can carry; only those that were made. */
export function writeChoices(choices: Choices): Record<string, string> {
  const settings = {
    sort: list(choices.sort.map(({ id, desc }) => (desc ? `-${id}` : id))),
    words: choices.words,
    where: Object.entries(choices.filters)
      .map(([id, filter]) => `${encodeURIComponent(id)}:${encodeURIComponent(writeFilter(filter))}`)
      .join(','),
    type: choices.type,
    place: choices.place,
    hide: list(choices.hidden),
    order: list(choices.order),
    pin: list(choices.pinned),
    by: choices.by ?? '',
    ask: list(choices.questions),
    mine: choices.mineAmong ? 'among' : '',
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''));
}

/** Reads settings from anywhere: what it does not understand is as if it were not there. */
export function readChoices(settings: Readonly<Record<string, string>>): Choices {
  const own = (key: string) => (Object.hasOwn(settings, key) ? (settings[key] ?? '') : '');
  const filters = own('where')
    .split(',')
    .flatMap((each): [string, ColumnFilter][] => {
      const at = each.indexOf(':');
      const filter = at > 0 ? readFilter(decoded(each.slice(at + 1))) : undefined;
      return filter ? [[decoded(each.slice(0, at)), filter]] : [];
    });
  const by = own('by');
  return {
    sort: unlisted(own('sort')).map((id) =>
      id.startsWith('-') ? { id: id.slice(1), desc: true } : { id, desc: false },
    ),
    words: own('words'),
    filters: Object.fromEntries(filters),
    type: own('type'),
    place: own('place'),
    hidden: unlisted(own('hide')),
    order: unlisted(own('order')),
    pinned: unlisted(own('pin')),
    by: divisions.includes(by) ? (by as Division) : undefined,
    questions: unlisted(own('ask')),
    mineAmong: own('mine') === 'among',
  };
}
