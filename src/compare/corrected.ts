import type { Analysis } from '../model/analysis.ts';
import type { Anchor, Correction, FigureName } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import { evidenceOf } from '../model/evidence.ts';
import type { Asked, Figure, Measure } from '../model/measure.ts';
import type { Answer } from '../model/response.ts';
import { touch } from '../model/span.ts';
import type { FigureRead, ReaderMarks } from './comparison.ts';
import { oncePerEntry } from './once-per-entry.ts';
import { latest, type Names, named, namesSaid, same } from './said.ts';
import { answerMeant, figureMeant } from './subject.ts';

/** A measure as it counts: as read, or as the reader set it. */
export interface CorrectedMeasure {
  readonly measure: Measure;
  /** Index into the analysis' measures; figures that only the reader gives come after the last of them. */
  readonly index: number;
  readonly reader?: ReaderMarks;
  /** As the extractor gives it; absent for a figure that only the reader gives. */
  readonly read?: Measure;
  /** The reader says that it is none: it stands in no cell. */
  readonly rejected?: true;
  /** The corrections that made it so, the latest of each kind. */
  readonly said: readonly Correction[];
}

/** An entry with the reader's corrections laid over it. The entry itself is as it was. */
export interface Corrected {
  readonly answers: readonly Answer[];
  /** The corrections of each answer that has any, by its index. */
  readonly saidOfAnswers: ReadonlyMap<number, readonly Correction[]>;
  /** In the order of their indices, the rejected ones too. */
  readonly measures: readonly CorrectedMeasure[];
  readonly asked: readonly Asked[];
  /** Corrections of figures that found no place: their words are gone, or they name none. */
  readonly unplaced: readonly Correction[];
}

/** The answer in whose words, or nearest before whose words, an anchor stands; the first where there is none before. */
function answerAt(answers: readonly Answer[], { spans }: Anchor): number {
  const inside = answers.findIndex((answer) => touch(spans, answer.spans));
  if (inside >= 0) return inside;
  const start = spans[0][0];
  let nearest = 0;
  for (const [i, answer] of answers.entries()) {
    const from = answer.spans[0]?.[0] ?? answer.questionSpans[0]?.[0];
    if (from !== undefined && from <= start) nearest = i;
  }
  return nearest;
}

function withMarks(entry: CorrectedMeasure, marks: ReaderMarks): CorrectedMeasure {
  return { ...entry, reader: { ...entry.reader, ...marks } };
}

const nameOf = ({ id, period, year }: Measure): FigureName => named({ measure: id, period, year });

/** A measure as the extractor gives it, without where. */
export const asRead = (measure: Measure): FigureRead => {
  const { figure, unit, approximate } = measure;
  return { ...nameOf(measure), figure, unit, approximate };
};

/** What was read when the reader spoke, under its name then. */
function readThen({ subject, was }: Correction): FigureRead | undefined {
  if (subject.kind !== 'figure' || was?.kind !== 'figure') return undefined;
  const { figure, unit, approximate } = was;
  return { ...named(subject), figure, unit, approximate };
}

/** Whether what is read now is neither what was read then nor what the reader says. Its name counts only where the reader gave one. */
function isNews(now: Measure, was: FigureRead | undefined, figure: Figure, of: FigureName | undefined): boolean {
  if (!was) return false;
  if (!same(now.figure, was.figure) && !same(now.figure, figure)) return true;
  return of !== undefined && !same(nameOf(now), named(was)) && !same(nameOf(now), named(of));
}

function setFigure(entry: CorrectedMeasure, correction: Correction): CorrectedMeasure {
  const { says, id, made, why } = correction;
  if (says.kind !== 'figure') return entry;
  const { measure } = entry;
  const { of, figure } = says;
  const was = readThen(correction);
  const { covers, by, period, year, ...kept } = measure;
  // What a figure is made up of holds for that figure only.
  const ofIt = same(figure, measure.figure) ? { ...(by && { by }), ...(covers && !of && { covers }) } : {};
  const name = of ?? named({ measure: measure.id, period, year });
  return withMarks(
    {
      ...entry,
      measure: {
        ...kept,
        ...ofIt,
        id: name.measure,
        ...(name.period && { period: name.period }),
        ...(name.year && { year: name.year }),
        figure,
        unit: says.unit,
        approximate: says.approximate,
        sureness: { level: 'stated' },
        evidence: (says.from && evidenceOf(says.from, 'reader')) ?? measure.evidence,
      },
    },
    {
      set: {
        correctionId: id,
        made,
        ...(why && { why }),
        ...(was && { was }),
        ...(isNews(measure, was, figure, of) && { nowRead: asRead(measure) }),
      },
    },
  );
}

