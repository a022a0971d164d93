import type { Analysis } from '../model/analysis.ts';
import type { Sureness } from '../model/response.ts';

/** Lets what many responses say in the same words be one thing in memory. */
export interface Sharer {
  /** Puts the shared words in the place of the analysis' own; it says the same as before. */
  readonly share: (analysis: Analysis) => Analysis;
  /** Holds on to nothing any more. */
  readonly clear: () => void;
}

/** Where a browser parses JSON, each word of it is a string of its own: of 400 responses 140,000 are of what another one holds already. */
type Loose<T> = { -readonly [K in keyof T]: T[K] };

/** So many different words are enough; a new beginning costs little. */
const most = 50_000;
/** Longer answers are seldom given twice. */
const longest = 100;

export function createSharer(): Sharer {
  let words = new Map<string, string>();
  let levels = new Map<string, Sureness>();

  function one<T extends string | undefined>(text: T): T {
    if (text === undefined) return text;
    const known = words.get(text);
    if (known !== undefined) return known as T;
    if (words.size >= most) words = new Map();
    words.set(text, text);
    return text;
  }

  function sureness(own: Sureness): Sureness {
    const key = own.level === 'stated' ? '' : `${own.level} ${own.reason}`;
    const known = levels.get(key);
    if (known) return known;
    if (levels.size >= most) levels = new Map();
    levels.set(key, own);
    return own;
  }

  /** The fields of these names, where they are there. */
  function fields<T extends object>(thing: T, names: readonly (keyof T)[]): void {
    for (const name of names) {
      const text = thing[name];
      if (typeof text === 'string') thing[name] = one(text) as T[typeof name];
    }
  }

  return {
    share: (analysis) => {
      for (const answer of analysis.response.answers as readonly Loose<Analysis['response']['answers'][number]>[]) {
        fields(answer, ['question', 'number', 'part', 'section', 'outcome', 'exemption']);
        if (answer.text.length <= longest) answer.text = one(answer.text);
        answer.sureness = sureness(answer.sureness);
      }
      // What is plainly said is left alone: it is of the measures' own words, and made when it is asked for.
      for (const measure of analysis.measures as readonly Loose<Analysis['measures'][number]>[]) {
        fields(measure, ['id', 'unit', 'period', 'year']);
        fields(measure.figure as Loose<typeof measure.figure>, ['kind']);
        const evidence = measure.evidence as Loose<typeof measure.evidence>;
        fields(evidence, ['rule']);
        const text = analysis.response.answers[measure.answer]?.text;
        if (text === evidence.quote) evidence.quote = text;
        measure.sureness = sureness(measure.sureness);
      }
      for (const asked of analysis.asked as readonly Loose<Analysis['asked'][number]>[])
        fields(asked, ['id', 'period']);
      return analysis;
    },
    clear: () => {
      words = new Map();
      levels = new Map();
    },
  };
}
