import type { Authority } from '../model/authority.ts';
import { flatMap } from '../text/flat-map.ts';
import { authorities, knownAuthority } from './authorities.ts';
import type { KnownAuthority } from './known-authority.ts';

/** The authorities that a combined authority is made of, or the districts of a county; empty for the rest. */
export function membersOf(authority: Authority): readonly KnownAuthority[] {
  const upper = knownAuthority(authority);
  if (!upper) return [];
  if (upper.type === 'county') {
    return authorities().filter((each) => each.county === upper.shortName && livedTogether(each, upper));
  }
  return flatMap(
    upper.members,
    (shortName) =>
      authorities().find(
        (each) =>
          each.ended === undefined &&
          each.type !== 'combined' &&
          (each.shortName === shortName || each.otherNames.includes(shortName)),
      ) ?? [],
  );
}

// Districts that went before their county or with it; a county that is still there has no district that ended with another.
const livedTogether = (district: KnownAuthority, county: KnownAuthority): boolean =>
  (district.ended ?? 9999) <= (county.ended ?? 9999);

/** Whether one's area holds the other's: a county and its district, a combined authority and its member or its member's district. */
export function covers(upper: Authority, lower: Authority): boolean {
  const below = knownAuthority(lower);
  if (!below) return false;
  return membersOf(upper).some(
    (member) => member === below || (member.type === 'county' && membersOf(member).includes(below)),
  );
}

/** Each pair of a list where one covers the other's area: what must not be added up or ranked together without a word. */
export function overlapsAmong<A extends Authority>(list: readonly A[]): { readonly upper: A; readonly lower: A }[] {
  const uppers = list.filter(({ type }) => type === 'county' || type === 'combined');
  return flatMap(uppers, (upper) => list.filter((lower) => covers(upper, lower)).map((lower) => ({ upper, lower })));
}
