import { putUnder } from '../../text/put-under.ts';
import type { Asked, Draft } from '../layout/draft.ts';
import { folded } from '../lines/likeness.ts';
import { nameOf } from '../lines/number-path.ts';
import { says } from './last-messages.ts';

/**
 * In an internal review the last word on each question counts: what was answered at first is told again above it, under the same number
 * (`The original response` / `1. Not held.`, further on `My findings` / `Question 1 - It is held.`). A first answer that the review says nothing new of stays.
 */
export function lastOfReview(drafts: readonly Draft[], asked: readonly Asked[]): readonly Draft[] {
  const byName = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (!draft.path || draft.part !== undefined) continue;
    const name = nameOf(draft.path);
    putUnder(byName, name, draft);
  }
  const over = new Set<Draft>();
  const told = new Set<string>();
  for (const [name, same] of byName) {
    const last = same.at(-1);
    if (same.length < 2 || !last || !says(last) || !isOneQuestion(name, same, asked)) continue;
    for (const draft of same) if (draft !== last) over.add(draft);
    for (const { section } of same) told.add(section.at(-1) ?? '');
  }
  if (over.size === 0) return drafts;
  return drafts
    .filter((draft) => !over.has(draft))
    .map((draft) => (told.has(draft.section.at(-1) ?? '') ? { ...draft, section: draft.section.slice(0, -1) } : draft));
}

/** Whether the number counts one question: the request asked it once, or the same words stand over each answer. */
function isOneQuestion(name: string, same: readonly Draft[], asked: readonly Asked[]): boolean {
  const known = asked.filter(({ path }) => path !== undefined && nameOf(path) === name);
  if (known.length === 1) return true;
  const words = new Set(same.map(({ question }) => folded(question?.text ?? '')));
  return words.size === 1 && !words.has('');
}
