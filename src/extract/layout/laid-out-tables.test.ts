import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';
import { laidOut } from '../testing/laid-out.ts';

const seeds = Array.from({ length: 240 }, (_, i) => i + 1);

/** What stands as `number: text` in a letter that was laid out. */
const expectedOf = (seed: number): string[] => laidOut(seed).expected.map(({ number, text }) => `${number}: ${text}`);

const givenBy = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, part, text: words }) => `${number ?? '-'}${part ? ` [${part}]` : ''}: ${words}`,
  );

describe('a schedule of wrapped columns over pages, laid out by chance', () => {
  test.each(seeds.filter((seed) => laidOut(seed).traits.includes('top')))('seed %i', (seed) => {
    expect(givenBy(laidOut(seed).text)).toEqual(expectedOf(seed));
  });
});
