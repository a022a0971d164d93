/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { catalogueEntry } from '../measures/catalogue.ts';
import { recordOf } from '../model/record.ts';
import { analyse } from '../worker/analyse.ts';
import { acceptedFor, type Expectation } from '../worker/testing/expectation.ts';
import { score } from '../worker/testing/score.ts';
import { loadSample } from './sample.ts';

const expectations = import.meta.glob<Expectation>('./sample/expected/*.json', { import: 'default', eager: true });
const sample = (await loadSample()).map(({ name, text }) => ({
  name,
  text,
  expected: expectations[`./sample/expected/${name.slice(0, name.lastIndexOf('.'))}.json`],
}));

/** Words alone: a table's bars, a form's lines, a quotation's marks and entities aside. */
const words = (text: string) => text.replace(/&pound;/g, '£').match(/[\p{L}\p{N}£%.]+/gu) ?? [];

test('every sample file has its expectation, and no expectation stands alone', () => {
  expect(sample.filter(({ expected }) => !expected).map(({ name }) => name)).toEqual([]);
  expect(Object.keys(expectations)).toHaveLength(sample.length);
});

test.each(sample)('what is expected of $name stands in it', ({ text, expected }) => {
  const there = new Set(words(text).map((word) => word.toLowerCase()));
  for (const answer of expected?.answers ?? []) {
    const missing = words(answer.text).filter((word) => !there.has(word.toLowerCase()));
    // A link that the page breaks over two lines is joined.
    expect(missing.filter((word) => !text.replace(/-\s+/g, '-').includes(word))).toEqual([]);
    expect(answer.outcome === 'blank').toBe(answer.text === '');
  }
});

test.each(sample)('$name is expected to give only known measures', ({ expected }) => {
  for (const { id } of expected?.measures ?? []) expect([id, catalogueEntry(id)?.id]).toEqual([id, id]);
});

test.each(sample)('$name: what is accepted is accepted of an answer that is there', ({ expected }) => {
  if (!expected) return;
  for (const table of [expected.outcome_accept, expected.text_accept]) {
    const used = expected.answers.filter((answer, i) => acceptedFor<unknown>(table, answer, i).length > 0);
    expect(used.length).toBeGreaterThanOrEqual(Object.keys(table ?? {}).length);
  }
});

test('two councils at least answer both questionnaires, and two responses of one differ about a year', () => {
  const ids = (authority: string) =>
    sample
      .filter(({ expected }) => expected?.authority === authority)
      .map(({ expected }) => new Set(expected?.measures.map(({ id }) => id)));
  for (const authority of ['Wexmoor District Council', 'Tarnside Metropolitan Borough Council', 'Glen Orra Council']) {
    expect(ids(authority).some((each) => each.has('website.visitors'))).toBe(true);
    expect(ids(authority).some((each) => each.has('population'))).toBe(true);
  }
  const visitors = sample
    .filter(({ expected }) => expected?.authority === 'Brackenford Borough Council')
    .flatMap(({ expected }) => expected?.measures.filter(({ id }) => id === 'website.visitors') ?? []);
  expect(visitors.map(({ value }) => value).sort()).toEqual([398114, 412380, 441902]);
});

test('of the figures that the sample holds no fewer are read than before, and none more is wrong', () => {
  const tallies = sample.map(({ name, text, expected }) => {
    if (!expected) throw new Error(`${name} has no expectation`);
    return score(text, recordOf(name, analyse({ id: name, text })), expected).tallies.measures;
  });
  const right = tallies.reduce((sum, tally) => sum + tally.right, 0);
  const given = tallies.reduce((sum, tally) => sum + tally.given, 0);
  // The journeys in a browser count on them. Raise both with what is mended.
  expect(right).toBeGreaterThanOrEqual(365);
  expect(given - right).toBeLessThanOrEqual(6);
});
