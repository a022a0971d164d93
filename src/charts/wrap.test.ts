import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barLayout } from './bar-layout.ts';
import { dodge } from './dodge.ts';
import { labelTracks } from './label-tracks.ts';
import { clipped, wrapped } from './wrap.ts';

const measure = (words: string) => words.length * 10;

test.each([
  ['Armagh City, Banbridge and Craigavon', 200, ['Armagh City,', 'Banbridge and', 'Craigavon']],
  ['Cotswold', 200, ['Cotswold']],
  ['', 200, []],
  ['Llanfairpwllgwyngyll town', 100, ['Llanfairpw', 'llgwyngyll', 'town']],
])('%s wrapped at %d', (words, width, lines) => {
  expect(wrapped(words, width, measure)).toEqual(lines);
});

test('wrapping loses no letter and no line is too wide', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 10, max: 300 }), (words, width) => {
      const lines = wrapped(words, width, measure);
      expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
      for (const line of lines)
        expect(measure(line)).toBeLessThanOrEqual(Math.max(width, 10 * (line.match(/./gu)?.[0]?.length ?? 1)));
    }),
  );
});

test.each([
  ['short', 100, 'short'],
  ['much too long', 100, 'much too…'],
])('%s clipped at %d', (words, width, text) => {
  expect(clipped(words, width, measure)).toBe(text);
});

test('names stand beside their bars where there is room, above them where there is none, and are always whole', () => {
  const rows = [{ name: 'Bournemouth, Christchurch and Poole', label: '£1,000,000' }];
  for (const width of [320, 640, 1200]) {
    const layout = barLayout(rows, width, measure);
    expect(layout.above).toBe(width === 320);
    expect(layout.lines[0]?.join(' ')).toBe(rows[0]?.name);
    expect(layout.row).toBeGreaterThanOrEqual((layout.lines[0]?.length ?? 0) * 15);
  }
});

test('no dot covers another, and each keeps its place along the axis', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }), (along) => {
      const offsets = dodge(along, 4) ?? [];
      for (const [i, a] of along.entries()) {
        for (const [j, b] of along.entries()) {
          if (i < j) expect(Math.hypot(a - b, (offsets[i] ?? 0) - (offsets[j] ?? 0))).toBeGreaterThan(8 - 1e-3);
        }
      }
    }),
  );
});

/** The labels whose line down to their place runs through a nearer one. */
function crossing(wanted: readonly { at: number; width: number }[], width: number) {
  const all = labelTracks(wanted, width).map((placed, i) => ({ ...placed, ...wanted[i] }));
  return all.filter(({ at = 0, track }) =>
    all.some(({ left, width: wide = 0, track: nearer }) => nearer < track && at > left && at < left + wide),
  );
}

test.each([
  [
    'a chain, the last of which can only begin at its place',
    [
      [406, 195],
      [212, 104],
      [109, 110],
    ],
  ],
  [
    'one that can neither begin nor end at its place',
    [
      [150, 160],
      [290, 150],
      [430, 180],
    ],
  ],
  [
    'a crowd at the right end',
    [
      [590, 100],
      [580, 100],
      [550, 100],
    ],
  ],
  [
    'a crowd at the left end',
    [
      [5, 100],
      [6, 100],
      [7, 100],
    ],
  ],
  [
    'several at one place',
    [
      [300, 200],
      [300, 200],
      [300, 190],
    ],
  ],
])('labels with room: %s', (_, labels) => {
  expect(
    crossing(
      labels.map(([at = 0, width = 0]) => ({ at, width })),
      600,
    ),
  ).toEqual([]);
});

test('no line down to a label’s place runs through a nearer label where the labels are together no wider than the line', () => {
  const label = fc.record({ at: fc.integer({ min: 0, max: 600 }), width: fc.integer({ min: 20, max: 200 }) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 6 }), (wanted) => {
      fc.pre(wanted.reduce((sum, { width }) => sum + width, 0) <= 600);
      expect(crossing(wanted, 600)).toEqual([]);
    }),
  );
});

test('labels stay in the width, and none stands over another', () => {
  const label = fc.record({ at: fc.integer({ min: 0, max: 600 }), width: fc.integer({ min: 20, max: 300 }) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 6 }), (wanted) => {
      const placed = labelTracks(wanted, 600);
      const all = wanted.map((one, i) => ({ ...one, left: placed[i]?.left ?? 0, track: placed[i]?.track ?? 0 }));
      for (const a of all) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.left + a.width).toBeLessThanOrEqual(600);
        for (const b of all) {
          if (a === b) continue;
          if (a.track === b.track) expect(a.left >= b.left + b.width || b.left >= a.left + a.width).toBe(true);
        }
      }
    }),
  );
});
