import { flatMap } from '../text/flat-map.ts';
import { groupBy } from './group-by.ts';
import type { KnownAuthority } from './known-authority.ts';
import type { Word } from './words.ts';

/** What the words around a place's name say of the council's kind. `cc` can be a county or a city council. */
export type Kind =
  | 'county'
  | 'city'
  | 'borough'
  | 'district'
  | 'metropolitan'
  | 'london'
  | 'royal'
  | 'combined'
  | 'unitary'
  | 'welsh'
  | 'cc';

const kindWords: ReadonlyMap<string, Kind | undefined> = new Map<string, Kind | undefined>([
  ['county', 'county'],
  ['city', 'city'],
  ['borough', 'borough'],
  ['boro', 'borough'],
  ['district', 'district'],
  ['metropolitan', 'metropolitan'],
  ['london', 'london'],
  ['royal', 'royal'],
  ['combined', 'combined'],
  ['mayoral', 'combined'],
  ['strategic', 'combined'],
  ['unitary', 'unitary'],
  ['and', undefined],
]);

const abbreviations: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ['MBC', ['metropolitan', 'borough']],
  ['MDC', ['metropolitan', 'district']],
  ['LBC', ['london', 'borough']],
  ['CBC', ['county', 'borough']],
  ['CCBC', ['county', 'borough']],
  ['BC', ['borough']],
  ['DC', ['district']],
  ['CC', ['cc']],
  ['CA', ['combined']],
  ['CCA', ['combined']],
  ['MCA', ['combined']],
  ['UA', ['unitary']],
]);

/** The abbreviations that can follow a place's name, as they are written. */
export const councilAbbreviations: readonly string[] = [...abbreviations.keys()];

/** What an abbreviation such as MBC says; absent for any other word. */
export const kindsOfAbbreviation = (capitals: string): readonly Kind[] | undefined => abbreviations.get(capitals);

/** `enough`: it needs no council-word after the name. */
interface Opening {
  readonly keys: readonly string[];
  readonly kinds: readonly Kind[];
  readonly enough: boolean;
}

const opening = (words: string, kinds: readonly Kind[], enough = true): Opening => ({
  keys: words.split(' '),
  kinds,
  enough,
});

// The longest first.
const openings: readonly Opening[] = [
  opening('council of the city and county of', ['city', 'county']),
  opening('council of the london borough of', ['london', 'borough']),
  opening('council of the royal borough of', ['royal', 'borough']),
  opening('council of the borough of', ['borough']),
  opening('council of the city of', ['city']),
  opening('council of the county of', ['county']),
  opening('metropolitan borough council of', ['metropolitan', 'borough']),
  opening('city and county of', ['city', 'county'], false),
  opening('borough council of', ['borough']),
  opening('district council of', ['district']),
  opening('county council of', ['county']),
  opening('city council of', ['city']),
  opening('royal borough of', ['royal', 'borough']),
  opening('london borough of', ['london', 'borough']),
  opening('metropolitan borough of', ['metropolitan', 'borough']),
  opening('county borough of', ['county', 'borough'], false),
  opening('cyngor bwrdeistref sirol', ['welsh']),
  opening('cyngor dinas a sir', ['welsh']),
  opening('council of the', []),
  opening('council of', []),
  opening('borough of', ['borough'], false),
  opening('county of', ['county'], false),
  opening('city of', ['city'], false),
  opening('london borough', ['london', 'borough']),
  opening('cyngor dinas', ['welsh']),
  opening('cyngor sir', ['welsh']),
  opening('cyngor', ['welsh']),
  opening('lb of', ['london', 'borough']),
  opening('lb', ['london', 'borough']),
  opening('rb of', ['royal', 'borough']),
  opening('rb', ['royal', 'borough']),
];

const openingsByFirst = groupBy(openings, ({ keys }) => keys[0] ?? '');

/** Where council-words end, and what they say; `plural` for the Councils of two authorities that answer together. */
export interface CouncilWords {
  readonly kinds: readonly Kind[];
  readonly next: number;
  readonly enough: boolean;
  readonly plural?: boolean;
}

/** The words before a name that begin at `at` (London Borough of, Cyngor Sir), the longest first. */
export const openingsAt = (words: readonly Word[], at: number): CouncilWords[] =>
  flatMap(openingsByFirst.get(words[at]?.key ?? '') ?? [], ({ keys, kinds, enough }) =>
    keys.every((key, i) => words[at + i]?.key === key && (i === 0 || words[at + i]?.gap === 'space'))
      ? [{ kinds, enough, next: at + keys.length }]
      : [],
  );

/** The words after a name that begin at `at`: Council, City and District Council, MBC; absent where they are not a council's. */
export function closingAt(text: string, words: readonly Word[], at: number): CouncilWords | undefined {
  const kinds: Kind[] = [];
  for (let i = at; i < at + 6; i++) {
    const word = words[i];
    if (word?.gap !== 'space') return undefined;
    const written = text.slice(word.start, word.end);
    const short = i === at ? abbreviations.get(written) : undefined;
    if (short) return { kinds: short, next: i + 1, enough: true };
    if (word.key === 'council' || word.key === 'councils') {
      return { kinds, next: i + 1, enough: true, plural: word.key === 'councils' };
    }
    if (word.key === 'authority' && (kinds.includes('combined') || kinds.includes('unitary'))) {
      return { kinds, next: i + 1, enough: true };
    }
    if (!kindWords.has(word.key)) return undefined;
    const kind = kindWords.get(word.key);
    if (kind) kinds.push(kind);
  }
  return undefined;
}

/** The kinds that a full name's words state, once the place's own words are left out. */
export const kindsAmong = (keys: readonly string[]): Kind[] => flatMap(keys, (key) => kindWords.get(key) ?? []);

/**
 * How well an authority, whose names state `own` kinds (a list a name), fits the kinds written: 0 not at all, 2 exactly.
 * A district may be called a borough or a city, since that changes by charter; a county is no district and a borough is no county.
 */
export function howWell(
  authority: KnownAuthority,
  own: readonly (readonly Kind[])[],
  written: readonly Kind[],
): 0 | 1 | 2 {
  const says = (kind: Kind) => written.includes(kind);
  const has = (kind: Kind) => own.some((kinds) => kinds.includes(kind));
  if (says('cc')) return own.some((kinds) => kinds.length === 1 && (has('county') || has('city'))) ? 2 : 0;
  if (says('combined') !== (authority.type === 'combined')) return 0;
  if (says('combined')) return 2;
  if (says('welsh')) return authority.nation === 'Wales' ? 2 : 0;
  if (says('county') && !has('county')) return 0;
  if (says('london') && authority.type !== 'london') return 0;
  if (says('metropolitan') && authority.type !== 'metropolitan') return 0;
  if (says('royal') && !has('royal')) return 0;
  if (authority.type === 'county' && !says('county') && written.length > 0) return 0;
  return own.some((kinds) => sameKinds(kinds, written)) ? 2 : 1;
}

const sameKinds = (some: readonly Kind[], others: readonly Kind[]): boolean =>
  some.length === others.length && some.every((kind) => others.includes(kind));
