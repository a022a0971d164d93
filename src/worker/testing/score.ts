import type { recordOf } from '../../model/record.ts';
import type { Expectation } from './expectation.ts';
import { scoreAnswers } from './score-answers.ts';
import { scoreMeasures } from './score-measures.ts';
import { folded, foldedName } from './similarity.ts';
import { faultInSpans } from './spans-law.ts';
import { type Difference, emptyTallies, type Score, type Tallies } from './tally.ts';

export type PrintedRecord = ReturnType<typeof recordOf>;

function scoreHead(record: PrintedRecord, expected: Expectation, tallies: Tallies): Difference[] {
  const heads = [
    ['authority', record.authority?.name ?? null, expected.authority_accept, foldedName],
    ['reference', record.reference, expected.reference_accept, (text: string) => folded(text).toLowerCase()],
    ['received', record.received, expected.received_accept, folded],
    ['responded', record.responded, expected.responded_accept, folded],
  ] as const;
  const differences: Difference[] = [];
  for (const [stage, given, accepted = [], fold] of heads) {
    const wanted = [expected[stage], ...accepted].map((value) => (value === null ? null : fold(value)));
    const isRight = wanted.includes(given === null ? null : fold(given));
    tallies[stage].expected++;
    tallies[stage].given++;
    if (isRight) tallies[stage].right++;
    else differences.push({ stage, kind: 'wrong', where: stage, expected: `${expected[stage]}`, given: `${given}` });
  }
  return differences;
}

function scoreSpans(text: string, record: PrintedRecord, tallies: Tallies): Difference[] {
  const differences: Difference[] = [];
  const check = (where: string, fault: string | undefined, said?: string) => {
    tallies.spans.expected++;
    tallies.spans.given++;
    if (fault === undefined) tallies.spans.right++;
    else differences.push({ stage: 'spans', kind: 'wrong', where, given: fault, ...(said ? { expected: said } : {}) });
  };
  for (const { number, part, spans, text: said } of record.answers)
    check(`${number ?? '-'} ${part ?? ''}`, faultInSpans(text, spans, said), said);
  for (const { id, spans } of record.measures) check(id, faultInSpans(text, spans));
  return differences;
}

/** Compares a printed record with what a careful reader would have recorded, as strictly as an outside judge. */
export function score(text: string, record: PrintedRecord, expected: Expectation): Score {
  const tallies = emptyTallies();
  const differences = [
    ...scoreHead(record, expected, tallies),
    ...scoreAnswers(record.answers, expected, tallies),
    ...scoreMeasures(record.measures, expected, tallies),
    ...scoreSpans(text, record, tallies),
  ];
  return { tallies, differences };
}
