import type { Figure, Unit } from '../model/measure.ts';
import { findAreas } from '../text/area.ts';
import { findDurations } from '../text/duration.ts';
import { figuresIn } from '../text/figures-in.ts';
import { foldSpaces } from '../text/fold-spaces.ts';
import type { Amount } from '../text/found.ts';
import { splitList } from '../text/list.ts';
import { findYears } from '../text/year.ts';
import { findYesNo } from '../text/yes-no.ts';

/** A figure as some words say it, without any question. */
export interface FigureInWords {
  readonly figure: Figure;
  readonly approximate: boolean;
}

type Found = { readonly amount: Amount; readonly approximate: boolean };

/** The one amount in the words; of several, the one with a pound sign where pounds are meant. */
function amountIn(words: string, unit: Unit): Found | undefined {
  const all = figuresIn(words).quantities.filter(({ yearLike }, _, { length }) => !yearLike || length === 1);
  const money = unit === 'GBP' ? all.filter(({ currency }) => currency !== undefined) : [];
  const [only, ...others] = money.length > 0 ? money : all;
  return others.length > 0 ? undefined : only;
}

const first = (found: readonly { readonly value: Amount; readonly approximate: boolean }[]): Found | undefined =>
  found.length === 1 && found[0] ? { amount: found[0].value, approximate: found[0].approximate } : undefined;

/**
 * The figure that words say when a person has chosen or typed them for it: `18,400`, `£45-50k`, `about 1.2 million`, `Yes`,
 * `Netcall; Granicus`. Nothing is weighed as it is in a letter, for the person decides. `undefined` where there is no figure or several.
 */
export function readWords(unit: Unit, words: string): FigureInWords | undefined {
  const text = words.trim();
  if (text === '') return undefined;
  switch (unit) {
    case 'string':
      return { figure: { kind: 'string', value: foldSpaces(text) }, approximate: false };
    case 'names': {
      const names = splitList(text).map(({ value }) => value);
      return names.length > 0 ? { figure: { kind: 'names', value: names }, approximate: false } : undefined;
    }
    case 'boolean': {
      const found = findYesNo(text);
      return found && { figure: { kind: 'boolean', value: found.value }, approximate: false };
    }
    case 'year': {
      const [year, ...others] = findYears(text);
      if (!year || others.length > 0) return undefined;
      return { figure: { kind: 'number', value: year.value }, approximate: false };
    }
    default: {
      const own = unit === 'months' ? findDurations(text) : unit === 'km2' ? findAreas(text) : [];
      const found = first(own) ?? amountIn(text, unit);
      return found && { figure: found.amount, approximate: found.approximate };
    }
  }
}
