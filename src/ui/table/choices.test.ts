import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Choices, noChoices, readChoices, writeChoices } from './choices.ts';

const id = fc.stringMatching(/^[a-z][a-z_.%,:;|=~ /]{0,15}$/);
const words = fc.string({ minLength: 1, maxLength: 12 });

const filter = fc
  .record(
    {
      from: fc.double({ noNaN: true, noDefaultInfinity: true }),
      to: fc.integer(),
      words,
      says: fc.array(fc.constantFrom('given', 'refused:s.12', 'refused:reg.12(4)(b)', 'not_held'), { minLength: 1 }),
    },
    { requiredKeys: [] },
  )
  .filter((each) => Object.keys(each).length > 0)
  // Minus nought is nought in an address.
  .map((each) => (Object.is(each.from, -0) ? { ...each, from: 0 } : each));

const choices: fc.Arbitrary<Choices> = fc.record({
  sort: fc.array(fc.record({ id, desc: fc.boolean() })),
  words: fc.string(),
  filters: fc.dictionary(id, filter).map((each) => Object.fromEntries(Object.entries(each))),
  type: fc.constantFrom('', 'district'),
  place: fc.constantFrom('', 'nation:Wales', 'region:South West'),
  hidden: fc.array(id),
  order: fc.array(id),
  pinned: fc.array(id),
  by: fc.constantFrom(undefined, 'type' as const, 'region' as const),
  questions: fc.array(id),
  mineAmong: fc.boolean(),
});

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(choices, (each) => {
      expect(readChoices(writeChoices(each))).toEqual(each);
    }),
  );
});

test('nothing chosen is nothing written', () => {
  expect(writeChoices(noChoices)).toEqual({});
  expect(readChoices({})).toEqual(noChoices);
});

test('settings from anywhere never break it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('sort', 'where', 'hide', 'by', '__proto__'), fc.string()), (settings) => {
      const read = readChoices(settings);
      expect(read.by).toBeUndefined();
    }),
  );
  expect(readChoices({ by: 'nonsense', where: ':,a,b:,c:from%3Dx' })).toEqual(noChoices);
});
