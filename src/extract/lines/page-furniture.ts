import { flatMap } from '../../text/flat-map.ts';
import { putUnder } from '../../text/put-under.ts';
import type { Block, Line } from './block.ts';
import { countedPages } from './counted-pages.ts';
import { headsAgain } from './heads-again.ts';
import { letterheads } from './letterheads.ts';
import { headWords, namesFile } from './names-file.ts';
import type { PhysicalLine } from './physical-lines.ts';
import { isBlank, standsAlone } from './physical-lines.ts';
import { addRunningHeads, loneNumber, reach } from './running-heads.ts';

const pageNumber =
  /^(?:[-–—|[(\s]*(?:(?:page|tudalen)\s+\d{1,3}\s*\/\s*)?(?:page|p\.|pg\.?|tudalen)\s*\|?\s*\d{1,4}(?:\s*(?:of|o|\/)\s*\d{1,4})?[-–—|\])\s.]*|\d{1,4}\s*\|\s*p\s?a\s?g\s?e|[-–—~=]{1,5}\s{0,3}\d{1,4}\s{0,3}[-–—~=]{1,5})$/i;
/** In a scan the first page's number may be a letter: `Page l of 2`. */
const endsInPageNumber =
  /(?:^|\s|\||-)(?:page|tudalen|form|sheet)\s+[\dlI]{1,4}(?:\s+(?:of|o)\s+|\s?\/\s?)[\dlI]{1,4}\s*[|]?$/i;
/** Its only page in a scan: `Page l of l`, `Form I of I`. */
const ofLetters = /\b[lI] of [lI]$/;
/** `Page 1 of 2          Official: for public release`: the foot's words stand on the other side of the page. */
const beginsInPageNumber = /^(?:page|tudalen)\s+\d{1,4}\s+(?:of|o)\s+\d{1,4}\s{3,}[^\d?]{3,60}$/i;
const marking =
  /^[[(]?(?:official(?:\s*[-–:]\s*sensitive)?|not protectively marked|unclassified|restricted|public|internal)[\])]?$/i;
