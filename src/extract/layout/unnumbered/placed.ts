import { findDates } from '../../../text/date.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { contentWords, sharedWords } from '../../lines/likeness.ts';
import { type Snippet, startOf } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { outcomeOf } from '../../outcomes/outcome-of.ts';
import { scopeIn } from '../../outcomes/question-scope.ts';
import { labelledValues } from '../../parts/labelled-values.ts';
import { partsOf } from '../../parts/parts.ts';
import { valuePairIn } from '../../parts/value-pair.ts';
import { asks } from '../asked/asks.ts';
import type { Asked, Draft } from '../draft.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { answersInTurn } from './answers-in-turn.ts';

/** Paragraphs of answers without a label: as many as were asked, in the order of the questions; else each to the question whose words it shares. */
export function readPlaced(items: readonly Item[], asked: readonly Asked[]): Draft[] {
  const found = answeringParagraphs(items, asked.length);
  if (found.length === 0) return [];
  // As many lines as questions are as good as paragraphs.
  const paragraphs =
    found.length !== asked.length && found.flat().length === asked.length && !found.some(isWrapped)
      ? found.flat().map((line) => [line])
      : found;
  const draft = (question: Asked | undefined, lines: readonly Snippet[]): Draft => ({
    path: question?.path,
    question: question?.words,
    lines,
    section: question?.section ?? [],
    at: startOf(lines[0]),
    through: 'It has no number: it was matched to its question by its place or its words.',
  });
  // Titles over what answers them are no answers.
  if (asked.length > 3 && alternate(paragraphs)) return [];
  // Where one of them refuses the whole request, none of the others answers a question of it.
  if (asked.length > 1 && paragraphs.some(refusesAll)) return [];
  if (asked.length === 1) {
    const lines = paragraphs.flat();
    const said = new Set(lines);
    const whole = items.filter(isLineItem).filter(({ line: { words } }) => said.has(words));
    const parts =
      whole.length === lines.length
        ? partsOf(whole, false)
        : (labelledValues(lines.map((words) => ({ line: { words } }))) ?? [{ lines }]);
    return parts.map(({ part, lines: own }) => ({ ...draft(asked[0], own), part }));
  }
  if (paragraphs.length === asked.length && paragraphs.every((lines) => asks(lines[0]?.text ?? '') < 0.6))
    return paragraphs.map((lines, i) => draft(asked[i], valueUnder(lines, asked[i])));
  // What goes on with an answer stands in its own paragraph.
  const mayGoOn = paragraphs.length > asked.length && paragraphs.length < 60;
  const places = mayGoOn ? answersInTurn(asked, paragraphs.map(joinLines)) : undefined;
  if (places)
    return places.map((from, i) => draft(asked[i], paragraphs.slice(from, places[i + 1] ?? paragraphs.length).flat()));
  const words = asked.map((question) => contentWords(question.words.text));
  const drafts: Draft[] = [];
  for (const lines of paragraphs) {
    const mine = contentWords(lines.map((line) => line.text).join(' '));
    let best = -1;
    let most = 0.34;
    words.forEach((theirs, i) => {
      const share = sharedWords(theirs, mine);
      if (share > most) {
        most = share;
        best = i;
      }
    });
    if (best >= 0) drafts.push(draft(asked[best], lines));
  }
  return drafts;
}

/** The paragraphs that may answer so many questions: what stands in the letter's head, leads to a table or signs it answers nothing. */
export const answeringParagraphs = (items: readonly Item[], asked: number): readonly Snippet[][] =>
  withoutNotes(withoutTitles(withoutLeads(withoutSignature(paragraphsIn(items))), asked), asked);

