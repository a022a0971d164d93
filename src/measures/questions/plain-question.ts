import { PatternSet } from '../../text/guard/pattern-set.ts';
import { paraphrased } from './paraphrases.ts';

/** Words in brackets or after "e.g." that only give examples or exceptions: they are not what is asked. */
const aside =
  /\((?:e\.?\s?g\b|i\.?\s?e\b|for (?:example|instance)|such as|including|excluding|excl|see|please|data|or best|if\b|note)[^()]*(?:\)|$)|\b(?:e\.\s?g\.|for (?:example|instance)|such as|excluding|not including|not counting|leaving out|leaving aside|other than)(?:(?!,? and (?:at )?(?:what|how|which)\b)[^.?;:()])*|(?<=\([^()]{0,80}), (?:but )?not [^()]{3,40}(?=\))/gi;

/** "Problems (potholes, litter, bins)", "faults such as broken lights": the things that residents report, by way of example. */
const issuesNamed = /\b(issues|problems|reports|faults|defects|incidents|concerns)( of problems)? \([^()?]{3,120}\)/gi;

/** "Other than by calendar, how are residents told?": what an exception leads to is asked. */
const exception =
  /^(\W*)(?:(?:other than|apart from|aside from|except for|excluding|not counting|ignoring|disregarding|leaving out)\b[^,?]{1,60}|(?:leaving|setting|putting) [^,?]{1,50} aside),/i;

/** "Excluding your main site, how many websites do you run?" */
const sitesBeside =
  /^(\W*)(?:excluding|apart from|other than|besides?|aside from|not counting|leaving out|in addition to|beyond|as well as|outside) (?:the|your|its|our) (?:(?:main|corporate|own|principal|primary|council|official) ){1,3}(?:web ?)?site,? (how many|what number of)(?: (?:other|further|additional|more|separate|extra))*(?: public| council)? (?:web ?)?sites\b/gi;

/** "Its website, including hosting": one part named by the way is not what is asked. */
const ofItsParts =
  /\b(web ?sites?), including (?:the |its )?(?:hosting|maintenance|support|development|content)(?: costs?)?(?=,? (?:in|for|during) |[?.]|,? ?$)/gi;

/** "Broken down by year": how the figures are set out, and no breakdown of them. */
const byTime =
  /,? ?\b(?:and )?(?:broken (?:down|out)|split|itemised|with a breakdown|a breakdown|breakdown)(?: (?:of (?:this|these|them|it)))? (?:by|for each|per|into) (?:(?:each|calendar|financial|individual) )*(?:year|month|quarter)s?\b/gi;

/** "(staff and systems)": what a budget takes in. */
const costsTakenIn =
  /\((?:(?:including|incl\.?|inc\.?|covering) )?(?:(?:all )?(?:staff|staffing|people|pay|salaries|systems|technology|telephony|premises|equipment|overheads|on-costs)(?:, | and | & | \+ |\/)?){2,6}\)/gi;

/** "All services": the whole. */
const allServices =
  /,? \b(?:across |for |on )?all (?:council |of its |its |your )?(?:services|departments|directorates)\b/gi;

/** "Of that system, including licences and support": what the sum takes in. */
const takesIn =
  /(?<=\b(?:system|it|platform|software|tool|product|solution|package|crm|app|portal)(?: in (?:20\d\d|\d\d)[/–-]?\d{0,4})?),? (?:including|inclusive of|to include|with) (?:(?:the|all|any|its|annual|yearly) )*(?:licen[cs](?:es?|ing)|support|maintenance|hosting|subscriptions?|fees)(?:(?:, | and |, and | & |\/)(?:licen[cs](?:es?|ing)|support|maintenance|hosting|subscriptions?|fees))*/gi;

/** No elected members. */
const ofPublic = /\b(?:members of the public|the general public)\b/gi;

