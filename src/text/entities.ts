/** The named entities that letters and web pages really use; any other stays as it stands. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  minus: '−',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  times: '×',
  asymp: '≈',
  percnt: '%',
  sup2: '²',
  sup3: '³',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  ecirc: 'ê',
  acirc: 'â',
  icirc: 'î',
  ocirc: 'ô',
  ucirc: 'û',
  wcirc: 'ŵ',
  ycirc: 'ŷ',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  num: '#',
  lpar: '(',
  rpar: ')',
  comma: ',',
  period: '.',
  colon: ':',
  semi: ';',
  sol: '/',
  hyphen: '‐',
  dash: '‐',
  check: '✓',
  rarr: '→',
  larr: '←',
  raquo: '»',
  laquo: '«',
  sect: '§',
  para: '¶',
  Tab: ' ',
  NewLine: ' ',
};

/** Numbers 128 to 159 are Windows-1252 written by mistake; the ones that matter are quotation marks and dashes. */
const windows: Readonly<Record<number, string>> = {
  128: '€',
  133: '…',
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  149: '•',
  150: '–',
  151: '—',
  160: ' ',
};

/** What an entity's inside (`amp`, `#163`, `#xA3`) stands for, `''` where it is not seen; `undefined` where it is none. */
export function entity(inside: string): string | undefined {
  if (inside[0] !== '#') return Object.hasOwn(named, inside) ? named[inside] : undefined;
  const hex = inside[1] === 'x' || inside[1] === 'X';
  const digits = inside.slice(hex ? 2 : 1);
  if (!(hex ? /^[0-9a-f]+$/i : /^[0-9]+$/).test(digits)) return undefined;
  const code = Number.parseInt(digits, hex ? 16 : 10);
  if (!(code > 0 && code < 0x110000) || (code >= 0xd800 && code < 0xe000)) return undefined;
  return windows[code] ?? String.fromCodePoint(code);
}

const longest = 10;

/** The character that the HTML entity at `at` stands for, and where it ends; `undefined` where no entity stands there. */
export function entityAt(text: string, at: number, limit: number): { value: string; end: number } | undefined {
  const length = text.slice(at, Math.min(limit, at + longest)).indexOf(';');
  const value = length < 2 ? undefined : entity(text.slice(at + 1, at + length));
  return value === undefined ? undefined : { value, end: at + length + 1 };
}
