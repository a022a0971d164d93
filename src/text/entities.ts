const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  pound: '£',
  euro: '€',
  ndash: '–',
  mdash: '—',
  minus: '-',
  hellip: '...',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  bull: '•',
  middot: '·',
  sup2: '²',
  frac12: '½',
  times: '×',
  asymp: '≈',
  trade: '™',
  reg: '®',
  copy: '©',
  eacute: 'é',
};

const longest = 10;

/** The character that the HTML entity at `at` stands for, and where it ends; `undefined` where no entity stands there. */
export function entityValue(text: string, at: number, limit: number): { value: string; end: number } | undefined {
  const end = text.slice(at, Math.min(limit, at + longest)).indexOf(';');
  if (end < 2) return undefined;
  const name = text.slice(at + 1, at + end);
  if (!name.startsWith('#')) {
    const value = Object.hasOwn(named, name) ? named[name] : undefined;
    return value === undefined ? undefined : { value, end: at + end + 1 };
  }
  const hexadecimal = name[1] === 'x' || name[1] === 'X';
  const digits = name.slice(hexadecimal ? 2 : 1);
  if (!(hexadecimal ? /^[0-9a-f]+$/i : /^[0-9]+$/).test(digits)) return undefined;
  const code = Number.parseInt(digits, hexadecimal ? 16 : 10);
  if (code === 0xa0) return { value: ' ', end: at + end + 1 };
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return { value: String.fromCodePoint(code), end: at + end + 1 };
}
