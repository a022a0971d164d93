import type { Span } from '../model/span.ts';
import { flatMap } from '../text/flat-map.ts';
import { matchesOf } from '../text/matches.ts';
import { councilAbbreviations } from './council-words.ts';
import { domainsIn } from './domains.ts';
import type { KnownAuthority } from './known-authority.ts';
import { nameIndex } from './name-index.ts';
import { type NameRead, readName } from './read-name.ts';
import { type Word, wordsIn } from './words.ts';

/** An authority named in a text. */
export interface AuthorityFound {
  readonly authority: KnownAuthority;
  readonly span: Span;
  /** By one of its full names; by a shorter one with a council-word, or initials; by its web or e-mail domain. */
  readonly form: 'full' | 'short' | 'domain';
  /** The words at the span, white space folded, marks of emphasis and quotation dropped. */
  readonly written: string;
}

/**
 * Each authority that a text names, in order. Shapes: `Cotswold District Council`, `COTSWOLD\nDISTRICT COUNCIL`, `Telford & Wrekin Council`,
 * `London Borough of Camden`, `LB Camden`, `Cyngor Sir Ceredigion`, `Kent CC`, `RBKC`, `foi@cotswold.gov.uk`.
 * A place's name alone is none: `Reading`, `West Suffolk`. Linear: looks only around words that a council's name must have.
 */
export function findAuthorities(text: string): AuthorityFound[] {
  const named = flatMap(neighbourhoods(text), (each) => namesIn(text, each));
  return [
    ...named.map(({ authority, span, form }) => ({ authority, span, form, written: writtenAt(text, span) })),
    ...domainsIn(text).map(({ authority, span }) => ({
      authority,
      span,
      form: 'domain' as const,
      written: writtenAt(text, span),
    })),
  ].sort((a, b) => a.span[0] - b.span[0]);
}

const writtenAt = (text: string, [start, end]: Span): string => text.slice(start, end).replace(/[\s*_>]+/g, ' ');

let signPattern: RegExp | undefined;

/** A word that every name found here has: of a council, or initials in capitals. */
function signs(): RegExp {
  if (signPattern) return signPattern;
  const capitals = [...councilAbbreviations, ...nameIndex().initials, 'LB', 'RB'].map((each) => each.toUpperCase());
  signPattern = new RegExp(
    `[Cc]ouncil|COUNCIL|[Cc]yngor|CYNGOR|[Bb]orough|BOROUGH|[Aa]uthority|AUTHORITY|[Cc]orporation|CORPORATION|` +
      `[Cc]omhairle|COMHAIRLE|[Cc]ity\\s+(?:[Oo][Ff]|and)\\b|CITY OF|\\b(?:${capitals.join('|')})\\b`,
    'g',
  );
  return signPattern;
}

const articles = new Set(['council', 'the', 'our', 'your', 'this', 'a', 'by', 'local']);

/** "the council" and "the authority", by far the commonest and no names, unless it goes on: the Council of the City of York. */
function isTheCouncil(text: string, index: number, sign: string): boolean {
  const before = text.slice(Math.max(0, index - 16), index);
  if (/^authority$/i.test(sign)) return !/(?:combined|county|strategic|unitary|london)\W+$/i.test(before);
  if (!before.endsWith(' ') || !/^council$/i.test(sign)) return false;
  if (/^\s+of\b/.test(text.slice(index + 7, index + 12))) return false;
  return articles.has(before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1).toLowerCase());
}

const reachBack = 90;
const reachOn = 70;

interface Neighbourhood {
  readonly from: number;
  to: number;
  /** Where the signs stand. */
  readonly signs: number[];
}

/** The stretches of text around signs, each read once however many signs it has. */
function neighbourhoods(text: string): Neighbourhood[] {
  const found: Neighbourhood[] = [];
  for (const { index, 0: sign } of matchesOf(text, signs())) {
    if (isTheCouncil(text, index, sign)) continue;
    const to = Math.min(text.length, index + reachOn);
    const last = found.at(-1);
    if (last && index - reachBack < last.to) {
      last.to = to;
      last.signs.push(index);
    } else found.push({ from: wordBoundary(text, Math.max(0, index - reachBack)), to, signs: [index] });
  }
  return found;
}

/** A stretch begins with a whole word. */
function wordBoundary(text: string, from: number): number {
  let at = from;
  while (at > 0 && at < from + reachBack && /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at - 1))) at++;
  return at;
}

function namesIn(text: string, { from, to, signs: places }: Neighbourhood): NameRead[] {
  const words = wordsIn(text, from, to);
  const found: NameRead[] = [];
  let done = 0;
  let sign = 0;
  for (const place of places) {
    while (sign < words.length && (words[sign]?.end ?? 0) <= place) sign++;
    if (sign < done) continue;
    const best = longestAround(text, words, sign, done);
    if (!best) continue;
    const joint = best.read.plural ? readJoint(text, words, best.first, done) : undefined;
    if (joint) found.push(joint);
    found.push(best.read);
    done = best.read.next;
  }
  return found;
}

const longestName = 9;

/** The longest name that takes in the sign and begins at `done` or later. */
function longestAround(
  text: string,
  words: readonly Word[],
  sign: number,
  done: number,
): { read: NameRead; first: number } | undefined {
  let best: { read: NameRead; first: number } | undefined;
  for (let first = sign; first >= done && first > sign - longestName; first--) {
    const read = readName(text, words, first);
    if (read && read.next > sign && !isPartOfLonger(text, words, first)) best = { read, first };
    if (words[first]?.gap === 'other') break;
  }
  return best;
}

const qualifiers = new Set(
  'north south east west mid central upper lower greater great new old inner outer northern southern eastern western'.split(
    ' ',
  ),
);
const heads = new Set(['council', 'councils', 'authority', 'corporation']);

/** West Kent Council is not Kent's, nor Wexmoor and Reading Council Reading's; Babergh and Mid Suffolk are both known. */
function isPartOfLonger(text: string, words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  if (!before || words[first]?.gap !== 'space') return false;
  if (qualifiers.has(before.key)) return true;
  const other = words[first - 2];
  if (before.key !== 'and' || !other || before.gap !== 'space' || heads.has(other.key)) return false;
  const initial = text.charAt(other.start);
  return initial !== initial.toLowerCase() && !nameIndex().lastWords.has(other.key);
}

/** The first of two authorities that share one "Councils": Adur and Worthing Councils. Its span is its place's name. */
function readJoint(text: string, words: readonly Word[], second: number, done: number): NameRead | undefined {
  const head = words.slice(second, second + longestName).find(({ key }) => heads.has(key));
  if (words[second - 1]?.key !== 'and' || !head) return undefined;
  const begin = Math.max(done, second - 7);
  const begun: Word[] = [...words.slice(begin, second - 1), { ...head, gap: 'space' }];
  for (let first = 0; first < begun.length - 1; first++) {
    const read = readName(text, begun, first);
    if (!read || read.next !== begun.length || isPartOfLonger(text, words, begin + first)) continue;
    return { ...read, form: 'short', span: [read.span[0], words[second - 2]?.end ?? read.span[1]] };
  }
  return undefined;
}
