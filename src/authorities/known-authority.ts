import type { Authority, Nation } from '../model/authority.ts';

/** An authority of our own list, present or abolished since 2009. */
export interface KnownAuthority extends Authority {
  readonly nation: Nation;
  /** The English region, or the nation's name elsewhere. */
  readonly region: string;
  /** The name without its council-words: `Cotswold`, `Kingston upon Hull`. Two authorities can share one (Somerset's county, then its unitary). */
  readonly shortName: string;
  /** Other full and short names it goes by; `shortName` is not repeated. */
  readonly otherNames: readonly string[];
  /** Web and e-mail domains, without `www`; two authorities that work as one can share a domain. */
  readonly domains: readonly string[];
  /** GSS codes it had before, in tables that were made then. */
  readonly otherCodes: readonly string[];
  /** A district's county, by name, whether or not that county has a council of its own. */
  readonly county?: string;
  /** A combined authority's members, by short name. */
  readonly members: readonly string[];
  /** The year it was abolished; absent for a present one. */
  readonly ended?: number;
  /** Short names of those that took over; empty for a present one. */
  readonly successors: readonly string[];
}

/** What a response keeps of an authority: who it is, without our list's other facts. */
export const authorityOf = ({ name, type, nation, region, gss }: KnownAuthority): Authority => ({
  name,
  type,
  nation,
  region,
  ...(gss ? { gss } : {}),
});
