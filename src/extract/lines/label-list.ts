import { type Found, isLetter, letterAt, letterLabelAt, numberAt, pairBehind } from './number-at.ts';
import { compare, isRoman, nextRoman, type Path } from './number-path.ts';

/** `and`, and in `4. and 5.` the mark that closes the number before it, where another closed number follows. */
const connector =
  /^(?:[.)\]]\s?(?=(?:and|&|to|\+)\s+(?:questions?\s*|answers?\s*|[qa]\s?)?\(?\d{1,2}[a-z]?\s?[.):\]]))?\s*(to|-|–|—|,\s*and|,|and|&|\+|through)\s*(?:questions?\s*|answers?\s*|[qar]\.?\s?)?/i;

/** `3) & 4)`, `5. and 6.`, `1.) and 2.)`, `7: and 8:`: each number closed by itself. */
const closedInList =
  /^(?:(\.?[)\]][.:]?|[:.](?= )) ?(?:&|and|\+|to|through) ?(?:questions? |[qa] ?)?[([]?\d{1,2}[a-h]?\.?[)\].:](?!\d)|(\.?\)) ?(?:,(?: and)?|-|–) ?\(?\d{1,2}\.?\))/i;

/** `2.1 to 2.9`, `3-5`, `1, 2 and 4`: the numbers after the first, and where they end. */
export function restOfList(text: string, first: Found): { paths: Path[]; end: number } {
  const paths: Path[] = [first.path];
  let end = first.end;
  for (let more = 0; more < 40; more++) {
    const [, before, within] = closedInList.exec(text.slice(end, end + 30)) ?? [];
    const closed = (before ?? within ?? '').length;
    const pair = Number(paths.at(-1)?.[0]) + 1 === pairBehind(text.slice(end, end + 8));
    const match = (pair ? /^\s?(\/)\s?(?:[qa]\s?)?/i : connector).exec(text.slice(end + closed, end + closed + 30));
    if (!match) break;
    const at = end + closed + match[0].length;
    const next =
      numberAt(text, at, pair) ??
      (/and|&|,|to|-|–/.test(match[1] ?? '') ? letterAfter(text, at, paths.at(-1)) : undefined);
    if (!next) break;
    if (/^(?:to|-|–|—|through)$/i.test(match[1] ?? '')) {
      const range = rangeOf(paths.at(-1) ?? [], next.path);
      if (range.length === 0 || (/^\s[–—-]\s\S?$/.test(match[0]) && isAnswered(range, text.slice(next.end)))) break;
      paths.push(...range);
    } else paths.push(next.path);
    end = next.end;
  }
  if (paths.length > 1)
    end +=
      /^,?\s\(?(?:inclusive|combined|(?:taken |answered )?(?:together|jointly)|as one)\)?(?=\s?[:.,–—-])/i.exec(
        text.slice(end, end + 24),
      )?.[0].length ?? 0;
  return { paths, end };
}

const unit =
  /^\s(?!(?:not?|are|is|was|were|have|has|all|none|see|as|both|each|refused|exempt|withheld|we|this|these|information|answered|above|below|inclusive|combined|together|taken|jointly|as one)\b)\(?\p{Ll}/u;

/** `Q4 – 41 per cent`, `Q4 – 41`: what stands behind the dash answers, for a range speaks for fewer, and says what of them. */
const isAnswered = (range: readonly Path[], tail: string): boolean =>
  unit.test(tail) || (range.length > 15 && range[0]?.[0] !== 2 && !/^\s?[.:)]/.test(tail));

/** In `4a and b` the second is 4b. */
function letterAfter(text: string, at: number, before: Path | undefined): Found | undefined {
  if (!before || typeof before.at(-1) !== 'string') return undefined;
  const letter = letterAt(text, at);
  if (!letter || isLetter(text[letter[1]])) return undefined;
  return { path: [...before.slice(0, -1), letter[0]], end: letter[1], bracketed: false };
}

const furtherLetters = /^\s*(to|-|–|—|,\s*and|,|and|&|\+)\s*\(?([a-z]{1,5})[.):]/;

/** What a letter's label speaks for: `i. to iii.`, `iv. and vii.`, `a) & b)`, `(a)-(c)`; itself alone where no other letter follows closed. */
export function listOfLetters(head: string, { path, end }: Found): { paths: Path[]; end: number } {
  const names = path.map(String);
  let behind = end;
  for (let more = 0; more < 10; more++) {
    const match = furtherLetters.exec(head.slice(behind, behind + 20));
    const [whole, connector, name] = match ?? [];
    const last = names.at(-1) ?? '';
    if (!whole || !connector || !name || (name.length > 1 && !isRoman(name))) break;
    const isRange = /^(?:to|[-–—])$/.test(connector);
    const between = isRange ? namesBetween(last, name) : compare([last], [name]) < 0 ? [name] : [];
    if (between.length === 0) break;
    names.push(...between);
    behind += whole.length;
  }
  return { paths: names.map((name) => [name]), end: behind };
}

const openLetters =
  /^\(?([a-h]|[ivx]{1,4})\)?((?:, ?\(?(?:[a-h]|[ivx]{1,4})\)?){0,6}),? ?(&|and|to|-|–|,) ?\(?([a-h]|[ivx]{1,4})(?:\)[.:]?|[.:])(?=\s|$)/;

