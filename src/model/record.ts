import type { Analysis } from './analysis.ts';
import type { Measure } from './measure.ts';
import type { Answer } from './response.ts';

const recordOfAnswer = (answer: Answer) => ({
  number: answer.number ?? null,
  part: answer.part ?? null,
  question: answer.question ?? null,
  text: answer.text,
  outcome: answer.outcome,
  exemption: answer.exemption ?? null,
  spans: answer.spans,
  section: answer.section,
  sureness: answer.sureness,
});

function recordOfMeasure({
  id,
  period,
  year,
  unit,
  figure,
  approximate,
  covers,
  by,
  vat,
  answer,
  evidence,
  sureness,
}: Measure) {
  const value = figure.kind === 'range' ? { low: figure.low, high: figure.high } : { value: figure.value };
  return {
    id,
    period,
    year,
    ...value,
    unit,
    approx: approximate || undefined,
    covers,
    by,
    vat,
    answer,
    spans: evidence.spans,
    sureness,
  };
}

/** The plain object that the command line and the NDJSON file give for one response: the contract's keys, `null` for what is absent. */
export function recordOf(file: string, { response, measures, extractor }: Analysis) {
  const authority = response.authority?.value;
  return {
    file,
    extractor,
    kind: response.kind,
    authority: authority
      ? {
          name: authority.name,
          type: authority.type,
          nation: authority.nation ?? null,
          region: authority.region ?? null,
        }
      : null,
    reference: response.reference?.value ?? null,
    received: response.received?.value ?? null,
    responded: response.responded?.value ?? null,
    answers: response.answers.map(recordOfAnswer),
    measures: measures.map(recordOfMeasure),
    warnings: response.warnings,
  };
}
