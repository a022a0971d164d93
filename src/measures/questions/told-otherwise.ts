import type { Paraphrase } from './paraphrases.ts';

/** That customers' contact is kept, and by nothing that is called otherwise: telephony, a mailbox, a queue. */
const keepsContact =
  /\b(?:customer|resident|citizen)s?['’]? (?:relation|contact|interaction)(?![^?]*\b(?:phones?|telephon|chat|e-?mails?|social|payments?|queue|bookings?|appointments?|visits?|surveys?))/i;

/** Notices told by where they stand, contact by the system that keeps it, and what is asked in a turn of speech. */
export const toldOtherwise: readonly Paraphrase[] = [
  // "Notices under the Planning and Highways Acts".
  {
    sign: /\bnotices\b[^?.;]*\bacts\b/i,
    said: /\bnotices,? (?:(?:that|which) )?(?:(?:are |were )?(?:required|made|given|issued|placed) )?under (?:the )?[^?.;]{3,60}? acts\b/gi,
    meant: 'statutory notices',
  },
  // "How many notices did you print in newspapers?", but not of one kind.
  {
    sign: /\bnotices\b[^?.;]*\b(?:newspapers?|press|gazette)\b/i,
    said: /\bnotices(?<!\b(?:planning|traffic|licensing|penalty|enforcement|road|tree|job|vacancy|death|sale|abatement|eviction|public|statutory|legal|formal) notices)(?! (?:about|of|on|for|concerning|regarding|relating)\b)(?=[^?.;]{0,80}\b(?:newspapers?|press|gazette)\b)/gi,
    meant: 'public notices',
  },
  {
    sign: /\bnotices\b[^?.;]*\blaw\b/i,
    said: /\bnotices,? (?:that|which) the law (?:obliges|requires|makes|compels|tells) (?:you|councils?|the council|authorities|it)(?: to)? (?:publish|advertise|place|print|give)\b/gi,
    meant: 'statutory notices',
  },
  // "How many notices did that pay for?", "How many further sites does the council pay for?"
  {
    sign: /\bhow many\b[^?.;]*\b(?:pay for|paid for|buy|cover|fund)\b/i,
    said: /\b(how many [a-z][a-z’', -]{2,70}?),? (?:did|does|do) (?:that|this|it|the (?:sum|money|budget|spend|council)|you) (?:pay for|buy|cover|fund)(?=\W*$|[?.;,])/gi,
    meant: '$1 are there',
  },
  // "Did you pay to have printed", "do you have to publish".
  {
    sign: /\bnotices\b/i,
    said: /\b(?:did|do|does) (?:you|the council|the authority|it) (?:pay|have|need) to (?:have (?:it |them )?)?(?=(?:printed|published|placed|advertised|print|publish|place|advertise)\b)/gi,
    meant: '',
  },
  // "What held back the rollout of the CRM?"
  {
    sign: /\bheld back\b/i,
    said: /\bheld back (?=(?:the|your|its|this)\b)/gi,
    meant: 'stood in the way of ',
  },
  // "Which system holds customer contact records?", "software to manage customer relationships".
  {
    sign: keepsContact,
    said: /\b(?:systems?|software|databases?|platforms?|products?|tools?|packages?|applications?|solutions?)(?: (?:that|which|is used to|are used to|used to|used for|to|for))? (?:holds?|holding|stor(?:es?|ing)|keeps?|keeping|records?|recording|manag(?:es?|ing)|logs?|logging|tracks?|tracking) (?:the |all |all of |your |its )*(?:customer|resident|citizen)s?['’]? (?:relationships?|relations|contacts?(?: (?:records?|details|data|history|information))?|interactions?)\b/gi,
    meant: 'CRM system',
  },
  {
    sign: keepsContact,
    said: /(?<=\b(?:systems?|software|databases?|platforms?|products?|tools?|packages?|applications?|solutions?)\b[^?.;]{0,40} )(?:to|for|in which to|with which to) (?:hold|holding|stor(?:e|ing)|keep|keeping|record|recording|manag(?:e|ing)|log|logging|track|tracking) (?:the |all |all of |your |its )*(?:customer|resident|citizen)s?['’]? (?:relationships?|relations|contacts?(?: (?:records?|details|data|history|information))?|interactions?)\b/gi,
    meant: 'as CRM',
  },
  // "A CRM that covers housing".
  {
    sign: /\b(?:covers?|covering|includes?|including|takes in|extends? to)\b/i,
    said: /(?<=\b(?:crm|customer relationship management)(?: \(crm\))?(?: (?:system|platform|software|product|solution))?),? (?:(?:that|which) )?(?:also )?(?:covers?|covering|includes?|including|takes in|extends? to) (?:[a-z]+ ){0,3}[a-z]+(?=\W*$|[?.,;])/gi,
    meant: '',
  },
  // "The number of adverts in the press, with cost".
  {
    sign: /,? with (?:(?:the|their|its) )?(?:total |associated )?costs?\W*$/i,
    said: /,? with (?:(?:the|their|its) )?(?:total |associated )?costs?(?=\W*$)/gi,
    meant: ' and their cost',
  },
];
