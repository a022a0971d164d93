import { matchesOf } from '../../../text/matches.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { type Path, romans } from '../../lines/number-path.ts';
import { cutAt, type Snippet, slice } from '../../lines/snippet.ts';
import type { Asked } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { boundary, clausesIn, semicolons } from '../narrative/clauses.ts';
import { answeringParagraphs } from './placed.ts';
import { readUnderHeads } from './under-heads.ts';

// Shapes: a request without numbers or bullets, one thing to a line (`Number of calls in 2022/23.` / `The budget of the team.`), to a paragraph
// or to a clause, over a reply in as many paragraphs, or under as many titles. Not: one question, or where the counts differ.

/** What was asked without a number, in as many pieces as the reply has numbers, paragraphs or titles; as it is where none come out even. */
export function askedAsMany(
  asked: readonly Asked[],
  request: readonly Item[],
  answers: readonly Item[],
): readonly Asked[] {
  if (asked.length === 0 || asked.length > mostAsked || asked.some(({ path }) => path)) return asked;
  const counted = countIn(answers);
  if (counted && counted.length === asked.length) return asked.map((one, i) => ({ ...one, path: counted[i] }));
  const lines = request
    .filter(isLineItem)
    .filter(({ not, cue, asks }) => !cue && (not === undefined || (not === 'start' && asks >= 0.4)));
  if (lines.length === 0 || lines.length > mostLines) return asked;
  if (lines.some(({ label, line: { bullet, quote } }) => label !== undefined || bullet !== undefined || quote > 0))
    return asked;
  const paragraphs = answers.every((item) => isLineItem(item) && item.label === undefined)
    ? answeringParagraphs(answers, 0)
    : [];
  const section = asked[0]?.section ?? [];
  for (const { words, isSure } of piecesOf(lines)) {
    if (words.length < 2 || words.length <= asked.length || words.length > mostAsked) continue;
    const pieces = words.map((own): Asked => ({ words: own, section }));
    if (isSure && counted?.length === words.length) return pieces.map((one, i) => ({ ...one, path: counted[i] }));
    if (readUnderHeads(answers, pieces)) return pieces;
    if (
      isSure &&
      paragraphs.length >= words.length &&
      answeringParagraphs(answers, words.length).length === words.length
    )
      return pieces;
  }
  return asked;
}

/** The numbers or letters that the reply counts with, from the first on, each once; absent where it does not. */
function countIn(answers: readonly Item[]): readonly Path[] | undefined {
  const end = answers.findIndex((item) => isLineItem(item) && item.not === 'end');
  const labels = answers
    .slice(0, end < 0 ? answers.length : end)
    .flatMap((item) => (isLineItem(item) && item.label && item.label.paths.length > 0 ? [item.label] : []));
  const paths = labels.flatMap((label) => label.paths);
  const counts = (name: (i: number) => string | number): boolean =>
    paths.every((path, i) => path.length === 1 && path[0] === name(i));
  const isCount = counts((i) => i + 1) || counts((i) => String.fromCharCode(97 + i)) || counts((i) => romans[i] ?? '');
  return paths.length > 1 && isCount && labels.every(({ role }) => role !== 'question') ? paths : undefined;
}

const mostAsked = 40;
const mostLines = 120;

interface Pieces {
  readonly words: readonly Snippet[];
  /** Where a sentence may be parted is too uncertain for as many paragraphs to tell. */
  readonly isSure: boolean;
}

/** The ways in which a request may be parted, the surest first. */
function piecesOf(lines: readonly LineItem[]): Pieces[] {
  const asking = lines.slice(lines[0] && leads(lines[0]) ? 1 : 0);
  const byLine = joined(asking, (item, before) => item.line.gap || !goesOn(item, before));
  const byParagraph = joined(asking, ({ line }) => line.gap);
  const [only, ...more] = byParagraph;
  const clauses = only && more.length === 0 ? clausesOf(only) : [];
  return [
    ...[byLine, byParagraph].map((words) => ({ words, isSure: true })),
    ...clauses.map((words) => ({ words, isSure: words.every(({ text }) => text.endsWith('?')) })),
  ];
}

/** `Please supply the following information:` */
const leads = ({ line: { words } }: LineItem): boolean => words.text.endsWith(':');

/** The wrapped line of a sentence, or of a name in small letters. */
const goesOn = ({ line: { words } }: LineItem, before: LineItem): boolean =>
  /^\p{Ll}/u.test(words.text) || (before.line.words.text.length > 60 && !/[.?;:,]$/.test(before.line.words.text));

function joined(lines: readonly LineItem[], begins: (item: LineItem, before: LineItem) => boolean): Snippet[] {
  const groups: Snippet[][] = [];
  lines.forEach((item, i) => {
    const before = lines[i - 1];
    if (!before || begins(item, before)) groups.push([item.line.words]);
    else groups.at(-1)?.push(item.line.words);
  });
  return groups.map(joinLines);
}

/** The clauses of a sentence: those that it asks, and where it asks without a verb of asking, what semicolons part, then what words that ask part, then every member. */
function clausesOf(words: Snippet): Snippet[][] {
  const asked = clausesIn(words).map((clause) => clause.words);
  const between = [semicolons, boundary, member];
  return [
    asked,
    ...between.map((_, i) => {
      const ends = between
        .slice(0, i + 1)
        .flatMap((pattern) => matchesOf(words.text, pattern))
        .map(({ 0: sign, index }) => index + sign.length);
      return cutAt(words, [0, ...[...new Set(ends)].sort((one, other) => one - other)]).map(withoutEnd);
    }),
  ];
}

/** `, and `, `; and ` or `, ` between what is named. */
const member = /,\s+(?:and\s+)?(?=\p{L})/gu;

const withoutEnd = (words: Snippet): Snippet =>
  slice(words, 0, /[\s,;.]*(?:\s(?:and|or|as well as))?[\s,;.]*$/i.exec(words.text)?.index);
