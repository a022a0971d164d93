import { expect, test } from 'vitest';
import type { Answer } from '../../model/response.ts';
import { productsByParts } from './by-parts.ts';

/** Answers of one question in the cells of a table, as its rows and columns give them. */
function cells(question: string, rows: readonly (readonly [name: string, cost: string, since: string])[]) {
  let text = `${question}\n`;
  const answers: Answer[] = [];
  for (const [name, ...values] of rows) {
    text += name;
    for (const [i, value] of values.entries()) {
      text += ' | ';
      const spans = [[text.length, text.length + value.length]] as const;
      const part = `${name}, ${['Annual cost', 'Since'][i]}`;
      answers.push({
        question,
        questionSpans: [],
        part,
        text: value,
        spans,
        outcome: 'answered',
        sureness: { level: 'stated' },
      });
      text += value;
    }
    text += '\n';
  }
  return { text, answers };
}

test.each([
  ['Which CRM systems are used, at what annual cost?', ['Verint', 'Salesforce'], 'crm.products'],
  ['Which survey tools are used, at what annual cost?', ['Citizen Space', 'SmartSurvey'], 'engagement.tools'],
  ['Which cars are used, at what annual cost?', ['Verint', 'Salesforce'], undefined],
  ['Which CRM systems are used, at what annual cost?', ['Housing', 'Waste'], undefined],
])('%s %s', (question, names, id) => {
  const { text, answers } = cells(
    question,
    names.map((name) => [name, '£9,600', '2016']),
  );
  const found = productsByParts(text, answers).map(({ measure }) => measure);
  expect(found.map((measure) => measure.id)).toEqual(id === undefined ? [] : [id]);
  for (const { figure, evidence } of found) {
    expect(figure).toEqual({ kind: 'names', value: names });
    expect(evidence.spans.map(([start, end]) => text.slice(start, end))).toEqual(names);
  }
});
