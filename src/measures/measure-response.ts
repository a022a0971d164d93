import type { Asked, Measure } from '../model/measure.ts';
import type { Answer, Response } from '../model/response.ts';
import type { Span } from '../model/span.ts';
import { flatMap } from '../text/flat-map.ts';
import { cut, type Passage } from '../text/passage.ts';
import { passageOf } from '../text/passage-of.ts';
import { putUnder } from '../text/put-under.ts';
import { catalogueEntry } from './catalogue.ts';
import { type Draft, draftsOf, periodOf } from './drafts.ts';
import type { AskedFor } from './questions/asked-by.ts';
import type { Question } from './questions/in-context.ts';
import { leadOf } from './questions/lead.ts';
import { withoutMark } from './questions/marked-years.ts';
import { isPlanned } from './questions/parts.ts';
import { letteredIn } from './questions/pieces.ts';
import { piecesInTurn } from './questions/pieces-in-turn.ts';
import { periodOfPreamble, periodOfSection, preambleOf } from './questions/preamble.ts';
import { questionsOf } from './questions/question.ts';
import { withSections } from './questions/sections.ts';
import { yearsAbove } from './questions/years-above.ts';
import { byParts, productsByParts } from './refine/by-parts.ts';
import { namesInTurn } from './refine/names-in-turn.ts';
import { withoutNilsOfSums } from './refine/nil-of-sums.ts';
import { refine } from './refine/refine.ts';
import { statedIn, withStatements } from './statements.ts';
import { isOfAnotherBody, ownShareIn } from './values/own-share.ts';
import { sharesInTurn, sharesOf } from './values/shared-answer.ts';

/** No answer says its figure after this many characters: a longer one was not cut where it ends. */
const longest = 20_000;

/** The spans as far as their first characters. */
function firstOf(spans: readonly Span[]): Span[] {
  let left = longest;
  return flatMap(spans, ([start, end]): Span[] => {
    const taken = Math.min(end - start, left);
    left -= taken;
    return taken > 0 ? [[start, start + taken]] : [];
  });
}

const clearNo = /\b(?:crm|customer relationship|portal|system)\b/i;

/** Whether an answer gives figures: one that says something; or one that says that there is no such thing. */
const gives = ({ outcome, text }: Answer, { ask }: AskedFor): boolean =>
  outcome === 'answered' ||
  (outcome === 'not_held' && catalogueEntry(ask.id)?.unit === 'boolean' && clearNo.test(text));

/** Whether a sum is asked for whose answer may hold other sums: the parts of a website's spend and an app's two costs are told apart by themselves. */
const isSum = ({ ask }: AskedFor): boolean =>
  catalogueEntry(ask.id)?.unit === 'GBP' && ask.weak !== true && !/^spend\.(?:website\.|waste_app|bin_)/.test(ask.id);

const isPriced = ({ ask }: AskedFor): boolean => catalogueEntry(ask.id)?.unit === 'GBP';

const askedLine = /\n[\s•*–-]*\p{Lu}[^\n?]{4,160}\?(?=\s)/u;

/** The answer without what a layout misread into it: a line that asks something, and all below. */
function untilQuestion(passage: Passage): Passage {
  if (!passage.text.includes('?')) return passage;
  const from = passage.text.search(/\S/);
  const at = passage.text.slice(from).search(askedLine);
  return at > 0 ? cut(passage, 0, from + at) : passage;
}

function pieceOf(passage: Passage, letter: string | undefined): Passage {
  const piece = letter === undefined ? undefined : letteredIn(passage.text).find((one) => one.letter === letter);
  return piece ? cut(passage, ...piece.span) : passage;
}

function ofOwn(passage: Passage, authority: string | undefined): Passage {
  const own = ownShareIn(passage.text, authority);
  return own ? cut(passage, ...own) : passage;
}

/** Where one of several services says that its system is no CRM, what it says of that system further on is told of none. */
function withoutDeniedParts(drafts: readonly Draft[], answers: readonly Answer[]): readonly Draft[] {
  const denied = new Set(
    flatMap(drafts, ({ measure: { id, figure, answer } }) =>
      id === 'crm.in_use' && figure.kind === 'boolean' && !figure.value ? (answers[answer]?.part ?? []) : [],
    ),
  );
  if (denied.size === 0) return drafts;
  return drafts.filter(
    ({ measure: { id, answer } }) =>
      id === 'crm.in_use' || !/^(?:spend\.)?crm\b/.test(id) || !denied.has(answers[answer]?.part ?? ''),
  );
}

