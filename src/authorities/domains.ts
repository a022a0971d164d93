import type { Span } from '../model/span.ts';
import { flatMap } from '../text/flat-map.ts';
import { matchesOf } from '../text/matches.ts';
import { authorities } from './authorities.ts';
import { groupBy } from './group-by.ts';
import type { KnownAuthority } from './known-authority.ts';

interface Ownership {
  readonly domain: string;
  readonly authority: KnownAuthority;
}

let byDomain: ReadonlyMap<string, readonly Ownership[]> | undefined;

function domainIndex(): ReadonlyMap<string, readonly Ownership[]> {
  byDomain ??= groupBy(
    flatMap(authorities(), (authority) => authority.domains.map((domain) => ({ domain, authority }))),
    ({ domain }) => domain,
  );
  return byDomain;
}

/**
 * The authority whose web or e-mail domain this is, or that it belongs to (`democracy.cotswold.gov.uk`). Absent where two present
 * authorities share it. A present one goes before one that is over.
 */
export function authorityForDomain(domain: string): KnownAuthority | undefined {
  const labels = domain
    .toLowerCase()
    .replace(/\.(?:gov\.wales|llyw\.cymru|gov\.scot)$/, '.gov.uk')
    .split('.')
    .slice(-6);
  for (let i = 0; i < labels.length - 1; i++) {
    const owners = domainIndex().get(labels.slice(i).join('.'));
    if (!owners) continue;
    const present = owners.filter(({ authority }) => authority.ended === undefined);
    if (present.length === 1) return present[0]?.authority;
    return owners.length === 1 ? owners[0]?.authority : undefined;
  }
  return undefined;
}

const domainEnd = /\.(?:gov\.uk|gov\.wales|gov\.scot|llyw\.cymru|org\.uk|com|org|info)(?![a-z0-9-])/gi;
const longest = 80;

/** Each domain of an authority in a text (in an address, a link or alone), with where it stands, host name included. */
export function domainsIn(text: string): { readonly authority: KnownAuthority; readonly span: Span }[] {
  const found: { authority: KnownAuthority; span: Span }[] = [];
  for (const { index, 0: ending } of matchesOf(text, domainEnd)) {
    let start = index;
    while (start > 0 && index - start < longest && isHostCharacter(text.charCodeAt(start - 1))) start--;
    const end = index + ending.length;
    const authority = start < index ? authorityForDomain(text.slice(start, end)) : undefined;
    if (authority) found.push({ authority, span: [start, end] });
  }
  return found;
}

/** A letter of a-z in either case, a digit, a full stop or a hyphen. */
const isHostCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45 || code === 46;
