import { remembered } from '../../../text/remembered.ts';
import { contentWords, folded } from '../../lines/likeness.ts';

/** Words that a question and its answer put differently, each line one sense. */
const senses: ReadonlyMap<string, string> = new Map(
  [
    'phone telephoned telephoning rang phoned telephone telephones phones call calls caller callers calling',
    'visitor visitors visit visits visited user users visiting viewed',
    'staff employee employees employed fte headcount posts',
    'survey surveys consultation consultations poll polls polling consult consulted questionnaire',
    'software cms system systems platform platforms package product products tool tools built runs',
    'spend spent spending expenditure paid pay pays paying payment payments cost costs costing price charge charges charged outlay fee fees comes',
    'budget budgets budgeted allocated allocation aside earmarked',
    'population inhabitants inhabitant people live lives',
    'area areas boundaries geographical geographically square hectares extends covers',
    'live launched introduced',
    'implement implementation install installed installation',
    'bin bins waste refuse rubbish',
    'councillor councillors member members elected',
    'supplier suppliers provider providers contractor contractors company firm supplied supplies',
    'microsite microsites standalone separate smaller',
    'licence licences license licenses licensing licensed',
    'website websites site sites web online',
    'buy bought purchase purchased procured',
    'run running operate operates operated',
    'complaint complaints complained complain',
    'vacancy vacancies vacant unfilled',
    'close closed closing closure closures',
    'sick sickness absence absent',
    'tree trees felled',
    'sell sold selling sale sales',
    'build build building',
    'begin began begun start started',
    'plan plans planned',
    'publicity communications communication communicating',
    'advert adverts advertising advertisement advertisements advertised',
    'portal account accounts self-service',
    'home homes house houses housing dwelling dwellings property properties',
    'pothole potholes',
    'request requests requested',
    'repair repairs repaired mend mended mending',
    'car cars vehicle vehicles',
    'lawyer lawyers solicitor solicitors legal barristers counsel',
    'translate translated translation languages language',
  ].flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

const joined: readonly (readonly [RegExp, string])[] = [
  [/\b(?:contact|call|customer (?:contact|service|services)) centres?\b|\bswitchboard\b/g, 'contactcentre'],
  [
    /\bcustomer (?:relationships?|records?)(?: management| system)?\b|\bmanaging customer relationships\b/g,
    'crm system',
  ],
  [
    /\b(?:came|brought|put) into (?:use|service)\b|\b(?:go|went|going|gone) live\b|\bin (?:use|place|service) since\b/g,
    'live',
  ],
  [/\bcontent management(?: system)?\b/g, 'cms'],
  [/\bsocial media\b/g, 'socialmedia'],
  [/\bcouncil tax\b/g, 'counciltax'],
];

/** Words of every letter, which tell little of what is spoken of. */
const weak = new Set(
  'year years annual annually month months monthly quarter week current currently time day date use used uses using make made get gets got take taken takes give given number local area public last financial average new any other each per'.split(
    ' ',
  ),
);

const endings = /(?:ations?|ances?|ences?|ments?|ings?|ers?|ors?|ions?|ies|es|s|ed|ly|y|e)$/;

/** A word without its endings. */
function stemOf(word: string): string {
  let stem = word;
  for (let i = 0; i < 2; i++) {
    const shorter = stem.replace(endings, '');
    const single = /([bdgklmnprt])\1$/.test(shorter) ? shorter.slice(0, -1) : shorter;
    if (single.length < (single === shorter ? 4 : 3)) break;
    stem = single;
  }
  return stem;
}

/** The words that tell what a question or a sentence is about, however each puts it. */
export const topicWords = remembered((text): ReadonlySet<string> => {
  let plain = folded(text);
  for (const [pattern, word] of joined) plain = plain.replace(pattern, word);
  const words = new Set<string>();
  for (const word of plain.split(' ')) {
    const sense = senses.get(word);
    if (sense) words.add(sense);
    else if (isContent(word)) words.add(/\d/.test(word) ? word : stemOf(word));
  }
  return words;
});

const isContent = (word: string): boolean => word.length > 1 && contentWords(word).size > 0 && !none.has(word);

/** Words of grammar that the list of words without content leaves in. */
const none = new Set(
  'about above after again all also although another because been before being below between both but each either even ever every few first further he her his into itself just know known like may might more most must neither never no none nor not now off once one only onto out over own rather same she since some such than then though through too until up upon very via we well were whereas whether while whose why within without yes your yours us our ours me my him its am tell told ask asked wanted wish question questions answer answers reply letter dear'.split(
    ' ',
  ),
);

/** How much one word that is shared tells: a figure, a year or a word of every letter little. */
export const weightOf = (word: string): number =>
  /^\d/.test(word) ? 0.3 : weak.has(word) ? 0.25 : isCostly(word) ? 0.5 : 1;

/** What is paid is asked of many things: that it is shared is told by kind. */
const isCostly = (word: string): boolean => word === 'spend' || word === 'software' || word === 'population';

/** The kinds of thing that are asked for and given. */
export type Kind = 'money' | 'count' | 'percent' | 'date' | 'duration' | 'size' | 'name' | 'yesNo';

const wanted: readonly (readonly [Kind, RegExp])[] = [
  [
    'money',
    /\bhow much\b(?! (?:time|space|land|waste|rubbish|of|notice))|\b(?:costs?|spends?|spent|spending|expenditure|budgets?|paid|pays?|prices?|fees?|charges?|set aside|put aside|funding|income|in pounds)\b/,
  ],
  [
    'count',
    /\bhow (?:many|often)\b|\bnumbers? (?:of|who|that|in|on|\w{3,14}ed)\b|\bhow much (?:waste|rubbish|of)\b|\bhow popular\b/,
  ],
  ['percent', /\bper ?cent(?:age)?\b|%|\bproportion\b|\buptake\b|\brate\b|\bwhat share\b/],
  ['date', /\bwhen\b|\b(?:what|which) (?:date|year|month)\b|\bdates? (?:of|on which|when)\b|\bsince\b|\bhow old\b/],
  ['duration', /\bhow (?:long|quickly|soon)\b|\bduration\b|\baverage (?:time|wait)\b|\bwait(?:ing)? times?\b/],
  ['size', /\bhow (?:large|big|far)\b|\barea\b|\bsize\b/],
  [
    'name',
    /\b(?:which|who|whose|whom)\b|\bwhat (?:\w{1,16} ){0,3}(?:systems?|software|platforms?|tools?|products?|suppliers?|company|providers?|package|apps?|cms|crm|make|names?)\b|\bnames? of\b|\bwhat (?:runs|hosts|is it built)\b|\bwhat\b.{1,60}\b(?:runs? on|built (?:on|with|in)|called)\b/,
  ],
  ['yesNo', /^(?:whether|if|do|does|did|is|are|was|were|has|have|can|could|will|would)\b|\bwhether\b/],
];
const numberWords =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|dozen|none|nobody|once|twice|nil)';
const given: readonly (readonly [Kind, RegExp])[] = [
  [
    'money',
    /[£€]\s?\d|\d\s?(?:pence|p)\b|\bpounds?\b|\bno (?:cost|charge|budget|fee|spend|payment)|\bfree (?:of charge|to)\b|\b(?:costs?|spen[dt]|paid|pay) (?:us |it |them )?nothing\b|\bnil\b|^(?:and )?nothing (?:on|for|is|was|has)\b|\b(?:at no|without) (?:extra |additional |further )?cost\b/,
  ],
  [
    'count',
    new RegExp(
      `(?<![£€\\d.,/-])\\b(?!(?:19|20)\\d\\d(?:[/–-]\\d{2,4})?\\b(?!,\\d))\\d[\\d,.]*(?!\\s?(?:%|per ?cent|pence))|\\b${numberWords}\\b|\\bno(?: \\w+){1,3} (?:has|have|was|were|is|are|did)\\b|\\bthere (?:is|are|was|were|have been) no\\b|\\bnot one\\b`,
    ),
  ],
  [
    'percent',
    /\d\s?%|\bper ?cent\b|\b(?:half|third|quarters?|fifth|tenth|two[- ]thirds)\b|\b(?:one|\d+) (?:in|out of) (?:\w{3,5}|\d+)\b/,
  ],
  [
    'date',
    /\b(?:19|20)\d\d\b|\bsince\b|\b(?:january|february|march|april|may \d|june|july|august|september|october|november|december)\b/,
  ],
  [
    'duration',
    new RegExp(
      `\\b(?:\\d[\\d.]*|an?|one|half an|several|${numberWords})(?: and a half)? (?:seconds?|minutes?|hours?|(?:working )?days?|weeks?|months?|years?)\\b`,
    ),
  ],
  ['size', /\b(?:square|sq\.?|hectares?|acres?|km2?|kilomet\w+|miles?)\b/],
  [
    'yesNo',
    /^(?:yes|no|we (?:do|have|are|use|did|can|will)|there (?:is|are|has|was|will)|it (?:is|does|has|was)|not|none|the council (?:does|has|is|uses))\b|\b(?:do|does|did|is|are|has|have|was|were|will|can) not\b|\bno (?:\w{2,})\b|\bcannot\b/,
  ],
];
const named =
  /[\p{Ll}\d,)] (?!(?:Council|The|January|February|March|April|May|June|July|August|September|October|November|December|Freedom|Act|Borough|District|County|City)\b)(?:\p{Lu}[\p{L}\d.]+|\p{Ll}+\p{Lu}\p{L}+)/u;
