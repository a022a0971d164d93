import { matchesOf } from '../../text/matches.ts';
import { isLike } from './likeness.ts';
import { isBlank, type PhysicalLine } from './physical-lines.ts';

// Shape: a page that was scanned twice, once badly: `How rnany peop1e live in the borouqh?` over `Abouf 58,4oo` behind a page that has both in whole
// words. Not: a request that is repeated over its answers, a form filled in for two sites, the same head on each page.

/** So many lines at least are a page. */
const fewest = 4;
/** A page has no more. */
const longest = 200;
/** And so many words and figures in them that only a scan writes. */
const flawed = 4;

/** The lines without those of a page that stands elsewhere in whole words. */
export function withoutPagesAgain(text: string, lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  if (lines.length < fewest * 2 || lines.length > 4000) return lines;
  // Cheap: nearly all letters have none of what `flaw` looks for, and most lines of the others.
  const places = matchesOf(text, mayBeFlaw).map(({ index }) => index);
  if (places.length < flawed) return lines;
  const worded = lines.flatMap((line, at) => (isBlank(line) ? [] : [{ at, words: text.slice(line.from, line.to) }]));
  const doubtful = new Set<number>();
  for (let at = 0, next = 0; at < lines.length; at++) {
    const end = lines[at]?.to ?? 0;
    for (; (places[next] ?? end) < end; next++) if ((places[next] ?? 0) >= (lines[at]?.from ?? 0)) doubtful.add(at);
  }
  const broken = worded.map(({ at, words }) => (doubtful.has(at) ? flawsIn(words) : 0));
  if (broken.reduce((sum, own) => sum + own, 0) < flawed) return lines;
  const keys = worded.map(({ words }) => keyOf(words));
  const first = new Map<string, number>();
  const dropped = new Set<number>();
  for (let j = 0; j < keys.length; j++) {
    const i = first.get(keys[j] ?? '');
    if (i === undefined) {
      first.set(keys[j] ?? '', j);
      continue;
    }
    let length = 0;
    const most = Math.min(longest, j - i, keys.length - j);
    while (length < most && isLike(keys[i + length] ?? '', keys[j + length] ?? '', 0.8)) length++;
    const [one, other] = [i, j].map((from) => sum(broken.slice(from, from + length)));
    const long = keys.slice(i, i + length).filter((key) => key.length > 14).length;
    if (length < fewest || long < 3 || Math.abs((one ?? 0) - (other ?? 0)) < flawed) continue;
    const worse = (one ?? 0) > (other ?? 0) ? i : j;
    for (let k = worse; k < worse + length; k++) dropped.add(worded[k]?.at ?? -1);
    j += length - 1;
  }
  return dropped.size === 0 ? lines : lines.filter((_, at) => !dropped.has(at));
}

const sum = (values: readonly number[]): number => values.reduce((all, own) => all + own, 0);

/** Letters and digits that a scan takes for one another as one of them, and nothing else. */
const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9£]/g, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(/[1ij]/g, 'l')
    .replace(/[0]/g, 'o')
    .replace(/5/g, 's')
    .replace(/[z]/g, '2')
    .replace(/[8h6]/g, 'b')
    .replace(/[q9]/g, 'g')
    .replace(/f/g, 't')
    .replace(/[c£]/g, 'e');

/** Whatever `flaw` finds, and more, in the whole text at once. */
const mayBeFlaw = /[a-zß-ɏﬀ-ﬄ][01]|[01][a-zß-ɏﬀ-ﬄ]|\d[lIOo]|[lIOo]\d|q(?!u)|l(?<![a-z]l)[b-df-hj-np-tv-z]|[lIZSB][.)]/g;
/** Digits in words, letters in figures, a `q` before no `u`, and the like. */
const flaw =
  /\p{Ll}[01]|[01]\p{Ll}(?=\p{Ll})|\d[lIOo](?!\p{L})|(?<!\p{L})[lIOo]\d|(?<=\p{L})q(?!u)|(?<!\p{L})l[b-df-hj-np-tv-z]|^[lIZSB][.)]/gu;
const flawsIn = (words: string): number => words.match(flaw)?.length ?? 0;
