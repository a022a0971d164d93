import { findAuthorities } from '../../authorities/find-authorities.ts';
import type { KnownAuthority } from '../../authorities/known-authority.ts';
import { authorityByName } from '../../authorities/match-authority-name.ts';
import { keysOf } from '../../authorities/words.ts';
import type { Span } from '../../model/span.ts';
import { findBodies } from './body-name.ts';
import { type LetterText, stretchAt } from './letter-text.ts';
import { findSelfNamed } from './self-named.ts';

/** One place where a letter names a public body. */
export interface Mention {
  /** What tells bodies apart: two mentions of one body have the same key. */
  readonly key: string;
  readonly known?: KnownAuthority;
  /** As written, white space folded, without "The". */
  readonly written: string;
  /** By its full name, by a shorter one, or by its web or e-mail domain. */
  readonly form: 'full' | 'short' | 'domain';
  readonly span: Span;
  readonly stretch: number;
  /** The words of its own line before and after it. */
  readonly before: string;
  readonly after: string;
}

const reach = 80;
/** Names are looked for in the letter's first and last parts: a body that answers names itself in one of them. */
const headLength = 60_000;
const tailLength = 20_000;

/** Each mention of a public body in a letter, in order: those of our list, and those that other bodies' names tell. */
export function mentionsIn(letter: LetterText): Mention[] {
  const { text } = letter;
  if (text.length <= headLength + tailLength) return mentionsBetween(letter, 0, text.length);
  return [...mentionsBetween(letter, 0, headLength), ...mentionsBetween(letter, text.length - tailLength, text.length)];
}

function mentionsBetween(letter: LetterText, from: number, to: number): Mention[] {
  const text = letter.text.slice(from, to);
  const mention = (found: Pick<Mention, 'key' | 'known' | 'written' | 'form'>, [start, end]: Span): Mention => {
    const span: Span = [start + from, end + from];
    const stretch = stretchAt(letter, span[0]);
    const lineStart = Math.max(letter.stretches[stretch]?.at ?? 0, span[0] - reach);
    const lineEnd = letter.text.indexOf('\n', span[1]);
    return {
      ...found,
      written: found.written.replace(/^the /i, '').normalize('NFC'),
      span,
      stretch,
      before: letter.text.slice(lineStart, span[0]),
      after: letter.text.slice(span[1], Math.min(lineEnd < 0 ? letter.text.length : lineEnd, span[1] + reach)),
    };
  };
  const known = findAuthorities(text).map(({ authority, span, form, written }) =>
    mention({ key: authority.gss ?? authority.name, known: authority, form, written }, span),
  );
  const taken = known.map(({ span }) => span);
  let next = 0;
  const others = findBodies(text)
    .filter(({ span }) => {
      while ((taken[next]?.[1] ?? Number.POSITIVE_INFINITY) <= span[0] + from) next++;
      return (taken[next]?.[0] ?? Number.POSITIVE_INFINITY) >= span[1] + from;
    })
    .map(({ name, span }) => mention(bodyOf(name), span));
  const named = [...known, ...others];
  // What names itself in no word of ours, where no body of ours shares its words.
  const self =
    from === 0
      ? findSelfNamed(letter)
          .filter(({ span }) => !named.some((each) => each.span[0] < span[1] && each.span[1] > span[0]))
          .map(({ name, span }) => mention(bodyOf(name), span))
      : [];
  const heads = from === 0 ? headsWithoutCouncil(letter, mention, named) : [];
  return [...named, ...self, ...heads].sort((a, b) => a.span[0] - b.span[0]);
}

/** As many lines may a letterhead have. */
const headLines = 5;
const placeAndKind =
  /^(?:the )?\p{Lu}[\p{L}'’&-]*(?: [\p{L}'’&-]+){0,4} (?:(?:county|metropolitan|london|royal) )?(?:borough|district|city|county)$/iu;

/** `Borough of Wexmoor`, of which no list need know. */
const kindOfPlace =
  /^(?:the )?(?:county )?(?:borough|city|county|district) of \p{Lu}[\p{L}'’-]{2,20}(?: (?:and|&|upon|on|in|the|\p{Lu}[\p{L}'’-]{2,20})){0,4}$/iu;

