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

/** All of a picture but its chart: what stands above it and below it. */
export function frameOf(
  pen: Pen,
  told: Told,
  text: FrameWords,
  width: number,
): { readonly above: Block; readonly below: Block } {
  const { theme } = pen;
  const above = stack(
    [
      paragraph(pen, text.title, width, { size: 34, weight: 'bold', colour: theme.ink, leading: 1.2, most: 4 }),
      paragraph(pen, `${text.subtitle}. ${told.count}.`, width, { size: 20, colour: theme.muted, most: 3 }),
    ],
    10,
  );
  const many = told.missing.length > 4;
  const notes = stack(
    text.notes.map((note) => paragraph(pen, note, width, { size: 16, colour: theme.muted, most: 3 })),
    3,
  );
  const sources = told.sources.map(sourceText);
  const source =
    sources.length > 0
      ? paragraph(pen, fitted(sources, 'Source: Freedom of Information responses of ', width, 5, pen, 15), width, {
          size: 15,
          colour: theme.muted,
          most: 5,
        })
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
  const below = stack([missingBlock(pen, told, width, many ? 2 : 3), notes, stack([rule, source, made], 10)], 18);
  return { above, below };
}
