import type { Table } from '../../lines/block.ts';
import { labelOf } from '../tables/label-column.ts';

const notesHead =
  /^(?:(?:explanatory|general|additional|supporting|guidance|foot|end|our|further|important|officer['’]?s?) ?)?notes?(?: (?:to|on|about|for|with|of) (?:the |these |this |our |your )?(?:answers?|responses?|repl(?:y|ies)|figures|tables?|data|schedule|form|sheet|above))?\s?:?$/i;

/** `Notes`, `Notes to the figures:`: what is numbered under it answers nothing. */
export const headsNotes = (text: string): boolean => text.length < 50 && notesHead.test(text);

/** Rows of a number and words: notes, where such a heading stands over them. */
export const areNotes = ({ rows }: Table): boolean =>
  rows.every(({ cells: [number, ...more] }) => {
    const filled = more.filter(({ lines }) => lines.length > 0);
    return filled.length < 2 && labelOf(number) !== undefined;
  });
