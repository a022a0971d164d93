import type { Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { type Snippet, startOf } from '../../lines/snippet.ts';
import { asks } from '../asked/asks.ts';
import type { Draft } from '../draft.ts';
import { answering, asking } from './turns-across.ts';

// Shape: a log with its names in the first column, entry below entry: `Request 1 | FOI-1`, `Subject | Huts`, `Request: | How many?`, `Response: | 17`.

const requested =
  /^(?:(?:information|details) requested|(?:details|summary|text) of (?:the )?request|request (?:details|text|summary)|what (?:was|you) asked)$/i;
const replied =
  /^(?:(?:details|summary|text) of (?:the |our )?(?:response|reply)|response (?:details|text|summary|sent|given)|what we said|information (?:disclosed|provided|released|supplied))$/i;

/** A table of two columns whose rows say in turn what was asked and what was answered, twice at least; `undefined` for any other. */
export function readTurnsDown({ rows }: Table, section: readonly string[]): Draft[] | undefined {
  const drafts: Draft[] = [];
  let open: { readonly words: Snippet; readonly number: string } | undefined;
  for (const { cells } of rows) {
    const [name, own, ...more] = cells.filter((cell) => cellText(cell) !== '');
    if (!name || !own) continue;
    const label = cellText(name).replace(/\s?:$/, '');
    if (label.length > 40) return undefined;
    const isReply = answering.test(label) || replied.test(label);
    const number = asking.exec(label)?.[1] ?? (requested.test(label) ? '' : undefined);
    if (!isReply && number === undefined) continue;
    const lines = cellWords(own);
    // Other columns, or several questions in one cell.
    if (more.length > 0 || /\b2[.)]\s/.test(cellText(own))) return undefined;
    if (isReply) {
      if (!open) return undefined;
      const path = open.number === '' ? undefined : [Number(open.number)];
      drafts.push({ path, question: open.words, lines, section, at: startOf(open.words) });
      open = undefined;
    } else {
      // `Request 1 | FOI-1` over `Request: | How many?` is the entry's head, but no question is passed over.
      if (open && asks(open.words.text) >= 0.4) return undefined;
      open = { words: joinLines(lines), number: number ?? '' };
    }
  }
  const asked = drafts.filter(({ question }) => /\p{L}.* .*\p{L}/u.test(question?.text ?? '')).length;
  return !open && drafts.length > 1 && asked === drafts.length ? drafts : undefined;
}
