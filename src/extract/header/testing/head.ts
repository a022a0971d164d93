import { readDocument } from '../../lines/read-document.ts';
import { readHeader } from '../read-header.ts';

/** A whole text by its lines, and `authority; reference; received; responded` with `-` for none. */
export type Letter = readonly [name: string, expected: string, lines: readonly string[]];

/** Questions and answers, so that the text is a response; no date in them is the letter's. */
export const asked = ['', '1. Do you use a CRM?', 'Yes', '', '2. Since when?', 'We have used it since 4 May 2014', ''];
/** The head of a text as `Letter` expects it. */
export const read = (text: string): string => {
  const { authority, reference, received, responded } = readHeader(readDocument(text));
  return [authority?.value.name, ...[reference, received, responded].map((each) => each?.value)]
    .map((each) => each ?? '-')
    .join('; ');
};
