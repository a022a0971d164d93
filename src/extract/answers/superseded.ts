import { flatMap } from '../../text/flat-map.ts';
import type { Draft } from '../layout/draft.ts';
import { nameOf, sameName } from '../lines/number-path.ts';
import { slice } from '../lines/snippet.ts';

const revisedMark = /^\((?:now )?(?:revised|corrected|amended|updated)[^()]{0,40}\)\s?[:–—-]?\s*/i;

/** An answer that a later one of the same letter revises is not given: the revised one stands in its place, with its question. */
export function withoutRevised(drafts: readonly Draft[]): Draft[] {
  if (!drafts.some(({ revises }) => revises)) return [...drafts];
  const before = (draft: Draft): Draft[] =>
    drafts.filter((other) => !other.revises && other.at < draft.at && sameName(other.path, draft.path));
  const placed = drafts.map((draft) => {
    if (!draft.revises) return draft;
    const own = draft.question && slice(draft.question, revisedMark.exec(draft.question.text)?.[0].length ?? 0);
    const [first] = before(draft);
    return {
      ...draft,
      question: own && own.text !== '' ? own : first?.question,
      section: first?.section ?? draft.section,
      at: first?.at ?? draft.at,
    };
  });
  const gone = new Set(
    flatMap(
      drafts.filter(({ revises }) => revises),
      before,
    ),
  );
  return placed.filter((_, i) => !gone.has(drafts[i] as Draft)).sort((a, b) => a.at - b.at);
}

const promise =
  /\b(?:(?:will|shall) (?:write|reply|respond|answer|send|provide|be (?:sent|provided)|follow|get back|come back)|to follow|(?:still |currently )?(?:awaiting|waiting for|checking)|need to check)\b/i;

/** A question that one message promised to answer and a later one answers has the later answer. */
export function withoutPromises(drafts: readonly Draft[]): Draft[] {
  const later = new Map<string, number>();
  drafts.forEach((draft, i) => {
    if (draft.path && draft.lines.length > 0) later.set(nameOf(draft.path), i);
  });
  return drafts.filter((draft, i) => {
    const last = draft.path && !draft.part ? drafts[later.get(nameOf(draft.path)) ?? i] : undefined;
    if (!last || last === draft || last.at <= draft.at || last.section.at(-1) !== draft.section.at(-1)) return true;
    const text = draft.lines.map((line) => line.text).join(' ');
    return text.length > 300 || /\d/.test(text) || !promise.test(text);
  });
}
