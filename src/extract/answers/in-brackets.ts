import type { Draft } from '../layout/draft.ts';
import { type Snippet, slice } from '../lines/snippet.ts';

const whole = /^\[([^[\]]+)\]\.?$/;
const box = /^\[\s+\S.{0,60}\s+\]$/;
const noteMark = /^[\da-c*]$/;
const placeholder = /^(?:redacted|name|image|logo|signature|attach\w*|click|tap|enter|insert|x|✓)\b/i;

/** Answers that a letter sets in square brackets, two at least (`[412]`): the brackets are none of them. */
export function withoutBrackets(all: readonly Draft[]): readonly Draft[] {
  const drafts = all.some(({ lines }) => lines.at(-1)?.text.endsWith(']')) ? all.map(withoutLooseBracket) : all;
  const inside = ({ lines: [only, ...more] }: Draft): Snippet | undefined => {
    const words = only && more.length === 0 && only.text.startsWith('[') ? whole.exec(only.text)?.[1] : undefined;
    return only && words && !placeholder.test(words.trim()) ? slice(only, 1, only.text.lastIndexOf(']')) : undefined;
  };
  const framed = drafts.map(inside);
  // `[1]` among answers that have no brackets is a footnote's mark.
  const areMost = framed.filter(Boolean).length * 2 > drafts.length;
  const found = areMost ? framed : framed.map((words) => (words && noteMark.test(words.text) ? undefined : words));
  // `[ 63 ]` is a form's box, though it be the only one.
  if (
    found.filter(Boolean).length < 2 &&
    !drafts.some(({ lines: [only] }, i) => found[i] && only && box.test(only.text))
  )
    return drafts;
  return drafts.map((draft, i) => (found[i] ? { ...draft, lines: [found[i]] } : draft));
}

/** The bracket that closes what was opened before the answer: `[Response: 3, of which one` over `was found]`. */
function withoutLooseBracket(draft: Draft): Draft {
  const last = draft.lines.at(-1);
  if (!last?.text.endsWith(']') || draft.lines.some(({ text }) => text.includes('['))) return draft;
  const words = slice(last, 0, last.text.length - 1);
  return { ...draft, lines: [...draft.lines.slice(0, -1), ...(words.text === '' ? [] : [words])] };
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
