import type { Span } from '../model/span.ts';
import { type CouncilWords, closingAt, howWell, type Kind, openingsAt } from './council-words.ts';
import type { KnownAuthority } from './known-authority.ts';
import { nameIndex, namesAt, type PlaceName } from './name-index.ts';
import type { Word } from './words.ts';

/** An authority's name as it stands among `words`, from `first` up to `next`. */
export interface NameRead {
  readonly authority: KnownAuthority;
  readonly form: 'full' | 'short';
  readonly span: Span;
  readonly next: number;
  /** The Councils of two authorities: the other stands before. */
  readonly plural: boolean;
}

/** The longest name that begins at `first`; absent where none does. */
export function readName(text: string, words: readonly Word[], first: number): NameRead | undefined {
  const whole = readWholeName(text, words, first);
  const spoken = readSpokenName(text, words, first);
  if (!whole || !spoken) return whole ?? spoken;
  return spoken.next > whole.next ? spoken : whole;
}

/** The authority that best fits the kinds written; absent where none fits or two fit alike and neither is over. */
export function bestClaim(claims: PlaceName['claims'], kinds: readonly Kind[]): KnownAuthority | undefined {
  const fits = claims.map(({ authority, kinds: own }) => ({ authority, how: howWell(authority, own, kinds) }));
  const best = Math.max(...fits.map(({ how }) => how));
  if (best < 1) return undefined;
  const chosen = fits.filter(({ how }) => how === best).map(({ authority }) => authority);
  if (chosen.length === 1) return chosen[0];
  const present = chosen.filter(({ ended }) => ended === undefined);
  return present.length === 1 ? present[0] : undefined;
}

function readWholeName(text: string, words: readonly Word[], first: number): NameRead | undefined {
  for (const { keys, authority, form, capitals } of namesAt(nameIndex().wholeNames, words, first)) {
    const next = first + keys.length;
    const [start, end] = [words[first]?.start ?? 0, words[next - 1]?.end ?? 0];
    const written = text.slice(start, end);
    if (capitals && written !== written.toUpperCase()) continue;
    if (!keys.includes('council') && isOtherBody(words[next])) continue;
    if (isBareCouncil(keys) && !isNameLike(text, words, first, next)) continue;
    return { authority, form, span: [start, end], next, plural: false };
  }
  return undefined;
}

const isBareCouncil = (keys: readonly string[]): boolean => keys.length === 2 && keys[1] === 'council';

function readSpokenName(text: string, words: readonly Word[], first: number): NameRead | undefined {
  const plain: CouncilWords = { kinds: [], next: first, enough: false };
  for (const opening of [...openingsAt(words, first), plain]) {
    const at = words[opening.next]?.key === 'the' && opening.next > first ? opening.next + 1 : opening.next;
    if (opening.next > first && words[at]?.gap !== 'space') continue;
    for (const { keys, claims } of namesAt(nameIndex().placeNames, words, at)) {
      const after = at + keys.length;
      // London is none of its boroughs: a letterhead's `LONDON BOROUGH` over `London Borough of Havering`.
      if (opening.kinds.includes('london') && keys[0] === 'london') continue;
      const closing = closingAt(text, words, after);
      if (!closing && !(opening.enough && !isOtherBody(words[after]))) continue;
      const kinds = new Set([...opening.kinds, ...(closing?.kinds ?? [])]);
      const authority = bestClaim(claims, [...kinds]);
      const next = closing?.next ?? after;
      if (!authority || (kinds.size === 0 && !isNameLike(text, words, at, next))) continue;
      const end = words[next - 1]?.end ?? 0;
      return {
        authority,
        form: 'short',
        span: [words[first]?.start ?? 0, end],
        next,
        plural: closing?.plural ?? false,
      };
    }
  }
  return undefined;
}

const otherBodies = new Set(
  'police constabulary fire university college school schools hospital hospitals nhs airport academy sinfonia station'.split(
    ' ',
  ),
);

/** City of London Police and its like: the place's name with another body's word after it. */
const isOtherBody = (next: Word | undefined): boolean =>
  next !== undefined && next.gap === 'space' && otherBodies.has(next.key);

const afterCouncil = new Set(
  'tax taxes house houses housing tenant tenants home homes flats estate estates'.split(' '),
);
const ordinaryWords = new Set('reading rugby bury hart down eden slough craven barrow stoke highland'.split(' '));

/** A place's name with a plain "council": not "Kent council tax", nor "after reading council papers". */
function isNameLike(text: string, words: readonly Word[], place: number, next: number): boolean {
  const after = words[next];
  if (after?.gap === 'space' && afterCouncil.has(after.key)) return false;
  const first = words[place];
  if (!first || !ordinaryWords.has(first.key)) return true;
  const initial = text.charAt(first.start);
  return initial === initial.toUpperCase();
}
