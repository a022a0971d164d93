/** A text that a spreadsheet would run, in all the disguises known. */
const formula = /^[\s\0]*[=+\-@＝＋－＠]/;

/** One line, and no cell of its own: tabs and line ends, and all other control characters, become spaces. */
const plain = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = plain(value ?? '');
  // A quotation mark at the start would open a cell that goes on over tabs.
  if (text.startsWith('"')) return `'${text}`;
  return formula.test(text) ? `'${text}` : text;
}

/** Rows for a clipboard, as spreadsheets paste them: numbers plain, so that they can be added up; texts never taken as formulas. */
export const tsvOf = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  rows.map((row) => row.map(cell).join('\t')).join('\r\n');
