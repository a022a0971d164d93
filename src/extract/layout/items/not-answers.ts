import { PatternSet } from '../../../text/guard/pattern-set.ts';

/**
 * Paragraphs of a letter that answer nothing. `end`: what follows an answer (sign-offs, rights of review, web furniture), after which
 * nothing but a new question or heading is read; `start`: what stands before answers (salutation, thanks); `aside`: skipped where it stands.
 */
export type NotAnswer = 'start' | 'end' | 'aside';

const ends: readonly RegExp[] = [
  /^this is (?:the )?[\w'’& -]{3,60} response to an? (?:freedom of information|foi|eir|environmental information)\b.{0,90}\brequest\b|^you can (?:also )?(?:browse|search|read|see) (?:our|all|the)? ?other (?:foi )?(?:responses|requests)\b|^this (?:response|reply|letter|e-?mail) (?:should|will|is (?:intended|meant) to|hopefully) (?:now )?(?:answers?|address(?:es)?|meets?|satisf(?:y|ies)|concludes?|completes?) your (?:request|enquiry)\b/i,
  /^(?:yours|best|cheers|thanks|diolch|ta),?$|^(?:many )?thanks(?: (?:very|so) much| a lot| again| in advance)*[,.!]? [A-Z][a-z]{1,14}\.?$|^for (?:office|official|internal) use(?: only)?\b|^internal reviews?\s?:\s?\S{0,60}$|^(?:not (?:happy|satisfied|content)|unhappy|dissatisfied)(?: with (?:this|our|the) (?:response|reply|answers?))?\s?\?|^this (?:response|reply|letter|answer) (?:was|is) (?:issued|sent|dated)(?: to you)? (?:on|:)?.{6,40}$/i,
  /^(?:(?:yn gywir|yr eiddoch yn gywir|cofion(?: gorau)?)\s?[/|]\s?)?(?:yours? (?:sincerely|faithfully|truly)|(?:is mise,? )?le meas|kind(?:est)? regards|(?:best|many|warm) (?:regards|wishes|thanks)|regards|sincerely|thank(?:s| you)(?: again| in advance| for your (?:help|time|assistance))*(?: and (?:kind )?regards)?|with (?:best|kind) (?:wishes|regards)|(?:yr eiddoch )?yn gywir|cofion(?: gorau)?|diolch(?: \/ thank you)?)(?:\s?[/|]\s?(?:(?:yr eiddoch )?yn gywir|cofion(?: gorau)?))?[\s,.!]*$/i,
  // `Regards, Information Governance`
  /^(?:(?:[Kk]ind(?:est)?|[Ww]arm(?:est)?|[Bb]est|[Ww]ith(?: best| kind)?) )?(?:[Rr]egards|[Ww]ishes),? (?:the )?\p{Lu}[\p{L}'’.-]{0,24}(?: (?:(?:and|of|for|&) )?(?:the )?\p{Lu}[\p{L}'’.-]{0,24}){0,5}$/u,
  /^(?=.{0,420}\b(?:dissatisf|unhappy|not (?:happy|content|satisfied)|complain|review|appeal|quer(?:y|ies)|questions?|further|discuss|concern|contact|handl|wrong|challenge|disagree|commissioner))(?:if you (?:are|feel|remain|were|have (?:any|been)|would like to (?:complain|appeal|ask|request|discuss)|wish to (?:complain|appeal|ask|request|discuss|challenge|make)|want to (?:complain|ask)|(?:want|would like|wish|need)(?: for| to have)? (?:an? |the |us to )?(?:internal )?review|consider|disagree|need (?:any )?(?:further|more)|require (?:any )?(?:further|more)|do not (?:agree|feel)|think|believe)|should you (?:be|feel|have|wish|require|remain|not be|need|disagree|consider)|in the event (?:that )?you|where you are (?:not|dis)|were you to be)\b/i,
  /\binternal review\b.{0,200}\b(?:request|ask|appl|write|writing|within|days|right|contact|submit|seek)|\b(?:request|ask for|appl\w+ for|right to|entitled to|conduct|carry out|seek) (?:an? )?(?:internal )?review\b/i,
  /\binformation commissioner(?:['’]s)?\b.{0,300}\b(?:apply|appeal|complain|contact|office|decision|wycliffe|www|ico\.|telephone|write|tel|reached|0303)|\bico\.org\.uk|\bwycliffe house\b|\bscottish information commissioner\b|\bitspublicknowledge\b|\bkinburn castle\b/i,
  /^(?:appeals?|internal reviews?|reviews?|complaints?) ?[:–-] ?(?:please |you (?:may|can) |in writing )?(?:write|contact|e-?mail|apply|ask|address|send (?:a|your|it|them))\b/i,
  /^under section \d{1,2}(?:\(\d\))? of (?:the |fo)\S.{0,80}\byou (?:may|can|have|are entitled)\b.{0,60}\b(?:review|appeal|complain)/i,
  /^(?:you (?:have|also have|are entitled|may|can|are free|should|must)|you['’]ve)\b.{0,120}\b(?:right to (?:ask|request|appeal|complain|seek|a review|apply)|re-?use|complain|review|appeal|commissioner)/i,
  /^(?:your )?(?:rights? (?:of|to) (?:appeal|review|complain|complaint|complaints)|right to (?:appeal|review|complain|request)|rights?|next steps|(?:information about )?(?:our )?complaints?(?: procedure)?(?: is on the website\.?)?|appeals?(?: procedure| rights)?|how to (?:complain|appeal|ask for)|review procedure|appeal rights|copyright|re-?use of information|further information|contact (?:us|details|information)|internal reviews?|what (?:(?:happens )?next|if you are unhappy)|notes? for requesters?)\s*:?$/i,
  // `Your right to complain: details at wexmoor.example/foi`: the title and what it leads to on one line.
  /^(?:(?:your )?rights? (?:of|to) (?:appeal|review|complain|complaint|complaints)|how to (?:complain|appeal|ask for a review)|(?:internal )?review procedure|(?:appeal|review) rights|(?:complaints?|appeals?) procedure)\s?[:–—-]\s?(?:details?|see|please|visit|write|contact|e-?mail|available|set out|given|as (?:on|at)|on (?:our|the)|at|www\.|https?:|you (?:may|can)|\S{2,40}\.\S{2,40}\/)[^?]{0,200}$/i,
  /^(?:what|who|how|where)\b[^?]{0,40}\bif you(?:['’]re| are| feel| remain| were) (?:unhappy|dissatisfied|not (?:happy|satisfied|content))[^?]{0,60}$/i,
  /^(?:under|in accordance with|in line with)\b.{0,60}\byou have (?:the|a) right to (?:complain|appeal|ask|request|seek)\b/i,
  /\bmost of the information (?:that )?we provide\b|\bre-?use (?:of )?(?:this |the )?(?:information|public sector)\b|\bcopyright\b.{0,100}\b(?:act|council|owner|designs|protected|permission|re-?use)|\bopen government licence\b|^the information (?:supplied|provided|released)(?: to you)? (?:in response|continues|is subject|may be|remains|under)\b|\bfor your (?:own )?personal use\b|^you (?:are|remain) (?:free|welcome) to use (?:the |this |any )?(?:information|data|documents?|material)\b/i,
  /^(?:[\w'&-]+(?: [\w'&-]+){0,3}(?: [|•·>»] [\w'&-]+(?: [\w'&-]+){0,3}){2,}$|(?:was|is) this (?:page|information|answer|helpful)\b|rate this|how would you rate|did you find|is there anything wrong|report a (?:problem|issue) (?:with|on)|give (?:us |website |page |your )?feedback|share (?:this|on|page)|print (?:this )?page|print$|back to (?:top|results|list|search|the|(?:all |our )?(?:foi|freedom|disclosure|previous|requests))|return to|related (?:pages|links|content|information|documents|requests)|in this section|see also|follow us|sign up|subscribe|cookies?\b|(?:we|this (?:site|website)|our (?:site|website)) uses? (?:\w+ )?cookies\b|accept (?:all )?cookies|privacy(?: (?:notice|policy|statement))?$|accessibility(?: statement)?$|terms (?:and|of)|sitemap|site map|popular (?:pages|services)|most popular|useful links|page (?:last )?(?:updated|reviewed|published)|last (?:updated|reviewed|modified|published)|(?:first )?published(?: (?:on|date|under|:)|\s+\d)|date (?:published|updated|modified|last)|updated(?: on|:)|previous(?: page| request)?$|next(?: page| request)?$|©|copyright|all rights reserved|skip to|powered by|designed (?:and|by)|tags?:|categor(?:y|ies):|thank you for your feedback|end of (?:response|document|answers)|(?:many )?thanks?(?: you)? for (?:completing|filling in|returning|taking the time)\b|documents?$|there are no documents|response date$|(?:date )?(?:closed|completed|published)$|date (?:responded|answered|closed|completed|issued|sent)$|references$|visible links$|attachments?$|\d+ attachments?$|hide quoted|show quoted|\*+\s*end\b)/i,
  /^(?:this e-?mail|the (?:information|contents?) (?:in|of|contained in) this e-?mail|disclaimer|confidentiality|please consider the environment|e-?mails? (?:sent|may be)|if you have received this)\b/i,
  /^you should have (?:received|had)\b.{0,80}\bapolog|^(?:i|we)(?: would like to)? (?:am|are)? ?(?:sincerely )?apolog\w{2,4} for (?:the|any|our) (?:delay|inconvenience)/i,
  /^if this (?:is|was) not (?:the information|what) you (?:are|were) (?:looking for|after|expecting|seeking)\b/i,
  /^(?:i (?:hope|trust|apologise)|we (?:hope|trust|apologise)|hopefully)\b.{0,60}\b(?:this|that|helpful|answers|useful|satisf|information|of (?:help|assistance|use)|delay|meets|provides|inconvenience)/i,
  /^(?:this (?:letter |response |reply |e-?mail )?(?:now )?(?:concludes|completes|closes)|that concludes)\b.{0,60}\b(?:request|response|enquiry)/i,
  /^(?:please (?:do not hesitate|feel free|contact (?:me|us|the)|quote|note that (?:any|your|we may|under|this response|information|the (?:information|council may)))|for (?:further|more|any further) (?:information|queries|help) (?:about|on|please|regarding|contact)|any (?:further )?queries)\b.{0,200}\b(?:contact|hesitate|quer|reference|correspond|copyright|re-?use|publish|disclosure log|review|complain|email|call|telephone|above|below|visit)/i,
  /^(?:\p{Lu}[.)]\s)?(?:(?:officer|manager)(?:['’]s)? |authoris(?:ed|ing) )?signature(?: (?:of|by) (?:the )?[\p{L} ]{2,40}?)?\s?(?::|[_.]{3}|$)/iu,
  /^(?:(?:(?:this )?(?:form|response|questionnaire|survey|return) (?:was )?)?(?:signed|completed|prepared|approved|authorised|answered|issued)(?: (?:on behalf|by)\b|:))/i,
  /^(?:web|web ?site)\s*[:.]\s*(?=\S*[\w-]\.[a-z]|[[<(]|https?)/i,
  /^(?!.{0,400}\?$)(?:tel|telephone|phone|fax|e-?mail|dx|direct (?:line|dial)|switchboard|minicom|mob(?:ile)?|address|write to|by post|online)\s*[:.](?!\s*(?:[£<~]|\d{1,3}(?:,\d{3})+(?!\d)|\d{1,6}(?:\.\d{1,4})?\s?(?:p|pence|%|k|m|calls?|contacts?|visits?)?\.?$|n\/?a\b|nil\b|none\b|no(?:t (?:held|recorded|known|applicable|available))?\b|yes\b))/i,
  /^(?:(?:freedom of information|foi|information (?:governance|rights|management|request|compliance|access)|data protection|democratic services|corporate|customer|legal|access to information|information)\s+(?:and [\w ]{2,30} )?(?:officer|team|manager|unit|department|co-?ordinator|service|services|assistant|adviser|advisor|lead|section|office))\b.{0,60}$/i,
  /^(?:publication|disclosure log|(?:this|the|our|your|both the)? ?(?:request|response|reply|letter|answers?)(?: (?:and|to|with) (?:the |your |our )?(?:request|response|reply|questions?|answers?)(?: above| below)?)? (?:will|may|shall) (?:also |be |then )*(?:published|placed|put|added|made))\b.{0,120}\b(?:publish|website|log|anonym)/i,
  /^(?:contact us (?:if|about|on|by|at|for)\b|the content (?:on|of) this page\b|about (?:this )?foi$|view all foi responses\b|you can (?:browse|search) (?:all |our )?(?:foi|previous|other)\b|argraffu['’]?r\b|please use this e-?mail address for all replies\b|this message has been scanned\b)|^.{0,60}\bis committed to publishing\b/i,
  /\b(?:is|are|be) protected by copyright\b|^how we (?:handle|hold|keep|process|use) your (?:personal )?(?:data|information|details)\b|\byour (?:name|personal (?:data|details|information))\b.{0,40}\b(?:kept|retained|stored|processed) (?:with|in|for|by|under)\b|^the (?:council|authority|trust) is committed to (?:openness|transparency|being open)\b|^any (?:further )?(?:questions|enquiries) (?:about|on|regarding|concerning) this (?:letter|response|reply|e-?mail)\b/i,
  /^(?:(?:foi|freedom of information) (?:requests|disclosure log)|disclosure log)$|^(?:what|the information|this information|any information|information)\b.{0,60}\b(?:is|may be|are) (?:also )?subject to (?:the )?intellectual property rights\b|^under the freedom of information act(?: 2000)?,? (?:people|everyone|anyone|any(?:one)? person|members of the public|the public) (?:have|has)\b/i,
  /^(?:eich hawl|hawl i|os (?:nad ydych|ydych (?:chi'n|yn)|hoffech)|comisiynydd gwybodaeth)/i,
  /^(?:(?:request|enquiry|case) \d{1,2} (?:of|\/) \d{1,2}|(?:date (?:of )?(?:the )?)?(?:request|decision|response) (?:received|date|made|reference)|reference (?:number|no\.?)|content|date request received|date of (?:request|decision|response|reply))$/i,
  /(?:\bapplication\/(?:pdf|msword|vnd\.[\w.-]{3,60})|\b(?:pdf|docx?|xlsx?|csv)\b[^.]{0,30}\b\d+(?:\.\d+)?\s?[km]b)\)?(?:\s?[-–]?\s?(?:download|view|open))?$|^outcome ?\/ ?documents?$/i,
  /^did you know\b|^link to this(?:\s?\|?\s?report)?$|^you can (?:find|see|view|read) (?:answers to )?(?:past|previous|other|earlier|more) (?:foi |freedom of information )?(?:requests|responses|answers)\b/i,
  /\bcroesawu? (?:gohebiaeth|galwadau)\b|\bwelcomes? (?:correspondence|calls|letters|contact)\b.{0,60}\b(?:welsh|english)\b|^(?:mae croeso i chi|gallwch) (?:gysylltu|ohebu|ysgrifennu)\b|^(?:you (?:may|can)|we) (?:contact us|correspond|write to us|are happy to (?:correspond|communicate)) in welsh\b/i,
  /^(?:exemptions?(?: (?:or|and) exceptions?)? (?:applied|used|cited|claimed|engaged)\s*:\s*(?:none|nil|no|n\/a)\W*$|internal review (?:requested|received|due|status)\s*:|officer(?:['’]s)? (?:notes?|comments?)\s*:|case (?:officer|notes?|status|handler|closed)\s*:|time (?:taken|spent)(?: on (?:case|request))?(?: \(\w+\))?\s*:|(?:closed|approved|signed off|assigned|exported|generated) (?:by|to|on)\s*:|days (?:taken|to (?:close|respond))\s*:|fee charged\s*:)/i,
  // What the page says of itself: `This entry was last updated on 2 May`, `The above was released under the Freedom of Information Act.`
  /^(?:this|the above|the) (?:(?:log |foi |disclosure log |web ?)?(?:entry|page|record|release|listing)) (?:was|is|has been|were) (?:\w+ ){0,2}(?:updated|published|reviewed|amended|added|edited|modified|uploaded|archived|posted|created)\b(?! (?:annually|monthly|quarterly|every|each))|^(?:this|the|all|the above|this|the (?:above|foregoing)) ?(?:information|response|reply|data|release|answers?|disclosure)?(?: above| here)? (?:was|is|were|are|has been|have been) (?:\w+ ){0,1}(?:released|disclosed|provided|issued|supplied|made available|published)(?: to (?:you|the (?:requester|applicant)))? (?:under|in line with|in accordance with|pursuant to) (?:the )?(?:provisions of the |terms of the )?(?:freedom of information|foia?|environmental information|eir|fo?isa)(?: \([\w ]{3,10}\))?(?: acts?| regulations| legislation| law)?(?: \d{4})?\.?$/i,
  // What was done with the request, and where to ask for more.
  /^how (?:we|your|this|the) (?:\w+ ){0,3}(?:requests?|enquir(?:y|ies)) ?(?:(?:for|was|is|has|were|are) .{0,40})?$|^how we (?:have )?(?:dealt|deal) with (?:your|this) (?:request|enquiry)\b.{0,20}$|^(?:asking|requesting|how to ask)(?: us)? (?:for|to|an?) (?:(?:an? |the )?(?:internal )?review|look again|internal review)$|^(?:complaints? and appeals?|appeals? and complaints?|reuse)$/i,
  /^(?:case|request) (?:is )?(?:now )?closed(?:$|[.!]| (?:on|by)\b)|^(?:this|your) (?:foi )?(?:request|case|enquiry) (?:is|has been|will (?:now )?be) (?:now )?closed\b|^(?:i|we)(?: am| are| will| have| shall)?(?: now)? (?:consider(?: that)?|clos(?:e|ed|ing)|treat|regard) (?:your|this) (?:request|case|enquiry)\b(?!.{0,80}\b(?:vexatious|refus|repeat|exempt|unreasonable|under|section|out of|outside))|^this (?:brings|draws) (?:your|this|the) (?:request|enquiry|case) to (?:a|its) (?:close|end)\b/i,
  /^(?:closed|approved|signed off|exported|generated|printed)(?:by|on)\s?:|^(?:exported|printed|generated|produced|downloaded) (?:(?:on|at|from (?:the|our) [\w ]{2,30} on) )?\d{1,2}(?:\/|\.|-|(?:st|nd|rd|th)? [a-z]{3,9} )\d/i,
  /^(?:was (?:i|it|that) helpful|how (?:useful|helpful) (?:did you find|was|is) (?:this|the|our) (?:page|content|information|website|site|article)\b|how (?:did|are) we (?:do|doing)\s?\?|tell us how we did\b|rate (?:my|your|our|us|the) ?(?:service|experience|response|reply)?\b.{0,30}$|(?:please )?(?:take|complete|fill in) (?:our|this|a (?:short|brief|quick)) (?:customer |satisfaction |feedback )?(?:survey|questionnaire)\b|please (?:take a (?:moment|minute)|spare a (?:moment|minute))\b|(?:we|i) (?:would )?(?:welcome|appreciate|value) (?:your )?(?:feedback|comments|views) on (?:how|the way|our|this))/i,
  /^(?:hope (?:this|that) (?:helps|is (?:helpful|useful|of help))|if (?:anything|any of this|any part of this) is (?:unclear|not clear)|please (?:do )?(?:get in touch|ring|call|phone|let (?:me|us) know) (?:if|should)\b.{0,20}\b(?:unclear|anything|queries|questions|further)|any (?:request|application) for (?:an? )?(?:internal )?review\b|(?:this|the) (?:letter|response|reply|document) (?:is|can be|may be) (?:also )?(?:made )?(?:available|provided|supplied) in (?:large print|welsh|other|another|alternative|braille|audio)|if you (?:need|want|would like|require) this (?:letter|response|reply|document|information) in (?:another|a different|an alternative|large|welsh))/i,
  /^(?:please )?think before you print\b|^sent from my \w+(?: \w+)?$|^get outlook for \w+$|^(?:this|our|a copy of (?:this|our|the)) (?:response|reply|answer|letter|request)(?: and your request)? (?:will|may|might|is to|is going to) (?:also |now |shortly )?be (?:added to|placed on|put on|published|posted)\b|^diolch yn fawr(?: iawn)?[.!,]?$|^p\.?p\.? (?:head|director|assistant|chief|the) [\w ]{2,40}$|^encl?(?:osures?|s)?\s?(?:\.|:\s?(?:none|nil|no|\d{1,2})?)$/i,
  // What police forces say of all figures.
  /^(?:although )?every effort (?:has been|is|was) made to (?:ensure|make sure|see)\b|^police forces in the (?:uk|united kingdom)\b.{0,60}\broutinely\b|^(?:it should (?:also )?be noted|please note)\b.{0,80}\bforces?['’]?s? (?:data|response|figures?)\b.{0,120}\b(?:compar|unique)/i,
  /^(?:if you have )?any (?:further |more |other )?(?:queries|questions|problems|comments),? (?:please )?(?:do )?(?:just )?(?:let|get|give|drop|ring|call|shout|ask|e-?mail|contact|reply|speak)\b.{0,60}$/i,
  // `Signed ~~~   Dated 3 May 2024`
  /^sign(?:ed|ature)\b[^\p{L}\d]{0,60}(?:\p{Lu}[\p{L}.'’-]{0,20}[^\p{L}\d]{1,60}){0,3}\bdated?\b/iu,
  // A form's foot, for those who sign it off: `Source: LAS.  Checked by: ____   Approved by: ____`
  /^(?:[^?]{0,50}[.\s])?(?:checked|approved|signed(?: off)?|authorised|verified|compiled|reviewed|cleared) by\s?:\s?(?:_{3,}|\.{3,}|[^?]{0,50}\b(?:checked|approved|signed(?: off)?|authorised|verified|compiled|reviewed|cleared) by\s?:)/i,
  // The fields of a log's entry, behind its answers.
  /^(?:outcome|decision|status)\s?:\s?(?:(?:all|full|some|the) )?(?:information|request|response|data) ?(?:(?:was|has been|is) )?(?:fully |partly )?(?:provided|supplied|released|disclosed|sent|completed?|closed)\W*$|^(?:foi |request |case )?(?:responded|answered|replied|completed|closed|dealt with)(?: to)? (?:with)?in (?:the )?(?:statutory |foi )?(?:time ?(?:scales?|limits?|frame)|deadlines?|20 working days)\s?[:?]\s?\w{0,4}$|^further action(?: (?:required|needed|taken))?\s?:\s?\w{2,6}\W*$/i,
  // The law in its own words, behind the answers.
  /^(?:(?:exemptions?|exceptions?|legal|legislation|statutory)(?: (?:and exceptions?|text|wording))? (?:annex|appendix|schedule|provisions?|extracts?|in full|explained)|(?:annex|appendix|schedule)(?: \w{1,2})?\s?[:–—-]?\s?(?:the |our |relevant )?(?:exemptions?|exceptions?|legislation|legal (?:text|provisions?)|the law)(?: (?:applied|used|cited|text|in full))?)$/i,
  // A review's own end, and whom to turn to next.
  /^(?:this|that) (?:now )?(?:ends|concludes|completes|exhausts|brings to an end|is the (?:end|conclusion|final stage) of)\b.{0,60}\b(?:procedures?|process|review|complaints?)\b.{0,40}$|^(?:this|that) (?:now )?(?:ends|concludes|completes|exhausts|is the (?:end|final stage) of)\b.{0,60}\b(?:procedures?|process|review)\. (?:if|you|should)\b/i,
];

const starts: readonly RegExp[] = [
  /^(?!(?:hi|hello|hiya|good (?:morning|afternoon|evening))(?: (?:there|all|team))?[,.!]? (?:please |i(?:['’]d| would) like|i want|i need|(?:could|can|would|will) (?:you|i)\b|how (?:many|much)|what|which|who|do you|does the|is there))(?:dear|annwyl|good (?:morning|afternoon|evening|day)|hello|hi|f\.?a\.?o|for the attention of)\b.{0,80}$/i,
  /^(?:thank you|thanks|diolch)\b.{0,400}\b(?:request|enquiry|e-?mail|letter|correspondence|gais|contacting|applicat|cais)/i,
  /^(?:(?:i|we) (?:refer|write|am writing|are writing|(?:am |are )?reply(?:ing)? to your|am (?:now )?(?:in a position|able|pleased)|are (?:now )?(?:able|pleased)|can (?:now )?(?:respond|confirm that (?:the|we|this|[\w ]{3,40}) (?:council|authority|hold|holds|information)|advise)|have (?:now )?(?:considered|completed|dealt|processed|received|handled)|acknowledge|confirm (?:that (?:the council|we) (?:holds?|do)|receipt)|(?:set|have set) out)|further to|with (?:reference|regard) to|in (?:response|reply|relation) to|following|referring to|re:|subject:|your (?:request|enquiry|letter|e-?mail)(?: for information)? (?:has been|was|is being|dated|of|received))\b.{0,500}\b(?:request|information|act|regulations|enquiry|questions?|response|e-?mail|letter)/i,
  /^(?:(?:please (?:see|find)|(?:our|the council['’]?s?|my|the) (?:response|answers?|reply|replies|responses)|the (?:answers?|information|responses?)|answers?|responses?|i|we|below|see below|these are)\b.{0,160}\b(?:below|as follows|set out|table|following|enclosed|attached|in (?:turn|order|blue|red|bold|italics)|underneath|questions? (?:is|are|have been))\b.{0,80})$/i,
  /^.{2,70}\bmade this (?:freedom of information|environmental information|foi) request to\b|^(?:the|this) request (?:was|is|has been) (?:(?:partially|partly) )?(?:successful|refused|rejected|closed)\b.{0,80}$/i,
  /^your (?:freedom of information |foi |information )?(?:request|e-?mail|letter),? [^.]{0,60}\b(?:asked|asks|asking|sought)\b/i,
  /^(?:you (?:asked|requested|wrote|have (?:asked|requested)|submitted|sent)|your (?:questions?|request|enquiry) (?:is|are|was|were|has|have|and|asked)(?! (?:(?:therefore|hereby|also|been|being) )*(?:refused|declined|rejected|exempt|vexatious|manifestly|too|unreasonable)\b)|for (?:ease|clarity|your (?:ease|information|convenience)))\b/i,
  /^(?:(?:i|the request|this (?:request|is a request)) (?:would like|wish|want|am (?:writing|requesting|currently|conducting|making|looking|carrying|a |interested)|request)|under the (?:freedom|foi|provisions|terms|environmental)|i(?:['’]m| am) (?:requesting|writing)|pursuant to|in accordance with the (?:freedom|foi))\b.{0,600}/i,
  /^(?:(?:your|our|the|foi|eir|request|case|file|council)?\s*(?:ref(?:erence)?(?: (?:no|number))?|id|number|no)\.?|date(?: (?:received|responded|of|requested|sent|issued|closed|answered))?|received|responded|requested|sent|issued|from|to|cc|subject|status|outcome|request (?:date|id|ref|number|received|type)|response (?:date|sent|due|issued)|requester|directorate|department|service(?: area)?|category|due(?: date)?|published|cyfeirnod|dyddiad|author|title|contact(?: officer)?|enquiries to|ask for|please ask for)\s*[:/#-]/i,
  // `Date of request: 7 January 2025 · Date of reply: 4 February 2025`
  /^date of (?:the |your |our |this )?(?:request|receipt|reply|response|answer|decision|letter|disclosure)\s?[:–-]\s?\S.{4,90}$/i,
];

const asides: readonly RegExp[] = [
  // Behind the answers, what explains some of them: `Note on section 31` over `Where an answer says that it is withheld, ...`.
  /^(?:(?:general|explanatory|further|a|our) )?notes? (?:on|about|to|for|regarding|concerning) (?:the |our |your )?(?:section|exemption|regulation|answers?|figures?|responses?|refusals?|redactions?|law|withheld|questions? \d)\b.{0,60}$/i,
  /^(?:where|wherever|whenever) (?:an?|any|the|our|these|those) (?:answers?|responses?|repl(?:y|ies)|cells?|boxes?|figures?|entr(?:y|ies)) (?:above )?(?:says?|states?|shows?|reads?|(?:is|are) (?:marked|given as|shown as|said to be|withheld|refused))\b/i,
  // A page's own words above the letter: about cookies, a new site, a quick way out.
  /^some (?:\w+ )?cookies are (?:needed|necessary|essential|required|used)\b|^(?:we['’]d|we would) like to (?:set|use) (?:\w+ ){0,2}cookies\b|^(?:click|press|choose|select)\b.{0,60}\bcookies?\b|^your (?:choice of )?cookies?\b.{0,24}\b(?:saved|set|updated)\b|^you['’]ve (?:accepted|rejected|saved)\b.{0,40}\bcookies\b|^(?:accept|reject|manage|customise|view|change|set|allow|deny|save)(?: (?:all|additional|essential|my|your|optional|non-essential|analytics))* cookies?(?: (?:settings|preferences|policy))?$|^cookies? (?:settings|preferences|policy|notice|banner|on \S+)$/i,
  /^sorry, something went wrong\b|^beta\b.{0,80}\b(?:new|service|site|feedback)\b|^this is an? (?:beta|new) (?:site|service|website)\b|^hide this message$|^leave this site$|^press (?:the )?esc(?:ape)?\b|^(?:quick )?exit(?: this (?:site|page))?$|^(?:font size|speech)\s?:$|^accept all$/i,
  /^(?:[a-z][\w&]{1,11} )?(?:our )?(?:foi |eir )?ref(?:erence)?(?: ?no\.?| ?number)?\s?[:.]\s?(?=\S{0,24}\d)\S{3,28}$/i,
  /^(?:if|should|where|in the event)\b[^?]{0,120}\b(?:limit|exempt\w*|withh\w+|refus\w+|18 hours|too (?:much|wide|broad|long|costly)|section \d\d)\b[^?]{0,120}\b(?:please (?:say|tell|let|advise|give|explain|help|provide|state|confirm|answer|contact)|(?:advise|tell|let) me\b|i (?:would|ask|expect)\b|advice and assistance)[^?]{0,120}$/i,
  /^(?:this is an? (?:full|partial|complete) (?:release|disclosure) of (?:all )?(?:of )?the\b.{0,60}|(?:response|supporting|related) documents?\s?:?)$/i,
  /^(?:under |as you may know,? )?section 1(?:\s?\(1\))? of the (?:freedom of information|foi).{0,50}\b(?:places?|lays|imposes?|puts|creates?|sets out)\b.{0,80}\b(?:duty|duties|obligations?|requirements?)\b/i,
  /^(?:a|the) (?:spreadsheet|csv|excel|pdf|electronic (?:copy|format))(?: \w+)?(?: format| file)? (?:would be|is|will be) (?:welcome|fine|best|preferred|helpful|enough|ideal)\b.{0,20}$/i,
  /^(?!.*\b(?:exempt|withh|refus|not held|hold|section)\b)(?:(?:the )?(?:answers?|figures?|questions?|points?|parts?)(?: (?:to|for|at))? )?\d{1,2}(?:,? (?:and|&|to|or) \d{1,2}|, \d{1,2})+ above (?:are|is|were|was|both|all|apply|cover|include|exclude|relate)\b/i,
  /^(?:update|updated|revision|revised|amendment|amended|correction|corrected|erratum|addendum)\W{0,3}(?:(?:on|of|dated)? ?\(?\d{1,2}(?:st|nd|rd|th)?[\s/.-]\w{2,9}[\s/.-]\d{2,4}\)?)?\W*$/i,
  /^(?:please note that )?(?:an? |the |our )?(?:revised|corrected|amended|updated) (?:answers?|responses?|repl(?:y|ies)|figures?) (?:to|for) (?:your )?(?:questions?|q|parts?|points?) ?\d.{0,20}\b(?:has|have|was|were|is|are)\b/i,
  /^(?:please note that )?(?:the|our|this) (?:original |first )?(?:answers?|responses?|repl(?:y|ies)|figures?|letter|entry|page)(?: (?:to|for|at|in) (?:questions?|q|parts?) ?\d{1,2})? (?:was|were|has been|have been) (?:since )?(?:revised|corrected|amended|updated|re-?issued)\b/i,
  /^page [\dlI]{1,3} of [\dlI]{1,3}$/i,
  /^(?:attachments?|attached files|documents attached)\s?:\s?(?:none|nil|no|n\/a|\d{1,2})\.?$|^(?:showing|displaying|viewing)(?: results?| entr(?:y|ies)| items?)? \d+(?: ?(?:-|–|to) ?\d+)? of \d+\b/i,
  /^(?:(?:in accordance with|under) )?(?:sub)?(?:section|regulation) \d{1,2}(?:\(\w{1,3}\)){0,3}\b(?:.{0,60}\b(?:states|provides|says)(?: that)?|.{0,240}\b(?:requires?|must|obliges|shall)\b.{0,80}\b(?:notice|applicant)\b.{0,40})\s?:$/i,
  /^the full text of (?:the |these |those )?(?:exemptions?|acts?|sections?|legislation|regulations?)\b/i,
  /^(?:please (?:provide|send|supply|give|let me have|return|e-?mail|reply|respond|answer)|(?:if possible,? )?(?:i|we) (?:would|'d) (?:like|prefer|be grateful)|my preferred|ideally)\b.{0,90}\b(?:electronic(?:ally)?|by e-?mail|(?:excel|csv|spreadsheet|pdf|machine-readable) ?(?:format|form|file)?|(?:in|as) (?:an? )?(?:excel|csv|spreadsheet))\b[^?]{0,60}\.?$/i,
  /^(?:(?:requested|responded|received|answered|date (?:of )?(?:request|response|reply)|sent|issued|completed|signed|closed|dated)\s*(?:on\s+|:\s*)?(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,?\s+)?\d{1,2}[\s/.-].{2,24})$/i,
  /^(?:on\b.{6,120}\bwrote:?|[-_]*\s?(?:original|forwarded) message\s?[-_]*)$/i,
  /^\[?(?:redacted|name (?:redacted|removed|withheld)|requester|image|logo|signature)\]?$/i,
  /^(?:\(?(?:if|where) (?:yes|no|so|not)\b.{0,60}\b(?:(?:answer|go to|skip|proceed|complete|see) (?:to )?q(?:uestion)?|(?:go|skip|proceed|move on|move|continue|turn) (?:straight |on |directly )?to(?: (?:question|q|no\.?|number|part|section))?)\s?\d.{0,60})$/i,
  // What a case system asks of whoever replies.
  /^\W*(?:please )?(?:do not|don['’]t|never) (?:change|alter|remove|edit|delete|amend|modify)\b.{0,30}\b(?:subject|reference)\b|^\W*(?:please )?(?:type|write|enter|add|make)? ?(?:your |any )?(?:reply|replies|response|comments?)\b.{0,12}\babove this line\b|^\W*(?:please )?reply above this line\b/i,
  /^(?:continued (?:on|over|from)|cont(?:['’]?d|inued)?\.{0,3}|\(?continued\)?|p\.?t\.?o\.?|over(?:leaf)?)$/i,
];

/** Whether a line or paragraph belongs to the letter round the answers rather than to them. */
export function notAnswer(text: string): NotAnswer | undefined {
  // Figures and short words are the commonest lines of all, and never any of these.
  if (text.length < 3 || (text.length < 12 && /^[£\d(<]/.test(text))) return undefined;
  const head = text.length > 700 ? text.slice(0, 700) : text;
  const mayBeMisread = head.includes('I') || head.startsWith('l') || head.includes('. l');
  const right = mayBeMisread && misread.test(head) ? putRight(head) : head;
  const at = kinds.indexIn(right);
  // `Dear Requester, I refer to your request of 3 May.`
  if (at < 0) return greets.test(head) && notAnswer(head.replace(greets, '')) === 'start' ? 'start' : undefined;
  return at < ends.length ? 'end' : at < ends.length + starts.length ? 'start' : 'aside';
}

/** All that is asked of each line: most have no word of any of it. */
const ofLines = new PatternSet();
const kinds = ofLines.guardAll([...ends, ...starts, ...asides]);
const greets = /^(?:dear|annwyl) [^,.:;?]{2,50}[,:;]\s+(?=\p{L}{1,20} )/iu;
/** A scan's `l` for `I` and `I` for `l`: `lf you are dissatisfied`, `internaI review`. */
const misread = /(?:^|\. )l[fnt]? |\p{Ll}I(?!\p{Lu})/u;
const putRight = (text: string): string =>
  text.replace(/(^|\. )l(?=[fnt]? )/g, '$1I').replace(/(?<=\p{Ll})I(?!\p{Lu})/gu, 'l');

const requestCue = ofLines.guard(
  /^(?:(?:annex|appendix|schedule|attachment)(?:\s[A-Z\d])?\s?[:–—-]\s?)?(?:(?:the|your|this|foi|original|initial|details? of(?: (?:the|your))?|full|information|copy of)\s+){0,3}(?:request or question|question or request|requests?|questions?|enquir(?:y|ies)|information (?:requested|request|required|sought)|you (?:asked|requested|wrote|have asked|have requested|asked for|asked us)(?: (?:for|us|the following|the council))*(?:\s+(?:the )?following)?(?: (?:information|questions))?|request(?:ed)? (?:details?|information|for information|summary|text|description|made)|what (?:you asked(?: for)?|was (?:asked|requested)(?: for)?)|questions? (?:asked|put|submitted)|foi request|details|summary(?: of request)?|cais|eich cais|cwestiynau)(?: (?:details|text|summary|received|made|is as follows|was as follows|dated.{0,30}))?\s*(?:\(.{0,60}\))?\s*[:.–-]*$/i,
);
const responseCue = ofLines.guard(
  /^(?:(?:in|the|our|my|this|foi|full|formal|council(?:['’]?s)?|authority(?:['’]?s)?|final|internal review|official|[a-z]{3,20} (?:borough |city |district |county )?council(?:['’]?s)?)\s+){0,3}(?:responses?|answers?|repl(?:y|ies)|decision|(?:details?|summary) of (?:the |our )?response|response (?:details?|text|summary|to (?:the|your) (?:request|questions|enquiry))|answers? to (?:the|your) (?:request|questions)|response or answer|answer or response|information (?:provided|released|supplied|disclosed)|(?:what|how|here is what) (?:we|i|the (?:council|authority|trust)) (?:can (?:tell you|say|provide|confirm)|found|holds?|said|know|(?:have )?(?:replied|answered|responded|told you|sent(?: you| out| back)?|gave(?: you)?|provided|released|disclosed|supplied))|our findings|we (?:answered|replied|responded)|(?:the )?information (?:that )?(?:we|the council) holds?|ymateb|ein hymateb|our response to your (?:request|questions)(?: is)?(?: (?:as follows|set out below|below))?)(?: (?:is )?(?:as follows|below|details|sent|date|given|provided|issued))?\s*(?:\(.{0,60}\))?(?:\s+(?:on\s+)?\d{1,2}[-/. ][\w]{2,9}[-/. ]\d{2,4})?\s*[:.–-]*$/i,
);

/** "Please see the statistics page of our website": an answer that points, no heading of answers. */
const leadsAway =
  /\b(?:our|the|my) (?:answer|response|reply) (?:to|on|at|for|about|under|given) (?!your\b|each\b|all\b|this\b|(?:the |these |those )?(?:following|questions?|request|enquiry|points|queries|foi)\b)|\b(?:web ?sites?|web ?pages?|pages?|links?|questions? \d|q\d|above|statements?|reports?|registers?|accounts|polic(?:y|ies)|budget|published|https?|www|appendix|annex|spreadsheet|contracts?|refusal|exemption)\b/i;

/** Sentences that lead up to the answers. */
const leadsToAnswers = ofLines.guardAll([
  /^(?:we|i|the council) (?:answer|respond|reply)(?: as follows)?\s*:?$/i,
  /^(?:we|i|[\w ]{0,40}council|the authority) (?:can|am (?:now )?able to|is (?:now )?able to|are (?:now )?able to|would|will) (?:now )?(?:answer|respond|reply|provide|confirm)\b.{0,50}\b(?:as follows|below|the following)\s*[:.]?$/i,
  /\b(?:our|the|my) (?:response|answers?|reply|replies)\b.{0,50}\b(?:below|follows?|set out|following|in (?:turn|(?:the )?order))/i,
]);
const mayLeadAway = ofLines.guard(
  /^(?:please (?:see|find)\b(?!.{0,80}\b(?:question|above|q)\b).{0,50}\b(?:response|answers?|reply|replies|below\W*$|following\W*$)|the (?:council|authority) (?:can|is able to) (?:answer|respond)|(?:our )?(?:answers?|responses?) (?:are|is) (?:below|as follows|set out|given))\b/i,
);
const leadsToRequest = ofLines.guardAll([
  /^(?:you|your request) (?:asked|requested|wrote|have asked|have requested|was|is)\b.{0,70}[:.]$/i,
  /^(?!if\b|should\b|please\b|where\b|when\b|unless\b).{0,60}\byou (?:also |now )?(?:(?:would |should )(?:also )?like|want(?:ed)?|wish(?:ed)?|sought|seek|enquired|(?:are|were) (?:after|seeking|asking|interested|looking))\b[^.;?!]{0,40}:$/i,
]);

/** A heading that says whose words follow. */
export function cueIn(text: string): 'request' | 'response' | undefined {
  if (text.length > 110 || text.length < 4) return undefined;
  if (responseCue.test(text)) return 'response';
  if (requestCue.test(text)) return 'request';
  if (leadsToAnswers.test(text) || (mayLeadAway.test(text) && !leadsAway.test(text))) return 'response';
  return leadsToRequest.test(text) ? 'request' : undefined;
}
