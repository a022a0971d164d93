import type { ReadFailure, Source } from '../model/source.ts';
import { sizeLimit } from './bytes-of.ts';
import { decodeByteWise } from './decode-byte-wise.ts';
import { fileKind } from './file-kind.ts';

/** A text, and how its bytes were written. The byte order mark is dropped; line ends are as they came. */
export type Decoded = Pick<Source, 'text' | 'encoding'>;

type Utf16 = 'utf-16le' | 'utf-16be';

/** Which UTF-16 the bytes are, by their mark, or by the zero bytes that plain Western text has at every other place. */
function utf16In(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, 4096) >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be';
  return undefined;
}

function decoded(bytes: Uint8Array): Decoded {
  const utf16 = utf16In(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodeByteWise(bytes);
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for
const control = /[\0-\x08\x0e-\x1f\x7f\ufffd]/;

/** Zero bytes, or many control characters: pictures and programs. A few control characters are bullets that a PDF's text lost. */
function isProse(text: string): boolean {
  const first = text.search(control);
  if (first < 0) return true;
  let zeros = 0;
  let controls = 0;
  for (let i = first; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) zeros++;
    else if (code < 9 || (code > 13 && code < 32) || code === 0x7f || code === 0xfffd) controls++;
  }
  return zeros * 1000 <= text.length && controls * 20 <= text.length;
}

/** The text of a file's bytes, or why it has none. UTF-8, UTF-16 and Windows-1252 are told apart by the bytes alone. */
export function decode(bytes: Uint8Array): Decoded | ReadFailure {
  if (bytes.length > sizeLimit) return { reason: 'too-large', bytes: bytes.length, limit: sizeLimit };
  const result = decoded(bytes);
  const prose = isProse(result.text);
  const kind = fileKind(bytes, prose);
  if (kind) return { reason: 'not-text', looksLike: kind };
  if (!prose) return { reason: 'not-text', looksLike: 'a binary file' };
  // White space as scripts see it, and the marks of no width that editors leave.
  if (!/[^\s\u200b-\u200f\u2060\ufeff]/.test(result.text)) return { reason: 'empty' };
  return result;
}
