import { expect, test } from 'vitest';
import type { OpenedProject } from '../../app/state.ts';
import { openedSentence } from './OpenedProjects.tsx';

const project: OpenedProject = {
  path: 'all.foilight',
  file: new Blob(),
  kind: 'project',
  saved: '2026-11-22T08:00:00.000Z',
  settings: {},
  added: 2,
  here: 0,
  corrections: 0,
  kept: 0,
  setAside: [],
};

test.each<[Partial<OpenedProject>, string]>([
  [{}, 'A project file saved on 22 November 2026: 2 responses added.'],
  [
    { added: 0, here: 3, corrections: 1, setAside: [{ name: 'x', why: 'y' }] },
    'A project file saved on 22 November 2026: 0 responses added, 3 here already, 1 correction, 1 damaged part left out.',
  ],
  [
    { kind: 'picture', title: 'Spend on websites' },
    'A picture of Foilight, “Spend on websites”, saved on 22 November 2026: 2 responses added. Of the letters it may hold only the words that are quoted.',
  ],
])('%o', (change, sentence) => {
  expect(openedSentence({ ...project, ...change })).toBe(sentence);
});
