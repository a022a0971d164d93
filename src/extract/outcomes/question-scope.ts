import { flatMap } from '../../text/flat-map.ts';
import { foldSpaces } from '../../text/fold-spaces.ts';
import { PatternSet } from '../../text/guard/pattern-set.ts';
import { matchesOf } from '../../text/matches.ts';
import { ordinals } from '../../text/numbers-as-words.ts';
import { remembered } from '../../text/remembered.ts';

/** Which questions a reason is given for. */
export type Scope =
  /** By number; a range is its two ends. */
  | {
      readonly kind: 'numbers';
      readonly numbers: readonly (readonly [first: string, last: string])[];
      /** `Your second question`: it counts the questions, and they need no numbers. */
      readonly inWords?: true;
    }
  /** Every question without an answer of its own. */
  | { readonly kind: 'rest' }
  /** A section by its number or letter, or the section that the reason stands in. */
  | { readonly kind: 'section'; readonly section?: string }
  /** The whole request. */
  | { readonly kind: 'whole' };

/** What tells of questions in a sentence: most tell of none. */
const scopes = new PatternSet(0);
const one = '(?:\\b[a-h] ?)?\\d{1,2}(?:\\.\\d{1,2})?(?: ?\\(?[a-hivx]{1,3}\\)?(?![a-z]))?';
const joiner = '(?: ?(?:,|;|&|-|–|—|to|and|or|through|until|inclusive of) ?(?:and )?(?:q(?:uestions?)?\\.? ?)?)';
const listed = scopes.guard(
  new RegExp(
    `\\b(?:questions?|q(?:s|ns|us)?\\.?|points?|items?|queries|query|parts?|numbers?|nos?\\.?|elements?|bullets?)(?: (?:numbers?|nos?\\.?))? ?(?=[a-h]? ?\\d)(${one}(?:${joiner}${one}){0,12})`,
    'g',
  ),
);
const numberIn = new RegExp(one, 'g');
/** `We have not answered 5.3 to 5.7.`: several numbers right behind what is done with questions. */
const done = scopes.guard(
  new RegExp(
    `\\b(?:answer(?:ed|ing)?|refus(?:e|ed|ing)|declin(?:e|ed|ing)(?: to answer)?|(?:respond(?:ed|ing)?|repl(?:y|ied|ying)) to|withh(?:e|o)ld(?:ing)?|exempt(?:ed)?) (?:all of |both |each of )?(?=[a-h]? ?\\d)(${one}(?:${joiner}${one}){1,12})(?= ?(?:[.,;:)]|$)| (?:because|as|since|under|for|on|by|is|are|in)\\b)`,
    'g',
  ),
);
/** `parts a to c`, `questions (b), (d) and (e)`, `part (a)`, `point d`: the number is a letter; `part a` alone may be no name. */
const lettered = scopes.guard(
  /\b(?:(?:questions|points|items|queries|parts|elements|bullets|limbs) (\(?[a-h]\)?(?: ?(?:,|;|&|-|–|—|to|and|or|through) ?(?:and )?\(?[a-h]\)?(?![a-z])){1,7})|(?:(?:question|point|item|query|limb) (\([a-h]\)|[b-h])|(?:part|element) (\([a-h]\)))(?![a-z'’]))/g,
);
const letterIn = /(?<![a-z])\(?([a-h])\)?(?![a-z])/g;
const rest = scopes.guard(
  /\b(?:remaining|remainder of|rest of|all (?:of )?(?:the |your )?other|outstanding|balance of) (?:of )?(?:the |your |these |this )?(?:questions?|points?|parts?|request|information|items?|queries|elements?)\b/,
);
const section = scopes.guard(
  /\b(?:(?:all (?:of )?|whole of |entire |questions? (?:in|under|within) |everything in |information in )(?:the )?(?:section|category|heading|theme|part) (\d{1,2}|[a-h])|(?:section|category|heading|theme|part) (\d|[a-h]))\b(?! ?\(| of (?:the )?(?:foi|freedom|act|environmental)|\.?\d| (?:foi|of foi|and \d|exempt|notice))/,
);
const here = scopes.guard(
  /\b(?:this section|(?:all |each )?(?:of )?(?:these|the above) questions|questions? in this (?:section|part|category)|the (?:above|preceding|following) section|none of these questions)\b/,
);
const whole = scopes.guard(
  /\b(?<!\bparts? of |\bsome of |\belements? of )(?:(?:your|this|the) (?:whole |entire |full )?request(?:s)?(?! for an? internal)|(?:all|any|none) of the (?:requested )?information|(?:requested )?information (?:(?:that )?(?:you|which) )?(?:have |has |had )?(?:been )?(?:requested|asked for|sought|seek)|the (?:requested|above) information|all (?:of )?(?:your |the )questions|in its entirety|request as a whole|whole of (?:your|the) request)\b/,
);

/** `your second question`, `the fifth part of your request`, `the 3rd point`: the number in words. */
const ordinal = scopes.guard(
  /\b(?:your|the) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[1-9](?:st|nd|rd|th)) (?:and (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|[1-9](?:st|nd|rd|th)) )?(?:questions?|points?|parts? of (?:your|the) request|items?|queries|query|elements? of (?:your|the) request|limbs?)\b/g,
);
const numberOf = (words: string): string => `${/\d/.exec(words)?.[0] ?? ordinals.indexOf(words) + 1}`;

const plain = (number: string): string => number.replace(/[\s()]/g, '');

/** `2, 3 and 5-7` as pairs of ends. */
function pairsOf(list: string): (readonly [string, string])[] {
  const pairs: [string, string][] = [];
  let end = 0;
  let open = false;
  for (const match of matchesOf(list, numberIn)) {
    const between = list.slice(end, match.index);
    const number = plain(match[0]);
    const last = pairs.at(-1);
    if (last && !open && /^ ?(?:-|–|—|to|through|until)/.test(between)) {
      last[1] = number;
      open = true;
    } else {
      pairs.push([number, number]);
      open = false;
    }
    end = match.index + match[0].length;
  }
  return pairs;
}

/** `a to c` and `b, d` as one pair for each letter. */
function lettersOf(list: string): (readonly [string, string])[] {
  const letters: string[] = [];
  let end = 0;
  for (const match of matchesOf(list, letterIn)) {
    const letter = match[1] ?? '';
    const between = list.slice(end, match.index);
    const from = letters.at(-1);
    if (from && /^ ?(?:-|–|—|to|through)/.test(between))
      for (let code = from.charCodeAt(0) + 1; code < letter.charCodeAt(0); code++)
        letters.push(String.fromCharCode(code));
    letters.push(letter);
    end = match.index + match[0].length;
  }
  return letters.map((letter) => [letter, letter]);
}

/** "The search for question 1 alone would take 376 hours", "question 4 by itself could be answered": what the whole would cost, by an example. */
const isExample = (words: string, end: number): boolean =>
  /^ (?:alone|by (?:itself|themselves)|on (?:its|their) own)\b/.test(words.slice(end, end + 20)) &&
  /\b(?:hours?|minutes?|days?|limit|could|would)\b/.test(words);

/** `... 52 hours, more than is allowed. Your third question is therefore refused under section 12`: a sentence of its own that refuses it. */
const isRefused = (words: string, from: number, end: number): boolean =>
  /(?:^|[.;:] )(?:for (?:this|that|these|those) reasons?,? |so,? |therefore,? |accordingly,? |hence,? )?$/.test(
    words.slice(Math.max(0, from - 30), from),
  ) &&
  /^ (?:is|are|was|were|has been|have been|must be|cannot be)\b[^.]{0,40}\b(?:refus|exempt|withh|declin|not held|excluded)/.test(
    words.slice(end, end + 90),
  );

/** The questions that a sentence (any case) speaks for; absent where it names none. */
export const scopeIn = remembered((sentence): Scope | undefined => {
  const words = foldSpaces(sentence.toLowerCase());
  const pairsBy = (list: typeof listed): (readonly [string, string])[] =>
    flatMap(list.matches(words), (match) =>
      isExample(words, match.index + match[0].length) ? [] : pairsOf(match[1] ?? ''),
    );
  const named = pairsBy(listed);
  const numbers = named.length > 0 ? named : pairsBy(done);
  if (numbers.length > 0) return { kind: 'numbers', numbers };
  const letters = flatMap(lettered.matches(words), (match) =>
    isExample(words, match.index + match[0].length) ? [] : lettersOf(match[1] ?? match[2] ?? match[3] ?? ''),
  );
  if (letters.length > 0) return { kind: 'numbers', numbers: letters };
  // Further on, `the first point alone` is an example.
  const told = flatMap(ordinal.matches(words), ({ index, 0: said, 1: one = '', 2: other }) =>
    index > 40 && !isRefused(words, index, index + said.length) ? [] : (other ? [one, other] : [one]).map(numberOf),
  );
  if (told.length > 0) return { kind: 'numbers', numbers: told.map((number) => [number, number]), inWords: true };
  const match = section.exec(words);
  const of = match?.[1] ?? match?.[2];
  if (of) return { kind: 'section', section: of };
  if (here.test(words)) return { kind: 'section' };
  if (rest.test(words)) return { kind: 'rest' };
  return whole.test(words) ? { kind: 'whole' } : undefined;
});
