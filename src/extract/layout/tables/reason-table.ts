import { flatMap } from '../../../text/flat-map.ts';
import type { Row, Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import type { Path } from '../../lines/number-path.ts';
import { readLabel } from '../../lines/read-label.ts';
import { startOf } from '../../lines/snippet.ts';
import { type Draft, draftOf } from '../draft.ts';

// Shapes: `Question | Exemption | Reason` over `2 | Section 43(2) | Prices could be worked out`, `Q | Provision` over `3 and 5 | s.40`.
// Not: a table of questions and answers with a column that says which exemption was used.

const numbers =
  /^(?:questions?|qs?\.?|items?|points?|parts?|requests?|refs?\.?|no\.?|numbers?|question (?:no\.?|numbers?))$/i;
const law =
  /^(?:(?:which )?(?:exemptions?|exceptions?|sections?|provisions?|regulations?|law|basis)(?: (?:applied|used|relied on|claimed|cited|engaged|or exceptions?|of (?:the )?(?:act|foia)))?)$/i;
const reason =
  /^(?:(?:the )?reasons?|why|explanation|grounds?|notes?|public interest(?: test)?|rationale|justification|harm)\b/i;

/** The section that what such a table says is given, which tells it from answers. */
export const reasonsSection = 'Exemptions by question';

/** A schedule of exemptions by question number at a letter's end: the law that each row names, for the answer that leaves its reason to it. */
export function readReasonTable({ rows: [head, ...rows] }: Table): Draft[] | undefined {
  const [first, ...heads] = (head?.cells ?? []).map(cellText);
  if (first === undefined || rows.length === 0 || !numbers.test(first)) return undefined;
  const column = heads.findIndex((text) => law.test(text)) + 1;
  if (column < 1 || !heads.every((text) => law.test(text) || reason.test(text))) return undefined;
  const drafts = flatMap(rows, (row) => draftsOf(row, column));
  return drafts.length >= rows.length ? drafts : undefined;
}

function draftsOf({ cells }: Row, column: number): Draft[] {
  const lines = cellWords(cells[column]);
  const [at] = lines;
  if (!at) return [];
  return pathsIn(cellText(cells[0])).map((path, i) =>
    draftOf({ path, lines, section: [reasonsSection], at: startOf(at) + i * 1e-6 }),
  );
}

/** `2`, `Q2`, `3 and 5`, `1, 4`. */
const pathsIn = (text: string): readonly Path[] =>
  /^[Qq\d]/.test(text) && text.length < 40
    ? (readLabel(`${text.replace(/^(?:Qs?|Questions?)\.?\s?/i, '')}:`)?.paths ?? [])
    : [];
