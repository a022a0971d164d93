import { putUnder } from '../../../text/put-under.ts';
import type { FieldName, Piece } from './field-names.ts';

/** A field of one entry: its name, and the pieces that hold what stands under it. */
export interface Field {
  readonly name: FieldName;
  readonly pieces: readonly Piece[];
}

/** One entry of a log: its fields in order. */
export type Fields = readonly Field[];

/** No more names are tried as the first of an entry. */
const mostHeads = 16;
const fewestFields = 3;
/** No entry has more fields. */
const mostFields = 30;

/** Where a name stands, and what it is there. */
type Places = ReadonlyMap<string, readonly number[]>;

/** The entries of a log by the names of fields that come again in each in the same order; none where nothing does. */
export function repeatedFields(pieces: readonly Piece[]): Fields[] {
  const places = placesOf(pieces);
  let best:
    | { readonly head: readonly number[]; readonly keys: ReadonlySet<string>; readonly count: number }
    | undefined;
  let tried = 0;
  for (const [key, head] of places) {
    if (head.length < 2) continue;
    if (tried++ === mostHeads) break;
    const keys = fieldsUnder(key, head, places);
    const count = [...keys].reduce((sum, one) => sum + (places.get(one)?.length ?? 0), 0);
    if (keys.size >= fewestFields && count > (best?.count ?? 0)) best = { head, keys, count };
  }
  if (!best) return [];
  const { head, keys } = best;
  return withoutTitles(head.map((from, k) => fieldsIn(pieces.slice(from, head[k + 1]), (key) => keys.has(key))));
}

function placesOf(pieces: readonly Piece[]): Places {
  const places = new Map<string, number[]>();
  pieces.forEach(({ names }, at) => {
    for (const { key } of names) {
      putUnder(places, key, at);
    }
  });
  return places;
}

/** The names that stand once in most entries, where each entry begins with one and the same; always in one order. */
function fieldsUnder(first: string, head: readonly number[], places: Places): ReadonlySet<string> {
  const found: { key: string; at: ReadonlyMap<number, number> }[] = [];
  for (const [key, own] of places) {
    if (own.length > head.length || own.length < 2 || own.length * 5 < head.length * 3 || key === first) continue;
    const at = new Map<number, number>();
    let entry = 0;
    for (const place of own) {
      while (entry < head.length && (head[entry] as number) < place) entry++;
      if (entry === 0 || at.has(entry)) break;
      at.set(entry, place);
    }
    if (at.size === own.length) found.push({ key, at });
  }
  const kept: typeof found = [];
  for (const one of found) {
    if (kept.length === mostFields) break;
    // What stands now above and now below another is no field beside it.
    const isInOrder = kept.every(({ at }) => {
      const signs = new Set([...one.at].flatMap(([entry, place]) => Math.sign(place - (at.get(entry) ?? place)) || []));
      return signs.size < 2;
    });
    if (isInOrder) kept.push(one);
  }
  return new Set([first, ...kept.map(({ key }) => key)]);
}

/** An entry's pieces by the names that count as its fields'. */
export function fieldsIn(pieces: readonly Piece[], counts: (key: string, piece: Piece) => boolean): Field[] {
  const fields: { name: FieldName; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const name = piece.names.find(({ key }) => counts(key, piece));
    if (name) fields.push({ name, pieces: name.rest ? [{ ...piece, line: name.rest, names: [] }] : [] });
    else fields.at(-1)?.pieces.push(piece);
  }
  return fields;
}

/** The first word with a figure of a line, its figures left out: `foi-#-#`. */
const codeOf = ({ line: { words } }: Piece): string | undefined =>
  /^\S*\d\S*/.exec(words.text)?.[0].toLowerCase().replaceAll(/\d+/g, '#');

const isRule = ({ line: { words } }: Piece): boolean => !/[\p{L}\p{N}£]/u.test(words.text);

/** Entries without the rules behind them and without the next one's title: a heading, or a code that all of them begin with. */
function withoutTitles(entries: readonly Fields[]): Fields[] {
  const tails = entries.slice(0, -1).map((fields) =>
    fields
      .at(-1)
      ?.pieces.filter((piece) => !isRule(piece))
      .at(-1),
  );
  const codes = new Set(tails.map((tail) => (tail?.line.gap && !tail.table ? codeOf(tail) : undefined)));
  const [code] = codes.size === 1 ? codes : [];
  const isSet = entries.some((fields) => fields.some(({ name, pieces: [below] }) => name.parting === 'set' && below));
  const isHeading = ({ line }: Piece): boolean =>
    line.heading !== undefined || (isSet && line.bold >= line.words.text.length);
  return entries.map((fields, k) => {
    const last = fields.at(-1);
    if (!last) return fields;
    const pieces = last.pieces.filter((piece) => !isRule(piece));
    const end = pieces.findIndex((piece, i) => i > 0 && isHeading(piece));
    const own = end < 0 ? pieces : pieces.slice(0, end);
    const tail = own.at(-1);
    const isTitled = k < entries.length - 1 && code !== undefined && own.length > 1 && tail && codeOf(tail) === code;
    return [...fields.slice(0, -1), { ...last, pieces: isTitled ? own.slice(0, -1) : own }];
  });
}
