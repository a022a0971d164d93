/** How data is put into a PNG and taken out. In a room of its own, because `share` writes pictures and `app` opens them. */

import { isPng, pngSignature } from './container.ts';

/** Private, ancillary, safe to copy: programs that do not know it show the picture all the same, and may keep it when they save. */
const chunkType = 'foIl';

/** Larger data is neither written nor read: a picture is to be sent about. */
export const mostInPicture = 32 * 1024 * 1024;

/** Why a picture gives no data. `no-data`: it is whole and has none: it may have gone through a service that leaves such things out. */
export type PngRefusal = { readonly refused: 'not-png' | 'no-data' | 'several' | 'damaged' | 'too-large' };

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) {
    crc = ((crcTable[(crc ^ (bytes[i] as number)) & 0xff] as number) ^ (crc >>> 8)) >>> 0;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

interface Chunk {
  readonly type: string;
  /** Where the chunk begins, with its length, and where the next one does. */
  readonly start: number;
  readonly end: number;
}

/** The chunks in order; `undefined` in the place of one that the file ends in the middle of. Nothing of them is copied. */
function* chunksOf(png: Uint8Array): Generator<Chunk | undefined> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let start: number = pngSignature.length; start < png.length; ) {
    const end = start + 12 <= png.length ? start + 12 + view.getUint32(start) : Number.POSITIVE_INFINITY;
    if (end > png.length) return yield undefined;
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8));
    yield { type, start, end };
    // What stands after the end is no part of the picture.
    if (type === 'IEND') return;
    start = end;
  }
}

/** The picture with the data in it, before its end; data that was there before is replaced. */
export function putInPng(png: Uint8Array, data: Uint8Array): Uint8Array<ArrayBuffer> | PngRefusal {
  if (!isPng(png)) return { refused: 'not-png' };
  if (data.length > mostInPicture) return { refused: 'too-large' };
  const chunks = [...chunksOf(png)];
  if (chunks[chunks.length - 1]?.type !== 'IEND') return { refused: 'damaged' };
  const kept = chunks.flatMap((chunk) => (chunk && chunk.type !== chunkType ? chunk : []));
  const size = kept.reduce((sum, { start, end }) => sum + end - start, pngSignature.length + 12 + data.length);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  out.set(pngSignature);
  let at: number = pngSignature.length;
  for (const { type, start, end } of kept) {
    if (type === 'IEND') {
      view.setUint32(at, data.length);
      for (let i = 0; i < 4; i++) out[at + 4 + i] = chunkType.charCodeAt(i);
      out.set(data, at + 8);
      view.setUint32(at + 8 + data.length, crcOf(out.subarray(at + 4, at + 8 + data.length)));
      at += 12 + data.length;
    }
    out.set(png.subarray(start, end), at);
    at += end - start;
  }
  return out;
}

/** The data in the picture, or why there is none. Never throws, whatever the bytes. */
export function dataInPng(png: Uint8Array): Uint8Array | PngRefusal {
  if (!isPng(png)) return { refused: 'not-png' };
  let found: Chunk | undefined;
  for (const chunk of chunksOf(png)) {
    // A picture cut short after its data still has it; one cut before it may have had it.
    if (!chunk) {
      if (found) break;
      return { refused: 'damaged' };
    }
    if (chunk.type !== chunkType) continue;
    if (found) return { refused: 'several' };
    found = chunk;
  }
  if (!found) return { refused: 'no-data' };
  const { start, end } = found;
  if (end - start - 12 > mostInPicture) return { refused: 'too-large' };
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (crcOf(png.subarray(start + 4, end - 4)) !== view.getUint32(end - 4)) return { refused: 'damaged' };
  return png.subarray(start + 8, end - 4);
}
