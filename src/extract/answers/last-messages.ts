import { lastUpTo } from '../../text/last-up-to.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { Draft } from '../layout/draft.ts';
import { nameOf } from '../lines/number-path.ts';

/** Says of an answer given before that it stands, and nothing more. */
const which = String.raw`(?:(?:our|the|my|this|that|its|your) )?(?:council['’]?s? )?(?:original |first |initial |earlier |previous )?(?:answers?|response|reply|decision|position|refusal|figures?|outcome)`;
const stands = new RegExp(
  String.raw`^(?:(?:i|we) (?:find|conclude|am satisfied|am content|consider) that )?(?:(?:${which} )?(?:(?:is|are|was|were|has been|remains?) )?(?:still )?(?:upheld|unchanged|the same|correct|right|accurate|stands?|maintained|confirmed)|(?:your |the )?complaint (?:is |was )?(?:not upheld|dismissed|rejected)|no change(?:s| to ${which})?|(?:i|we) have (?:nothing|no more) to add(?: to ${which})?|(?:i|we) (?:uphold|maintain|confirm|agree with|support|endorse|stand by) (?:this|that|it|${which}))(?: (?:in full|as before|above|given|at review|on review))?\.?$`,
  'i',
);

/** Whether words say of an answer given before that it stands, and nothing more. */
export const standsAlone = (text: string): boolean => stands.test(text);

/** Whether an answer says more than that an earlier one stands. */
export const says = ({ lines }: Draft): boolean =>
  lines.length > 0 && !standsAlone(lines.map(({ text }) => text).join(' '));

/** Which of the authority's messages, the first written first, a place in the source belongs to; -1 above all of them. */
export const messageOf = (at: number, starts: readonly number[]): number => {
  const places = inOrder(starts);
  return places[lastUpTo(places, ({ start }) => start, at)]?.index ?? -1;
};

/** A thread may have thousands of messages: where each begins, in the order of the file. Of two at one place the first counts. */
const inOrder = rememberedOf((starts: readonly number[]) =>
  starts
    .map((start, index) => ({ start, index }))
    .sort((one, other) => one.start - other.start || other.index - one.index),
);

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
