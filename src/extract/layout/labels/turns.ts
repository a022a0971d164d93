import { anyOrdinal, ordinals } from '../../../text/numbers-as-words.ts';
import type { Block, Line } from '../../lines/block.ts';
import type { Label } from '../../lines/label.ts';
import { folded } from '../../lines/likeness.ts';
import { readLabel } from '../../lines/read-label.ts';
import { asks } from '../asked/asks.ts';
import { mayBeCapital } from '../items/line-signs.ts';
import { tellsFirst } from './first-answer.ts';

// Shapes, two times at least, in turn: `You asked:` / `We said:`, `Information you requested (1): ...` / `Information we hold (1): ...`,
// `Details sought:` / `Details held:`, `First part of your request` / `Our response to the first part`. Not: one `Your request:` over one
// `Our response:`.

interface Phrase {
  /** The words without their number. */
  readonly key: string;
  readonly role: 'question' | 'answer';
  readonly path?: number;
  readonly end: number;
  /** A colon or a dash closes it. */
  readonly leads?: boolean;
}

interface Mark extends Phrase {
  /** By itself it is read as what it is here. */
  readonly known: boolean;
}

const answers =
  /\b(?:respon\w+|answers?|answered|repl(?:y|ies|ied)|(?:we|council|authority) (?:hold|holds|have|has|can|found|say|says)|held|provided|released|supplied|disclosed|findings?|comments?|position)\b/i;
/** The same where nothing in the phrase asks. */
const speaks = /\b(?:we|us|our|ours|council\w*|authority\w*|said|says?|found|review|decisions?|conclusions?)\b/i;
const asksFor =
  /\b(?:request\w*|ask\w*|questions?|sought|required|wanted|want to know|quer(?:y|ies)|enquir\w*|points? raised)\b/i;
const number = new RegExp(`\\(?\\b(\\d{1,2}|${anyOrdinal})\\b\\)?`, 'i');
/** Up to a colon or a dash, else the whole line. */
const head = /^(\p{Lu}[^:?.!£]{2,55}?)(?:\s?:\s*|\s+[–—-]\s+|$)/u;

function phraseIn(text: string): Phrase | undefined {
  if (!mayBeCapital(text)) return undefined;
  const match = head.exec(text.slice(0, 70));
  const words = match?.[1];
  if (!match || !words || (match[0].length === 70 && text.length > 70)) return undefined;
  const role = answers.test(words)
    ? 'answer'
    : asksFor.test(words)
      ? 'question'
      : speaks.test(words)
        ? 'answer'
        : undefined;
  if (!role) return undefined;
  // `First reply` is no reply to the first question.
  const named = tellsFirst(words) ? undefined : number.exec(words)?.[1]?.toLowerCase();
  const path = named === undefined ? undefined : ordinals.indexOf(named) + 1 || Number(named);
  const key = folded(named === undefined ? words : words.replace(number, ' '));
  return { key, role, path, end: match[0].length, leads: match[0].length > words.length };
}

/** `A.`, `Q:`: a voice's letter. */
const letterAt = /^([QA])\s?[.:)-](?:\s+|$)/;
/** Where `B.` stands as well, `A.` counts; and `P.` before `Q.` */
const nextLetter = /^[BP]\s?[.:)-]\s/;
/** What takes turns with a label: any number, anything that asks. */
const numbered = '#';
/** What names the question that it answers. */
const answered = '=#';
/** What asks by its words alone, whatever stands behind it. */
const plainlyAsks =
  /^(?:q|(?:you|they|the (?:requester|applicant)) (?:also |then |have |had )*(?:asked|requested|wanted(?: to know)?)(?: (?:us|for|about))*|we were asked(?: for)?|(?:your|the|foi|my) (?:request|question|query|enquiry)|request|question|query|enquiry|(?:information )?(?:requested|asked for|sought))$/i;

