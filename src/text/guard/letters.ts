/**
 * Letters as a search sees them that cares for no case: whatever a pattern can take for one another is one letter here. Each is written as
 * the first character of its kind.
 */
export const alphabet = '\0abcdefghijklmnopqrstuvwxyz0 £.é';

/** Stands at either end of a text, so that `^` and `$` can be looked for as letters can. */
export const edge = 0;
const [digit, space, pound, mark, other] = [27, 28, 29, 30, 31];

/** White space as `\s` has it. */
const spaces =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** The letter of each UTF-16 unit: its place in the alphabet. */
export const letterOf: Uint8Array = (() => {
  const letters = new Uint8Array(0x10000).fill(other);
  letters.fill(mark, 1, 128);
  letters[0] = edge;
  for (let letter = 1; letter <= 26; letter++) letters[letter + 64] = letters[letter + 96] = letter;
  letters.fill(digit, 48, 58);
  for (const char of spaces) letters[char.charCodeAt(0)] = space;
  letters[0xa3] = pound;
  // The long s and the Kelvin sign, which a pattern with `iu` takes for an s and a k.
  letters[0x17f] = 19;
  letters[0x212a] = 11;
  return letters;
})();

/** A text in this alphabet. */
export function inLetters(text: string): string {
  let letters = '';
  for (let at = 0; at < text.length; at++) letters += alphabet.charAt(letterOf[text.charCodeAt(at)] as number);
  return letters;
}

/** How many of a thousand letters of a council's answers are each. */
const shares = [
  20, 62, 12, 28, 30, 98, 17, 15, 36, 58, 2, 7, 33, 19, 57, 60, 18, 1, 50, 54, 70, 22, 8, 14, 2, 14, 1, 40, 160, 6, 40,
  6,
];

/** Words that councils write far more often than their letters tell, as far as their eighth letter, and at how many of ten thousand places of an answer each begins. */
const common: readonly (readonly [times: number, words: string])[] = [
  [32, 'council'],
  [22, 'what'],
  [14, 'does informat resident service'],
  [8, 'response which this year communic website please cost system'],
  [6, 'digital many request with platform your tools held annual that question call'],
  [4, 'public provide answer each have contact section engageme currentl report'],
  [
    3,
    'under number waste social local authorit centre media used collecti survey budget total there date data freedom',
  ],
  [3, 'spend contract were received about'],
  [2, 'these month online team support content review issues from page applicab hold'],
];

/** The odds of each common word, and of its beginnings. */
const commonOdds = new Map<string, number>();
for (const [times, words] of common)
  for (const word of words.split(' '))
    for (let length = 1; length <= word.length; length++) {
      const begun = word.slice(0, length);
      commonOdds.set(begun, (commonOdds.get(begun) ?? 0) + times / 10_000);
    }

/** How likely a word, or several with what parts them, stand at one place of a text. */
export function oddsOf(words: string): number {
  let odds = 1;
  for (let from = 0, to = 1; from < words.length; from = to++) {
    let own = shareOf(words, from);
    if (isWordLetter(words, from)) for (; isWordLetter(words, to); to++) own *= shareOf(words, to);
    const part = words.slice(from, to);
    odds *= Math.max(own, commonOdds.get(part) ?? commonOdds.get(part.slice(0, -1)) ?? 0);
  }
  return odds;
}

const isWordLetter = (words: string, at: number): boolean => words.charCodeAt(at) >= 97 && words.charCodeAt(at) <= 122;

const shareOf = (words: string, at: number): number =>
  (shares[letterOf[words.charCodeAt(at)] as number] as number) / 1000;
