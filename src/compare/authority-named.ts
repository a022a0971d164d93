import { authorities } from '../authorities/authorities.ts';
import { authorityOf } from '../authorities/known-authority.ts';
import { matchAuthorityName } from '../authorities/match-authority-name.ts';
import { typeFromWords } from '../authorities/type-from-words.ts';
import type { Authority } from '../model/authority.ts';

/** The names of all present authorities that our list knows, to choose from. */
export const authorityNames = (): string[] =>
  authorities()
    .filter(({ ended }) => ended === undefined)
    .map(({ name }) => name)
    .sort();

/** The authority that the reader names: ours where the name is known, else one of that name. `undefined` for an empty name. */
export function authorityNamed(name: string): Authority | undefined {
  const trimmed = name.trim().replace(/\s+/g, ' ');
  if (trimmed === '') return undefined;
  const match = matchAuthorityName(trimmed);
  return match ? authorityOf(match.authority) : { name: trimmed, type: typeFromWords(trimmed) };
}
