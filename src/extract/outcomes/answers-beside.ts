import type { Clause, Reason } from './clause.ts';
import { saysNotApplicable } from './elsewhere.ts';
import { asksYesOrNo } from './not-held.ts';
import { givesFigure } from './plain-words.ts';
import { standsAroundPointer } from './pointer.ts';
import { leadsUpTo, speaksForAll } from './speaks-for-all.ts';

/** Explains why something is kept back, so that it is no answer beside a refusal. */
const rationale =
  /^[^\d£]*\bwould\b[^\d£]*$|\bdrafts?\b|^(?:to go|due to go|goes) to \w|\bheld for the purposes? of\b|^(?:this|it|that|these|they|disclosure|release|doing so|to do so) would (?:\w{1,16} )?(?:identify|reveal|allow|help|enable|expose|undermine|weaken|harm)|\btender|\bprocure|\b(?:may|might|could|would) (?:\w{1,16} )?(?:identify|lead to (?:the )?identif)|\binhibit|\b(?:publishing|publication|disclosing|disclosure|releasing|release|giving|naming)\b.{0,60}\b(?:would|could|might|may) (?:\w{1,16} )?(?:invite|encourage|attract|cause|lead|put|make|place)\b|\b(?:is|are) not (?:out|ready|published) (?:yet|until)\b|\bqualified person\b|\bfree and frank\b|^you (?:have |had )?(?:already )?(?:had|been given|received|asked|made|sent|put|submitted)\b|\b(?:so|too|very|such a) small\b|\bbelongs? to\b|\bowned by\b|\bproperty of\b|\bconfiden|\brisks?\b|\battack|\bcyber|\bsecurity\b|\bmarket\b|\bpersonal (?:data|information)\b|\bwould be (?:likely|able)|\bcould\b|\bmanual|\beach (?:file|case|record)|\bindividual(?:ly)? (?:file|case|record|check|review)|\bminutes\b|\bhours?\b|\bburden|^(?:to|each|every) (?:redact|search|read|review|examin|go through|check)|\bredact(?:ing|ion)\b|\blocat|\bretriev|\bextract|\b(?:is|are) (?:still |yet |only )?(?:unfinished|incomplete|being (?:drafted|written|prepared|finalised)|(?:a |an |in )(?:early )?draft|work in progress|not (?:yet )?(?:finished|completed?|final|finalised))\b|\b(?:to be|will be|comes?) (?:published|out)\b|\bgiving (?:it|them|this) (?:might|would|could|may)\b/;

const figureOnly =
  /\b(?:how (?:much|many|long|large|often|frequently)|costs?|spen[dt]|budget|number of|percentage|proportion|share of|uptake|rate|average|total|price|value|figures?|paid|(?:you|council|authority) pay)\b/;
