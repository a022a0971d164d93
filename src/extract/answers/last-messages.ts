import type { Draft } from '../layout/draft.ts';
import { messageOf } from '../layout/rounds/message-of.ts';
import { standsAlone } from '../layout/rounds/upheld.ts';
import { nameOf } from '../lines/number-path.ts';

/** Whether an answer says more than that an earlier one stands. */
export const says = ({ lines }: Draft): boolean =>
  lines.length > 0 && !standsAlone(lines.map(({ text }) => text).join(' '));

/**
 * Where the authority wrote several messages (`starts`, the first written first), the last of them that answers a question has the last word: a review, a correction. Earlier
 * answers to the same number go, unless the later one only says that they stand.
 */
export function lastMessages(drafts: readonly Draft[], starts: readonly number[]): readonly Draft[] {
  if (starts.length < 2 || drafts.length < 2) return drafts;
  const keyOf = ({ path, section }: Draft): string => `${section.join('>')}|${path ? nameOf(path) : ''}`;
  const last = new Map<string, number>();
  for (const draft of drafts)
    if (draft.path && says(draft))
      last.set(keyOf(draft), Math.max(messageOf(draft.at, starts), last.get(keyOf(draft)) ?? -1));
  return drafts.filter((draft) => {
    const message = draft.path ? last.get(keyOf(draft)) : undefined;
    if (message === undefined) return true;
    const own = messageOf(draft.at, starts);
    return own === message || (own > message && says(draft));
  });
}
