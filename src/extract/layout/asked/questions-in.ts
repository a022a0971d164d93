import { joinLines } from '../../lines/join-lines.ts';
import { type Snippet, slice } from '../../lines/snippet.ts';
import type { Asked } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { isMessageHead } from '../items/line-signs.ts';
import { endsOpen } from './asks.ts';

/** The questions of a request block: what its labels head; where it has none, its bullets or the lines that ask. */
export function questionsIn(items: readonly Item[]): Asked[] {
  const all = items.filter(isLineItem);
  const lines = all.filter(
    ({ not, label, cue }) =>
      (not === undefined || (label !== undefined && not !== 'end')) &&
      // `Response date: 4 March`
      !(not === 'start' && label?.role === 'answer' && label.paths.length === 0) &&
      !(cue && !label?.paths.length),
  );
  // Behind the end of a message nothing goes on with its last question.
  const ended = new Set(all.filter((_, i) => messageEnds(all[i - 1])));
  const labelled = lines.filter(({ path }) => path).length;
  const bulleted = lines.filter(({ line, path }) => line.bullet && !path).length;
  const begins = (item: LineItem): boolean =>
    labelled > 0
      ? item.path !== undefined
      : bulleted > 1
        ? item.line.bullet !== undefined
        : item.asks >= 0.6 && !isWrapped(item);
  /** A question's second line, and the `If so, when?` behind it. */
  const isWrapped = ({ line }: LineItem): boolean =>
    open !== undefined && !line.gap && /^(?:\p{Ll}|If (?:so|yes|not)\b)/u.test(line.words.text);
  const asked: Asked[] = [];
  let section: string[] = [];
  let open: { item: LineItem; words: Snippet[]; labels: string[] } | undefined;
  const close = (): void => {
    if (!open) return;
    const words = withoutCourtesy(joinLines(open.words));
    if (words.text !== '') asked.push({ path: open.item.path, words, section, labels: open.labels });
    open = undefined;
  };
  for (let i = 0; i < lines.length; i++) {
    const item = lines[i] as LineItem;
    if (ended.has(item)) close();
    // `Please fill in the table below:` over the heads of the table, a cell to a line.
    if (open && isCell(item) && asksForTable.test(open.words.at(-1)?.text ?? '')) continue;
    // `Contact centre` between question 3 and question 4.
    if (open && !item.path && headsNext(item, open.words.at(-1)?.text ?? '', lines[i + 1])) {
      close();
      section = [item.line.words.text];
    } else if (begins(item)) {
      // `I would like to know:` leads to the questions below it.
      if (open && !open.item.path && open.words.at(-1)?.text.endsWith(':') && !isPart(item, open.item))
        open = undefined;
      close();
      open = { item, words: [item.body], labels: [] };
    } else if (item.line.heading !== undefined) {
      close();
      section = [item.line.words.text];
    } else if (open && goesOn(item, open)) open.words.push(item.line.words);
    else if (!open || !(item.line.bullet || endsOpen(open.words.at(-1)?.text ?? ''))) close();
    else open.labels.push(item.line.words.text);
  }
  close();
  return asked.length > 0 ? asked : wholeRequest(items);
}

/** What is indented more is a part of what stands above it. */
const isPart = ({ line }: LineItem, above: LineItem): boolean => line.indent > above.line.indent && !line.bullet;

const asksForTable = /\b(?:table|grid|template|form|boxes|columns) (?:below|that follows|underneath)\b.{0,160}[:.]$/i;
const isCell = ({ path, line: { words, gap } }: LineItem): boolean =>
  !path && gap && words.text.length < 45 && !/[?.:]$/.test(words.text);

const headsNext = (item: LineItem, before: string, next: LineItem | undefined): boolean =>
  /[?.]$/.test(before) &&
  next?.path !== undefined &&
  next.path.length < 3 &&
  typeof next.path.at(-1) === 'number' &&
  !item.line.bullet &&
  // `How it is run` apart from the question above, though it begins as one.
  (item.asks < 0.3 || item.line.gap || next.line.gap) &&
  /^\p{Lu}[\p{L} &/,-]{2,40}$/u.test(item.line.words.text) &&
  item.line.words.text.split(' ').length < 6;

/** The message ends, or the reply begins. */
const messageEnds = (item: LineItem | undefined): boolean =>
  item !== undefined && (item.not === 'end' || isMessageHead(item) || (item.cue === 'response' && !item.label));

const courtesy =
  /^(?:thanks?\b|many thanks|(?:i|we) look forward\b)|\bi would be (?:most |very )?grateful\b|^if the cost would\b/i;

/** `And its cost? Please acknowledge receipt.`: what stands behind the last question in its own paragraph. */
export function withoutCourtesy(words: Snippet): Snippet {
  const match = closing.exec(words.text);
  return match ? slice(words, 0, match.index + 1) : words;
}

const closing =
  /[?.](?=\s+(?:(?:please|kindly|could you|i(?: would|['’]d) be (?:most |very )?grateful if you (?:could|would)|can you) (?:please |kindly )?(?:acknowledge|confirm (?:safe )?receipt)|i look forward to|(?:many )?thanks (?:and|in|for)\b|thank you (?:and|in|for|very)\b))/i;

/** What a requester says of the reply, below the last question. */
const aboutReply =
  /^(?:please (?:kindly )?(?:confirm|acknowledge) (?:safe )?receipt\b|(?:please|could you|kindly) (?:please )?(?:reply|respond|answer|send|provide|supply|let me have)\b.{0,60}\b(?:by e-?mail|electronic\w*|excel|csv|spreadsheet|within \d+)\b|if (?:you|any|some|part|this|my|the|it)\b.{0,120}\b(?:clarif\w+|exempt\w*|refus\w+|narrow\w*|limit|withh\w+|not hold|please contact)\b|(?:i|we) would prefer\b|my preferred\b|under section 16\b)/i;

/** A line that still belongs to the question above it: wrapped, a bullet of it, or a paragraph that asks on. */
function goesOn(item: LineItem, open: { item: LineItem; words: Snippet[] }): boolean {
  if (item.line.quote !== open.item.line.quote || courtesy.test(item.line.words.text)) return false;
  const before = open.words.at(-1)?.text ?? '';
  // What a question lists behind its colon are its parts, not its words.
  if (endsOpen(before) && (item.line.bullet || item.line.words.text.length < 40) && item.asks < 0.5) return false;
  if (item.line.bullet && !open.item.line.bullet) return false;
  if (!item.line.gap) return open.words.length < 12;
  if (aboutReply.test(item.line.words.text)) return false;
  return item.asks >= 0.5 && open.words.length < 6;
}

/** A request in prose is one question. */
function wholeRequest(items: readonly Item[]): Asked[] {
  const lines = items
    .filter(isLineItem)
    .filter(
      ({ not, cue, line, asks }) =>
        not !== 'end' &&
        not !== 'aside' &&
        !cue &&
        line.words.text.length > 25 &&
        (asks >= 0.25 || not === undefined) &&
        !/^(?:dear|from|to|subject|sent|date|re)\b/i.test(line.words.text),
    );
  const first = lines.findIndex(
    ({ line, asks }) => asks >= 0.25 || /\b(?:request|know|provide|supply|copy|details)\b/i.test(line.words.text),
  );
  if (first < 0) return [];
  const said = lines.slice(first);
  const words = joinLines(said.map(({ line }) => line.words));
  return words.text === '' || words.text.length > 2500
    ? []
    : [{ path: undefined, words, section: [], labels: undefined }];
}
