import { flatMap } from '../text/flat-map.ts';
import { authorities } from './authorities.ts';
import { type Kind, kindsAmong } from './council-words.ts';
import { groupBy } from './group-by.ts';
import type { KnownAuthority } from './known-authority.ts';
import { shortNameOf } from './short-name.ts';
import { keysOf, type Word } from './words.ts';

/** A name that stands for an authority by itself: a full name, or initials such as RBKC (only in capitals). */
interface WholeName {
  readonly keys: readonly string[];
  readonly authority: KnownAuthority;
  readonly form: 'full' | 'short';
  readonly capitals: boolean;
}

/** A place's name, and each authority that goes by it with the kinds that its names state. */
export interface PlaceName {
  readonly keys: readonly string[];
  readonly claims: readonly { readonly authority: KnownAuthority; readonly kinds: readonly (readonly Kind[])[] }[];
}

interface NameIndex {
  readonly wholeNames: ReadonlyMap<string, readonly WholeName[]>;
  readonly placeNames: ReadonlyMap<string, readonly PlaceName[]>;
  /** Last words of places' names: tells `Babergh and` from `Wexmoor and`. */
  readonly lastWords: ReadonlySet<string>;
  /** Initials that stand alone, as written. */
  readonly initials: readonly string[];
}

let index: NameIndex | undefined;

/** All names by first word, the longest first; built on the first call. */
export function nameIndex(): NameIndex {
  index ??= build();
  return index;
}

/** The names of `among` whose words begin at `at`, the longest first. Commas may stand inside a name, never before it. */
export const namesAt = <Name extends { readonly keys: readonly string[] }>(
  among: ReadonlyMap<string, readonly Name[]>,
  words: readonly Word[],
  at: number,
): Name[] =>
  (among.get(words[at]?.key ?? '') ?? []).filter(({ keys }) =>
    keys.every((key, i) => words[at + i]?.key === key && (i === 0 || words[at + i]?.gap !== 'other')),
  );

function build(): NameIndex {
  const wholeNames: WholeName[] = [];
  const claims: {
    readonly place: string;
    readonly authority: KnownAuthority;
    readonly kinds: readonly (readonly Kind[])[];
  }[] = [];
  for (const authority of authorities()) {
    const kinds: Kind[][] = [];
    const places = new Set<string>();
    for (const written of [authority.name, ...authority.otherNames]) {
      const alone = written.startsWith('=');
      const name = alone ? written.slice(1) : written;
      const keys = keysOf(name).filter((key, i) => i > 0 || key !== 'the');
      const place = keysOf(shortNameOf(name)).join(' ');
      const isFull = alone || name === authority.name || shortNameOf(name) !== name;
      if (isFull) wholeNames.push(wholeName(keys, authority, name, alone));
      if (isFull && !alone) kinds.push(kindsBeside(place, keys));
      if (!alone) places.add(place);
    }
    for (const place of places) claims.push({ place, authority, kinds });
  }
  const placeNames = [...groupBy(claims, ({ place }) => place)].map(([place, each]) => ({
    keys: place.split(' '),
    claims: each,
  }));
  return {
    wholeNames: byFirstWord(wholeNames),
    placeNames: byFirstWord(placeNames),
    lastWords: new Set(placeNames.map(({ keys }) => keys.at(-1) ?? '')),
    initials: flatMap(authorities(), ({ otherNames }) =>
      flatMap(otherNames, (name) => (/^=[^ ]+$/.test(name) ? [name.slice(1)] : [])),
    ),
  };
}

const wholeName = (keys: readonly string[], authority: KnownAuthority, name: string, alone: boolean): WholeName => ({
  keys,
  authority,
  form: alone && !name.includes(' ') ? 'short' : 'full',
  capitals: alone && !name.includes(' '),
});

/** The kinds that a full name states beside its place's words, which state none: Derry City, Liverpool City Region. */
const kindsBeside = (place: string, name: readonly string[]): Kind[] =>
  kindsAmong(` ${name.join(' ')} `.replace(` ${place} `, ' ').split(' '));

function byFirstWord<Name extends { readonly keys: readonly string[] }>(
  names: readonly Name[],
): ReadonlyMap<string, readonly Name[]> {
  const longestFirst = [...names].sort((a, b) => b.keys.length - a.keys.length);
  return groupBy(longestFirst, ({ keys }) => keys[0] ?? '');
}
