import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { forgetRemembered } from '../src/text/remembered.ts';
import { analyse } from '../src/worker/analyse.ts';
import { tortures } from '../src/worker/testing/torture.ts';
import { makeCorpus } from './corpus/make-corpus.ts';

// MB/s of the extractor over the fixtures and a seeded corpus, beside what two Markdown tools need for the same text in the same run, and
// how long a megabyte of each hostile text takes.

const rounds = 9;
const fixturesFolder = join('src', 'extract', 'fixtures');
const fixtures = readdirSync(fixturesFolder)
  .filter((name) => /\.(txt|md|html|csv)$/.test(name))
  .map((name) => readFileSync(join(fixturesFolder, name), 'utf8'));
/** The texts of each round. Fixtures are the same each time; of the corpus no round has a text that another had. */
const sets: Readonly<Record<string, readonly (readonly string[])[]>> = {
  fixtures: Array.from({ length: rounds }, () => fixtures),
  'seeded corpus': Array.from({ length: rounds }, (_, round) => makeCorpus(200, round + 1).map(({ text }) => text)),
};

const bytesOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

interface Speeds {
  /** Before anything was compiled for this set, the median, and the best: the machine's other work only ever slows a round down. */
  readonly first: number;
  readonly median: number;
  readonly best: number;
}

/** MB/s of UTF-8 over the rounds. No round profits from what the one before it read. */
function speedsOf(set: readonly (readonly string[])[], work: (text: string) => unknown): Speeds {
  const speeds = set.map((texts) => {
    forgetRemembered();
    const started = performance.now();
    for (const text of texts) work(text);
    return bytesOf(texts) / 1000 / (performance.now() - started);
  });
  const sorted = speeds.toSorted((a, b) => a - b);
  return { first: speeds[0] ?? 0, median: sorted[rounds >> 1] ?? 0, best: sorted.at(-1) ?? 0 };
}

const decoder = new TextDecoder();
const processor = remark().use(remarkGfm);
const ours = 'Foilight: extract and measure';
const contenders: Readonly<Record<string, (text: string) => unknown>> = {
  [ours]: (text) => analyse({ id: '', text }),
  'decode, then split into lines and cells': (text) => {
    const lines = decoder.decode(Buffer.from(text)).split('\n');
    return lines.map((line) => line.split(/[|\t]/));
  },
  "marked's lexer": (text) => marked.lexer(text),
  'remark with GFM': (text) => processor.parse(text),
};

const shown = (speed: number): string => speed.toFixed(speed < 10 ? 2 : 1).padStart(9);

for (const [name, set] of Object.entries(sets)) {
  const [texts = []] = set;
  console.log(`\n${name}: ${texts.length} texts, ${(bytesOf(texts) / 1e6).toFixed(2)} MB a round, ${rounds} rounds`);
  console.log(`  ${'MB/s'.padEnd(42)}    first   median     best   best, times ours`);
  let own = 0;
  for (const [contender, work] of Object.entries(contenders)) {
    const { first, median, best } = speedsOf(set, work);
    if (contender === ours) own = best;
    console.log(
      `  ${contender.padEnd(42)}${shown(first)}${shown(median)}${shown(best)}${(best / own).toFixed(1).padStart(9)}`,
    );
  }
}

const megabyte = 1_000_000;
const times = Object.entries(tortures(megabyte)).map(([name, text]) => {
  forgetRemembered();
  const started = performance.now();
  analyse({ id: '', text });
  return { name, ms: performance.now() - started, bytes: Buffer.byteLength(text) };
});
console.log('\nhostile texts of 1 MB, slowest first');
for (const { name, ms, bytes } of times.sort((a, b) => b.ms - a.ms))
  console.log(`  ${name.padEnd(42)}${ms.toFixed(0).padStart(9)} ms${shown(bytes / 1000 / ms)} MB/s`);
