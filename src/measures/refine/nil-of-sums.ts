import type { Answer } from '../../model/response.ts';
import type { Draft } from '../drafts.ts';

/** "Small sites: 2022/23 £3,400; 2023/24 nil": nothing was spent; it does not say that there are none. */
export function withoutNilsOfSums(drafts: readonly Draft[], answers: readonly Answer[]): readonly Draft[] {
  const isNil = ({ measure: { figure, unit, answer } }: Draft): boolean =>
    figure.kind === 'number' && figure.value === 0 && unit !== 'GBP' && !/\d/.test(answers[answer]?.text ?? '');
  const nils = drafts.filter(isNil);
  if (nils.length === 0) return drafts;
  const priced = new Set(answers.filter(({ text }) => text.includes('£')).map(({ question }) => question));
  return drafts.filter((draft) => {
    const { question } = answers[draft.measure.answer] ?? {};
    return !nils.includes(draft) || question === undefined || !priced.has(question);
  });
}