/** What a line begins with that may take turns. `own` says what a reader that sees this line alone makes of it. */
function markOf({ bullet, words: { text } }: Line, own: Label | undefined, lettered: boolean): Mark | undefined {
  if (bullet !== undefined && /[→⇒>➢➤►]/.test(bullet)) return { key: bullet, role: 'answer', end: 0, known: true };
  const letter = lettered ? undefined : letterAt.exec(text);
  if (letter?.[1])
    return {
      key: letter[1],
      role: letter[1] === 'Q' ? 'question' : 'answer',
      end: letter[0].length,
      known: own?.role !== 'bare' && own?.paths.length === 0,
    };
  const isNumbered = own !== undefined && own.paths.length > 0;
  if (isNumbered && own.role !== 'answer') return { key: numbered, role: 'question', end: 0, known: true };
  const phrase = phraseIn(text);
  if (isNumbered && own.end > (phrase?.end ?? 0)) return { key: answered, role: 'answer', end: 0, known: true };
  if (phrase) return { ...phrase, known: own?.role === phrase.role };
  if (own?.paths.length === 0 && own.role !== 'bare')
    return { key: folded(text.slice(0, own.end)), role: own.role, end: own.end, known: true };
  return text.endsWith('?') || asks(text) >= 0.4 ? { key: numbered, role: 'question', end: 0, known: true } : undefined;
}

/**
 * The labels of questions and answers that a letter has in words of its own, where the two take turns; `undefined` where it has none. `labels`
 * has each line's own.
 */
export function turnsIn(
  lines: readonly Block[],
  labels: readonly (Label | undefined)[],
): ((text: string) => Label | undefined) | undefined {
  const lettered = lines.some((block) => block.type === 'line' && nextLetter.test(block.words.text));
  const marks: Mark[] = [];
  lines.forEach((block, i) => {
    const mark = block.type === 'line' ? markOf(block, labels[i], lettered) : undefined;
    if (mark) marks.push(mark);
  });
  const question = commonest(marks, 'question');
  const answer = commonest(marks, 'answer');
  if (question === undefined || (answer === undefined && !plainlyAsks.test(question))) return undefined;
  const isOne = ({ key }: Pick<Mark, 'key'>): boolean => key === question || key === answer;
  // A heading of the reply above the first question answers none.
  const first = marks.findIndex(({ role }) => role === 'question');
  const turns = marks.slice(first).filter((mark) => isOne(mark) || (question === numbered && mark.role === 'question'));
  // What every reader takes for labels needs no telling.
  if (turns.every(({ known }) => known)) return undefined;
  const order = orderOf(turns);
  const inTurn = order.split('QA').length - 1;
  const replies = turns.filter(({ role }) => role === 'answer');
  if (answer === undefined ? order.length < 2 : inTurn < 2) return undefined;
  // A voice's letter answers, though it be what no line above seems to ask.
  if (answer === 'A' ? inTurn * 3 < replies.length * 2 : inTurn < replies.length) return undefined;
  // A letter may number anything: a phrase answers its numbers where it is short and stands behind nearly all of them, before what it leads to.
  if (question === numbered && answer !== 'A') {
    const leading = replies.filter(({ key, leads }) => leads && key.split(' ').length < 5).length;
    const rounds = orderOf(marks).split('A').filter(Boolean).length;
    if (leading * 10 < rounds * 9) return undefined;
  }
  return (text) => {
    const letter = lettered ? undefined : letterAt.exec(text);
    const phrase = phraseIn(text);
    const mark: Pick<Mark, 'key' | 'role' | 'path' | 'end'> | undefined = letter?.[1]
      ? { key: letter[1], role: letter[1] === 'Q' ? 'question' : 'answer', end: letter[0].length }
      : phrase;
    if (!mark || !isOne(mark)) return undefined;
    const { role, path, key } = mark;
    // What a review tells again keeps its name: the last word counts.
    const end = tellsFirst(key) ? 0 : mark.end;
    // `You asked: 2. How many?`
    const behind = role === 'question' && path === undefined && end > 0 ? readLabel(text.slice(end)) : undefined;
    if (behind?.role === 'bare' && behind.strength === 'plain')
      return { role, paths: behind.paths, end: end + behind.end, strength: 'firm' };
    return { role, paths: path === undefined ? [] : [[path]], end, strength: 'firm' };
  };
}

const orderOf = (marks: readonly Mark[]): string => marks.map(({ role }) => (role === 'question' ? 'Q' : 'A')).join('');

/** The words that stand twice or more in a role, most often; a number only where none stands half as often. */
function commonest(found: readonly Phrase[], wanted: Phrase['role']): string | undefined {
  const counts = new Map<string, number>();
  for (const { key, role } of found) if (role === wanted) counts.set(key, (counts.get(key) ?? 0) + 1);
  const inNumbers = counts.get(numbered) ?? 0;
  counts.delete(numbered);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most && most[1] > 1 && most[1] * 2 >= inNumbers) return most[0];
  return inNumbers > 1 ? numbered : undefined;
}
