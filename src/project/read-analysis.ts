import type { Analysis } from '../model/analysis.ts';
import type { Authority } from '../model/authority.ts';
import { type Evidence, evidenceIn } from '../model/evidence.ts';
import type { Asked, Figure, Measure, Period, PlainFigure, Unit } from '../model/measure.ts';
import type { Answer, DocumentKind, Outcome, Read, Response, Sureness } from '../model/response.ts';
import {
  Broken,
  compact,
  date,
  flag,
  index,
  list,
  number,
  object,
  oneOf,
  optional,
  record,
  shaped,
  spans,
  text,
} from './shapes.ts';

// Each list has every value of its type: the compiler refuses one that lacks any.
const every =
  <T extends string>() =>
  <U extends readonly T[]>(...all: [T] extends [U[number]] ? U : never) =>
    oneOf<T>(...all);

export const readUnit = every<Unit>()(
  'GBP',
  'visitors',
  'calls',
  'notices',
  'reports',
  'surveys',
  'sites',
  'systems',
  'people',
  'km2',
  'percent',
  'number',
  'minutes',
  'days',
  'months',
  'year',
  'boolean',
  'names',
  'string',
);
export const readOutcome = every<Outcome>()('answered', 'not_held', 'refused', 'not_applicable', 'referred', 'blank');
const readKind = every<DocumentKind>()(
  'response',
  'internal review',
  'acknowledgement',
  'clarification',
  'request',
  'notice',
  'unknown',
);
const readType = every<Authority['type']>()(
  'county',
  'district',
  'unitary',
  'metropolitan',
  'london',
  'combined',
  'other',
);
const readNation = every<NonNullable<Authority['nation']>>()('England', 'Scotland', 'Wales', 'Northern Ireland');
export const readPeriod = shaped<Period>(/^(?:month|quarter|year|\d{1,3}-years)$/);
/** An id of the catalogue; a newer one may have more. */
export const readMeasureId = shaped(/^[a-z][a-zA-Z0-9._-]*$/);

export function readAuthority(value: unknown): Authority {
  const { name, type, nation, region, gss } = object(value);
  return compact({
    name: text(name),
    type: readType(type),
    nation: optional(nation, readNation),
    region: optional(region, text),
    gss: optional(gss, text),
  });
}

export function readFigure(value: unknown): Figure {
  const figure = object(value);
  switch (figure.kind) {
    case 'number':
      return { kind: 'number', value: number(figure.value) };
    case 'range':
      return { kind: 'range', low: number(figure.low), high: number(figure.high) };
    case 'boolean':
      return { kind: 'boolean', value: flag(figure.value) };
    case 'string':
      return { kind: 'string', value: text(figure.value) };
    case 'names':
      return { kind: 'names', value: list(figure.value, text) };
    default:
      throw new Broken('no figure');
  }
}

function readSureness(value: unknown): Sureness {
  const { level, reason } = object(value);
  return level === 'stated' ? { level } : { level: oneOf('read', 'check')(level), reason: text(reason) };
}

/** Evidence is never taken at its word: the words at its spans must be the ones it quotes. */
function readEvidence(value: unknown, source: string): Evidence {
  const given = object(value);
  const evidence = evidenceIn(source, spans(given.spans, source.length), text(given.rule));
  if (evidence?.quote !== given.quote) throw new Broken('evidence that is not in the text');
  if (!evidence) throw new Broken('no evidence');
  return evidence;
}

function readAnswer(value: unknown, length: number): Answer {
  const answer = object(value);
  return compact({
    number: optional(answer.number, text),
    part: optional(answer.part, text),
    question: optional(answer.question, text),
    questionSpans: spans(answer.questionSpans, length),
    text: text(answer.text),
    spans: spans(answer.spans, length),
    outcome: readOutcome(answer.outcome),
    exemption: optional(answer.exemption, text),
    section: optional(answer.section, text),
    sureness: readSureness(answer.sureness),
  });
}

function readResponse(value: unknown, length: number): Response {
  const response = object(value);
  const read = <T>(found: unknown, inner: (value: unknown) => T): Read<T> | undefined =>
    optional(found, (whole) => ({ value: inner(object(whole).value), spans: spans(object(whole).spans, length) }));
  return compact({
    kind: readKind(response.kind),
    authority: read(response.authority, readAuthority),
    reference: read(response.reference, text),
    received: read(response.received, date),
    responded: read(response.responded, date),
    answers: list(response.answers, (answer) => readAnswer(answer, length)),
    warnings: list(response.warnings, text),
  });
}

function readMeasure(value: unknown, source: string, answers: number): Measure {
  const measure = object(value);
  return compact({
    id: readMeasureId(measure.id),
    unit: readUnit(measure.unit),
    figure: readFigure(measure.figure),
    answer: indexBelow(measure.answer, answers),
    evidence: readEvidence(measure.evidence, source),
    period: optional(measure.period, readPeriod),
    year: optional(measure.year, text),
    approximate: flag(measure.approximate),
    covers: optional(measure.covers, (covers) => list(covers, readMeasureId)),
    by: optional(measure.by, (by) => record(by, number)),
    sureness: readSureness(measure.sureness),
  });
}

function readPlain(value: unknown, source: string, answers: number): PlainFigure {
  const plain = object(value);
  return compact({
    unit: readUnit(plain.unit),
    figure: readFigure(plain.figure),
    answer: indexBelow(plain.answer, answers),
    evidence: readEvidence(plain.evidence, source),
    year: optional(plain.year, text),
    approximate: flag(plain.approximate),
    sureness: readSureness(plain.sureness),
  });
}

function indexBelow(value: unknown, length: number): number {
  const found = index(value);
  if (found >= length) throw new Broken('no such answer');
  return found;
}

/** The analysis of this source, checked against its text. Throws `Broken`: a figure whose words are not there is no figure. */
export function readAnalysis(value: unknown, sourceId: string, source: string): Analysis {
  const analysis = object(value);
  if (analysis.sourceId !== sourceId) throw new Broken('an analysis of another source');
  const response = readResponse(analysis.response, source.length);
  const { length } = response.answers;
  return compact({
    sourceId,
    extractor: text(analysis.extractor),
    response,
    measures: list(analysis.measures, (measure) => readMeasure(measure, source, length)),
    asked: list(analysis.asked, (asked): Asked => {
      const { id, period, answer } = object(asked);
      return compact({
        id: readMeasureId(id),
        period: optional(period, readPeriod),
        answer: indexBelow(answer, length),
      });
    }),
    plain: optional(analysis.plain, (plain) => list(plain, (one) => readPlain(one, source, length))),
  });
}
