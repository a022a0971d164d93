import { expect, test } from 'vitest';
import { authorities } from '../authorities/authorities.ts';
import { findAuthorities } from '../authorities/find-authorities.ts';
import { loadSample } from './sample.ts';

const sample = await loadSample();

test('there are enough files, each of a letter’s size, with names that are used once', () => {
  expect(sample.length).toBeGreaterThanOrEqual(18);
  expect(new Set(sample.map(({ name }) => name)).size).toBe(sample.length);
  for (const { text } of sample) expect([text.length > 1500, text.length < 9000]).toEqual([true, true]);
  expect(new Set(sample.map(({ name }) => name.split('.').at(-1)))).toEqual(new Set(['csv', 'html', 'md', 'txt']));
});

test.each(sample)('$name says that it is no real council’s', ({ text }) => {
  expect(text).toMatch(/fictional|invented|imaginary|made[- ]up|is not a real|there is no london borough called/i);
});

test.each(sample)('$name names no real authority, and no real domain', ({ text }) => {
  expect(findAuthorities(text)).toEqual([]);
  const hosts = text.match(/(?<=@|:\/\/|www\.)[a-z0-9.-]+/gi) ?? [];
  expect(hosts.filter((host) => !/\.example$/.test(host.replace(/\.$/, '')))).toEqual([]);
});

test('no invented council has a real one’s name', () => {
  const real = new Set(authorities().flatMap(({ shortName, otherNames }) => [shortName, ...otherNames]));
  const invented = [
    [
      'Ashcombe Vale',
      'Brackenford',
      'Dyffryn Arian',
      'Eastmarch',
      'Fallowdene',
      'Glen Orra',
      'Harl Valley',
      'Harlshire',
    ],
    ['Kestrel Coast', 'Marlock', 'Ormsley', 'Pellow and Thrale', 'Port Selwick', 'Saltmere', 'Tarnside', 'Wexmoor'],
  ].flat();
  for (const name of invented) {
    expect(real.has(name)).toBe(false);
    expect(sample.some(({ text }) => text.toUpperCase().includes(name.toUpperCase()))).toBe(true);
  }
});
