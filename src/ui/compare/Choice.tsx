import { type ReactNode, useId } from 'react';
import type { Offer } from '../../compare/choices.ts';
import { hashOf } from '../route.ts';

/** The choices above a chart. */
export function ChoiceBar({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand in the way of the row.
    <div className="choices" role="group" aria-label="What the chart shows">
      {children}
      <a className="more-choices" href={hashOf({ view: { page: 'reference' } })}>
        Sets and tables of your own
      </a>
    </div>
  );
}

interface Props {
  readonly label: string;
  /** `undefined`, or what is not among the offers: the usual one. */
  readonly value: string | undefined;
  /** What is shown where nothing is chosen; absent where one of the offers always is. */
  readonly usual?: string;
  readonly offers: readonly Offer[];
  readonly onChoose: (value: string) => void;
}

const option = ({ value, label }: Offer) => (
  <option key={value} value={value}>
    {label}
  </option>
);

/** One choice among a few. Nothing at all where there is nothing to choose. */
export function Choice({ label, value, usual, offers, onChoose }: Props) {
  const id = useId();
  if (offers.length < (usual === undefined ? 2 : 1)) return null;
  const groups = [...new Set(offers.flatMap(({ group }) => group ?? []))];
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={offers.some((offer) => offer.value === value) ? value : ''}
        onChange={({ target }) => onChoose(target.value)}
      >
        {usual !== undefined && <option value="">{usual}</option>}
        {offers.filter(({ group }) => group === undefined).map(option)}
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {offers.filter((offer) => offer.group === group).map(option)}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** A choice of yes or no, in a sentence. */
export function Tick({
  label,
  on,
  onChoose,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly onChoose: (on: boolean) => void;
}) {
  return (
    <label className="check-line tick">
      <input type="checkbox" checked={on} onChange={({ target }) => onChoose(target.checked)} />
      {label}
    </label>
  );
}
