/** A browser compiles what has run often: after so many rounds most of the reading code is. More of them take longer than a reader needs to choose files. */
const rounds = 4;
/** Every so many vowels one is another: what was read before is known, and teaches nothing. */
const every = 40;
const vowels = 'aeiou';

/**
 * Every other round has the curly apostrophes of most letters: a browser keeps such a text at two bytes a character, and compiles each pattern
 * anew for these.
 */
const apostrophe = (round: number): string => (round % 2 === 0 ? "'" : '’');

function changed(text: string, round: number): string {
  let seen = 0;
  return text
    .replaceAll("'", apostrophe(round))
    .replace(/\d/g, (digit) => String((Number(digit) + round) % 10))
    .replace(/[aeiou]/g, (vowel) => {
      seen++;
      return seen % every === 0 ? vowels.charAt((vowels.indexOf(vowel) + round) % vowels.length) : vowel;
    });
}

/** What workers practise on: these texts, and again with other digits and a few other letters. */
export const exercises = (texts: readonly string[]): string[] =>
  Array.from({ length: rounds }, (_, round) => texts.map((text) => (round === 0 ? text : changed(text, round)))).flat();
