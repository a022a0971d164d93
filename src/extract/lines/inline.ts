import { entity } from '../../text/entities.ts';
import type { Line } from './block.ts';
import { LineBuilder, type LineFacts, lineWith } from './line-builder.ts';
import { isBehindWords, raisedMarkEnd } from './raised-mark.ts';
import { type Snippet, slice } from './snippet.ts';

const needsCare = /[<&*_`[\]\\~]/;

/** Of each character of ASCII, whether it is shown as it stands. */
const shown = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 32 && code < 127 && !needsCare.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a stretch is a line as it stands: no markup, nothing but ASCII, and single spaces inside alone. Most lines are. */
function isPlain(source: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = source.charCodeAt(i);
    if (code > 127 || shown[code] === 0) return false;
    if (code === 32 && (i === from || i + 1 === to || source.charCodeAt(i + 1) === 32)) return false;
  }
  return from < to;
}
const tagAt = /<(?!https?:)(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,24})(?=[\s/>])[^<>]{0,2000}>/y;
const entityAt = /&(#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,30});/y;
const autolinkAt = /<(?:https?:\/\/|mailto:)?[^\s<>@]{1,500}(?:@|\.)[^\s<>]{1,500}>/y;
const wordLike = /[\p{L}\p{N}]/u;
const bulletAt = /^(?:[-=]>|[→⇒»•●○◦▪■□➢➤►‣⁃∙·–*+\uf0b7\uf0a7]|-(?!-)|o(?= (?:[A-Z£]|\d)))\s+/u;
const isPunctuation = (code: number): boolean =>
  (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || code > 122;

/** Tags whose beginning or end ends a line. */
export const breaksLine = new Set(
  'br p div li ul ol tr table h1 h2 h3 h4 h5 h6 hr dt dd dl section article blockquote td th pre'.split(' '),
);
export const boldTags = new Set(['b', 'strong', 'th', 'dt']);
export const italicTags = new Set(['i', 'em', 'cite']);

/**
 * The lines that a stretch of the source holds (more than one where `<br>` or `<li>` breaks it), Markdown and HTML markup dropped,
 * entities read. `facts` are the first line's; a bullet is taken off each.
 */
export function readInline(source: string, from: number, to: number, facts: LineFacts): Line[] {
  if (isPlain(source, from, to)) {
    const words: Snippet = { text: source.slice(from, to), runs: [{ at: 0, length: to - from, from, to }] };
    return [withoutBullet(lineWith(words, facts, 0, 0))];
  }
  const builder = new LineBuilder(source);
  if (!needsCare.test(source.slice(from, to))) {
    builder.add(from, to);
    const line = builder.take(facts);
    return line ? [withoutBullet(line)] : [];
  }
  const lines: Line[] = [];
  let gap = facts.gap;
  let item = false;
  const finish = (): void => {
    const { indent, heading, ordinal, quote } = facts;
    const line = builder.take({ indent, gap, heading, bullet: item ? '<li>' : facts.bullet, ordinal, quote });
    item = false;
    if (!line) return;
    lines.push(withoutBullet(line));
    gap = false;
  };
  scan(source, from, to, builder, (tag, closing) => {
    finish();
    if (tag === 'li' && !closing) item = true;
  });
  finish();
  return lines;
}

/** Takes a bullet off a line's words and keeps it as a fact. */
export function withoutBullet(line: Line): Line {
  const code = line.words.text.charCodeAt(0);
  // A letter (but an `o`) or a digit is none.
  if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122 && code !== 111))
    return line;
  const match = bulletAt.exec(line.words.text);
  if (!match) return line;
  const rest = lineFrom(line, match[0].length);
  return rest.words.text === '' ? line : { ...rest, bullet: match[0].trim() };
}

/** The line from a place in its words on: what is bold or italic there stays so. */
export const lineFrom = (line: Line, from: number): Line => ({
  ...line,
  words: slice(line.words, from),
  bold: Math.max(0, line.bold - from),
  italic: Math.max(0, line.italic - from),
});

function scan(
  source: string,
  from: number,
  to: number,
  builder: LineBuilder,
  onBreak: (tag: string, closing: boolean) => void,
): void {
  let start = from;
  let i = from;
  let nextBracket = -1;
  let nextClose = -1;
  let comments = true;
  let starOpen = false;
  let scoreOpen = false;
  const flush = (end: number): void => {
    if (end > start) builder.add(start, end);
  };
  const skip = (length: number): void => {
    flush(i);
    i += length;
    start = i;
  };
  while (i < to) {
    const char = source[i];
    if (char === '<') {
      tagAt.lastIndex = i;
      const tag = tagAt.exec(source);
      if (tag && tag.index + tag[0].length <= to) {
        const name = (tag[2] ?? '').toLowerCase();
        const closing = tag[1] === '/';
        if (name === 'sup' && !closing) {
          flush(i);
          start = i;
          const end = raisedMarkEnd(source, i);
          if (end > 0 && end <= to && isBehindWords(source, i, builder.text)) {
            skip(end - i);
            continue;
          }
        }
        skip(tag[0].length);
        if (boldTags.has(name)) builder.bold = Math.max(0, builder.bold + (closing ? -1 : 1));
        else if (italicTags.has(name)) builder.italic = Math.max(0, builder.italic + (closing ? -1 : 1));
        else if (breaksLine.has(name)) onBreak(name, closing);
        continue;
      }
      if (comments && source.startsWith('<!--', i)) {
        const end = find(source, '-->', i + 4, to);
        // A comment that nothing closes: the next ones are not looked for.
        comments = end >= 0;
        skip(end < 0 ? 4 : end + 3 - i);
        continue;
      }
      autolinkAt.lastIndex = i;
      const link = autolinkAt.exec(source);
      if (link && link.index + link[0].length <= to) {
        skip(1);
        i += link[0].length - 2;
        skip(1);
        continue;
      }
    } else if (char === '&') {
      entityAt.lastIndex = i;
      const match = entityAt.exec(source);
      const read = match && entity(match[1] ?? '');
      if (match && read !== undefined && read !== null && i + match[0].length <= to) {
        flush(i);
        builder.glyph(read, i, i + match[0].length);
        i += match[0].length;
        start = i;
        continue;
      }
    } else if (char === '~' && source[i + 1] === '~') {
      // What is struck out is not said.
      const end = find(source, '~~', i + 2, to);
      if (end > i + 2) {
        skip(end + 2 - i);
        continue;
      }
    } else if (char === '*' || char === '_') {
      let length = 1;
      while (i + length < to && source[i + length] === char) length++;
      const before = i > from ? (source[i - 1] ?? ' ') : ' ';
      const after = i + length < to ? (source[i + length] ?? ' ') : ' ';
      const opens = after.trim() !== '' && (char === '*' || !wordLike.test(before));
      const closes = before.trim() !== '' && (char === '*' || !wordLike.test(after));
      if (length === 2 || length === 3) {
        const marker = char.repeat(length);
        if (builder.bold > 0 && closes) {
          skip(length);
          builder.bold--;
          if (length === 3) builder.italic = Math.max(0, builder.italic - 1);
          continue;
        }
        if (opens && (find(source, marker, i + length, to) > 0 || builder.isEmpty)) {
          skip(length);
          builder.bold++;
          if (length === 3) builder.italic++;
          continue;
        }
        // What a line before opened is closed here.
        if (closes && i + length === to) {
          skip(length);
          continue;
        }
        // Four and more in a row, or a pair that nothing closes, are not emphasis; an empty pair (`****`) shows nothing.
      } else if (length === 4 && char === '*') {
        skip(4);
        continue;
      } else if (length === 1) {
        const open = char === '*' ? starOpen : scoreOpen;
        if (open && closes) {
          if (char === '*') starOpen = false;
          else scoreOpen = false;
          skip(1);
          builder.italic = Math.max(0, builder.italic - 1);
          continue;
        }
        if (!open && opens && !wordLike.test(before) && closesLater(source, char, i + 1, to)) {
          if (char === '*') starOpen = true;
          else scoreOpen = true;
          skip(1);
          builder.italic++;
          continue;
        }
      }
      i += length;
      continue;
    } else if (
      char === '\\' &&
      i + 1 < to &&
      source[i + 1] !== '\\' &&
      source[i + 1] !== '/' &&
      isPunctuation(source.charCodeAt(i + 1))
    ) {
      skip(1);
      i++;
      continue;
    } else if (char === '[' || (char === '!' && source[i + 1] === '[')) {
      const open = char === '[' ? i : i + 1;
      if (nextBracket < open) {
        nextBracket = find(source, '](', open, to);
        if (nextBracket < 0) nextBracket = source.length;
      }
      if (nextBracket < to && nextClose < nextBracket) {
        nextClose = find(source, ')', nextBracket, to);
        if (nextClose < 0) nextClose = source.length;
      }
      const target =
        nextBracket < to && nextBracket - open < 600 && nextClose < to
          ? closingParenthesis(source, nextBracket + 2, to)
          : -1;
      if (target > 0 && source.lastIndexOf('[', nextBracket) === open) {
        if (char === '!') {
          skip(target + 1 - i);
          continue;
        }
        skip(1);
        scan(source, i, nextBracket, builder, onBreak);
        i = target + 1;
        start = i;
        continue;
      }
    }
    i++;
  }
  flush(to);
}

/** `indexOf` that looks no further than `to`: what keeps a long text of openings without closings linear. */
function find(source: string, needle: string, from: number, to: number): number {
  const at = source.slice(from, to).indexOf(needle);
  return at < 0 ? -1 : at + from;
}

function closesLater(source: string, char: string, from: number, to: number): boolean {
  const end = find(source, char, from, to);
  return (
    end > from && source[end - 1]?.trim() !== '' && !wordLike.test(source[end + 1] ?? ' ') && source[end + 1] !== char
  );
}

function closingParenthesis(source: string, from: number, to: number): number {
  let depth = 1;
  const last = Math.min(to, from + 2000);
  for (let i = from; i < last; i++) {
    const char = source[i];
    if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return i;
    else if (char === ' ' && source[i + 1] !== '"') return -1;
  }
  return -1;
}
