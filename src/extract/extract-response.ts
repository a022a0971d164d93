import type { Response } from '../model/response.ts';

/** Reads one source's text. Never throws; a text that is no response has no answers. */
export function extractResponse(_text: string): Response {
  return { kind: 'unknown', answers: [], warnings: [] };
}
