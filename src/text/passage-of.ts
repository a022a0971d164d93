import type { Span } from '../model/span.ts';
import { entityAt } from './entities.ts';
import type { Passage, Piece } from './passage.ts';

/** Tags that end a line of what a reader sees; all others leave nothing behind. */
const lineTags = new Set('br p div li ul ol tr td th table h1 h2 h3 h4 h5 h6 dt dd section article'.split(' '));

/** What a Windows-1252 reader made of UTF-8, and what it was. */
const mojibake: ReadonlyMap<string, string> = new Map([
  ['Â£', '£'],
  ['Â ', ' '],
  ['Â\u00a0', ' '],
  ['â€™', "'"],
  ['â€˜', "'"],
  ['â€œ', '"'],
  ['â€\u009d', '"'],
  ['â€“', '–'],
  ['â€”', '—'],
  ['â€¢', '•'],
]);

const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', '…': '...' };

/** Zero-width characters and the soft hyphen: seen by no reader. */
const invisible = (code: number) =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;

const white = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;

const markup = new Set([...'<&*`~_\\[]Ââ'].map((char) => char.charCodeAt(0)));

const isOrdinary = (code: number): boolean =>
  !white(code) && !markup.has(code) && !(code > 127 && (invisible(code) || ligatures[String.fromCharCode(code)]));

/** Of each character of ASCII, whether a reader sees it as it stands. */
const ordinary = Uint8Array.from({ length: 128 }, (_, code) => (isOrdinary(code) ? 1 : 0));

/** Where the run of characters that a reader sees as they stand ends, single spaces between them too. */
function runEnd(text: string, at: number, end: number): number {
  let to = at;
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    if (code < 128 ? ordinary[code] === 1 : isOrdinary(code)) continue;
    if (code !== 32 || to === at || to + 1 >= end) break;
    const next = text.charCodeAt(to + 1);
    if (!(next < 128 ? ordinary[next] === 1 : isOrdinary(next))) break;
  }
  return to;
}

const letterOrSlash = /[a-z/!]/i;
const tagName = /^<\/?([a-z][a-z0-9]*)/i;

/** Where the tag that opens at `at` ends; -1 where it is no tag (`<5`, a lone bracket). A tag holds no other opening bracket. */
function tagEnd(text: string, at: number, end: number): number {
  if (!letterOrSlash.test(text[at + 1] ?? '')) return -1;
  for (let to = at + 1; to < end; to++) {
    const code = text.charCodeAt(to);
    if (code === 62) return to + 1;
    if (code === 60) return -1;
  }
  return -1;
}

/** Where the link target `](...)` that opens at `at` ends; -1 where it is none. */
function targetEnd(text: string, at: number, end: number): number {
  if (text[at + 1] !== '(') return -1;
  for (let to = at + 2; to < end; to++) {
    const code = text.charCodeAt(to);
    if (code === 41) return to + 1;
    if (white(code) || code === 91 || code === 93) return -1;
  }
  return -1;
}

/** Whether the bracket at `at` opens the words of a link; looks no further than a link's words are long. */
function opensLink(text: string, at: number, end: number): boolean {
  const close = text.slice(at + 1, Math.min(end, at + 200)).search(/[\][\n]/);
  return close >= 0 && text[at + 1 + close] === ']' && targetEnd(text, at + 1 + close, end) >= 0;
}

/** Between two spans: a line's end, or the boxes of a form's options that were left out. */
const partsLines = /\n|<\/?(?:br|p|li|div|t[rdh])\b|[☐☑☒□◻✓✔]|\[[ xX]?\]/i;

/** A figure, but no year, and the dash of a range behind it. */
const rangeOpen = /(?<!\b(?:19|20)\d)\d(\s?)[-–]$/;

const rangeBegun = /\b(?:between|from) (?:£ ?)?\d[\d,.]* ?(?:k|m|million)? (?:and|to)$/i;
const rateBegun = /\b(?:per|each|every)$/i;

/** Whether words that a line's end cuts are of one figure: "between £30,000 and" over "£35,000", "£900 each" over "year". */
const goesOver = (before: string, after: string): boolean =>
  (/^(?:£ ?)?\d/.test(after) && rangeBegun.test(before)) ||
  (/^(?:year|annum|month|quarter|call)\b/i.test(after) && rateBegun.test(before));

/** What is shown so far, and from where. */
class Shown {
  readonly pieces: Piece[] = [];
  text = '';
  /** White space waits until something visible follows; a line end outweighs spaces. */
  private gap: { readonly mark: ' ' | '\n'; readonly from: number } | undefined;

  beginsLine(): boolean {
    return this.text === '' || this.gap?.mark === '\n';
  }

  waits(mark: ' ' | '\n', from: number): void {
    if (this.beginsLine()) return;
    if (this.gap === undefined || mark === '\n') this.gap = { mark, from };
  }

