import { type Guarded, PatternSet } from '../../text/guard/pattern-set.ts';

/** What the words before a date make of it; `replied` is said in passing and gives way to the letter's own date, `other` is a date that is neither of the letter's own. */
export type Meaning = 'received' | 'requested' | 'responded' | 'replied' | 'written' | 'other';

/** Where in a letter the date stands: a label in the body is a label only where it begins its line. */
export interface DatePlace {
  /** Before the first question. */
  readonly inHead: boolean;
  /** Among the last lines, and the last words of its line. */
  readonly inTail: boolean;
}

const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)\\w{0,6},?)?';
const ending = `(?: on)?(?: the| this)?[\\s:;.*|/,([–-]{0,60}${weekday}(?: the)?[\\s:–-]{0,4}$`;
/** All that is asked of the words before each date, one after another until one matches. */
const ofWords = new PatternSet(0);
const before = (words: string, begins = '\\b'): Guarded =>
  ofWords.guard(new RegExp(`${begins}(?:${words})${ending}`, 'i'));

const us = "(?:the |our |this |your )?[\\w'’&-]{1,20}(?: [\\w'’&-]{1,20}){0,5}(?: \\([\\w &]{2,14}\\))?";
/** "your request for information", "the questions", "an application". */
const asking =
  '(?:your|the|this|these) (?:[\\w-]{1,16} ){0,4}?(?:request|letter|e-?mail|enquiry|application|questions|message|correspondence|note|form|submission|query|survey|questionnaire)';
const other = before(
  'publi(?:shed|cation)|updated?|modified|reviewed|(?<!internal )review(?: date| due)?|due|deadline|target|expected|expir\\w{1,4}|by|before|until|since|from|between|effective|as (?:at|of)|printed|started?|commenced|ends?|born|created|acknowledged|extended|overdue|clarif\\w{1,10}|next|valid|awarded|renewal|live|(?:publication|update|review|due|target|expiry|start|end|deadline|acknowledgement) (?:date|on|in|is|was)|up to|(?:target|due|expected|proposed|planned|estimated|statutory|latest|deadline|required|extended|anticipated)(?: for)? (?:\\w{1,12} ){0,2}(?:date|by|on|sent|issued|response|reply|answer)|(?:period|year|quarter|week|month)s?(?: of| from| to| ended| ending| beginning| commencing)?',
);
const received = before(
  `${asking}(?:,? (?:which|that))?(?: (?:was|were|has been|first)){0,2} (?:arrived|came|landed|reached|delivered|handed|lodged|brought|stamped)(?: (?:in|at|with|to|by|into|through|via|my|our|the|us|hand|office|[\\w'’-]{1,16})){0,5}|(?:which|that) (?:we|the (?:council|authority)) (?:first )?(?:got|had|received|took in)|(?:received|rec['’]?d|rec(?=[.:])|rcvd)(?: it| them)?(?: (?:by|in|at|via|through|into) ${us})?(?: date| here| dated| initially| originally)?|(?:we|i|council|authority) (?:have |has )?(?:first |originally )?received (?:[\\w'’-]{1,20} ){1,12}on|(?:came|sent|reached|passed|got) (?:to )?us|which (?:came|was sent) to ${us}|came in|in our (?:inbox|mailbox)|arrived(?: here| with us)?|date (?:of )?(?:request )?(?:received|receipt)|receipt(?: of (?:your|the|this) (?:(?!dated|sent)[\\w-]{1,16} ){0,3}(?!dated|sent)[\\w-]{1,16})?|receipt date|date (?:stamped )?in|received (?:today|yesterday)|received your|(?:got|had) (?:your|the|this) (?:foi|request|e-?mail|letter|enquiry|questions)|(?:we|i|council) (?:had|have had|got|have) your (?:e-?mail|letter|request|enquiry|message)|reached (?:us|${us})|d?derbyniwyd(?: ar)?|a dderbyniwyd ar|dyddiad d?derb\\w{1,8}`,
);
const requested = before(
  "(?:date )?(?:logged|opened|registered)|date (?:of )?(?:the |your )?(?:request|enquiry)(?: made| submitted)?|request(?:ed)?(?: date| made| submitted| sent)?|date requested|date (?:submitted|made|asked)|submitted(?: to us| online| (?:via|through|using) (?:(?:our|the|your) )?[\\w-]{1,16}(?: [\\w-]{1,16}){0,2})?|(?:your|this|the) (?:[\\w-]{1,20} ){0,12}(?:request|e-?mail|letter|enquiry|correspondence|message)(?: for information)?(?: (?!response|reply|review|answer)[\\w-]{1,20}){0,10},? \\(?(?:of|dated|sent|made|submitted|from)|request for information (?:of|dated)|your (?:[\\w-]{1,20} ){0,4}(?:note|submission|application|form|query|questions|survey|fax),? \\(?(?:of|dated|sent|made|submitted|from)|your (?:[\\w-]{1,20} ){0,4}(?:request|e-?mail|message) (?:timed|timestamped)(?: at)? \\d\\d?[:.]\\d\\d(?: [ap]m)?,?|(?:request|enquiry) \\(?(?:of|dated|made)|you (?:e-?mailed|wrote|filled in|completed|contacted|asked|requested|submitted|made|sent)(?: (?!response|reply|answer)[\\w’']{1,16}){0,8}",
);
const answering = '(?:response|reply|answer|disclosure|decision|outcome)';
const responded = `date of (?:the )?(?:issue|release|disclosure) of (?:the |our |this )?(?:${answering}|letter)|date (?:of )?(?:the |our |final |this )?(?:${answering}|letter|e-?mail)(?: sent| issued)?|(?:final )?${answering} (?:date|sent|issued|given|provided|released)|(?:full|final|substantive) (?:response|reply|answer)|date out|(?:date )?(?:out|sent|issued|released|disclosed|answered) to (?:the )?(?:requester|applicant|customer|enquirer)|date out to (?:the )?(?:requester|applicant|customer|enquirer)|information (?:released|disclosed)|(?:date )?responded|date (?:answered|replied|completed|closed|resolved|concluded|finali[sz]ed|returned|sent|issued|released|disclosed|of issue|of completion|of closure|of release)|(?:issued?|closed|closure|resolved|concluded|finali[sz]ed|completed|completion|sent|answered|replied|disclosed|disclosure|returned) dates?|(?:request|enquiry|case) (?:answered|closed|completed|responded to)|dyddiad (?:cwblhau|ateb|ymateb|yr ymateb|cau|anfon)|atebwyd(?: ar)?|letter date|(?:our )?${answering} \\(?(?:of|dated)`;
const done = `${answering}|(?:${answering}) (?:letter|notice|e-?mail)(?: (?:of|dated|sent|issued))?|decision (?:made|taken|given)|ymateb(?:wyd)?|ans(?=\\.)|(?:de|di)spatched|went out|responded to|replied to|replied|answered|completed|closed|resolved|concluded|disclosed|released|issued|returned|sent(?: out)?`;
const written = before('date|dyddiad|dyddiad ?\\/ ?date|our date|sent|date sent|dated', '(?:^|[|;,(*]\\s?|\\s{2})');
const writtenWithColon = ofWords.guard(/\b(?:date|dyddiad)\s?:[\s*]{0,8}(?:\w{3,9},?)?\s?$/i);

