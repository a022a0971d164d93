import { expect, test } from 'vitest';
import { gave } from '../../compare/testing/build.ts';
import type { Entry } from '../../model/entry.ts';
import { checkFigures } from '../../share/check.ts';
import { checkSentence, differenceWords } from './check-words.ts';

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
  expect(checkSentence(checkFigures(sources, here))).toBe(sentence);
});

test('a difference has both values and both words', () => {
  const [figure] = checkFigures([shared(withSpend(12_000))], [withSpend(12_500)]).figures;
  if (!figure) throw new Error('no figure');
  expect(differenceWords(figure)).toBe('£12,000 there (“answer 0”), £12,500 here (“answer 0”)');
});
