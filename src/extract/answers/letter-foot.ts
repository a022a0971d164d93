// Shapes: `Wexmoor House, Mill Road, Wexmoor`, `14 High Street, Sedge WX1 2AB`, `The Old Quay, Sedge, Wexshire`, `Education, Leisure and Parks`,
// `Head of Legal Services`, `Wexmoor: a greener place`, `Our service standard is to reply within 20 days.`. Not: what a question for a place asks.

/** The last word of a street's or a building's name. */
const place =
  /(?:^|\s)(?:House|Houses|Road|Rd|Street|St|Way|Hill|Centre|Hall|Square|Lane|Place|Park|Wharf|Offices?|Buildings?|Chambers|Court|Avenue|Ave|Drive|Terrace|Row|Gate|Gardens|Quay|Close|Crescent|Green|Parade|Walk|Campus|Yard|Mews|Bridge|Tower|Castle|Palace|Mill|Grove|Broadway|Boulevard|Embankment|Esplanade|Promenade|Headquarters|HQ|Depot|Floor|Precinct|Circus|Exchange|Mansion|Lodge|Manor|Barracks|Block|Estate|End|Moor|Row|Kirkgate|Bank|Bay|Box \d{1,5})$/;
/** Streets in one word, `Pippgate`, `Neuadd y Dref`, `Swyddfa'r Sir`. */
const named =
  /^(?:Neuadd|Swyddfa['’]?r|Swyddfeydd|Canolfan|Stryd|Ffordd|Heol|Tŷ|Ty)\s|^\p{Lu}\p{Ll}{2,14}(?:gate|bridge|side|field|brook)$/u;
const county =
  /^(?:\p{Lu}\p{Ll}{2,12}shire|Surrey|Kent|Essex|Devon|Cornwall|Dorset|Somerset|Norfolk|Suffolk|Cumbria|Rutland|Durham|County Durham|Northumberland|(?:East |West )?Sussex|Fife|Angus|Moray|Gwynedd|Powys|Dyfed|Gwent|Clwyd|Tyne and Wear|Merseyside|Cleveland|Middlesex|Isle of Wight|(?:Co\.? )(?:Antrim|Down|Tyrone|Armagh|Fermanagh|Londonderry))$/u;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/;
/** One part of an address: a few words with capitals, a house's number, a postcode. */
const part =
  /^(?:(?:\d{1,4}[A-Za-z]?(?:[-–]\d{1,4})?|No\.? \d{1,4}|P\.?O\.? Box \d{1,5}|Floor \d{1,2}|Level \d{1,2}|Unit \d{1,3}|Room \w{1,5}),?\s?)?(?:(?:\p{Lu}[\p{L}'’.-]{0,24}|of|the|and|on|upon|under|in|by|le|la|y|yr|&|de|\d{1,2}(?:st|nd|rd|th)?)(?:\s|$)){0,6}(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})?$/u;

/** A postal address in one line, or the end of one. */
function isAddress(text: string): boolean {
  if (text.length > 140 || !/^[\p{Lu}\d]/u.test(text)) return false;
  const bare = text.replace(/\.$/, '');
  const parts = bare.split(/\s*[,|•·]\s*/);
  if (parts.length > 7 || !parts.every((each) => each !== '' && part.test(each))) return false;
  if (postcode.test(bare)) return parts.length > 1 || place.test(bare.replace(postcode, '').trim());
  if (parts.length < 2) return false;
  if (parts.length > 2 && county.test(parts.at(-1) ?? '')) return true;
  return parts.some((each) => place.test(each) || named.test(each));
}

const office =
  /(?:^|\s)(?:Services?|Team|Department|Dept|Directorate|Governance|Education|Economy|Communit(?:y|ies)|Regeneration|Growth|Resources|Assets|Housing|Environment(?:al)?|Neighbourhoods?|Highways|Licensing|Planning|Legal|Finance|Democracy|Democratic|Corporate|Customers?|Protection|Transformation|Performance|Policy|Strategy|Communications|Compliance|Digital|Revenues|Leisure|Culture|Transport|Property|Procurement|Secretariat|Office|Unit|Division|Section|Management|Development|Care|Families|Wellbeing|Place|Operations|Partnerships|Engagement|Administration)$/;
const role =
  /^(?:(?:Deputy|Assistant|Senior|Chief|Corporate|Principal|Interim|Acting|Group|Lead|Executive|Strategic|Service)\s){0,2}(?:Head|Director|Manager|Officer|Secretary|Clerk|Solicitor|Lead|Adviser|Advisor|Co-?ordinator)(?: (?:of|for|to|-) [\p{L}&, '’-]{3,60})?$/u;
const titleCase = /^(?:\p{Lu}[\p{L}'’&-]{1,20}(?:,? |$)|(?:and|of|for|the|&|with|to) ){1,10}$/u;

/** The name of the department, or the office, that a letter is signed with: nothing but words with capitals. */
export const isDepartment = (text: string): boolean => {
  if (text.length > 90 || !titleCase.test(text)) return false;
  const words = text.split(' ');
  return role.test(text) || (words.length > 1 && text.split(/, | and | & /).some((each) => office.test(each)));
};

/** What speaks of the letter, of its sender or to its reader, and answers nothing. */
const standing =
  /^(?:(?:once )?again,? |please |we |i |kindly ){0,3}(?:(?:would like to )?accept (?:our|my) (?:sincere |renewed )?apolog\w{1,5}|apologi[sz]e|(?:am|are) sorry (?:for|that|about|if)|sorry (?:for|about|that|if)|regret (?:the|any|that this))\b|^(?:our )?(?:sincere |renewed )?apologies (?:again |once again )?(?:for|that|if)\b|^(?:our|the) (?:service )?(?:standards?|targets?|aims?) (?:is|are) to (?:reply|answer|respond)\b|^(?:all|both|these|the) (?:departments|services|teams|figures|answers|directorates)(?: above)? (?:have|were|has been|have been) (?:checked|approved|agreed|seen|supplied by|provided by|signed off)\b|^(?:we|i) (?:would|will|shall|['’]d|['’]ll)? ?(?:be )?(?:very )?(?:glad|happy|pleased) to (?:help|assist|discuss|talk|explain|hear)\b|^(?:we|i) (?:hope|wish|trust)\b|^good luck\b|^(?:printed on|please recycle|large print|if you (?:need|would like|require) (?:this|a copy)|this document (?:is|can be) available)\b|^(?:no )?(?:charge|fee) (?:has been |is |was )?(?:made|payable|charged)\b|^(?:open|opening hours|office hours|lines are open)\s?:?\s?(?:mon|tue|wed|thu|fri|sat|\d|9)\b|^(?:follow|find|like) us on\b|^@[\w]{3,30}$|^(?:www\.|https?:\/\/)\S+$|^[\w.+-]{1,40}@[\w.-]{3,60}$/i;

/** The same of the reply, of what becomes of it, of the law and of the reader's data. */
const ofReply =
  /^(?:that|this) (?:is|was) the end of (?:our|the|my)\b|^please do not reply to this\b|^(?:this|our|the|a copy of (?:this|our|the)) (?:response|reply|answer|letter) (?:has been|is|was|will(?: also)? be|may be|can be)\b.{0,60}\b(?:published|put|placed|added|posted|log|website)\b|^what (?:to|you can) do next\b|^(?:downloads?|documents?)\b.{0,60}\b(?:pdf|docx?|xlsx?|csv)\b|^[\s*–—-]{0,6}ends?[\s*.–—-]{0,6}$|^signed off by\b|^there is no (?:charge|fee) (?:for (?:this|the) (?:information|response|reply|request)|to you)\b|^under the (?:act|law|regulations),? (?:we|the council|an authority) (?:must|should|has to|have to|ought to) (?:answer|reply|respond)\b|^(?:we|i) would be (?:grateful|glad) (?:for|of|to have) your (?:views|comments|feedback)\b|^(?:we|the council) (?:keeps?|holds?|uses?|looks? after|process(?:es)?) your (?:personal )?(?:data|details|information)\b|^under section 16\b.{0,50}\bduty\b|^ico\b.{0,20}\b\d{4}\b/i;

/** How far the whole reply reaches: whose figures these are, what others may do, what still stands of an earlier letter. */
const ofReach =
  /^(?:please (?:note|be aware)(?: that)?,? )?(?:this|our|the|the above|every) (?:response|reply|answer|letter|disclosure|information) (?:(?:applies|relates|refers|is specific|is limited) (?:only |solely )?(?:to|only|solely)|(?:only|solely) (?:applies|relates|refers|covers|concerns)|covers only|concerns only|is (?:unique|only) (?:to|for)|speaks (?:only )?for|should not be (?:compared|used|taken))\b|^(?:please (?:note|be aware)(?: that)?,? )?(?:other|no two|not all|different|individual) (?:\w{1,16} )?(?:forces|councils|authorities|bodies|trusts|boards|services|organisations|police forces|agencies) (?:may|might|will|can|could|do|keep|record|hold|count|use|have|measure)\b|^(?:the rest|the remainder|all other parts|every other part|the other parts) of (?:our|the|my|that) (?:[\w-]{1,16} )?(?:reply|response|answer|letter|decision)\b.{0,40}\b(?:stands?|remains?|unchanged)\b/i;

/** A field of a log's entry, in its own paragraph: `Status: Closed`, `Category` over `Parks and open spaces`, `Previous: FOI 4409`. */
const logField =
  /^(?:(?:Request |Case |FOI )?(?:Status|Decision|Outcome)|Department|Directorate|Service [Aa]rea|Categor(?:y|ies)|Topics?|Subject [Aa]rea|Keywords|Tags?|Fee|Requester [Tt]ype|(?:Document|Page|Content) (?:[Oo]wner|[Aa]uthor|[Ee]ditor|[Ii][Dd]|[Rr]eference|[Cc]lassification)|(?:Date of )?[Nn]ext [Rr]eview(?: (?:date|of this (?:page|document)))?|(?:Last )?[Rr]eview(?:ed)?(?: date| on)?|Version(?: number)?|(?:Page |Last )?[Uu]pdated|Classification|Previous|Next|Downloads?|Document \d{1,2} of \d{1,2})(?:\s?:\s?\S[^.]{0,70}| \p{Lu}[^.]{2,70})?$/u;
const isLogField = (text: string): boolean => text.length < 90 && logField.test(text);

/** `Brightwater for Families`, `Finance`: words with capitals, which sign a letter where they stand alone at its very end. */
export const maySign = (text: string): boolean =>
  text.length < 60 && titleCase.test(text) && (ofOffice.test(text) || office.test(text));
const ofOffice = /\b(?:for|the|of|and|Council|Direct)\b|&/;

/** Whether a paragraph behind an answer is the letter's foot: where it comes from, who signs it, what every letter says. */
export const isFoot = (text: string): boolean =>
  isAddress(text) ||
  isDepartment(text) ||
  standing.test(text) ||
  ofReply.test(text) ||
  ofReach.test(text) ||
  isLogField(text);

const kinds = [
  {
    is: isLogField,
    asks: /\b(?:status|decision|outcome|department|directorate|service area|categor|topic|keyword|tag|fee)/i,
  },
  {
    is: isAddress,
    asks: /\bwhere\b|\baddress|\blocat|\b(?:which|what|list|names? of)\b.{0,40}\b(?:sites?|offices?|buildings?|places?|premises|roads?|streets?|venues?|schools?|libraries|centres?|stations?)\b/i,
  },
  {
    is: isDepartment,
    asks: /\b(?:which|what|list|names? of|name the)\b.{0,40}\b(?:departments?|teams?|services?|directorates?|posts?|roles?|job titles?|committees?|portfolios?|functions?)\b|\bwho\b/i,
  },
  {
    is: maySign,
    asks: /\b(?:(?<!\b(?:at|in|on|by|from|for) )(?:which|what)\b(?!.{0,80}\b(?:costs?|spen[dt]|paid|budget|share|percentage|rent|income|fees?|prices?|charges?|numbers?|total|average|amount)\b)|who(?:se|m)?|where|lists?|names?|titles?|types?|kinds?|brands?|makes?|suppliers?|providers?|contractors?|systems?|software|products?|uses?d?)\b/i,
  },
  {
    is: (text: string): boolean => /^(?:www\.|https?:|\S{1,60}@\S{1,60}$)/i.test(text),
    asks: /\blinks?\b|\burl|\bweb ?(?:site|page)|\be-?mail|\bcontact\b|\baddress/i,
  },
] as const;

/** Whether a paragraph like a letter's foot may well be what the question asks: one more place, or one more team, below another. */
export const mayBeAsked = (text: string, question: string, before: string | undefined): boolean =>
  kinds.some(({ is, asks }) => is(text) && asks.test(question) && (before === undefined || is(before)));
