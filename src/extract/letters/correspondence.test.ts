import { describe, expect, test } from 'vitest';
import { earlierSetAside } from '../answers/warnings.ts';
import { extractResponse } from '../extract-response.ts';
import { correspondenceOf, savedNames, storyNames, wayNames } from '../testing/correspondence.ts';
import { shown } from '../testing/shown.ts';

/** Each answer of a few seeds' correspondences, those that do not come back, and what comes back beside them. */
function compared(story: string, how: string): { told: number; lost: string[]; beside: string[] } {
  const all = wayNames.flatMap((way) => [1, 2, 3].map((seed) => correspondenceOf(seed, { story, how, way })));
  return all.reduce<{ told: number; lost: string[]; beside: string[] }>(
    (sum, { text, told }) => {
      const given = shown(text);
      const expected = told.map(({ number, question, answer }) => `${number} ${question} => ${answer}`);
      return {
        told: sum.told + told.length,
        lost: [...sum.lost, ...expected.filter((one) => !given.includes(one))],
        beside: [...sum.beside, ...given.filter((one) => !expected.includes(one))],
      };
    },
    { told: 0, lost: [], beside: [] },
  );
}

// A correspondence is seldom read in part: where it goes wrong, all of it is.
describe.each(storyNames)('%s', (story) => {
  test.each(savedNames)('the answers come back: %s', (how) => {
    const { told, lost, beside } = compared(story, how);
    expect.soft(lost.length, lost.slice(0, 9).join('\n')).toBeLessThanOrEqual(told * 0.1);
    expect.soft(beside.length, beside.slice(0, 9).join('\n')).toBeLessThanOrEqual(told * 0.1);
  });
});

describe.each(storyNames)('%s', (story) => {
  test.each(savedNames)('a reply that is set aside is said to be: %s', (how) => {
    const { warnings } = extractResponse(correspondenceOf(1, { story, how, way: wayNames[0] as string }).text);
    expect(warnings).toEqual(story.startsWith('refused') ? [earlierSetAside] : []);
  });
});