/** A scan's points and strokes between lines: `~  ' .`, `_.__ ,-`. A point or a dash alone may be a value. */
const specks = /^(?=.{0,11}[~`^°¬¦\\'’,;])[~`^°¬¦\\'’‘,;.:·_\-\s]{2,12}$/;
export const isSpecks = (text: string, line: PhysicalLine | undefined): boolean =>
  line !== undefined &&
  line.to - line.from < 13 &&
  line.to - line.from > 1 &&
  !(text.charCodeAt(line.from) >= 48 && text.charCodeAt(line.from) <= 90) &&
  specks.test(text.slice(line.from, line.to));
/**
 * The lines that belong to the page and not to the letter: page numbers, protective markings, running heads and feet (the same
 * words again beside a page's edge). A page's number alone counts only at a form feed.
 */
export function pageFurniture(text: string, lines: readonly PhysicalLine[]): ReadonlySet<number> {
  const furniture = new Set<number>();
  const edges: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    if (line.page) edges.push(i);
    const length = line.to - line.from;
    if (length === 0 || length > 120) continue;
    if (length < 13 && isSpecks(text, line)) {
      furniture.add(i);
      continue;
    }
    const words = text.slice(line.from, line.to);
    const numbered = /\d/.test(words);
    if (!numbered && words !== words.toUpperCase() && !ofLetters.test(words)) continue;
    const plain = /^[*_#]|[*_]$/.test(words) ? words.replace(/^[*_#\s]+|(?<![*_\s])[*_\s]+$/g, '') : words;
    if (!numbered && !ofLetters.test(plain)) {
      if (marking.test(plain)) furniture.add(i);
    } else if (pageNumber.test(plain) || (/[\d|lI]$/.test(plain) ? endsInPageNumber : beginsInPageNumber).test(plain)) {
      furniture.add(i);
      edges.push(i);
    }
  }
  addFeetInColumn(text, lines, furniture);
  addNumbersApart(text, lines, furniture, edges);
  addLastNumber(text, lines, furniture);
  addCountedPages(text, lines, furniture, edges);
  if (edges.length > 0) {
    addRunningHeads(text, lines, edges, furniture);
    addCodesAtEdges(text, lines, edges, furniture);
  }
  for (const i of headsAgain(text, lines, edges, furniture)) furniture.add(i);
  for (const i of countedPages(text, lines, furniture)) furniture.add(i);
  for (const i of letterheads(text, lines)) furniture.add(i);
  return furniture;
}

const code = /^(?=.*\d{3})(?=.*\p{L})[\p{L}\d][\p{L}\d/._-]{4,24}$/u;

/** The letter's own reference, alone on a line right under a page's number or over it: `- 2 -` / `CBC/19/0447`. */
function addCodesAtEdges(
  text: string,
  lines: readonly PhysicalLine[],
  edges: readonly number[],
  furniture: Set<number>,
): void {
  let head: ReadonlySet<string> | undefined;
  for (const edge of edges) {
    for (const at of [nextLine(lines, edge), lineBefore(lines, edge)]) {
      const line = at === undefined ? undefined : lines[at];
      if (at === undefined || !line || line.to - line.from > 25 || furniture.has(at)) continue;
      const words = text.slice(line.from, line.to);
      if (!code.test(words)) continue;
      head ??= headWords(text, lines);
      if (namesFile(words, head) && at > 12) furniture.add(at);
    }
  }
}

function lineBefore(lines: readonly PhysicalLine[], at: number): number | undefined {
  let i = at - 1;
  while (i >= 0 && isBlank(lines[i] as PhysicalLine)) i--;
  return i < 0 ? undefined : i;
}

/** The lines right over a page's number that begin below one another as far from the margin as it does: the page's foot. */
function addFeetInColumn(text: string, lines: readonly PhysicalLine[], furniture: Set<number>): void {
  for (const at of [...furniture]) {
    const { indent = 0 } = lines[at] ?? {};
    if (indent < 24) continue;
    let first = at;
    const isOfFoot = (line: PhysicalLine | undefined): boolean =>
      line !== undefined &&
      !isBlank(line) &&
      Math.abs(line.indent - indent) < 3 &&
      line.to - line.from < 60 &&
      !text.slice(line.from, line.to).includes('  ');
    while (at - first < reach && isOfFoot(lines[first - 1])) first--;
    const above = lines[first - 1];
    if (above && isBlank(above)) for (let i = first; i < at; i++) furniture.add(i);
  }
}

/** Numbers alone and far from the margin that count 1, 2, 3 through the file are its pages. */
function addNumbersApart(text: string, lines: readonly PhysicalLine[], furniture: Set<number>, edges: number[]): void {
  const apart: number[] = [];
  lines.forEach((line, i) => {
    if (line.indent >= 24 && line.to - line.from <= 3 && loneNumber.test(text.slice(line.from, line.to))) apart.push(i);
  });
  const values = apart.map((i) => Number(text.slice(lines[i]?.from, lines[i]?.to)));
  if (!values.every((value, k) => k === 0 || value === (values[k - 1] ?? 0) + 1)) return;
  // A first page's number alone, over the file's first line again.
  if (values.length < 2 && !(values[0] === 1 && saysFirstLine(text, lines, apart[0] ?? 0))) return;
  for (const i of apart) {
    furniture.add(i);
    edges.push(i);
  }
}

function saysFirstLine(text: string, lines: readonly PhysicalLine[], at: number): boolean {
  const first = nextLine(lines, -1);
  const below = nextLine(lines, at);
  const words = (i: number | undefined): string =>
    i === undefined ? '' : text.slice(lines[i]?.from, Math.min(lines[i]?.to ?? 0, (lines[i]?.from ?? 0) + 100));
  return below !== undefined && below !== first && words(below).length > 8 && words(below) === words(first);
}

/** `1` and `2` alone at the ends of the pages that form feeds part: the last, which ends the file, counts on with them. */
function addLastNumber(text: string, lines: readonly PhysicalLine[], furniture: Set<number>): void {
  const breaks = flatMap(lines, ({ page }, i) => (page ? [i] : []));
  const last = lines.findLastIndex((line) => !isBlank(line));
  const valueAt = (i: number): number => {
    const { from = 0, to = 0, indent = 0 } = lines[i] ?? {};
    return to - from < 4 && indent > 7 && loneNumber.test(text.slice(from, to)) ? Number(text.slice(from, to)) : -1;
  };
  if (breaks.length === 0 || valueAt(last) !== breaks.length + 1) return;
  const above = breaks.map((at) => {
    let i = at - 1;
    while (i > 0 && isBlank(lines[i] as PhysicalLine)) i--;
    return valueAt(i);
  });
  if (above.every((value, k) => value === k + 1)) furniture.add(last);
}

const ofPages = /(?:^|\s{3,}|\|\s)(\d{1,3})\s?(?:of|\/)\s?(\d{1,3})$/;
const countedLine = /^(.{4,90}?)(?:\s*[|•·–—-]\s*|\s{2,}|\t)(?:(?:page|tudalen|pg?\b\.?|sheet|folio)\s*)?(\d{1,3})$/i;

/**
 * Pages told without the word: `1 of 2` and `2 of 2`, all of them and in order; a number that counts on beside the same line each
 * time (`FOI 4417`, then `1`; `Example Council | 2`), where that line names the authority or the reference as the file's head does.
 */
function addCountedPages(text: string, lines: readonly PhysicalLine[], furniture: Set<number>, edges: number[]): void {
  const pages: { readonly at: number; readonly page: number; readonly of: number }[] = [];
  /** Lines that may run from page to page, each with the numbers that count them. */
  const counted = new Map<string, { readonly page: number; readonly all: readonly number[] }[]>();
  const wordsAt = (i: number): string => text.slice(lines[i]?.from, lines[i]?.to);
  const count = (side: 'above' | 'below' | 'beside', words: string, page: number, ...all: number[]): void => {
    const key = `${side} ${words.trim().toLowerCase()}`;
    putUnder(counted, key, { page, all });
  };
  let head: ReadonlySet<string> | undefined;
  const namesThisFile = (words: string): boolean => {
    head ??= headWords(text, lines);
    return namesFile(words, head);
  };
  const found: number[] = [];
  let before = -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || isBlank(line) || line.to - line.from > 120) continue;
    const last = text.charCodeAt(line.to - 1);
    const around = mayBeAround(last) && standsAlone(lines, i) ? aroundPage.exec(wordsAt(i)) : null;
    if (around && namesThisFile(`${around[1]} ${around[2] ?? around[3] ?? ''}`)) found.push(i);
    // `p. l` of a scan.
    if ((last >= 48 && last <= 57) || last === 108 || last === 73) {
      const words = wordsAt(i);
      const told = ofPages.exec(words);
      // A foot that names the file stands by itself, however often it comes: `FOI 417      Annex B      Page 2`.
      const named = standsAlone(lines, i) ? besidePage.exec(words)?.[1] : undefined;
      if (named !== undefined && namesThisFile(named)) found.push(i);
      if (told) pages.push({ at: i, page: Number(told[1]), of: Number(told[2]) });
      else if (loneNumber.test(words)) {
        const next = nextLine(lines, i);
        if (i - before < 4 && before >= 0) {
          count('above', wordsAt(before), Number(words), before, i);
          // `Wexmoor Council      FOI 417` over `1`, however often it comes.
          const isFoot = [before - 1, i + 1].every((at) => !lines[at] || isBlank(lines[at]));
          if (isFoot && wordsAt(before).includes('  ') && namesThisFile(wordsAt(before))) found.push(before, i);
        }
        if (next !== undefined) count('below', wordsAt(next), Number(words), i, next);
      } else {
        const [, name = '', page] = countedLine.exec(words) ?? [];
        if (name !== '') count('beside', name, Number(page), i);
        // `Wexmoor Council    FOI 417    1`, however often it comes.
        if (name.includes('  ') && standsAlone(lines, i) && namesThisFile(name)) found.push(i);
      }
    }
    before = i;
  }
  const [first] = pages;
  const complete = first !== undefined && first.of > 1 && pages.length === first.of;
  if (complete && pages.every(({ page, of }, i) => page === i + 1 && of === first.of))
    found.push(
      ...flatMap(pages, ({ at }) => {
        const words = wordsAt(at).replace(ofPages, '').trim();
        return words === '' || /^(?:www\.|https?:)\S+$/.test(words) || namesThisFile(words) ? [at] : [];
      }),
    );
  for (const [key, times] of counted)
    if (
      times.length > 1 &&
      times.every(({ page }, i) => i === 0 || page === (times[i - 1]?.page ?? 0) + 1) &&
      namesThisFile(key.slice(key.indexOf(' ') + 1))
    )
      found.push(...flatMap(times, ({ all }) => all));
  for (const i of found) {
    furniture.add(i);
    edges.push(i);
  }
}

