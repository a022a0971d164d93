import { expect, test } from 'vitest';
import { manyDots } from '../charts/cloud.ts';
import { drawDots } from './draw-dots.ts';
import { themes } from './theme.ts';

const size = { radius: 3, ring: 2, merged: true };
const dotsOf = (n: number) => Array.from({ length: n }, (_, i) => ({ x: i, y: 0, about: i % 2 === 1, mine: i === 4 }));
const draw = (n: number) => drawDots({ theme: themes.light, wider: 1 }, dotsOf(n), size);
const colours = (svg: string) => [...svg.matchAll(/ fill="([^"]*)" stroke="([^"]*)"/g)].map(([, ...both]) => both);

test('few dots are a circle each, and those that are not to be merged', () => {
  expect(draw(manyDots).match(/<circle /g)?.length).toBe(manyDots);
  const apart = drawDots({ theme: themes.light, wider: 1 }, dotsOf(manyDots + 1), { radius: 3, ring: 2 });
  expect(apart.match(/<circle /g)?.length).toBe(manyDots + 1);
});

test('many are a path for each kind, in the same colours, the hollow above the full and the own above all', () => {
  const svg = draw(manyDots + 1);
  expect(svg.match(/<(?:circle|path) /g)).toEqual(['<path ', '<path ', '<path ']);
  const few = colours(draw(6));
  expect(colours(svg)).toEqual([few[0], few[1], few[4]]);
  expect(svg.match(/M/g)?.length).toBe(manyDots + 1);
});
