import { flatMap } from '../../../text/flat-map.ts';
import { isPeriodName } from '../../../text/period-name.ts';
import type { Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { contentWords, sharedWords } from '../../lines/likeness.ts';
import { join, type Snippet, slice, startOf } from '../../lines/snippet.ts';
import { asks } from '../asked/asks.ts';
import type { Draft } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { isPeriodHead } from './unit-heads.ts';

// Shapes: `Request`, `What was spent on agency staff in each directorate?` over `Directorate | 2022/23 | 2023/24`; the same behind `You asked:`, in
// quotes, or as a sheet's title. Not: rows that are what was asked (`Marketing spend` under `Question`, or under `Please complete the table`).

/**
 * Answers that were read from one table, a question to each row, with the letter's one request in words for their question: the rows are then what
 * it asked to be told apart. As they were where no such request stands above, or the rows may be questions of their own.
 */
export function ofOneRequest(drafts: readonly Draft[], items: readonly Item[]): readonly Draft[] {
  if (drafts.length < 4 || !drafts.every(isOfRow)) return drafts;
  const at = items.findIndex((item) => !isLineItem(item) && holdsAll(item.table, drafts));
  const item = items[at];
  if (!item || isLineItem(item)) return drafts;
  const request = requestOver(items, at);
  if (!request || pointsElsewhere.test(request.text) || !tellsApart(request.text, item.table)) return drafts;
  return drafts.map((draft) => ({
    ...draft,
    part: draft.question ? `${draft.question.text}, ${draft.part}` : draft.part,
    question: request,
  }));
}

const isOfRow = ({ path, part, section }: Draft): boolean => !path && part !== undefined && section.length === 0;

/** Whether each draft is a row of this table: by the row's name, or by both names without a question. */
function holdsAll({ rows }: Table, drafts: readonly Draft[]): boolean {
  const names = new Set(rows.map(({ cells: [name] }) => startOf(join(cellWords(name)))));
  const values = new Set(flatMap(rows, ({ cells: [, ...own] }) => own.map((cell) => startOf(...cellWords(cell)))));
  return drafts.every(({ question, part, lines }) =>
    question ? names.has(startOf(question)) : part?.includes(', ') && lines[0] && values.has(startOf(lines[0])),
  );
}

/** `Please answer the questions below`: what is asked for stands in the rows. */
const pointsElsewhere =
  /\b(?:following|below|these|questions?|questionnaire|survey|attached|enclosed|(?:this|the) (?:table|form|spreadsheet|template|sheet|list))\b/i;

/** What may stand over rows of any sort, questions among them. */
const ofAnySort =
  /^(?:|(?:no|nos|ref|refs|references?|questions?|quer(?:y|ies)|requests?|requested|information(?: (?:requested|required|sought))?|you asked(?: for)?|asked|items?|(?:performance |key )?(?:measures?|metrics?|indicators?)|descriptions?|details?|data|subjects?|topics?|rows?|fields?|headings?|labels?|figures?|statistics?|budgets?(?: (?:lines?|heads?))?|#)\.?)$/i;

/** Whether the rows are what the request wants told apart: their head says their kind, or the request does, or it names them. */
function tellsApart(request: string, { rows: [head, ...rows] }: Table): boolean {
  const kind = cellText(head?.cells[0]);
  if (asks(kind) >= 0.4 || isPeriodHead(kind)) return false;
  const names = rows.map(({ cells: [name] }) => cellText(name)).filter((name) => name !== '' && !sums.test(name));
  if (names.some((name) => asks(name) >= 0.5 || isPeriodName(name))) return false;
  if (!ofAnySort.test(kind)) return true;
  if (asksByKind(request)) return true;
  const words = contentWords(request);
  return names.filter((name) => sharedWords(contentWords(name), words) >= 0.5).length * 3 >= names.length * 2;
}

const sums = /^(?:grand |overall |sub-?)?total/i;

const byKind =
  /\b(?:by|per|(?:for|in|of|to|from) (?:each|every)|each (?:kind|type|category) of|(?:split|broken down|divided) (?:by|between|among)) (?:the )?(\p{L}+(?: \p{L}+)?)/giu;
const ofTime =
  /^(?:calendar|financial|of the|last|past)?\s?(?:years?|quarters?|months?|weeks?|days?|annum)\b|^(?:the )?(?:last|past|council|authority|you|your)\b/i;

/** `by directorate`, `for each park`; not `for each year`. */
const asksByKind = (request: string): boolean =>
  Array.from(request.matchAll(byKind), ([, kind]) => kind ?? '').some((kind) => !ofTime.test(kind));

/** The letter's one request in words above the table. */
function requestOver(items: readonly Item[], at: number): Snippet | undefined {
  const above = items.slice(Math.max(0, at - mostLines), at);
  if (!above.every(isLineItem)) return inField(above);
  const lines = above.filter(isLineItem);
  if (lines.some(({ path, label }) => path || label?.role === 'question')) return undefined;
  const reply = lines.findLastIndex(({ cue }) => cue === 'response');
  const told = reply < 0 ? lines : lines.slice(0, reply);
  const cue = told.findLastIndex(isCue);
  if (cue >= 0) return underCue(told.slice(cue));
  const quoted = paragraphsOf(told)
    .map(joined)
    .filter(({ text }) => inQuotes.test(text));
  if (quoted.length > 0) return quoted.length === 1 ? bare(quoted[0]) : undefined;
  const title = bare(lines.at(-1)?.line.words);
  return title && isTitle(title.text) ? title : undefined;
}

/** `Request | Cost of grounds maintenance for each park` among the fields of a head that is a table. */
function inField(above: readonly Item[]): Snippet | undefined {
  const rows = flatMap(above, (item) => (isLineItem(item) ? [] : item.table.rows));
  const [row, ...more] = rows.filter(({ cells: [name] }) => field.test(cellText(name)));
  return row && more.length === 0 && row.cells.length === 2 ? bare(join(cellWords(row.cells[1]))) : undefined;
}
const field = /^(?:(?:your |the |foi )?request|you asked(?: for)?|(?:information|details) requested)\s?:?$/i;

/** A request stands in so many lines above its table. */
const mostLines = 60;

const asked =
  /^(?:you asked(?: us| for)*|(?:your |the |foi )?request|(?:information|details) requested)\s?[:,]\s?(?=\S)/i;
const inQuotes = /^[“"‘'][^“”"]{20,}[”"’']$/;
const isCue = ({ cue, line }: LineItem): boolean => cue === 'request' || asked.test(line.words.text);

function underCue([first, ...below]: readonly LineItem[]): Snippet | undefined {
  if (!first) return undefined;
  const own = asked.exec(first.line.words.text)?.[0].length ?? 0;
  const lead = first.cue === 'request' && own === 0;
  const words = lead && first.body.text !== first.line.words.text && first.body.text !== '' ? [first] : [];
  const paragraphs = paragraphsOf(lead && words.length === 0 ? below : [first, ...below]);
  const [only, ...more] = paragraphs.filter((lines, i) => (own > 0 && i === 0) || asks(joined(lines).text) >= 0.2);
  const one = only ?? (paragraphs.length === 1 ? paragraphs[0] : undefined);
  if (!one || more.length > 0) return undefined;
  const text = joined(one);
  return bare(own > 0 && one[0] === first ? slice(text, own) : text);
}

const joined = (lines: readonly LineItem[]): Snippet =>
  joinLines(lines.map(({ line, body, cue }) => (cue ? body : line.words)));

/** Lines that a gap, a bullet or an ending parts from those above. */
function paragraphsOf(lines: readonly LineItem[]): LineItem[][] {
  const paragraphs: LineItem[][] = [];
  for (const item of lines) {
    const last = paragraphs.at(-1)?.at(-1)?.line.words.text ?? '';
    const goesOn =
      last.length > 45 && !/[.?!:]["'”’)]*$/.test(last) && !item.line.gap && item.line.bullet === undefined;
    if (goesOn) paragraphs.at(-1)?.push(item);
    else paragraphs.push([item]);
  }
  return paragraphs;
}

/** Without quote marks, and without the commas of the cells left empty beside it. */
function bare(words: Snippet | undefined): Snippet | undefined {
  if (!words) return undefined;
  const { text } = words;
  const end = text.replace(/(?<![,;])[,;]+$/, '').length;
  const isQuoted = /^[“"‘']/.test(text) && /["”’']$/.test(text.slice(0, end));
  const own = isQuoted ? slice(words, 1, end - 1) : slice(words, 0, end);
  return own.text.length < 12 ? undefined : own;
}

/** `Agency spend by directorate, each financial year since 2022/23`: a title that says by what its figures are told apart. */
const isTitle = (text: string): boolean =>
  /^\p{Lu}[^.?!:;]{10,180}$/u.test(text) && asksByKind(text) && asks(text) > -0.3;
