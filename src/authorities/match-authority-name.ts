import { flatMap } from '../text/flat-map.ts';
import { authorities } from './authorities.ts';
import { type Kind, kindsAmong, kindsOfAbbreviation, openingsAt } from './council-words.ts';
import type { KnownAuthority } from './known-authority.ts';
import { nameIndex, namesAt } from './name-index.ts';
import { bestClaim, readName } from './read-name.ts';
import { keysOf, type Word, wordsIn } from './words.ts';

/** The authority that a whole name names in full (its own or another of its full names); case, `&`, hyphens and "the" aside. */
export function authorityByName(name: string): KnownAuthority | undefined {
  const keys = keysOf(name);
  const named = keys[0] === 'the' ? keys.slice(1) : keys;
  const first = nameIndex().wholeNames.get(named[0] ?? '') ?? [];
  return first.find(({ keys: each }) => each.length === named.length && each.every((key, i) => key === named[i]))
    ?.authority;
}

export interface NameMatch {
  readonly authority: KnownAuthority;
  /** By a full name; by a short one with council-words; by the place's name alone or as tables write it (`Bristol, City of`, `Reading UA`). */
  readonly how: 'full name' | 'short name' | 'place';
}

/**
 * The authority that a cell of a reference table names. A table's place names are read as its authorities: `Reading` is Reading Borough Council
 * here. Names of regions (`North East`), and names that two authorities go by alike (`Newcastle`), match none.
 */
export function matchAuthorityName(name: string): NameMatch | undefined {
  const whole = authorityByName(name);
  if (whole) return { authority: whole, how: 'full name' };
  const words = withoutArticle(wordsIn(tidied(name)));
  const spoken = readName(tidied(name), words, 0);
  if (spoken && spoken.next === words.length) return { authority: spoken.authority, how: 'short name' };
  const place = matchPlace(words);
  return place && { authority: place, how: 'place' };
}

/** `Bristol, City of` and `Edinburgh (City of)` in the order in which they are said; a note mark at the end is dropped. */
function tidied(name: string): string {
  const note = name.search(/\[\s*note/i);
  const plain = (note > 0 ? name.slice(0, note) : name)
    .trim()
    .replace(/[\s\d[\]*†]{1,12}$/, '')
    .replace(/[()]/g, ' ')
    .replace(/[\s.,]+/g, ' ')
    .trim();
  const inverted = / (city|county|borough) of$/i.exec(plain);
  return inverted ? `${inverted[1]} of ${plain.slice(0, inverted.index)}` : plain;
}

const withoutArticle = (words: readonly Word[]): Word[] =>
  (words[0]?.key === 'the' ? words.slice(1) : words).map((word) => ({ ...word, gap: 'space' }));

function matchPlace(words: readonly Word[]): KnownAuthority | undefined {
  const openings = [...openingsAt(words, 0), { kinds: [] as readonly Kind[], next: 0 }];
  for (const { kinds, next } of openings) {
    for (const { keys, claims } of namesAt(nameIndex().placeNames, words, next)) {
      const rest = words.slice(next + keys.length).map(({ key }) => key);
      const stated = rest.map(tableKinds);
      if (stated.some((each) => each === undefined)) continue;
      const written = [...new Set([...kinds, ...flatMap(stated, (each) => each ?? [])])];
      const found = bestClaim(claims, written) ?? (written.length === 0 ? onlyCombined(keys) : undefined);
      if (found) return found;
    }
  }
  return undefined;
}

/** Words that tables put after a place's name; absent for any other word. */
function tableKinds(key: string): readonly Kind[] | undefined {
  if (key === 'council') return [];
  const short = kindsOfAbbreviation(key.toUpperCase());
  if (short) return short;
  const kinds = kindsAmong([key]);
  return kinds.length > 0 ? kinds : undefined;
}

const regions = new Set([
  'north east',
  'north west',
  'east midlands',
  'west midlands',
  'east of england',
  'south east',
  'south west',
]);

/** A combined authority by its area's name alone, where no region has that name. */
function onlyCombined(keys: readonly string[]): KnownAuthority | undefined {
  const place = keys.join(' ');
  if (regions.has(place)) return undefined;
  return authorities().find(
    ({ type, ended, shortName }) => type === 'combined' && !ended && keysOf(shortName).join(' ') === place,
  );
}
