import type { Amount } from './series.ts';

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** The value below which this share of the values lies, between two of them in proportion; `undefined` where there is none. */
export function quantile(values: readonly number[], share: number): number | undefined {
  const inOrder = sorted(values);
  const at = (inOrder.length - 1) * share;
  const low = inOrder[Math.floor(at)];
  const high = inOrder[Math.ceil(at)];
  return low === undefined || high === undefined ? undefined : low + (high - low) * (at - Math.floor(at));
}

/** The low end of an amount, and its high end: the same for a number. */
export const lowOf = (amount: Amount): number => (amount.kind === 'number' ? amount.value : amount.low);
export const highOf = (amount: Amount): number => (amount.kind === 'number' ? amount.value : amount.high);

/** A number for putting amounts in order, and for nothing else. */
export const orderOf = (amount: Amount): number => (lowOf(amount) + highOf(amount)) / 2;

/**
 * The quantile of amounts among which there may be ranges: with them it lies between that of the low ends and that of the high
 * ends, and is a range itself where these differ. A range is never turned into its middle.
 */
export function quantileOf(amounts: readonly Amount[], share: number): Amount | undefined {
  const low = quantile(amounts.map(lowOf), share);
  const high = quantile(amounts.map(highOf), share);
  if (low === undefined || high === undefined) return undefined;
  return low === high ? { kind: 'number', value: low } : { kind: 'range', low, high };
}

export const medianOf = (amounts: readonly Amount[]): Amount | undefined => quantileOf(amounts, 0.5);
