import type { Answer } from '../../model/response.ts';
import { flatMap } from '../../text/flat-map.ts';
import { wordsOf } from '../../text/phrases.ts';
import { type AskedFor, askedBy, type Context } from './asked-by.ts';
import { askedByCell, askedByHeading } from './asked-by-heading.ts';
import { askedByCells, askedByPart, namesWhole } from './asked-by-part.ts';
import { goesOn, isAnotherThing, notTheSite, subjects } from './goes-on.ts';
import {
  common,
  entitiesOf,
  type Held,
  heldBy,
  heldIn,
  heldOf,
  holds,
  holdsNothing,
  meet,
  nothing,
  together,
  without,
  withoutMaking,
} from './held.ts';
import { asksAny, isShort, readQuestion } from './match-question.ts';
import { longestQuestion } from './own-questions.ts';
import { isBeside, isOfMonths, readPart, saysNothing, yearSummedUp } from './parts.ts';
import {
  beginsGroup,
  boughtRows,
  headsAmong,
  isUnpriced,
  namesProduct,
  pricedParts,
  saidByParts,
} from './parts-of-questions.ts';
import { letteredIn, letterOf, pieceOf } from './pieces.ts';
import { periodOfSection } from './preamble.ts';
import { ofTotal, withAnswer, withApp, withCalendar, withoutLast } from './told-by-answer.ts';
import { heldByParts, inWebsiteRun, namesWebsiteParts, website, websiteParts } from './website-parts.ts';

/** What one answer, or one lettered piece of it, was asked. */
export interface Question {
  /** Index into the response's answers. */
  readonly answer: number;
  readonly asks: readonly AskedFor[];
  /** The letter of the answer's piece that this is about; absent where the whole answer is meant. */
  readonly letter?: string;
}

/** Whether a part tells nothing but a time: no piece of what is asked. */
const isTime = (label: string): boolean => readPart(label).about === undefined;

const ofSite = ['website', 'cmsWord', 'visitors'] as const;

const wasteOnly = heldBy(wordsOf('waste'));
const publicNotices = heldBy(wordsOf('statutory notices'));

const goingOn = heldOf(['ofCrm', 'ofPortal', 'ofWebsite', 'ofSurveys']);

/** "Please name the obstacles you met": in bringing a system in, and not those of today or of another thing. */
const wereMet =
  /\b(?:obstacles|challenges|barriers|difficulties|problems|hurdles)(?: that| which)? (?:(?:you|the council|were|was|did you) )?(?:met|meet|faced|face|encountered|encounter|overcame|overcome|arose|experienced)\b(?: (?:by you|by the council|along the way|on the way))?\W*$/i;
/** "If yes," over the questions that it leads to names nothing. */
const onlyIf =
  /^\W*(?:and )?if (?:so|yes|no|not|applicable|you do|it does)(?:,? (?:then|please(?: (?:state|answer|provide|say|confirm|give))?))?\W*$/i;
const inOneSum = /\b(?:combined|together|jointly|joint)\b/i;
const theCrm = heldOf(['crm']);
const someCalls = heldOf(['calls']);

const farthest = 3;

/** What a contact centre works with: the charge for it is not the centre's budget. */
const whatAgentsUse = heldOf(['telephony', 'tool']);

const grossOrNet = /\b(?:gross|net|revenue)\b/gi;

