import { putUnder } from '../../text/put-under.ts';
import { asks } from '../layout/asked/asks.ts';
import type { Asked, Draft } from '../layout/draft.ts';
import { contentWords, folded, isLike, sharedWords } from '../lines/likeness.ts';
import { nameOf, sameName } from '../lines/number-path.ts';
import { readLabel } from '../lines/read-label.ts';
import { slice } from '../lines/snippet.ts';
import { tickedIn } from '../parts/ticked.ts';
import { toOthersToo } from './applies-also.ts';
import { eachInTurn } from './each-in-turn.ts';
import { withoutEarlyReasons } from './early-reasons.ts';
import { withoutBrackets, withQuestionBehind } from './in-brackets.ts';
import { toAllTakenTogether } from './joint-answers.ts';
import { lastWord } from './last-word.ts';
import { inOneTongue } from './one-tongue.ts';
import { withoutOwnFootnote } from './own-footnote.ts';
import { shortLabelOf, withoutRepeatedLabels } from './repeated-labels.ts';
import { endsAsParts } from './rows-of-one-number.ts';
import { withoutRuledSpace } from './ruled-space.ts';
import { withoutGhostRows } from './scan-rows.ts';
import { toRowsUnder, toSectionsQuestions, toWholeSection } from './section-answers.ts';
import { withoutSpeakers } from './speakers.ts';
import { withoutStatusFields } from './status-fields.ts';
import { withoutPromises, withoutRevised } from './superseded.ts';
import { withoutEcho } from './without-echo.ts';

type Refiner = (drafts: readonly Draft[], asked: readonly Asked[]) => readonly Draft[];

/**
 * What is put right once the layout is read. The order matters: blanks are filled before what is left blank is judged a stem, and headings
 * become parts last, when each question has its words.
 */
export const refiners: readonly Refiner[] = [
  withoutRuledSpace,
  withoutLooseDashes,
  withoutStatusFields,
  withoutGhostRows,
  withoutBrackets,
  withoutSpeakers,
  withQuestionBehind,
  withoutOwnFootnote,
  inOneTongue,
  tickedOnly,
  endsAsParts,
  withoutOwnNames,
  carryQuestions,
  withoutRepeatedLabels,
  withoutEcho,
  toSectionsQuestions,
  toRowsUnder,
  toWholeSection,
  toAllTakenTogether,
  eachInTurn,
  toOthersToo,
  fillBlanks,
  dropStems,
  lastWord,
  withoutRevised,
  withoutEarlyReasons,
  withoutPromises,
  withoutRequestRead,
  headingsAsParts,
  withoutNumberInParts,
  plainQuestions,
];

/** `1. Number of plots` as the part of question 1, `Number of plots`: a row's own name again. */
function withoutOwnNames(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const { part, path, question } = draft;
    if (part === undefined || !path || !question || !part.endsWith(question.text)) return draft;
    const label = readLabel(part);
    const [own] = label?.paths ?? [];
    const isOwn = own && nameOf(own) === nameOf(path) && part.slice(label?.end) === question.text;
    return isOwn ? { ...draft, part: undefined } : draft;
  });
}

const bareLabel = /^(?:(?:our|council|the) )?(?:response|answer|reply)\s?:$/i;

/** Dashes alone under an answer are a page's empty fields, and a label alone is no answer. */
function withoutLooseDashes(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const end = draft.lines.findLastIndex(({ text }) => !/^[-–—]$/.test(text)) + 1;
    if (end > 0 && end < draft.lines.length) return { ...draft, lines: draft.lines.slice(0, end) };
    const [only, ...more] = draft.lines;
    return only && more.length === 0 && bareLabel.test(only.text) ? { ...draft, lines: [] } : draft;
  });
}

/** Of boxes to tick, only what is ticked is said. */
function tickedOnly(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const ticked = tickedIn(draft.lines);
    return ticked ? { ...draft, lines: ticked } : draft;
  });
}

