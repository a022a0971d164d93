const isDigit = (code: number) => code >= 48 && code <= 57;

/** Letters that a scan makes of digits, anywhere in a number, and those it makes inside a group of thousands only. */
const lookAlikes: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };
const inGroups: Readonly<Record<string, string>> = { ...lookAlikes, i: '1', S: '5', s: '5', B: '8', b: '8', L: '1' };

/** Longer than any figure that a letter gives. */
const longest = 16;

interface MisreadNumber {
  readonly value: number;
  /** Its digits, put right. */
  readonly digits: string;
  readonly end: number;
  readonly grouped: boolean;
}

const isLetterOrDigit = (text: string, at: number): boolean => /[\p{L}\d]/u.test(text[at] ?? ' ');

/** Whether nothing of a word or a number goes on at `at`; a scale or "per annum" may. */
function endsAt(text: string, at: number): boolean {
  if (/[.,/:]/.test(text[at] ?? '') && isDigit(text.charCodeAt(at + 1))) return false;
  if (!isLetterOrDigit(text, at)) return true;
  return /^(?:k|m|pa|pm)$/i.test(/^[\p{L}\d]{1,3}/u.exec(text.slice(at, at + 3))?.[0] ?? '');
}

/** Two or three characters that are a number put right: `l8`, `2O`, `41O`; four that are a year. Not `4l`, which may be litres, nor `O2`. */
function isShort(written: string, digits: string): boolean {
  if (!/\d/.test(written)) return false;
  if (written.length === 4) return /^(?:19|20)\d\d$/.test(digits);
  return written.length > 1 && written.length < 4 && !/[lI]$/.test(written) && digits[0] !== '0';
}

/** The number that begins at `start`, where a scan took some of its digits for letters: `3l2,45O`, `l22,OOO`, `2OO8`, `l8`. */
export function misreadNumberAt(text: string, start: number): MisreadNumber | undefined {
  let digits = '';
  let at = start;
  let real = 0;
  let changed = false;
  const take = (letters: Readonly<Record<string, string>>): boolean => {
    const char = text[at] ?? '';
    const digit = isDigit(text.charCodeAt(at));
    const read = digit ? char : letters[char];
    if (read === undefined) return false;
    digits += read;
    real += digit ? 1 : 0;
    changed ||= !digit;
    at++;
    return true;
  };
  while (at - start < 5 && take(lookAlikes));
  const head = at - start;
  if (head === 0) return undefined;
  let grouped = false;
  while (head <= 3 && text[at] === ',' && at - start < longest) {
    const comma = at++;
    const before = { digits, real, changed };
    if (!(take(inGroups) && take(inGroups) && take(inGroups)) || (isLetterOrDigit(text, at) && !endsAt(text, at))) {
      ({ digits, real, changed } = before);
      at = comma;
      break;
    }
    grouped = true;
  }
  if (!changed || real === 0 || digits[0] === '0') return undefined;
  if (grouped && text[at] === '.' && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2))) {
    digits += text.slice(at, at + 3);
    at += 3;
  }
  if (!endsAt(text, at) || !(grouped || isShort(text.slice(start, at), digits))) return undefined;
  return { value: Number(digits), digits, end: at, grouped };
}

/** What stands before a sum: a pound sign, or what a scan makes of one. */
const sign = /[£Ee(?]/;
const scaled = /^\.[\dOlI]{1,2}(?=\s?(?:k|m|bn|million|thousand)\b)/;
const pence = /^\.[\dOolI]{2}(?![\p{L}\d])/u;

/** The digits behind a point in which a scan saw letters: `.O2` in `£1.O2m`, `.8O` in `E3.8O`; with the point, put right. `from`: where the number begins. */
export const misreadDecimalsAt = (text: string, start: number, from: number): string | undefined => {
  const rest = text.slice(start, start + 13);
  const written = (scaled.exec(rest) ?? (sign.test(text[from - 1] ?? ' ') ? pence.exec(rest) : null))?.[0];
  return written && /[OolI]/.test(written)
    ? written.replace(/[OolI]/g, (letter) => lookAlikes[letter] ?? '')
    : undefined;
};

const year = /(?<![\w£,.])(?:[12lI][Oo09])[\dOolI]{2}(?!\w)/g;
/** The second year of `2013/l4`. */
const secondHalf = /(?<=(?<!\d)(?:19|20)\d\d\s?[/-]\s?)[\dOlI]{2}(?!\w)/g;

/** The text with the years put right whose digits a scan took for letters (`2OO8`), of the same length; the text itself where there are none. */
export const withYearsPutRight = (text: string): string => {
  if (!/[OolI]/.test(text)) return text;
  const whole = text.replace(year, (written) => {
    if (!/\d/.test(written)) return written;
    const digits = written.replace(/[OolI]/g, (letter) => lookAlikes[letter] ?? letter);
    return /^(?:19|20)\d\d$/.test(digits) ? digits : written;
  });
  return whole.replace(secondHalf, (written) =>
    /\d/.test(written) ? written.replace(/[OlI]/g, (letter) => lookAlikes[letter] ?? letter) : written,
  );
};
