/** A browser compiles what has run often: after so many rounds most of the reading code is. More of them take longer than a reader needs to choose files. */
const rounds = 4;
/** Every so many vowels one is another: what was read before is known, and teaches nothing. */
const every = 40;
const vowels = 'aeiou';

function changed(text: string, round: number): string {
  let seen = 0;
  return text
    .replace(/\d/g, (digit) => String((Number(digit) + round) % 10))
    .replace(/[aeiou]/g, (vowel) => {
      seen++;
      return seen % every === 0 ? vowels.charAt((vowels.indexOf(vowel) + round) % vowels.length) : vowel;
    });
}

/** What workers practise on: these texts, and again with other digits and a few other letters. */
export const exercises = (texts: readonly string[]): string[] =>
  Array.from({ length: rounds }, (_, round) => texts.map((text) => (round === 0 ? text : changed(text, round)))).flat();
