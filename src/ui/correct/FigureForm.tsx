import { useEffect, useState } from 'react';
import type { SaysDraft, SubjectDraft } from '../../app/app.ts';
import { figureInWords } from '../../app/figure-in-words.ts';
import type { CorrectedMeasure } from '../../compare/corrected.ts';
import { nameWords } from '../../compare/figure-name.ts';
import { figureText } from '../../compare/format.ts';
import { measureChoice } from '../../compare/measure-choices.ts';
import { named, same } from '../../compare/said.ts';
import type { FigureName } from '../../model/correction.ts';
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

type Name = Extract<SubjectDraft, { readonly kind: 'figure' }>;

/** Which figure the reader speaks of, and what it is of where that is another thing than it was read as. */
function namedBy(figure: CorrectedMeasure | undefined, name: FigureName): readonly [Name, FigureName | undefined] {
  if (!figure) return [{ kind: 'figure', ...name }, undefined];
  const subject = subjectOfFigure(figure);
  return [subject, same(named(subject), name) ? undefined : name];
}

/** Puts a figure right, or adds one that was not read. Words selected in the text fill it in, and are its evidence. */
export function FigureForm(props: Props) {
  const { text, figure, selected, onSave, onCancel } = props;
  const before = figure?.measure;
  const [id, setId] = useState(before?.id ?? 'spend.website');
  const [period, setPeriod] = useState<Period | ''>(
    before ? (before.period ?? '') : (measureChoice(id)?.periods[0] ?? ''),
  );
  const [year, setYear] = useState(before?.year ?? '');
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

  const unit: Unit = measureChoice(id)?.unit ?? before?.unit ?? 'GBP';
  // What was not typed anew stays to the penny, whatever its words leave out.
  const isKept = before !== undefined && before.unit === unit && typed === plainWords(figure as CorrectedMeasure);
  const read = isKept ? before : figureInWords(unit, typed);
  const from = isKept && words.trim() === '' ? before.evidence.spans : evidenceFor(props, words, selected);
  const noFigure = typed.trim() === '' ? 'Type the value.' : 'No one figure can be read in this. Type it by itself.';

  const save = () => {
    setTried(true);
    if (!read || !from) return;
    const [subject, of] = namedBy(
      figure,
      named({ measure: id, period: period || undefined, year: year.trim() || undefined }),
    );
    const { approximate } = read;
    onSave(subject, { kind: 'figure', ...(of && { of }), figure: read.figure, unit, approximate, from }, why.trim());
  };

  const fields = (
    <MeasureFields
      id={id}
      period={period}
      year={year}
      given={before?.period}
      onMeasure={(choice) => {
        setId(choice);
        const periods = measureChoice(choice)?.periods ?? [];
        if (!figure || !periods.some((each) => each === period)) setPeriod(periods[0] ?? '');
      }}
      onPeriod={setPeriod}
      onYear={setYear}
    />
  );

  return (
    <CorrectionForm
      title={figure ? 'Put it right' : 'Add a figure'}
      save={figure ? 'Put right' : 'Add'}
      onSave={save}
      onCancel={onCancel}
    >
      {!figure && fields}
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
      {figure && (
        <details className="of-what">
          <summary>
            Of:{' '}
            <strong>{nameWords(named({ measure: id, period: period || undefined, year: year || undefined }))}</strong>.
            Change it
          </summary>
          {fields}
        </details>
      )}
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