/** A title, a sentence or more, a title, a sentence or more. */
const alternate = (paragraphs: readonly (readonly Snippet[])[]): boolean =>
  paragraphs.length % 2 === 0 &&
  paragraphs.every((lines, i) => {
    const text = lines.at(-1)?.text ?? '';
    return i % 2 === 0 ? lines.length === 1 && title.test(text) && !valueLike.test(text) : /.{20}\.["”’)]?$/.test(text);
  });
const title = /^\p{Lu}[^.?!:;,£\d]{2,40}$/u;

/** A sentence that goes on in the next line. */
const isWrapped = (lines: readonly Snippet[]): boolean => lines.slice(1).some(({ text }) => /^\p{Ll}/u.test(text));

const mayRefuse = /\b(?:refus|withh|exempt|vexatious|section|regulation|limit)/i;

const formalNotice =
  /\b(?:acts? as|consider(?: this)?|treat this|constitutes?|serves? as)\b.{0,30}\b(?:refusal notice|notice of refusal)\b/i;

/** Whether a paragraph refuses the whole request. */
export function refusesAll(lines: readonly Snippet[]): boolean {
  const text = lines.map((line) => line.text).join(' ');
  if (formalNotice.test(text)) return true;
  return mayRefuse.test(text) && scopeIn(text.slice(0, 700))?.kind === 'whole' && outcomeOf(text).outcome === 'refused';
}

/** `Our figures are:` answers nothing: it leads to what does. */
const withoutLeads = (paragraphs: readonly Snippet[][]): readonly Snippet[][] =>
  paragraphs.filter(
    ([first, ...more], i) => i === paragraphs.length - 1 || more.length > 0 || !/[^.?]{4}:$/.test(first?.text ?? ''),
  );

/** What is noted of all answers, behind the last, where there is more than was asked. */
function withoutNotes(paragraphs: readonly Snippet[][], asked: number): readonly Snippet[][] {
  let to = paragraphs.length;
  while (to > asked && asked > 1 && notes.test(paragraphs[to - 1]?.[0]?.text ?? '')) to--;
  return paragraphs.slice(0, to);
}
const notes =
  /^\W{0,3}(?:please note|note\b|n\.?b\b|(?:all|these|the|both) (?:\w+ )?(?:figures|amounts|costs|numbers|totals|data|answers)\b|figures\b|we (?:hope|trust)|i (?:hope|trust))/i;

/** What stands in the letter's head answers nothing (`YOUR REQUEST 50992 - COMPLETED`, `Date completed: 30/11/2023`), where there is more than was asked. */
function withoutTitles(paragraphs: readonly Snippet[][], asked: number): readonly Snippet[][] {
  let from = 0;
  while (paragraphs.length - from > asked && asked > 1 && isOfHead(paragraphs[from] as readonly Snippet[])) from++;
  return paragraphs.slice(from);
}
const isOfHead = (lines: readonly Snippet[]): boolean =>
  lines.every(({ text }) => titlesLetter.test(text) || (field.test(text) && findDates(text).length === 1));
const titlesLetter =
  /^(?!.*\b(?:is|are|was|were|has|have|we)\b).*\b(?:request|enquiry|freedom of information|foi\w?|eir|information act|ref(?:erence)?)\b[^.?!]*$/i;
const field = /^\p{L}[^:£]{2,30}:\s?[^:]{6,40}$/u;

/** A few words without a figure under nothing but sentences are who signs. */
function withoutSignature(paragraphs: Snippet[][]): Snippet[][] {
  const [last, ...above] = [...paragraphs].reverse().map((lines) => lines.map(({ text }) => text).join(' '));
  const isSigned =
    last !== undefined &&
    above.length > 0 &&
    last.length < 40 &&
    !/[\d.:]/.test(last) &&
    above.every((text) => text.length > 60 && /\.$/.test(text));
  return isSigned ? paragraphs.slice(0, -1) : paragraphs;
}

/** `Applications approved - 1,234` under a question about applications approved gives 1,234; `Licences ..... 12` gives 12 under any. */
function valueUnder(lines: readonly Snippet[], question: Asked | undefined): readonly Snippet[] {
  const [line, ...rest] = lines;
  const pair = line && rest.length === 0 ? valuePairIn(line) : undefined;
  if (!pair || pair.isLoose || !question) return lines;
  return pair.isLed || sharedWords(contentWords(pair.part), contentWords(question.words.text)) >= 0.5
    ? [pair.value]
    : lines;
}

const greets = /^(?:dear|hello|hi|good (?:morning|afternoon|evening|day))\b.{0,60}$/i;

/** What stands between the letter's opening and its close, by paragraph. */
export function paragraphsIn(items: readonly Item[]): Snippet[][] {
  const paragraphs: Snippet[][] = [];
  let ended = false;
  let fresh = true;
  let widest = 0;
  for (const item of items) {
    if (!isLineItem(item)) continue;
    // What stands above the greeting is the letter's head.
    if (!ended && item.not === 'start' && greets.test(item.line.words.text)) paragraphs.length = 0;
    if (item.not === 'end') ended = true;
    if (ended) continue;
    if (item.not || item.cue) {
      fresh = true;
      continue;
    }
    const words = item.label && item.label.strength === 'firm' ? item.body : item.line.words;
    if (fresh || item.line.gap || item.line.heading !== undefined || item.line.bullet) paragraphs.push([words]);
    else paragraphs.at(-1)?.push(words);
    widest = Math.max(widest, words.text.length);
    // Where blank lines are lost, a sentence that ends well before the margin ends its paragraph.
    fresh = widest > 70 && words.text.length < widest * 0.8 && /[.:]["'”’)]*$/.test(words.text);
  }
  return paragraphs;
}
