import { useMemo } from 'react';
import type { SaysDraft, SubjectDraft } from '../../app/app.ts';
import { type CorrectedMeasure, isTickOn } from '../../compare/corrected.ts';
import { saidOfSame } from '../../compare/said.ts';
import type { Correction } from '../../model/correction.ts';
import type { Answer } from '../../model/response.ts';
import { useApp } from '../app-context.tsx';
import { useNotices } from '../shell/notices.tsx';

/** What the reader says of one response. Each is one step that can be undone. */
export interface Reader {
  readonly say: (subject: SubjectDraft, says: SaysDraft, why?: string) => void;
  readonly takeBack: (correctionIds: readonly string[]) => void;
  /** Ticks a figure as checked; one that was rejected is first a figure again. */
  readonly right: (figure: CorrectedMeasure) => void;
  /** Ticks an answer's outcome as checked, unless what is said of it already does. */
  readonly rightAnswer: (answer: Answer, said: readonly Correction[]) => void;
  /** Rejects a figure; one that only the reader gave goes. */
  readonly wrong: (figure: CorrectedMeasure) => void;
}

type FigureSubjectDraft = Extract<SubjectDraft, { readonly kind: 'figure' }>;

/** A figure as a correction names it: as it was read; one that only the reader gives as what gave it names it. */
export function subjectOfFigure({ read, measure, said }: CorrectedMeasure): FigureSubjectDraft {
  const first = said.find(({ says }) => says.kind === 'figure');
  if (!read && first?.subject.kind === 'figure') {
    const { at, ...subject } = first.subject;
    return at ? { ...subject, at: at.spans } : { ...subject, own: subject.own ?? first.id };
  }
  const { id, period, year, evidence } = read ?? measure;
  return {
    kind: 'figure',
    measure: id,
    ...(period && { period }),
    ...(year && { year }),
    at: evidence.spans,
  };
}

/** An answer as a correction names it. */
export function subjectOfAnswer({ number, part, section, spans, questionSpans }: Answer): SubjectDraft {
  const at = spans.length > 0 ? spans : questionSpans;
  return {
    kind: 'answer',
    ...(number !== undefined && { number }),
    ...(part !== undefined && { part }),
    ...(section !== undefined && { section }),
    ...(at.length > 0 && { at }),
  };
}

const idsOf = ({ said }: CorrectedMeasure, kind: string): string[] =>
  said.filter(({ says }) => says.kind === kind).map(({ id }) => id);

/** The reader's commands on the response of this source. What goes wrong is told in a notice. */
export function useReader(sourceId: string): Reader {
  const app = useApp();
  const { announce, notify } = useNotices();
  return useMemo(() => {
    const doing = (done: string, work: Promise<unknown>) => {
      work.then(
        () => announce(done),
        (error: unknown) => notify(`Not kept: ${error instanceof Error ? error.message : String(error)}`),
      );
    };
    const correct = (subject: SubjectDraft, says: SaysDraft, why?: string) =>
      app.correct({ sourceId, subject, says, ...(why && { why }) });
    return {
      say: (subject, says, why) => doing('Kept', correct(subject, says, why)),
      takeBack: (ids) => doing('Taken back', app.withdraw(ids)),
      right(figure) {
        if (figure.reader?.checked || !figure.read) return;
        const rejections = idsOf(figure, 'rejected');
        if (rejections.length > 0) doing('Taken back', app.withdraw(rejections));
        doing('Ticked as right', correct(subjectOfFigure(figure), { kind: 'checked' }));
      },
      rightAnswer(answer, said) {
        if (said.some((one) => isTickOn(answer, one))) return;
        doing('Ticked as right', correct(subjectOfAnswer(answer), { kind: 'checked' }));
      },
      wrong(figure) {
        if (figure.rejected) return;
        if (figure.read) doing('Rejected', correct(subjectOfFigure(figure), { kind: 'rejected' }));
        else {
          // All that was said of it, or what was said before would stand again.
          const all = figure.said.flatMap((one) => saidOfSame(app.getState().corrections, one));
          doing('Taken back', app.withdraw(all.map(({ id }) => id)));
        }
      },
    };
  }, [app, announce, notify, sourceId]);
}
