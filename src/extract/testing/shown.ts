import { extractResponse } from '../extract-response.ts';

/** `number [part] question => text` of each answer. */
export const shown = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, part, question, text: words }) =>
      `${number ?? '-'}${part ? ` [${part}]` : ''} ${question ?? '-'} => ${words}`,
  );
