import { evidenceIn } from '../model/evidence.ts';
import type { Asked, Measure, Period } from '../model/measure.ts';
import type { Answer, Response, Sureness } from '../model/response.ts';
import type { Span } from '../model/span.ts';
import { type Passage, spansIn } from '../text/passage.ts';
import { joinsOver, passageOf } from '../text/passage-of.ts';
import { type CatalogueEntry, catalogueEntry } from './catalogue.ts';
import type { Ask } from './questions/asks.ts';
import { type Question, questionsOf } from './questions/question.ts';
import type { Draft } from './refine/draft.ts';
import { refine } from './refine/refine.ts';
import { readCrmInUse } from './values/crm.ts';
import { obstaclesIn } from './values/obstacles.ts';
import { readValues } from './values/read-values.ts';
import type { Reading } from './values/reading.ts';

/** The period of a figure: as the answer tells it, else as asked, else the only one that the measure is given for. */
function periodOf(
  { periods, unit }: CatalogueEntry,
  told: Period | undefined,
  asked: Period | undefined,
): Period | undefined {
  if (periods.length === 0) return undefined;
  return told ?? asked ?? (unit === 'GBP' && periods.length === 1 ? periods[0] : undefined);
}

function surenessOf({ sureness }: Answer, { check, reason }: Reading): Sureness {
  if (check !== undefined) return { level: 'check', reason: check };
  if (sureness.level === 'check') return sureness;
  if (reason !== undefined) return { level: 'read', reason };
  return sureness;
}

/** What one answer gives for one of its asks. */
function draftsOf(text: string, answer: Answer, passage: Passage, question: Question, ask: Ask): Draft[] {
  const entry = catalogueEntry(ask.id);
  if (!entry) return [];
  const joins = joinsOver(text);
  const measureOf = (reading: Reading, spans: readonly Span[]): Draft[] => {
    const own = reading.id === undefined ? entry : catalogueEntry(reading.id);
    const evidence = evidenceIn(text, spans, reading.rule);
    if (!own || !evidence) return [];
    const period = periodOf(own, reading.period, question.period);
    const measure: Measure = {
      id: own.id,
      unit: own.unit,
      figure: reading.figure,
      answer: question.answer,
      evidence,
      period,
      year:
        own.periods.length > 0 && (period === 'year' || period === undefined || reading.year !== undefined)
          ? (reading.year ?? question.year)
          : undefined,
      approximate: reading.approximate,
      covers: reading.covers,
      by: reading.by,
      sureness: surenessOf(answer, reading),
    };
    return [{ measure, weak: ask.weak === true }];
  };
  if (ask.id === 'crm.obstacles') {
    const chosen = obstaclesIn(text, passage, answer.question ?? '');
    if (!chosen) return [];
    return measureOf(
      { figure: { kind: 'names', value: chosen.value }, spans: [], approximate: false, rule: 'options chosen' },
      chosen.spans,
    );
  }
  const asking = { id: ask.id, text: passage.text, question };
  const readings = ask.id === 'crm.in_use' ? readCrmInUse(asking) : readValues(entry.unit, asking);
  return readings.flatMap((reading) =>
    measureOf(
      reading,
      reading.spans.flatMap((span) => spansIn(passage, span, joins)),
    ),
  );
}

const clearNo = /\b(?:crm|customer relationship|portal|system)\b/i;

/** Whether an answer gives figures: one that says something; or one that says that there is no such thing. */
const gives = ({ outcome, text }: Answer, ask: Ask): boolean =>
  outcome === 'answered' ||
  (outcome === 'not_held' && catalogueEntry(ask.id)?.unit === 'boolean' && clearNo.test(text));

/** What a response's questions ask for, and the figures that it gives, each with the words it came from. `text` is the source's text. */
export function measureResponse(text: string, { answers }: Response): { measures: Measure[]; asked: Asked[] } {
  const asked: Asked[] = [];
  const drafts: Draft[] = [];
  for (const question of questionsOf(answers)) {
    const answer = answers[question.answer];
    if (answer === undefined || question.asks.length === 0) continue;
    let passage: Passage | undefined;
    for (const ask of question.asks) {
      const entry = catalogueEntry(ask.id);
      if (entry && ask.weak !== true) {
        asked.push({ id: ask.id, period: periodOf(entry, undefined, question.period), answer: question.answer });
      }
      if (!gives(answer, ask)) continue;
      passage ??= passageOf(text, answer.spans);
      drafts.push(...draftsOf(text, answer, passage, question, ask));
    }
  }
  return { measures: refine(drafts), asked };
}
