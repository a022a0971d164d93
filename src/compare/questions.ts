import type { Outcome } from '../model/response.ts';
import type { Comparison, FigureRef } from './comparison.ts';
import { byName } from './names.ts';
import { questionKeys } from './same-question.ts';

/** What one authority says to one question. */
export interface QuestionAnswer {
  readonly ref: FigureRef;
  readonly outcome: Outcome;
  readonly exemption?: string;
  readonly text: string;
}

/** A question that one or more responses answer: what the heat map has a column for. */
export interface Question {
  readonly key: string;
  /** Absent for an unnumbered question. */
  readonly number?: string;
  readonly part?: string;
  /** As most responses word it. */
  readonly words: string;
  /** The questionnaire that it belongs to: questions that were asked together have the same. The largest is 0. */
  readonly questionnaire: number;
  /** By the row's key: the latest response's answer. */
  readonly answers: ReadonlyMap<string, QuestionAnswer>;
  /** By the row's key: all its answers, the latest response's first. */
  readonly all: ReadonlyMap<string, readonly QuestionAnswer[]>;
  /** Every wording of it that there is, each once, by name. */
  readonly wordings: readonly string[];
}

interface Found {
  readonly key: string;
  readonly row: string;
  readonly sourceId: string;
  readonly number?: string | undefined;
  readonly part?: string | undefined;
  readonly words: string;
  readonly answer: QuestionAnswer;
}

/** Every answer to a question whose words are known. Rows' responses come latest first. */
function foundIn({ rows }: Comparison): Found[] {
  const bare = rows.flatMap((row) =>
    row.responses.flatMap(({ sourceId, answers }) =>
      answers.flatMap(({ number, part, question, outcome, exemption, text }, answer) =>
        question
          ? {
              row: row.key,
              sourceId,
              number,
              part,
              words: question,
              answer: { ref: { sourceId, answer }, outcome, text, ...(exemption && { exemption }) },
            }
          : [],
      ),
    ),
  );
  const keys = questionKeys(bare);
  return bare.map((one, i) => ({ ...one, key: keys[i] ?? '' }));
}

/** The commonest of some words; of equally common ones the first by name. */
function commonest(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || byName(a, b))[0]?.[0];
}

/** Questionnaires: the questions of one response belong together, and so do those of responses that share more than half of theirs. */
function questionnairesOf(found: readonly Found[]): Map<string, number> {
  const bySource = new Map<string, Set<string>>();
  for (const { sourceId, key } of found) bySource.set(sourceId, (bySource.get(sourceId) ?? new Set()).add(key));
  const sets: Set<string>[] = [];
  const largest = [...bySource].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  for (const [, keys] of largest) {
    const home = sets.find((set) => [...keys].filter((key) => set.has(key)).length * 2 > keys.size);
    if (home) for (const key of keys) home.add(key);
    else sets.push(new Set(keys));
  }
  sets.sort((a, b) => b.size - a.size);
  const home = new Map<string, number>();
  for (const [i, set] of sets.entries()) for (const key of set) if (!home.has(key)) home.set(key, i);
  return home;
}

/** The questions of all responses, by questionnaire and then by number. Where an authority answers one twice, its latest response counts. */
export function questionsOf(comparison: Comparison): Question[] {
  const found = foundIn(comparison);
  const homes = questionnairesOf(found);
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const group = groups.get(one.key);
    if (group) group.push(one);
    else groups.set(one.key, [one]);
  }
  return [...groups]
    .map(([key, group]): Question => {
      const all = new Map<string, QuestionAnswer[]>();
      for (const { row, answer } of group) all.set(row, [...(all.get(row) ?? []), answer]);
      const number = commonest(group.flatMap((one) => one.number ?? []));
      const part = commonest(group.flatMap((one) => one.part ?? []));
      return {
        key,
        words: commonest(group.map(({ words }) => words)) ?? '',
        questionnaire: homes.get(key) ?? 0,
        answers: new Map([...all].flatMap(([row, [latest]]) => (latest ? [[row, latest] as const] : []))),
        all,
        wordings: [...new Set(group.map((one) => one.words))].sort(byName),
        ...(number !== undefined && { number }),
        ...(part !== undefined && { part }),
      };
    })
    .sort(
      (a, b) =>
        a.questionnaire - b.questionnaire ||
        byNumber(a.number, b.number) ||
        byName(a.part ?? '', b.part ?? '') ||
        byName(a.words, b.words) ||
        (a.key < b.key ? -1 : 1),
    );
}

/** `3.2` before `3.10`, `12a` after `12`; questions without a number last. */
function byNumber(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return byName(a, b);
}

/** Questions that were asked together. */
export interface Questionnaire {
  /** The same for as long as the same responses are open: its place among them by size. */
  readonly id: string;
  readonly questions: readonly Question[];
  /** How many authorities answered one of them. */
  readonly asked: number;
}

const known = new WeakMap<Comparison, readonly Questionnaire[]>();

/** The questionnaires of all responses, the largest first; worked out once for each comparison. */
export function questionnairesIn(comparison: Comparison): readonly Questionnaire[] {
  const before = known.get(comparison);
  if (before) return before;
  const sets = new Map<number, Question[]>();
  for (const question of questionsOf(comparison)) {
    const set = sets.get(question.questionnaire);
    if (set) set.push(question);
    else sets.set(question.questionnaire, [question]);
  }
  const all = [...sets].map(([id, questions]) => ({
    id: String(id + 1),
    questions,
    asked: new Set(questions.flatMap(({ answers }) => [...answers.keys()])).size,
  }));
  known.set(comparison, all);
  return all;
}
