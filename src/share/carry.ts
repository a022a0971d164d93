import type { Series } from '../compare/series.ts';
import { putInPng } from '../project/png-chunk.ts';
import { contentsOf, type PictureContents } from './picture-contents.ts';

/** Makes the file of what a chart rests on: `saveProject` of the app. `texts`: with the letters' whole texts. */
export type Pack = (what: {
  readonly only: PictureContents;
  readonly title: string;
  readonly texts?: boolean;
}) => Promise<Blob>;

/** What a picture is to carry: nothing where `pack` is absent. */
export interface Cargo {
  readonly pack?: Pack | undefined;
  readonly texts?: boolean;
  /** The picture's headline, where the reader wrote one. */
  readonly title?: string | undefined;
}

/** A picture, and whether what it was to carry is in it: what is too much for a picture is left out. */
export interface Carried {
  readonly picture: Blob;
  readonly carries: boolean;
}

/** The picture with the chart's records in it, from which it can be opened and checked. They are packed while it is drawn. */
export async function carrying(
  drawing: Blob | Promise<Blob>,
  series: Series,
  { pack, texts, title }: Cargo,
): Promise<Carried> {
  if (!pack) return { picture: await drawing, carries: false };
  const packing = pack({ only: contentsOf(series), title: title ?? series.title, ...(texts && { texts }) });
  const [png, data] = await Promise.all([drawing, packing]);
  const [picture, records] = await Promise.all([png.arrayBuffer(), data.arrayBuffer()]);
  const whole = putInPng(new Uint8Array(picture), new Uint8Array(records));
  return whole instanceof Uint8Array
    ? { picture: new Blob([whole], { type: 'image/png' }), carries: true }
    : { picture: png, carries: false };
}
