import { expect, it } from 'vitest';
import { measureResponse } from '../measure-response.ts';
import { responseFrom } from '../testing/locate.ts';

const measuresOf = (answers: readonly (readonly [string, string])[]): string[] => {
  const text = answers.flat().join('\n');
  const response = responseFrom(
    text,
    answers.map(([question, answer]) => ({ question, text: answer })),
  );
  return measureResponse(text, response).measures.map(
    ({ id, figure }) => `${id} ${figure.kind === 'range' ? figure.low : figure.value}`,
  );
};
const uptake = ['What share of households have signed up to the resident portal?', '57%'] as const;

it('a portal that is taken up is in use', () => {
  expect(measuresOf([uptake])).toEqual(['portal.in_use true', 'portal.uptake 57']);
});

it('but a plain no stands, whatever share is told beside it', () => {
  expect(measuresOf([['Does the council have a resident portal?', 'No.'], uptake])).toEqual([
    'portal.in_use false',
    'portal.uptake 57',
  ]);
});
