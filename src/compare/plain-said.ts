import type { Entry } from '../model/entry.ts';
import type { PlainFigure, Unit } from '../model/measure.ts';
import { touch } from '../model/span.ts';
import { type ComparedFigure, type ComparedResponse, type ReaderMarks, type Said, saidKey } from './comparison.ts';
import type { Corrected } from './corrected.ts';

/** Units that count one thing or another: to a question that may ask for anything they are numbers. */
const counting: ReadonlySet<Unit> = new Set([
  'visitors',
  'calls',
  'notices',
  'reports',
  'surveys',
  'sites',
  'systems',
  'people',
]);

const unitOf = (unit: Unit): Unit => (counting.has(unit) ? 'number' : unit);

/** A measure's figure as what the answer says: the same words, the same marks, and no measure's period. */
function asSaid({ period: _period, covers: _covers, by: _by, ...figure }: ComparedFigure): ComparedFigure {
  return { ...figure, unit: unitOf(figure.unit) };
}

const asRead = (
  { evidence, figure, unit, year, approximate, sureness, answer }: PlainFigure,
  response: ComparedResponse,
  reader: ReaderMarks | undefined,
): ComparedFigure => ({
  ref: { sourceId: response.sourceId, answer },
  response,
  measure: '',
  unit,
  figure,
  approximate,
  evidence,
  sureness: reader?.checked ? { level: 'stated' } : sureness,
  ...(year !== undefined && { year }),
  ...(reader && { reader }),
});

/** What the reader said of an answer that holds for the figure in it too. */
function marksOn({ saidOfAnswers }: Corrected, answer: number): ReaderMarks | undefined {
  const said = saidOfAnswers.get(answer) ?? [];
  const note = said.find(({ says }) => says.kind === 'note')?.says;
  const checked = said.some(({ says }) => says.kind === 'checked');
  if (!checked && note?.kind !== 'note') return undefined;
  return { ...(checked && { checked }), ...(note?.kind === 'note' && { note: note.text }) };
}

/**
 * What each answer plainly says. Where the same words were read as a measure's figure that one is taken, with what the reader made of
 * it; and where only a measure was read from an answer, its figures. An answer whose outcome is another says nothing.
 */
export function saidIn(
  { analysis }: Pick<Entry, 'analysis'>,
  corrected: Corrected,
  response: ComparedResponse,
  figures: readonly ComparedFigure[],
): ReadonlyMap<string, Said> {
  const plain = new Map<number, PlainFigure[]>();
  for (const one of analysis.plain ?? []) plain.set(one.answer, [...(plain.get(one.answer) ?? []), one]);
  const byMeasure = new Map(figures.map((figure) => [figure.ref.measure, figure]));
  const measured = new Map<number, Corrected['measures'][number][]>();
  for (const one of corrected.measures)
    measured.set(one.measure.answer, [...(measured.get(one.measure.answer) ?? []), one]);

  const said = new Map<string, Said>();
  for (const [answer, { outcome }] of response.answers.entries()) {
    const own = measured.get(answer) ?? [];
    const reader = marksOn(corrected, answer);
    const sameWords = (one: PlainFigure) =>
      own.find(
        ({ measure, read = measure }) =>
          unitOf(measure.unit) === one.unit && touch(read.evidence.spans, one.evidence.spans),
      );
    const rejected = plain.get(answer)?.some((one) => sameWords(one)?.rejected) ?? false;
    const fromPlain = (plain.get(answer) ?? []).flatMap((one): ComparedFigure[] => {
      const same = sameWords(one);
      const figure = same && byMeasure.get(same.index);
      return figure ? [asSaid(figure)] : same ? [] : [asRead(one, response, reader)];
    });
    const ids = new Set(own.map(({ measure }) => measure.id));
    const fromMeasures =
      plain.has(answer) || ids.size !== 1
        ? []
        : own
            .flatMap(({ index }) => byMeasure.get(index) ?? [])
            .filter(({ figure }) => figure.kind === 'number' || figure.kind === 'range');
    const all = outcome === 'answered' ? [...fromPlain, ...fromMeasures.map(asSaid)] : [];
    const outcomeSet = corrected.saidOfAnswers.get(answer)?.some(({ says }) => says.kind === 'outcome') ?? false;
    if (all.length > 0 || rejected || outcomeSet)
      said.set(saidKey({ sourceId: response.sourceId, answer }), {
        figures: all,
        ...(rejected && { rejected }),
        ...(outcomeSet && { outcomeSet }),
      });
  }
  return said;
}
