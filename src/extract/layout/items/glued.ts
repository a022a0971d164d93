import { matchesOf } from '../../../text/matches.ts';
import type { Line } from '../../lines/block.ts';
import { isNext, romans } from '../../lines/number-path.ts';
import { readLabel } from '../../lines/read-label.ts';
import { cutAt, slice } from '../../lines/snippet.ts';
import { asks } from '../asked/asks.ts';

const replyAt = /[?.!a-z\s](?=(?:Response|Answers?|Reply)\s?:?\s?1[.)]\s?\S)/;

/** `Q. How many are there? A. Nine.` in one line: as far as the answer. */
const voicesAt = /^Q\d{0,2}\s?[.:)]\s?[^?]{5,300}\?\s+(?=A\d{0,2}\s?[.:)]\s?\S)/;

/** A line in which the reply is glued to the request that stands before it (`5. When does it end?Response1. Vodafone`), in two. */
export function replyApart(line: Line): Line[] {
  const { text } = line.words;
  const voice = text.charCodeAt(0) === 81 ? voicesAt.exec(text) : null;
  if (voice) return partedAt(line, [0, voice[0].length]);
  const match = text.length > 40 && text.includes('1') ? replyAt.exec(text) : null;
  return match ? partedAt(line, [0, match.index + 1]) : [line];
}

/** In fewer characters no two numbers or letters stand with words behind them. */
const shortestGlued = 9;

const gluedAt =
  /(?:[?.:;!)\]]|(?<!\d)[a-z]|(?:19|20)\d\d)(\d{1,2})[.)]\s?(?=["'(]?[A-Z£])|\s(\d{1,2})[.)]\s(?:(?=["'(]?[A-Z£<\d])|(?<=[?;]\s\d{1,2}[.)]\s)(?=[a-z])|(?<=:\s1[.)]\s)(?=[a-z][^?]{3,200}\? 2[.)] ))/g;

/**
 * Parts a line where a number that goes on with the count is glued to what stands before it (`March 20231. Name`, `arrears?2. How many`),
 * or where several questions run on in one line. A number counts only as the next after the one before it, or as 1 with 2 behind it.
 */
export function splitGlued(line: Line, together = 3): Line[] {
  const { text } = line.words;
  if (text.length < shortestGlued) return [line];
  const listed = requestsRunOn(text);
  if (listed.length > 0) return partedAt(line, [0, ...listed]);
  const bracketed = bracketsRunOn(text);
  if (bracketed.length > 0) return partedAt(line, [0, ...bracketed]);
  const asked = questionsRunOn(text);
  if (asked.length > 0) return withoutSemicolons(partedAt(line, [0, ...asked]));
  const told = phrasesRunOn(text);
  if (told.length > 0) return partedAt(line, [0, ...told]);
  const lettered = lettersGlued(text);
  if (lettered.length > 0) return partedAt(line, [0, ...lettered]);
  if (text.length < 12 || !/\d[.)]/.test(text)) return [line];
  const marks = matchesOf(text, gluedAt);
  if (marks.length === 0) return [line];
  const label = readLabel(text);
  const own = label?.paths[0];
  const first = own?.length === 1 && typeof own[0] === 'number' ? own[0] : 0;
  const candidates = marks
    .map((match) => {
      const digits = match[1] ?? match[2] ?? '';
      const glued = match[1] !== undefined;
      const at = match.index + (glued ? match[0].lastIndexOf(digits) : 1);
      return { at, value: Number(digits), strong: glued || /[?.:;!)]/.test(text[match.index - 1] ?? '') };
    })
    // The `1.` of `1.1. What` is the end of a number, not one of its own.
    .filter(({ at }) => at >= (label?.end ?? 0) && !/\d\.$/.test(text.slice(Math.max(0, at - 2), at)));
  const cuts: { at: number; strong: boolean }[] = [];
  let count = first;
  candidates.forEach(({ at, value, strong }, i) => {
    if (value !== count + 1 || !(count > 0 || strong || candidates[i + 1]?.value === 2)) return;
    cuts.push({ at, strong });
    count = value;
  });
  // Numbers with nothing but a space before them need company: three in a row.
  const chained = cuts.length + (first > 0 ? 1 : 0) >= together;
  const kept = chained
    ? cuts
    : cuts.slice(
        0,
        cuts.findIndex(({ strong }) => !strong) < 0 ? cuts.length : cuts.findIndex(({ strong }) => !strong),
      );
  if (kept.length === 0) return [line];
  return partedAt(line, [0, ...kept.map(({ at }) => at)]);
}

