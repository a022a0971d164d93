import type { Answer } from '../../model/response.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { Document } from '../lines/block.ts';
import { outcomeOf } from './outcome-of.ts';

// An answer that is nothing but a mark: `*`, `**`, `†`, `[1]`, `(2)`, `¹`, `see note 1`; or ends in one: `Not provided**`.
const markOnly =
  /^(?:withheld,? |refused,? |not held,? )?\(?(?:(?:please )?(?:see|refer to) (?:the )?)?(?:(\*{1,4}|†|‡|#|§)|[[(](\d|[a-c*])[\])]|([¹²³⁴⁵])|(?:(?:foot|end)?note|notice|reason|exemption) (\d{1,2}|[a-f]))(?:,? (?:below|above|overleaf|(?:at|on|under|beneath|in) (?:the )?(?:\w{1,10} ){0,4}\w{1,10}))?\)?[.:]?$/i;
const noteLine =
  /^\\?(?:((?:\\?\*){1,4}|†|‡|#|§)|[[(](\d|[a-c*])[\])]|([¹²³⁴⁵])|(?:(?:foot|end)?note|notice|reason|exemption) (\d{1,2}|[a-f](?![\w'’])))[.:)]?\s{0,2}[-–—=:]?\s{0,2}(?=[A-Za-z"'“(])/i;

const superscripts = '¹²³⁴⁵';
const keyOf = (match: RegExpExecArray): string => {
  const [, stars, bracketed, raised, note] = match;
  if (stars) return stars.replace(/\\/g, '');
  return (bracketed ?? note)?.toLowerCase() ?? String(superscripts.indexOf(raised ?? '') + 1);
};

/** What each footnote of a letter says, by its mark. Read from the source's own lines, since a star before words also marks a bullet. */
function footnotesIn({ text }: Document): Map<string, string> {
  const notes = new Map<string, string[]>();
  let open: string[] | undefined;
  for (const line of text.split(/\r\n|[\n\r\f]|<br ?\/?>|<\/p>/)) {
    const words = line.replace(/^[\s>|]+|(?<![\s|])[\s|]+$/g, '').replace(/^(?:<[a-z][^<>]{0,80}>\s?){1,3}/i, '');
    const match = noteLine.exec(words.slice(0, 400));
    if (match) {
      open = [words.slice(match[0].length)];
      const key = keyOf(match);
      if (!notes.has(key)) notes.set(key, open);
    } else if (words === '') open = undefined;
    else if (open && open.length < 4) open.push(words);
  }
  for (const sentence of explained(text)) if (!notes.has(sentence.key)) notes.set(sentence.key, [sentence.words]);
  return new Map([...notes].map(([key, lines]) => [key, lines.join(' ')]));
}

const explains =
  /\b(?:marked|shown|indicated|replaced|denoted|represented|suppressed|given)(?: (?:with|by|as|in)){0,2}(?: (?:an? )?(?:asterisk|star))? ?["'“‘(]?(\*{1,3})|\basterisk\b/i;

/** "Small numbers are replaced by * under regulation 13": a sentence that says what a mark means, wherever it stands. */
function explained(text: string): { key: string; words: string }[] {
  if (!/\*|asterisk/i.test(text)) return [];
  return flatMap(text.split(/[\r\n]+/), (line) => {
    const match = line.length > 25 && line.length < 1500 ? explains.exec(line) : null;
    return match ? [{ key: match[1] ?? '*', words: line.replace(/\*+/g, ' ') }] : [];
  });
}

/** What a note does with the question beside whose mark it stands: the reason that it gives counts more than what it says besides (`Fewer than five. Withheld under section 40.`). */
function reasonIn(note: string, question: string | undefined): ReturnType<typeof outcomeOf> {
  const whole = outcomeOf(note, question);
  if (whole.outcome !== 'answered') return whole;
  const reasons = note.split(/(?<=[.;]) /).map((sentence) => outcomeOf(sentence, question));
  return reasons.find(({ outcome }) => outcome === 'refused') ?? whole;
}

/** Answers that are only a mark, with the outcome that its footnote gives; their words stay the mark. */
export function explainMarks(answers: readonly Answer[], document: Document): Answer[] {
  if (!answers.some(({ text }) => markOnly.test(text))) return [...answers];
  const notes = footnotesIn(document);
  return answers.map((answer) => {
    const match = markOnly.exec(answer.text);
    const note = match && notes.get(keyOf(match));
    if (!note) return answer;
    const { outcome, exemption } = reasonIn(note, answer.question);
    return outcome === 'blank' ? answer : { ...answer, outcome, ...(exemption ? { exemption } : {}) };
  });
}
