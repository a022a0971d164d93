import type { Block, Line } from '../../lines/block.ts';

// Shapes: `You have asked for` / `the number of sites,` / `the date of each visit, and` / `any complaints.`; the same with semicolons, whose
// items may go on over a line's end. Not: a paragraph that breaks where a comma happens to stand, behind no such lead.

const leads =
  /\b(?:ask(?:ed|ing)?|request(?:ed|ing)?|require[ds]?|seeking|sought|wanted|wish|like|know|provide[ds]?|supply|following|information|details)\b.{0,60}(?::|\b(?:for|about|know|following|us|me|that|of|on|provide|supply|send|confirm|state))\s?[:–-]?$/i;
const endsItem = /(?:[;,](?:\s+(?:and|or|&))?|\s(?:and|or|&))$/i;
/** `You asked for the following:` */
const asks =
  /\b(?:you|your request)\b.{0,60}\b(?:ask(?:ed)?|request(?:ed)?|sought|wanted|know|was)\b.{0,80}:$|\b(?:please (?:provide|send|supply|tell)|i (?:would like|request|am requesting))\b.{0,60}:$/i;
/** A thing in a few words. */
const thing = /^\p{Lu}[^.?!:;,£]{6,110}[^.?!:;,£\d]$/u;
const endsFirmly = /;(?:\s+(?:and|or|&))?$/i;

/** The blocks with a bullet on each line of a list that has none: what a lead asks for, one thing a line, each ended by a comma or a semicolon but the last. */
export function withListedLines(blocks: readonly Block[]): readonly Block[] {
  let read: Block[] | undefined;
  for (let at = 0; at + 2 < blocks.length && at < mostLines; at++) {
    const lead = blocks[at] as Block;
    if (lead.type !== 'line' || !leadsOn(lead.words.text)) continue;
    const lines = paragraphBelow(blocks, at);
    const starts = startsBelow(lead, lines);
    if (starts.length < 2) continue;
    read ??= [...blocks];
    for (const i of starts) read[at + 1 + i] = { ...(lines[i] as Line), bullet: '-' };
    at += lines.length;
  }
  return read ?? blocks;
}

/** Most lines end a sentence, or with a figure. */
const leadsOn = (text: string): boolean =>
  !'.?!,;)0123456789'.includes(text.charAt(text.length - 1)) && leads.test(text);

function startsBelow(lead: Line, lines: readonly Line[]): number[] {
  const texts = lines.map(({ words }) => words.text);
  const areThings = asks.test(lead.words.text) && texts.length > 1 && texts.every((text) => thing.test(text));
  return areThings ? texts.map((_, i) => i) : startsIn(texts);
}

/** A request stands near the beginning. */
const mostLines = 120;

/** The plain lines right below one, up to the paragraph's end. */
function paragraphBelow(blocks: readonly Block[], at: number): Line[] {
  const lines: Line[] = [];
  for (let i = at + 1; i < blocks.length && lines.length < 40; i++) {
    const line = blocks[i] as Block;
    if (line.type !== 'line' || (line.gap && i > at + 1) || line.bullet !== undefined || line.heading !== undefined)
      break;
    lines.push(line);
  }
  return lines;
}

/** Where the items of such a list begin; none where it is no list. */
function startsIn(lines: readonly string[]): number[] {
  const all = lines.slice(0, -1);
  const last = lines.at(-1) ?? '';
  if (
    all.length === 0 ||
    endsItem.test(last) ||
    lines.some((text) => /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s/i.test(text))
  )
    return [];
  const isFirm = all.filter((text) => endsFirmly.test(text)).length;
  if (all.every((text) => endsItem.test(text))) return lines.map((_, i) => i);
  if (isFirm < 1 || isFirm * 3 < all.length) return [];
  return lines.flatMap((_, i) => (i === 0 || endsFirmly.test(lines[i - 1] ?? '') ? [i] : []));
}
