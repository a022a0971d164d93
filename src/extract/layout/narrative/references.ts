import { matchesOf } from '../../../text/matches.ts';
import { anyOrdinal, ordinals } from '../../../text/numbers-as-words.ts';
import { nameOf } from '../../lines/number-path.ts';
import type { Asked } from '../draft.ts';

// Shapes, in the prose of a reply: `(6) We have used Lagan (7) since 2008`, `We keep 71 databases (question 3).`, `Turning to ii), ...`,
// `As regards your third question, ...`, `Your first question. In 2024 ...`, `Secondly, ...`, `On points 4 and 5, ...`.

/** Where a passage names the questions that it answers; what it says of them lies between `from` and `to`. */
export interface Reference {
  readonly at: number;
  readonly from: number;
  /** The places of the questions among those asked. */
  readonly questions: readonly number[];
}

const ordinalWord = `(?:${anyOrdinal}|last|final)`;
const noun =
  '(?:questions?|queries|query|points?|parts?|items?|requests?|matters?|enquir(?:y|ies)|numbers?|nos?\\.?|q\\.?)';
const name = '(?:\\d{1,2}(?:\\.\\d{1,2})?[a-z]?|[ivx]{1,5}|[a-l])';
const names = `\\(?${name}\\)?(?:(?:,\\s?|\\s?(?:and|&|to|or|-|–)\\s)\\(?${name}\\)?){0,8}`;
const leadIn =
  '(?:(?:in|by way of|with|and|then|next|now|finally|lastly|turning|moving|coming)\\s+)?(?:(?:answer|reply|response|respect|relation|regard|regards|reference|on|now)\\s+)?(?:(?:as\\s+)?(?:to|for|of|on|regards|regarding|concerning|under|with|at)\\s+)?';