/** A tick holds for the figure that was ticked: not for one that the extractor reads otherwise now, or that was set later. */
function ticked(entry: CorrectedMeasure, { was, made }: Correction): CorrectedMeasure {
  const { measure, read, reader } = entry;
  if (reader?.set && reader.set.made > made) return entry;
  if (!reader?.set && read && was?.kind === 'figure' && !same(was.figure, read.figure)) {
    const reason = 'You ticked another figure here as right; the extractor now reads this one';
    return { ...entry, measure: { ...measure, sureness: { level: 'check', reason } } };
  }
  return withMarks({ ...entry, measure: { ...measure, sureness: { level: 'stated' } } }, { checked: true });
}

/** A figure as the reader's word leaves it. */
function changed(before: CorrectedMeasure, correction: Correction): CorrectedMeasure {
  const { says } = correction;
  const entry = { ...before, said: [...before.said, correction] };
  switch (says.kind) {
    case 'rejected':
      return { ...entry, rejected: true };
    case 'checked':
      return ticked(entry, correction);
    case 'note':
      return withMarks(entry, { note: says.text });
    default:
      return setFigure(entry, correction);
  }
}

/** A figure that only the reader gives; `undefined` where no words say where it stands. */
function newFigure(answers: readonly Answer[], correction: Correction, index: number): CorrectedMeasure | undefined {
  const { subject, says, id, made, why } = correction;
  if (says.kind !== 'figure' || subject.kind !== 'figure') return undefined;
  const { measure, period, year } = says.of ?? subject;
  const was = readThen(correction);
  const anchor = says.from ?? subject.at;
  const evidence = anchor && evidenceOf(anchor, 'reader');
  if (!anchor || !evidence) return undefined;
  const answer = answerAt(answers, anchor);
  return {
    index,
    said: [correction],
    measure: {
      id: measure,
      unit: says.unit,
      figure: says.figure,
      approximate: says.approximate,
      answer,
      evidence,
      sureness: { level: 'stated' },
      ...(period && { period }),
      ...(year && { year }),
    },
    reader: { set: { correctionId: id, made, ...(why && { why }), ...(was && { was }) } },
  };
}

const answerOf = ({ measure: { evidence } }: CorrectedMeasure): Answer => ({
  text: evidence.quote,
  spans: evidence.spans,
  questionSpans: [],
  outcome: 'answered',
  sureness: { level: 'stated' },
});

const stated = { level: 'stated' } as const;

/** Whether a correction ticks this answer as right: not where its outcome was read otherwise then. */
export const isTickOn = ({ outcome }: Answer, { says, was }: Correction): boolean =>
  says.kind === 'checked' && (was?.kind !== 'outcome' || was.outcome === outcome);

function withOutcome(answer: Answer, correction: Correction): Answer {
  const { says } = correction;
  if (isTickOn(answer, correction)) return { ...answer, sureness: stated };
  if (says.kind !== 'outcome') return answer;
  const { exemption: _exemption, ...kept } = answer;
  return {
    ...kept,
    outcome: says.outcome,
    sureness: stated,
    ...(says.exemption && { exemption: says.exemption }),
  };
}

/** What is said of a figure before what is said of the tick on it. */
const inTurn = (corrections: readonly Correction[]): Correction[] => [
  ...corrections.filter(({ says }) => says.kind !== 'checked'),
  ...corrections.filter(({ says }) => says.kind === 'checked'),
];

