import type { Span } from '../../model/span.ts';
import { flatMap } from '../../text/flat-map.ts';
import { foldSpaces } from '../../text/fold-spaces.ts';
import { itemAt, splitList } from '../../text/list.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Passage, spansIn } from '../../text/passage.ts';
import { passageOf } from '../../text/passage-of.ts';

const seeName = /\bsee (?:the )?([A-Z][\w]*(?: [\w]+){0,4}?) (?:below|list|at the|above|overleaf|attached|section)/;
const quotedName = /["“']([^"”'\n]{3,60})["”']/;

/** The heading line in the source that has the name that the question quotes ('See "CRM Challenges" below'), the last of them. */
function headingEnd(text: string, name: string): number | undefined {
  const wanted = name.toLowerCase();
  const lower = text.toLowerCase();
  for (let at = lower.lastIndexOf(wanted); at >= 0; at = at === 0 ? -1 : lower.lastIndexOf(wanted, at - 1)) {
    const lineStart = text.lastIndexOf('\n', at) + 1;
    const next = text.indexOf('\n', at);
    const lineEnd = next < 0 ? text.length : next;
    const rest = `${text.slice(lineStart, at)}${text.slice(at + wanted.length, lineEnd)}`.replace(
      /[\s#*_|:"“”>()-]/g,
      '',
    );
    if (rest === '') return lineEnd;
  }
  return undefined;
}

/** Where the list under a heading ends: at a blank line after its first words, or after a fair number of lines. */
function listEnd(text: string, from: number): number {
  let at = from;
  let seen = false;
  for (let lines = 0; lines < 30; lines++) {
    const next = text.indexOf('\n', at + 1);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end).trim();
    if (line !== '') seen = true;
    else if (seen && !/^\s*\n\s*(?:[-•*]|\d+[.)])\s/.test(text.slice(end, end + 20))) return at;
    if (next < 0) return text.length;
    at = end;
  }
  return at;
}

/** Entries that stand on one line, told apart by their capitals: "Training users Promoting Usage Funding". */
function byCapitals(text: string, from: number, to: number): Span[] {
  const starts: number[] = [];
  for (const match of text.slice(from, to).matchAll(/(?:^|\s)(?=\p{Lu}\p{Ll})/gu))
    starts.push(from + match.index + match[0].length);
  const spans = starts.map((start, i): Span => [start, starts[i + 1] ?? to]);
  const joined: Span[] = [];
  for (let i = 0; i < spans.length; i++) {
    const [start, end] = spans[i] as Span;
    const next = spans[i + 1];
    const words = text.slice(start, end).trim().split(/\s+/);
    const goesOn =
      next && words.length === 1 && /ing$/.test(words[0] ?? '') && !/^(?:Other|\w+ing\b)/.test(text.slice(...next));
    if (goesOn && next) {
      joined.push([start, next[1]]);
      i++;
    } else joined.push([start, end]);
  }
  return joined;
}

/** Words that stand among the items of a list and name none. */
export const other =
  /^(?:other|something else|anything else)\b|^(?:above all|mainly|chiefly|mostly|principally|in particular|among others|and so on)$/i;

/** The entries of a list: one a line (a line that begins small goes on), or all on one line. */
function entriesIn(passage: Passage): Span[] {
  const { text } = passage;
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const span: Span = [match.index, match.index + match[0].length];
    const before = lines.at(-1);
    if (before && /^\s*[\p{Ll}(]/u.test(match[0])) lines[lines.length - 1] = [before[0], span[1]];
    else lines.push(span);
  }
  const [only] = lines;
  const spans =
    lines.length === 1 && only
      ? /[,;•]/.test(text)
        ? splitList(text).map(({ span }) => span)
        : byCapitals(text, ...only)
      : lines;
  return flatMap(spans, ([from, to]) => {
    const marks = /^[\s\d.)(•\-–*]*/.exec(text.slice(from, to))?.[0].length ?? 0;
    const item = itemAt(text, from + marks, to);
    return item && !other.test(item.value) ? [item.span] : [];
  });
}

export type Entry = { readonly value: string; readonly spans: readonly Span[] };

/** The name of a list that the question points to. */
export const listName = (question: string): string | undefined =>
  (quotedName.exec(question)?.[1] ?? seeName.exec(question)?.[1])?.trim();

const listedElsewhere =
  /\b(obstacles|challenges|barriers|difficulties|problems|options)\b,? (?:(?:that|which) are )?(?:listed|set out|given|named|shown)? ?(?:at the (?:end|foot|bottom)|below|overleaf|in the (?:list|annex|appendix))/i;

/** Where the line ends that leads to the list a question speaks of: "The obstacles listed in your letter:". */
function repeatedListEnd(text: string, question: string): number | undefined {
  const noun = listedElsewhere.exec(question)?.[1]?.toLowerCase();
  if (noun === undefined) return undefined;
  const lines = matchesOf(text, /^[^\n?:]{3,90}:[ \t]*$/gm).filter(
    ({ index, 0: line }) =>
      line.toLowerCase().includes(noun) &&
      /^\r?\n\s*\(?(?:1|a)\b/.test(text.slice(index + line.length, index + line.length + 20)),
  );
  const last = lines.at(-1);
  return last && last.index + last[0].length;
}

/** The list in the source whose heading the question names. */
export function listOf(text: string, question: string): Entry[] | undefined {
  const name = listName(question);
  const from = (name === undefined ? undefined : headingEnd(text, name)) ?? repeatedListEnd(text, question);
  if (from === undefined) return undefined;
  const passage = passageOf(text, [[from, listEnd(text, from)]]);
  const entries = entriesIn(passage).map((span) => ({
    value: foldSpaces(passage.text.slice(...span)),
    spans: spansIn(passage, span, () => true),
  }));
  return entries.length >= 2 && entries.length <= 20 ? entries : undefined;
}
