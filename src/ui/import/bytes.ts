import { count } from '../../compare/format.ts';

/** `812 bytes`, `34 kB`, `2.1 MB`. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${count(bytes)} bytes`;
  const [size, unit] = bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${count(Number(size.toFixed(size < 9.95 ? 1 : 0)))} ${unit}`;
}
