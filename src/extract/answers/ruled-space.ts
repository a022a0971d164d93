import { flatMap } from '../../text/flat-map.ts';
import type { Draft } from '../layout/draft.ts';
import { type Snippet, slice } from '../lines/snippet.ts';

/** The ruled line of a form is no answer: `____YES____` says YES, `________` nothing. */
export function withoutRuledSpace(drafts: readonly Draft[]): Draft[] {
  const isRuled = ({ text }: Snippet): boolean => text.includes('__') || /\.{5}|…{2}/.test(text);
  const isWrittenOn = drafts.some(({ lines: [first] }) => first !== undefined && isFilled(first.text));
  return drafts.map((draft) => {
    const { question, lines: all } = draft;
    // Where the form's answers are written on its rules, what stands under an empty one is the form's own.
    const lines = isWrittenOn && all[0] && isBare(all[0].text) ? all.filter(({ text }) => isFilled(text)) : all;
    const isAsked = question !== undefined && isRuled(question);
    if (!isAsked && !all.some(isRuled)) return draft;
    // Nothing was written on the rule behind the question.
    const asked = isAsked && lines.length === 0 ? slice(question, 0, startOfRuledEnd(question.text)) : question;
    return { ...draft, question: asked, lines: flatMap(lines, unruled) };
  });
}

const rule = /^(?:_{2,}|\.{5,}|…{2,})/;
/** A rule that something is written on. */
const isFilled = (text: string): boolean => rule.test(text) && /[\p{L}\p{N}]/u.test(text);
const isBare = (text: string): boolean => rule.test(text) && !/[\p{L}\p{N}]/u.test(text);

/** Where the ruled line at a text's end begins: underscores with spaces and stops behind them, five stops, two ellipses. */
function startOfRuledEnd(text: string): number {
  const before = (end: number, marks: string): number => {
    let at = end;
    while (at > 0 && marks.includes(text.charAt(at - 1))) at--;
    return at;
  };
  let start = before(text.length, ' _.');
  const piece = text
    .slice(start)
    .split('.')
    .find((each) => {
      if (each.includes('__')) return true;
      start += each.length + 1;
      return false;
    });
  if (piece === undefined) start = text.length;
  for (const [mark, least] of [
    ['.', 5],
    ['…', 2],
  ] as const) {
    const at = before(text.length, mark);
    if (text.length - at >= least) start = Math.min(start, before(at, ' '));
  }
  return start;
}

function unruled(line: Snippet): Snippet[] {
  const { text } = line;
  const from = /^[\s_.…]*[_…][\s_.…]*|^\.{5,}/.exec(text)?.[0].length ?? 0;
  if (from >= text.length) return [];
  const end = startOfRuledEnd(text);
  // A rule that begins the line may end in what is left of it: one stop behind a space.
  const words = slice(line, from, from > 0 && text.slice(0, end).endsWith(' .') ? end - 2 : end);
  return words.text === '' ? [] : [words];
}
