import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { decode } from '../src/intake/decode.ts';
import { hashOf } from '../src/intake/hash.ts';
import { recordOf } from '../src/model/record.ts';
import type { ReadFailure } from '../src/model/source.ts';
import { analyse } from '../src/worker/analyse.ts';

function words(failure: ReadFailure): string {
  switch (failure.reason) {
    case 'empty':
      return 'the file is empty';
    case 'too-large':
      return `the file is too large (${failure.bytes} bytes; at most ${failure.limit} are read)`;
    case 'not-text':
      return `not text: it looks like ${failure.looksLike}`;
    case 'unreadable':
      return `cannot be read: ${failure.detail}`;
  }
}

/** The record of one file, as a line of JSON. */
async function lineOf(path: string): Promise<string> {
  const bytes = new Uint8Array(await readFile(path));
  const decoded = decode(bytes);
  if ('reason' in decoded) throw new Error(words(decoded));
  return JSON.stringify(recordOf(basename(path), analyse({ id: await hashOf(bytes), text: decoded.text })));
}

// Prints one record a line, in the order of the files; what cannot be read goes to standard error, and the others go on.
for (const path of process.argv.slice(2)) {
  try {
    process.stdout.write(`${await lineOf(path)}\n`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}
