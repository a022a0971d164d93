/** `one` to `twenty`: what counts questions in words. */
export const cardinals: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** `first` to `nineteenth`: what names a question by its place, and a day in full. */
export const ordinals: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
/** Any of them, for a pattern. */
export const anyOrdinal = ordinals.join('|');
export const anyCardinal = cardinals.join('|');

/** The number that a word in small letters stands for, `third` and `three` alike; 0 where it is none. */
export const numberOfWord = (word: string): number => Math.max(cardinals.indexOf(word), ordinals.indexOf(word)) + 1;
