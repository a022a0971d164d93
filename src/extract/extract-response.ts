import type { Response } from '../model/response.ts';
import { toAnswer } from './answers/to-answer.ts';
import { itemsOf } from './layout/item.ts';
import { readLayout } from './layout/read-layout.ts';
import { readDocument } from './lines/read-document.ts';

/** Reads one source's text. Never throws; a text that is no response has no answers. */
export function extractResponse(text: string): Response {
  const document = readDocument(text);
  const items = itemsOf(document.blocks);
  const layout = readLayout(items);
  const answers = layout.reading.drafts.map((draft) => toAnswer(draft, text));
  return { kind: 'response', answers, warnings: [] };
}
