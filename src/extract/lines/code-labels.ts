import type { Label } from './label.ts';

// Shapes: a column of `C-01`, `C-02`; `WEB/1`, `WEB/2`, `CRM/1`; `HOU-001`; `P.01`; `Q-01`, `Line 4`, where the word only says that it counts.
// Not: a log's references, which leave most numbers out; a column of models.

const code = /^[([]?(\p{L}[\p{L}\d]{0,7}?\s?[-–./_:#]?\s?|#)(\d{1,3})[\])]?[.:]?$/u;
/** What says of a number that it counts, and is no part of it. */
const counting = /^(?:q|qu|questions?|no|number|item|line|row|ref|part|point|entry|record|#)[\s\-–./_:#]*$/i;
const fewest = 3;

/** The labels of texts (a column's cells) that count on, each under a code of letters: each number follows the one above it, or begins another code. */
export function codeLabels(texts: readonly string[]): readonly (Label | undefined)[] | undefined {
  const labels: (Label | undefined)[] = [];
  const seen = new Set<string>();
  let [found, steps] = [0, 0];
  let above: { readonly lead: string; readonly number: number } | undefined;
  for (const text of texts) {
    const [, lead = '', digits = ''] = (text.length < 16 && code.exec(text)) || [];
    if (digits === '') {
      if (text !== '') return undefined;
      labels.push(undefined);
      continue;
    }
    const number = Number(digits);
    if (seen.has(text) || (above?.lead === lead && number <= above.number)) return undefined;
    seen.add(text);
    if (above?.lead === lead ? number === above.number + 1 : number < 2) steps++;
    above = { lead, number };
    found++;
    const path = counting.test(lead) ? [number] : [lead.trimStart(), digits];
    labels.push({ role: 'bare', paths: [path], end: text.length, strength: 'plain' });
  }
  return found >= fewest && steps * 5 >= found * 4 ? labels : undefined;
}
