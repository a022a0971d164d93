import type { Period } from '../../model/measure.ts';
import type { Answer } from '../../model/response.ts';
import { wordsOf } from '../../text/phrases.ts';
import { findYears } from '../../text/year.ts';
import type { Ask } from './asks.ts';
import { asksOf, type Held, heldBy, readQuestion, together } from './match-question.ts';
import { periodOfLabel, periodsIn } from './periods.ts';

/** What one answer of a response was asked. */
export interface Question {
  /** Index into the response's answers. */
  readonly answer: number;
  /** The question's words and its part's. */
  readonly words: string;
  readonly asks: readonly Ask[];
  /** The period of its part, or the only one that its words name. */
  readonly period?: Period;
  /** All the periods that its words name ("by month, quarter, year"). */
  readonly periods: readonly Period[];
  /** The year that its part or its words name, as written. */
  readonly year?: string;
  /** The measure is asked by the question alone: its part is a year, a period or nothing at all. */
  readonly wholePart: boolean;
}

const followsOn =
  /^\W*(?:if|and|please|also)\b|\b(?:it|its|this|these|they|them|those|the (?:system|platform|software|tool|tools|app|product|solution|implementation|portal|application|contract))\b/i;

/** "12" of "12a", "5.23" of "5.23 b": numbers that belong together. */
const rootOf = (number: string | undefined): string | undefined =>
  number?.replace(/\(?[a-z]+\)?$/i, '').replace(/\W+$/, '') || undefined;

const noPart =
  /^\W*(?:\(?[a-z]\)?|\(?[ivx]+\)?|total|overall|amount|cost|costs|figure|value|answer|response|number|spend|annual|budget|council response|average)?\W*$/i;
const lettered = /(?:^|[\s(])([a-h])\)\s/g;

/** The piece of "a) cost to develop the app and b) annual cost" that an answer lettered `b` is asked. */
function ownPiece(question: string, letter: string | undefined): string {
  if (letter === undefined) return question;
  const marks = [...question.matchAll(lettered)];
  const at = marks.findIndex((mark) => mark[1] === letter);
  const mark = marks[at];
  if (mark === undefined || marks.length < 2) return question;
  const stem = question.slice(0, marks[0]?.index);
  return `${stem} ${question.slice(mark.index + mark[0].length, marks[at + 1]?.index)}`;
}

const letterOf = ({ number, part }: Answer): string | undefined =>
  /^\W*([a-h])\W*$/i.exec(part ?? '')?.[1]?.toLowerCase() ??
  (part === undefined ? /\d\W*([a-h])\)?$/i.exec(number ?? '')?.[1]?.toLowerCase() : undefined);

const isTime = (label: string): boolean =>
  noPart.test(label) || periodOfLabel(label) !== undefined || findYears(label).length > 0;

const nothing = heldBy([]);

/** What each answer was asked: by its question, its part, its section, its other parts and the question that it goes on from. */
export function questionsOf(answers: readonly Answer[]): Question[] {
  const sections = new Map<string, Held>();
  const heldByText = (text: string | undefined): Held => {
    if (text === undefined) return nothing;
    const known = sections.get(text) ?? heldBy(wordsOf(text));
    sections.set(text, known);
    return known;
  };
  const partsOf = new Map<string, string>();
  for (const { question, part } of answers) {
    if (question !== undefined && part !== undefined)
      partsOf.set(question, `${partsOf.get(question) ?? ''} ${part}`.slice(0, 400));
  }
  let before: { readonly root?: string; readonly held: Held } = { held: nothing };
  return answers.map((answer, i) => {
    const { question, part, section } = answer;
    const asked = question ?? section ?? '';
    const piece = ownPiece(asked, letterOf(answer));
    const own = readQuestion(piece);
    const root = rootOf(answer.number);
    const goesOn = followsOn.test(piece) || (root !== undefined && root === before.root);
    const beside = together(heldByText(section), question === undefined ? nothing : heldByText(partsOf.get(question)));
    const context = goesOn ? together(beside, before.held) : beside;
    before = { root, held: goesOn ? together(own.held, before.held) : own.held };
    const partIsTime = part === undefined || isTime(part);
    const words = partIsTime ? piece : `${piece} : ${part}`;
    const alone = asksOf(own, context);
    const asks = partIsTime ? alone : asksWithPart(alone, asksOf(readQuestion(words), context));
    const periods = periodsIn(piece);
    const labelled = part === undefined ? undefined : periodOfLabel(part);
    const years = [...(part === undefined ? [] : findYears(part)), ...findYears(piece)];
    return {
      answer: i,
      words,
      asks,
      periods,
      period: labelled ?? (periods.length === 1 ? periods[0] : undefined),
      year:
        years[0] &&
        years.every(({ value }) => value === years[0]?.value || (part !== undefined && years[0] !== undefined))
          ? years[0].written
          : undefined,
      wholePart: partIsTime,
    };
  });
}

/**
 * What a part is asked that is neither a period nor a year. Where the question alone asks for the figure, such a part is a
 * piece of it (calls by topic, spend by supplier), which is not the figure; names may well be told by parts.
 */
function asksWithPart(alone: readonly Ask[], all: readonly Ask[]): readonly Ask[] {
  const pieces = new Set(alone.filter(({ id }) => !byParts.test(id)).map(({ id }) => id));
  return all.filter(({ id }) => !pieces.has(id));
}

const byParts = /^(?:crm\.|website\.(?:platform|analytics)|engagement\.tools|portal\.in_use)/;
