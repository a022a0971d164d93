import type { FoundMoney } from '../../text/money.ts';
import { oneOff, yearly } from './amount-signs.ts';
import { labelled } from './labelled.ts';

const clauseBreak = /[,;](?=\s)|[.!?]\s|\s(?:and|plus|but|with|while|whereas)\s|\n/i;

/** Each amount with all the words of its own clause, where a clause ends between each two of them; else nothing. */
export function inClauses(
  text: string,
  found: readonly FoundMoney[],
): readonly { readonly item: FoundMoney; readonly clause: string }[] {
  if (found.length > mostClauses) return [];
  let from = 0;
  const clauses = found.map((item, i) => {
    const next = found[i + 1]?.span[0];
    const between = text.slice(item.span[1], next ?? text.length);
    const end = clauseBreak.exec(between);
    const start = from;
    from = item.span[1] + (end ? end.index : between.length);
    return { item, clause: text.slice(start, from), apart: next === undefined || end !== null };
  });
  return clauses.every(({ apart }) => apart) ? clauses : [];
}

const mostClauses = 12;

/** The one amount of several that its own words single out. */
export function singledOut(
  text: string,
  found: readonly FoundMoney[],
  wanted: RegExp,
  unwanted?: RegExp,
): FoundMoney | undefined {
  const own = inClauses(text, found).filter(
    ({ item, clause }) =>
      (wanted.test(clause) || (item.rate === 'year' && wanted === yearly)) &&
      !unwanted?.test(clause) &&
      !(item.rate === 'year' && wanted === oneOff),
  );
  if (own.length === 1) return own[0]?.item;
  const fits = labelled(text, found, (label) => wanted.test(label)).filter(
    ({ item, label }) =>
      (wanted.test(label) || (item.rate === 'year' && wanted === yearly)) &&
      !unwanted?.test(label) &&
      !(item.rate === 'year' && wanted === oneOff),
  );
  return fits.length === 1 ? fits[0]?.item : undefined;
}
