import type { Measure } from '../../model/measure.ts';
import type { Answer } from '../../model/response.ts';
import { measureResponse } from '../measure-response.ts';
import { followsFromUptake } from '../refine/refine.ts';

/** A question, the answer it got, and whatever else the case needs (a part, a section, another outcome). */
export interface Case extends Partial<Pick<Answer, 'part' | 'section' | 'number' | 'outcome'>> {
  readonly question: string;
  readonly answer: string;
  /** What stands in the text above the question, unknown to its answer. */
  readonly heading?: string;
}

/** `spend.crm year 2023/24 38200 about`, `crm.products [Verint, Jadu]`: a measure on one line. */
export function told({ id, period, year, figure, approximate, covers, by }: Measure): string {
  const value =
    figure.kind === 'range'
      ? `${figure.low}..${figure.high}`
      : figure.kind === 'names'
        ? `[${figure.value.join(', ')}]`
        : String(figure.value);
  const short = covers?.map((one) => one.split('.').at(-1)).join('+');
  const items = by && Object.entries(by).map(([name, pounds]) => `${name} ${pounds}`);
  return [
    id,
    period,
    year,
    value,
    approximate ? 'about' : undefined,
    short && `covers ${short}`,
    items && `by ${items.join(', ')}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** What a response of these questions and answers measures, a line each, but for a portal that follows from its uptake. Asserts nothing of how the text was laid out. */
export const measured = (...cases: readonly Case[]): string[] => measuredBelow('', ...cases);

/** The same, where a letter's head stands above. */
export function measuredBelow(head: string, ...cases: readonly Case[]): string[] {
  let text = head === '' ? '' : `${head}\n\n`;
  const answers = cases.map(({ question, answer, outcome = 'answered', heading, ...rest }): Answer => {
    if (heading !== undefined) text += `${heading}\n\n`;
    const asked = text.length;
    text += `${question}\n`;
    const start = text.length;
    text += `${answer}\n\n`;
    return {
      question,
      questionSpans: head === '' || question === '' ? [] : [[asked, asked + question.length]],
      text: answer.replace(/\s+/g, ' '),
      spans: answer === '' ? [] : [[start, start + answer.length]],
      outcome: answer === '' ? 'blank' : outcome,
      sureness: { level: 'stated' },
      ...rest,
    };
  });
  return measureResponse(text, { kind: 'response', answers, warnings: [] })
    .measures.filter(({ evidence }) => evidence.rule !== followsFromUptake)
    .map(told);
}
