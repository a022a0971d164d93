/** A question, a column's head or a part that asks for thousands of pounds: "£000", "(£k)". */
export const inThousands = /£\s?['’]?000s?\b|£k\b|£\s?thousands?\b|\bin thousands\b|\bthousands of pounds\b/i;

const farthest = 3000;
const mostLines = 40;
const longestRow = 160;

/** Figures of a head: years, and the noughts of its unit. */
const ofHead = /['’]?000s?\b|\b(?:19|20)\d\d(?:\s?[/–-]\s?\d\d(?:\d\d)?)?\b/g;

/** The head over a place in a table whose sums are in thousands: above it lines that are no sentences, up to one that names the unit. */
export function headInThousands(text: string, at: number): string | undefined {
  const above = text.slice(Math.max(0, at - farthest), at);
  if (!inThousands.test(above)) return undefined;
  const lines = above.split('\n').slice(0, -1).reverse();
  let blank = 0;
  for (const line of lines.slice(0, mostLines)) {
    const row = line.trim();
    blank = row === '' ? blank + 1 : 0;
    if (blank > 1) return undefined;
    if (inThousands.test(row)) return row.length < longestRow && !/\d/.test(row.replace(ofHead, '')) ? row : undefined;
    if (/£|GBP|\?$/.test(row) || (row.length > longestRow && !/[\t|]/.test(row))) return undefined;
  }
  return undefined;
}
