import { flatMap } from '../../../text/flat-map.ts';
import type { Block } from '../../lines/block.ts';
import { join, startOf } from '../../lines/snippet.ts';
import type { Draft } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { itemsOf } from '../items/items-of.ts';
import { notAnswer } from '../items/not-answers.ts';
import type { Layout } from '../layout.ts';
import { readLayout } from '../read-layout.ts';
import { piecesOf } from './field-names.ts';
import { type FieldRoles, givesReason, isReason, rolesOfFields } from './field-roles.ts';
import { isReadAs, pairsWithin } from './fields-read.ts';
import { type Field, type Fields, repeatedFields } from './repeated-fields.ts';

// Shape: a log's entries, each of the same fields in the same order, whatever they are called: `Log no` / `Topic` / `In` / `Asked` / `Told` / `Officer`.

/** A log has no more lines. */
const most = 4000;

/** A log's entries and what their fields are for. */
interface Log {
  readonly entries: readonly Fields[];
  readonly roles: FieldRoles;
}

function logIn(blocks: readonly Block[]): Log | undefined {
  const pieces = piecesOf(blocks);
  if (pieces.length > most) return undefined;
  const entries = repeatedFields(pieces);
  const roles = rolesOfFields(entries);
  return roles && { entries, roles };
}

/** Whether a file is a log of several entries: whatever else its words seem to be, it asks and answers. */
export const isLog = (blocks: readonly Block[]): boolean => logIn(blocks) !== undefined;

/** The layouts of a log's entries by their fields; absent where `first` reads them as the fields have it. */
export function logEntries(blocks: readonly Block[], first: readonly Layout[]): readonly Layout[] | undefined {
  const log = logIn(blocks);
  if (!log) return undefined;
  const { entries, roles } = log;
  const before = flatMap(first, ({ reading }) => reading.drafts);
  if (isReadAs(entries, roles, before)) return undefined;
  const layouts = entries.flatMap((fields) => readEntry(fields, roles) ?? []);
  const count = layouts.reduce((sum, { reading }) => sum + reading.drafts.filter(saysMore).length, 0);
  // `Item: 2` over each question: its number would be lost.
  const numbered = before.filter(({ path, question }) => path && question);
  if (numbered.length >= count && layouts.every(({ reading }) => reading.drafts.every(({ path }) => !path)))
    return undefined;
  const within = pairsWithin(entries, roles, before);
  return count > 0 && count >= within ? layouts : undefined;
}

/** What is left blank by its fields may be answered by what the whole letter shows. */
const saysMore = ({ lines, reasons = [] }: Draft): boolean => lines.length > 0 || reasons.length > 0;

function readEntry(fields: Fields, { asking, answering }: FieldRoles): Layout | undefined {
  const own = fields.flatMap((field) =>
    field.name.key === asking || field.name.key === answering ? withReasonApart(field) : [field],
  );
  const asked = own.find(({ name }) => name.key === asking);
  if (!asked || asked.pieces.length === 0) return undefined;
  const told = own.find(({ name }) => name.key === answering);
  const reasons = own.filter((field) => field !== asked && field !== told && givesReason(field));
  const said = told && told.pieces.length > 0 ? [told] : reasons;
  const questions = itemsOf(blocksOf(asked));
  const answers = itemsOf(flatMap(said, blocksOf));
  const items = [
    headOf(asked, 'request'),
    ...questions,
    ...said.slice(0, 1).map((field) => headOf(field, 'response')),
    ...answers,
  ];
  const why = said === reasons ? [] : flatMap(reasons, ({ pieces }) => pieces.map(({ line }) => line.words));
  const withReasons = (draft: Draft): Draft => ({
    ...draft,
    through: draft.through ?? through,
    ...(why.length > 0 ? { reasons: [...(draft.reasons ?? []), ...why] } : {}),
  });
  if (isList(questions) || answers.some((item) => !isLineItem(item))) {
    const layout = readLayout(items);
    const drafts = layout.reading.drafts.map(withReasons);
    return { ...layout, reading: { ...layout.reading, drafts } };
  }
  const words = join(questions.filter(isLineItem).map(({ line }) => line.words));
  const lines = untilEnd(answers).map(({ line }) => line.words);
  const draft = withReasons({ question: words, lines, section: [], at: startOf(...lines, words) });
  return { reading: { name: 'log', drafts: [draft], support: 1 }, asked: [], rivals: [] };
}

const through =
  'It was read by the fields that its entry has, whose names only their places and what stands in them explain.';

/** A field without the one behind it that only some entries have, and that says why: `Exemption: Section 43`. */
function withReasonApart(field: Field): Field[] {
  const { name, pieces } = field;
  for (const [i, { names }] of pieces.entries())
    for (const one of names) {
      if (one.parting !== name.parting || refusing.test(one.key)) continue;
      const below = one.rest ? pieces.slice(i + 1) : pieces.slice(i + 2);
      const value = one.rest ? { line: one.rest, names: [] } : pieces[i + 1];
      if (value && isReason.test(value.line.words.text))
        return [
          { name, pieces: pieces.slice(0, i) },
          { name: one, pieces: [value, ...below] },
        ];
    }
  return [field];
}

const refusing = /^(?:exempt|refused|withheld|redacted)\b/;

/** Up to the letter's close. */
function untilEnd(items: readonly Item[]): readonly LineItem[] {
  const lines = items.filter(isLineItem);
  const end = lines.findIndex(({ line }, i) => i > 0 && notAnswer(line.words.text) === 'end');
  return end < 0 ? lines : lines.slice(0, end);
}

/** Several questions, each with its number. */
const isList = (items: readonly Item[]): boolean =>
  items.filter((item) => isLineItem(item) && item.label?.role !== 'answer' && (item.label?.paths.length ?? 0) > 0)
    .length > 1;

function headOf({ name: { words } }: Field, cue: 'request' | 'response'): LineItem {
  const line = { type: 'line', words, indent: 0, gap: true, bold: 0, italic: 0, quote: 0 } as const;
  return { kind: 'line', line, body: words, label: undefined, path: undefined, cue, not: undefined, asks: 0 };
}

/** What stands in a field: a table whose own cells name no field stands whole. */
function blocksOf({ name, pieces }: Field): Block[] {
  const blocks = pieces.map(
    ({ line, table }, i): Block => (table && name.parting !== 'cell' ? table : i === 0 ? { ...line, gap: true } : line),
  );
  return blocks.filter((block, i) => block !== blocks[i - 1]);
}
