import { existsSync, writeFileSync } from 'node:fs';
import { recordOf } from '../src/model/record.ts';
import { analyse } from '../src/worker/analyse.ts';
import { fallen, floorFile, readFloor, sharesOf } from '../src/worker/testing/floor.ts';
import { fixturesFolder, type Pair, readPairs, seedsFolder } from '../src/worker/testing/pairs.ts';
import { score } from '../src/worker/testing/score.ts';
import {
  addTallies,
  type Difference,
  precision,
  recall,
  type Score,
  stages,
  type Tallies,
} from '../src/worker/testing/tally.ts';

// npm run -s score -- [FOLDER or FILE...] [--only NAME] [--verbose] [--raise]
// Prints precision and recall by stage over fixture pairs; --verbose tells each difference; --raise lifts the floor.

interface Options {
  readonly paths: readonly string[];
  readonly only?: string;
  readonly verbose: boolean;
  readonly raise: boolean;
}

function readOptions(words: readonly string[]): Options {
  const paths: string[] = [];
  let only: string | undefined;
  const flags = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === '--only') only = words[++i];
    else if (word.startsWith('--')) flags.add(word.slice(2));
    else paths.push(word);
  }
  const everywhere = [fixturesFolder, seedsFolder].filter((path) => existsSync(path));
  return {
    paths: paths.length > 0 ? paths : everywhere,
    verbose: flags.has('verbose'),
    raise: flags.has('raise'),
    ...(only ? { only } : {}),
  };
}

const scorePair = ({ name, text, expected }: Pair): Score =>
  score(text, recordOf(name, analyse({ id: name, text })), expected);

const percent = (share: number): string => share.toFixed(3).padStart(9);

function table(tallies: Tallies): string {
  const lines = stages.map((stage) => {
    const { right, expected, given } = tallies[stage];
    const counts = [right, expected, given].map((count) => String(count).padStart(9)).join('');
    return `${stage.padEnd(12)}${percent(precision(tallies[stage]))}${percent(recall(tallies[stage]))}${counts}`;
  });
  return [`${'stage'.padEnd(12)}precision   recall    right expected    given`, ...lines].join('\n');
}

const shown = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)} … (${text.length})` : text);

function line({ stage, kind, where, expected, given }: Difference): string {
  const said = [
    expected === undefined ? '' : `\n      expected: ${shown(expected)}`,
    given === undefined ? '' : `\n      given:    ${shown(given)}`,
  ];
  return `  ${stage} ${kind}: ${where}${said.join('')}`;
}

function main({ paths, only, verbose, raise }: Options): void {
  const pairs = paths.flatMap(readPairs).filter(({ name }) => !only || name.includes(only));
  const scores = new Map(pairs.map((pair) => [pair, scorePair(pair)]));
  for (const [{ name }, { tallies, differences }] of scores) {
    const { answers, outcomes, measures } = tallies;
    const parts = [answers, outcomes, measures].map(({ right, expected, given }) => `${right}/${expected}/${given}`);
    const serious = differences.filter(({ kind }) => kind !== 'near').length;
    console.log(
      `${name.padEnd(44)} answers ${parts[0]}, outcomes ${parts[1]}, measures ${parts[2]}${serious ? `, ${serious} differences` : ''}`,
    );
    if (verbose) for (const difference of differences) console.log(line(difference));
  }
  console.log(
    `\n${pairs.length} pairs (right/expected/given above)\n${table(addTallies([...scores.values()].map((s) => s.tallies)))}`,
  );
  if (raise) raiseFloor();
}

/** The floor is always taken over all committed pairs, and never lowered on those that it knows. */
function raiseFloor(): void {
  const scored = readPairs(fixturesFolder).map((pair) => ({ name: pair.name, tallies: scorePair(pair).tallies }));
  const floor = readFloor();
  const known = scored.filter(({ name }) => floor?.pairs.includes(name));
  const lower = floor ? fallen(sharesOf(addTallies(known.map(({ tallies }) => tallies))), floor.stages) : [];
  if (lower.length > 0) {
    console.error(`The floor only rises, but these fell:\n  ${lower.join('\n  ')}`);
    process.exitCode = 1;
    return;
  }
  const raised = { pairs: scored.map(({ name }) => name), stages: sharesOf(addTallies(scored.map((s) => s.tallies))) };
  writeFileSync(floorFile, `${JSON.stringify(raised, null, 2)}\n`);
  console.log(`\nFloor raised over ${scored.length} pairs.`);
}

main(readOptions(process.argv.slice(2)));
