import type { Paraphrase } from './paraphrases.ts';

const residents = '(?:the |our |your )?(?:public|residents?|members of the public|people|customers?|citizens?)';
/** By whom or by what way residents' reports come in. */
const fromResidents = `(?: to (?:you|the council|the authority|us))?,? (?:by ${residents}|online|on-?line|(?:through|via|on|using) (?:the|your|its|our|an) (?:council['’]s )?(?:web ?site|online (?:form|tool|service|portal)|app|reporting (?:tool|app|system)))\\b`;

/** What a question asks in a turn of speech that names the thing asked for last, or by a pronoun. */
export const otherTurns: readonly Paraphrase[] = [
  // "Defects reported by the public", "reports of defects made online": of the streets, as nobody else's are reported so.
  {
    sign: /\bdefects?\b[^?.;]*\b(?:report|notif|log|rais|made|submi|receiv|sent)/i,
    said: new RegExp(
      `\\b(?:(?:road|highways?|street|pavement|carriageway|footway|surface) )?defects,? (?:that |which )?(?:were |are |have been |being )?(reported|notified|logged|raised|submitted)${fromResidents}`,
      'gi',
    ),
    meant: 'street problems reported by residents',
  },
  {
    sign: /\breports? of (?:\w+ )?defects\b/i,
    said: new RegExp(
      `\\breports of (?:(?:road|highways?|street|pavement|carriageway|surface) )?defects,? (?:that |which )?(?:were |are )?(?:made|received|submitted|sent in|logged|raised)${fromResidents}`,
      'gi',
    ),
    meant: 'number of street problems reported by residents',
  },
  // "What held the project back?"
  {
    sign: /\b(?:held|holds?|set|sets)\b[^?.;]{1,40}\b(?:back|up)\b/i,
    said: /\b(what|which [a-z]+) (?:has |have )?(?:most |chiefly |mainly )?(?:held|set) (the (?:[a-z]+ ){0,2}[a-z]+|its [a-z]+|this|things|matters) (?:back|up)\b/gi,
    meant: '$1 stood in the way of $2',
  },
  // "An account, and the proportion that have": one.
  {
    sign: /\b(?:proportion|percentage|share|per cent|percent)\b/i,
    said: /\b(proportion|percentage|share|per cent|percent)(?: of (?:residents|households|people|them|adults|customers))? (?:(?:that|who|which) (?:have|do|has|does)(?: (?:so|one))?|(?:having|with|holding|who hold|that hold) one|who are|that are)(?=\W*$|[,;?])/gi,
    meant: '$1 of residents registered for it',
  },
  // "Which platform hosts them?"
  {
    sign: /\b(?:them|these|those|they)\b/i,
    said: /\b(?:which|what) (?:platform|tool|software|system|product|package|service|provider|application) (?:hosts?|carries|carry|runs?|supports?|delivers?|powers?|hosted|ran|carried) (?:them|these|those|they)(?=\W*$|[?,;])/gi,
    meant: 'on which platform are they run',
  },
];
