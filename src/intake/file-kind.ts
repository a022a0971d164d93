/** How files of a kind begin: bytes as Latin-1 characters, where they stand, and what a reader calls the kind. */
const beginnings: readonly (readonly [offset: number, bytes: string, kind: string])[] = [
  [0, '%PDF', 'a PDF'],
  [0, '\x89PNG', 'a picture (PNG)'],
  [0, '\xff\xd8\xff', 'a picture (JPEG)'],
  [0, 'GIF8', 'a picture (GIF)'],
  [0, 'II*\0', 'a picture (TIFF)'],
  [0, 'MM\0*', 'a picture (TIFF)'],
  [8, 'WEBP', 'a picture (WebP)'],
  [4, 'ftyp', 'a picture or film'],
  [0, '\xd0\xcf\x11\xe0', 'an old Word, Excel or Outlook file'],
  [0, '{\\rtf', 'a rich text document (RTF)'],
  [0, '%!PS', 'a PostScript document'],
  [0, '\x1f\x8b', 'a compressed file (gzip)'],
  [0, "7z\xbc\xaf'\x1c", 'a compressed file (7z)'],
  [0, 'Rar!', 'a compressed file (RAR)'],
  [0, '\x7fELF', 'a program'],
  [0, 'MZ', 'a program'],
  [0, '\0asm', 'a program'],
  [0, '\xca\xfe\xba\xbe', 'a program'],
  [0, '\xcf\xfa\xed\xfe', 'a program'],
  [0, 'SQLite format 3', 'a database'],
  [0, 'ID3', 'a sound recording'],
  [0, 'RIFF', 'a sound recording or film'],
  [0, 'BM', 'a picture (BMP)'],
];

/** Kinds that begin with words a letter may begin with too: told only of files that are not text. */
const couldBeText = new Set(['MZ', 'BM', 'ID3', 'RIFF', 'Rar!', 'GIF8', 'ftyp', 'WEBP']);

/** What a zip archive is, by the name of something inside it. */
const insides: readonly (readonly [name: string, kind: string])[] = [
  ['word/', 'a Word document'],
  ['xl/', 'an Excel workbook'],
  ['ppt/', 'a PowerPoint presentation'],
  ['opendocument.text', 'an OpenDocument text'],
  ['opendocument.spreadsheet', 'an OpenDocument spreadsheet'],
  ['epub+zip', 'an e-book'],
];

const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.max(from, to)));

function archiveKind(bytes: Uint8Array): string {
  // Names stand in the local headers and again in the directory at the end.
  const ends = latin1(bytes, 0, 8192) + latin1(bytes, Math.max(8192, bytes.length - 16384), bytes.length);
  return insides.find(([name]) => ends.includes(name))?.[1] ?? 'a zip archive';
}

/**
 * What a file looks like by its first bytes; `undefined` where they say nothing. `isText`: it could be read as text, so that
 * a beginning which a letter may share is no proof.
 */
export function fileKind(bytes: Uint8Array, isText: boolean): string | undefined {
  const head = latin1(bytes, 0, 32);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return archiveKind(bytes);
  const known = beginnings.find(
    ([offset, start]) => !(isText && couldBeText.has(start)) && head.startsWith(start, offset),
  );
  return known?.[2];
}