/** The figure read that a correction is about; `undefined` where only the reader gives it. */
function meant(analysis: Analysis, correction: Correction, names: Names): number | undefined {
  const { subject, says, extractor } = correction;
  if (subject.kind !== 'figure') return undefined;
  const { measures } = analysis;
  const at = subject.at?.spans;
  const found = figureMeant(measures, { ...subject, at });
  if (found !== undefined) return found;
  // A newer extractor may read it as what the reader said that it is.
  const name = names(correction);
  if (at) return name && figureMeant(measures, { ...name, at });
  // And it may read now what only the reader gave before: once is enough.
  const from = says.kind === 'figure' && extractor !== analysis.extractor ? says.from?.spans : undefined;
  if (!from || says.kind !== 'figure') return undefined;
  const there = measures.findIndex(
    (measure) =>
      same(nameOf(measure), named(says.of ?? subject)) &&
      same(measure.figure, says.figure) &&
      touch(from, measure.evidence.spans),
  );
  return there < 0 ? undefined : there;
}

const nothing: readonly never[] = [];
const nothingSaid: Corrected['saidOfAnswers'] = new Map();

/** Lays the reader's corrections over what was read. Of an entry without any, what was read as it is. */
export function correctedEntry({ analysis }: Pick<Entry, 'analysis'>, corrections: readonly Correction[]): Corrected {
  const measures = analysis.measures.map(
    (measure, index): CorrectedMeasure => ({ measure, index, read: measure, said: nothing }),
  );
  if (corrections.length === 0) {
    const { response, asked } = analysis;
    return { answers: response.answers, saidOfAnswers: nothingSaid, measures, asked, unplaced: nothing };
  }
  const answers = [...analysis.response.answers];
  const saidOfAnswers = new Map<number, readonly Correction[]>();
  const asked = [...analysis.asked];
  const unplaced: Correction[] = [];
  const ask = ({ id, period, answer }: Measure) => {
    const known = asked.some((one) => one.id === id && one.period === period && one.answer === answer);
    if (!known) asked.push({ id, answer, ...(period && { period }) });
  };
  const said = inTurn(latest(corrections));
  const names = namesSaid(said);
  for (const correction of said) {
    const { subject, says } = correction;
    if (subject.kind === 'answer') {
      const index = answerMeant(analysis.response.answers, { ...subject, at: subject.at?.spans });
      const answer = index === undefined ? undefined : answers[index];
      if (index === undefined || !answer) continue;
      answers[index] = withOutcome(answer, correction);
      saidOfAnswers.set(index, [...(saidOfAnswers.get(index) ?? []), correction]);
    }
    if (subject.kind !== 'figure') continue;
    const index = meant(analysis, correction, names);
    const entry = index === undefined ? undefined : measures[index];
    if (index !== undefined && entry) {
      const after = changed(entry, correction);
      measures[index] = after;
      if (says.kind === 'figure' && says.of) ask(after.measure);
    }
    if (index !== undefined || says.kind !== 'figure') continue;
    const own = newFigure(answers, correction, measures.length);
    // In a file in which no answer was found, the words that the reader chose are one.
    if (own && answers.length === 0) answers.push(answerOf(own));
    if (!own) unplaced.push(correction);
    else {
      measures.push(own);
      ask(own.measure);
    }
  }
  return { answers, saidOfAnswers, measures, asked, unplaced };
}

const onceCorrected = oncePerEntry(correctedEntry);

/** The last one without corrections. There may be thousands of them, each made in no time, and as large as what was read: they are not kept. */
let last: { readonly entry: Entry; readonly corrected: Corrected } | undefined;

/** As `correctedEntry`, worked out once for each entry and its corrections, whoever asks; where there are none, as long as nobody asks for another. */
export function correctedOnce(entry: Entry, corrections: readonly Correction[]): Corrected {
  if (corrections.length > 0) return onceCorrected(entry, corrections);
  if (last?.entry !== entry) last = { entry, corrected: correctedEntry(entry, corrections) };
  return last.corrected;
}

/** Who answers, as the reader says; else as read. */
export function authorityOf({ analysis }: Entry, corrections: readonly Correction[]) {
  const named = latest(corrections).find(({ says }) => says.kind === 'authority');
  return named?.says.kind === 'authority' ? named.says.authority : analysis.response.authority?.value;
}
