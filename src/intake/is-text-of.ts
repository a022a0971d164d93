import type { Source } from '../model/source.ts';
import { windowsByte } from './decode-byte-wise.ts';
import { hashOf } from './hash.ts';

const byteOrderMark = '\ufeff';

function utf16Of(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
}

function bytesOfText(text: string, encoding: Source['encoding']): Uint8Array<ArrayBuffer> | undefined {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'windows-1252': {
      const bytes = Array.from(text, windowsByte);
      return bytes.includes(undefined) ? undefined : Uint8Array.from(bytes as number[]);
    }
    default:
      return utf16Of(text, encoding === 'utf-16le');
  }
}

/**
 * Whether the source's id is the hash of a file that has this text. False also where that cannot be told: bytes that were mended
 * when they were decoded cannot be made again.
 */
export async function isTextOf({ id, text, bytes, encoding }: Omit<Source, 'name' | 'path'>): Promise<boolean> {
  for (const whole of [text, byteOrderMark + text]) {
    const made = bytesOfText(whole, encoding);
    if (made?.length === bytes && (await hashOf(made)) === id) return true;
  }
  return false;
}
