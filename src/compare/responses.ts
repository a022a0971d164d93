import type { Entry } from '../model/entry.ts';
import type { Answer } from '../model/response.ts';
import type { ComparedResponse } from './comparison.ts';

/** What a comparison keeps of an entry's response. The answers are as the reader corrected them. */
export function comparedResponse({ source, sample, analysis }: Entry, answers: readonly Answer[]): ComparedResponse {
  const { kind, reference, received, responded } = analysis.response;
  return {
    sourceId: source.id,
    file: source.name,
    kind,
    sample,
    answers,
    ...(reference && { reference: reference.value }),
    ...(received && { received: received.value }),
    ...(responded && { responded: responded.value }),
  };
}

/** The date a response stands at: of the answer, else of the request. ISO, so that the text sorts by time. */
export const dateOf = (response: Pick<ComparedResponse, 'responded' | 'received'>): string | undefined =>
  response.responded ?? response.received;

/** Sorts the latest response first, those without a date last, and never by the order of opening. */
export function latestFirst(a: ComparedResponse, b: ComparedResponse): number {
  const left = dateOf(a) ?? '';
  const right = dateOf(b) ?? '';
  if (left !== right) return left < right ? 1 : -1;
  return a.sourceId < b.sourceId ? -1 : a.sourceId > b.sourceId ? 1 : 0;
}