const denied =
  /\b(?:do|does|did) not (?:\w+ )?(?:hold|record|keep|know|collect|count|monitor|log|measure|possess)|\bnot (?:\w+ly )?(?:held|recorded|kept|collected|known|counted|available)|\b(?:hold|keep|have|holds|keeps|has) no (?:\w+ )?(?:record|figure|information|data|breakdown|list)|\bno (?:record|figures?|list|count|breakdown) (?:is|are|of|for|has)\b|\bwithh(?:eld|old)|\bexempt|\bsection \d|\brefus|\bdecline to\b|\bpublished (?:on|at|in|each)\b|\bplease (?:see|ask)\b|\bmatter for\b|\bresponsib/;

/** The kinds of thing that a question asks for. */
export const wantedBy = remembered((question): ReadonlySet<Kind> => {
  const text = question.toLowerCase();
  return new Set(wanted.flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : [])));
});

/** The kinds of thing that a sentence gives; `denied` where it says that there is nothing to give. */
export const givenBy = remembered((sentence): ReadonlySet<Kind | 'denied'> => {
  const text = sentence.toLowerCase();
  const kinds = new Set<Kind | 'denied'>(given.flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : [])));
  if (named.test(sentence)) kinds.add('name');
  if (denied.test(text)) kinds.add('denied');
  return kinds;
});
