import { answerMeant, figureMeant } from '../compare/subject.ts';
import { anchorAt } from '../model/anchor.ts';
import type { Correction, Says, Subject, WasRead } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Span } from '../model/span.ts';
import type { CorrectionDraft, SaysDraft, SubjectDraft } from './app.ts';

/** What the extractor said of the subject. */
function wasRead({ analysis: { measures, response } }: Entry, subject: SubjectDraft): WasRead | undefined {
  if (subject.kind === 'response') {
    return response.authority && { kind: 'authority', authority: response.authority.value };
  }
  if (subject.kind === 'figure') {
    const found = measures[figureMeant(measures, subject) ?? -1];
    return found && { kind: 'figure', figure: found.figure, unit: found.unit, approximate: found.approximate };
  }
  const found = response.answers[answerMeant(response.answers, subject) ?? -1];
  return (
    found && { kind: 'outcome', outcome: found.outcome, ...(found.exemption ? { exemption: found.exemption } : {}) }
  );
}

/** The spans as an anchor; `undefined` where there are none. Throws where they are not in the text. */
function anchorOf(text: string, spans: readonly Span[] | undefined) {
  if (!spans || spans.length === 0) return undefined;
  const anchor = anchorAt(text, spans);
  if (!anchor) throw new RangeError('The selected words are not in the text');
  return anchor;
}

function subjectOf(draft: SubjectDraft, text: string, id: string): Subject {
  if (draft.kind === 'response') return draft;
  const { at, ...subject } = draft;
  const anchor = anchorOf(text, at);
  if (anchor) return { ...subject, at: anchor };
  // A figure that nothing was read for: what is said of it later names this correction.
  return subject.kind === 'figure' ? { ...subject, own: subject.own ?? id } : subject;
}

function saysOf(draft: SaysDraft, text: string): Says {
  if (draft.kind !== 'figure') return draft;
  const { from, ...says } = draft;
  const anchor = anchorOf(text, from);
  return anchor ? { ...says, from: anchor } : says;
}

/** The correction that a draft means. Throws `RangeError` where its spans are not in the text. */
export function correctionOf(
  { sourceId, subject, says, why }: CorrectionDraft,
  entry: Entry,
  text: string,
  { id, made }: Pick<Correction, 'id' | 'made'>,
): Correction {
  const was = wasRead(entry, subject);
  return {
    id,
    sourceId,
    made,
    extractor: entry.analysis.extractor,
    subject: subjectOf(subject, text, id),
    says: saysOf(says, text),
    ...(was ? { was } : {}),
    ...(why ? { why } : {}),
  };
}
