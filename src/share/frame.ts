import { wrapped } from '../charts/wrap.ts';
import { longDate } from '../compare/format.ts';
import type { SourceLine, Told } from '../compare/series.ts';
import { type Block, measureAt, type Pen, paragraph, stack, words } from './block.ts';
import { el } from './svg.ts';

/** The texts of a picture that the reader may write anew. */
export interface FrameWords {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  /** ISO date of the day on which the picture is made. */
  readonly day: string;
}

/** "Ashcombe (FOI 123, 10 July 2025)". */
const sourceText = ({ council, file, reference, responded }: SourceLine): string =>
  `${council} (${[reference ?? file, responded && longDate(responded)].filter(Boolean).join(', ')})`;

/** As many of the items as fit on `most` lines, and how many are left out: never a name cut in two. */
function fitted(items: readonly string[], lead: string, width: number, most: number, pen: Pen, size: number): string {
  const measure = measureAt(pen, size);
  const text = (n: number) => {
    const rest = items.length - n;
    return `${lead}${items.slice(0, n).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`;
  };
  let low = 1;
  let high = items.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (wrapped(text(middle), width, measure).length <= most) low = middle;
    else high = middle - 1;
  }
  return text(low);
}

function missingBlock(pen: Pen, { missing: groups, without }: Told, width: number, most: number): Block | undefined {
  if (groups.length === 0) return undefined;
  const head = paragraph(pen, without, width, { size: 17, weight: 'bold', colour: pen.theme.ink });
  const lines = groups.map(({ label, places }) => {
    const lead = `${label} (${places.length}): `;
    const text = fitted(
      places.map(({ name }) => name),
      lead,
      width,
      most,
      pen,
      16,
    );
    return paragraph(pen, text, width, { size: 16, colour: pen.theme.muted, most });
  });
  return stack([head, ...lines], 3);
}

/** The missing in one paragraph: reasons and numbers, without names. */
function missingSummary(pen: Pen, { missing: groups, without }: Told, width: number): Block | undefined {
  if (groups.length === 0) return undefined;
  const text = `${without}: ${groups.map(({ label, places }) => `${label.charAt(0).toLowerCase()}${label.slice(1)} ${places.length}`).join(', ')}.`;
  return paragraph(pen, text, width, { size: 16, colour: pen.theme.muted, most: 2 });
}

/** How much room the words below a chart may take: all they need; a line for each; a paragraph for all of a kind. */
export type Room = 'ample' | 'short' | 'tight';
export const rooms: readonly Room[] = ['ample', 'short', 'tight'];

const sourceLines: Readonly<Record<Room, number>> = { ample: 5, short: 2, tight: 1 };

function notesBlock(pen: Pen, notes: readonly string[], width: number, room: Room): Block {
  const style = { size: 16, colour: pen.theme.muted };
  if (room !== 'ample') return paragraph(pen, notes.join(' '), width, { ...style, most: room === 'short' ? 3 : 2 });
  return stack(
    notes.map((note) => paragraph(pen, note, width, { ...style, most: 3 })),
    3,
  );
}

/** What stands above a chart: what it shows, in which measure, and of how many. */
export function headOf(pen: Pen, told: Told, text: FrameWords, width: number): Block {
  const { theme } = pen;
  return stack(
    [
      paragraph(pen, text.title, width, { size: 34, weight: 'bold', colour: theme.ink, leading: 1.2, most: 4 }),
      paragraph(pen, `${text.subtitle}. ${told.count}.`, width, { size: 20, colour: theme.muted, most: 3 }),
    ],
    10,
  );
}

/** What stands below a chart: who is missing and why, the notes, the sources, the day. */
export function footOf(pen: Pen, told: Told, text: FrameWords, width: number, room: Room): Block {
  const { theme } = pen;
  const each = room === 'short' ? 1 : told.missing.length > 4 ? 2 : 3;
  const missing = room === 'tight' ? missingSummary(pen, told, width) : missingBlock(pen, told, width, each);
  const sources = told.sources.map(sourceText);
  const lead = 'Source: Freedom of Information responses of ';
  const most = sourceLines[room];
  const source =
    sources.length > 0
      ? paragraph(pen, fitted(sources, lead, width, most, pen, 15), width, { size: 15, colour: theme.muted, most })
      : undefined;
  const rule: Block = {
    height: 1,
    draw: (left, top) => el('line', { x1: left, x2: left + width, y1: top, y2: top, stroke: theme.line }),
  };
  const made: Block = {
    height: 20,
    draw: (left, top) =>
      words(`Made with Foilight, ${longDate(text.day)}`, left, top + 10, {
        size: 15,
        weight: 'bold',
        colour: theme.muted,
      }),
  };
  const gap = room === 'tight' ? 10 : 18;
  return stack([missing, notesBlock(pen, text.notes, width, room), stack([rule, source, made], gap / 2 + 1)], gap);
}
