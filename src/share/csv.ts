import Papa from 'papaparse';

/** What a cell holds. A number is written plainly, for a spreadsheet to add up; a text is kept from being taken as a formula. */
export type CsvCell = string | number | undefined;

/** A text that a spreadsheet would run, in all the disguises known. */
const formula = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** The byte order mark without which Excel takes a pound sign for something else. */
const mark = '\uFEFF';

/** Rows as a CSV file that opens right in Excel and LibreOffice. */
export function csvOf(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return (
    mark +
    Papa.unparse(
      { fields: [...head], data: rows.map((row) => [...row]) },
      { newline: '\r\n', escapeFormulae: formula },
    ) +
    '\r\n'
  );
}
