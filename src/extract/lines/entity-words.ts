import { entity } from '../../text/entities.ts';
import type { LineBuilder } from './line-builder.ts';

const entityAt = /&(#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,30});?/y;

/** Adds a stretch of HTML without tags to a line, its entities as the characters that they stand for. */
export function addWithEntities(builder: LineBuilder, source: string, from: number, to: number): void {
  let start = from;
  let at = source.slice(from, to).indexOf('&');
  while (at >= 0) {
    const i = from + at;
    entityAt.lastIndex = i;
    const match = entityAt.exec(source);
    const read = match ? entity(match[1] ?? '') : undefined;
    let next = i + 1;
    if (match && read !== undefined && i + match[0].length <= to) {
      builder.add(start, i);
      builder.glyph(read, i, i + match[0].length);
      next = i + match[0].length;
      start = next;
    }
    const found = source.slice(next, to).indexOf('&');
    at = found < 0 ? -1 : next - from + found;
  }
  builder.add(start, to);
}
