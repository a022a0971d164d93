import { misreadDecimalsAt, misreadNumberAt } from './misread.ts';

/**
 * What a letter's line is made of. `code` is anything with digits that is no number (a reference, a postcode, a phone
 * number, a version), `slashed` is digits parted by slashes (a date, `2022/23`, `24/7`), `mark` is one other character.
 */
export type TokenKind = 'word' | 'number' | 'ordinal' | 'code' | 'slashed' | 'link' | 'mark' | 'break';

export interface Token {
  readonly kind: TokenKind;
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** For a number: its value, before any `k` or `million`. */
  readonly value?: number;
  /** For a number: written with thousands commas. */
  readonly grouped?: boolean;
  /** For a number: how many digits stand after its point. */
  readonly decimals?: number;
  /** For a number: a scan took some of its digits for letters (`1,2S0`). */
  readonly misread?: boolean;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000);
const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009;
const isBreak = (code: number) => code === 10 || code === 13;
const isApostrophe = (code: number) => code === 39 || code === 0x2019;

/** Units that are written against their number: `18months`, `£500pm`, `450km2`. */
const gluedUnits = new Set(
  'k m b bn mn mil million thousand p pa pm pcm pw per x hr hrs hour hours day days week weeks wk wks month months mth mths mo mos yr yrs year years ha km sq sqkm mi miles min mins users sessions visits visitors calls plus ish percent'.split(
    ' ',
  ),
);

/** What a scan makes of a pound sign when it takes it for a letter. */
const lostPound = new Set(['e', 'f', 'l']);

/** And the `c` of circa, which letters write against the number. */
const beforeNumber = new Set([...lostPound, 'c']);

const digitsFrom = (text: string, from: number): number => {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
};

const lettersFrom = (text: string, from: number): number => {
  let at = from;
  while (isLetter(text.charCodeAt(at)) || (isApostrophe(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))))
    at++;
  return at;
};

/** Where the thousands groups that follow `from` end: `,` and exactly three digits each time. */
function groupsFrom(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 44 && digitsFrom(text, at + 1) === at + 4) at += 4;
  return at;
}

/** Where digits, letters and commas before digits end. */
function runFrom(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || isLetter(code) || (code === 44 && isDigit(text.charCodeAt(at + 1)))) at++;
    else return at;
  }
}

/** The number whose digits a scan partly took for letters. */
function misreadAt(text: string, start: number): Token | undefined {
  const found = misreadNumberAt(text, start);
  if (!found) return undefined;
  const { value, digits, end, grouped } = found;
  const point = digits.indexOf('.');
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  return { kind: 'number', text: digits, start, end, value, grouped, decimals, misread: true };
}

/** The number, date or code that starts with the digit at `start`. */
function numberAt(text: string, start: number): Token {
  const whole = digitsFrom(text, start);
  const grouped = whole - start <= 3 ? groupsFrom(text, whole) : whole;
  let end = grouped;
  const decimalsMisread = text.charCodeAt(end) === 46 ? misreadDecimalsAt(text, end, start) : undefined;
  if (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) end = digitsFrom(text, end + 1);
  const next = text.charCodeAt(end);
  if (decimalsMisread) {
    const digits = text.slice(start, grouped).replaceAll(',', '') + decimalsMisread;
    const decimals = decimalsMisread.length - 1;
    return {
      kind: 'number',
      text: digits,
      start,
      end: grouped + decimalsMisread.length,
      value: Number(digits),
      grouped: grouped > whole,
      decimals,
      misread: true,
    };
  }
  const misread = (next === 44 && end === grouped) || isLetter(next) ? misreadAt(text, start) : undefined;
  if (misread) return misread;
  // Commas that part no thousands ("12,00", "1234,567"): what is meant cannot be told.
  if (next === 44 && isDigit(text.charCodeAt(end + 1))) return tokenOf('code', text, start, runFrom(text, end));
  if ((next === 46 || next === 47) && isDigit(text.charCodeAt(end + 1))) {
    let to = end;
    while (isDigit(text.charCodeAt(to)) || ((text.charCodeAt(to) | 1) === 47 && isDigit(text.charCodeAt(to + 1)))) to++;
    return tokenOf(next === 47 ? 'slashed' : 'code', text, start, to);
  }
  if (next === 58 && whole - start <= 2 && end === whole && digitsFrom(text, end + 1) === end + 3)
    return tokenOf('code', text, start, end + 3);
  const letters = lettersFrom(text, end);
  if (letters > end) {
    const suffix = text.slice(end, letters).toLowerCase();
    if (end === whole && /^(?:st|nd|rd|th)$/.test(suffix)) return tokenOf('ordinal', text, start, letters);
    if (!gluedUnits.has(suffix) || (isDigit(text.charCodeAt(letters)) && suffix !== 'km')) {
      let to = letters;
      while (isLetter(text.charCodeAt(to)) || isDigit(text.charCodeAt(to))) to++;
      return tokenOf('code', text, start, to);
    }
  }
  const decimals = end - grouped > 0 ? end - grouped - 1 : 0;
  if (text.charCodeAt(start) === 48 && whole - start > 1) return tokenOf('code', text, start, end);
  const written = text.slice(start, end);
  const isGrouped = grouped > whole;
  const value = Number(isGrouped ? written.replaceAll(',', '') : written);
  return { kind: 'number', text: written, start, end, value, grouped: isGrouped, decimals };
}

