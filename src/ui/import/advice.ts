import type { FileFailure } from '../../app/state.ts';
import { plural } from '../../compare/format.ts';
import { bytesInWords } from './bytes.ts';

/** Why a file gave nothing, and what the reader can do about it: a sentence each. */
export interface Advice {
  readonly why: string;
  readonly what: string;
}

type Refusal = Extract<FileFailure, { reason: 'project' }>['why'];

function adviceOnProject(why: Refusal): Advice {
  switch (why.refused) {
    case 'no-data':
      return {
        why: 'It is a picture without figures in it.',
        what: 'A picture of Foilight loses them in services that make pictures smaller: ask for the file as it was saved. A scan needs text recognition (OCR) first.',
      };
    case 'newer':
      return { why: 'A newer Foilight saved it.', what: 'Reload the page to get the newer one, then add it again.' };
    case 'too-large':
      return {
        why: `It holds more than ${bytesInWords(why.limit)}.`,
        what: 'No file that Foilight saves does: it may be damaged, or made to do harm.',
      };
    default:
      return {
        why: 'What Foilight saved in it is damaged.',
        what: 'It may have been cut short on its way: ask for it again.',
      };
  }
}

/** Turns the facts of a failure into words. */
export function adviceOn(failure: FileFailure): Advice {
  switch (failure.reason) {
    case 'empty':
      return { why: 'The file is empty.', what: 'Check that it was saved whole, then add it again.' };
    case 'too-large':
      return {
        why: `It is ${bytesInWords(failure.bytes)}; the limit is ${bytesInWords(failure.limit)}.`,
        what: 'Copy the part with the answers and use Paste text.',
      };
    case 'not-text':
      return {
        why: `It is not text: it looks like ${failure.looksLike}.`,
        what: 'Open it in its own program, then save it as plain text, or copy its words and use Paste text. A scan needs text recognition (OCR) first.',
      };
    case 'unreadable':
      return {
        why: `The browser could not read it (${failure.detail}).`,
        what: 'It may have been moved or renamed since you chose it: add it again.',
      };
    case 'crashed':
      return {
        why: `Foilight failed on it (${failure.detail}).`,
        what: 'This is a fault in Foilight, not in the file. The other files are not affected.',
      };
    case 'timeout':
      return {
        why: `It was given up after ${plural(failure.seconds, 'second')}.`,
        what: 'Copy the part with the answers and use Paste text.',
      };
    case 'no-table':
      return {
        why: 'No reference table was found in it.',
        what: 'It needs a column of council names or GSS codes, at least three that Foilight knows, and a column of numbers. Save a sheet of a workbook as CSV first.',
      };
    case 'project':
      return adviceOnProject(failure.why);
  }
}
