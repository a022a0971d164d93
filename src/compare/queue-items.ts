import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Measure } from '../model/measure.ts';
import type { Answer } from '../model/response.ts';
import type { FigureRef } from './comparison.ts';
import { authorityOf, type Corrected, type CorrectedMeasure, correctedOnce, isTickOn } from './corrected.ts';
import { oncePerEntry } from './once-per-entry.ts';
import { bySource } from './said.ts';

const none: readonly Correction[] = [];

interface Unsure {
  /** The same whatever the reader says. */
  readonly key: string;
  readonly ref: FigureRef;
  /** Who answers; the file's name where that is not known. */
  readonly council: string;
  readonly level: 'check' | 'read';
  readonly reason: string;
  /** What the reader made of it; absent for one that waits. */
  readonly looked?: 'right' | 'wrong' | 'put right';
}

/** A figure that the extractor was unsure of, as it was read; or an answer of whose outcome it was unsure, where no such figure speaks for it. */
export type QueueItem = Unsure & ({ readonly read: Measure } | { readonly answer: Answer });

/** Tells the items of a queue apart: a figure, or an answer without one. */
export const queueKey = ({ sourceId, answer, measure }: FigureRef): string =>
  measure === undefined ? `${sourceId}/answer ${answer}` : `${sourceId}/${measure}`;

const figureLooked = ({ rejected, reader }: CorrectedMeasure): Unsure['looked'] =>
  rejected ? 'wrong' : reader?.set ? 'put right' : reader?.checked ? 'right' : undefined;

function figuresOf(entry: Entry, corrected: Corrected, council: string): QueueItem[] {
  return corrected.measures.flatMap((figure): QueueItem[] => {
    const { read, index } = figure;
    // A tick that no longer holds makes a plainly stated figure one to look at.
    const sureness = figure.measure.sureness.level === 'check' ? figure.measure.sureness : read?.sureness;
    if (!read || !sureness || sureness.level === 'stated') return [];
    const ref = { sourceId: entry.source.id, answer: read.answer, measure: index };
    const looked = figureLooked(figure);
    const { level, reason } = sureness;
    return [{ key: queueKey(ref), ref, council, read, level, reason, ...(looked && { looked }) }];
  });
}

/** An outcome set is one put right; a tick holds for the outcome that was ticked. */
function answerLooked(answer: Answer, said: readonly Correction[]): Unsure['looked'] {
  if (said.some(({ says }) => says.kind === 'outcome')) return 'put right';
  return said.some((one) => isTickOn(answer, one)) ? 'right' : undefined;
}

/** Answers of whose outcome the extractor was unsure: those that say why there is no figure, or were to give one. One reply to many questions is looked at once. */
function answersOf(entry: Entry, corrected: Corrected, council: string): QueueItem[] {
  const { source, analysis } = entry;
  const { answers } = analysis.response;
  if (answers.every(({ sureness }) => sureness.level === 'stated')) return [];
  const giving = new Set(analysis.measures.map(({ answer }) => answer));
  const asked = new Set(analysis.asked.map(({ answer }) => answer));
  const replies = new Map<string, { readonly index: number; count: number }>();
  for (const [index, { sureness, outcome, spans }] of answers.entries()) {
    if (sureness.level === 'stated' || giving.has(index)) continue;
    if (sureness.level === 'read' && outcome === 'answered' && !asked.has(index)) continue;
    const reply = spans[0] ? `${outcome} ${spans.join()}` : `answer ${index}`;
    const known = replies.get(reply);
    if (known) known.count++;
    else replies.set(reply, { index, count: 1 });
  }
  return [...replies.values()].flatMap(({ index, count }): QueueItem[] => {
    const answer = answers[index];
    if (!answer || answer.sureness.level === 'stated') return [];
    const ref = { sourceId: source.id, answer: index };
    const looked = answerLooked(answer, corrected.saidOfAnswers.get(index) ?? none);
    const { level, reason: why } = answer.sureness;
    const reason = count > 1 ? `${why} It is the answer to ${count} questions.` : why;
    return [{ key: queueKey(ref), ref, council, answer, level, reason, ...(looked && { looked }) }];
  });
}

function itemsOf(entry: Entry, corrections: readonly Correction[]): QueueItem[] {
  const council = authorityOf(entry, corrections)?.name ?? entry.source.name;
  const corrected = correctedOnce(entry, corrections);
  return [...figuresOf(entry, corrected, council), ...answersOf(entry, corrected, council)];
}

/** A list that grows is asked for many times. */
const itemsOnce = oncePerEntry(itemsOf);

/** What the extractor was unsure of, entry by entry: without putting it in order. */
export function queueItems(entries: readonly Entry[], corrections: readonly Correction[]): QueueItem[] {
  const said = bySource(corrections);
  return entries.flatMap((entry) => itemsOnce(entry, said.get(entry.source.id) ?? none));
}

/** How long the queue is, and how many in it wait. */
export function queueLength(
  entries: readonly Entry[],
  corrections: readonly Correction[],
): { readonly all: number; readonly waiting: number } {
  const items = queueItems(entries, corrections);
  return { all: items.length, waiting: items.filter(({ looked }) => looked === undefined).length };
}
