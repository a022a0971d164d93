import { catalogueEntry } from '../../measures/catalogue.ts';
import type { Authority } from '../../model/authority.ts';
import type { Entry } from '../../model/entry.ts';
import { evidenceIn } from '../../model/evidence.ts';
import type { Asked, Figure, Measure, Period, PlainFigure, Unit } from '../../model/measure.ts';
import type { Answer, DocumentKind, Outcome, Sureness } from '../../model/response.ts';

/** A figure that an answer gives. The value's shape says its kind: `[4, 6]` is a range, `['A']` are names. */
export interface GivenSpec {
  readonly id: string;
  readonly value?: number | string | boolean | readonly string[];
  readonly low?: number;
  readonly high?: number;
  readonly period?: Period;
  readonly year?: string;
  readonly approximate?: boolean;
  readonly covers?: readonly string[];
  readonly by?: Readonly<Record<string, number>>;
  readonly sureness?: Sureness;
}

export interface AnswerSpec {
  readonly number?: string;
  readonly part?: string;
  readonly question?: string;
  readonly section?: string;
  readonly text?: string;
  readonly outcome?: Outcome;
  readonly sureness?: Sureness;
  readonly exemption?: string;
  readonly gives?: readonly GivenSpec[];
  readonly asks?: readonly { readonly id: string; readonly period?: Period }[];
  /** What it plainly says, whatever it was asked. */
  readonly says?: readonly (Omit<GivenSpec, 'id' | 'period' | 'covers' | 'by'> & { readonly unit: Unit })[];
}

export interface EntrySpec {
  readonly file?: string;
  readonly authority?: string | Authority;
  readonly reference?: string;
  readonly received?: string;
  readonly responded?: string;
  readonly kind?: DocumentKind;
  readonly sample?: boolean;
  readonly answers?: readonly AnswerSpec[];
}

function figureOf({ value, low, high }: Pick<GivenSpec, 'value' | 'low' | 'high'>): Figure {
  if (low !== undefined && high !== undefined) return { kind: 'range', low, high };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return { kind: 'string', value };
  return { kind: 'names', value: value ?? [] };
}

const asAuthority = (authority: string | Authority): Authority =>
  typeof authority === 'string' ? { name: authority, type: 'district' } : authority;

let made = 0;

/** An entry as the extractor would give it; the source's text is its answers, so that every figure has its evidence. */
export function entry(spec: EntrySpec): Entry {
  const file = spec.file ?? `response-${++made}.txt`;
  let text = '';
  const answers: Answer[] = [];
  const measures: Measure[] = [];
  const asked: Asked[] = [];
  const plain: PlainFigure[] = [];
  for (const [index, one] of (spec.answers ?? []).entries()) {
    const words = one.text ?? (one.outcome === 'blank' ? '' : `answer ${index}`);
    const start = text.length;
    text += `${words}\n`;
    const spans = words ? [[start, start + words.length] as const] : [];
    answers.push({
      text: words,
      spans,
      questionSpans: [],
      outcome: one.outcome ?? 'answered',
      sureness: one.sureness ?? { level: 'stated' },
      ...(one.number !== undefined && { number: one.number }),
      ...(one.part !== undefined && { part: one.part }),
      ...(one.question !== undefined && { question: one.question }),
      ...(one.section !== undefined && { section: one.section }),
      ...(one.exemption !== undefined && { exemption: one.exemption }),
    });
    for (const given of one.gives ?? []) {
      const { id, period, year, covers, by } = given;
      const evidence = evidenceIn(text, spans, 'test');
      const unit = catalogueEntry(id)?.unit;
      if (!evidence || !unit) throw new Error(`no evidence or unit for ${id}`);
      measures.push({
        id,
        unit,
        figure: figureOf(given),
        answer: index,
        evidence,
        approximate: given.approximate ?? false,
        sureness: given.sureness ?? { level: 'stated' },
        ...(period && { period }),
        ...(year && { year }),
        ...(covers && { covers }),
        ...(by && { by }),
      });
    }
    for (const says of one.says ?? []) {
      const { unit, year, approximate = false, sureness = { level: 'stated' } } = says;
      const evidence = evidenceIn(text, spans, 'test');
      if (!evidence) throw new Error('no evidence');
      plain.push({
        unit,
        figure: figureOf(says),
        answer: index,
        evidence,
        approximate,
        sureness,
        ...(year && { year }),
      });
    }
    for (const { id, period } of [...(one.asks ?? []), ...(one.gives ?? [])]) {
      if (!asked.some((each) => each.id === id && each.period === period && each.answer === index)) {
        asked.push({ id, answer: index, ...(period && { period }) });
      }
    }
  }
  return {
    source: { id: `id-${file}`, name: file, path: file, bytes: text.length, encoding: 'utf-8' },
    opened: '2026-01-01T00:00:00.000Z',
    sample: spec.sample ?? false,
    analysis: {
      sourceId: `id-${file}`,
      extractor: 'test',
      response: {
        kind: spec.kind ?? 'response',
        answers,
        warnings: [],
        ...(spec.authority && { authority: { value: asAuthority(spec.authority), spans: [] } }),
        ...(spec.reference && { reference: { value: spec.reference, spans: [] } }),
        ...(spec.received && { received: { value: spec.received, spans: [] } }),
        ...(spec.responded && { responded: { value: spec.responded, spans: [] } }),
      },
      measures,
      asked,
      plain,
    },
  };
}

/** A council's response with one figure of website spend; or with any answers. */
export const gave = (authority: string, given: GivenSpec, rest: Partial<EntrySpec> = {}): Entry =>
  entry({ authority, answers: [{ number: '1', gives: [given] }], ...rest });

/** A council's response whose only answer has no figure. */
export const declined = (
  authority: string,
  outcome: Outcome,
  ask: { readonly id: string; readonly period?: Period },
  rest: Partial<AnswerSpec> = {},
): Entry => entry({ authority, answers: [{ number: '1', outcome, asks: [ask], ...rest }] });
