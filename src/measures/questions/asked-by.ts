import type { Period } from '../../model/measure.ts';
import { flatMap } from '../../text/flat-map.ts';
import { findYears } from '../../text/year.ts';
import { catalogueEntry } from '../catalogue.ts';
import type { Ask } from './ask.ts';
import { ofCallsTaken } from './calls-taken.ts';
import { isCumulative, isOfFormer, isYearly } from './cumulative.ts';
import {
  entitiesOf,
  type Held,
  heldOf,
  holds,
  meet,
  nothing,
  same,
  together,
  without,
  withoutMaking,
  withoutTool,
} from './held.ts';
import { listedIn, listedThings } from './listed-asks.ts';
import { asksAny, asksOf, isTurned, readQuestion, type Words, withConcepts } from './match-question.ts';
import { isNarrowed, singlesOut } from './narrowed.ts';
import { readPart } from './parts.ts';
import { periodOfLabel, periodsIn, yearsTogether } from './periods.ts';
import { mayBeTaken, piecesBeside } from './pieces-beside.ts';
import { withoutWhole } from './without-whole.ts';

/** One measure that a question asks for. */
export interface AskedFor {
  readonly ask: Ask;
  /** The words that ask for it: the question's, or one clause's. */
  readonly words: string;
  /** The period that they name, or that the part does. */
  readonly period?: Period;
  /** The one year that they name, as written. */
  readonly year?: string;
  /** The year is the part's: even a month's figure is of it. */
  readonly ofPart?: true;
  /** Other products are asked for beside: of the names told only those known for this are meant. */
  readonly among?: true;
}

/** What stands about a question: its section, its other parts, the questions just before it. */
export interface Context {
  readonly held: Held;
  /** What the question goes on about where its own words name nothing: what was named last, or before that. */
  readonly topics: readonly Held[];
  /** Its section or its other parts speak of the website. */
  readonly inSite?: boolean;
}

const howManyOf =
  /^\W*(?:and )?how many (?:of (?:them|these|those) )?(?:there |([a-z]+) )?(?:were|was|are|is|have|has|had|did|do|does)\b/i;

/** "What was spent on public notices, and how many (notices) were published?": what is counted is what was named before. */
function countsTheSame(clause: string, question: string): boolean {
  if (
    /^\W*(?:and )?(?:(?:the )?number (?:published|placed|issued|of (?:them|these|those))|how many (?:issued|published|placed))\b/i.test(
      clause,
    )
  )
    return true;
  const match = howManyOf.exec(clause);
  const noun = match?.[1]?.toLowerCase();
  return (
    match !== null &&
    !/^(?:months|weeks|years)$/.test(noun ?? '') &&
    (noun === undefined || question.slice(0, question.indexOf(clause)).toLowerCase().includes(noun))
  );
}

/** "Does it support open standards? If so, which ones?": of what this question named, whatever was named before it. */
const ofTheSame =
  /^\W*(?:and )?(?:if (?:so|yes|applicable),? )?which ones?\b|^\W*(?:if (?:so|yes|applicable),? )?(?:please )?(?:provide|give|supply) (?:any |the |further |full |more )?(?:details?|information)\W*$/i;

/** "Do you plan to change supplier? If so, what budget has been set?": of what is yet to come. */
const isPlanned =
  /\b(?:plan(?:s|ning)?|intend(?:s|ing)?|propos(?:e|es|ing)|consider(?:s|ing)?|expect(?:s|ing)?|going|looking|any plans|the intention) (?:\w+ )?to (?:\w+ )?(?:change|replace|renew|switch|move|tender|procure|buy|upgrade|migrate|retender|re-tender|review)\b/i;

/** "What is its staffing budget?", of a contact centre that was named before. */
const ofItsStaff =
  /(?<!\b(?:council|authority|organisation)(?: \w+){1,4} )\b(?:its|their) (?:[a-z]+ )?(?:staff|staffing|pay|payroll|salary|salaries|wages?)\b/i;
const team = heldOf(['contactCentre', 'website', 'crm']);

/** What the same words ask of another thing: "Engagement platform and its cost" of a survey tool, "licences and support" of a CRM. */
const isLess = (id: string, text: string): boolean =>
  id === 'spend.engagement_tools' || (id === 'spend.software_licences' && !/\bsoftware\b/i.test(text));

