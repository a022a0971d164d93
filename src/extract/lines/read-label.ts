import { remembered } from '../../text/remembered.ts';
import type { Label } from './label.ts';
import {
  afterLabel,
  endOf,
  lettersBehind,
  listOfLetters,
  openListOfLetters,
  restOfList,
  runsOn,
  subLabel,
} from './label-list.ts';
import { letterLabelAt, numberAt } from './number-at.ts';
import { isRoman, type Path } from './number-path.ts';
import { wordLabel } from './word-label.ts';

const months = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?,?(?:\s+(?:19|20)\d\d|\s+at\b|$)/i;
const streetWords =
  /^(?:[A-Z][a-z]+\s){1,3}(?:Street|Road|Lane|Avenue|House|Square|Place|Way|Drive|Court|Close|Gardens|Floor|Building)\b/;
const unitWord =
  /^(?:%|(?:m|k|bn|million|billion|thousand|hundred|per|percent|p|pa|FTE|hours?|days?|weeks?|months?|years?|minutes?|seconds?|mins?|secs?|hrs?|wks?|yrs?|pence|kg|tonnes?|litres?|metres?|acres?|kwh|mwh|miles?|km|sq|hectares?|square|fte|full|times|x|calls?|staff|people|users?|visits?|visitors|working|stars?|out of|to|and|or|of)\b)/;

/** `1-2 Bedrooms`, `3 to 5 Years`: a band, and no two questions. */
const ofBand =
  /^(?:bed|room|person|people|adult|child|year|month|week|day|hour|minute|mile|km|metre|storey|car|door|seat|star|staff|fte|stage|level|band|class|key stage|pm\b|am\b)/i;

/** Reads the label at the start of a text; `undefined` where it begins with none. Whether a bare number really is one, its neighbours tell. */
export function readLabel(text: string): Label | undefined {
  // A scan's stray stroke before a number: `I 5b. How long?`.
  if (text.charCodeAt(1) === 32 && /^[Il|!] \d{1,2}[a-z]?[.)] /.test(text)) return labelBehind(text, 2);
  // The last of a list: `and e) how many wardens there are`.
  const behind = text.startsWith('and ') ? andBefore.exec(text)?.[0].length : undefined;
  if (behind) return labelBehind(text, behind);
  const code = text.charCodeAt(0);
  // Only a letter, a digit or a bracket begins a label.
  if (isDigit(code) || (code >= 65 && code <= 122) || code === 40)
    return labelIn(text.length > 140 ? text.slice(0, 140) : text);
  // A question that is quoted whole: `"1. Does the council ...?"`.
  return /^["“‘'](?:\(?(?:\d|Q)|\(?(?:[a-h]|[ivx]{1,4})\)|(?:Part|Item|Point|Request) \d{1,2}\W*$)/.test(text)
    ? labelBehind(text, 1)
    : undefined;
}

const andBefore = /^and (?=\(?(?:[b-h]|[iv]{1,4}|\d{1,2})\) (?!above|below)\p{L}.{12})/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The label behind so many characters that are none of it. */
function labelBehind(text: string, at: number): Label | undefined {
  const label = readLabel(text.slice(at));
  return label && { ...label, end: label.end + at };
}

const labelIn = remembered((head) =>
  isDigit(head.charCodeAt(0))
    ? bareLabel(head)
    : (twiceLabelled(head) ?? inBrackets(head) ?? wordLabel(head) ?? bareLabel(head)),
);

