import type { Answer } from '../../model/response.ts';
import { catalogueEntry } from '../catalogue.ts';
import { type AskedFor, askedBy, ofNothing } from './asked-by.ts';
import { withAuthority } from './bare-total.ts';
import { questionsInFull } from './follow-up.ts';
import { inTheirContext, ofAnotherService, type Question } from './in-context.ts';
import { inFull } from './named-before.ts';
import {
  atOtherTime,
  isAllTogether,
  isCountAgain,
  isOfPart,
  isOfPeak,
  isThatAtOtherTime,
  ofAllYears,
} from './other-time.ts';
import {
  ofKindsNamed,
  ofKnownSystems,
  ofOwn,
  withoutContractDates,
  withoutOrdinals,
  withoutWholeTerms,
} from './own-questions.ts';
import { shareOfTotal } from './shares-of-total.ts';
import { askedOf, isOfSeveral, keepsThing, ofTheYear, type Thing, thingOf } from './spelled-out.ts';
import { isOfItself, isOfSums, isOfThose, withEarlier, withoutCounts, withoutSame } from './sums-above.ts';
import { askedUnder, asksForOne, withoutOtherWholes } from './under-heading.ts';

/**
 * What each answer was asked: by its question, its part, its section, its other parts and the questions just before it. `authority`:
 * the name of the one that answers, where it is known; `lead`: what the letter is about.
 */
export function questionsOf(given: readonly Answer[], authority?: string, lead?: string): Question[] {
  const answers = questionsInFull(inFull(withoutOrdinals(given)));
  const asked: Question[] = [];
  let before: { readonly question: string; readonly section?: string; readonly asks: readonly AskedFor[] } | undefined;
  let earlier: readonly AskedFor[] = [];
  let thing: { readonly of: Thing | undefined; readonly section: string | undefined } | undefined = lead
    ? { of: thingOf([], lead), section: undefined }
    : undefined;
  const known = ofKnownSystems(inTheirContext(answers, lead), answers);
  const inContext = withoutWholeTerms(withoutContractDates(ofKindsNamed(known, answers, lead), answers), answers);
  for (const one of authority === undefined ? inContext : ofOwn(inContext, answers, authority)) {
    const { question = '', number, part, section, text = '' } = answers[one.answer] ?? {};
    const follows = before?.section === section && before?.question !== question && part === undefined;
    const asks =
      before && follows && one.letter === undefined
        ? isAllTogether(question)
          ? ofAllYears(before.asks)
          : isThatAtOtherTime(question) && !isOfItself(question, one.asks, before.asks)
            ? atOtherTime(question, withEarlier(before.asks, earlier, text), text)
            : one.asks.length === 0 && isCountAgain(question)
              ? atOtherTime(question, before.asks, text).filter(({ ask }) => catalogueEntry(ask.id)?.unit !== 'GBP')
              : one.asks
        : one.asks;
    const ofParts = asks.every(({ ask: { id } }) => id === 'spend.payroll' || id === 'spend.software_licences');
    // What the letter is about says less of a total than the questions right beside it.
    const isLed = lead !== undefined && section === undefined;
    const inFull = (ofParts || isLed) && part === undefined ? withAuthority(answers, one.answer) : undefined;
    const ofSum =
      before !== undefined && asks === one.asks && isOfPart(question) ? withoutSame(asks, before.asks) : asks;
    const share =
      follows && asks.length === 0 && inFull === undefined ? shareOfTotal(question, before?.asks ?? []) : undefined;
    const whole = inFull ?? share;
    const found = whole === undefined ? ofSum : askedBy(whole, undefined, ofNothing);
    const ofAllTold = part === undefined && isOfSums(section ?? lead, question) ? withoutCounts(found) : found;
    const begins = number === '1' || number === '1a' || number === 'a';
    if (thing?.section !== section || (begins && asked.length > 0)) thing = { of: thingOf([], section ?? ''), section };
    const about = thing?.of;
    const told = about && isOfSeveral(about, ofAllTold, question) ? [] : ofAllTold;
    const spelled =
      told.length === 0 &&
      about &&
      !isOfPart(question) &&
      part === undefined &&
      one.letter === undefined &&
      !ofAnotherService.test(section ?? '')
        ? askedOf(about, { question, text })
        : told;
    const isLast = spelled.length === 0 && part === undefined && one.letter === undefined;
    const under = section ?? lead;
    const isFirst = section === undefined ? asked.length === 0 : before?.section !== section;
    const headed =
      (isLast || asksForOne(question)) && isFirst && under !== undefined && !ofAnotherService.test(under)
        ? askedUnder(under, answers[one.answer] as Answer)
        : withoutOtherWholes(spelled, section, question);
    const leans = spelled !== told || (follows && (/^\W*and\b/i.test(question) || isOfThose(question)));
    const own = leans && before ? ofTheYear(headed, before.asks, { question, text }) : headed;
    if (own.length > 0 || question !== before?.question)
      thing = {
        of: own.length > 0 || !about || !keepsThing(question) ? thingOf(own, question) : { ...about, isBefore: true },
        section,
      };
    asked.push(own === one.asks ? one : { ...one, asks: own });
    if (before && own.length === 0 && (isOfPart(question) || isOfPeak(question))) continue;
    if (before?.question !== question) earlier = before?.section === section ? (before?.asks ?? []) : [];
    before =
      before?.question === question && before.section === section
        ? { ...before, asks: [...before.asks, ...asks] }
        : {
            question,
            asks: whole !== undefined || asks.length === 0 ? own : asks,
            ...(section === undefined ? {} : { section }),
          };
  }
  return asked;
}
