import type { Answer } from '../../../model/response.ts';

export const question = 'How many visitors did the website have?';

/** An answer whose question stands at `start` in the source. */
export const answerAt = (start: number): Answer => ({
  question,
  questionSpans: [[start, start + question.length]],
  text: '',
  spans: [],
  outcome: 'blank',
  sureness: { level: 'stated' },
});