const besidePage =
  /^(\S.{2,80}?)(?:\s{2,}|\t|\s[|·–—-]\s)(?:(?:page|tudalen)\s+\d{1,3}\s*\/\s*)?(?:page|tudalen|pg?\b\.?|sheet|folio)\s{0,2}(?:\d{1,3}|[lI])$/i;

/** `Tarnmouth Council     Page 2     FOI 417`, `TB/IR/417        - 2 -`: the page's number between what names the file, or fenced beside it. */
const aroundPage =
  /^(\S.{2,60}?)(?:\s{2,}|\t|\s[|·]\s)(?:(?:page|tudalen)\s+\d{1,3}(?:\s+of\s+\d{1,3})?(?:\s{2,}|\t|\s[|·]\s)(\S.{1,40})|[-–—]\s?\d{1,3}\s?[-–—](?:\s{2,}|\t|\s[|·]\s|$)(\S.{1,40})?)$/i;
/** A letter, a digit, a dash. */
const mayBeAround = (last: number): boolean => last !== 46 && last !== 63 && last !== 58;

/** The next line of words, near by. */
function nextLine(lines: readonly PhysicalLine[], at: number): number | undefined {
  for (let i = at + 1; i < Math.min(lines.length, at + 4); i++) {
    const line = lines[i];
    if (line && !isBlank(line)) return i;
  }
  return undefined;
}

