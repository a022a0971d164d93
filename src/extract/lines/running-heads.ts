import { flatMap } from '../../text/flat-map.ts';
import { headWords, namesCode } from './names-file.ts';
import { isBlank, type PhysicalLine, standsAlone } from './physical-lines.ts';
import { manyNumbersDiffer } from './running-numbers.ts';

/** How many lines of words above and below a page's edge may be its running head or foot. */
export const reach = 3;

export const loneNumber = /^\d{1,3}$/;

/** The lines beside a page's edge that belong to the page: the same words again beside other edges or at the top of the file, and its number alone. */
export function addRunningHeads(
  text: string,
  lines: readonly PhysicalLine[],
  edges: readonly number[],
  furniture: Set<number>,
): void {
  const keys = new Map<number, string>();
  const key = (i: number): string => {
    const known = keys.get(i) ?? keyOf(lines[i]);
    keys.set(i, known);
    return known;
  };
  const keyOf = (line: PhysicalLine | undefined): string =>
    line
      ? text
          .slice(line.from, Math.min(line.to, line.from + 160))
          .replace(/\d+/g, '#')
          .trim()
          .toLowerCase()
      : '';
  const beside = new Map<
    string,
    { readonly at: Set<number>; readonly above: Set<number>; readonly below: Set<number> }
  >();
  const nearby = (from: number, step: number): number[] => {
    const found: number[] = [];
    for (let i = from; i >= 0 && i < lines.length && found.length < reach && Math.abs(i - from) < 12; i += step) {
      const line = lines[i];
      if (line && !isBlank(line) && !furniture.has(i)) found.push(i);
    }
    return found;
  };
  let head: ReadonlySet<string> | undefined;
  const known = (): ReadonlySet<string> => {
    head ??= headWords(text, lines);
    return head;
  };
  /** Where each line at the top of the file first stands: there it is the letter's own head. */
  const top = new Map<string, number>();
  for (let i = 0, seen = 0; i < lines.length && seen < 6; i++) {
    const line = lines[i];
    if (!line || isBlank(line)) continue;
    seen++;
    if (!top.has(key(i))) top.set(key(i), i);
  }
  /** `Wexmoor Council            Information Governance`: a line of the file's head, and an office beside it. */
  const isNamed = (words: string): boolean => {
    const [name = '', office, ...more] = words.split(betweenColumns);
    return more.length === 0 && office !== undefined && /^[^\d?:£]{8,40}$/.test(office) && top.has(name.toLowerCase());
  };
  const cuts = cutsOf(lines, edges, furniture);
  const told = new Set(flatMap(edges, (edge) => (furniture.has(edge) ? (cuts.get(edge) ?? 0) : [])));
  let page = 1;
  const pages = lines.map((line) => (line.page ? ++page : page));
  const numbers: LoneNumber[] = [];
  for (const edge of edges) {
    const cut = cuts.get(edge) ?? 0;
    const behind = nearby(furniture.has(edge) ? edge + 1 : edge, 1);
    const [first] = behind;
    for (const i of [...nearby(edge - 1, -1), ...behind]) {
      const line = lines[i];
      if (!line) continue;
      const words = text.slice(line.from, line.to);
      if (
        furniture.has(edge) &&
        Math.abs(i - edge) < 4 &&
        standsAlone(lines, i) &&
        (refers.test(words) || isNamed(words))
      )
        furniture.add(i);
      else if (loneNumber.test(words)) {
        const isFirst = lines[i]?.page === true;
        const isLast = !isFirst && lines[edge]?.page === true && i < edge && lines.slice(i + 1, edge).every(isBlank);
        if ((isFirst || isLast) && !told.has(cut)) {
          let k = i - 1;
          while (k >= 0 && (isBlank(lines[k] as PhysicalLine) || furniture.has(k))) k--;
          const over = k < 0 ? '' : text.slice(lines[k]?.from, lines[k]?.to);
          numbers.push({ at: i, ahead: Number(words) - (pages[i] ?? 0), isFirst, over });
        }
      }
      // The first words of a page name the file.
      else if (
        i === first &&
        (lines[edge]?.page || (furniture.has(edge) && betweenColumns.test(words))) &&
        namesCode(words, known())
      )
        furniture.add(i);
      else if (words.length >= 10 && words.length < 160) {
        const known = beside.get(key(i)) ?? { at: new Set(), above: new Set(), below: new Set() };
        known.at.add(i);
        (i < edge ? known.above : known.below).add(cut);
        beside.set(key(i), known);
      }
    }
  }
  const above = [...top.keys()].join('\n');
  const last = Math.max(...top.values());
  for (const i of pageNumbers(numbers)) furniture.add(i);
  for (const [words, { at: indices, above: feet, below: heads }] of beside) {
    // A head set in columns: each of its cells stands at the top of the file.
    const columns = words.split(betweenColumns);
    const cells = columns.filter((cell) => cell.length > 3);
    // (A total's row has words and a figure's shape of the first rows, too.)
    if (cells.length > 1 && !/^(?:sub-?)?total/.test(words) && cells.every((cell) => above.includes(cell))) {
      for (const i of indices) if (i > last) furniture.add(i);
      continue;
    }
    if (isAnswerWord(words) || asksHere.test(words) || ofMail.test(words)) continue;
    // The heads of a table's columns, said again where it goes on over a page.
    if (columns.length > 2 && [...indices].every((i) => headsColumns(text, lines[i + 1], columns.length))) continue;
    // One line of the name and the reference that the file's head has on several.
    if (namesAndRefers(words, above)) {
      for (const i of indices) if (i > last) furniture.add(i);
      continue;
    }
    const first = top.get(words);
    // Rows of figures differ in many numbers, those at the top of the file as well.
    if (
      (first === undefined || columns.length > 2) &&
      manyNumbersDiffer([...indices].map((i) => text.slice(lines[i]?.from, lines[i]?.to)))
    )
      continue;
    // A sentence that the top of the file has is a head where two edges have it: the same answer may be given first and here.
    if (words.length > 60 && words.endsWith('.') && Math.max(feet.size, heads.size) < 2) continue;
    // What stands on both sides of one edge, or at two edges of ten by chance, was said twice.
    if (first === undefined && Math.max(feet.size, heads.size) < Math.max(2, edges.length / 6)) continue;
    for (const i of indices) if (i !== first) furniture.add(i);
  }
}

