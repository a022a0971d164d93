import { count } from '../compare/format.ts';
import type { Told } from '../compare/series.ts';
import { type Block, type Pen, paragraph, stack, words } from './block.ts';
import { listThatFits, notesThatFit } from './fit-words.ts';
import { madeWords, sourceLead, sourceText } from './source-words.ts';
import { el } from './svg.ts';

/** The texts of a picture that the reader may write anew. */
export interface FrameWords {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  /** ISO date of the day on which the picture is made. */
  readonly day: string;
}

function missingBlock(pen: Pen, { missing: groups, without }: Told, width: number, most: number): Block | undefined {
  if (groups.length === 0) return undefined;
  const head = paragraph(pen, without, width, { size: 17, weight: 'bold', colour: pen.theme.ink });
  const lines = groups.map(({ label, places }) => {
    const lead = `${label} (${count(places.length)}): `;
    const text = listThatFits(
      places.map(({ name }) => name),
      lead,
      { pen, width, size: 16, most },
    );
    return paragraph(pen, text, width, { size: 16, colour: pen.theme.muted, most });
  });
  return stack([head, ...lines], 3);
}

/** The missing in one paragraph: reasons and numbers, without names. */
function missingSummary(pen: Pen, { missing: groups, without }: Told, width: number): Block | undefined {
  if (groups.length === 0) return undefined;
  const each = groups.map(
    ({ label, places }) => `${label.charAt(0).toLowerCase()}${label.slice(1)} (${count(places.length)})`,
  );
  const text = listThatFits(each, `${without}: `, { pen, width, size: 16, most: 3 });
  return paragraph(pen, text, width, { size: 16, colour: pen.theme.muted, most: 3 });
}

/** How much room the words below a chart may take: all they need; a line for each; a paragraph for all of a kind. */
export type Room = 'ample' | 'short' | 'tight';
export const rooms: readonly Room[] = ['ample', 'short', 'tight'];

const sourceLines: Readonly<Record<Room, number>> = { ample: 5, short: 2, tight: 1 };

const noteLines: Readonly<Record<Exclude<Room, 'ample'>, number>> = { short: 3, tight: 2 };

function notesBlock(pen: Pen, notes: readonly string[], width: number, room: Room): Block {
  const size = 16;
  const style = { size, colour: pen.theme.muted };
  if (room === 'ample')
    return stack(
      notes.map((note) => paragraph(pen, note, width, style)),
      3,
    );
  const most = noteLines[room];
  return paragraph(pen, notesThatFit(notes, { pen, width, size, most }), width, { ...style, most });
}

/** Sizes of a title, with the lines that each may take: a longer one is set smaller before anything of it is left out. */
const titleSizes = [
  [34, 3],
  [28, 4],
  [23, 5],
] as const;

/** The title whole, at the largest size that has room for it; beyond all sizes, clipped where the picture's height is fixed. */
function titleBlock(pen: Pen, title: string, width: number, isFixed: boolean): Block {
  const at = (size: number, most?: number) =>
    paragraph(pen, title, width, {
      size,
      weight: 'bold',
      colour: pen.theme.ink,
      leading: 1.2,
      ...(most !== undefined && { most }),
    });
  for (const [size, most] of titleSizes) {
    const whole = at(size);
    if (whole.height <= size * 1.2 * most + 0.5) return whole;
  }
  return isFixed ? at(23, 5) : at(23);
}

/** What stands above a chart: what it shows, in which measure, and of how many. */
export const headOf = (pen: Pen, told: Told, text: FrameWords, width: number, isFixed: boolean): Block =>
  stack(
    [
      titleBlock(pen, text.title, width, isFixed),
      paragraph(pen, `${text.subtitle}. ${told.count}.`, width, { size: 20, colour: pen.theme.muted }),
    ],
    10,
  );

/** What stands below a chart: who is missing and why, the notes, the sources, the day. */
export function footOf(pen: Pen, told: Told, text: FrameWords, width: number, room: Room): Block {
  const { theme } = pen;
  const each = room === 'short' ? 1 : told.missing.length > 4 ? 2 : 3;
  const missing = room === 'tight' ? missingSummary(pen, told, width) : missingBlock(pen, told, width, each);
  const sources = told.sources.map(sourceText);
  const most = sourceLines[room];
  const source =
    sources.length > 0
      ? paragraph(pen, listThatFits(sources, sourceLead, { pen, width, size: 15, most }), width, {
          size: 15,
          colour: theme.muted,
          most,
        })
      : undefined;
  const rule: Block = {
    height: 1,
    draw: (left, top) => el('line', { x1: left, x2: left + width, y1: top, y2: top, stroke: theme.line }),
  };
  const made: Block = {
    height: 20,
    draw: (left, top) =>
      words(madeWords(text.day), left, top + 10, {
        size: 15,
        weight: 'bold',
        colour: theme.muted,
      }),
  };
  const gap = room === 'tight' ? 10 : 18;
  return stack([missing, notesBlock(pen, text.notes, width, room), stack([rule, source, made], gap / 2 + 1)], gap);
}
