import type { Block, Line } from '../../lines/block.ts';
import { readLabel } from '../../lines/read-label.ts';
import { join, slice } from '../../lines/snippet.ts';
import { valuePairIn } from '../../parts/value-pair.ts';

// Shapes: `A1 * Licences: £61,796` over `* Support: £1,660`, `Answer: • Housing` over `• Planning`, `3 - 2022/23 - 6,104` over
// `- 2023/24 - 7,870`, `→ • 2019/20 9` over `• 2020/21 11`; `A.5 2019: 741` over `2020: 68,061`. Not: `2 - What is spent on:` over `- hosting`.

/** The blocks with the first item of a list on a line of its own, where it stands behind the label whose answer the list is. */
export function withFirstBulletsApart(blocks: readonly Block[]): readonly Block[] {
  let read: Block[] | undefined;
  for (let at = 0; at < blocks.length; at++) {
    const line = blocks[at] as Block;
    const next = line.type === 'line' ? nextBulleted(blocks, at) : undefined;
    const apart =
      line.type !== 'line' ? undefined : next ? partedAtMark(line, next) : partedAtPeriod(line, blocks[at + 1]);
    if (apart) read ??= blocks.slice(0, at);
    if (read) read.push(...(apart ?? [line]));
  }
  return read ?? blocks;
}

/** The bulleted line below, under what the page's width broke off. */
function nextBulleted(blocks: readonly Block[], at: number): Line | undefined {
  for (let i = at + 1; i < at + 4; i++) {
    const line = blocks[i];
    if (line?.type !== 'line' || line.quote !== (blocks[at] as Line).quote) return undefined;
    if (line.bullet !== undefined) return line.bullet === '<li>' ? undefined : line;
    if (line.gap || /^[\d(]/.test(line.words.text)) return undefined;
  }
  return undefined;
}

function partedAtMark(line: Line, below: Line): Line[] | undefined {
  const mark = below.bullet as string;
  const { text } = line.words;
  if (line.bullet !== undefined)
    return text.startsWith(`${mark} `) ? [{ ...line, words: slice(line.words, mark.length) }] : undefined;
  const at = text.indexOf(` ${mark} `);
  // `Answer - - 2021: 420`: the first dash closes the label.
  const twice = at > 0 && text.startsWith(` ${mark} ${mark} `, at) ? mark.length + 1 : 0;
  const rest = at < 1 ? undefined : slice(line.words, at + twice + mark.length + 1);
  if (!rest || !isLead(text.slice(0, at), mark) || /[:?]$/.test(rest.text)) return undefined;
  // A dash may close the label itself: then the item must be such as stands below.
  const isOwn = !/^[-–—]$/.test(mark) || !/\d$/.test(text.slice(0, at));
  if (!isOwn && !(valuePairIn(rest) && valuePairIn(below.words))) return undefined;
  // Alone on its line `Our response:` would head all that follows.
  const head = slice(line.words, 0, at + twice);
  if (readLabel(head.text)?.paths.length === 0)
    return /[:–—-]$/.test(head.text) ? [{ ...line, words: join([head, rest]) }] : undefined;
  return partedAt(line, at, { ...below, gap: false, words: rest });
}

function partedAt(line: Line, at: number, first: Line): Line[] {
  const [bold, italic] = [Math.min(line.bold, at), Math.min(line.italic, at)];
  return [
    { ...line, words: slice(line.words, 0, at), bold, italic },
    { ...first, bold: 0, italic: 0 },
  ];
}

const periodBehind = /^(\S.{0,30}?\s)((?:19|20)\d\d(?:\s?[-/–]\s?(?:19|20)?\d\d)?)\s?[\s:=–—-]\s?(?=[£<\dn])/i;
const periodAt = /^((?:19|20)\d\d)(?:\s?[-/–]\s?(?:19|20)?\d\d)?\s?[\s:=–—-]\s?(?=[£<\dn])/i;

/** `Question 4 2021: 422` over `2022: 642`: by itself the first year might be more of the number. */
function partedAtPeriod(line: Line, below: Block | undefined): Line[] | undefined {
  if (below?.type !== 'line' || below.gap || below.bullet !== undefined || line.bullet !== undefined) return undefined;
  const next = Number(periodAt.exec(below.words.text.slice(0, 24))?.[1] ?? 0);
  const match = next > 0 ? periodBehind.exec(line.words.text.slice(0, 60)) : null;
  if (!match || Math.abs(Number.parseInt(match[2] ?? '', 10) - next) !== 1) return undefined;
  const lead = (match[1] ?? '').trimEnd();
  const label = readLabel(lead);
  if (!label || label.paths.length === 0 || label.end < lead.length) return undefined;
  return partedAt(line, lead.length, { ...below, gap: false, words: slice(line.words, lead.length) });
}

/** A label and nothing else; before a mark that is a bullet wherever it stands, what leads to a list. */
function isLead(lead: string, mark: string): boolean {
  const label = readLabel(lead);
  if (label && label.end >= lead.length) return true;
  return lead.endsWith(':') || (/^[•●○▪■◦▫]$/.test(mark) && lead.endsWith('?'));
}