/** `FAREHAM BOROUGH`, `Enfield London Borough`, `Bwrdeistref Sirol Conwy / Conwy County Borough`: a council of our list that its letterhead names by place and kind. */
function headsWithoutCouncil(
  letter: LetterText,
  mention: (found: Pick<Mention, 'key' | 'known' | 'written' | 'form'>, span: Span) => Mention,
  found: readonly Mention[],
): Mention[] {
  if (found.some(({ stretch, form }) => stretch < headLines && form !== 'domain')) return [];
  return letter.stretches.slice(0, headLines).flatMap(({ words: { text }, at, place }) => {
    if (text.length > 90 || place === 'furniture') return [];
    let start = 0;
    return text.split(/(?<= [/|–-]) /).flatMap((piece) => {
      const from = at + start;
      start += piece.length + 1;
      const name = piece.replace(/ [/|–-]$/, '');
      const london = /^(.{3,40}) London Borough$/i.exec(name)?.[1];
      const known = placeAndKind.test(name)
        ? authorityByName(london ? `London Borough of ${london}` : `${name} Council`)
        : undefined;
      if (!known && text.length < 60 && kindOfPlace.test(name))
        return mention(bodyOf(name.replace(/^the /i, '')), [from + name.search(/(?!the )\S/i), from + name.length]);
      return known
        ? mention({ key: known.gss ?? known.name, known, written: known.name, form: 'full' }, [
            from,
            from + name.length,
          ])
        : [];
    });
  });
}

/** A council's words as scans write them: `Dlstrict`, `Borouqh`. */
const misreadWords: readonly (readonly [RegExp, string])[] = [
  [/\bD[il1|]str[il1|]ct\b/g, 'District'],
  [/\bC[il1|]ty\b/g, 'City'],
  [/\bBorou[gq]h\b/g, 'Borough'],
  [/\bCounc[il1|][l1|]/g, 'Council'],
  [/\bMetropol[il1|]tan\b/g, 'Metropolitan'],
];

const welsh = new Set(
  'bwrdd iechyd prifysgol addysgu lleol cyngor tref cymuned sir dinas bwrdeistref sirol heddlu awdurdod tân tan ac a achub gwasanaeth parc cenedlaethol ymddiriedolaeth gig gogledd de canolbarth gorllewin dwyrain cymru poileas alba'.split(
    ' ',
  ),
);
const beginsWelsh = /^(?:bwrdd|cyngor|heddlu|awdurdod|gwasanaeth|ymddiriedolaeth|parc|prifysgol|poileas)\s/i;
const endsEnglish = /\s(?:council|board|police|authority|service|trust|university|scotland)$/i;

/** `Heddlu Gogledd Brynfa North Brynfa Police`: of two names in one line the English one. */
function inEnglish(name: string): string {
  if (!beginsWelsh.test(name) || !endsEnglish.test(name)) return name;
  const words = name.split(' ');
  const from = words.findIndex((word) => !welsh.has(word.toLowerCase()));
  return from > 0 && words.length - from > 1 ? words.slice(from).join(' ') : name;
}

/** A body named in words; a scan's `C0TSWOLD` is read as the letters that it stands for. */
function bodyOf(name: string): Pick<Mention, 'key' | 'known' | 'written' | 'form'> {
  const capital = !/[a-km-z]/.test(name);
  const lettered = (/\d/.test(name) ? name.replace(/0/g, capital ? 'O' : 'o').replace(/1/g, capital ? 'I' : 'l') : name)
    // `COUNClL`: a small l among capitals is an I.
    .replace(/(?<=\p{Lu})l(?=\p{Lu})/gu, 'I');
  const written = inEnglish(misreadWords.reduce((words, [pattern, word]) => words.replace(pattern, word), lettered));
  const known = written === name ? undefined : authorityByName(written);
  if (known) return { key: known.gss ?? known.name, known, written: known.name, form: 'full' };
  return { key: keysOf(written).join(' '), written, form: 'full' };
}