/** "The pier's website": a place's own, as a tourist one is, and not the authority's. */
const ofPlace =
  /\b(the|our|its|your) (?!(?:council|authority|organisation|borough|county|district|city|town|trust|board|public|park|service)['’])[a-z]+['’]s (?:own |main |new )?(?=web ?sites?\b)/gi;

/** "I would be grateful to know", "Could you please tell me": how it is asked, not what. */
const politely =
  /^\W*(?:i(?:['’]d| would| should) (?:be (?:very )?(?:grateful|glad|pleased|obliged)|like|appreciate it|appreciate)(?: (?:to (?:know|learn|see|have|be told)|if you (?:could|would|can) (?:please )?(?:tell me|let me know|confirm|state|provide)|knowing|being told))|(?:could|can|would|will) you (?:please |kindly )?(?:tell me|let me know|say|confirm|state)) (?=\p{L})/iu;

/** "The annual cost, excluding VAT, of the tool". */
const ofVat =
  /,? \(?(?:excluding|excl\.?|ex\.?|including|incl\.?|inc\.?|inclusive of|exclusive of|net of|plus) VAT\b\)?,?/gi;

/** "Under the Freedom of Information Act I would like to know": by what right it is asked. */
const byRight =
  /\b(?:under|in accordance with|pursuant to|as per|by virtue of|using|through|in line with|per) (?:the )?(?:(?:terms|provisions) of )?(?:the )?(?:foia?|freedom of information|f\.o\.i\.?)(?: \(scotland\))?(?: act| legislation| law| rules)?(?: (?:of )?(?:2000|2002))?,?|\b(?:(?:this|the following) is an? |as an? )?(?:foia?|freedom of information) request(?::| about| for| regarding| -| –)/gi;

/** "Please state how many": how it is to be told, not what. */
const imperative =
  /\b(?:please |kindly )?(?:state|provide|give|confirm|supply|advise|set out|indicate|release|disclose|specify)(?: me| us)?(?: with)? (?=how (?:many|often|long)\b|(?:the |a |your )?(?:(?:total|average|annual|yearly|overall|approximate) )*(?:number|volume|quantity)s?\b)/gi;

/** "How much" where no money is meant. */
const muchTime = /\bhow much time\b/gi;

const muchOf =
  /\bhow much of (?:the|your)\b(?= (?:adult |local |resident )?(?:population|residents|public|community)\b)/gi;

/** "A MyTown account", "an Elmet Connected account": the council's own name for its portal. */
const ownAccount = /\b(an?|the|their|your|your own) ((?:\p{Lu}[\p{L}]* ){1,3})account\b/gu;

/** "In the following financial years:", "the following contact data:" lists no things of another kind. */
const theFollowing =
  /\bthe following (?=(?:\w+ )?(?:years?|months?|quarters?|periods?|figures?|data|information|details|numbers|statistics)\b)/gi;

/** "Spend of the Service", as a fire authority calls itself. */
const theBody =
  /\bthe (?:Service|Trust|Force|Constabulary|Board|Agency|Association|Partnership|Commission)\b(?! [\p{Lu}])/gu;

/** "What is its staffing budget, and what is its total budget?" */
const besideTotal =
  /\b(?:its|their|the) (?:staff|staffing|pay|salary) (?:budgets?|costs?),? (?:and|&) (?:(?:what|how much) (?:is|was) )?(?=(?:its|their|the) (?:total|overall|full) (?:budget|cost))/gi;

/** "On hosting the website, and on maintaining it": one thing after the other. */
const onAnotherPart =
  /,? and on (?:the )?(?=(?:hosting|maintaining|maintenance|support(?:ing)?|updating|developing|development|editing)\b)/gi;

/** "Population (National Records of Scotland)": whose figure it is. */
const bySource =
  /\((?:source:? )?(?:the )?(?:national records of scotland|nrs|office for national statistics|ons|nisra|statswales|stats ?wales|welsh government|scottish government|census)\b[^()]*\)|\b(?:according to|from|by) (?:the )?(?:national records of scotland|office for national statistics|welsh government|scottish government)(?: figures?| estimates?)?/gi;

/** "C.R.M." */
const pointed = /\bC\.\s?([RM])\.\s?([MS])\.?(?=\W|$)/gi;

const itsVersion = /,? (?:and|with|including) (?:its|the|their|which|what) versions?(?: number)?\b/gi;

/** "How many people even look at it?", "What did we actually spend?": words that ask for nothing. */
const fillers =
  /\b(?:even|actually|really|simply|in fact|in practice|in reality|as it happens|exactly|precisely) (?=[a-z])/gi;

/** What is put otherwise, in turn. Few questions have any of it. */
const puttings = new PatternSet(0);

const putOtherwise = (
  [
    [fillers, ''],
    [/\btaken together\b/gi, 'together'],
    // A calendar year is no calendar.
    [/\bcalendar (?=(?:years?|months?|quarters?)\b)/gi, ''],
    // Who hosts a site is asked beside what it costs, and is no cost of hosting.
    [
      /(\b(?:costs?|spend|spent|pay|paid)\b[^?.;]{0,40}?),? (?:and )?who (?:hosts|is hosting) (?:it|this|the (?:web ?)?site|your (?:web ?)?site)\b(?=\W*$|, | and )/gi,
      '$1, which company is it',
    ],
    [/\b(do|did|does|have|are|were|can) we\b/gi, '$1 you'],
    [
      /\b(whether|what|much|many|which \w+) we (?=(?:have|use|used|had|run|ran|pay|paid|spend|spent|hold|keep|budget|operate)\b)/gi,
      '$1 you ',
    ],
    [ofVat, ''],
    [byRight, ''],
    [politely, ''],
    [imperative, ''],
    [sitesBeside, '$1$2 microsites'],
    [exception, '$1'],
    [ofItsParts, '$1'],
    [ofPublic, 'residents'],
    [muchTime, 'how long'],
    [muchOf, 'what share of the'],
    [ownAccount, '$1 $2online account'],
    [byTime, ' by year'],
    [takesIn, ' '],
    [theBody, 'the authority'],
    [besideTotal, ''],
    [/(?<!\btotal )\bactual (?=(?:spend|spending|expenditure|costs?)\b)/gi, ''],
    [onAnotherPart, ' and '],
    [itsVersion, ' '],
    [pointed, 'C$1$2'],
    [bySource, ' '],
    [allServices, ' whole council '],
    [/\bcontent design\b/gi, 'content'],
    [costsTakenIn, ' '],
    [ofPlace, '$1 tourist '],
    [issuesNamed, '$1$2'],
    [aside, ' '],
    [theFollowing, 'the '],
  ] as const
).map(([pattern, meant]) => ({ said: puttings.guard(pattern), meant }));

/** The question without asides. */
export function plainQuestion(question: string): string {
  let plain = paraphrased(question);
  for (const { said, meant } of putOtherwise) if (said.mayMatch(plain)) plain = plain.replace(said.pattern, meant);
  return plain;
}