const namesCrm = /\bcrm\b|customer (?:relation|management)/i;

/** Where no CRM is in use, the year in which something came into use is that of another thing, unless its question names the CRM. */
function withoutOtherYears(drafts: readonly Draft[], answers: readonly Answer[]): readonly Draft[] {
  const said = drafts.filter(({ measure: { id } }) => id === 'crm.in_use');
  const none = said.length > 0 && said.every(({ measure: { figure } }) => figure.kind === 'boolean' && !figure.value);
  return none
    ? drafts.filter(
        ({ measure: { id, answer } }) => id !== 'crm.live_since' || namesCrm.test(answers[answer]?.question ?? ''),
      )
    : drafts;
}

const suppliers = /^(?:current |main )?(?:suppliers?|vendors?|providers?|resellers?|company)(?: name)?$/i;
const products = /\b(?:software|systems?|products?|solutions?|applications?|packages?|platform)\b/i;

const asksSupplier =
  /^\W*(?:and )?(?:(?:who (?:is|are) |what is |please (?:state|name|confirm) )?(?:the |its |your |their |name of (?:the )?)*(?:current |main )?(?:suppliers?|vendors?|providers?|resellers?|manufacturers?)(?: name)?(?: (?:of|for) (?:it|this|that|(?:the|this|that) (?:platform|system|software|product|tool|package|application)))?|who (?:supplies|provides|makes|sells) (?:it|this|that|them))\W*$/i;

/** "Supplier of the platform", where another question got the platform's name. */
function withoutSuppliersAsked(drafts: readonly Draft[], answers: readonly Answer[]): readonly Draft[] {
  const isOfSupplier = ({ measure: { answer, figure } }: Draft): boolean =>
    figure.kind === 'names' &&
    answers[answer]?.part === undefined &&
    asksSupplier.test(answers[answer]?.question ?? '');
  if (!drafts.some(isOfSupplier)) return drafts;
  const named = new Set(
    drafts.filter((one) => one.measure.figure.kind === 'names' && !isOfSupplier(one)).map(({ measure: { id } }) => id),
  );
  return drafts.filter((one) => !isOfSupplier(one) || !named.has(one.measure.id));
}

/** Of a row that tells supplier and product in cells of their own, the product alone names what is used. */
function withoutSuppliers(all: readonly Draft[], answers: readonly Answer[]): readonly Draft[] {
  const drafts = withoutSuppliersAsked(all, answers);
  if (!answers.some(({ part }) => part !== undefined && suppliers.test(part))) return drafts;
  return drafts.filter(({ measure: { figure, id, answer: at } }) => {
    const answer = answers[at];
    if (figure.kind !== 'names' || !suppliers.test(answer?.part ?? '')) return true;
    return !drafts.some(({ measure: other }) => {
      const beside = answers[other.answer];
      return (
        other.id === id &&
        beside?.number === answer?.number &&
        beside?.question === answer?.question &&
        products.test(beside?.part ?? '')
      );
    });
  });
}

const forBoth = /\b(?:both|one|single|joint|combined|same|together|covers?|shared)\b/i;

/** "There is one budget for both of £31,700": one sum that is told for several parts of the website covers them. */
function withCovered(drafts: readonly Draft[], answers: readonly Answer[]): readonly Draft[] {
  const placeOf = ({ measure: { id, figure, evidence, answer } }: Draft): string | undefined =>
    id.startsWith('spend.website.') && figure.kind === 'number' && figure.value > 0
      ? `${answer} ${JSON.stringify(evidence.spans)}`
      : undefined;
  const byPlace = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const place = placeOf(draft);
    if (place === undefined) continue;
    putUnder(byPlace, place, draft);
  }
  const shared = new Map([...byPlace].filter(([, { length }]) => length > 1));
  if (shared.size === 0) return drafts;
  return flatMap(drafts, (draft): Draft[] => {
    const group = shared.get(placeOf(draft) ?? '');
    if (group === undefined) return [draft];
    if (group[0] !== draft || !forBoth.test(answers[draft.measure.answer]?.text ?? '')) return [];
    const covers = group.map(({ measure }) => measure.id);
    return [{ ...draft, measure: { ...draft.measure, id: 'spend.website', covers } }];
  });
}