const betweenColumns = /\t+| {2,}/;

/** Whether the line below is a row of so many columns, most of them figures. */
function headsColumns(text: string, below: PhysicalLine | undefined, width: number): boolean {
  if (!below || isBlank(below)) return false;
  const row = text.slice(below.from, Math.min(below.to, below.from + 240)).split(betweenColumns);
  return row.length >= width && row.slice(1).filter((cell) => /\d/.test(cell)).length * 2 >= row.length - 1;
}

/** A question or the end of one, digits as `#`: a list that is printed twice may have the same line at two edges. */
const asksHere =
  /\?$|^(?:q\s?)?#[.)]\s+(?:how|what|which|who|when|where|why|is|are|do|does|did|has|have|can|could|please)\b/;

/** The head of an e-mail, which a thread has again and again. */
const ofMail = /^(?:from|to|sent|date|cc|subject)\s?:/;

/** `XDC   FOI Team   Ref. 10447`, a line by itself beside a page's number, though the file has but two pages. */
const refers =
  /^(?!.*[?:£])(?=.{0,60}\b(?:ref(?:erence)?|foi|eir|foisa|case)\b)[^.]{0,50}\b(?:ref|reference|foi|eir|case)\b\.?(?: no\.?)?\s{0,4}[\p{Lu}\d][\w/-]{3,20}$/iu;

/** Whether a line beside a page's edge holds nothing but words of the file's head, a reference's number among them. */
function namesAndRefers(words: string, head: string): boolean {
  const own = words.split(/[\s,;|–—-]+/).filter((word) => word !== '');
  return (
    own.length > 2 &&
    own.length < 14 &&
    (own.some((word) => /[a-z].*#/.test(word)) || /\bref(?:erence)?\b\W{0,3}#/.test(words)) &&
    own.every((word) => head.includes(word))
  );
}

/** Words (each number of them a `#`) that a question or an answer may have as often as a running head: a label, money, a figure in thousands, a year with its figure. */
const isAnswerWord = (words: string): boolean =>
  /^(?:[\s*#|]*(?:(?:(?:council|authority)(?:['’]s)? |our )?(?:answer|response|reply)|question|(?:point|item|part|query) #|n\/?a|not (?:held|applicable|known)|information not held)|[qa][.:]?\s?#|#,#|\()|£\s?#|\t|^\||\?$|^[-*•\s]*#(?:\s?[-/–]\s?#)?\s?[\s:=–-]\s?#(?:[,.]#)*%?$/.test(
    words,
  );

/** Which edges are one: nothing but a line stands between a page's number and the form feed behind it. */
function cutsOf(
  lines: readonly PhysicalLine[],
  edges: readonly number[],
  furniture: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const cuts = new Map<number, number>();
  let cut = 0;
  let last: number | undefined;
  for (const edge of [...edges].sort((a, b) => a - b)) {
    let between = 0;
    for (let i = (last ?? edge) + 1; i < edge && between < 2; i++)
      if (!isBlank(lines[i] as PhysicalLine) && !furniture.has(i)) between++;
    if (between > 1) cut++;
    cuts.set(edge, cut);
    last = edge;
  }
  return cuts;
}

/** A number alone on the first line of a page, or on the last. */
interface LoneNumber {
  readonly at: number;
  /** How far it is from its page's place in the file. */
  readonly ahead: number;
  readonly isFirst: boolean;
  /** The line before it. */
  readonly over: string;
}

/** A question, or a label alone: a number behind it answers. */
export const awaits =
  /[?:]$|^\W?(?:q|question|a|answer|response|reply)?[\s.]?\(?(?:\d{1,2}(?:\.\d{1,2})*[a-z]?)?[.):]{0,2}$/i;
const numbered = /^\(?(?:q|question )?\d{1,2}(?:\.\d{1,2})*[a-z]?[.):]/i;

/**
 * Those that are their pages': the page's own number or the one before it (a cover has none), or as far from it as another on the same side of
 * its page. Any other may be a page's as well, but behind a question or a label it is an answer.
 */
function pageNumbers(all: readonly LoneNumber[]): number[] {
  const keyOf = ({ ahead, isFirst }: LoneNumber): string => `${isFirst} ${ahead}`;
  const counted = new Map<string, number>();
  for (const one of all) counted.set(keyOf(one), (counted.get(keyOf(one)) ?? 0) + 1);
  return all.flatMap((one) => {
    const isOwn = one.ahead === 0 || one.ahead === -1 || (counted.get(keyOf(one)) ?? 0) > 1;
    const mayBe = !awaits.test(one.over) && (Math.abs(one.ahead) < 3 || !numbered.test(one.over));
    return isOwn || mayBe ? one.at : [];
  });
}
