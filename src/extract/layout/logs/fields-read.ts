import { flatMap } from '../../../text/flat-map.ts';
import type { Snippet } from '../../lines/snippet.ts';
import { asksOf } from '../asked/asks.ts';
import type { Draft } from '../draft.ts';
import { type FieldRoles, givesReason } from './field-roles.ts';
import type { Field, Fields } from './repeated-fields.ts';

/** A stretch of the source. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const stretchOf = (words: readonly Snippet[]): Stretch => {
  const runs = flatMap(words, (one) => one.runs);
  return { from: runs[0]?.from ?? 0, to: runs.at(-1)?.to ?? 0 };
};
const stretchOfValue = ({ pieces }: Field): Stretch => stretchOf(pieces.map(({ line }) => line.words));
const touches = (words: readonly Snippet[], { from, to }: Stretch): boolean =>
  words.some(({ runs }) => runs.some((run) => run.from < to && run.to > from));

/**
 * Whether a reading has each entry as its fields have it: asked and answered what stands in these two, nothing of the others. One that reads
 * much besides what the entries hold is none that they can better.
 */
export function isReadAs(entries: readonly Fields[], roles: FieldRoles, drafts: readonly Draft[]): boolean {
  const all = flatMap(entries, (fields) =>
    flatMap(fields, ({ name, pieces }) => [name.words, ...pieces.map(({ line }) => line.words)]),
  );
  const whole = stretchOf(all);
  const outside = drafts.filter(
    ({ question, lines }) => question && lines.length > 0 && !touches([question, ...lines], whole),
  );
  if (losesQuestions(entries, roles, drafts)) return true;
  return outside.length === 0 && entries.every((fields) => isEntryRead(fields, roles, drafts));
}

/** Whether what plainly asks and has an answer is nothing that the entries ask; a field's name may look like a question. */
function losesQuestions(entries: readonly Fields[], { asking }: FieldRoles, drafts: readonly Draft[]): boolean {
  const fields = entries.flat();
  const own = fields.filter(({ name, pieces }) => name.key === asking && pieces.length > 0).map(stretchOfValue);
  const names = new Set(fields.map(({ name }) => name.words.runs[0]?.from));
  const asked = new Set(
    drafts.flatMap(({ question, lines }) =>
      question && lines.length > 0 && asksOf(question) >= 0.5 ? [question] : [],
    ),
  );
  const lost = [...asked].filter(
    (question) => !names.has(question.runs[0]?.from) && !own.some((stretch) => touches([question], stretch)),
  );
  return lost.length > 0 && lost.length * 5 > asked.size;
}

function isEntryRead(fields: Fields, { asking, answering }: FieldRoles, drafts: readonly Draft[]): boolean {
  const [asked, told] = [asking, answering].map((key) => fields.find(({ name }) => name.key === key));
  if (!asked) return true;
  const others = fields.flatMap((field) => [
    stretchOf([field.name.words]),
    ...(field === asked || field === told || givesReason(field) || field.pieces.length === 0
      ? []
      : [stretchOfValue(field)]),
  ]);
  const own = drafts.filter(({ question, lines }) => {
    const words = question ? [question, ...lines] : lines;
    return fields.some((field) =>
      touches(words, stretchOf([field.name.words, ...field.pieces.map(({ line }) => line.words)])),
    );
  });
  if (
    own.some(({ question, lines }) => others.some((other) => touches(question ? [question, ...lines] : lines, other)))
  )
    return false;
  if (!told || told.pieces.length === 0)
    return own.some(({ question }) => question && touches([question], stretchOfValue(asked)));
  return own.some(
    ({ question, lines }) =>
      question && touches([question], stretchOfValue(asked)) && touches(lines, stretchOfValue(told)),
  );
}

/** How many answers a reading finds inside the field that answers, each to a question in one of the two. */
export function pairsWithin(
  entries: readonly Fields[],
  { asking, answering }: FieldRoles,
  drafts: readonly Draft[],
): number {
  return flatMap(entries, (fields) => {
    const [asked, told] = [asking, answering].map((key) =>
      fields.find(({ name, pieces }) => name.key === key && pieces.length > 0),
    );
    if (!asked || !told) return [];
    const [request, reply] = [stretchOfValue(asked), stretchOfValue(told)];
    return drafts.filter(
      ({ question, lines }) =>
        question &&
        touches(lines, reply) &&
        !touches(lines, request) &&
        (touches([question], reply) || touches([question], request)),
    );
  }).length;
}
