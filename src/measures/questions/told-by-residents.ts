import type { Paraphrase } from './paraphrases.ts';

/** What residents report, each of one kind. */
const kind =
  '(?:missed (?:bins?|(?:bin |waste |refuse )?collections?)|bins|fly[- ]?tip(?:s|ping|ped rubbish|ped waste)?|pot ?holes?|graffiti|litter(?:ing)?|(?:(?:broken|faulty|failed) )?(?:street|road) ?lights?(?: out)?|(?:street ?)?lighting(?: faults)?|(?:broken |faulty )?lights|lamps|dog (?:fouling|mess|waste)|fouling|(?:abandoned|untaxed|nuisance) (?:vehicles?|cars?)|blocked (?:drains?|gull(?:y|ies))|drains|drainage|gull(?:y|ies)|flood(?:s|ing)|(?:road|highways?|pavement|footpath|street) (?:defects?|faults?|damage|surfaces?|problems?|issues?)|roads|pavements|footpaths|footways|overgrown [a-z]+|(?:fallen )?trees|hedges|(?:(?:damaged|missing|road|street) )?signs|weeds|vandalism|(?:broken|damaged) [a-z]+|street cleaning|street cleansing|needles|dead animals|spill(?:age)?s|grit bins?)';
const more =
  '(?:(?:,| and| or|, and|, or) (?:etc\\.?|so on|(?:the )?(?:like|similar|such ?like|rest)|others|(?:other|similar|such) (?:[a-z]+ ){0,2}[a-z]+)|,? etc\\.?)';
const publicNoun = '(?:residents?|the public|members of the public|people|customers?|citizens?|users?|the community)';
/** Roads and whatever else is outside the door, in any order. */
const outside =
  '(?:highways?|roads?|street(?:[- ]?scene|s)?|(?:street )?lighting|environmental|neighbourhood|community|pavements?|footways?|public realm|cleansing)';
const reported = /\b(?:report|flag|log|rais|notif|alert|submi|tell|told|sent in|send in)/i;

/** What residents tell of, put as the reports that are counted: the kinds are examples, the verbs say the same. */
export const toldByResidents: readonly Paraphrase[] = [
  // "Reports of missed bins, litter and potholes", "road defects, floods and the like reported by the public".
  {
    sign: reported,
    said: new RegExp(
      `\\b${kind}(?:(?:, (?:and |or )?| and | or | & | ?/ ?)(?:(?:an?|the|of|with) )?${kind})+(?:${more})?|\\b${kind}${more}`,
      'gi',
    ),
    meant: 'issues of several kinds reported',
  },
  // "Highway defects reported", "street-scene problems".
  {
    sign: reported,
    said: new RegExp(
      `\\b${outside}(?:(?: and | or | & |, | ?/ ?)${outside})* (?:defects|faults|problems|issues|concerns|incidents)\\b`,
      'gi',
    ),
    meant: 'street problems',
  },
  // "A platform for residents to flag problems", "people can log faults".
  {
    sign: /\b(?:flag|log|raise|notify|alert|tell|point out|let you know)\b/i,
    said: new RegExp(
      `\\b(${publicNoun}(?: can| could| may| might| to| are able to| use to)*) (?:flag(?: up)?|log|raise|notify(?: you| the council)?(?: of)?|alert (?:you|the council) (?:to|about)|tell (?:you|the council) (?:of|about)|point out|let (?:you|the council) know (?:of|about))(?= (?:an?|any|the|local|street|several|such )*\\s?(?:problems?|issues?|faults?|defects?|concerns?|hazards?|potholes?|fly|litter|street|graffiti|missed)\\b)`,
      'gi',
    ),
    meant: '$1 report',
  },
  // "Reports of potholes, litter and lights through the website, annual".
  {
    sign: /^\W*(?:online )?reports\b/i,
    said: /^\W*(?:online )?reports (?=(?:of|about|on) (?:issues of several kinds|street problems)\b)/gi,
    meant: 'number of submitted reports ',
  },
  // "How many jobs did the public log on your reporting tool?"
  {
    sign: /\breport(?:ing|[- ]it)\b|\bfix ?my ?street\b/i,
    said: /\b(?:jobs|tickets|cases|tasks|items|matters|requests|flags)\b(?=[^?.;]{0,60}\b(?:reporting (?:tool|app|system|platform|service)|report[- ]it|fix ?my ?street|love clean streets))/gi,
    meant: 'reports',
  },
];
