import type { Anchor, Correction, FigureName, Says, Subject, WasRead } from '../model/correction.ts';
import type { Spans } from '../model/span.ts';
import { readAuthority, readFigure, readMeasureId, readOutcome, readPeriod, readUnit } from './read-analysis.ts';
import { Broken, compact, flag, list, object, oneOf, optional, shaped, sourceId, spans, text, time } from './shapes.ts';

const readId = shaped(/^[\w-]+$/);

/** Positions are checked against the text by whoever looks them up: a correction may be about a source that is not here. */
function readAnchor(value: unknown): Anchor {
  const anchor = object(value);
  const found = spans(anchor.spans, Number.MAX_SAFE_INTEGER);
  const quotes = list(anchor.quotes, text);
  const isWhole = found.length === quotes.length && found.every(([start, end], i) => quotes[i]?.length === end - start);
  if (found.length === 0 || !isWhole) throw new Broken('an anchor without words');
  return { spans: found as unknown as Spans, quotes, before: text(anchor.before), after: text(anchor.after) };
}

function readName(value: unknown): FigureName {
  const name = object(value);
  return compact({
    measure: readMeasureId(name.measure),
    period: optional(name.period, readPeriod),
    year: optional(name.year, text),
  });
}

function readSubject(value: unknown): Subject {
  const subject = object(value);
  switch (subject.kind) {
    case 'figure':
      return compact({
        kind: subject.kind,
        ...readName(subject),
        at: optional(subject.at, readAnchor),
        own: optional(subject.own, readId),
      });
    case 'answer':
      return compact({
        kind: subject.kind,
        number: optional(subject.number, text),
        part: optional(subject.part, text),
        section: optional(subject.section, text),
        at: optional(subject.at, readAnchor),
      });
    default:
      return { kind: oneOf('response')(subject.kind) };
  }
}

const figureIn = ({ figure, unit, approximate }: Readonly<Record<string, unknown>>) => ({
  kind: 'figure' as const,
  figure: readFigure(figure),
  unit: readUnit(unit),
  approximate: flag(approximate),
});

const outcomeIn = ({ outcome, exemption }: Readonly<Record<string, unknown>>) =>
  compact({ kind: 'outcome' as const, outcome: readOutcome(outcome), exemption: optional(exemption, text) });

function readSays(value: unknown): Says {
  const says = object(value);
  switch (says.kind) {
    case 'figure':
      return compact({ ...figureIn(says), of: optional(says.of, readName), from: optional(says.from, readAnchor) });
    case 'outcome':
      return outcomeIn(says);
    case 'authority':
      return { kind: says.kind, authority: readAuthority(says.authority) };
    case 'note':
      return { kind: says.kind, text: text(says.text) };
    default:
      return { kind: oneOf('rejected', 'checked')(says.kind) };
  }
}

function readWas(value: unknown): WasRead {
  const was = object(value);
  if (was.kind === 'figure') return figureIn(was);
  if (was.kind === 'outcome') return outcomeIn(was);
  return { kind: oneOf('authority')(was.kind), authority: readAuthority(was.authority) };
}

/** Throws `Broken`. */
export function readCorrection(value: unknown): Correction {
  const correction = object(value);
  return compact({
    id: readId(correction.id),
    sourceId: sourceId(correction.sourceId),
    made: time(correction.made),
    extractor: text(correction.extractor),
    subject: readSubject(correction.subject),
    says: readSays(correction.says),
    was: optional(correction.was, readWas),
    why: optional(correction.why, text),
  });
}
