import type { Analysis } from '../model/analysis.ts';
import { evidenceIn } from '../model/evidence.ts';
import type { PlainFigure } from '../model/measure.ts';
import type { Answer, Read } from '../model/response.ts';
import type { Span } from '../model/span.ts';

/** Quotes of one source, as one picture has them. */
export interface Quoted {
  readonly text: string;
  readonly analysis: Analysis;
}

const answerKey = ({ number, part, section, question, text, outcome, exemption }: Answer): string =>
  JSON.stringify([number, part, section, question, text, outcome, exemption]);

/** Quotes of one source from two pictures as one: what the second has and the first has not stands after it. */
export function joinQuotes(first: Quoted, second: Quoted): Quoted {
  const lead = `${first.text}\n\n`;
  const text = lead + second.text;
  const move = ([start, end]: Span): Span => [start + lead.length, end + lead.length];
  const before = first.analysis;
  const { response } = second.analysis;

  const answers = [...before.response.answers];
  const places = new Map(answers.map((answer, i) => [answerKey(answer), i]));
  const placeOf = response.answers.map((answer) => {
    const key = answerKey(answer);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, answers.length);
    return (
      answers.push({ ...answer, spans: answer.spans.map(move), questionSpans: answer.questionSpans.map(move) }) - 1
    );
  });
  const place = (answer: number): number => placeOf[answer] ?? 0;

  const figureKey = ({ id, period, year, figure }: Analysis['measures'][number], answer: number) =>
    JSON.stringify([id, period, year, figure, answer]);
  const figures = new Set(before.measures.map((measure) => figureKey(measure, measure.answer)));
  const measures = second.analysis.measures.flatMap((measure) => {
    const answer = place(measure.answer);
    const evidence = evidenceIn(text, measure.evidence.spans.map(move), measure.evidence.rule);
    return !evidence || figures.has(figureKey(measure, answer)) ? [] : { ...measure, answer, evidence };
  });
  const plainKey = ({ unit, year, figure }: PlainFigure, answer: number) =>
    JSON.stringify([unit, year, figure, answer]);
  const said = new Set(before.plain?.map((one) => plainKey(one, one.answer)));
  const plain = second.analysis.plain?.flatMap((one) => {
    const answer = place(one.answer);
    const evidence = evidenceIn(text, one.evidence.spans.map(move), one.evidence.rule);
    return !evidence || said.has(plainKey(one, answer)) ? [] : { ...one, answer, evidence };
  });
  const questions = new Set(before.asked.map(({ id, period, answer }) => JSON.stringify([id, period, answer])));
  const asked = second.analysis.asked
    .map((one) => ({ ...one, answer: place(one.answer) }))
    .filter(({ id, period, answer }) => !questions.has(JSON.stringify([id, period, answer])));

  const isNothingNew =
    answers.length === before.response.answers.length && measures.length + asked.length + (plain?.length ?? 0) === 0;
  if (isNothingNew) return first;
  const head = <T>(own: Read<T> | undefined, other: Read<T> | undefined): Read<T> | undefined =>
    own ?? (other && { ...other, spans: other.spans.map(move) });
  const authority = head(before.response.authority, response.authority);
  const reference = head(before.response.reference, response.reference);
  const responded = head(before.response.responded, response.responded);
  return {
    text,
    analysis: {
      ...before,
      response: {
        ...before.response,
        ...(authority && { authority }),
        ...(reference && { reference }),
        ...(responded && { responded }),
        answers,
      },
      measures: [...before.measures, ...measures],
      asked: [...before.asked, ...asked],
      ...((before.plain ?? plain) && { plain: [...(before.plain ?? []), ...(plain ?? [])] }),
    },
  };
}
