import { useEffect, useState } from 'react';
import type { SaysDraft, SubjectDraft } from '../../app/app.ts';
import { figureInWords } from '../../app/figure-in-words.ts';
import type { CorrectedMeasure } from '../../compare/corrected.ts';
import { figureText } from '../../compare/format.ts';
import { measureChoice } from '../../compare/measure-choices.ts';
import type { Period, Unit } from '../../model/measure.ts';
import type { Answer } from '../../model/response.ts';
import type { Span } from '../../model/span.ts';
import { amountWords } from '../evidence/FigureFacts.tsx';
import { placeOfWords } from '../evidence/selection.ts';
import { CorrectionForm, Field } from './form.tsx';
import { MeasureFields } from './MeasureFields.tsx';
import { subjectOfFigure } from './use-reader.ts';

interface Props {
  readonly text: string;
  /** The figure to put right; without one a figure is added. */
  readonly figure?: CorrectedMeasure | undefined;
  readonly answer?: Answer | undefined;
  /** What is selected in the text. */
  readonly selected?: Span | undefined;
  readonly onSave: (subject: SubjectDraft, says: SaysDraft, why: string) => void;
  readonly onCancel: () => void;
}

function plainWords({ measure: { figure, unit, approximate } }: CorrectedMeasure): string {
  return figure.kind === 'names' ? figure.value.join('; ') : figureText(figure, unit, { approximate });
}

/** The words that show a figure: what was selected or typed; without any, the answer's, else those that it was read from. */
function evidenceFor(
  { text, figure, answer }: Props,
  words: string,
  selected: Span | undefined,
): readonly Span[] | undefined {
  if (words.trim() !== '') {
    const found =
      selected && text.slice(...selected) === words ? selected : placeOfWords(text, words, answer?.spans ?? []);
    return found && [found];
  }
  const spans = [answer?.spans, figure?.measure.evidence.spans, answer?.questionSpans].find((each) => each?.length);
  return spans ?? undefined;
}

/** Puts a figure right, or adds one that was not read. Words selected in the text fill it in, and are its evidence. */
export function FigureForm(props: Props) {
  const { text, figure, selected, onSave, onCancel } = props;
  const [id, setId] = useState(figure?.measure.id ?? 'spend.website');
  const [period, setPeriod] = useState<Period | ''>(figure?.measure.period ?? measureChoice(id)?.periods[0] ?? '');
  const [year, setYear] = useState('');
  const [typed, setTyped] = useState(figure ? plainWords(figure) : '');
  const [touched, setTouched] = useState(false);
  const [words, setWords] = useState('');
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);

  useEffect(() => {
    if (!selected) return;
    const chosen = text.slice(...selected);
    setWords(chosen);
    if (!touched) setTyped(chosen.replace(/\s+/g, ' '));
  }, [selected, text, touched]);

  const unit: Unit = figure?.measure.unit ?? measureChoice(id)?.unit ?? 'GBP';
  const read = figureInWords(unit, typed);
  const from = evidenceFor(props, words, selected);
  const noFigure = typed.trim() === '' ? 'Type the value.' : 'No one figure can be read in this. Type it by itself.';

  const save = () => {
    setTried(true);
    if (!read || !from) return;
    const subject: SubjectDraft = figure
      ? subjectOfFigure(figure)
      : { kind: 'figure', measure: id, ...(period && { period }), ...(year.trim() && { year: year.trim() }) };
    onSave(subject, { kind: 'figure', figure: read.figure, unit, approximate: read.approximate, from }, why.trim());
  };

  return (
    <CorrectionForm
      title={figure ? 'Put it right' : 'Add a figure'}
      save={figure ? 'Put right' : 'Add'}
      onSave={save}
      onCancel={onCancel}
    >
      {!figure && (
        <MeasureFields
          id={id}
          period={period}
          year={year}
          onMeasure={(choice) => {
            setId(choice);
            setPeriod(measureChoice(choice)?.periods[0] ?? '');
          }}
          onPeriod={setPeriod}
          onYear={setYear}
        />
      )}
      <Field
        label="Value"
        hint={read ? `Kept as ${amountWords({ ...read, unit })}` : undefined}
        wrong={!read && (tried || typed.trim() !== '') ? noFigure : undefined}
      >
        {(control) =>
          unit === 'boolean' ? (
            <select
              {...control}
              value={read?.figure.kind === 'boolean' ? (read.figure.value ? 'Yes' : 'No') : ''}
              onChange={({ target }) => {
                setTouched(true);
                setTyped(target.value);
              }}
            >
              <option value="">Choose</option>
              <option>Yes</option>
              <option>No</option>
            </select>
          ) : (
            <input
              {...control}
              type="text"
              value={typed}
              onChange={({ target }) => {
                setTouched(true);
                setTyped(target.value);
              }}
            />
          )
        }
      </Field>
      <Field
        label="Words that show it"
        hint="Select them in the text, or type them as they stand there. Without any, the whole answer is taken."
        wrong={
          from ? undefined : words.trim() ? 'These words are not in the text.' : tried ? 'Select the words.' : undefined
        }
      >
        {(control) => (
          <input {...control} type="text" value={words} onChange={({ target }) => setWords(target.value)} />
        )}
      </Field>
      <Field label="Why (may be left empty)">
        {(control) => <input {...control} type="text" value={why} onChange={({ target }) => setWhy(target.value)} />}
      </Field>
    </CorrectionForm>
  );
}
