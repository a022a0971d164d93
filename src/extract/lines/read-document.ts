import { flatMap } from '../../text/flat-map.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Block, Cell, Document, Line, Table } from './block.ts';
import { withGluedApart } from './glued-count.ts';
import { headingRule, separatorRules } from './heading-rule.ts';
import { readHtml } from './html.ts';
import { readInline } from './inline.ts';
import { withoutDotsBeforeColon } from './leaders.ts';
import { lettersBeside } from './letters-beside.ts';
import { withNewspaperColumns } from './newspaper.ts';
import { withoutControls } from './page-controls.ts';
import { isSpecks, pageFurniture, withoutPageLines } from './page-furniture.ts';
import { withoutPagesAgain } from './pages-again.ts';
import { isBlank, type PhysicalLine, physicalLines } from './physical-lines.ts';
import { withLinesParted } from './run-together.ts';
import { partedSheet } from './sheet.ts';
import { TableReader } from './table-reader.ts';

const htmlPage = /<(?:!doctype html|html|body)\b/i;
const blockTag = /<(\/?)(table|ul|ol|dl|div|section|article|p|h[1-6]|blockquote|form|main)\b[^<>]*>/gi;
const opensHtml = /^<(?:table|ul|ol|dl|div|section|article|p|h[1-6]|blockquote|form|main)\b/i;

/** A source's text as lines and tables. Its format is found region by region: a table in Markdown, HTML, tabs, spaces or commas may stand in any letter. */
export function readDocument(text: string): Document & { readonly furniture: readonly Line[] } {
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (isHtmlPage(text)) {
    const html = readHtml(text, begin, text.length);
    const paged = withoutPageLines(html.blocks);
    const blocks = paged.blocks;
    const furniture = [...html.furniture, ...paged.furniture];
    // Where everything seems to be furniture, nothing is.
    return blocks.length > 0 ? { text, blocks, furniture } : { text, blocks: furniture, furniture: [] };
  }
  const { lines: all, dropped: controls } = withoutControls(
    text,
    withGluedApart(text, withLinesParted(text, withoutPagesAgain(text, physicalLines(text, begin)))),
  );
  const dropped = pageFurniture(text, all);
  const kept = dropped.size + controls.size > 0 ? all.filter((line, i) => !dropped.has(i) && !controls.has(line)) : all;
  const lines = withNewspaperColumns(text, kept);
  const furniture = flatMap([...dropped], (i) => (isSpecks(text, all[i]) ? [] : lineOf(text, all[i], false)));
  return { text, ...readLines(text, lines, furniture) };
}

function isHtmlPage(text: string): boolean {
  if (!text.includes('<')) return false;
  if (htmlPage.test(text.slice(0, 3000))) return true;
  const tags = text.slice(0, 200_000).match(/<\/?(?:p|div|li|td|tr|span|h[1-6]|br|ul|ol|strong|b)\b/gi)?.length ?? 0;
  if (tags < 8) return false;
  const start = text.slice(0, 200).trimStart();
  return opensHtml.test(start) && tags * 160 > Math.min(text.length, 200_000);
}

function readLines(
  text: string,
  lines: readonly PhysicalLine[],
  furniture: Line[],
): { blocks: Block[]; furniture: Line[] } {
  const blocks: Block[] = [];
  const tables = new TableReader(text, lines);
  const separators = separatorRules(text, lines);
  let gap = true;
  let bullet: PhysicalLine | undefined;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    if (!line || isBlank(line)) {
      gap = true;
      i++;
      continue;
    }
    if (line.page) gap = true;
    if (line.to - line.from === 1 && bulletAlone.has(text.charAt(line.from))) {
      bullet = line;
      i++;
      continue;
    }
    const taken = tables.at(i);
    if (taken) {
      for (const block of blocksOf(taken.table)) blocks.push(block);
      i += taken.count;
      gap = true;
      bullet = undefined;
      continue;
    }
    if (text[line.from] === '<' && opensHtml.test(text.slice(line.from, line.from + 20))) {
      const last = endOfHtml(text, lines, i);
      const read = readHtml(text, line.from, lines[last]?.to ?? line.to);
      for (const block of read.blocks) blocks.push(block);
      for (const line of read.furniture) furniture.push(line);
      i = last + 1;
      gap = true;
      continue;
    }
    if (tables.isHead(i)) {
      for (const piece of piecesOf(text, line))
        for (const block of lineOf(text, piece, gap && piece.from === line.from)) blocks.push(block);
      gap = false;
      i++;
      continue;
    }
    const below = lines[i + 1];
    const isParted = separators.size > 0 && below !== undefined && separators.has(below.to - below.from);
    const ruled = isParted ? undefined : headingRule(text, below);
    const read = withBullet(lineOf(text, line, gap, ruled), text, bullet);
    bullet = undefined;
    for (const block of read) blocks.push(block);
    gap = read.length === 0 && line.to - line.from > 3;
    i += ruled && read.length > 0 ? 2 : 1;
  }
  return { blocks, furniture };
}