/** Letters of which only the last is closed: `i & ii. There are`, `a, b and c: none`, `(a) to (c):`. */
export function openListOfLetters(head: string): { paths: Path[]; end: number } | undefined {
  const [whole, first = '', between = '', by = '', last = ''] = openLetters.exec(head) ?? [];
  if (!whole) return undefined;
  const names = [first, ...(between.match(/[a-z]+/g) ?? [])];
  const isRange = /^(?:to|[-–])$/.test(by);
  names.push(...(isRange ? namesBetween(names.at(-1) ?? '', last) : [last]));
  const inOrder = names.length > 1 && names.every((name, i) => i === 0 || compare([names[i - 1] ?? ''], [name]) < 0);
  return inOrder ? { paths: names.map((name) => [name]), end: whole.length } : undefined;
}

/** The letters or small Roman numbers after the first, up to the last. */
export function namesBetween(from: string, to: string): string[] {
  const names: string[] = [];
  const areRoman = isRoman(from) && isRoman(to);
  if (!areRoman && (from.length > 1 || to.length > 1)) return [];
  let name = from;
  while (name !== to && names.length < 20) {
    const next = areRoman ? nextRoman(name) : String.fromCharCode(name.charCodeAt(0) + 1);
    if (next === undefined) return [];
    names.push(next);
    name = next;
  }
  return name === to ? names : [];
}

function rangeOf(from: Path, to: Path): Path[] {
  const last = from.length - 1;
  const a = from[last];
  const b = to[to.length - 1];
  const stem = from.slice(0, last);
  if (to.length > 1 && (to.length !== from.length || stem.some((part, i) => part !== to[i]))) return [];
  const paths: Path[] = [];
  if (typeof a === 'number' && typeof b === 'number') {
    if (b <= a || b - a > 80) return [];
    for (let n = a + 1; n <= b; n++) paths.push([...stem, n]);
  } else if (typeof a === 'string' && typeof b === 'string' && a.length === 1 && b.length === 1) {
    for (let n = a.charCodeAt(0) + 1; n <= b.charCodeAt(0); n++) paths.push([...stem, String.fromCharCode(n)]);
  }
  return paths;
}

const repliesBehind =
  /^\s*(?:[:.)–—-]\s*)?[([]?(?:(?:our|the|(?:the )?(?:council|authority)(?:['’]s)?)\s+)?(?:answer|response|reply)[)\]]?(?:\s*[:–—-]+(?:\s+|$)|\s*$)/i;

/** How long the words are that make a question's number its answer's: `Q1 response: ten`, `Question 2 - our answer: ten`; 0 where there are none. */
export const replyBehind = (tail: string): number => repliesBehind.exec(tail)?.[0].length ?? 0;

export const afterLabel = /^(?:\s*[.:)\]]|\s+(?:[–—]|--?)(?=\s|$)|[-–—](?=\s|$))*\s*/;

export const endOf = (head: string, at: number): number => afterLabel.exec(head.slice(at))?.[0].length ?? 0;

/** A part's label right behind a number's: `1.10 i.`, `4. (a)`. */
export function subLabel(head: string, at: number): Found | undefined {
  const gap = endOf(head, at);
  const found = letterLabelAt(head, at + gap);
  // A capital needs its bracket: `1 A) How`, not `1. A. Smith`.
  if (!found || (head[at + gap] !== head[at + gap]?.toLowerCase() && head[found.end - 1] !== ')')) return undefined;
  // `1.36: c. £22,000` says about how much.
  if (/^(?:c|ca)\.?\s?[£\d]/.test(head.slice(at + gap))) return undefined;
  return runsOn(head, found) ? undefined : found;
}

const furtherLetter = /^\s*(?:(?:&|and|,|\+)|(-|–|to))\s*\(?([a-z])\)/i;

/** The letters that one answer speaks for: `1. a) & b) See above`; none where they are a whole range (`1. a)-e) Not held` answers 1). */
export function lettersBehind(head: string, { path, end }: Found): { letters: string[]; end: number } {
  let letters = path.map(String);
  let behind = end;
  for (let more = 0; more < 10; more++) {
    const match = furtherLetter.exec(head.slice(behind, behind + 20));
    const letter = match?.[2]?.toLowerCase();
    if (!match || !letter || letter <= (letters.at(-1) ?? '')) break;
    behind += match[0].length;
    if (match[1]) return { letters: [], end: behind };
    letters = [...letters, letter];
  }
  return { letters, end: behind };
}

/** `2. (a) 21,300 (b) 255,600` answers one question in two breaths. */
export function runsOn(head: string, { path, end }: Found): boolean {
  const name = String(path[0]);
  const next = name === 'i' ? 'ii' : String.fromCharCode(name.charCodeAt(0) + 1);
  const rest = head.slice(end);
  if (furtherLetter.test(rest)) return false;
  for (let at = rest.indexOf(`${next})`); at > 0; at = rest.indexOf(`${next})`, at + 1)) {
    // `regulation 12(4)(d)` is the law's.
    const from = rest[at - 1] === '(' ? at - 1 : at;
    if (!/\s/.test(rest[from - 1] ?? '')) continue;
    // `see (b)`, `the cost of (b)` only name another answer.
    return !refers.test(rest.slice(0, at)) && /^\s+\S/.test(rest.slice(at + next.length + 1));
  }
  return false;
}

const refers =
  /(?:^|[\s(])(?:see|as|in|at|to|under|of|from|than|with|within|by|per|parts?|questions?|points?|items?|answers?)\s\(?$/i;
