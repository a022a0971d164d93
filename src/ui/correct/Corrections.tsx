import { lazy, type ReactNode, Suspense, useState } from 'react';
import { type Corrected, type CorrectedMeasure, isTickOn } from '../../compare/corrected.ts';
import type { Correction } from '../../model/correction.ts';
import type { Entry } from '../../model/entry.ts';
import type { Answer } from '../../model/response.ts';
import type { Span } from '../../model/span.ts';
import { useKeys } from '../shell/use-keys.ts';
import { NoteForm } from './NoteForm.tsx';
import { OutcomeForm } from './OutcomeForm.tsx';
import { SaidList } from './SaidList.tsx';
import { subjectOfAnswer, subjectOfFigure, useReader } from './use-reader.ts';

// Both bring lists of what can be chosen: fetched when first opened.
const FigureForm = lazy(() => import('./FigureForm.tsx').then(({ FigureForm: form }) => ({ default: form })));
const AuthorityForm = lazy(() => import('./AuthorityForm.tsx').then(({ AuthorityForm: form }) => ({ default: form })));

const none: readonly Correction[] = [];

type Open = 'put right' | 'add' | 'outcome' | 'note' | 'authority';

interface Props {
  readonly entry: Entry;
  /** Who answers, as it is known now. */
  readonly authority: string | undefined;
  readonly corrected: Corrected;
  /** What is said of the response as a whole. */
  readonly saidOfResponse: readonly Correction[];
  readonly figure?: CorrectedMeasure | undefined;
  readonly answer?: Answer | undefined;
  readonly answerIndex?: number | undefined;
  /** Absent while the text is not there. */
  readonly text?: string | undefined;
  readonly selected?: Span | undefined;
  /** Called when the reader has judged the figure, or the answer, in view. */
  readonly onAnswered: () => void;
}

/** What the reader can say of what is in view, and has said. */
export function Corrections(props: Props) {
  const { entry, authority, corrected, saidOfResponse, figure, answer, answerIndex, text, selected, onAnswered } =
    props;
  const reader = useReader(entry.source.id);
  const [open, setOpen] = useState<Open>();
  const saidOfAnswer = answerIndex === undefined ? none : (corrected.saidOfAnswers.get(answerIndex) ?? none);
  const close = () => setOpen(undefined);

  const right = () => {
    if (figure) reader.right(figure);
    else if (answer) reader.rightAnswer(answer, saidOfAnswer);
    else return;
    onAnswered();
  };
  const wrong = () => {
    if (!figure) return setOutcome();
    reader.wrong(figure);
    onAnswered();
  };
  const setOutcome = () => answer && setOpen('outcome');
  const putRight = () => (figure ? text !== undefined && setOpen('put right') : setOutcome());
  useKeys({ y: right, x: wrong, e: putRight });

  const toggle = (which: Open) => () => setOpen((now) => (now === which ? undefined : which));
  const button = (which: Open, label: string) => (
    <button type="button" className="link" aria-expanded={open === which} onClick={toggle(which)}>
      {label}
    </button>
  );
  const said = [...(figure?.said ?? []), ...saidOfAnswer, ...saidOfResponse];
  return (
    <div className="corrections">
      {figure && (
        <div className="row">
          <button type="button" aria-pressed={figure.reader?.checked === true} onClick={right}>
            <span aria-hidden="true">✓</span> Right
          </button>
          <button type="button" aria-pressed={figure.rejected === true} onClick={wrong}>
            <span aria-hidden="true">✗</span> Wrong
          </button>
          <button type="button" disabled={text === undefined} aria-expanded={open === 'put right'} onClick={putRight}>
            Put right…
          </button>
          <span className="muted small keys">keys Y, X, E; U undoes</span>
        </div>
      )}
      {!figure && answer && (
        <div className="row">
          <button type="button" aria-pressed={saidOfAnswer.some((one) => isTickOn(answer, one))} onClick={right}>
            <span aria-hidden="true">✓</span> Right
          </button>
          <button type="button" aria-expanded={open === 'outcome'} onClick={toggle('outcome')}>
            Set the outcome…
          </button>
          <span className="muted small keys">keys Y, E; U undoes</span>
        </div>
      )}
      <SaidList said={said} onTakeBack={reader.takeBack} />
      {corrected.unplaced.length > 0 && (
        <p className="warn small">
          {corrected.unplaced.length === 1 ? 'A figure that you gave has' : 'Figures that you gave have'} no words in
          this text to stand by, and {corrected.unplaced.length === 1 ? 'is' : 'are'} not shown.{' '}
          <button
            type="button"
            className="link"
            onClick={() => reader.takeBack(corrected.unplaced.map(({ id }) => id))}
          >
            Take back
          </button>
        </p>
      )}
      <div className="row small">
        {text !== undefined && button('add', 'Add a figure…')}
        {figure && answer && button('outcome', 'Set the outcome…')}
        {button('note', 'Leave a note…')}
        {button('authority', authority ? 'Not this council…' : 'Name the council…')}
      </div>
      <Suspense fallback={null}>
        <OpenForm {...props} open={open} onClose={close} reader={reader} key={`${open} ${figure?.index}`} />
      </Suspense>
      {selected && text !== undefined && open !== 'put right' && open !== 'add' && (
        <SelectedWords words={text.slice(...selected)}>
          {figure && (
            <button type="button" onClick={putRight}>
              Put right with these
            </button>
          )}
          <button type="button" onClick={() => setOpen('add')}>
            Add as a figure
          </button>
        </SelectedWords>
      )}
    </div>
  );
}

function SelectedWords({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <div className="row small selected-words">
      <span className="muted">Selected: “{words.length > 60 ? `${words.slice(0, 60)}…` : words}”</span>
      {children}
    </div>
  );
}

interface OpenProps extends Props {
  readonly open: Open | undefined;
  readonly onClose: () => void;
  readonly reader: ReturnType<typeof useReader>;
}

function OpenForm({ open, onClose, reader, ...props }: OpenProps) {
  const { figure, answer, text, selected, authority, onAnswered } = props;
  const { say } = reader;
  if ((open === 'put right' || open === 'add') && text !== undefined)
    return (
      <FigureForm
        text={text}
        figure={open === 'add' ? undefined : figure}
        answer={answer}
        selected={selected}
        onCancel={onClose}
        onSave={(subject, says, why) => {
          say(subject, says, why);
          onClose();
          if (open === 'put right') onAnswered();
        }}
      />
    );
  if (open === 'outcome' && answer)
    return (
      <OutcomeForm
        answer={answer}
        onCancel={onClose}
        onSave={(says, why) => {
          say(subjectOfAnswer(answer), says, why);
          onClose();
          if (!figure) onAnswered();
        }}
      />
    );
  if (open === 'note')
    return (
      <NoteForm
        about={figure ? 'the figure' : answer ? 'the answer' : 'the response'}
        onCancel={onClose}
        onSave={(note) => {
          const subject = figure?.read
            ? subjectOfFigure(figure)
            : answer
              ? subjectOfAnswer(answer)
              : ({ kind: 'response' } as const);
          say(subject, { kind: 'note', text: note });
          onClose();
        }}
      />
    );
  if (open === 'authority')
    return (
      <AuthorityForm
        name={authority ?? ''}
        onCancel={onClose}
        onSave={(named, why) => {
          say({ kind: 'response' }, { kind: 'authority', authority: named }, why);
          onClose();
        }}
      />
    );
  return null;
}
