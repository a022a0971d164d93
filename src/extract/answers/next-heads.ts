import type { Draft } from '../layout/draft.ts';
import { namesSection } from '../layout/items/line-signs.ts';
import { cueIn } from '../layout/items/not-answers.ts';
import { paragraphsOf } from './paragraphs.ts';

/** A few words with neither full stop nor figure, in a paragraph of their own. */
const bareTitle = /^\p{Lu}[\p{L}'’&,() -]{2,50}$/u;
const saysEnough = /[.!)\d%]$/;

/** Where the lines begin that only lead to what stands under the answer; `certain` where their words say so, whatever the rest of the letter does. */
function headBehind(
  { lines }: Draft,
  source: string,
  isLast: boolean,
): { readonly from: number; readonly certain: boolean } | undefined {
  const text = lines.at(-1)?.text ?? '';
  if (lines.length < 2 || text.length > 90) return undefined;
  const paragraphs = paragraphsOf(lines, source);
  const head = paragraphs.at(-1);
  const before = paragraphs.at(-2);
  if (!head || !before || head.from !== lines.length - 1 || /[:;,]$/.test(before.text)) return undefined;
  if (text.endsWith(':') || cueIn(text) === 'request') return { from: head.from, certain: true };
  if (isLast) return undefined;
  if (namesSection(text)) return { from: head.from, certain: true };
  return bareTitle.test(text) && saysEnough.test(before.text) ? { from: head.from, certain: false } : undefined;
}

/**
 * Answers without the line at their end that heads what follows: `From Treasury Management:`, `What was asked`, `Part B - Damp`. A plain title
 * (`Grants`) is one where two answers at least end so.
 */
export function withoutNextHeads(drafts: readonly Draft[], source: string): readonly Draft[] {
  if (drafts.every(({ lines }) => lines.length < 2)) return drafts;
  const end = drafts.reduce((last, { at }) => Math.max(last, at), 0);
  const heads = drafts.map((draft) => headBehind(draft, source, draft.at === end));
  const titles = new Set(drafts.flatMap(({ lines }, i) => (heads[i]?.certain === false ? [lines.at(-1)?.text] : [])));
  return drafts.map((draft, i) => {
    const head = heads[i];
    return head && (head.certain || titles.size > 1) ? { ...draft, lines: draft.lines.slice(0, head.from) } : draft;
  });
}
