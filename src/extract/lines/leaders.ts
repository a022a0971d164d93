import { join, type Snippet, slice } from './snippet.ts';

// Shapes: `Yearly budget ........ £400`, `. . . .`, `……`, `····`, `____`, `-----`, and as a scan reads them: `..,.. ...c.....`.
// Not: `and so on ... Then`, `£1.2m`, a dash between words, an address of a web page.

/** Where the dots stand that lead from a label to its value. */
export interface Leader {
  readonly from: number;
  /** Where what they lead to begins; the text's length where nothing does. */
  readonly to: number;
}

const beforeColon = /^(\p{L}[\p{L}'’ ()/&-]{1,40}?)(?: ?(?:[.·‧•_…] ?){2,60}|…|(?<=\p{Ll}{4})\.):(?=\s|$)/u;

/** `Our ref.........: 12`, `Date of request.: 4 May`: the label of a field without the dots that bring its colon under the others'. */
export function withoutDotsBeforeColon(words: Snippet): Snippet {
  const { text } = words;
  const colon = text.indexOf(':');
  if (colon < 4 || colon > 90 || !'.·‧•_… '.includes(text[colon - 1] ?? '')) return words;
  const match = beforeColon.exec(text.slice(0, colon + 2));
  return match?.[1] ? join([slice(words, 0, match[1].length), slice(words, colon)], () => true) : words;
}

const marks = '.…·‧•∙⋅․_-–=~';
/** What a scan makes of a dot here and there. */
const signs = ",:;'`*°";
const letters = 'ceos';
/** Where a space stands on either side; three dots without are an ellipsis. */
const fewest = 3;

/** Among three marks and one stray sign there are two with at most spaces between. */
const mayLead = /…|[.·‧•∙⋅․_\-–=~] *[.·‧•∙⋅․_\-–=~]/;

/** The first run of leaders behind a label; absent where the text has none. */
export function leaderIn(text: string): Leader | undefined {
  if (!mayLead.test(text)) return undefined;
  for (let from = 2; from < text.length; from++) {
    if (!isMark(text, from)) continue;
    const run = runAt(text, from);
    if (run.isLeader) return withSpaces(text, from, run.last);
    from = run.to;
  }
  return undefined;
}

/** The signs from a mark on, as far as they go, and whether so many of them are marks that they lead to something. */
function runAt(text: string, from: number): { readonly to: number; readonly last: number; readonly isLeader: boolean } {
  let marked = 0;
  let stray = 0;
  let last = from;
  let to = from;
  for (; to < text.length; to++) {
    if (isMark(text, to)) {
      marked += text[to] === '…' ? 3 : 1;
      last = to;
    } else if (isStray(text, to)) stray++;
    else if (text[to] !== ' ') break;
  }
  const isApart = text[from - 1] === ' ' && text[last + 1] === ' ';
  return { to, last, isLeader: marked >= (isApart ? fewest : fewest + 1) && stray * 3 <= marked };
}

function withSpaces(text: string, from: number, last: number): Leader {
  let start = from;
  while (text[start - 1] === ' ') start--;
  let end = last + 1;
  while (text[end] === ' ' || (signs.includes(text[end] ?? ' ') && text[end + 1] === ' ')) end++;
  return { from: start, to: end };
}

const isMark = (text: string, at: number): boolean => marks.includes(text[at] ?? ' ');

/** A lone sign among the dots, or a small letter between two. */
const isStray = (text: string, at: number): boolean =>
  signs.includes(text[at] ?? ' ') ||
  (letters.includes(text[at] ?? ' ') && isMark(text, at - 1) && isMark(text, at + 1));
