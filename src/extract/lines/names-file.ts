import { isBlank, type PhysicalLine } from './physical-lines.ts';

/** The words of a file's first lines. */
export function headWords(text: string, lines: readonly PhysicalLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  let seen = 0;
  for (const line of lines) {
    if (isBlank(line)) continue;
    if (++seen > 12) break;
    for (const word of text
      .slice(line.from, Math.min(line.to, line.from + 160))
      .toLowerCase()
      .split(/[\s,;:|()]+/))
      words.add(word);
  }
  return words;
}

/** A reference, and no year: not `2024`, not `2023-24`. */
const isCode = (word: string): boolean =>
  word.length > 3 && /\d{3}/.test(word) && !/^(?:19|20)\d\d(?:[-/](?:\d\d){1,2})?$/.test(word);

/** Whether a line is a running head by its words alone: an authority's name and the file's own reference. */
export const namesCode = (words: string, known: ReadonlySet<string>): boolean =>
  words.length < 90 &&
  /\b(?:council|authority|borough|trust|police|university|nhs)\b/i.test(words) &&
  !/[?:£]/.test(words) &&
  words
    .toLowerCase()
    .split(/[\s,;|()–—]+/)
    .some((word) => isCode(word) && known.has(word));

/** Whether a line says whose file it is: the reference of its head, or the authority's name in its words. */
export function namesFile(line: string, known: ReadonlySet<string>): boolean {
  if (line.length > 80 || /[?:£]/.test(line)) return false;
  const words = line
    .toLowerCase()
    .split(/[\s,;|()–—]+/)
    .filter((word) => word !== '');
  if (words.some((word) => isCode(word) && known.has(word))) return true;
  return (
    /\b(?:council|authority|borough|trust|police|university|nhs)\b/i.test(line) &&
    words.every((word) => known.has(word))
  );
}
