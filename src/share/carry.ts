import type { Series } from '../compare/series.ts';
import { putInPng } from '../project/png-chunk.ts';
import { contentsOf, type PictureContents } from './picture-contents.ts';

/** Makes the file of what a chart rests on: `saveProject` of the app. */
export type Pack = (what: { readonly only: PictureContents; readonly title: string }) => Promise<Blob>;

/** The picture with the chart's records in it, from which it can be opened and checked; as it was where they do not fit. */
export async function carrying(png: Blob, series: Series, pack: Pack): Promise<Blob> {
  const data = await pack({ only: contentsOf(series), title: series.title });
  const [picture, records] = await Promise.all([png.arrayBuffer(), data.arrayBuffer()]);
  const whole = putInPng(new Uint8Array(picture), new Uint8Array(records));
  return whole instanceof Uint8Array ? new Blob([whole], { type: 'image/png' }) : png;
}