/** A label in words that stands in brackets: `[Answer]`, `(Council response)`, `[Q1]`. */
function inBrackets(head: string): Label | undefined {
  const inside = /^[[(]\s*([A-Za-z][\w\s.:'’-]{0,38})[\])]/.exec(head);
  const words = inside?.[1];
  // `(section 17)` is the law's.
  const label = words && inside && !isOfLaw.test(words) ? wordLabel(words) : undefined;
  if (!inside || !words || !label || label.end < words.length) return undefined;
  return { ...label, end: inside[0].length + endOf(head, inside[0].length) };
}

const isOfLaw = /^(?:sections?|s\.|regulations?|reg\.?|paragraph|article|schedule)\s?\d/i;

const otherName =
  /^(?:C|Cwestiwn|Q|Question|A|Y|Ateb|Answer|Ymateb|Response)\.?\s?(\d{1,2}(?:\.\d{1,2})?[a-z]?)?\s?\/\s?(?=[A-Z])/i;

/** One label in two languages or schemes: `C1 / Q1:`, `Ateb / Answer:`. (`Q3/Q4:` is two.) */
function twiceLabelled(head: string): Label | undefined {
  const [{ length: other }, number] = otherName.exec(head) ?? [''];
  const label = other > 0 ? wordLabel(head.slice(other)) : undefined;
  const own = label?.paths[0]?.[0];
  if (!label || (number && typeof own === 'number' && own === Number.parseInt(number, 10) + 1)) return undefined;
  return { ...label, end: label.end + other };
}

/** A question of a lettered section: `B1.`, `C 12:`, `D3a`. (`A1` may be an answer's: the other labels of the letter tell.) */
const sectionLabel = /^([B-HJKMNPT-Z]\.?)\s?(\d{1,2}[a-h]?)(?:[.:)]|\s(?=\S)|$)/;
const furtherOfSection =
  /^(\s?[-–—]\s?|\s?,\s?(?:and\s)?|\s?[&/+]\s?|\s(?:and|to)\s)([A-Z]\.?)\s?(\d{1,2}[a-h]?)(?![\da-z])/;

/** `B1.`, and `B5 and B6:`, `C2 to C4 -` for several. */
function labelOfSection(head: string): Label | undefined {
  const first = sectionLabel.exec(head);
  const [, section = '', number = ''] = first ?? [];
  if (!first) return undefined;
  const paths: Path[] = [pathInSection(section, number)];
  let end = section.length + (head.charAt(section.length) === ' ' ? 1 : 0) + number.length;
  for (let more = furtherOfSection.exec(head.slice(end)); more; more = furtherOfSection.exec(head.slice(end))) {
    const [whole, by = '', letter = '', next = ''] = more;
    const [from, to] = [Number(paths.at(-1)?.[1]), Number.parseInt(next, 10)];
    if (letter !== section || (from >= to && !/[a-h]$/.test(next)) || paths.length > 20) break;
    if (/[-–—]|to/.test(by)) for (let between = from + 1; between < to; between++) paths.push([section, between]);
    paths.push(pathInSection(section, next));
    end += whole.length;
  }
  if (paths.length === 1) end = first[0].length;
  else if (!/^\s?(?:[.:)]|[-–—]\s|$)/.test(head.slice(end))) return undefined;
  return { role: 'bare', paths, end: end + endOf(head, end), strength: 'plain' };
}

const pathInSection = (section: string, number: string): Path => {
  const letter = /[a-h]$/.exec(number)?.[0];
  return [section, Number.parseInt(number, 10), ...(letter ? [letter] : [])];
};

function bareLabel(head: string): Label | undefined {
  const section = labelOfSection(head);
  if (section) return section;
  const number = numberAt(head, 0);
  const letter = number ? undefined : letterLabelAt(head, 0);
  if (letter) {
    // `(a)(ii) how many`
    const sub = isRoman(String(letter.path[0])) ? undefined : subLabel(head, letter.end);
    if (sub && isRoman(String(sub.path[0])))
      return {
        role: 'bare',
        paths: [[...letter.path, ...sub.path]],
        end: sub.end + endOf(head, sub.end),
        strength: 'plain',
      };
    const { paths, end } = listOfLetters(head, letter);
    return paths.length < 2 && runsOn(head, letter)
      ? undefined
      : { role: 'bare', paths, end: end + endOf(head, end), strength: 'plain' };
  }
  if (!number) {
    const open = openListOfLetters(head);
    return open && { role: 'bare', paths: open.paths, end: open.end + endOf(head, open.end), strength: 'plain' };
  }
  const list = restOfList(head, number);
  if (list.paths.length > 1) {
    const tail = head.slice(list.end);
    const isRange =
      list.paths.length > 1 &&
      (number.bracketed || (list.paths.length > 2 && (number.path.length > 1 || /^\s*$/.test(tail))));
    if (/^\s*[:)\]]|^\.(?=[\s)]|$)|^\s+[–—-]\s+\D/.test(tail) || (isRange && /^(?:\s+["'“‘(]?\p{Lu}|$)/u.test(tail)))
      return { role: 'bare', paths: list.paths, end: list.end + endOf(head, list.end), strength: 'plain' };
    const words = tail.trimStart();
    if (
      /^(?:\s+["'“‘(]?\p{Lu}|$)/u.test(tail) &&
      !ofBand.test(words) &&
      !months.test(words) &&
      !streetWords.test(words)
    )
      return { role: 'bare', paths: list.paths, end: head.length - words.length, strength: 'weak' };
  }
  const tail = head.slice(number.end);
  const closed = /^\s?(?:[.):\]]|[-–—](?=\s))|^\s[-–—]$/.test(tail) || number.bracketed;
  const rest = tail.replace(afterLabel, '');
  const end = head.length - rest.length;
  if (closed) {
    // "10 - 12 months", "12: 30", "3. 5": a number that goes on is no label; `1a – 27` cannot be more of the number.
    const isDotted = number.path.length > 1 && /^:\s/.test(tail);
    if (/^\s?[-–—:]\s*\d/.test(tail) && !isDotted && !/^[a-h]$/.test(String(number.path.at(-1))))
      return mayAnswer(number.path, tail) ? { role: 'bare', paths: [number.path], end, strength: 'weak' } : undefined;
    const sub = subLabel(head, number.end);
    if (sub) {
      const { letters, end: behind } = lettersBehind(head, sub);
      const paths = letters.length > 0 ? letters.map((letter) => [...number.path, letter]) : [number.path];
      return { role: 'bare', paths, end: behind + endOf(head, behind), strength: 'plain' };
    }
    return { role: 'bare', paths: [number.path], end, strength: 'plain' };
  }
  if (tail === '') return { role: 'bare', paths: [number.path], end: head.length, strength: 'weak' };
  if (!/^\s/.test(tail)) return undefined;
  const sub =
    number.path.length > 0 && /^\s(?:\(|[a-z]{1,4}[.)]|[A-H]\))/.test(tail) ? subLabel(head, number.end) : undefined;
  if (sub)
    return {
      role: 'bare',
      paths: [[...number.path, ...sub.path]],
      end: sub.end + endOf(head, sub.end),
      strength: 'plain',
    };
  // `3 Market Place` is a house; `3.9 Market Place` is not.
  if (months.test(rest) || (number.path.length < 2 && streetWords.test(rest))) return undefined;
  // A figure may stand behind a number with a point in it (`2.1 £871,400`), only words and money behind a bare one.
  if (unitWord.test(rest) || (number.path.length < 2 && !/^["'“‘(]?[\p{L}£]/u.test(rest))) return undefined;
  return { role: 'bare', paths: [number.path], end, strength: 'weak' };
}

/** `2.4 - 14%` in a count may be the figure that answers 2.4; `2.4 - 3.1` is a range of decimals. */
const mayAnswer = ([, part, ...more]: Path, tail: string): boolean =>
  typeof part === 'number' && more.length === 0 && /^\s[-–—]\s\d+(?!\.?\d)/.test(tail);

/** Reads a cell that holds nothing but a label (a table's first column), as scans write it: `I` is 1, `I 2a` is 12a, `l0` is 10. */
export const readLabelCell = (text: string): Label | undefined => (text.length > 24 ? undefined : labelCell(text));

/** A letter or a small Roman number that has a cell to itself; an `x` there is a tick. */
const letterCell = /^(?:[a-h]|i{1,3}|iv|vi{0,3}|ix)$/;

const labelCell = remembered((text): Label | undefined => {
  if (letterCell.test(text)) return { role: 'bare', paths: [[text]], end: text.length, strength: 'plain' };
  const label = readLabel(text);
  if (label && label.end >= text.length && label.paths.length > 0 && label.strength !== 'weak') return label;
  const mended = mayBeMisread.test(text) ? putRight(text) : text;
  const again = mended === text ? label : readLabel(mended);
  if (again && again.end >= mended.length && again.paths.length > 0) return { ...again, end: text.length };
  return undefined;
});

/** What one of the mendings below needs, the first of all: most cells are plain words or figures. */
const mayBeMisread = /[[\]]|^[SZ]|^[QA]?\s*[Il|]|\d[Il|Ooα ]|\. \d|\d\.[IlO|]/;

const putRight = (text: string): string =>
  text
    .replace(/[[\]]/g, '')
    // `l.l`, `4.lO`: a section's number and its question's.
    .replace(/^[\dIl|]{1,2}\.[\dIlO|]{1,2}$/, (path) => path.replace(/[Il|]/g, '1').replace(/O/g, '0'))
    // `3 .1`, `5. 12`, `5.1 1`: a number that a scan broke.
    .replace(/^(\d{1,2})(?: \.|\. |\.(?=\d \d$))(\d) ?(\d?)$/, '$1.$2$3')
    .replace(/^S(?=[a-z]?[.):]?$)/, '5')
    .replace(/^Z(?=[a-z]?[.):]?$)/, '2')
    .replace(/(?<=\d)α(?=[.):]?$)/, 'a')
    .replace(/^([QA]?)\s*([Il|])\s*(?=[\dIl|Oo]|[a-z]?[.):]?$)/, '$11')
    .replace(/^(\d) (?=[Il|][.):]?$)/, '$1')
    .replace(/(?<=\d)[Il|](?=[\d.):a-z]|$)/g, '1')
    .replace(/(?<=\d)[Oo](?=[\d.):a-h]|$)/g, '0')
    .replace(/^(\d) (?=\d)/, '$1')
    .replace(/^(\d{1,2}) (?=[a-h]$)/, '$1');