/** "What did that tool cost?" behind questions about a website and what counts its visitors: no cost of the website. */
const ofTool = /\b(?:that|this|the) (?:tool|package|app|plug-?in|widget)\b/i;

export const ofNothing: Context = { held: nothing, topics: [] };

/** Whether a year only ends twelve months, as in "the year to 31 March 2025": they are not that year. */
const endsIn = (text: string, at: number): boolean =>
  /\b(?:year|months) (?:to|ending|ended|end)\b[^.;,?]{0,14}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov)[a-z]{0,6} $/i.test(
    text.slice(Math.max(0, at - 50), at),
  );

/** Whether a year tells only when something began or ended: "since April 2021", "the year to March 2025". */
const isNoYearOf = (text: string, at: number): boolean =>
  endsIn(text, at) ||
  /\b(?:since|until|before|after|prior to)\b[^.;,?\d]{0,24}$/i.test(text.slice(Math.max(0, at - 50), at));

const alike = (a: Context, b: Context): boolean =>
  a.inSite === b.inSite &&
  same(a.held, b.held) &&
  a.topics.length === b.topics.length &&
  a.topics.every((topic, i) => same(topic, b.topics[i] ?? nothing));

/** What a question was last found to ask for, and in what surroundings: the next letter of the same request has it in the same. */
interface LastAsked {
  readonly part: string | undefined;
  readonly context: Context;
  readonly byClause: boolean;
  readonly asks: readonly AskedFor[];
}

const lastAsked = new WeakMap<Words, LastAsked>();

/** What a question, or its words where they are read already, asks for in its surroundings; `byClause` where it may ask several things. */
export function askedBy(
  question: string | Words,
  part: string | undefined,
  context: Context,
  byClause = true,
): readonly AskedFor[] {
  const own = typeof question === 'string' ? readQuestion(question) : question;
  const last = lastAsked.get(own);
  if (last?.part === part && last?.byClause === byClause && alike(last.context, context)) return last.asks;
  const whole = asksIn(inSite(own, context), part, context, byClause ? own.clauses : []);
  const asks = whole.length === 0 && byClause && part === undefined ? asksBeside(own.text, context) : whole;
  lastAsked.set(own, { part, context, byClause, asks });
  return asks;
}

/** "Calls in 2024/25, and the average wait": what is asked beside a thing does not make it another, where the two cannot be taken for each other. */
function asksBeside(question: string, context: Context): readonly AskedFor[] {
  const pieces = piecesBeside(question).map(readQuestion);
  return flatMap(pieces, (piece): readonly AskedFor[] => {
    if (!asksAny(piece, nothing)) return [];
    const others = pieces.filter((other) => other !== piece);
    return asksIn(piece, undefined, context, []).filter(({ ask: { id } }) => {
      const unit = catalogueEntry(id)?.unit;
      return !others.some((other) =>
        unit === 'GBP' ? holds(other.held, 'money') : unit !== 'names' && mayBeTaken(other.text),
      );
    });
  });
}

/** Under the website's own heading a question may name whatever else it likes. */
const inSite = (words: Words, context: Context): Words => (context.inSite ? { ...words, onlyParts: true } : words);

