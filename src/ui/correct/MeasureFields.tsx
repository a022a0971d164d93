import { periodWords } from '../../compare/format.ts';
import { measureChoice, measureChoices } from '../../compare/measure-choices.ts';
import type { Period } from '../../model/measure.ts';
import { Field } from './form.tsx';

interface Props {
  readonly id: string;
  readonly period: Period | '';
  readonly year: string;
  /** The period that it was given with, though the measure may usually have others. */
  readonly given?: Period | undefined;
  readonly onMeasure: (id: string) => void;
  readonly onPeriod: (period: Period | '') => void;
  readonly onYear: (year: string) => void;
}

/** Of which measure, over which period and in which year a figure is. */
export function MeasureFields({ id, period, year, given, onMeasure, onPeriod, onYear }: Props) {
  const usual = measureChoice(id)?.periods ?? [];
  const periods = [...new Set([...usual, ...(given ? [given] : [])])];
  return (
    <>
      <Field label="Measure">
        {(control) => (
          <select {...control} value={id} onChange={({ target }) => onMeasure(target.value)}>
            {measureChoices.map(({ label, measures }) => (
              <optgroup key={label} label={label}>
                {measures.map((choice) => (
                  <option key={choice.id} value={choice.id}>
                    {choice.label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      {(periods.length > 0 || year !== '') && (
        <div className="row">
          <Field label="Period">
            {(control) => (
              <select
                {...control}
                value={period}
                onChange={({ target }) => onPeriod(periods.find((each) => each === target.value) ?? '')}
              >
                {periods.map((each) => (
                  <option key={each} value={each}>
                    {periodWords(each)}
                  </option>
                ))}
                <option value="">not said</option>
              </select>
            )}
          </Field>
          <Field label="Year (as 2024/25)">
            {(control) => (
              <input {...control} type="text" size={9} value={year} onChange={({ target }) => onYear(target.value)} />
            )}
          </Field>
        </div>
      )}
    </>
  );
}
