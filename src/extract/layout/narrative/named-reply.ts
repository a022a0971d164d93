import type { Asked, Reading } from '../draft.ts';
import type { Item } from '../items/item.ts';
import { readNamed } from '../unnumbered/named-answers.ts';
import { requestIn } from './request.ts';

/** An answer that is named counts as much as one that is read in turn. */
const worth = 1.65;

/** The reading of a letter that tells in prose what was asked, and whose answers each begin with the name of their subject; `undefined` for any other. */
export function readNamedReply(
  items: readonly Item[],
  given: readonly Asked[],
): { readonly reading: Reading; readonly asked: readonly Asked[] } | undefined {
  const request = requestIn(items) ?? (given.length > 1 ? { asked: given, end: 0 } : undefined);
  if (!request || request.asked.some(({ path }) => path)) return undefined;
  const { asked, end } = request;
  const drafts = readNamed(items.slice(end), asked);
  return drafts && { asked, reading: { name: 'named reply', drafts, support: asked.length * worth } };
}
