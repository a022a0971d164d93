import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

// Labels that hold a figure of their own, beside their values.
test.each([
  ['Post-16', '302'],
  ['Post-16', '<5'],
  ['Under-5s', '31'],
  ['Pre-1974', '12'],
  ['KS2', 'fewer than 5'],
  ['Other', 'nil'],
])('%s and %s', (label, value) => {
  const lines = [
    ['Primary', '187'],
    ['Secondary', '214'],
    [label, value],
  ];
  for (const indent of ['     ', ''])
    expect(
      shown(
        `Q.1  How many were met?\nA.1  3,206\n\nQ.2  How many children are educated at home, by phase?\nA.2\n${lines.map(([name = '', figure]) => `${indent}${name.padEnd(13)}${figure}`).join('\n')}\n\nQ.3  How many orders?\nA.3  None\n`,
      ).slice(1, 4),
    ).toEqual(
      lines.map(([name, figure]) => `2 [${name}] How many children are educated at home, by phase? => ${figure}`),
    );
});