/** A question's own words from the request block, where the answers only name it; and its number, where they only repeat its words. */
function carryQuestions(drafts: readonly Draft[], asked: readonly Asked[]): Draft[] {
  if (asked.length === 0) return [...drafts];
  const byName = new Map<string, Asked[]>();
  for (const question of asked) {
    if (!question.path) continue;
    putUnder(byName, nameOf(question.path), question);
  }
  const byWords = new Map(asked.map((question) => [folded(question.words.text), question]));
  return drafts.map((draft) => {
    if (!draft.path) {
      // Said again without its number.
      const again = draft.question ? byWords.get(folded(draft.question.text)) : undefined;
      return again?.path ? { ...draft, path: again.path, question: again.words } : draft;
    }
    const own = draft.question?.text ?? '';
    // A part that a letter names (1.10 and `i`) may have been asked in words of its own.
    const ofPart =
      own === '' && draft.part && /^[a-z]{1,4}$/.test(draft.part)
        ? byName.get(nameOf([...draft.path, draft.part]))
        : undefined;
    const known = ofPart ?? byName.get(nameOf(draft.path)) ?? [];
    const [first] = known;
    if (!first || (known.length > 1 && own !== '')) return draft;
    if (
      own === '' ||
      shortLabelOf(first.words.text) === own.replace(/\s?:$/, '') ||
      (asks(own) < 0.5 && first.words.text.length > own.length && asks(first.words.text) > asks(own))
    )
      return { ...draft, question: first.words };
    return draft;
  });
}

/** "2.1 to 2.4: ..." below four questions in a row answers them where they were asked. */
function fillBlanks(drafts: readonly Draft[]): Draft[] {
  const blanks = new Map<string, number>();
  const filled: (Draft | undefined)[] = [...drafts];
  drafts.forEach((draft, i) => {
    if (!draft.path) return;
    const name = nameOf(draft.path);
    if (draft.part) {
      // Parts that only name the question (`A2.2` over `Month: ...`) have its words.
      const stem = drafts[blanks.get(name) ?? -1];
      if (!stem || (draft.question && draft.question !== stem.question)) return;
      filled[i] = partOfBlank(draft, stem);
      filled[blanks.get(name) ?? -1] = undefined;
      return;
    }
    if (draft.lines.length === 0) {
      blanks.set(name, i);
      return;
    }
    const at = blanks.get(name);
    const blank = at === undefined ? undefined : drafts[at];
    if (at === undefined || !blank) return;
    const own = draft.question?.text ?? '';
    if (own !== '' && !isLike(folded(own), folded(blank.question?.text ?? ''), 0.8)) return;
    filled[at] = { ...draft, question: blank.question, section: blank.section, at: blank.at };
    filled[i] = undefined;
    blanks.delete(name);
  });
  return filled.filter((draft) => draft !== undefined);
}

/** A question left blank above, whose parts are answered here under its number alone: they have its words, and it is none of its own. */
function partOfBlank(draft: Draft, blank: Draft): Draft {
  const words = blank.question;
  // The question may list the names of its parts: `per: Month Quarter Year`.
  const listed = words && draft.part ? words.text.lastIndexOf(draft.part) : -1;
  const stem = words && listed > 0 ? words.text.lastIndexOf(':', listed) : -1;
  return { ...draft, question: words && stem > 0 ? slice(words, 0, stem + 1) : words, section: blank.section };
}

/** `The figures are:`, `These are as follows.`: words that only lead to what stands below them. */
const leadsOn = /^[^\d£]{3,70}(?::|\b(?:as follows|given below|set out below|are below|the following)\.?)$/i;

/** A blank right before its own parts is their stem, and so is what only leads to them. */
function dropStems(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, i) => {
    const next = drafts[i + 1];
    const [only, ...more] = draft.lines;
    const isLead = only !== undefined && more.length === 0 && !draft.part && leadsOn.test(only.text);
    if ((draft.lines.length > 0 && !isLead) || !draft.path || !next?.path) return true;
    if (isLead && next.lines.length === 0) return true;
    if (sameName(draft.path, next.path) && next.part && !draft.part) return false;
    return !(next.path.length > draft.path.length && draft.path.every((part, k) => next.path?.[k] === part));
  });
}

/** `VisitorsHow many were there?` */
const gluedHead =
  /^\p{Lu}[\p{L} &-]{2,40}\p{Ll}(?=(?:Please|How|What|Which|Who|When|Where|Is|Are|Do|Does|Has|Have|Can|Could) \p{Ll})/u;

/** A small letter right before one of these; most questions have none, and that is seen far sooner. */
const mayBeGlued = /\p{Ll}[PHWIADC]/u;

