import type { Analysis } from './analysis.ts';
import type { Evidence } from './evidence.ts';
import type { PlainFigure } from './measure.ts';
import type { Answer, Sureness } from './response.ts';
import type { Span, Spans } from './span.ts';

/** The words of an answer as a whole, under the name of a rule; or with the words where those of the answer are written otherwise. */
type PackedEvidence = readonly [rule: string, quote?: string] | Evidence;

/** Absent: stated. */
type Packed<T extends Pick<PlainFigure, 'evidence' | 'sureness'>> = Omit<T, 'evidence' | 'sureness'> & {
  readonly evidence: PackedEvidence;
  readonly sureness: Sureness | null;
};

/** The figure of the measure of this index, read by a rule of its own; the unit where it is another. */
type PackedPlain = readonly [measure: number, rule: string, unit?: PlainFigure['unit']] | Packed<PlainFigure>;

type Changeable<T> = { -readonly [K in keyof T]: T[K] };

const stated: Sureness = { level: 'stated' };

const packedSureness = (sureness: Sureness): Sureness | null => (sureness.level === 'stated' ? null : sureness);

const isSamePlace = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length && some.every(([from, to], i) => from === others[i]?.[0] && to === others[i]?.[1]);

function packedEvidence({ spans, quote, rule }: Evidence, answer: Answer | undefined): PackedEvidence {
  if (!answer || !isSamePlace(spans, answer.spans)) return { spans, quote, rule } as Evidence;
  return quote === answer.text ? [rule] : [rule, quote];
}

const packedFigure = <T extends PlainFigure>(figure: T, answers: readonly Answer[]): Packed<T> => ({
  ...figure,
  evidence: packedEvidence(figure.evidence, answers[figure.answer]),
  sureness: packedSureness(figure.sureness),
});

/** Whether a plain figure has all of a measure that was read from the same words but its unit and its rule. */
const isSame = (one: PlainFigure, measure: PlainFigure): boolean =>
  one.year === measure.year &&
  one.approximate === measure.approximate &&
  one.evidence.quote === measure.evidence.quote &&
  isSamePlace(one.evidence.spans, measure.evidence.spans) &&
  JSON.stringify([one.figure, one.sureness]) === JSON.stringify([measure.figure, measure.sureness]);

function packedPlain({ measures, plain = [], response }: Analysis): PackedPlain[] {
  const ofAnswers = new Map<number, number[]>();
  measures.forEach(({ answer }, index) => {
    const known = ofAnswers.get(answer);
    if (known) known.push(index);
    else ofAnswers.set(answer, [index]);
  });
  return plain.map((one): PackedPlain => {
    const index = ofAnswers.get(one.answer)?.findLast((at) => isSame(one, measures[at] as PlainFigure));
    if (index === undefined) return packedFigure(one, response.answers);
    const { rule } = one.evidence;
    return one.unit === measures[index]?.unit ? [index, rule] : [index, rule, one.unit];
  });
}

/**
 * An analysis as JSON, as it travels and is stored: what an answer or a measure says already is not said again, and what is asked
 * for seldom is a text within the text.
 */
export function packed(analysis: Analysis): string {
  const { plain, measures, response, ...rest } = analysis;
  const { answers } = response;
  return JSON.stringify({
    ...rest,
    response: {
      ...response,
      answers: answers.map((answer) => ({ ...answer, sureness: packedSureness(answer.sureness) })),
    },
    measures: measures.map((measure) => packedFigure(measure, answers)),
    ...(plain && { plain: JSON.stringify(packedPlain(analysis)) }),
  });
}

/** Puts in the place of what was packed what it stands for: the answer's own spans and words, not others like them. */
function unpack(figure: Changeable<Packed<PlainFigure>> | Changeable<PlainFigure>, answers: readonly Answer[]): void {
  figure.sureness ??= stated;
  const { evidence } = figure;
  if (!Array.isArray(evidence)) return;
  const { spans, text } = answers[figure.answer] as Answer;
  const [rule, quote = text] = evidence as readonly [string, string?];
  figure.evidence = { spans: spans as Spans, quote, rule } as Evidence;
}

function unpackedPlain(json: string, { measures, response }: Analysis): PlainFigure[] {
  return (JSON.parse(json) as PackedPlain[]).map((one): PlainFigure => {
    if (!('length' in one)) {
      unpack(one, response.answers);
      return one as PlainFigure;
    }
    const [index, rule, own] = one;
    const { unit, figure, answer, evidence, year, approximate, sureness } = measures[index] as PlainFigure;
    return {
      unit: own ?? unit,
      figure,
      answer,
      evidence: { ...evidence, rule },
      ...(year !== undefined && { year }),
      approximate,
      sureness,
    };
  });
}

/** What answers plainly say, as JSON until somebody asks: most charts and tables never do, and it is a sixth of an analysis. */
const plainOf = new WeakMap<object, string | readonly PlainFigure[]>();

/** One for all analyses, so that they are alike for the browser. */
const whenAsked: PropertyDescriptor & ThisType<Analysis> = {
  enumerable: true,
  configurable: true,
  get() {
    const known = plainOf.get(this);
    if (typeof known !== 'string') return known;
    const plain = unpackedPlain(known, this);
    plainOf.set(this, plain);
    return plain;
  },
};

/**
 * The analysis of a packed text, or of one from before there was packing. Throws where it is none, or may give one that is not whole:
 * what may be damaged is to be looked at.
 */
export function unpacked(json: string): Analysis {
  const found = JSON.parse(json) as Analysis & { readonly plain?: string | Analysis['plain'] };
  const { answers } = found.response;
  for (const answer of answers as Changeable<Answer>[]) answer.sureness ??= stated;
  for (const measure of found.measures) unpack(measure, answers);
  const { plain, ...analysis } = found;
  if (typeof plain !== 'string') return found;
  plainOf.set(analysis, plain);
  return Object.defineProperty(analysis, 'plain', whenAsked);
}