const tokenOf = (kind: TokenKind, text: string, start: number, end: number): Token => ({
  kind,
  text: text.slice(start, end).toLowerCase(),
  start,
  end,
});

/** Whether a scale stands right behind the number that ends at `at`: the `m` of `E11.2m`, the word of `E11.2 million`. */
const isScaled = (text: string, at: number): boolean =>
  /^(?:k|m|bn|mn|[ \u00a0]?(?:million|thousand|billion))(?![\p{L}\d])/iu.test(text.slice(at, at + 10));

/** Where the link or e-mail address inside the run of visible characters `[from, to)` begins; -1 where there is none. */
function linkIn(text: string, from: number, to: number): number {
  const run = text.slice(from, to).toLowerCase();
  const at = run.search(/https?:|www\./);
  if (at >= 0) return from + at;
  const sign = run.indexOf('@');
  return sign > 0 && sign < run.length - 3 ? from : -1;
}

/** Where the letters from `at` to `letters` end with the digits behind them; a pound sign that a scan took for a letter is no part of its sum. */
function endOfCode(text: string, at: number, letters: number): number {
  const number =
    letters === at + 1 && beforeNumber.has(text[at]?.toLowerCase() ?? '') ? numberAt(text, letters) : undefined;
  if (number?.kind === 'number' && (number.grouped || number.decimals === 2 || isScaled(text, number.end)))
    return letters;
  let end = letters;
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++;
  return end;
}

const mayLink = /https?:|www\.|@/i;

/** The text as tokens, in order, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const linked = mayLink.test(text);
  const curly = text.includes('’');
  let runEnd = 0;
  let link = -1;
  let phone = false;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (isBreak(code)) {
        phone = false;
        if (tokens[tokens.length - 1]?.kind !== 'break')
          tokens.push({ kind: 'break', text: '\n', start: at, end: at + 1 });
      }
      at++;
      continue;
    }
    if (linked && at >= runEnd) {
      runEnd = at;
      while (runEnd < text.length && !isSpace(text.charCodeAt(runEnd))) runEnd++;
      link = linkIn(text, at, runEnd);
    }
    if (at === link) {
      tokens.push({ kind: 'link', text: text.slice(at, runEnd).toLowerCase(), start: at, end: runEnd });
      at = runEnd;
      continue;
    }
    let token: Token;
    if (isDigit(code)) {
      token = numberAt(text, at);
      // The groups of a phone number, after its leading zero.
      if (phone && token.kind === 'number' && !token.grouped && token.end - token.start >= 3)
        token = { ...token, kind: 'code' };
      phone = token.kind === 'code' && (phone || (code === 48 && token.end - token.start >= 3));
    } else if (isLetter(code)) {
      const misread = code === 108 || code === 73 ? misreadAt(text, at) : undefined;
      if (misread) {
        tokens.push(misread);
        at = misread.end;
        continue;
      }
      const letters = lettersFrom(text, at);
      const end = isDigit(text.charCodeAt(letters)) ? endOfCode(text, at, letters) : letters;
      const word = text.slice(at, end).toLowerCase();
      token = {
        kind: end > letters ? 'code' : 'word',
        text: curly ? word.replaceAll('’', "'") : word,
        start: at,
        end,
      };
      phone = false;
    } else {
      token = { kind: 'mark', text: text.slice(at, at + 1), start: at, end: at + 1 };
    }
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}
