import type { Authority } from '../model/authority.ts';
import { flatMap } from '../text/flat-map.ts';
import { readAuthorityLines } from './authority-lines.ts';
import { englandCombined } from './facts/england-combined.ts';
import { englandShires } from './facts/england-shires.ts';
import { englandSingleTier } from './facts/england-single-tier.ts';
import { former } from './facts/former.ts';
import { otherNations } from './facts/other-nations.ts';
import type { KnownAuthority } from './known-authority.ts';

let list: readonly KnownAuthority[] | undefined;

/** All UK principal authorities, the present ones first, then those abolished since 2009. Read from the lists on the first call. */
export function authorities(): readonly KnownAuthority[] {
  list ??= flatMap([englandShires, englandSingleTier, englandCombined, otherNations, former], readAuthorityLines);
  return list;
}

let byCode: ReadonlyMap<string, KnownAuthority> | undefined;

/** The authority with this GSS code, or that had it before. */
export function authorityByGss(code: string): KnownAuthority | undefined {
  byCode ??= new Map(
    flatMap(authorities(), (authority) =>
      flatMap([authority.gss, ...authority.otherCodes], (each) => (each ? [[each, authority] as const] : [])),
    ),
  );
  return byCode.get(code.trim().toUpperCase());
}

/** The entry of our list that this is (by code, else by name), where it is one of ours. */
export const knownAuthority = ({ gss, name }: Authority): KnownAuthority | undefined =>
  gss ? authorityByGss(gss) : authorities().find((each) => each.name === name);

/** Those that took over from an abolished authority, none for a present one; one of them can have ended since. */
export function successorsOf(authority: Authority): readonly KnownAuthority[] {
  const { ended, successors } = knownAuthority(authority) ?? {};
  if (ended === undefined || successors === undefined) return [];
  return flatMap(successors, (shortName) => livingAfter(ended, shortName) ?? []);
}

const livingAfter = (year: number, shortName: string): KnownAuthority | undefined =>
  authorities().find(
    (each) => (each.ended ?? 9999) > year && (each.shortName === shortName || each.otherNames.includes(shortName)),
  );