/** A section's heading that names another service, of which all below it is asked: "Library service". */
export const ofAnotherService =
  /^\W*(?:\d+\W+)?(?:the )?(?:librar(?:y|ies)|leisure|museums?|theatres?|tourism|(?:adult |children['’]?s )?social care|children['’]?s services|housing(?: repairs)?|parking|planning(?: policy)?|licensing|schools|registrars|parks(?: and open spaces)?|playgrounds|heating|events?(?: calendar)?|staff surveys?|town centres?|health and safety|scrutiny|out[- ]of[- ]hours|intranet|e-?learning|homes|care homes|tenants|allotments|alarms|asbestos|car parks|fleet|vehicles|elections|recycling centres?|council tax|benefits)(?: (?:and|&) [a-z]+)?(?: services?| centres?| department| team)?\W*$/i;

/** What each answer was asked, but for what goes on from the question before with another time alone. */
export function inTheirContext(answers: readonly Answer[], lead: string | undefined): Question[] {
  const heldBySection = (text: string | undefined): Held => (text === undefined ? nothing : heldIn(text));
  const parts = heldByParts(answers);
  const said = saidByParts(answers);
  const priced = pricedParts(answers);
  const bought = boughtRows(answers);
  const asked = answers.map(({ question = '' }) =>
    question === '' ? undefined : readQuestion(question.slice(0, longestQuestion)),
  );
  const ofWebsite = inWebsiteRun(answers, asked);
  const heads = headsAmong(answers);
  const before: Held[] = [];
  /** What the questions just before hold together. */
  let heldBefore = nothing;
  let noticesIn: string | undefined;
  let crmIn: string | undefined;
  let topic = nothing;
  let earlier = nothing;
  let topicSection: string | undefined;
  let lastQuestion: string | undefined;
  /** What the last question that was about something was about, of what questions go on about. */
  let subject = nothing;
  /** Whether the website was asked about, and nothing else so far. */
  let onlySite: boolean | undefined;
  let lastNumber = 0;
  let numberBefore: string | undefined;
  let lastSection: string | undefined;
  let subjectOfLetter = lead;
  let hasStrayed = false;
  return flatMap(answers, (answer, i): Question[] => {
    // A heading over questions is no part of any of them.
    const isHead = answer.part !== undefined && heads.has(answer.part);
    const part = isHead ? undefined : answer.part;
    const question = (answer.question ?? '').slice(0, longestQuestion);
    const number = /^\d{1,3}$/.test(answer.number ?? '') ? Number(answer.number) : lastNumber;
    // Another request, or another part of it, begins again at 1: it goes on about nothing.
    const begins = beginsGroup(answer.number, numberBefore) || (number === 1 && lastNumber > 1);
    if (number === 1 && lastNumber > 1) subjectOfLetter = undefined;
    // A question is no section of its own pieces.
    const above = isHead ? answer.part : withoutLast(answer.section, question);
    const ownSection = above !== undefined && onlyIf.test(above) ? undefined : above;
    const isOfLetter = ownSection === undefined;
    const section = ownSection ?? subjectOfLetter;
    if (begins && section === lastSection) {
      topic = nothing;
      earlier = nothing;
      noticesIn = undefined;
      crmIn = undefined;
      before.length = 0;
      heldBefore = nothing;
      subject = nothing;
      onlySite = undefined;
    }
    [lastNumber, numberBefore] = [number, answer.number ?? numberBefore];
    if (section !== lastSection) subject = common(heldBySection(section), goingOn);
    lastSection = section;
    if (section !== undefined && ofAnotherService.test(section)) return [{ answer: i, asks: [] }];
    const read = asked[i];
    const inSection = heldBySection(section);
    // "Annual budget (net)" of a service: of that, and not of all that the authority spends.
    const isOfService =
      read?.whole && !namesWhole.test(question) && (meet(inSection, subjects) || meet(topic, subjects));
    const own = isOfService ? readQuestion(question.replace(grossOrNet, ' ')) : read;
    if (own === undefined) {
      return part === undefined ? [] : [{ answer: i, asks: askedByCells(part, inSection, bought) }];
    }
    const beside = together(inSection, ofWebsite.has(i) ? website : (parts.get(question) ?? nothing));
    const sameSection = section === topicSection;
    // "What were the main challenges?" may stand far below the question that names the CRM, with others about it between.
    const isHard = sameSection && holds(own.held, 'obstacles');
    const wasMet = isHard && crmIn === (section ?? '') && wereMet.test(question);
    const far = isHard && holds(topic, 'crm') ? topic : wasMet ? theCrm : nothing;
    if (holds(own.held, 'crm')) crmIn = section ?? '';
    else if (isAnotherThing(own.held) && !asksAny(own, heldBefore)) crmIn = undefined;
    // A request for public notices may call them notices further on.
    if (holds(own.held, 'statutoryNotices')) noticesIn = section ?? '';
    const ofNotices = noticesIn === (section ?? '') && holds(own.held, 'notices') ? publicNotices : nothing;
    const isOfItself = meet(own.held, subjects);
    // What follows a question about some other thing is of that, whatever the letter is about.
    const strayed =
      (hasStrayed && isOfLetter && section === topicSection) ||
      (sameSection && holds(inSection, 'contactCentre') && meet(topic, whatAgentsUse));
    const inSiteAlone = onlySite === true;
    if (meet(own.held, notTheSite)) onlySite = false;
    else if (holds(own.held, 'website') || holds(own.held, 'cmsWord')) onlySite ??= true;
    const context: Context = {
      inSite: holds(beside, 'website') || holds(beside, 'cmsWord'),
      held: together(
        without(
          together(heldBefore, together(together(beside, far), inSiteAlone ? together(ofNotices, website) : ofNotices)),
          goingOn,
        ),
        isOfItself ? nothing : subject,
      ),
      topics: strayed
        ? [topic, earlier, nothing]
        : !sameSection || holdsNothing(topic)
          ? [inSection]
          : holdsNothing(inSection)
            ? [topic, earlier, nothing]
            : [topic, earlier, together(topic, inSection), inSection],
    };
    if (question !== lastQuestion) {
      const named = entitiesOf(own.held);
      if (own.bare) topic = together(sameSection ? topic : inSection, withoutMaking(named));
      else if (goesOn(question, own, context)) {
        if (asksAny(own, context.held)) hasStrayed = false;
        if (!sameSection) topic = inSection;
        // "What did the app cost to build?" behind calendars: what follows is of the app.
        else if (holds(own.held, 'app') && !holds(topic, 'app') && holds(context.held, 'waste'))
          topic = together(named, wasteOnly);
      } else if (own.ofAspects && !asksAny(own, context.held)) {
        if (!sameSection) topic = inSection;
      } else {
        const known = asksAny(own, context.held);
        hasStrayed = !known;
        // Another system, which nothing here measures: what follows speaks of that one.
        if (!known && isAnotherThing(own.held)) {
          before.length = 0;
          heldBefore = nothing;
        }
        earlier = sameSection && known ? topic : nothing;
        // Calls that are not asked for are another service's.
        const about = known ? named : without(named, someCalls);
        topic = holds(about, 'app') ? about : withoutMaking(about);
      }
      topicSection = section;
      if (!own.bare) {
        before.push(own.held);
        if (before.length > farthest) before.shift();
        heldBefore = before.reduce(together, nothing);
      }
      lastQuestion = question;
      if (isOfItself) subject = common(own.held, goingOn);
    }
    const letter = letterOf(answer);
    const ofPiece = { ...context, held: together(context.held, own.held) };
    const besides =
      part !== undefined && letter === undefined && isBeside(readPart(part), question, said.get(question) ?? []);
    const sumsUp = part !== undefined && isOfMonths(readPart(part), said.get(question) ?? []);
    const ofYear = sumsUp ? yearSummedUp(readPart(part), said.get(question) ?? []) : undefined;
    const asYear = (asked: AskedFor): AskedFor => ({ ...asked, period: 'year', ...(ofYear ? { year: ofYear } : {}) });
    if (part !== undefined && letter === undefined && !isTime(part)) {
      const ofPart =
        besides && !sumsUp
          ? []
          : [
              ...askedByPart(question, part, context, said.get(question), isUnpriced(answer, priced.get(question))),
              ...askedByCell(question, part, answer.text, own, context),
            ];
      return [{ answer: i, asks: sumsUp ? ofPart.map(asYear) : ofPart }];
    }
    if (besides)
      return [
        {
          answer: i,
          asks: flatMap(askedBy(own, part, context), (asked): AskedFor[] =>
            sumsUp ? [asYear(asked)] : asked.period?.endsWith('-years') ? [asked] : [],
          ),
        },
      ];
    const ofSums = part !== undefined && holds(readQuestion(part).held, 'money');
    if (part !== undefined && ofSums && letter === undefined && namesProduct(said.get(question)))
      return [{ answer: i, asks: askedBy(`${question} tool : ${part}`, part, context) }];
    if (part !== undefined && letter === undefined && !saysNothing(part)) {
      // A column of sums asks for nothing else.
      const alone = askedBy(own, part, context).filter(({ ask }) => !ofSums || ask.none?.includes('money') !== true);
      const more = askedBy(`${question} : ${part}`, part, context).filter(
        ({ ask }) => !alone.some((one) => one.ask.id === ask.id),
      );
      const asks = [...alone, ...more];
      return [{ answer: i, asks: [...asks, ...askedByHeading(question, part, answer.text, own, context, asks)] }];
    }
    const lettered = letter === undefined ? letteredIn(question) : [];
    const answered = new Set(lettered.length > 0 ? letteredIn(answer.text).map((piece) => piece.letter) : []);
    if (lettered.length > 0 && lettered.every((piece) => answered.has(piece.letter))) {
      return lettered.map((piece) => ({
        answer: i,
        letter: piece.letter,
        asks: askedBy(pieceOf(question, piece.letter), part, ofPiece, false),
      }));
    }
    // The ongoing cost of an app may be its hosting and support too.
    const [about = nothing] = context.topics;
    const ofApp = holds(about, 'app') && !holds(about, 'website');
    const severalParts = websiteParts.filter((one) => holds(own.held, one)).length > 1;
    // "The combined yearly cost of hosting and maintenance", behind questions about the website.
    const isCombined = severalParts && own.onlyParts && inOneSum.test(question) && !holds(about, 'crm') && !ofApp;
    const isOfWebsite =
      (own.bare && !ofApp && !holds(about, 'crm')) || (severalParts && ofSite.some((one) => holds(context.held, one)));
    if (
      isOfWebsite &&
      holds(own.held, 'money') &&
      part === undefined &&
      (namesWebsiteParts(answer.text) || isCombined)
    ) {
      return [{ answer: i, asks: askedBy(`${question} website`, part, context) }];
    }
    const told =
      letter === undefined && part === undefined
        ? withAnswer(withCalendar(withApp(question, answers), answers), answer.text, own.onlyParts && isShort(own))
        : part !== undefined && holds(own.held, 'breakdown') && readPart(part).sum
          ? ofTotal(question)
          : question;
    const asks =
      letter === undefined
        ? askedBy(told === question ? own : told, part, context)
        : askedBy(pieceOf(question, letter), part, ofPiece, false);
    const yearly = periodOfSection(section) === 'year';
    const ofHeading = askedByHeading(question, part, answer.text, own, context, asks, yearly);
    const known = ofHeading.map(({ ask }) => ask.id);
    return [{ answer: i, asks: [...asks.filter(({ ask }) => !(ask.weak && known.includes(ask.id))), ...ofHeading] }];
  });
}
