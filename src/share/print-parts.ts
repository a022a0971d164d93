/** How wide a sheet of A4 on its side is between its margins, in CSS pixels, and what its first column takes of it. */
const sheet = 1020;
const first = 150;

/** How wide a column is at least, in CSS pixels: words need more than numbers. */
export const columnWidth = { number: 86, words: 120 } as const;

/** Columns in as many parts as there are sheets side by side: each part fits beside the names, and none is nearly empty. */
export function printParts<T>(columns: readonly T[], widthOf: (column: T) => number): T[][] {
  const whole = columns.reduce((sum, column) => sum + widthOf(column), 0);
  const room = sheet - first;
  const even = whole / Math.max(1, Math.ceil(whole / room));
  const parts: T[][] = [];
  let part: T[] = [];
  let width = 0;
  for (const column of columns) {
    const wide = widthOf(column);
    if (part.length > 0 && (width + wide > room || width >= even)) {
      parts.push(part);
      part = [];
      width = 0;
    }
    part.push(column);
    width += wide;
  }
  return part.length > 0 ? [...parts, part] : parts;
}