const respondedAnywhere = before(responded, '(?:^|[\\s|(,*])');
const respondedAtStart = before(responded, '^\\W{0,4}');
const doneAtPart = before(
  done,
  '(?:^|[|;,.(*·•/–—-]\\s?|\\s{2}|\\band (?:was |is (?:now )?|has been )?|^status\\s?:?\\s?)',
);
/** "Our response to your request - 3 May 2024". */
const titlesReply = ofWords.guard(
  /^\W{0,4}(?:(?:our|council|foi) )?(?:response|reply|answers?) to (?:your|the|a|an) (?:[\w-]{1,16} ){0,4}(?:request|enquiry|questions)\s?[:,–—(-]\s?$/i,
);
/** "Ref FOI 12 · Sent: 3 May 2024", anywhere in the head: the colon makes a label of it. */
const labelInHead = ofWords.guard(
  /\b(?:sent|issued|responded|answered|replied|reply|answer|completed|closed|disclosed|resp|response (?:sent|issued|date)|date of (?:response|reply|issue)) ?:[\s*]{0,8}(?:\w{3,9},?)?\s?$/i,
);
/** `Original response sent: 3 May 2024`, beside the one that corrects it. */
const firstReply = ofWords.guard(
  /\b(?:original|initial|previous|earlier) (?:response|reply|answer)(?: (?:sent|issued|given|date))? ?:[\s*]{0,8}(?:\w{3,9},?)?\s?$/i,
);
const ownResponse = ofWords.guard(
  /^\W{0,4}(?:our|council|council's|authority|authority's|official|foi) (?:response|reply|answer|letter)\s?(?:[:–-]\s{0,4}|\s)$/i,
);
const doneAtStart = before(done, '^\\W{0,4}');
const notOurs = ofWords.guard(
  new RegExp(
    `\\b(?:our|original|initial|previous|earlier|first|last|the|that|a|an|your|further|his|her|their) ${answering}(?: (?:dated|of|sent|issued|on|was|given)){0,3}[\\s:–-]{0,4}$`,
    'i',
  ),
);
/** `Appendix 2 to our letter of 3 May 2024`: what is annexed went with the letter. */
const annexedTo =
  /^\W{0,4}(?:appendix|annex|annexe|schedule|enclosure|attachment)\b.{0,16}\bto (?:(?:our|the council['’]s|the) )?(?:letter|response|reply|answer|e-?mail)(?: to you)?(?: \(?[A-Z]{2,6}[-/ ]?\d[\w/.-]{0,20}\)?)?,? (?:of|dated)[\s:]{1,3}$/i;
/** `Review decision: 3 May 2024`, beside the first answer's day. */
const reviewDone =
  /^\W{0,4}(?:date of )?(?:internal )?review (?:decision|outcome|conclusion|response|reply|answer|findings?|letter)(?: (?:date|sent|issued|given))? ?[:–-]?[\s*]{1,8}$/i;
const thisResponse = before(
  'this (?:(?:one|single|joint|combined) )?(?:response|reply|answer|letter) (?:was|is|has been|being)? ?(?:issued|sent|given|provided|completed|dated|went|goes)(?: out| to you){0,2}|(?:council|authority|trust),? (?:response|reply|answer) (?:of|dated|sent)',
);
/** `I have today, 3 May 2024, decided` */
const today = /\b(?:i|we)(?: have)?,? today,? \(?$/i;
/** `We have answered both your requests in this one letter dated 3 May 2024`: what precedes is no request's day. */
const inOneLetter = /\b(?:in|by|with) this (?:\w{1,9} )?(?:letter|reply|response|e-?mail),? (?:of|dated)\s$/i;
/** "The figure in our letter of 3 May 2024": what we wrote is no request. */
const ourLetter = ofWords.guard(
  /\b(?:our|my) (?:[\w-]{1,16} ){0,3}(?:letter|e-?mail|message|note|correspondence|notice)(?: to you)?,? (?:of|dated|sent(?: on)?)(?: the)?\s$/i,
);
/** "The council responded to this request on 3 May 2024": not the day of the request. */
const respondedTo = ofWords.guard(
  /\b(?:responded|replied|answered|response was (?:sent|issued|given)) to (?:this|your|the) (?:[\w-]{1,16} ){0,4}?(?:request|enquiry|questions)(?: for information)? on(?: the)? ?$/i,
);
/** "You asked on 1 May 2024. We replied on 3 May 2024." */
const replied = before(
  '(?:we|the council|the authority) (?:replied|responded|answered)(?: to (?:you|it|this request))?',
);
/** `Given at Wexmoor this 14th day of May 2024`. */
const givenAt = ofWords.guard(
  /^\W{0,4}(?:given|dated|signed|done)(?: and \w{3,8})? (?:at|in) [\p{L} '’,-]{3,40},? (?:this|the|on) ?(?:the )?$/iu,
);
/** "The Cabinet's decision of 3 May 2024": another's. */
const another = ofWords.guard(
  /(?<!\b(?:council|authority|trust|board|commissioner|constabulary|police|service))['’]s? (?:decision|resolution|outcome|response|answer|reply) (?:of|dated)\s$|\b(?:earlier|previous|last|another|other|separate) (?:request|letter|e-?mail|enquiry|one|application)\b[^.;]{0,40}$/i,
);
/** "our answer to your first request, received on 3 May 2024", beside which a second stands. */
const firstOfTwo = ofWords.guard(/\b(?:to )?your first (?:request|letter|e-?mail|enquiry)\b[^.;]{0,40}$/i);
/** `Printed by Wexmoor Print, Job 12, 3 May 2024`: what a machine puts on the page. */
export const isByMachine = (line: string): boolean => byMachine.test(line);
const byMachine =
  /^\W{0,3}(?:printed|scanned|exported|generated|downloaded|retrieved|archived)\b(?! (?:and|or)\b)[^.]*$/i;
/** `In: 3 May 2024   Out: 14 May 2024`, `in 3 May 2024 | out 14 May 2024`, `In.` over `Out.` */
const inTray = ofWords.guard(/(?:^\W{0,4}|[|;·•/(] ?|\s{2})in ?[:.]? ?$/i);
const outTray = ofWords.guard(/(?:^|[\s|;,])out ?: ?$|(?:^\W{0,4}|[|;·•/(] ?|\s{2})out ?\.? ?$/i);
/** `Subject: EIR 294 reply 3 May 2024`. */
const subjectReply = ofWords.guard(
  /^\W{0,3}(?:subject|re) ?:.{0,80}\b(?:reply|response|answer|decision)(?: of| dated| sent)?[\s,–(-]{1,3}$/i,
);
/** `date_received: `, `DateReceived: `, `"received_at": "`: a key of a file's data. */
const isKey = /_|[a-z][A-Z]|":/;
const spelled = (words: string): string =>
  words
    .replace(/([a-z\d])([A-Z][a-z])/g, '$1 $2')
    .replace(/_(?:at|on)\b/gi, '')
    .replace(/[_"]/g, ' ');
const askedAtStart = before(
  "asked|made|raised|(?:your|their|the applicant[’']s|the requester[’']s) (?:[\\w-]{1,16} )?(?:request|e-?mail|letter|enquiry|message|questions)",
  '^\\W{0,4}',
);
const ofRequest = /\b(?:request|enquiry|foi|survey|e-?mail|letter|correspondence|your questions)\b/i;

/** `Received: 4 Chwefror / 4 February 2025`, `Response issued by e-mail: 3 March 2025`: what stands between the label and its date. */
const sameDayInWelsh =
  /\d{1,2}(?:ain|af|eg|ydd|fed)? (?:ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)(?: \d{4})? ?[/|–-] ?$/i;
const byPost = / by (?:e-?mail|post|letter)(?=[\s:]{1,4}$)/i;
const withoutAsides = (words: string): string => words.replace(sameDayInWelsh, '').replace(byPost, '');
/** `Holding reply: 20 February`. */
const holds = ofWords.guard(
  /\b(?:holding|interim) (?:response|reply|answer|letter|e-?mail)(?: (?:sent|issued|date))?[\s:–-]{0,4}$/i,
);
/** `Our ref. 2210   Date 3 May 2024` on one line. */
const besideReference = ofWords.guard(/\b[Rr]ef(?:\b|(?=[A-Z])).{0,70}\sDate:?\s{0,3}$/);
/** `Signed ~~~ Dated 3 May 2024` at a form's foot. */
const signedAndDated = ofWords.guard(/^\W{0,4}(?:signed|signature)\b.{0,60}\b(?:dated?|on)\s?:?[\s_.]{0,20}$/i);
/** `Sent on behalf of the Monitoring Officer, ...`, `Wexmoor, 3 May 2024` under a letter. */
const closesLetter = ofWords.guard(
  /^(?:(?:sent|signed|issued) (?:on behalf of|for|by)\b[^.:]{0,60}, |(?!\p{L}{3,6}day\b)\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})?, (?:the )?)$/iu,
);

/** What the words before a date (its own line's, or its label) say that it is. */
export function meaningOf(text: string, { inHead, inTail }: DatePlace): Meaning | undefined {
  const last = text.slice(-120);
  const words = withoutAsides(isKey.test(last) ? spelled(last) : last);
  const said = ofWords.read(words);
  if (another.testRead(said)) return 'other';
  if (other.testRead(said) || (inHead && holds.testRead(said))) return 'other';
  if (inHead && respondedTo.testRead(said)) return 'responded';
  const atStart = /^\W{0,4}(?:(?:date |request )?received|date (?:stamped )?in)\b/i.test(words);
  if (inHead && firstOfTwo.testRead(said)) return 'requested';
  if (inHead && inTray.testRead(said)) return 'received';
  if (received.testRead(said)) return inHead || atStart || ofRequest.test(words) ? 'received' : 'other';
  if (inHead && titlesReply.testRead(said)) return 'responded';
  if (today.test(words) || (inHead && inOneLetter.test(words))) return 'responded';
  if (inHead && askedAtStart.testRead(said)) return 'requested';
  if (requested.testRead(said) && !(inHead && ourLetter.testRead(said)))
    return inHead || /^\W{0,4}(?:date |request)/i.test(words) || /\byour?\b/i.test(words) ? 'requested' : 'other';
  if (inHead && (subjectReply.testRead(said) || outTray.testRead(said))) return 'responded';
  if (inHead && firstReply.testRead(said)) return 'replied';
  if (inHead && labelInHead.testRead(said)) return 'responded';
  if ((inHead && ownResponse.testRead(said)) || thisResponse.testRead(said)) return 'responded';
  if (inHead && (annexedTo.test(words) || reviewDone.test(words))) return 'responded';
  if (notOurs.testRead(said) && !/\bdate of\b/i.test(words)) return 'other';
  // "Marlow Council response FOI-3125 (13 June 2025)": the date that closes the title.
  if (inHead && /\b(?:response|reply|answers?)\b[^.]{0,50}\($/i.test(words)) return 'responded';
  if ((inHead ? respondedAnywhere : respondedAtStart).test(words)) return 'responded';
  if ((inHead && doneAtPart.testRead(said)) || (inTail && doneAtStart.testRead(said))) return 'responded';
  if (inHead && replied.testRead(said)) return 'replied';
  if ((inHead || inTail) && givenAt.testRead(said)) return 'written';
  if ((inHead && besideReference.testRead(said)) || (inTail && closesLetter.testRead(said))) return 'written';
  if (inTail && signedAndDated.testRead(said)) return 'written';
  return (inHead || inTail) && (written.testRead(said) || writtenWithColon.testRead(said)) ? 'written' : undefined;
}

/** The same of the words behind it. */
const ofWordsBehind = new PatternSet(0);

const after = ofWordsBehind.guard(
  /^(?:,? (?:at )?\d\d?[:.]\d\d(?:[:.]\d\d)?)?[\s|–—:-]{0,4}request (?:was )?received\b|^\s?[,)]?\s?(?:(?:the )?(?:(?!which|that|and|who)[\w'’&-]{2,20} ){0,5}?(?:council|authority|trust|board|police|constabulary|service|office|we|it)) (?:first )?(?:received\b|took (?:in|delivery of) (?:your|the)\b|had (?:your|an? (?:e-?mail|letter|request|message))\b|got (?:your|the|an?)\b)|^\s?[,)]?\s?your (?:[\w-]{1,16} ){0,3}?(?:request|letter|e-?mail|enquiry|questions|message) (?:reached|came|arrived|landed|was received|was delivered)\b|^\s?\(?(?:date )?received\b(?!\)?\s?(?:on\b|:|at\b|by\b|the\b|\d))/i,
);

const askedAfter = ofWordsBehind.guard(
  /^\s?,?\s?you (?:\w{1,16} )?(?:e-?mailed|wrote|contacted|asked|requested|submitted|made|sent)\b/i,
);

const sentAfter = ofWordsBehind.guard(
  /^(?:,? (?:at )?\d\d?[:.]\d\d(?:[:.]\d\d)?)?[\s|–—:-]{0,4}(?:(?:full|final|our) )?(?:(?:response|reply|answer|decision) (?:was )?(?:sent|issued|released)|request (?:answered|responded to))\b/i,
);
const otherAfter = ofWordsBehind.guard(
  /^(?:,? (?:at )?\d\d?[:.]\d\d(?:[:.]\d\d)?)?[\s|–—:-]{0,4}(?:acknowledge(?:d|ment)|case (?:closed|opened|allocated|assigned)|(?:holding|interim) (?:reply|response)|clarification|extension|due\b|deadline)/i,
);

/** What the words behind a line's first date say in a list of what was done: `3 May 2024 16:44  Response sent`. */
export const doneAfter = (words: string): Meaning | undefined =>
  sentAfter.test(words) ? 'responded' : otherAfter.test(words) ? 'other' : undefined;

/** Whether the words after a date say that the request was made then: "On 3 May 2024 you asked us". */
export const isAskedAfter = (words: string): boolean => askedAfter.test(words);

/** Whether the words after a date say that the request was received then: "On 3 May 2024 we received your request". */
export const isReceivedAfter = (words: string): boolean => after.test(words);

/** What a heading right above a date makes of it: "Wexmoor Council Response", "Customer request details". */
export function headingMeaning(heading: string): Meaning | undefined {
  if (/\b(?:response|reply|answer|decision)s?\s?:?$/i.test(heading) && !/\b(?:your|previous|original)\b/i.test(heading))
    return 'responded';
  return /\brequest(?: details| text)?\s?:?$/i.test(heading) ? 'requested' : undefined;
}
