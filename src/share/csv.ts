import Papa from 'papaparse';

/** What a cell holds. A number is written plainly, for a spreadsheet to add up; a text is kept from being taken for anything else. */
export type CsvCell = string | number | undefined;

const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const month = '(?:0?[1-9]|1[0-2])';

/** What a spreadsheet would run, or write otherwise than it stands. */
const taken: readonly RegExp[] = [
  // A formula, in all the disguises known.
  /^[\s\0]*[=+\-@＝＋－＠]/,
  /^[\t\r\n\0]/,
  // A day or a month: 1-2, 2011/12, 10/07/2025, 3 May, March 2025. 2023/24 is none.
  new RegExp(`^\\s*(?:${month}[-/]\\d{1,4}|(?:\\d{1,2}|19\\d\\d|2\\d{3})[-/]${month})\\s*$`),
  /^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\s*$/,
  new RegExp(`^\\s*\\d{1,4}[-/ .]?${monthName}(?:[-/ .]\\d{1,4})?\\s*$`, 'i'),
  new RegExp(`^\\s*${monthName}[-/ .]\\d{1,4}(?:,? ?\\d{2,4})?\\s*$`, 'i'),
  // A time, a fraction.
  /^\s*\d{1,4}:\d{2}(?::\d{2})?(?: ?[ap]m)?\s*$/i,
  /^\s*\d+ \d{1,3}\/\d{1,3}\s*$/,
  // A number that is not written so: 007, 1.10, 12E5; more digits than are kept.
  /^\s*0\d+\s*$/,
  /^\s*\d*\.\d*0\s*$/,
  /^\s*\d+(?:\.\d+)?e[-+]?\d+\s*$/i,
  /^\s*\d{12,}\s*$/,
];

/** Every spreadsheet in every country takes this for the same day. */
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** A text as a spreadsheet leaves it: behind an apostrophe, which it shows, where it would be taken for a formula, a date or a number. */
const safe = (text: string): string =>
  !isoDate.test(text) && taken.some((pattern) => pattern.test(text)) ? `'${text}` : text;

/** The byte order mark without which Excel takes a pound sign for something else. */
const mark = '\uFEFF';

const lineOf = (cells: readonly CsvCell[]) => cells.map((cell) => (typeof cell === 'string' ? safe(cell) : cell));

/** Rows as a CSV file that opens right in Excel and LibreOffice. */
export const csvOf = (head: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  `${mark}${Papa.unparse({ fields: head.map(safe), data: rows.map(lineOf) }, { newline: '\r\n' })}\r\n`;
