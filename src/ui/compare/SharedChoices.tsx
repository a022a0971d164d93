import { memo } from 'react';
import {
  canAnnualise,
  excerptSize,
  type Grounds,
  keepsApart,
  perOffers,
  setOffers,
  yearOffers,
} from '../../compare/choices.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { count } from '../../compare/format.ts';
import type { Series } from '../../compare/series.ts';
import type { SeriesColumn } from '../../compare/told.ts';
import { bodiesOf } from '../../compare/told.ts';
import { useApp } from '../app-context.tsx';
import type { Choices } from '../route.ts';
import { useSoon } from '../use-soon.ts';
import { Choice, Tick } from './Choice.tsx';
import { choose } from './choose.ts';

interface Props {
  readonly comparison: Comparison;
  readonly grounds: Grounds;
  readonly choices: Choices;
}

/** More councils than this, there may be thousands, are offered a moment later: nobody chooses among them before the chart stands. */
const few = 40;

/** Which council is the reader's own; drawn anew only when councils come or go, for there may be hundreds. */
const MineChoice = memo(function MineChoice({ comparison, grounds }: Omit<Props, 'choices'>) {
  const app = useApp();
  const { rows } = comparison;
  const soon = useSoon();
  const offered = soon || rows.length <= few ? rows : rows.filter(({ key }, i) => i === 0 || key === grounds.mine);
  return (
    <Choice
      label={`My ${bodiesOf(rows).one}`}
      value={grounds.mine}
      usual="None"
      offers={offered.map(({ key, name }) => ({ value: key, label: name }))}
      onChoose={(key) => void app.setMine(key || undefined)}
    />
  );
});

/** Which councils are drawn, and which of them is the reader's own. */
export function CouncilChoices({ comparison, grounds, choices }: Props) {
  const { rows } = comparison;
  return (
    <>
      <Choice
        label={bodiesOf(rows).many === 'councils' ? 'Councils' : 'Authorities'}
        value={choices.of}
        usual={`All ${count(rows.length)}`}
        offers={setOffers(comparison, grounds)}
        onChoose={(of) => choose({ of })}
      />
      <MineChoice comparison={comparison} grounds={grounds} />
    </>
  );
}

/** Which group the median is taken over, where it need not be what is drawn. */
export function MedianChoice({ comparison, grounds, choices }: Props) {
  if (grounds.sets.length === 0) return null;
  return (
    <Choice
      label="Median of"
      value={choices.median}
      usual="What is shown"
      offers={[
        ...(choices.of ? [{ value: 'all', label: `All ${bodiesOf(comparison.rows).many}` }] : []),
        ...setOffers(comparison, grounds),
      ]}
      onChoose={(median) => choose({ median })}
    />
  );
}

/** What the figures are divided by. */
export function PerChoice({ column, ...props }: Props & { readonly column: SeriesColumn }) {
  return (
    <Choice
      label="Per"
      value={props.choices.per}
      usual="Nothing"
      offers={perOffers(props.comparison, column, props.grounds)}
      onChoose={(per) => choose({ per })}
    />
  );
}

/** Only figures of one year. */
export function YearChoice({
  comparison,
  choices,
  column,
}: Omit<Props, 'grounds'> & { readonly column: SeriesColumn }) {
  return (
    <Choice
      label="Year"
      value={choices.year}
      usual="The latest of each"
      offers={yearOffers(comparison, column)}
      onChoose={(year) => choose({ year })}
    />
  );
}

/** Which part of a long ranking is drawn. `most`, `least`: what its ends are called. */
export function ShowChoice({
  series,
  grounds,
  choices,
  ends: [most, least],
}: Omit<Props, 'comparison'> & { readonly series: Series; readonly ends: readonly [most: string, least: string] }) {
  if (series.shown <= excerptSize && !choices.show) return null;
  const missing = series.missing.some(({ places }) => places.some(({ mine }) => mine));
  return (
    <Choice
      label="Show"
      value={choices.show}
      usual={`All ${count(series.shown)}`}
      offers={[
        { value: 'top', label: `The ${excerptSize} ${most}` },
        { value: 'bottom', label: `The ${excerptSize} ${least}` },
        ...(grounds.mine && !missing ? [{ value: 'mine', label: `${excerptSize} around mine` }] : []),
      ]}
      onChoose={(show) => choose({ show })}
    />
  );
}

/** What is done only when asked for: a year made of months, and unlike things on one axis. */
export function Ticks({
  comparison,
  choices,
  column,
  series,
}: Omit<Props, 'grounds'> & { readonly column: SeriesColumn; readonly series: Series }) {
  const annualise = canAnnualise(comparison, column);
  const apart = keepsApart(series.missing);
  return (
    <>
      {annualise && (
        <Tick
          label="Estimate a year where none is given: a quarter four times, a month twelve times"
          on={choices.annualise !== undefined}
          onChoose={(on) => choose({ annualise: on ? 'yes' : undefined })}
        />
      )}
      {(apart || choices.together) && (
        <Tick
          label="Show together what is not alike: other periods as they are given, and figures with and without VAT"
          on={choices.together !== undefined}
          onChoose={(on) => choose({ together: on ? 'yes' : undefined })}
        />
      )}
    </>
  );
}
