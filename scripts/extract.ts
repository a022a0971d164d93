import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { recordOf } from '../src/model/record.ts';
import { analyse } from '../src/worker/analyse.ts';

// Prints one record a line, in the order of the files; what cannot be read goes to standard error, and the others go on.
for (const path of process.argv.slice(2)) {
  try {
    const text = new TextDecoder('utf-8').decode(await readFile(path));
    process.stdout.write(`${JSON.stringify(recordOf(basename(path), analyse({ id: path, text })))}\n`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}
