import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { trace } from './trace.ts';

test('x', () => {
  for (const f of (process.env.F ?? '').split(',')) console.log(trace(readFileSync(f, 'utf8')));
});
