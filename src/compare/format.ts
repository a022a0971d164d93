import type { Figure, Period, Unit } from '../model/measure.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const minus = (value: number, rest: string) => (value < 0 ? `−${rest}` : rest);

const formats = new Map<string, Intl.NumberFormat>();

/** A format is a hundred times dearer to make than to use: each is made once. */
function formatOf(decimals: number, least: number): Intl.NumberFormat {
  const key = `${decimals} ${least}`;
  const before = formats.get(key);
  if (before) return before;
  const made = new Intl.NumberFormat('en-GB', { minimumFractionDigits: least, maximumFractionDigits: decimals });
  formats.set(key, made);
  return made;
}

/** Digits in threes. */
function parted(digits: string): string {
  let words = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) words = `${digits.slice(Math.max(0, end - 3), end)},${words}`;
  return words;
}

/** Of no negative number. Most are whole, and need no format: the first one made takes a page several milliseconds. */
const grouped = (value: number, decimals: number, least = 0): string =>
  least === 0 && Number.isSafeInteger(value) ? parted(String(value)) : formatOf(decimals, least).format(value);

/** Small numbers keep two digits that say something: `0.0043`. */
const small = (size: number): string => grouped(Number(size.toPrecision(2)), 12);

const isSmall = (size: number): boolean => size > 0 && size < 0.01;

/** Thousands parted by commas, two decimals at most but for small numbers, a true minus sign. */
export function count(value: number): string {
  const size = Math.abs(value);
  return minus(value, isSmall(size) ? small(size) : grouped(size, 2));
}

/** Exactly as much as there is: `£12,000`, `£168,734.15`, `£3.20`. */
export function pounds(value: number): string {
  const size = Math.abs(value);
  if (isSmall(size)) return minus(value, `£${small(size)}`);
  const whole = Number.isInteger(Math.round(size * 100) / 100);
  return minus(value, `£${grouped(size, whole ? 0 : 2, whole ? 0 : 2)}`);
}

const scales = [
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
] as const;

/** Short enough for an axis: `1.2m`, `350k`, `800`. Three significant digits. */
function shortCount(value: number): string {
  const size = Math.abs(value);
  for (const [scale, letter] of scales) {
    if (size >= scale * 0.9995) return minus(value, `${grouped(Number((size / scale).toPrecision(3)), 2)}${letter}`);
  }
  return minus(value, grouped(Number(size.toPrecision(3)), 2));
}

/** `£1.2m`, `£350k`. */
export const shortPounds = (value: number): string => minus(value, `£${shortCount(Math.abs(value))}`);

/** The words that follow a number of this unit: `visitors`, `month` or `months`; empty where a sign is enough. */
export function unitWord(unit: Unit, value = 2): string {
  const word: Partial<Record<Unit, string>> = {
    visitors: 'visitors',
    calls: 'calls',
    notices: 'notices',
    reports: 'reports',
    surveys: 'surveys',
    sites: 'sites',
    systems: 'systems',
    months: 'months',
    km2: 'km²',
  };
  if (unit === 'people') return value === 1 ? 'person' : 'people';
  const plural = word[unit] ?? '';
  return value === 1 && plural.endsWith('s') ? plural.slice(0, -1) : plural;
}

/** A number of this unit with its sign, and without its word: `£12,000`, `43%`, `214,000`, `2010`. */
export function amount(value: number, unit: Unit): string {
  if (unit === 'GBP') return pounds(value);
  if (unit === 'percent') return `${count(value)}%`;
  if (unit === 'year') return String(value);
  return count(value);
}

/** As `amount`, for a label beside a bar: no pence on thousands of pounds, millions from ten million on. */
export function chartAmount(value: number, unit: Unit): string {
  const size = Math.abs(value);
  if (unit === 'year') return String(value);
  if (size >= 1e7) return unit === 'GBP' ? shortPounds(value) : shortCount(value);
  if (size >= 1000) return amount(Math.round(value), unit);
  return amount(value, unit);
}

/** As `amount`, for the marks of an axis. */
export function axisAmount(value: number, unit: Unit): string {
  if (unit === 'GBP') return shortPounds(value);
  if (unit === 'percent') return `${shortCount(value)}%`;
  if (unit === 'year') return String(value);
  return shortCount(value);
}

/** `4–6`, `£45,000–£50,000`, `40–50%`: both ends, never a middle. */
export function range(low: number, high: number, unit: Unit, write: typeof amount = amount): string {
  if (unit === 'percent') return `${count(low)}–${count(high)}%`;
  return `${write(low, unit)}–${write(high, unit)}`;
}

/** A figure as people in the UK write it, with `about` where the text hedges. */
export function figureText(
  figure: Figure,
  unit: Unit,
  { approximate = false, write = amount }: { approximate?: boolean; write?: typeof amount } = {},
): string {
  const about = approximate ? 'about ' : '';
  switch (figure.kind) {
    case 'number':
      return about + write(figure.value, unit);
    case 'range':
      return about + range(figure.low, figure.high, unit, write);
    case 'boolean':
      return figure.value ? 'Yes' : 'No';
    case 'string':
      return figure.value;
    case 'names':
      return figure.value.join(', ');
  }
}

/** `a month`, `a quarter`, `a year`, `over 3 years`: goes on after an amount. */
export function periodWords(period: Period): string {
  if (period === 'month' || period === 'quarter' || period === 'year') return `a ${period}`;
  return `over ${period.replace('-', ' ')}`;
}

/** ISO `2025-07-10` as `10 July 2025`; anything else as it is. */
export function longDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = months[Number(match?.[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : iso;
}

/** `1 council`, `2 councils`. */
export const plural = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;

/** `A`, `A and B`, `A, B and C`; after `most` of them, `A, B and 4 more`. Parted by semicolons where one has a comma of its own. */
export function listOf(words: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const shown = words.length > most ? [...words.slice(0, most), `${count(words.length - most)} more`] : words;
  if (shown.length < 2) return shown[0] ?? '';
  const before = shown.slice(0, -1);
  const last = shown[shown.length - 1];
  return shown.some((word) => word.includes(','))
    ? `${before.join('; ')}; and ${last}`
    : `${before.join(', ')} and ${last}`;
}
