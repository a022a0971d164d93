import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { forgetRemembered } from '../src/text/remembered.ts';
import { analyse } from '../src/worker/analyse.ts';
import { makeCorpus } from './corpus/make-corpus.ts';

// MB/s of the extractor over the fixtures (and over a seeded corpus), beside what two Markdown tools need for the same text in the same run.

const fixtures = join('src', 'extract', 'fixtures');
const sets = {
  fixtures: readdirSync(fixtures)
    .filter((name) => /\.(txt|md|html|csv)$/.test(name))
    .map((name) => readFileSync(join(fixtures, name), 'utf8')),
  'seeded corpus': makeCorpus(200).map(({ text }) => text),
};

/** The best of five rounds, in MB/s of UTF-8: the machine's other work only ever slows a round down. */
function speed(texts: readonly string[], work: (text: string) => unknown): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    // No round profits from what the one before it read.
    forgetRemembered();
    const started = performance.now();
    for (const text of texts) work(text);
    best = Math.min(best, performance.now() - started);
  }
  return bytes / 1000 / best;
}

const decoder = new TextDecoder();
const processor = remark().use(remarkGfm);
const contenders: Record<string, (text: string) => unknown> = {
  'decode, then split into lines and cells': (text) => {
    const lines = decoder.decode(Buffer.from(text)).split('\n');
    return lines.map((line) => line.split(/[|\t]/));
  },
  'Foilight: extract and measure': (text) => analyse({ id: '', text }),
  "marked's lexer": (text) => marked.lexer(text),
  'remark with GFM': (text) => processor.parse(text),
};

for (const [name, texts] of Object.entries(sets)) {
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`\n${name}: ${texts.length} texts, ${(size / 1e6).toFixed(2)} MB`);
  for (const [contender, work] of Object.entries(contenders)) {
    console.log(`  ${contender.padEnd(42)} ${speed(texts, work).toFixed(1).padStart(8)} MB/s`);
  }
}