const asksMore =
  /\b(?:(?:which|who)(?<=(?:^|[,;:.?(] ?|\b(?:and|or|say|state|tell|me|us|know|list|specify|confirm|to|in|of|for|on|with|by|from|about) )(?:which|who))|what (?:\w{1,16} ){0,2}(?:tools?|systems?|platforms?|products?|software|suppliers?|compan|provider|methods?|metrics)|if so|whether|name of|please describe|list)\b/;

const asksNamed =
  /\bwhat (?!(?:is|was|are|were|budget|amount|percentage|proportion|number|total|annual|average|costs?|spend)\b)[\w/]{1,20}(?: [\w/]{1,20}){0,3} (?:do|does|did) (?:you|the council|the authority)\b/;
/** Asks for a count beside a sum: "the number of editors and what they are paid". */
const asksCount = /\bhow many\b|\bnumber of\b/;
/** Asks what something costs. */
export const asksMoney =
  /\bhow much\b|\bcosts?\b|\bspen[dt]\b|\bbudget\b|\bprice\b|\bpaid\b|\b(?:you|council|authority) pay\b/;
const givesMoney =
  /£|\bgbp\b|\d[\d,.]*k\b|\d,\d{3}|\b\d{3,}\b(?! ?(?:lit(?:re|er)s?|l|kg|tonnes?|miles?|km|metres?|hours?|minutes?|days?)\b)|\bmillion\b|\b(?:nil|zero|none|free|no cost|nothing)\b|\bpounds?\b/;

/** "Roads are the responsibility of Highways North", before "please contact them": no answer, whoever they are. */
const othersDuty =
  /\b(?:is|are|was|were) (?:\w{1,16} )?the (?:\w{1,16} )?(?:responsibility|remit|duty) of (?!(?:the |this )?(?:council|authority)\b|our\b|us\b)/;
const sendsToOthers = /\b(?:contact|ask|approach|redirect|direct|refer|submit|write to)\b/;

/** A figure in the very clause that denies: "12,400 (calls to the switchboard are not recorded)", "..., so this figure is for both: 1,547". */
const figureInDenial =
  /^(?:£ ?)?\d[\d,.]*[k%]?(?: [a-z]{1,16}){0,4} \(|\bso (?:this|the|these) (?:figure|number|total)s? (?:is|are|relates?|covers?|includes?)\b.{0,60}\d/;
/** "We can report page views only. Visitors are therefore not held": what stands before is why. */
/** "I am satisfied that no audit was ever commissioned", before "it is not held". */
const neverMade =
  /\bno (?:[\w-]{1,20} ){1,4}(?:was|were|has been|have been|is|are) (?:ever |yet )?(?:commissioned|made|written|taken|produced|prepared|carried out|undertaken|conducted|recorded|created|done)$/;
const concludes = /\b(?:therefore|hence|consequently)\b/;
/** "We have no comparable figures before then. From June 2021: 210,554": what is not held is of an earlier time. */
const ofEarlier = /\b(?:before|prior to|earlier than) (?:then|that|this|(?:[a-z]{3,9} )?(?:19|20)\d\d)\b/;
/** Asks to be sent something, so that a bare "Yes" before a refusal gives nothing. */
const asksToSend =
  /^(?:\(?(?:q\.? ?)?\d[\w.()]{0,5} )?(?:can|could|would|will|may) (?:you|we|i|the (?:council|authority)) (?:please )?(?:provide|supply|send|share|disclose|attach|give|have|see|release)\b|\b(?:please (?:\w{1,16} )?)?(?:provide|supply|send|share|attach|enclose) (?:[\w,-]{1,16} ){0,8}(?:cop(?:y|ies)|reports?|documents?|results|minutes)\b|\bplease (?:give|let me have|let us have) (?:[\w,-]{1,16} ){0,8}(?:cop(?:y|ies)|reports?|documents?|results|minutes)\b/;
/** "Is there a policy? Please send it", "May I have a copy?": a yes alone is not what was asked for. */
export const asksForCopy = (question: string): boolean =>
  /\b(?:copy|copies|send|share|supply|provide|attach|enclose|forward|have|see|get)\b/.test(question) &&
  /\b(?:(?:may|can|could|might) (?:i|we) (?:please )?(?:have|see|get|be (?:given|sent))|(?:send|share|provide|supply|attach|enclose|forward|include|release)(?: (?:me|us))?) (?:(?:it|them|this|that)\b|(?:an? |any |the )?(?:electronic |full |latest |current )?cop(?:y|ies)\b)/.test(
    question,
  );
const aPaper =
  /^(?:cop(?:y|ies)|reports?|documents?|reviews?|polic(?:y|ies)|plans?|strateg(?:y|ies)|assessments?|minutes|papers?|appraisals?|evaluations?|audits?|results|findings|contracts?|agreements?)$/;
/** "The reports are withheld", where they are what one asks to be sent: what is said of them besides does not give them. */
const withholdsSent = (words: string, question: string): boolean => {
  const thing =
    /^(?:(?:the|these|those|all|any|copies of(?: the)?) )?(?:\w{1,16} )?(\w{4,16}) (?:themselves )?(?:(?:is|are|has been|have been|will be) |exempt$|withheld$)/.exec(
      words,
    );
  if (thing?.[1] === undefined) return false;
  return (asksToSend.test(question) && question.includes(thing[1])) || (asksForCopy(question) && aPaper.test(thing[1]));
};
const bareLaw =
  /^(?:under |see |this is )?(?:foia? |foisa |eirs? )?(?:sections?|ss?|reg|regulation)\.? ?\d{1,2}(?:\(\w{1,3}\)| (?:and|or|applies|refers|is engaged|of the (?:act|foia?|foisa)|foia?|foisa)\b| \(\w{1,3}\)| \([a-z ]{3,40}\))*$/;
const isSentence = /\b(?:is|are|was|were|be|would|could|might|may|will|must|has|have|gain|expect|known)\b/;
/** "Staff would expect privacy. Section 40(2) applies": the law by itself after a sentence that gives nothing: why, not an answer. */
const saysWhyBefore = (words: string, reason: string): boolean =>
  bareLaw.test(reason) &&
  isSentence.test(words) &&
  words.split(' ').length > 4 &&
  !/^(?:yes|no|none)\b/.test(words) &&
  !givesFigure(words);

/** "It has", "There is": yes. */
const saysThatIs = /^(?:it|they|we|there|one|he|she) (?:has|have|is|are|was|were|does|do|did)(?: been)?$/;
/** Asks for a paper, whatever it is called. */
const asksForPaper =
  /\b(?:provide|supply|send|share|attach|enclose|cop(?:y|ies) of|see|release)\b.{0,60}\b(?:contract|agreement|submission|tender|bid|specification|business case|assessment|report|plan|document|policy|strategy|invoice|minute|result|file|record|e-?mail|letter|note|recording|photograph|drawing|memo)s?\b/;
/** "The contract holds the supplier's prices. Section 43(2) exempts ...": what is said of a paper that is withheld does not give it. */
const describesPaper = (words: string, question: string): boolean =>
  asksForPaper.test(question) &&
  /^(?:the|this|these|those|it|they)\b/.test(words) &&
  !/\d|\b(?:attached|enclosed|below|redacted)\b/.test(words);

/** Whether nothing but a figure answers the question. */
export const asksFigureOnly = (question: string): boolean =>
  figureOnly.test(question) && !asksMore.test(question) && !asksNamed.test(question) && !asksYesOrNo(question);
const givesDirectly = (words: string): boolean =>
  /^(?:yes|no|none|nil|zero|£|\d|approx|about|around|circa|c\.)/.test(words);
/** "Not applicable" and no more, which sums up what stands before it. */
const isBare = (words: string): boolean => words.length < 20 && saysNotApplicable(words);
const turns =
  /^(?:however|that said|nevertheless|but|although|we can|i can|the (?:council|authority) can|in total|overall|(?:therefore,? |so )?(?:this|the|these) (?:figure|number|total)s? (?:is|are|relates?|covers?|includes?)|£[\d,.]+k? (?:was|were|has been|is) (?:spent|paid)|an? estimate|it is estimated|approximately|our (?:best )?estimate|for \w{1,12}[ :]|in 20\d\d)/;

/** Whether an answer says enough beside the reason that it gives to count as one. */
export function answersBeside(clauses: readonly Clause[], reason: Reason, question: string): boolean {
  const at = clauses.indexOf(reason as Clause);
  const answers = clauses.filter((clause) => clause.does === 'answer');
  const before = clauses.slice(0, at).filter((clause) => clause.does === 'answer');
  const after = clauses.slice(at + 1).filter((clause) => clause.does === 'answer');
  const needsFigure = asksFigureOnly(question);
  const needsMoney = needsFigure && asksMoney.test(question) && !asksCount.test(question);
  const gives = ({ words }: Clause) =>
    !needsFigure ||
    /^(?:none|nil|zero|no cost|free)\b|^nothing$/.test(words) ||
    (givesFigure(words) && (!needsMoney || givesMoney.test(words)));
  const forAll = before.length > 0 && speaksForAll(reason.words);
  if (reason.does === 'deny' && figureInDenial.test(reason.words)) return true;
  if (reason.does === 'deny' && ofEarlier.test(reason.words) && after.some(({ words }) => givesFigure(words)))
    return true;
  switch (reason.does) {
    case 'exclude':
      if (
        !saysNotApplicable(reason.words) &&
        after.some(({ words }) => /^(?:we|the (?:council|authority)|our)\b.*\d/.test(words) && givesFigure(words))
      )
        return true;
      return before.some(
        (clause) =>
          gives(clause) &&
          ((!isBare(reason.words) && !/\b(?:does|do|is|are) not\b/.test(clause.words)) ||
            givesDirectly(clause.words) ||
            givesFigure(clause.words)),
      );
    case 'point':
      return answers.some(
        (clause) =>
          gives(clause) &&
          !(othersDuty.test(clause.words) && sendsToOthers.test(reason.words)) &&
          (!standsAroundPointer(clause.words) || (givesFigure(clause.words) && !/\burl\b/.test(clause.words))),
      );
    case 'refuse':
      if (reason.withheld.ground === 'cost')
        return before.some(
          (clause) => gives(clause) && givesDirectly(clause.words) && !(needsFigure && /^no [a-z]/.test(clause.words)),
        );
      return (
        before.some(
          (clause) =>
            gives(clause) &&
            !(forAll && leadsUpTo(clause.words)) &&
            !rationale.test(clause.words) &&
            !saysWhyBefore(clause.words, reason.words) &&
            !describesPaper(clause.words, question) &&
            !(
              (/^yes\b[^\d]*$/.test(clause.words) || saysThatIs.test(clause.words)) &&
              (clause.words === 'yes' || !clause.words.startsWith('yes')
                ? asksToSend.test(question) || asksForCopy(question)
                : withholdsSent(reason.words, question))
            ) &&
            (givesDirectly(clause.words) || !withholdsSent(reason.words, question)),
        ) || after.some((clause) => turns.test(clause.words) && givesFigure(clause.words))
      );
    case 'deny':
      return (
        before.some(
          (clause) =>
            gives(clause) &&
            !(forAll && leadsUpTo(clause.words)) &&
            !neverMade.test(clause.words) &&
            !(needsFigure && concludes.test(reason.words)) &&
            (question !== '' ||
              givesDirectly(clause.words) ||
              givesFigure(clause.words) ||
              clause.words.split(' ').length <= 5),
        ) ||
        after.some((clause) => turns.test(clause.words) && givesFigure(clause.words) && !rationale.test(clause.words))
      );
  }
}
