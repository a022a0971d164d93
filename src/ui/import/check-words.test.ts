import { expect, test } from 'vitest';
import { gave } from '../../compare/testing/build.ts';
import type { Entry } from '../../model/entry.ts';
import { checkFigures } from '../../share/check.ts';
import { checkSentence, figureName, hereWords, sharedWords } from './check-words.ts';

const withSpend = (value: number): Entry =>
  gave('Ashcombe', { id: 'spend.website', period: 'year', value }, { file: 'a.txt' });
const shared = ({ source, analysis }: Entry, extractor = 'test') => ({
  id: source.id,
  path: source.path,
  analysis: { ...analysis, extractor },
});

test.each<[ReturnType<typeof shared>[], Entry[], string]>([
  [[], [], 'It holds no figures to check.'],
  [[shared(withSpend(1))], [], 'None of its files is open here: add them, then check again.'],
  [[shared(withSpend(1))], [withSpend(1)], '1 of 1 figure reads the same from the files here.'],
  [[shared(withSpend(1))], [withSpend(2)], '0 of 1 figure reads the same from the files here; 1 differs.'],
  [
    [shared(withSpend(1), '0.9')],
    [withSpend(1)],
    '1 of 1 figure reads the same from the files here. It was read by extractor 0.9, the files here by test.',
  ],
])('%#', (sources, here, sentence) => {
  expect(checkSentence(checkFigures({ sources, corrections: [] }, here))).toBe(sentence);
});

test('corrected figures are said as corrected', () => {
  const counts = { same: 3, corrected: 2, differs: 0, not_found: 0, not_here: 1 };
  const extractors = { shared: ['1'], here: ['1'] };
  expect(checkSentence({ counts, figures: [], extractors })).toBe(
    '3 of 5 figures read the same from the files here; 2 corrected by whoever shared it; 1 of files that are not open here.',
  );
});

test('a difference has both values, and the figure its name', () => {
  const said = { sources: [shared(withSpend(12_000))], corrections: [] };
  const [figure] = checkFigures(said, [withSpend(12_500)]).figures;
  if (!figure) throw new Error('no figure');
  expect([figureName(figure), sharedWords(figure), hereWords(figure)]).toEqual([
    'Website spend, a year',
    '£12,000',
    '£12,500',
  ]);
  const read = figure.shared;
  expect(sharedWords({ ...figure, read, by: 'set' })).toBe('£12,000, set by whoever shared it; read as £12,000');
  expect(sharedWords({ ...figure, by: 'added' })).toBe('£12,000, added by whoever shared it');
  expect(sharedWords({ ...figure, read, by: 'left out' })).toBe('left out by whoever shared it; read as £12,000');
});