function asksIn(
  own: Words,
  part: string | undefined,
  { held: context, topics }: Context,
  clauses: readonly string[],
): AskedFor[] {
  const { text } = own;
  const said = part === undefined ? undefined : readPart(part);
  const labelled = part === undefined ? undefined : said?.month ? 'month' : periodOfLabel(part);
  const yearPart = said?.year !== undefined && labelled === undefined;
  const partYear = said?.year;
  const found = new Map<string, AskedFor>();
  const told = (ask: Ask, from: string): AskedFor => {
    const periods = periodsIn(from);
    // A clause that names no time of its own is of the whole question's year: "how many were received and how many lost in 2023/24".
    const words = periods.length === 0 && findYears(from).length === 0 ? text : from;
    const years = findYears(words);
    const oneYear =
      years.every(({ value }) => value === years[0]?.value) && !isNoYearOf(words, years[0]?.span[0] ?? 0)
        ? years[0]?.written
        : undefined;
    const ofTerms = catalogueEntry(ask.id)?.periods.some((one) => one.endsWith('-years'));
    const asked = (ofTerms ? yearsTogether(words) : undefined) ?? (periods.length === 1 ? periods[0] : undefined);
    // Under a year's heading "in the last three years" is told year by year.
    const period = labelled ?? (yearPart && (asked === undefined || asked.endsWith('-years')) ? 'year' : asked);
    const ofTerm = period?.endsWith('-years') ?? false;
    return {
      ask,
      words: from,
      period,
      year: partYear ?? (ofTerm ? undefined : oneYear),
      ...(partYear === undefined ? {} : { ofPart: true }),
    };
  };
  const named = asksAny(own, nothing) ? [entitiesOf(own.held)] : topics;
  let lastNamed: Held | undefined;
  let toolAsked = false;
  for (const clause of clauses.length > 1 ? clauses : []) {
    const read = own.onlyParts ? { ...readQuestion(clause), onlyParts: true } : readQuestion(clause);
    const topic = lastNamed ?? named[0];
    // "Which system is it, and when did it go live?": the first clause speaks of what was named before.
    const clauseAsks =
      countsTheSame(clause, text) && !asksAny(read, nothing)
        ? asksOf(withConcepts(read, entitiesOf(own.held)), context)
        : read.bare && !isNextPart(read, found)
          ? (!own.bare && !own.ofAspects && ofTheSame.test(clause)) ||
            (holds(read.held, 'money') && (!toolAsked || isPlanned.test(text))) ||
            !(['which', 'tool', 'howOften', 'howLong'] as const).some((concept) => holds(read.held, concept))
            ? []
            : topic === undefined
              ? []
              : asksOf(withConcepts(read, aboutIn(read, topic, toolAsked)), context)
          : asksOf(read, together(context, own.held)).filter((ask) => !isTurned(ask, read, own));
    toolAsked = holds(read.held, 'tool');
    if (!read.bare && (clauseAsks.length > 0 || holds(read.held, 'calendar'))) lastNamed = entitiesOf(read.held);
    for (const ask of clauseAsks) {
      if (found.has(ask.id)) continue;
      // Names asked for beside costs give way to a plainer question's.
      found.set(
        ask.id,
        told(holds(own.held, 'money') && !holds(read.held, 'money') ? { ...ask, weak: true } : ask, clause),
      );
    }
  }
  if (clauses.length === 1 && part === undefined && !own.bare)
    for (const [ask, aspect] of listedIn(text, own, context))
      found.set(ask.id, told(isNames(ask) && holds(own.held, 'money') ? { ...ask, weak: true } : ask, aspect));
  const things = part === undefined && clauses.length === 1 ? listedThings(text, own, context) : [];
  for (const [ask, words] of things) found.set(ask.id, told(ask, words));
  // "Annual licence and support cost of the bin app" asks for a year's cost, whatever its second half asks by itself.
  if ([...found.values()].some(({ ask }) => ask.weak && apps.includes(ask.id)))
    for (const { id, weak } of asksOf(own, context))
      if (!weak && apps.includes(id)) for (const app of apps) if (found.get(app)?.ask.weak) found.delete(app);
  // "What is the annual spend for" whose list was lost names nothing: not even what was named before.
  if (own.bare && part === undefined && /\b(?:for|on|of|following)[\s:.…–-]*$/i.test(text)) return [];
  // "What does it cost each year?" is over with what it cost to make.
  const runs = holds(own.held, 'perYear') && !holds(own.held, 'build');
  // What was spent in the end is asked of what the question before asked the plan of.
  const spent = /\b(?:outturn|actual|actually)\b/i.test(text);
  const about = topics.map((topic) => {
    if (runs && holds(topic, 'app')) return withoutMaking(topic);
    const taken = holds(own.held, 'money') ? ofCallsTaken(topic, text) : topic;
    return spent ? without(taken, planned) : taken;
  });
  // "Which platform is it built on?" fits what stands about it as it is; a sum is of what was named.
  const byItself = holds(own.held, 'money') && !asksAny(own, nothing) ? [] : [own];
  for (const words of own.bare ? [...byItself, ...about.map((topic) => withConcepts(own, topic))] : [own]) {
    if (found.size > 0 && own.bare) break;
    for (const ask of asksOf(words, context))
      if (!found.has(ask.id) && !(own.bare && ask.id === 'spend.website' && ofTool.test(text)))
        found.set(ask.id, told(ask, text));
  }
  const isAskedAs = (id: string, words: string): boolean => found.get(id)?.words === words;
  const asks = withoutWhole([...found.values()], text)
    .filter(({ ask, words }) => labelled !== undefined || !isYearly(ask.id) || !isCumulative(text, words))
    .filter(({ ask }) => !isOfFormer.test(text) || catalogueEntry(ask.id)?.unit === 'boolean')
    .filter(({ ask }) => !ofFuture.test(text) || catalogueEntry(ask.id)?.unit === 'GBP')
    .filter(({ ask }) => labelled !== 'year' || ask.id !== 'spend.waste_app_build')
    .filter(({ ask, words }) => !isNarrowed(ask.id, words))
    .filter(({ ask: { id } }) => id !== 'spend.software_licences' || meet(together(own.held, context), ofSoftware))
    .filter(({ ask }) => catalogueEntry(ask.id)?.unit !== 'GBP' || !singlesOut(text))
    .filter(({ ask: { id }, words }) => !isOfOthers(id, /\bcrm\b|customer relationship/i.test(text) ? words : text))
    .filter(
      ({ ask: { id }, words }) =>
        !isLess(id, text) || !isAskedAs(id === 'spend.engagement_tools' ? 'spend.survey_tools' : 'spend.crm', words),
    )
    .filter(
      ({ ask }) => ask.id !== 'spend.payroll' || !ofItsStaff.test(text) || !topics.some((topic) => meet(topic, team)),
    )
    .map((asked): AskedFor => (asked.ask.known ? { ...asked, among: true } : asked));
  // "What measures visits, and what tool do you manage social media with?": each clause has its own names.
  const namings = clauses.length > 1 ? clauses.filter((clause) => namesTools(readQuestion(clause).held)).length : 0;
  return asks.filter(({ ask }) => isNames(ask)).length > 1 || namings > 1
    ? asks.map((asked) => (isNames(asked.ask) ? { ...asked, among: true as const } : asked))
    : asks;
}

