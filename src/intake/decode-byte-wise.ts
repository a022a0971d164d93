import type { Decoded } from './decode.ts';

/** What Windows-1252 has at 0x80 to 0x9f; the five places that it leaves open are control characters. */
const windowsExtras = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 decodes Windows-1252 as Latin-1, so the extras are put in here: page and command line must read the same. */
const decodeWindows = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (control) => windowsExtras.charAt(control.charCodeAt(0) - 0x80));

/** The byte that Windows-1252 has for a character; `undefined` where it has none. */
export function windowsByte(char: string): number | undefined {
  const extra = windowsExtras.indexOf(char);
  if (extra >= 0) return 0x80 + extra;
  const code = char.charCodeAt(0);
  return char.length === 1 && code < 0x100 ? code : undefined;
}

/** Length of the valid UTF-8 sequence of several bytes at `i`; 0 where there is none. */
function sequenceAt(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] as number;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let k = 1; k < length; k++) {
    const next = bytes[i + k];
    if (next === undefined || next < 0x80 || next > 0xbf) return 0;
  }
  const second = bytes[i + 1] as number;
  // Overlong forms, surrogates, and beyond U+10FFFF.
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  return length;
}

/** Where runs of valid UTF-8 end and runs of other bytes begin: alternately, UTF-8 first. */
function boundaries(bytes: Uint8Array) {
  const cuts: number[] = [];
  let valid = 0;
  let stray = 0;
  for (let i = 0; i < bytes.length; ) {
    const isAscii = (bytes[i] as number) < 0x80;
    const length = isAscii ? 1 : sequenceAt(bytes, i);
    if (length > 1) valid++;
    if (length === 0) stray++;
    if ((length === 0) !== (cuts.length % 2 === 1)) cuts.push(i);
    i += length || 1;
  }
  return { cuts, valid, stray };
}

/**
 * Decodes bytes that are not UTF-8 throughout. Where most characters beyond ASCII are well-formed UTF-8 (two files pasted into one,
 * a cut in mid-character), only the stray bytes are Windows-1252; else all are. Either way a pound sign stays one.
 */
export function decodeByteWise(bytes: Uint8Array): Decoded {
  const { cuts, valid, stray } = boundaries(bytes);
  if (stray > valid) return { text: decodeWindows(bytes), encoding: 'windows-1252' };
  const utf8 = new TextDecoder('utf-8');
  const runs = [0, ...cuts].map((start, n) => {
    const run = bytes.subarray(start, cuts[n] ?? bytes.length);
    return n % 2 === 0 ? utf8.decode(run) : decodeWindows(run);
  });
  return { text: runs.join(''), encoding: 'utf-8' };
}