/** Frames of one column round lines are no table. */
const blocksOf = (table: Table): readonly Block[] =>
  table.rows.every(({ cells }) => cells.length < 2)
    ? flatMap(table.rows, ({ cells }) => framed(cells[0]))
    : (lettersBeside(table) ?? partedSheet(table));

/** The stretches of a line that two spaces or more keep apart, each as a line. */
const piecesOf = (text: string, line: PhysicalLine): PhysicalLine[] =>
  matchesOf(text.slice(line.from, line.to), /\S+(?: \S+)*/g).map((match) => ({
    ...line,
    from: line.from + match.index,
    to: line.from + match.index + match[0].length,
  }));

/** What a list leaves of a bullet whose words a page set in a paragraph of their own. */
const bulletAlone = new Set('•●○▪■◦▫');

/** A line, and the bullet that stood alone above it. */
function withBullet(lines: Line[], text: string, above: PhysicalLine | undefined): Line[] {
  const [first, ...more] = lines;
  return above && first && first.bullet === undefined
    ? [{ ...first, bullet: text.charAt(above.from), indent: above.indent }, ...more]
    : lines;
}

const framed = (cell: Cell | undefined): Line[] =>
  (cell?.lines ?? []).map((line, i) => (i === 0 ? { ...line, gap: true } : line));

/** The last line of the HTML that begins at a line: where its elements are closed, or before the next blank line. */
function endOfHtml(text: string, lines: readonly PhysicalLine[], first: number): number {
  let depth = 0;
  let lastOpen = first;
  for (let i = first; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    for (const match of matchesOf(text.slice(line.from, line.to), blockTag)) {
      depth += match[1] === '/' ? -1 : 1;
      lastOpen = i;
    }
    if (depth <= 0) return i;
    if (isBlank(line) && i - lastOpen > 40) return lastOpen;
  }
  return lastOpen;
}

/** `--- Our answer ---`, `== Notes ==`, `-- wexmoor.gov.uk --`: where the title between two rules stands. Not the line over a forwarded message. */
function titleBetweenRules(text: string, from: number, to: number): readonly [number, number] | undefined {
  const mark = text[from] ?? '';
  if (!'-=_*~'.includes(mark) || text[from + 1] !== mark || text[to - 1] !== mark || to - from > 100) return undefined;
  let start = from;
  let end = to;
  while (start < end && text[start] === mark) start++;
  while (end > start && text[end - 1] === mark) end--;
  if (text[start] !== ' ' || text[end - 1] !== ' ' || to - end < 2) return undefined;
  const title = text.slice(start, end).trim();
  if (
    !/^(?:\p{Lu}[^|]{2,80}|[a-z\d-]{2,40}(?:\.[a-z\d-]{2,30}){1,4})$/u.test(title) ||
    /\bmessage\b|^from\b|^end\b/i.test(title)
  )
    return undefined;
  return [start + 1, end - 1];
}

const atxHeading = /^(#{1,6})\s+/;
/** A mark that a scan makes of a stain or of a page's rule. */
const stain = /^[~`|^°¬¦\\'’]{1,3}$/;
const ruleOnly = /^(?:[-–—_=*~.·•#─-╿]\s?){3}(?:[-–—_=*~.·•#─-╿'"`,:]\s{0,3})*$/;

function lineOf(text: string, line: PhysicalLine | undefined, gap: boolean, ruled?: number): Line[] {
  if (!line || isBlank(line)) return [];
  let { from, to } = line;
  // A scan's speck.
  if (to - from === 1 && ".,:;'`|~·".includes(text[from] ?? ' ')) return [];
  let heading = ruled;
  // A hard line break in Markdown.
  if (to - from > 1 && text[to - 1] === '\\' && text[to - 2] !== '\\') to--;
  const code = text.charCodeAt(from);
  if (code === 35) {
    const match = atxHeading.exec(text.slice(from, from + 20));
    if (match) {
      heading = match[1]?.length;
      from += match[0].length;
      while (to > from && text.charCodeAt(to - 1) === 35) to--;
    }
  }
  const ruledAround =
    code < 48 || code === 61 || code === 95 || code === 126 ? titleBetweenRules(text, from, to) : undefined;
  if (ruledAround) {
    heading = 2;
    [from, to] = ruledAround;
  }
  if (to - from < 4 && (code < 48 || code > 90) && stain.test(text.slice(from, to))) return [];
  if (
    to - from < 200 &&
    (code < 48 || code === 61 || code === 95 || code > 122) &&
    ruleOnly.test(text.slice(from, to)) &&
    !/^[_.]+$/.test(text.slice(from, to))
  )
    return [];
  return readInline(text, from, to, { indent: line.indent, gap, heading, quote: line.quote }).map((read) => {
    const words = withoutDotsBeforeColon(read.words);
    return words === read.words ? read : { ...read, words };
  });
}
