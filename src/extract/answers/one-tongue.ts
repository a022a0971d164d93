import type { Draft } from '../layout/draft.ts';
import { asksInWelsh, isWelshText } from '../layout/rounds/other-tongue.ts';
import { type Snippet, slice } from '../lines/snippet.ts';

// Shape: each question in Welsh with the same in English right below it, and its answer likewise (`Tair` / `Three`); or English first.
// Not: both on one line with a stroke between, which stay as given; a whole letter in Welsh, a letter in both whose questions stand apart (other-tongue.ts), an English letter with a Welsh name.

/** Which of the two languages stands first. */
type First = 'welsh' | 'english';

interface Halves {
  readonly first: First;
  /** Where the second language begins in the question's words. */
  readonly at: number;
}

/** The question as two questions, one in each language, behind one another. */
function halvesOf({ text }: Snippet): Halves | undefined {
  const mark = text.indexOf('?') + 1;
  const behind = text.slice(mark).trim();
  if (mark === 0 || !behind.endsWith('?') || /^[/|]/.test(behind) || behind.indexOf('?') < behind.length - 1)
    return undefined;
  const before = text.slice(0, mark);
  const [isFirst, isSecond] = [before, behind].map((part) => asksInWelsh.test(part) || isWelshText(part));
  if (isFirst === isSecond) return undefined;
  return {
    first: isFirst ? 'welsh' : 'english',
    at: mark + (text.length - mark - text.slice(mark).trimStart().length),
  };
}

const figuresOf = (lines: readonly Snippet[]): string =>
  lines
    .map(({ text }) => text.match(/\d+/g)?.join(' ') ?? '')
    .join(' ')
    .trim();

/** The answer's English half: as many figures stand in the one as in the other. Lines that tell no halves are all kept. */
function englishOf(lines: readonly Snippet[], first: First): readonly Snippet[] {
  const splits = lines.map((_, at) => at).filter((at) => at > 0);
  const halves = splits
    .map((at) => ({ before: lines.slice(0, at), behind: lines.slice(at) }))
    .filter(({ before, behind }) => figuresOf(before) === figuresOf(behind));
  const welshIn = (part: readonly Snippet[]): boolean => part.some(({ text }) => isWelshText(text));
  const told = halves.find(({ before, behind }) => {
    const [welsh, english] = first === 'welsh' ? [before, behind] : [behind, before];
    return welshIn(welsh) && !welshIn(english);
  });
  const half = told ?? halves.find(({ before, behind }) => before.length === behind.length && lines.length <= 4);
  if (!half) return lines;
  return first === 'welsh' ? half.behind : half.before;
}

/** Each question and answer once, in English, where a letter gives all of them in Welsh and in English one below the other. */
export function inOneTongue(drafts: readonly Draft[]): readonly Draft[] {
  const asked = drafts.filter(({ question }) => question !== undefined);
  if (asked.length < 2) return drafts;
  const halves = new Map(drafts.map((draft) => [draft, draft.question && halvesOf(draft.question)]));
  const found = [...halves.values()].flatMap((half) => half ?? []);
  const first = found[0]?.first;
  if (found.length < 2 || found.length * 10 < asked.length * 7 || found.some((half) => half.first !== first))
    return drafts;
  return drafts.map((draft) => {
    const half = halves.get(draft);
    if (!half || !draft.question) return draft;
    const { first, at } = half;
    const question = first === 'welsh' ? slice(draft.question, at) : slice(draft.question, 0, at);
    return { ...draft, question, lines: englishOf(draft.lines, first) };
  });
}
