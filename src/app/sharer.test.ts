import { expect, test } from 'vitest';
import { analyse } from '../worker/analyse.ts';
import { loadSample } from './sample.ts';
import { createSharer } from './sharer.ts';

const copy = <T>(thing: T): T => JSON.parse(JSON.stringify(thing));

test('an analysis says the same as before, whatever it shares', async () => {
  const { share } = createSharer();
  for (const { text } of await loadSample()) {
    const analysis = analyse({ id: 'a', text });
    expect(share(copy(analysis))).toEqual(copy(analysis));
  }
});

test('how sure two analyses are is one thing, until it is forgotten', () => {
  const text = 'Ashcombe District Council\n\n1. What did the council spend on its website in 2024/25?\n£12,400\n';
  const analysis = analyse({ id: 'a', text });
  expect(analysis.response.answers).toHaveLength(1);
  const { share, clear } = createSharer();
  const [first, second] = [share(copy(analysis)), share(copy(analysis))];
  const surenessOf = ({ response }: typeof analysis) => response.answers[0]?.sureness;
  expect(surenessOf(second)).toBe(surenessOf(first));
  clear();
  const third = share(copy(analysis));
  expect(surenessOf(third)).not.toBe(surenessOf(first));
  expect(third).toEqual(first);
});
