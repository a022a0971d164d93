import type { Analysis } from '../model/analysis.ts';
import type { Anchor, Correction } from '../model/correction.ts';
import { type Evidence, evidenceIn } from '../model/evidence.ts';
import type { PlainFigure } from '../model/measure.ts';
import type { Answer, Read } from '../model/response.ts';
import type { Span, Spans } from '../model/span.ts';

/** A source cut down to the words that are quoted: the spans of its analysis and corrections point into `text`. */
export interface Quotes {
  readonly text: string;
  readonly analysis: Analysis;
  readonly corrections: readonly Correction[];
}

/** Stands first in such a text, so that nobody takes it for the letter. */
export const quotesHead = '[Only the words that are quoted from this response; the letter itself is not here.]';
const cut = '\n[…]\n';

type Move = (span: Span) => Span;

/** Joins spans that touch or lie over each other, in order. */
function joined(all: readonly Span[]): Span[] {
  const whole: [number, number][] = [];
  for (const [start, end] of [...all].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = whole[whole.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else whole.push([start, end]);
  }
  return whole;
}

/** The text of these spans alone, and where a span inside them has gone. */
function cutOut(text: string, all: readonly Span[]): { readonly text: string; readonly move: Move } {
  const pieces = joined(all);
  const places: number[] = [];
  let out = quotesHead;
  for (const [start, end] of pieces) {
    out += places.length > 0 ? cut : '\n\n';
    places.push(out.length);
    out += text.slice(start, end);
  }
  const move: Move = ([start, end]) => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.[0] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const by = (places[low] ?? 0) - (pieces[low]?.[0] ?? 0);
    return [start + by, end + by];
  };
  return { text: out, move };
}

const anchorsIn = ({ subject, says }: Correction): Anchor[] => [
  ...('at' in subject && subject.at ? [subject.at] : []),
  ...('from' in says && says.from ? [says.from] : []),
];

/** What stands around the words stays as it was in the letter, to find them there again. */
const movedAnchor = (anchor: Anchor, move: Move): Anchor => ({
  ...anchor,
  spans: anchor.spans.map(move) as unknown as Spans,
});

function movedCorrection(correction: Correction, text: string, move: Move): Correction {
  const isHere = ({ spans, quotes }: Anchor) => spans.every(([start, end], i) => text.slice(start, end) === quotes[i]);
  const moved = (anchor: Anchor) => (isHere(anchor) ? movedAnchor(anchor, move) : anchor);
  const { subject, says } = correction;
  return {
    ...correction,
    subject: 'at' in subject && subject.at ? { ...subject, at: moved(subject.at) } : subject,
    says: 'from' in says && says.from ? { ...says, from: moved(says.from) } : says,
  };
}

const wordless = ({ number, outcome, sureness }: Answer): Answer => ({
  ...(number !== undefined && { number }),
  questionSpans: [],
  text: '',
  spans: [],
  outcome,
  sureness,
});

/**
 * Cuts a source down to the answers that `keeps` says (by their index) with their figures, to the letter's head, and to what the
 * corrections are about. Nothing else of the text is left. Where no answer is kept the first stays without its words: that there
 * are answers tells a council that was not asked this from one that has not answered.
 */
export function quotesOf(
  text: string,
  { response, measures, asked, plain, ...rest }: Analysis,
  corrections: readonly Correction[],
  keeps: (answer: number) => boolean = () => true,
): Quotes {
  const wanted = response.answers.flatMap((answer, old) => (keeps(old) ? [{ answer, old }] : []));
  const kept =
    wanted.length > 0 ? wanted : response.answers.slice(0, 1).map((answer) => ({ answer: wordless(answer), old: -1 }));
  const now = new Map(kept.map(({ old }, i) => [old, i]));
  const figures = measures.filter(({ answer }) => now.has(answer));
  const said = plain?.filter(({ answer }) => now.has(answer)) ?? [];
  const { authority, reference, received, responded } = response;
  const all: Span[] = [
    ...kept.flatMap(({ answer }) => [...answer.spans, ...answer.questionSpans]),
    ...[...figures, ...said].flatMap(({ evidence }) => evidence.spans),
    ...[authority, reference, received, responded].flatMap((read) => read?.spans ?? []),
    ...corrections.flatMap(anchorsIn).flatMap(({ spans }) => spans),
  ].filter(([start, end]) => start < end && end <= text.length);
  const { text: short, move } = cutOut(text, all);
  const read = <T>(found: Read<T> | undefined) => found && { ...found, spans: found.spans.map(move) };
  const moveEvidence = ({ spans, rule }: Evidence) => evidenceIn(short, spans.map(move), rule);
  const movedFigure = <T extends PlainFigure>(figure: T): T[] => {
    const evidence = moveEvidence(figure.evidence);
    const answer = now.get(figure.answer);
    return evidence && answer !== undefined ? [{ ...figure, evidence, answer }] : [];
  };
  const head = {
    ...(authority && { authority: read(authority) }),
    ...(reference && { reference: read(reference) }),
    ...(received && { received: read(received) }),
    ...(responded && { responded: read(responded) }),
  } as Pick<typeof response, 'authority' | 'reference' | 'received' | 'responded'>;
  return {
    text: short,
    analysis: {
      ...rest,
      response: {
        ...response,
        ...head,
        answers: kept.map(({ answer }) => ({
          ...answer,
          spans: answer.spans.map(move),
          questionSpans: answer.questionSpans.map(move),
        })),
      },
      measures: figures.flatMap(movedFigure),
      ...(plain && { plain: said.flatMap(movedFigure) }),
      asked: asked.flatMap((one) => {
        const answer = now.get(one.answer);
        return answer === undefined ? [] : { ...one, answer };
      }),
    },
    corrections: corrections.map((correction) => movedCorrection(correction, text, move)),
  };
}
