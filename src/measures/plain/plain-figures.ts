import { evidenceIn } from '../../model/evidence.ts';
import type { PlainFigure } from '../../model/measure.ts';
import type { Answer, Response, Sureness } from '../../model/response.ts';
import type { Span } from '../../model/span.ts';
import { flatMap } from '../../text/flat-map.ts';
import { spansIn } from '../../text/passage.ts';
import { joinsOver, passageOf } from '../../text/passage-of.ts';
import { findYears } from '../../text/year.ts';
import { kindAsked } from './kind-asked.ts';
import { type PlainReading, readPlain } from './read-plain.ts';

/** No more of an answer is looked at than this. */
const longest = 1200;

/** The spans as far as their first characters; `whole` where that is all of them. */
function firstOf(spans: readonly Span[]): { readonly spans: readonly Span[]; readonly whole: boolean } {
  const [only] = spans;
  if (only && spans.length === 1 && only[1] - only[0] < longest) return { spans, whole: true };
  let left = longest;
  const first = flatMap(spans, ([start, end]): Span[] => {
    const taken = Math.min(end - start, left);
    left -= taken;
    return taken > 0 ? [[start, start + taken]] : [];
  });
  return { spans: first, whole: left > 0 };
}

function surenessOf({ sureness }: Answer, { check, reason }: PlainReading): Sureness {
  if (check !== undefined) return { level: 'check', reason: check };
  if (sureness.level === 'check' || reason === undefined) return sureness;
  return { level: 'read', reason };
}

/** The one year that words name. */
function yearIn(words: string): string | undefined {
  const [first, ...more] = findYears(words);
  return first && more.every(({ value }) => value === first.value) ? first.written : undefined;
}

function ofAnswer(text: string, answer: Answer, index: number): PlainFigure[] {
  const { question = '', part = '', outcome, spans: all } = answer;
  if (outcome !== 'answered') return [];
  const { spans, whole } = firstOf(all);
  const passage = passageOf(text, spans);
  const asked = kindAsked(part) ?? kindAsked(question);
  if (!whole && asked !== 'yes-no') return [];
  const joins = joinsOver(text);
  const yearAsked = yearIn(part) ?? yearIn(question);
  return flatMap(readPlain(passage.text, `${part} ${question}`.trim(), asked), (reading) => {
    const { unit, figure, rule, approximate } = reading;
    const evidence = evidenceIn(
      text,
      flatMap(reading.spans, (span) => spansIn(passage, span, joins)),
      rule,
    );
    const year = reading.year ?? yearAsked;
    const dated = unit !== 'year' && unit !== 'names' && unit !== 'boolean' && year !== undefined;
    return evidence
      ? {
          unit,
          figure,
          answer: index,
          evidence,
          ...(dated && { year }),
          approximate,
          sureness: surenessOf(answer, reading),
        }
      : [];
  });
}

/** What each answer of a response plainly says, whatever was asked. `text` is the source's text. */
export const plainFiguresOf = (text: string, { answers }: Response): PlainFigure[] =>
  flatMap(answers, (answer, index) => ofAnswer(text, answer, index));
