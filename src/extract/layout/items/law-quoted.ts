import type { Block } from '../../lines/block.ts';
import type { Label } from '../../lines/label.ts';

// Shape: `Section 31 of the Act states:` / `(1) Information which is not exempt ... is exempt if its disclosure would prejudice-` /
// `(a) the prevention of crime,`. Its numbers count nothing that was asked. Not: `Our answers under the Act are as follows:`.

const verbs =
  '(?:states?|stipulates?|provides?|reads?|says?|defines?|explains?|sets? (?:it )?out|(?:is|are|worded) as follows)';
const leadsToLaw = new RegExp(
  `\\b(?:(?:(?:sub)?sections?|ss?|regulations?|reg|articles?|paragraphs?)\\.? ?\\d[\\d()a-z]*(?:,? of (?:the )?[^.?!:]{2,70})?|(?:the |that |this )?(?:act|foia?|foisa|eirs?|legislation|regulations)(?: 20\\d\\d)?),? ${verbs}\\b[^.?!]{0,60}[:–—-]\\s?["“‘']?$`,
  'i',
);

const statutory =
  /^["“‘'(]?(?:\p{Ll}|[Ii]nformation (?:is|which|that|held|to which)|[Aa]ny information|[Ff]or the purposes? of|[Tt]he duty to confirm|(?:[Ss]ub)?[Ss]ection|[Tt]his section|[Ii]n (?:this|sub)|[Aa] public authority|[Aa] person|[Ww]here\b|[Tt]he (?:first|second|third) condition|(?:[Ss]ub)?[Pp]aragraphs?|[Ss]ubject to)/u;

const most = 40;

/** The lines in which a letter quotes the law, by their place. */
export function lawQuotedIn(lines: readonly Block[], labels: readonly (Label | undefined)[]): ReadonlySet<number> {
  const found = new Set<number>();
  let outer: number | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Block;
    const own = numberOf(labels[i]);
    if (own !== undefined) outer = own;
    if (line.type !== 'line') continue;
    const isTitle = isSectionOf(line.words.text, lines[i + 1], labels[i + 1]);
    if (!isTitle && !leads(line.words.text)) continue;
    if (isTitle) found.add(i);
    const end = endOfLaw(lines, labels, i + 1, outer);
    for (i++; i < end; i++) found.add(i);
    i--;
  }
  return found;
}

const leads = (text: string): boolean => mayLead(text) && leadsToLaw.test(text);

/** `Section 31: Law enforcement` over `(1) Information is exempt if ...`, without a word that leads to it. */
const isSectionOf = (text: string, next: Block | undefined, label: Label | undefined): boolean =>
  text.length < 90 &&
  /^(?:section|regulation|article) \d{1,2}[a-z]?\b[^.?!]*$/i.test(text) &&
  next?.type === 'line' &&
  numberOf(label) === 1 &&
  next.words.text.startsWith('(') &&
  statutory.test(next.words.text.slice(label?.end ?? 0));

/** Cheap: most lines end in no mark of a quotation to come. */
const mayLead = (text: string): boolean => text.length < 300 && ':–—-"“‘'.includes(text.at(-1) ?? ' ');

const numberOf = (label: Label | undefined): number | undefined => {
  const [path, ...more] = label?.paths ?? [];
  return path?.length === 1 && more.length === 0 && typeof path[0] === 'number' ? path[0] : undefined;
};

/** Where the quotation that begins at a line ends: the letter's own count goes on, or it speaks for itself again. */
function endOfLaw(
  lines: readonly Block[],
  labels: readonly (Label | undefined)[],
  from: number,
  outer: number | undefined,
): number {
  let last = 0;
  let isBracketed: boolean | undefined;
  let end = from;
  for (let i = from; i < Math.min(lines.length, from + most); i++) {
    const line = lines[i];
    if (line?.type !== 'line' || line.heading !== undefined) break;
    const { text } = line.words;
    const label = labels[i];
    const number = numberOf(label);
    if (label?.role === 'answer' || label?.role === 'question' || !statutory.test(text.slice(label?.end ?? 0))) break;
    if (number !== undefined) {
      const bracketed = text.startsWith('(');
      isBracketed ??= bracketed;
      // `(3)` behind `(2)` is the law's; `3.` is not.
      if (bracketed !== isBracketed || (number === (outer ?? -1) + 1 && (number !== last + 1 || last === 0))) break;
      last = number;
    }
    end = i + 1;
  }
  return end;
}
