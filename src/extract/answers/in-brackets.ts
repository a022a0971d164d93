import type { Draft } from '../layout/draft.ts';
import { type Snippet, slice } from '../lines/snippet.ts';

const whole = /^\[([^[\]]+)\]\.?$/;
const placeholder = /^(?:redacted|name|image|logo|signature|attach\w*|click|tap|enter|insert|x|✓)\b/i;

/** Answers that a letter sets in square brackets, two at least (`[412]`): the brackets are none of them. */
export function withoutBrackets(drafts: readonly Draft[]): readonly Draft[] {
  const inside = ({ lines: [only, ...more] }: Draft): Snippet | undefined => {
    const words = only && more.length === 0 && only.text.startsWith('[') ? whole.exec(only.text)?.[1] : undefined;
    return only && words && !placeholder.test(words.trim()) ? slice(only, 1, only.text.lastIndexOf(']')) : undefined;
  };
  const found = drafts.map(inside);
  if (found.filter(Boolean).length < 2) return drafts;
  return drafts.map((draft, i) => (found[i] ? { ...draft, lines: [found[i]] } : draft));
}

const asked = /\s*[([](?:you asked|question|your question|asked|q)\s?:\s*([^()[\]]{6,300})[)\]]$/i;

/** `412 (You asked: How many crossings were there?)`: the question that stands behind its answer, in brackets. */
export function withQuestionBehind(drafts: readonly Draft[]): readonly Draft[] {
  const endings = drafts.map(({ question, lines }) => {
    const last = question ? undefined : lines.at(-1);
    return last && /[)\]]$/.test(last.text) ? asked.exec(last.text) : null;
  });
  if (endings.filter(Boolean).length < 2) return drafts;
  return drafts.map((draft, i) => {
    const [last, ending] = [draft.lines.at(-1), endings[i]];
    if (!last || !ending) return draft;
    const from = ending.index + ending[0].lastIndexOf(ending[1] ?? '');
    const answer = slice(last, 0, ending.index);
    return {
      ...draft,
      question: slice(last, from, last.text.length - 1),
      lines: [...draft.lines.slice(0, -1), ...(answer.text === '' ? [] : [answer])],
    };
  });
}
