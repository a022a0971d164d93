import { clausePatterns } from './clause-patterns.ts';

// All patterns read clauses as `clausesOf` gives them: lower case, a link as `url`.

/** What a sentence that points speaks of: `it`, `the names`, `a map of the sites`, `there is a list`. */
const subject =
  "(?:(?:it|this|that|these|they|those|all|both|each|most|more|everything|details|minutes|information|figures|prices|results|dates|names)(?: (?:of (?:it|this|that|these|them|which)|information|details))?|(?:the|a|an|our|its|their|such|any|full|further) (?:[\\w'&-]{1,20},? ){0,6}?[\\w'&-]{2,20})";
const seen =
  '(?:found|seen|read|viewed|inspected|consulted|downloaded|obtained|looked up|accessed|checked|searched|bought|had)';
const papers =
  '(?:minutes|reports?|papers?|agenda|register|accounts|booklet|leaflet|statements?|schedule|plan|strategy|policy|list|decision notice|decision letter|prospectus|bulletin|gazette|archives?|library)';
const books = '(?:manual|handbook|guide|code|guidance|brochure|timetable|catalogue)';

/** A clause that says where the information lies, in other words than `see` or `is available`. */
const lies = clausePatterns.guardAll([
  new RegExp(
    `^(?:already |now |also )?(?:there (?:is|are) (?:also )?)?(?:${subject} )?(?:(?:is|are|was|were|has been|have been) )?(?:all |also |already |now |published |listed |shown |set out |online |given |kept )*(?:on|at|in|from|via|online:?|see)(?: [\\w'&-]{1,20}){0,6}:? ?\\(?url$`,
  ),
  new RegExp(
    `^${subject} (?:which )?(?:can|may|could|will|might) (?:all |also |now |still |always )?be (?:freely |easily |also |publicly )?${seen}\\b.{0,80}\\b(?:url|online|web ?site|web ?pages?|web|portal|register|register of [\\w ]{3,40}|offices?|town hall|library|libraries|archives?|intranet|minutes)\\b`,
  ),
  new RegExp(
    `^(?:it|this|that|these|they|which|the (?:[\\w'-]{1,16} ){1,3}) ?(?:is|are|was|were) (?:all |also |both |set out |covered |recorded |given |shown |listed |reported |explained )*(?:in|at|on) (?:the |our |its |page \\d{1,3} of (?:the |our )?)(?:[\\w'-]{1,20} ){0,4}${papers}\\b`,
  ),
  new RegExp(
    `^(?:this|that|the) (?:figure|number|information|answer|detail|total)s? (?:also )?appears? (?:in|on|at) (?:the |our |its )(?:[\\w'-]{1,20} ){0,4}(?:${papers}|web ?site|register|page)\\b`,
  ),
  new RegExp(
    `^(?:the |our |its )(?:[\\w'-]{1,20} ){0,5}${books} (?:lists?|shows?|gives?|covers?|sets? out|contains?|has|have) (?:this|these|it|them|that|all of (?:this|these|them))$`,
  ),
  new RegExp(
    `^(?:the |our |its )?(?:[\\w'-]{1,20} ){0,7}${papers}(?:(?:, |,? (?:which|that) )[^,]{3,80},)?(?: (?:of|to) [\\w ]{3,30})? (?:lists?|shows?|gives?|covers?|sets? out|contains?|has|have) (?:(?:this|these|it|them|that|(?:all )?the)(?: details?| figures?| names?| information| data)?|what (?:is|was|we|the council) [\\w ]{2,30})$`,
  ),
  /^you (?:will|can|could|may)(?: also)? (?:find|see|read|get) (?:this|it|these|them|that|those|the|a|more|all)\b.{0,60}\b(?:on|at|in|from) (?:the |our )\b/,
  /^already (?:online|on (?:the|our) web ?site)\b|^published:/,
  // What comes with the letter.
  /^(?:(?:a |the )?(?:cop(?:y|ies)|minutes|list|table|map|policy|report|notice|letter|plan|breakdown)(?: of (?:it|this|these|them|the [\w ]{3,40}))? )?(?:(?:is|are|comes?|goes|sent|supplied|provided) )?(?:herewith|(?:along )?with this (?:letter|e-?mail|response|reply|message)|in (?:the )?same (?:e-?mail|envelope|post))$/,
  /\b(?:i|we) (?:have|am|are) (?:now |also )?(?:put|putting|included?|including) (?:a copy of )?(?:the|a|an|it|this|these|them|our)\b.{0,60}\bwith (?:this|my|our) (?:letter|e-?mail|response|reply|message)\b/,
  /, for which (?:please )?see\b|, which (?:is|are|can be) (?:\w{1,16} )?(?:seen |read |found |viewed )?(?:on|at) (?:our|the) (?:[\w'-]{1,16} ){0,3}(?:website|register|portal)$/,
]);

/** Who publishes it, who would know; a thing on the website. */
const othersHave = clausePatterns.guardAll([
  /^(?:there (?:is|are) )?(?:an? |the |more |our )(?:[\w'-]{1,16} ){1,5}(?:online|on (?:our|the) (?:[\w'-]{1,16} ){0,2}(?:web ?site|web ?pages?|portal|register))$/,
  /^(?!we\b|the (?:council|authority)\b|our\b)(?:the |your )?(?:[\w'&-]{2,20} ){1,5}(?:already |also |itself )?(?:publish(?:es)?|issues?|releases?) (?:this|these|it|them|that|such|the) ?(?:figures?|data|information|statistics|numbers)?(?: (?:each|every|once a) (?:year|month|quarter|week)| annually| yearly| quarterly| monthly)?$/,
  /^(?:statistics|figures|data|numbers|details)(?: (?:on|for|of|about) (?:this|these|it|them))? (?:is|are) (?:published|issued|released|collected|kept|compiled|held) (?:\w{1,16} )?by (?!us\b|the council\b|the authority\b|our\b)/,
  /^(?:only )?(?!we\b|the (?:council|authority)\b|our (?!contractor|supplier|provider|partner)|this council\b|officers\b|staff\b)(?:the |your |our )?(?:[\w'&-]{2,20} ){1,4}(?:(?:has|have|holds?|keeps?|may have|might have|would have|should have|could have) (?:this|these|that|those|such) ?(?:information|figures?|data|records?|details|numbers?)?(?: for an? [\w ]{2,20}| and (?:sells|publishes|gives) (?:it|them)\b.{0,30})?$|(?:will|would|may|might|should|could) (?:\w{1,16} )?(?:be able to tell|tell you|be able to help|know)(?: you)?(?: (?:this|that|it))?$|(?:is|are|would be) (?:the )?(?:best|better) (?:placed|able|people|one|ones) to (?:answer|help|say|tell|advise))/,
]);
const asksForPlace = /\bwhere\b|\bhow (?:can|could|do|does|should|are|is|will|would)\b/;
const asksForHolder = /\bwho(?:m|se)?\b|\bwhich\b/;

/** "There is a map at url": leads away whatever is asked, though it be where something is. */
const mapOrList =
  /^(?:there (?:is|are) (?:an? |the )|an? |the |our |see (?:the |our )?)(?:[\w'-]{1,16} ){0,3}(?:map|plan|list|table|page|register|directory)s?\b.{0,40}\burl$/;
export const leadsToMap = (clause: string): boolean => mapOrList.test(clause);

/** Whether a clause says that the information lies elsewhere; where it lies may be just what the question (lower case) asks. */
export const liesElsewhere = (clause: string, question: string): boolean =>
  (lies.test(clause) && !(asksForPlace.test(question) && !clause.includes('url'))) ||
  (othersHave.test(clause) && !asksForPlace.test(question) && !asksForHolder.test(question));