/** At the start of a sentence: `As to your second question,`, `On points 4 and 5,`, `Turning to ii),`, `Your first question.` */
const leading = new RegExp(
  `^(?:and\\s+)?${leadIn}(?:(?:your|the)\\s+)?(?:(${ordinalWord})\\s+(?:of\\s+(?:these|your|them)(?:\\s+${noun})?|and\\s+(${ordinalWord})\\s+${noun}|${noun}|one)|${noun}\\s?(${names})|(\\(?${name}\\)(?:(?:,\\s?|\\s?(?:and|&|to|or)\\s)\\(?${name}\\)){0,8})|the\\s+(${ordinalWord}))(?:\\s+of\\s+your\\s+(?:request|letter|e-?mail))?\\s*(?:[,.:;–-]|\\s(?=(?:we|the|our|i)\\b))\\s*`,
  'i',
);
/** `In reply to 1 and 2, ...`, `As regards 4, ...`, `3: ...`: numbers alone. */
const bare = '\\d{1,2}(?:\\.\\d{1,2})?[a-z]?';
const bareNames = `${bare}(?:(?:,\\s?|\\s?(?:and|&|to|or|-|–)\\s?)${bare}){0,8}`;
const ofNumbers = new RegExp(
  `^(?:and\\s+)?(?:(?:(?:in\\s+)?(?:answer|reply|response|relation)\\s+to|as\\s+(?:to|for|regards)|regarding|concerning|turning\\s+to|with\\s+(?:regard|respect)\\s+to|on|for|to)\\s+(${bareNames})\\s?[,:]\\s+|(${bareNames})(?:\\s?:\\s+|\\s+(?=(?:yes|no|none|nil|not|n/a)\\b)))(?=\\S)`,
  'i',
);
/** `Yes to 1 and 3`: a word, and what it answers. */
const saidTo = new RegExp(
  `^(yes|no|none|nil|neither|both|not held|n/a),?\\s+(?:to|for|in)\\s+(?:both\\s+)?(?:${noun}\\s?)?(${bareNames})(?![\\d%])`,
  'i',
);
/** `Secondly, ...`: one of several that count. */
const counting = new RegExp(`^(?:and\\s+)?(${ordinalWord})(?:ly)?[,:]\\s+`, 'i');
/** `a) five, b) 4,112 and c) ...`: marks without the first bracket, where letters count the questions. */
const closed = /(?<=^|[\s,;:]\s?)([a-l]|[ivx]{1,5})\)(?=\s)/gi;
const bracketed = /(?<=^|\s|["“])\((\d{1,2}(?:\.\d{1,2})?[a-z]?|[ivx]{1,5}|[a-l])\)(?=\s|[.,;:]|$)/gi;
/** `the first part of your request`, `the second is withheld`: named within a sentence, and no other with it. */
const within = new RegExp(
  `\\b(?:the|your)\\s+(${ordinalWord})\\s+(?:(?:question|query|point|part|item|limb|element)\\b|(?:is|are|was)\\s+(?:also\\s+|therefore\\s+)?(?:withheld|refused|exempt|excepted|not\\s+held|declined)\\b)`,
  'gi',
);
/** At the end of what it speaks of: `(question 3)`, `(your points 4 and 5)`, `(Q2)`. */
const trailing = new RegExp(`\\s?\\((?:your\\s+)?${noun}\\s?(${names})\\)`, 'gi');

const numbersIn = (text: string): string[] =>
  matchesOf(text, new RegExp(`(?<![a-z])${name}(?![a-z])`, 'gi')).map(([found]) => found.toLowerCase());

/** Finds the questions that are named among those asked. */
export class Naming {
  private readonly places: ReadonlyMap<string, number>;
  private readonly count: number;

  constructor(asked: readonly Asked[]) {
    this.count = asked.length;
    this.places = new Map(asked.map(({ path }, i) => [path ? nameOf(path).toLowerCase() : String(i + 1), i]));
  }

  /** The places of questions by their names; none where one of them was not asked. */
  private named(text: string): number[] {
    const places = numbersIn(text).map((each) => this.places.get(each) ?? -1);
    const [first, last] = places;
    if (
      places.length === 2 &&
      /\d\s?(?:-|–|to)\s?\d/.test(text) &&
      first !== undefined &&
      last !== undefined &&
      first < last
    )
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    return places.every((place) => place >= 0) ? places : [];
  }

  private nth(word: string): number[] {
    const at = ordinals.indexOf(word.toLowerCase());
    const place = at < 0 ? this.count - 1 : at;
    return place < this.count ? [place] : [];
  }

  /** What the start of a sentence names. */
  atStart(sentence: string, at: number, counts: boolean): Reference | undefined {
    const head = sentence.slice(0, 120);
    const match = leading.exec(head);
    if (match) {
      const [, nth, another, listed, marked, only] = match;
      const questions = [nth, another, only].flatMap((word) => (word ? this.nth(word) : []));
      const own = questions.length > 0 ? questions : this.named(listed ?? marked ?? '');
      if (own.length > 0) return { at, from: at + match[0].length, questions: own };
    }
    const numbers = /\d/.test(head) ? ofNumbers.exec(head) : null;
    const listed = numbers ? this.named(numbers[1] ?? numbers[2] ?? '') : [];
    if (numbers && listed.length > 0) return { at, from: at + numbers[0].length, questions: listed };
    const first = counts ? counting.exec(head) : null;
    const place = first ? this.nth(first[1] ?? '') : [];
    return first && place.length > 0 ? { at, from: at + first[0].length, questions: place } : undefined;
  }

  /** Marks in brackets that stand before what they speak of, wherever a paragraph has two or more, or one at its start. */
  inBrackets(paragraph: string, told: readonly Reference[]): Reference[] {
    const marks = matchesOf(paragraph, bracketed);
    const bare = marks.length > 0 || !paragraph.includes(') ') ? marks : matchesOf(paragraph, closed);
    const found = bare.flatMap((match): Reference[] => {
      const questions = this.named(match[1] ?? '');
      const from = match.index + match[0].length;
      const isTold = told.some(({ at, from: end }) => at <= match.index && match.index < end);
      return questions.length > 0 && !isTold ? [{ at: match.index, from, questions }] : [];
    });
    const isLed = found[0]?.at === 0 || told.length > 0;
    return found.length > 1 || isLed ? found : [];
  }

  /** Where a text goes on behind each name that stands behind what it speaks of. */
  endsBehind(paragraph: string): number[] {
    return matchesOf(paragraph, trailing).flatMap((match) =>
      this.named(match[1] ?? '').length > 0 ? [match.index + match[0].length] : [],
    );
  }

  /** `(question 3)` behind what it speaks of, `Yes to 1 and 3`. */
  behind(passage: string): { readonly at: number; readonly questions: readonly number[] } | undefined {
    const said = saidTo.exec(passage);
    const to = said ? this.named(said[2] ?? '') : [];
    if (said?.[1] && to.length > 0) return { at: said[1].length, questions: to };
    const [match] = matchesOf(passage, trailing);
    const questions = match ? this.named(match[1] ?? '') : [];
    return match && questions.length > 0 ? { at: match.index, questions } : undefined;
  }

  /** The question that a sentence names in its midst, where it names one alone. */
  within(sentence: string): readonly number[] | undefined {
    const found = matchesOf(sentence, within);
    const place = found.length === 1 ? this.nth(found[0]?.[1] ?? '') : [];
    return place.length > 0 ? place : undefined;
  }
}