/** The same for a page that was made from a paged document: its lines are elements, and a page's edge is its number. */
export function withoutPageLines(blocks: readonly Block[]): { blocks: Block[]; furniture: Line[] } {
  const isNumber = (block: Block | undefined): boolean =>
    block?.type === 'line' &&
    block.words.text.length < 90 &&
    (pageNumber.test(block.words.text) || endsInPageNumber.test(block.words.text));
  if (!blocks.some(isNumber)) return { blocks: [...blocks], furniture: [] };
  const top = new Set(
    flatMap(blocks.slice(0, 8), (block) =>
      block.type === 'line' && block.words.text.length >= 8 ? [block.words.text] : [],
    ),
  );
  const dropped = new Set<number>();
  blocks.forEach((block, i) => {
    if (!isNumber(block)) return;
    dropped.add(i);
    for (const step of [-1, 1])
      for (let k = i + step, far = 0; far < reach; k += step, far++) {
        const near = blocks[k];
        if (k < 8 || near?.type !== 'line' || !top.has(near.words.text)) break;
        dropped.add(k);
      }
  });
  return {
    blocks: blocks.filter((_, i) => !dropped.has(i)),
    furniture: blocks.filter((block, i): block is Line => dropped.has(i) && block.type === 'line'),
  };
}