const listed = '([a-h]|\\d|[ivx]{1,4})';
const listMark = new RegExp(`(?:[:;,](?: and| or)?|\\basked(?: \\w{1,12}){0,3}) \\(?${listed}\\)\\s(?=\\S)`, 'gi');
const spacedMark = new RegExp(`\\s["“‘]?\\(?${listed}\\)\\s(?=\\S)`, 'gi');
/** `:` or a word of asking, and the first mark. */
const beginsList =
  /(?::|\b(?:ask(?:ed)?|know|requested|provide|supply|tell me|let me have|(?:i|we) request)(?: \w{1,12}){0,3}) ["“‘]?\(?[a1i]\)\s/i;
/** The same in a paragraph that has no number of its own, whatever verb leads to it; the parts of a numbered question lean on its words. */
const beginsRequest =
  /(?::|\b(?:ask(?:ed|s|ing)?(?: for| about)?|know|request(?:ed|ing)?|provide|supply|give|send|state|confirm|disclose|list|say|share|find out|learn|seek(?:ing)?|sought|want(?:ed|s|ing)?|wish(?:ed|es)?|need|like|tell (?:me|us)|inform (?:me|us)|advise|let (?:me|us) (?:have|know|see)|follow(?:s|ing))(?: \w{1,12}){0,3}),? ["“‘]?\(?[a1i]\)\s/i;

const ten = romans.slice(0, 10);

/** Whether the marks count on: a, b, c or 1, 2, 3 or i, ii, iii, from the first on. */
const countOn = (marks: readonly { readonly name: string }[]): boolean => {
  if (marks[0]?.name === 'i') return marks.every(({ name }, i) => name === ten[i]);
  const start = marks[0]?.name.charCodeAt(0) ?? 0;
  return marks.every(({ name }, i) => name.length === 1 && name.charCodeAt(0) === start + i);
};

const asksFor =
  /\b(?:ask(?:ed|s|ing)?|request(?:ed|ing)?|following|provide|know|supply|(?:please|kindly|(?:can|could|will|would) you)\b.{0,20}\b\w+|tell (?:me|us)|sought|seek(?:ing)?|wish|(?:i|we|you)(?:['’]d| would| should)? (?:like|want|need)(?:ed)?|wanted|interested)\b/i;

/** Where the items stand that a request lists in one sentence: `Please provide: A) the CRM in use; B) its cost; and C) ...`, two at least; three where nothing parts them. */
function requestsRunOn(text: string): number[] {
  if (!text.includes(') ') || !beginsRequest.test(text)) return [];
  const isOther = !beginsList.test(text);
  if (isOther && (readLabel(text)?.paths.length ?? 0) > 0) return [];
  const marksOf = (pattern: RegExp) =>
    matchesOf(text, pattern).map((match) => ({
      at: match.index + match[0].search(/\(?[a-z\d]{1,4}\)\s$/i),
      name: (match[1] ?? '').toLowerCase(),
    }));
  const spaced = marksOf(spacedMark);
  const marks = spaced.length >= 3 && countOn(spaced) ? spaced : marksOf(listMark);
  const [first] = marks;
  if (!first || marks.length < 2 || !/^[a1i]$/.test(first.name)) return [];
  if (!countOn(marks)) return [];
  const lead = text.slice(0, first.at);
  // `Is there an app? If so, please state (i) its name`: the parts lean on what is asked first.
  if (isOther && /\?|\bif (?:so|yes)\b/i.test(lead)) return [];
  // `We provide: a) cots; and b) prams` answers.
  if (/^(?:yes|no|we|our|the (?:council|authority))\b(?![^.]{0,200}\b(?:you|request|asked)\b)/i.test(lead)) return [];
  return asks(lead) >= 0.25 || asksFor.test(lead) ? marks.map(({ at }) => at) : [];
}

/** Where `On (b), ...` and `As to (c), ...` stand in a paragraph that begins with `On (a), ...`: each a sentence, and the next of the count. */
function phrasesRunOn(text: string): number[] {
  if (text.length < 40 || !mayBePhrase.test(text)) return [];
  const own = readLabel(text);
  let last = own?.role === 'answer' && own.strength === 'firm' ? own.paths[0] : undefined;
  if (!last) return [];
  const starts: number[] = [];
  for (const { index, 0: end } of matchesOf(text, /[.;!]["'”’)]?\s+(?=[A-Z])/g)) {
    const at = index + end.length;
    const label = readLabel(text.slice(at, at + 140));
    const path =
      label?.role === 'answer' && label.strength === 'firm' && label.paths.length === 1 ? label.paths[0] : undefined;
    if (!path || !isNext(last, path)) continue;
    starts.push(at);
    last = path;
  }
  return starts;
}
const mayBePhrase = /^(?:in|as|on|for|with|regarding|concerning|turning|first|to)\b/i;

const gluedLetter = /(?<=[\p{Ll}?.:;)])([a-h])[.)]\s(?=\p{Lu})/gu;

/** `Portala. Is there one?b. Who uses it?`: letters glued to what stands before them, which count on from the first and ask. */
function lettersGlued(text: string): number[] {
  if (!/[?.:;)]b[.)]\s/.test(text)) return [];
  const marks = matchesOf(text, gluedLetter).map(({ index, 1: name }) => ({ at: index, name: name ?? '' }));
  return marks.length > 1 &&
    marks[0]?.name === 'a' &&
    countOn(marks) &&
    asks(text.slice(marks[0].at + 2, marks[1]?.at)) >= 0.4
    ? marks.map(({ at }) => at)
    : [];
}

const bracketMark = /(?:^|\s)\((\d{1,2})\)\s(?=["'“(]?[\p{Lu}£<~\d])/gu;

/**
 * Where `(2)`, `(3)` stand in a line that begins with `(1)`, with nothing but a space before them: three in all, each the next of the count.
 * Not letters: `(a) £5,500 (b) £7,000` in one line is one answer.
 */
function bracketsRunOn(text: string): number[] {
  if (!text.startsWith('(1) ')) return [];
  const starts: number[] = [];
  for (const { index, 0: mark, 1: number } of matchesOf(text, bracketMark))
    if (Number(number) === starts.length + 1) starts.push(index + mark.indexOf('('));
  return starts.length > 2 ? starts.slice(1) : [];
}

const runOnMark = /(^|\s)(?:Q|Qu|Question)\s?(\d{1,2})(?:\s?[.:)]\s+(?=["'(]?[\p{Lu}£<\d])|\s+(?=\S))/gu;

/** Where `Q2.`, `Q3.` stand in a line that begins with `Q1.`, or holds it behind a colon: each the next number; two alone, and a number that nothing closes, need a sentence's end before them. */
function questionsRunOn(text: string): number[] {
  if (text.length < 12 || !(text.startsWith('Q') || text.includes(': Q'))) return [];
  const marks = matchesOf(text, runOnMark).map((match) => {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    return {
      at: match.index + (match[1] ?? '').length,
      value: Number(match[2]),
      open: /\d\s+$/.test(match[0]),
      closed: /[.?!;:]["'”’)]?$/.test(before),
    };
  });
  const [first, ...rest] = marks;
  if (!first || rest.length === 0 || (first.at > 0 && !/:\s*$/.test(text.slice(Math.max(0, first.at - 4), first.at))))
    return [];
  if (rest.some(({ value, open, closed }, i) => value !== first.value + i + 1 || (open && !closed))) return [];
  if (first.at > 0 && rest.length < 2) return [];
  const starts = rest.length > 1 || rest[0]?.closed ? rest.map(({ at }) => at) : [];
  return first.at > 0 && starts.length > 0 ? [first.at, ...starts] : starts;
}

/** `Q1 Yes; Q2 2017; Q3 Nine`: what parts them belongs to none. */
function withoutSemicolons(parts: Line[]): Line[] {
  const isParted = parts.slice(0, -1).filter(({ words }) => words.text.endsWith(';')).length * 2 >= parts.length;
  return isParted
    ? parts.map((part) => ({ ...part, words: slice(part.words, 0, part.words.text.replace(/;$/, '').length) }))
    : parts;
}

/** The line in parts, each from its start to the next. */
export function partedAt(line: Line, starts: readonly number[]): Line[] {
  return cutAt(line.words, starts)
    .map((words, i) => ({
      ...line,
      words,
      gap: i === 0 ? line.gap : false,
      answers: i === 0 ? line.answers : undefined,
      bold: 0,
      italic: 0,
    }))
    .filter((part) => part.words.text !== '');
}
