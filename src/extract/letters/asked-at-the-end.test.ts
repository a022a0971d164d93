import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = 'Ellerdale District Council\nFOI 6120\nDate of response: 3 May 2025\n\nOur answers are as follows.\n\n';
const foot = '\nYours sincerely\n\nInformation Team\n';
const pairs = [
  ['How many beach huts are there?', '214'],
  ['Yearly rent of each', '£1,250'],
  ['Names of those who let them', 'Withheld. Section 40(2) applies.'],
  ['Draft plan for the promenade', 'Not held'],
] as const;
const names: Record<string, readonly string[]> = {
  n: ['1', '2', '3', '4'],
  a: ['a', 'b', 'c', 'd'],
  i: ['i', 'ii', 'iii', 'iv'],
};

test.each([
  ['n', 'Annex: your request', (n: string) => `${n}. `, (n: string) => `${n}. `],
  ['n', 'Your request:', (n: string) => `Answer ${n}: `, (n: string) => `Q${n}) `],
  ['n', 'Original request', (n: string) => `${n}\t`, (n: string) => `${n} `],
  ['n', 'Appendix A - the request', (n: string) => `Q${n} `, (n: string) => `Question ${n}:\n`],
  ['n', 'You asked:', (n: string) => `${n}) `, (n: string) => `(${n}) `],
  ['a', 'You asked:', (n: string) => `${n}. `, (n: string) => `(${n}) `],
  ['a', 'Your request', (n: string) => `(${n})\n`, (n: string) => `${n}) `],
  ['i', 'Details of request', (n: string) => `(${n}) `, (n: string) => `${n}. `],
] as const)('%#: the request at the end of the letter: %s, %s', (scheme, title, answering, asking) => {
  const name = names[scheme] ?? [];
  const text = (gap: string): string =>
    `${head}${pairs.map(([, answer], i) => `${answering(name[i] ?? '')}${answer}`).join('\n\n')}\n${foot}\n${title}\n\n${pairs.map(([question], i) => `${asking(name[i] ?? '')}${question}`).join(gap)}\n`;
  for (const gap of ['\n', '\n\n'])
    expect(shown(text(gap))).toEqual(pairs.map(([question, answer], i) => `${name[i]} ${question} => ${answer}`));
});

test('one answer for several, and questions left out, with the request at the end', () => {
  const asked = pairs.map(([question], i) => `${i + 1}. ${question}`).join('\n');
  expect(shown(`${head}1. 214\n\n2 to 4. We do not hold this.\n${foot}\nYour request:\n\n${asked}\n`)).toEqual(
    pairs.map(([question], i) => `${i + 1} ${question} => ${i === 0 ? '214' : 'We do not hold this.'}`),
  );
});
