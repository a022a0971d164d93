import type { Column, Comparison, Row } from '../compare/comparison.ts';
import type { Series } from '../compare/series.ts';
import type { Entry } from '../model/entry.ts';
import { recordOf } from '../model/record.ts';
import { carrying, type Pack } from './carry.ts';
import { csvOf } from './csv.ts';
import { type Grounds, methodsNoteOf, methodsNoteOfAll } from './methods-note.ts';
import { type Picture, type PictureOptions, pictureOf } from './picture-of.ts';
import { fontRatio, pngOf } from './png.ts';
import { shownTable } from './shown-table.ts';
import { tidyHead, tidyRows } from './tidy.ts';

/** Hands a file to the reader, as a download. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The reader's own day, as ISO: what files are named by. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The picture of a chart as this machine draws it: what a preview shows is what is saved. */
export const pictureHere = (series: Series, options: Partial<PictureOptions> = {}): Picture =>
  pictureOf(series, { day: today(), wider: fontRatio(), ...options });

/** A chart as a PNG that stands alone, to be saved, copied or shared; with `pack`, one that opens again. Rejects where the browser cannot draw it. */
export async function pictureFile(
  series: Series,
  { pack, ...options }: Partial<PictureOptions> & { readonly pack?: Pack } = {},
): Promise<File> {
  const picture = pictureHere(series, options);
  const png = await pngOf(picture);
  const type = 'image/png';
  return new File([pack ? await carrying(png, series, pack) : png], `${picture.fileName}.png`, { type });
}

/** Saves the picture. */
export async function savePicture(...args: Parameters<typeof pictureFile>): Promise<void> {
  const file = await pictureFile(...args);
  saveFile(file, file.name);
}

/** Saves the same picture as an SVG, to be edited, or printed at any size. */
export function saveSvg(series: Series, options: Partial<PictureOptions> = {}): void {
  const { svg, fileName } = pictureHere(series, options);
  const whole = `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
  saveFile(new Blob([whole], { type: 'image/svg+xml' }), `${fileName}.svg`);
}

/** Saves a project file that the app has made. */
export function saveProjectFile(project: Blob, day = today()): void {
  saveFile(project, `foilight-${day}.foilight`);
}

const saveText = (text: string, name: string): void =>
  saveFile(new Blob([text], { type: 'text/plain' }), `${name}.txt`);

/** Saves the methods note of a chart. */
export function saveMethodsNote(series: Series, grounds: Omit<Grounds, 'day'>, day = today()): void {
  saveText(methodsNoteOf(series, { ...grounds, day }), `${series.fileStem}-methods-${day}`);
}

/** Saves the methods note of everything that is open. */
export function saveMethodsNoteOfAll(comparison: Comparison, grounds: Omit<Grounds, 'day'>, day = today()): void {
  saveText(methodsNoteOfAll(comparison, { ...grounds, day }), `foilight-methods-${day}`);
}

/** Saves the table as the reader sees it. */
export function saveShownTable(rows: readonly Row[], columns: readonly Column[], day = today()): void {
  const table = shownTable(rows, columns);
  saveFile(new Blob([csvOf(table.head, table.rows)], { type: 'text/csv' }), `foilight-table-${day}.csv`);
}

/** Saves everything in tidy form: a line for each figure, and for each that is missing. */
export function saveTidy(comparison: Comparison, day = today()): void {
  saveFile(new Blob([csvOf(tidyHead, tidyRows(comparison))], { type: 'text/csv' }), `foilight-figures-${day}.csv`);
}

/** Saves what was read from each file, one record a line, as the command line prints it. */
export function saveRecords(entries: readonly Entry[], day = today()): void {
  const lines = entries.map(({ source, analysis }) => `${JSON.stringify(recordOf(source.name, analysis))}\n`);
  saveFile(new Blob(lines, { type: 'application/x-ndjson' }), `foilight-records-${day}.ndjson`);
}