/** "Is it linked to other systems, and if so which?" */
const joins =
  /\b(?:link(?:s|ed)?|connect(?:s|ed)?|integrat(?:es?|ed|ion)|interfac(?:es?|ed)|join(?:s|ed)|feeds?|talks?) (?:up |in |data )?(?:to|with|into) (?:(?:any|the|your|its|other|another|further|all|back[- ]office|council|existing|line[- ]of[- ]business|core|service|which) )*(?:systems?|software|applications?|databases?|platforms?|packages?)\b/i;
/** "Paid posts on Facebook", "boosting posts": what is published, and no tool. */
const publishes =
  /\b(?:paid(?:[- ]for)?|boost(?:ed|ing)|promot(?:ed|ing)|sponsor(?:ed|ing)) (?:\w+ )?(?:posts?|content|tweets|adverts?|advertising|ads)\b|\bpaid social\b/i;

/** What a question asks of things that stand beside the measure's. */
const isOfOthers = (id: string, text: string): boolean =>
  (id === 'crm.products' && joins.test(text)) || (id === 'spend.social_media_tools' && publishes.test(text));

/** "Predicted consultations in 2025/26". */
const ofFuture = /^\W*(?:the )?(?:predicted|projected|forecast(?:ed)?|expected|anticipated|planned|target)\b/i;

/** "What do you pay for hosting and for support?": one more part of the website. */
const isNextPart = (clause: Words, found: ReadonlyMap<string, AskedFor>): boolean =>
  meet(clause.held, siteParts) && [...found.keys()].some((id) => id.startsWith('spend.website.'));

const planned = heldOf(['notSpend']);
/** "How many licences, and at what cost?", of whatever product was named before: not of all software. */
const ofSoftware = heldOf(['softwareWord', 'systems']);
const siteParts = heldOf(['hosting', 'maintenance', 'content', 'development']);

const apps = ['spend.waste_app', 'spend.waste_app_build'];

const namesTools = (held: Held): boolean => holds(held, 'tool') || holds(held, 'socialMedia');

const tool = heldOf(['tool']);

/** What a clause without a thing of its own goes on about: "Which software is used, and what does each cost?" */
const aboutIn = ({ held }: Words, topic: Held, toolAsked: boolean): Held =>
  holds(held, 'howOften') ? withoutTool(topic) : toolAsked && holds(held, 'money') ? together(topic, tool) : topic;

const isNames = ({ id }: Ask): boolean => catalogueEntry(id)?.unit === 'names' && id !== 'crm.obstacles';
