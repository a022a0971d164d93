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

  // A row whose number stands half-way down, cut by a page's end, may lose a line to its neighbour.
  test('numbers half-way down their rows', () => {
    const low = seeds.filter((seed) => laidOut(seed).traits.includes('middle'));
    const right = low.filter((seed) => givenBy(laidOut(seed).text).join('\n') === expectedOf(seed).join('\n'));
    expect(right.length / low.length).toBeGreaterThan(0.85);
  });
});