const ofNow = /\b(?:currently|current|this year|next year|now|at present|presently|today)\b/i;

/** Whether a figure is of the year that stands above its question: not a month's, nor one of today, of all time or of once only. */
const inherits = ({ year, period, words, ask: { id } }: AskedFor): boolean =>
  year === undefined &&
  period !== 'month' &&
  id !== 'population' &&
  id !== 'spend.waste_app_build' &&
  !ofNow.test(words);

const unaskedAmong = (questions: readonly Question[]): ReadonlySet<number> =>
  new Set(flatMap(questions, ({ answer, asks }) => (asks.length === 0 ? [answer] : [])));

/** What a response's questions ask for, and the figures that it gives, each with the words it came from. `text` is the source's text. */
export function measureResponse(
  text: string,
  { answers: ofLayout, authority }: Response,
): { measures: Measure[]; asked: Asked[] } {
  const answers = withSections(text, ofLayout);
  const asked: Asked[] = [];
  const drafts: Draft[] = [];
  const passages = new Map<number, Passage>();
  const passageAt = (index: number, answer: Answer): Passage => {
    const known = passages.get(index) ?? withoutMark(untilQuestion(passageOf(text, firstOf(answer.spans))));
    passages.set(index, known);
    return known;
  };
  const saidOfAll = preambleOf(text, answers);
  const ofAll = periodOfPreamble(saidOfAll);
  const years = yearsAbove(text, answers, saidOfAll);
  const questions = questionsOf(answers, authority?.value.name, leadOf(text, answers));
  for (const question of questions) {
    const answer = answers[question.answer];
    if (answer === undefined) continue;
    const given: AskedFor[] = [];
    for (const asking of question.asks) {
      const entry = catalogueEntry(asking.ask.id);
      if (entry === undefined) continue;
      if (asking.ask.weak !== true)
        asked.push({ id: entry.id, period: periodOf(entry, undefined, asking.period), answer: question.answer });
      if (gives(answer, asking)) given.push(asking);
    }
    if (given.length === 0) continue;
    if (isOfAnotherBody(answer.text, authority?.value.name)) continue;
    const passage = ofOwn(pieceOf(passageAt(question.answer, answer), question.letter), authority?.value.name);
    const preamble = periodOfSection(answer.section) ?? ofAll;
    const sums = question.asks.filter((asking) => isSum(asking));
    const priced = question.asks.filter(({ ask }) => catalogueEntry(ask.id)?.unit === 'GBP' && ask.weak !== true);
    const inTurn =
      priced.length > 1 ? sharesInTurn(priced, passage.text, question.asks.length - priced.length) : undefined;
    const shares = sums.length > 1 ? sharesOf(sums, passage.text) : undefined;
    const turns =
      question.asks.length > 1 && question.letter === undefined
        ? piecesInTurn(answer.question ?? '', passage.text, question.asks.filter(isPriced).length)
        : undefined;
    for (const one of given) {
      const asking = inherits(one) ? { ...one, year: years[question.answer] } : one;
      const toRead = { text, answers, index: question.answer, passage, asking, preamble };
      const turn = turns?.get(one.words);
      const fits = turn && passage.text.slice(...turn).includes('£') === isPriced(one);
      const own = turn && fits ? draftsOf({ ...toRead, passage: cut(passage, ...turn) }) : [];
      const shared = priced.includes(one) ? (inTurn ?? (isSum(asking) ? shares : undefined)) : undefined;
      for (const draft of own.length > 0 ? own : draftsOf({ ...toRead, shares: shared })) drafts.push(draft);
    }
  }
  const ofBudget = ({ measure: { answer } }: Draft): boolean => isPlanned(answers[answer]?.part ?? '');
  // What was spent comes before what was meant to be.
  const all = withStatements(drafts, statedIn(text, answers, passageAt, unaskedAmong(questions)));
  all.sort((a, b) => Number(ofBudget(a)) - Number(ofBudget(b)));
  const told = [
    ...all,
    ...namesInTurn(text, answers, questions, all),
    ...byParts(text, answers),
    ...productsByParts(text, answers),
  ];
  return {
    measures: refine(
      withoutNilsOfSums(
        withCovered(withoutSuppliers(withoutOtherYears(withoutDeniedParts(told, answers), answers), answers), answers),
        answers,
      ),
      (index) => answers[index]?.part,
    ),
    asked,
  };
}
