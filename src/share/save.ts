import type { Comparison, Row } from '../compare/comparison.ts';
import type { Series } from '../compare/series.ts';
import type { Entry } from '../model/entry.ts';
import { recordOf } from '../model/record.ts';
import { type Cargo, carrying } from './carry.ts';
import { chartTable } from './chart-table.ts';
import { csvOf } from './csv.ts';
import { today } from './day.ts';
import { type Grounds, methodsNoteOf, methodsNoteOfAll } from './methods-note.ts';
import { type Picture, type PictureOptions, pictureOf } from './picture-of.ts';
import { fontRatio, pngOf } from './png.ts';
import { type ShownColumn, shownTable } from './shown-table.ts';
import { tidyHead, tidyRows } from './tidy.ts';

/** Hands a file to the reader, as a download; gives its name. */
export function saveFile(blob: Blob, name: string): string {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}

/** The picture of a chart as this machine draws it: what a preview shows is what is saved. */
export const pictureHere = (series: Series, options: Partial<PictureOptions> = {}): Picture =>
  pictureOf(series, { day: today(), wider: fontRatio(), ...options });

/** A chart as a PNG that stands alone, and whether it carries what it was to. Rejects where the browser cannot draw it. */
export async function pictureFile(
  series: Series,
  options: Partial<PictureOptions>,
  cargo: Cargo = {},
): Promise<{ readonly file: File; readonly carries: boolean }> {
  const drawn = pictureHere(series, options);
  const { picture, carries } = await carrying(pngOf(drawn), series, { ...cargo, title: options.title });
  return { file: new File([picture], `${drawn.fileName}.png`, { type: 'image/png' }), carries };
}

/** Saves the same picture as an SVG, to be edited, or printed at any size. */
export function saveSvg(series: Series, options: Partial<PictureOptions> = {}): string {
  const { svg, fileName } = pictureHere(series, options);
  const whole = `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
  return saveFile(new Blob([whole], { type: 'image/svg+xml' }), `${fileName}.svg`);
}

/** Saves a project file that the app has made. */
export function saveProjectFile(project: Blob, day = today()): string {
  return saveFile(project, `foilight-${day}.foilight`);
}

const saveText = (text: string, name: string): string =>
  saveFile(new Blob([text], { type: 'text/plain' }), `${name}.txt`);

/** Saves the methods note of a chart. */
export function saveMethodsNote(series: Series, grounds: Omit<Grounds, 'day'>, day = today()): string {
  return saveText(methodsNoteOf(series, { ...grounds, day }), `${series.fileStem}-methods-${day}`);
}

/** Saves the methods note of everything that is open. */
export function saveMethodsNoteOfAll(comparison: Comparison, grounds: Omit<Grounds, 'day'>, day = today()): string {
  return saveText(methodsNoteOfAll(comparison, { ...grounds, day }), `foilight-methods-${day}`);
}

/** Saves the table as the reader sees it. */
export function saveShownTable(rows: readonly Row[], columns: readonly ShownColumn[], day = today()): void {
  const table = shownTable(rows, columns);
  saveFile(new Blob([csvOf(table.head, table.rows)], { type: 'text/csv' }), `foilight-table-${day}.csv`);
}

/** Saves everything in tidy form: a line for each figure, and for each that is missing. */
export function saveTidy(comparison: Comparison, day = today()): void {
  saveFile(new Blob([csvOf(tidyHead, tidyRows(comparison))], { type: 'text/csv' }), `foilight-figures-${day}.csv`);
}

/** Saves the data of a chart. */
export function saveChartTable(series: Series, comparison: Comparison, day = today()): string {
  const { head, rows } = chartTable(series, comparison);
  return saveFile(new Blob([csvOf(head, rows)], { type: 'text/csv' }), `${series.fileStem}-${day}.csv`);
}

/** Saves what was read from each file, one record a line, as the command line prints it. */
export function saveRecords(entries: readonly Entry[], stem = 'foilight-records', day = today()): string {
  const lines = entries.map(({ source, analysis }) => `${JSON.stringify(recordOf(source.name, analysis))}\n`);
  return saveFile(new Blob(lines, { type: 'application/x-ndjson' }), `${stem}-${day}.ndjson`);
}
