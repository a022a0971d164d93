/** Compressed lines, and back. Reading is by piece, so that a file which grows without end is given up before it has. */

/** How much is taken in at most: bytes, characters of one line, and lines. */
export interface Limits {
  readonly compressed: number;
  readonly whole: number;
  readonly line: number;
  readonly lines: number;
}

const mega = 1024 * 1024;

/** Five thousand letters with what was read from them are some 150 MB, in 15 MB. A line has one letter of at most 20 MB. */
export const usualLimits: Limits = { compressed: 256 * mega, whole: 768 * mega, line: 96 * mega, lines: 200_000 };

/** The file is larger than `limit` bytes, or grows beyond them. */
export class TooLarge extends Error {
  readonly limit: number;
  constructor(limit: number) {
    super(`larger than ${limit}`);
    this.limit = limit;
  }
}

/** The lines as a gzip file, each with its end. They are asked for one after another, so that all are never in memory at once. */
export function gzipOf(lines: AsyncIterable<string>): Promise<Blob> {
  const iterator = lines[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${value}\n`));
    },
  });
  return new Response(stream.pipeThrough(new CompressionStream('gzip'))).blob();
}

/** The lines in a gzip file. Throws `TooLarge`; another error where the file is damaged, cut short or not UTF-8. */
export async function* linesOf(file: Blob, limits: Limits = usualLimits): AsyncGenerator<string> {
  if (file.size > limits.compressed) throw new TooLarge(limits.compressed);
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let taken = 0;
  let waiting: string[] = [];
  let waitingLength = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      taken += value.length;
      if (taken > limits.whole) throw new TooLarge(limits.whole);
      const pieces = decoder.decode(value, { stream: true }).split('\n');
      const last = pieces.pop() ?? '';
      for (const piece of pieces) {
        yield waiting.join('') + piece;
        waiting = [];
        waitingLength = 0;
      }
      waiting.push(last);
      waitingLength += last.length;
      if (waitingLength > limits.line) throw new TooLarge(limits.line);
    }
    const rest = waiting.join('') + decoder.decode();
    if (rest) yield rest;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
