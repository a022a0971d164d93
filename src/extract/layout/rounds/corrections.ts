import { isStart, nameOf, type Path } from '../../lines/number-path.ts';
import type { Snippet } from '../../lines/snippet.ts';
import type { Draft } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { placeOf } from '../items/item-place.ts';
import { messageOf } from './message-of.ts';

/** What a later message says instead of an answer that an earlier one gave. */
export interface Correction {
  readonly path: Path;
  readonly lines: readonly Snippet[];
}

const corrects =
  /\b(?:correct(?:ion|ions|ed|ing)|errors?|mistakes?|mistaken|wrong(?:ly)?|slip(?:ped)?|mistyp\w+|misprint\w*|typo\w*|inaccura\w+|incorrect(?:ly)?|amended|revised|should (?:have|read|be|say))\b/i;

/**
 * `3. The figure was 61, not 610`: a later message that mends single answers, and gives none of the others again, is no reply by itself. Its lines are
 * taken out of the others and told apart.
 */
export function withoutCorrections(
  items: readonly Item[],
  starts: readonly number[],
): { readonly items: readonly Item[]; readonly corrections: readonly Correction[] } {
  if (starts.length < 2) return { items, corrections: [] };
  const byMessage = starts.map((): Item[] => []);
  for (const item of items) byMessage[messageOf(placeOf(item), starts)]?.push(item);
  const mending = new Map(byMessage.map((own, i) => [own, i === 0 ? [] : correctionsIn(own)]));
  const taken = new Set(byMessage.filter((own) => mending.get(own)?.length).flat());
  if (taken.size === 0) return { items, corrections: [] };
  return { items: items.filter((item) => !taken.has(item)), corrections: [...mending.values()].flat() };
}

function correctionsIn(items: readonly Item[]): Correction[] {
  const lines = items.filter(isLineItem);
  if (lines.length < items.length || !lines.some(({ line }) => corrects.test(line.words.text))) return [];
  const numbered = lines.filter(({ label }) => label?.paths.length === 1);
  const [first] = numbered[0]?.label?.paths ?? [];
  // A count from the first number on answers the whole request again.
  if (first === undefined || (isStart(first) && numbered.length > 1)) return [];
  if (numbered.some(({ asks, body }) => asks >= 0.5 || body.text === '')) return [];
  return numbered.map((item) => ({
    path: item.label?.paths[0] ?? [],
    lines: [item.body, ...goingOn(lines, lines.indexOf(item)).map(({ line }) => line.words)],
  }));
}

/** The lines right below one, without a number or a blank line between. */
function goingOn(lines: readonly LineItem[], from: number): readonly LineItem[] {
  const end = lines.findIndex(({ line, label }, i) => i > from && (line.gap || label !== undefined));
  return lines.slice(from + 1, end < 0 ? lines.length : end);
}

/** Each answer with the last word on it. */
export function corrected(drafts: readonly Draft[], corrections: readonly Correction[]): readonly Draft[] {
  return corrections.reduce((told, { path, lines }) => {
    const isMeant = (draft: Draft): boolean => draft.path !== undefined && nameOf(draft.path) === nameOf(path);
    return told.filter(isMeant).length === 1
      ? told.map((draft) => (isMeant(draft) ? { ...draft, lines, reasons: undefined } : draft))
      : told;
  }, drafts);
}
