import type { Answer } from '../../model/response.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { Document } from '../lines/block.ts';
import { outcomeOf } from './outcome-of.ts';

// An answer that is nothing but a mark: `*`, `**`, `†`, `[1]`, `(2)`, `¹`, `see note 1`; or ends in one: `Not provided**`.
const markOnly =
  /^(?:withheld,? |refused,? |not held,? )?\(?(?:(?:please )?(?:see|refer to) (?:the )?(?:(?:foot|end)?note (?=[*†‡#§]))?)?(?:(\*{1,4}|†|‡|#|§)|[[(](\d|[a-c*])[\])]|([¹²³⁴⁵])|(?:(?:foot|end)?note|notice|reason|exemption) (\d{1,2}|[a-f]))(?:,? (?:below|above|overleaf|(?:at|on|under|beneath|in) (?:the )?(?:\w{1,10} ){0,4}\w{1,10}))?\)?[.:]?$/i;
/** `Withheld, see note *`, `Reports are refused (see footnote 2 below)`, `Not disclosed**`: the last words of an answer that names its note. */
const pointsToNote =
  /\b(?:see|refer to|as per) (?:the )?(?:foot|end)?note:? (?:(\*{1,4}|†|‡|#|§)|[[(](\d|[a-c*])[\])]|([¹²³⁴⁵])|(\d{1,2}|[a-f]))(?:,? (?:below|above|overleaf))?\)?[.:]?$/i;
/** `Exempt - see Appendix B`: what withholds no more than a part of an answer stands behind its words. */
const pointsToAnnex =
  /^(?:(?:this|the) (?:information |is ){0,2})?(?:withheld|refused|exempt(?:ed)?|redacted|not (?:provided|disclosed|supplied|released|given))\b.{0,30}\b(?:see|refer to|as (?:per|in)) (?:annexe?|appendix|schedule) ([a-h]|\d{1,2})(?:,? (?:below|overleaf))?\)?[.:]?$/i;
const annexTitle = /^(?:annexe?|appendix|schedule) ([a-h]|\d{1,2})\b[ .:–-]{0,4}(?![^.]{0,80}\.).{0,80}$/i;
const markBehind = /(?:(\*{1,4}|†|‡|#|§)|[[(](\d|[a-c*])[\])]|([¹²³⁴⁵]))[.]?$/i;
/** The signs of official statistics: a dash, two dots, `~`, `x`, `[c]`; they are a note's where the letter says what they mean. */
const signOnly = /^["'“‘]?(\.{2,3}|…|[-–—~:#xcz]|\[(?:c|x|z|low|u)\])["'”’]?$/;
/** `<5*`, `fewer than 5 †`: a small number that its note takes back. */
const smallNumber = /^(?:<|≤|(?:fewer|less) than|under|below|up to) ?(?:\d{1,2}|five|ten)\b/i;
const withholds = /\b(?:withheld|refused|exempt(?:ed)?|redacted|not (?:provided|disclosed|supplied|released|given))\b/i;
const beginsWithLaw = /^(?:foia? |foisa |eir )?(?:sections?|s\.?|regulation|reg\.?|exemption) ?\d/i;
const noteLine =
  /^(?:(?:foot)?notes?:? |key:? )?\\?(?:((?:\\?\*){1,4}|†|‡|#|§)|[[(](\d|[a-c*])[\])]|([¹²³⁴⁵])|(?:(?:foot|end)?note|notice|reason|exemption) (\d{1,2}|[a-f](?![\w'’])))[.:)]?\s{0,2}[-–—=:]?\s{0,2}(?=[A-Za-z"'“(])/i;

/** `".." = not yet published`, `x denotes figures withheld`, `".." The figures are not held`: what a sign of statistics means. */
const signLine =
  /^(?:key|notes?|legend|symbols? used)?:?\s?(?:a |the (?:symbol|sign) )?(?:["'“‘](\.{2,3}|…|[-–—~:#xcz]|\[(?:c|x|z|low|u)\])["'”’]\s?(?:(?:=|:|denotes|means|indicates|signifies|represents|stands for|shows)\s?)?|(\.{2,3}|…|[-–—~:#xcz]|\[(?:c|x|z|low|u)\])\s?(?:=|denotes|means|indicates|signifies|represents|stands for)\s?|(\.\.|~)\s)(?=[A-Za-z(])/i;
const dashes = /^[-–—]$/;

const superscripts = '¹²³⁴⁵';
const signKey = (sign: string): string => (dashes.test(sign) ? '-' : sign.replace(/…|\.{3}/, '..').toLowerCase());

const keyOf = (match: RegExpExecArray): string => {
  const [, stars, bracketed, raised, note] = match;
  if (stars) return stars.replace(/\\/g, '');
  return (bracketed ?? note)?.toLowerCase() ?? String(superscripts.indexOf(raised ?? '') + 1);
};

/** `**Wexmoor Council**`: words set in bold or italics, and no note. */
const isEmphasis = (words: string): boolean => {
  const stars = /^\*{1,3}(?=\S)/.exec(words)?.[0];
  return stars !== undefined && words.indexOf(stars, stars.length + 1) > 0;
};

/** `Notice 2 - questions 3 and 8`: a title over what the note says. */
const namesQuestions = /^(?:(?:to|for|on|your) )?(?:questions?|qs?\.?|points?|items?) ?\d[\d.,a-h &qton–-]{0,40}:?$/i;

/** What each footnote of a letter says, by its mark. Read from the source's own lines, since a star before words also marks a bullet. */
function footnotesIn({ text }: Document): Map<string, string> {
  const notes = new Map<string, string[]>();
  const escaped = new Set<string>();
  let open: string[] | undefined;
  for (const line of text.split(/\r\n|[\n\r\f]|<br ?\/?>|<\/p>/)) {
    const words = line.replace(/^[\s>|]+|(?<![\s|])[\s|]+$/g, '').replace(/^(?:<[a-z][^<>]{0,80}>\s?){1,3}/i, '');
    const match = isEmphasis(words) ? null : noteLine.exec(words.slice(0, 400));
    if (match) {
      const said = words.slice(match[0].length);
      open = namesQuestions.test(said) ? [] : [said];
      const key = keyOf(match);
      // A star alone may be a bullet; `\*` is a note's.
      if (!notes.has(key) || (words.startsWith('\\*') && !escaped.has(key))) notes.set(key, open);
      if (words.startsWith('\\*')) escaped.add(key);
    } else if (words.length < 100 && annexTitle.test(words)) {
      const key = `annex ${annexTitle.exec(words)?.[1]?.toLowerCase()}`;
      open = [];
      if (!notes.has(key)) notes.set(key, open);
    } else if (words === '') open = open?.length === 0 ? open : undefined;
    else if (open && open.length < 4) open.push(words);
  }
  for (const sentence of signsExplained(text)) if (!notes.has(sentence.key)) notes.set(sentence.key, [sentence.words]);
  for (const sentence of explained(text)) if (!notes.has(sentence.key)) notes.set(sentence.key, [sentence.words]);
  return new Map([...notes].map(([key, lines]) => [key, lines.join(' ')]));
}

/** A key to the signs of a table, each on a line or in a sentence of its own. */
function signsExplained(text: string): { key: string; words: string }[] {
  return flatMap(text.split(/[\r\n]+|; (?=\S{1,6} ?(?:=|denotes|means|indicates|represents))/), (line) => {
    const words = line.slice(0, 1500).replace(/^[\s|>]+/, '');
    const match = signLine.exec(words);
    const sign = match && (match[1] ?? match[2] ?? match[3]);
    return sign ? [{ key: signKey(sign), words: words.slice(match[0].length) }] : [];
  });
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

/** The key of the note that says why an answer was withheld: its last words name it, or it stands right behind them in the source. */
function markOf({ text, spans }: Answer, source: string): string | undefined {
  const alone = markOnly.exec(text);
  if (alone) return keyOf(alone);
  const sign = text.length < 8 ? signOnly.exec(text)?.[1] : undefined;
  if (sign || text.length > 160) return sign && signKey(sign);
  const match = markBehindIn(text, spans, source);
  const annex = match ? undefined : pointsToAnnex.exec(text)?.[1];
  return match ? keyOf(match) : annex && `annex ${annex.toLowerCase()}`;
}

function markBehindIn(text: string, spans: Answer['spans'], source: string): RegExpExecArray | null {
  const isSmall = text.length < 25 && smallNumber.test(text);
  if (!isSmall && !withholds.test(text)) return null;
  const pointed = pointsToNote.exec(text);
  if (pointed || text.length > 60) return pointed;
  const end = spans.at(-1)?.[1];
  const behind = end === undefined ? '' : (/^ ?(?:\\?[*†‡§#]){1,4}/.exec(source.slice(end, end + 12))?.[0] ?? '');
  return markBehind.exec(text) ?? markBehind.exec(behind.replace(/\\/g, ''));
}

const smallAlone = /^(?:<|≤|(?:fewer|less) than) ?(\d{1,2}|five|ten)\.?$/i;
const figureOf = (words: string): number => ({ five: 5, ten: 10 })[words.toLowerCase()] ?? Number(words);

/** `<5`, and nothing else; below this number, where one is given. */
function isSmallNumber(text: string, below?: number): boolean {
  const figure = text.length < 20 ? smallAlone.exec(text)?.[1] : undefined;
  return figure !== undefined && (below === undefined || figureOf(figure) === below);
}

const saysSmall =
  /^(?:\W{0,3}(?:note:? )?)(?:[\w'’-]{1,16} ){0,6}(?:numbers?|figures?|values?|counts?|cells?|data|entries|totals?)(?: (?:that|which|of|are|is|shown|given|as|or)){0,3} (?:below|under|(?:less|fewer|lower|smaller) than|<) ?(\d{1,2}|five|ten)\b/i;

/** "Numbers below 5 are withheld under section 40": the sentence that withholds every small number of a table, whatever mark it has. */
function smallNumbersWithheld(text: string): { below: number; exemption: string } | undefined {
  for (const line of text.split(/[\r\n]+/)) {
    const figure = line.length < 600 ? saysSmall.exec(line)?.[1] : undefined;
    if (figure === undefined || !withheldOrHidden.test(line)) continue;
    const { exemption } = outcomeOf(`Withheld. ${line.trim()}`);
    if (exemption) return { below: figureOf(figure), exemption };
  }
  return undefined;
}
const withheldOrHidden =
  /\b(?:withheld|refused|exempt(?:ed)?|redacted|suppressed|hidden|removed|not (?:been )?(?:provided|disclosed|supplied|released|given|shown))\b/i;

/** Answers that are only a mark, or withhold something and end in one, with the outcome that its footnote gives; their words stay. */
export function explainMarks(answers: readonly Answer[], document: Document): Answer[] {
  const marks = answers.map((answer) => markOf(answer, document.text));
  const small = answers.some(({ text }) => isSmallNumber(text)) ? smallNumbersWithheld(document.text) : undefined;
  if (!small && !marks.some(Boolean)) return [...answers];
  const notes = footnotesIn(document);
  return answers.map((answer, i) => {
    if (small && !marks[i] && isSmallNumber(answer.text, small.below))
      return { ...answer, outcome: 'refused', exemption: small.exemption };
    const key = marks[i];
    const note = key === undefined ? undefined : notes.get(key);
    if (!note) return answer;
    // `Section 43(2): the supplier would lose by it.` names why, and says nothing of what was done.
    const why = withholds.test(answer.text) || beginsWithLaw.test(note) ? `Withheld under ${note}` : note;
    const { outcome, exemption } = reasonIn(why, answer.question);
    // Beside words of its own only a reason for a refusal counts.
    if (outcome === 'blank' || (outcome !== 'refused' && !markOnly.test(answer.text) && !signOnly.test(answer.text)))
      return answer;
    return { ...answer, outcome, ...(exemption ? { exemption } : {}) };
  });
}
