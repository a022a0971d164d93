import { figuresIn } from './figures-in.ts';
import { flatMap } from './flat-map.ts';
import type { Amount, FoundAmount } from './found.ts';
import { hedgeAfter } from './hedge.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

const squareKilometres = { mile: 2.58999, kilometre: 1, hectare: 0.01, acre: 0.00404686 } as const;

const lengths: ReadonlyMap<string, keyof typeof squareKilometres> = new Map([
  ['mile', 'mile'],
  ['miles', 'mile'],
  ['mi', 'mile'],
  ['miies', 'mile'],
  ['mlles', 'mile'],
  ['mi1es', 'mile'],
  ['mlies', 'mile'],
  ['rniles', 'mile'],
  ['km', 'kilometre'],
  ['kms', 'kilometre'],
  ['kilometre', 'kilometre'],
  ['kilometres', 'kilometre'],
  ['kilometer', 'kilometre'],
  ['kilometers', 'kilometre'],
]);

const wholes: ReadonlyMap<string, keyof typeof squareKilometres> = new Map([
  ['hectare', 'hectare'],
  ['hectares', 'hectare'],
  ['ha', 'hectare'],
  ['acre', 'acre'],
  ['acres', 'acre'],
  ['km2', 'kilometre'],
  ['sqkm', 'kilometre'],
  ['mi2', 'mile'],
]);

/** The unit of area at token `at`, and the token after it: `square miles`, `sq. km`, `km²`, `hectares`. */
function unitAt(tokens: readonly Token[], at: number): { unit: keyof typeof squareKilometres; to: number } | undefined {
  const text = tokens[at]?.text ?? '';
  const whole = wholes.get(text);
  if (whole) return { unit: whole, to: at + 1 };
  const length = lengths.get(text);
  if (length) {
    const next = tokens[at + 1];
    const sup = next?.text === '^' ? 2 : next?.text === '²' || next?.text === '2' || next?.text === 'squared' ? 1 : 0;
    return sup > 0 ? { unit: length, to: at + 1 + sup } : undefined;
  }
  if (text !== 'square' && text !== 'sq') return undefined;
  const dot = tokens[at + 1]?.text === '.' ? 1 : 0;
  const unit = lengths.get(tokens[at + 1 + dot]?.text ?? '');
  return unit && { unit, to: at + 2 + dot };
}

const convert = (amount: Amount, factor: number): Amount => {
  const to = (value: number) => Math.round(value * factor * 100) / 100;
  return amount.kind === 'number'
    ? { kind: 'number', value: to(amount.value) }
    : { kind: 'range', low: to(amount.low), high: to(amount.high) };
};

export interface FoundArea extends FoundAmount {
  /** Given in square kilometres, so not converted. */
  readonly metric: boolean;
}

export const isArea = (tokens: readonly Token[], { to }: Quantity): boolean => unitAt(tokens, to) !== undefined;

/** Areas in square kilometres, to two places: `300 square miles`, `650 sq. km`, `1,165 km²`, `116,500 hectares`. */
export function findAreas(text: string): FoundArea[] {
  const { tokens, quantities } = figuresIn(text);
  return flatMap(quantities, (quantity) => {
    const unit = quantity.currency === undefined ? unitAt(tokens, quantity.to) : undefined;
    if (!unit) return [];
    const { amount, span, approximate, doubt } = quantity;
    return [
      {
        value: convert(amount, squareKilometres[unit.unit]),
        span: [span[0], tokens[unit.to - 1]?.end ?? span[1]] as const,
        approximate: approximate || hedgeAfter(tokens, unit.to + (tokens[unit.to]?.text === ',' ? 1 : 0)),
        doubt,
        metric: unit.unit === 'kilometre',
      },
    ];
  });
}
