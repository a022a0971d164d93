import type { Line } from '../../lines/block.ts';
import { nameOf, type Path, sameName } from '../../lines/number-path.ts';
import type { Asked } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';

// Shape: `1. ... 2. ... 3. ...` and in the reply `2. ...`, `1. ...`, `3. ...`, or some of them.

/**
 * The labels of a reply whose numbers are those that were asked, most of them and none twice: each is real, in whatever order they stand. None
 * in any other reply.
 */
export function answeringOnce(labelled: readonly LineItem[], asked: ReadonlySet<string>): ReadonlySet<LineItem> {
  const found = new Set<LineItem>();
  if (asked.size < 3) return found;
  const seen = new Set<string>();
  for (const item of labelled) {
    if (item.label?.strength === 'weak') continue;
    for (const name of (item.label?.paths ?? []).map(nameOf)) {
      if (seen.has(name) || !asked.has(name)) return new Set();
      seen.add(name);
    }
    found.add(item);
  }
  return seen.size >= asked.size * 0.6 ? found : new Set();
}

/** A reply with the labels (each line's own, `labels`) that the count through the whole letter took from it, where they are those of the questions in another order. */
export function inAnyOrder(
  reply: readonly Item[],
  labels: ReadonlyMap<Line, LineItem>,
  asked: ReadonlySet<string>,
): readonly Item[] {
  if (asked.size < 3) return reply;
  const raw = reply.map((item) => (isLineItem(item) && !item.label ? (labels.get(item.line) ?? item) : item));
  return answeringOnce(raw.filter(isLineItem).filter(hasNumber), asked).size > 0 ? raw : reply;
}

const hasNumber = ({ label }: LineItem): boolean => label !== undefined && label.paths.length > 0;

/** No request asks more. */
const mostAsked = 200;

/** An answer to a question that was asked, before that to the first of them: no heading over a count that begins afresh. */
export const answersOutOfTurn = (
  path: Path,
  first: Path,
  asked: readonly Asked[],
  answered: readonly { readonly path?: Path }[],
): boolean =>
  asked.length < mostAsked &&
  answered.length < asked.length &&
  asked.some((one) => sameName(one.path, path)) &&
  asked.some((one) => sameName(one.path, first)) &&
  !answered.some((one) => sameName(one.path, first));