/** A question's words without what a letter puts round them: the closing mark of `In answer to "How many?":`, and the `; and` that leads to the next. */
function plainQuestions(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { question } = draft;
    if (!question) return draft;
    const { text } = question;
    if (/^[“"][^“”"]+[”"]$/.test(text)) return { ...draft, question: slice(question, 1, text.length - 1) };
    const close = /["”]\s?[:,]?$/.exec(text)?.index;
    if (close !== undefined && !/["“]/.test(text.slice(0, close)))
      return { ...draft, question: slice(question, 0, close) };
    // The bracket that closes what stands open in the question above: `2 (Further to that: i. When? ii. Who?)`.
    if (text.endsWith('?)') && !text.includes('(')) return { ...draft, question: slice(question, 0, text.length - 1) };
    const glued = (mayBeGlued.test(text) && gluedHead.exec(text)?.[0].length) || 0;
    if (glued > 0) return { ...draft, question: slice(question, glued) };
    const link = /(?:[;,]?\s+(?:and|or)|,(?:and|or)?|;(?:and|or))$/i.exec(text.slice(-8));
    return link ? { ...draft, question: slice(question, 0, text.length - link[0].length) } : draft;
  });
}

/**
 * Questions of the request that were read as an answer, or a paragraph of them that has none: the same words are questions with answers of
 * their own further on.
 */
function withoutRequestRead(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((draft) => asksAsAnswer(draft) || asksAtOnce(draft))) return drafts;
  const later = new Map<string, number>();
  drafts.forEach((draft, i) => {
    if (draft.question && draft.lines.length > 0 && !asksAsAnswer(draft)) later.set(folded(draft.question.text), i);
  });
  return drafts.filter((draft, i) => {
    const isLater = (words: string): boolean => (later.get(folded(words)) ?? -1) > i;
    if (asksAsAnswer(draft)) return !isLater(draft.lines[0]?.text ?? '');
    return !(asksAtOnce(draft) && (draft.question?.text.match(/[^?]+\?/g) ?? []).every(isLater));
  });
}

const asksAtOnce = ({ path, question, lines }: Draft): boolean =>
  path === undefined && lines.length === 0 && asksTwice(question?.text ?? '');

/** "Is it held? And by whom?": the first question mark with a space behind it, and another at the end. */
const asksTwice = (text: string): boolean => text.endsWith('?') && /\?\s/.test(text);

const asksAsAnswer = ({ path, lines: [first, ...more] }: Draft): boolean =>
  path === undefined && first !== undefined && more.length === 0 && first.text.length > 11 && first.text.endsWith('?');

/** Where the same questions stand under two headings, the heading is the part: of all that is counted under it, where most of them stand again. */
function headingsAsParts(drafts: readonly Draft[]): Draft[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (!draft.question || draft.part) continue;
    const key = draft.path ? nameOf(draft.path) : folded(draft.question.text).slice(0, 80);
    putUnder(groups, key, draft);
  }
  const headed = new Set<Draft>();
  for (const group of groups.values()) {
    const headings = new Set(group.map(({ section }) => section.at(-1)));
    const [first, ...others] = group;
    if (!first || others.length === 0 || headings.size < group.length || headings.has(undefined)) continue;
    for (const draft of group)
      if (group.some((other) => other !== draft && isSameAsked(other, draft))) headed.add(draft);
  }
  // Sections that differ but for one question (`If so, when?`) are not the same questions again.
  const headings = new Set([...headed].map(({ section }) => section.at(-1)));
  const under = drafts.filter(({ section }) => headings.has(section.at(-1)));
  if (headed.size === 0 || headed.size * 2 < under.length) return [...drafts];
  const counted = new Set(under.filter(({ path, part }) => path?.length === 1 && !part));
  return drafts.map((draft) =>
    headed.has(draft) || counted.has(draft)
      ? { ...draft, part: draft.section.at(-1)?.replace(/\s?:$/, ''), section: draft.section.slice(0, -1) }
      : draft,
  );
}

/** `3. Claims made, 2022` under question 3: the number is the question's. */
function withoutNumberInParts(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { path, part } = draft;
    const label = path && part && /^\d/.test(part) ? readLabel(part) : undefined;
    const isOwn = label?.paths.length === 1 && label.strength !== 'weak' && sameName(label.paths[0], path);
    return isOwn && label && part && label.end < part.length ? { ...draft, part: part.slice(label.end) } : draft;
  });
}

const isSameAsked = ({ question: one }: Draft, { question: other }: Draft): boolean =>
  one !== undefined &&
  other !== undefined &&
  (folded(one.text).slice(0, 80) === folded(other.text).slice(0, 80) ||
    areAlike(contentWords(one.text), contentWords(other.text)));

/** All words of the one are the other's, and few besides: `The lowest rate paid` and `The highest rate paid` are two questions. */
const areAlike = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  Math.min(one.size, other.size) > 1 &&
  one.size <= other.size * 2 &&
  other.size <= one.size * 2 &&
  sharedWords(one, other) === 1;
