import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsAt } from '../model/span.ts';
import { findAreas } from './area.ts';
import { findCounts } from './count.ts';
import { findDurations } from './duration.ts';
import type { FoundAmount } from './found.ts';
import { splitList } from './list.ts';
import { findMoney } from './money.ts';
import { cut, spansIn } from './passage.ts';
import { passageOf } from './passage-of.ts';
import { findPercents } from './percent.ts';
import { findOptions } from './ticks.ts';
import { tokensOf } from './tokens.ts';
import { findYears } from './year.ts';
import { findYesNo } from './yes-no.ts';

const recognisers: Readonly<Record<string, (text: string) => readonly { readonly span: readonly [number, number] }[]>> =
  {
    findMoney,
    findCounts,
    findPercents,
    findDurations,
    findAreas,
    findYears,
    splitList,
    findOptions,
  };

/** Letters' own stuff, thrown together: what most easily confuses a recogniser. */
const pieces = fc.constantFrom(
  ...[
    '£',
    '12',
    ',000',
    '.5',
    'k',
    'm',
    ' ',
    '\n',
    '-',
    '–',
    'to',
    'and',
    'between ',
    '2022',
    '/23',
    '%',
    ' per ',
    'annum',
    'year',
    's',
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
    'six',
    'circa ',
    'E',
    'O',
    '&',
    ';',
    '*',
    'Q3 ',
    'months',
    'sq ',
    'miles',
    'VAT',
    '?',
    ':',
    '0',
    '01223',
    '@',
    'www.',
    'No',
    'Yes',
    '[X]',
  ],
);
const letters = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
);

test.each(Object.entries(recognisers))(
  '%s: spans lie in the text, in order, and hold something; nothing throws',
  (_, find) => {
    fc.assert(
      fc.property(letters, (text) => {
        let last = 0;
        for (const { span } of find(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          last = span[0];
        }
      }),
    );
  },
);

test('tokens cover the visible text, in order', () => {
  fc.assert(
    fc.property(letters, (text) => {
      let last = 0;
      for (const { start, end } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(last, start).trim()).toBe('');
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }),
  );
});

test('a passage of any text knows where each character came from, cut or not, and reading it again changes nothing', () => {
  fc.assert(
    fc.property(letters, (text) => {
      const passage = passageOf(text, [[0, text.length]]);
      const joins = (): boolean => false;
      for (let i = 0; i < passage.text.length; i++) {
        const spans = spansIn(passage, [i, i + 1], joins);
        const char = passage.text[i] ?? '';
        if (/\s/.test(char)) expect(spans).toEqual([]);
        if (spans.length === 0) continue;
        const shown = wordsAt(text, spans);
        if (shown.length === 1) expect(shown === char || '*ﬀﬁﬂﬃﬄ…'.includes(shown)).toBe(true);
        expect(spansIn(cut(passage, i, passage.text.length), [0, 1], joins)).toEqual(spans);
        expect(spansIn(cut(passage, 0, i + 1), [i, i + 1], joins)).toEqual(spans);
      }
      findYesNo(passage.text);
    }),
  );
});

const low = (value: FoundAmount['value']) => (value.kind === 'number' ? value.value : value.low);

test('pounds and counts as people write them re-read to their value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, pence) => {
      const grouped = whole.toLocaleString('en-GB');
      const pounds = `£${grouped}.${String(pence).padStart(2, '0')}`;
      expect(findMoney(`It cost ${pounds} in all`).map(({ value }) => low(value))).toEqual([
        Number(`${whole}.${String(pence).padStart(2, '0')}`),
      ]);
      expect(findCounts(`There were ${grouped} visitors`).map(({ value }) => low(value))).toEqual([whole]);
    }),
  );
});

test.each([
  '1',
  '1,',
  '£',
  '£1,',
  '1.',
  ' ',
  '(',
  '[',
  '<',
  '|',
  'a',
  'a@',
  '1-',
  '2022/',
  '&',
  '*',
  'one ',
  'http',
  '\n',
  '1 000 ',
  'and ',
  'E1,000',
  '[X',
])('a long run of %j comes to an end', (piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length));
  for (const find of Object.values(recognisers)) expect(find(text).length).toBeLessThanOrEqual(text.length);
  expect(passageOf(text, [[0, text.length]]).text.length).toBeLessThanOrEqual(text.length);
  expect(() => findYesNo(text)).not.toThrow();
});