  put(shown: string, from: number, to: number): void {
    if (this.gap?.mark === '\n') this.gap = this.overLineEnd(this.gap.from, shown);
    if (this.gap) {
      // The gap has no source characters of its own: a figure that runs over it joins its two sides.
      this.pieces.push({ at: this.text.length, from, to: from });
      this.text += this.gap.mark;
      this.gap = undefined;
    }
    this.pieces.push({ at: this.text.length, from, to });
    this.text += shown;
  }

  /** A range or a sum that stands on two lines (`4-` and `6`) is one. */
  private overLineEnd(from: number, shown: string): Shown['gap'] {
    const range = /^\d/.test(shown) ? rangeOpen.exec(this.text.slice(-8)) : null;
    if (range) return range[1] === '' ? undefined : { mark: ' ', from };
    return { mark: goesOver(this.text.slice(-40), shown) ? ' ' : '\n', from };
  }
}

/** Shows what stands at `at`, where no run of plain characters begins, and says where it ends. */
function putMark(shown: Shown, text: string, at: number, to: number): number {
  const char = text[at] ?? '';
  const next = text[at + 1] ?? '';
  switch (char) {
    case '<': {
      const end = tagEnd(text, at, to);
      if (end < 0) break;
      const name = tagName.exec(text.slice(at, Math.min(end, at + 12)))?.[1]?.toLowerCase();
      if (name !== undefined && lineTags.has(name)) shown.waits('\n', at);
      return end;
    }
    case '&': {
      const entity = entityAt(text, at, to);
      if (entity === undefined) break;
      if (entity.value !== '' && entity.value.trim() === '') shown.waits(' ', at);
      else if (entity.value !== '') shown.put(ligatures[entity.value] ?? entity.value, at, entity.end);
      return entity.end;
    }
    case '*':
      // Emphasis goes; a star that opens a line is a bullet, one after a figure a footnote's sign.
      if (next === ' ' && shown.beginsLine()) shown.put('•', at, at + 1);
      else if (next !== '*' && text[at - 1] !== '*' && !/\w/.test(next) && /[\d%)]/.test(text[at - 1] ?? '')) break;
      return at + 1;
    case '`':
      return at + 1;
    case '~':
      if (next === '~') return at + 2;
      break;
    case '_':
      if (next === '_' && text[at + 2] !== '_' && text[at - 1] !== '_') return at + 2;
      break;
    case '\\':
      if (!/[\\*_.()#~|[\]+\-!`>$]/.test(next)) break;
      shown.put(next, at, at + 2);
      return at + 2;
    case '[':
      if (opensLink(text, at, to)) return at + 1;
      break;
    case ']': {
      const end = targetEnd(text, at, to);
      if (end >= 0) return end;
      break;
    }
    case 'Â':
    case 'â': {
      const key = [2, 3].map((length) => text.slice(at, at + length)).find((start) => mojibake.has(start));
      const meant = key === undefined ? undefined : mojibake.get(key);
      if (key === undefined || meant === undefined) break;
      if (meant === ' ') shown.waits(' ', at);
      else shown.put(meant, at, at + key.length);
      return at + key.length;
    }
  }
  shown.put(ligatures[char] ?? char, at, at + 1);
  return at + 1;
}

function putAll(shown: Shown, text: string, from: number, to: number): void {
  for (let at = from; at < to; ) {
    const run = runEnd(text, at, to);
    const code = text.charCodeAt(at);
    if (run > at) {
      shown.put(text.slice(at, run), at, run);
      at = run;
    } else if (white(code)) {
      shown.waits(code === 10 || code === 13 ? '\n' : ' ', at);
      at++;
    } else at = invisible(code) ? at + 1 : putMark(shown, text, at, to);
  }
}

/** Whether a word goes on from one span to the next, broken by a hyphen at a line's end. */
const goesOnAt = (text: string, last: number, from: number): boolean =>
  from - last <= 12 && /^[-\u00ad\u2010]\s*\n\s*$/.test(text.slice(last, from)) && /\p{Ll}/u.test(text[from] ?? '');

/**
 * What a reader sees at the spans: tags, emphasis and link targets left out, entities and mis-decoded characters put right,
 * white space folded, line ends (and line tags) kept as one `\n`. Recognisers read its text; `spansIn` takes them back.
 */
export function passageOf(text: string, spans: readonly Span[]): Passage {
  const shown = new Shown();
  let last = -1;
  for (const [from, to] of spans) {
    if (last >= 0 && !goesOnAt(text, last, from))
      shown.waits(partsLines.test(text.slice(last, from)) ? '\n' : ' ', from);
    last = to;
    putAll(shown, text, from, to);
  }
  return { text: shown.text, pieces: shown.pieces };
}

/** Whether nothing but white space, tags and emphasis parts two pieces of one figure in its source. */
export const joinsOver =
  (text: string) =>
  (from: number, to: number): boolean =>
    to - from <= 40 && /^[\s*_`\\]*$/.test(text.slice(from, to).replace(/<[^<>]*>/g, ''));
