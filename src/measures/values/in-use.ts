import type { Span } from '../../model/span.ts';
import { type Guarded, PatternSet } from '../../text/guard/pattern-set.ts';

/** What is asked of the words before a name. */
const ofBefore = new PatternSet(0);

/** Words after which what is named is not in use: past, planned, compared with, denied. */
const off = ofBefore.guard(
  /\b(?:(?:before|up to|prior to) (?:19|20)\d\d|previously|formerly|historically|used to|no longer|had been|(?:moved|moving|migrated|migrating|switched|changed|transition(?:ed|ing)?|transferred) (?:(?:on |over |across )?to (?:it|this|that) |away )?from|replac(?:ed|ing|es)(?! (?:by|with))|instead of|rather than|prior to|before that|(?:stopped|ceased|ended|finished) (?:using|to use|use of|our (?:use|contract|licence) (?:of|for|with))|(?:gave|given) up|giving up|left|leaving|took over from|takes? over from|(?:took|takes|taking) the place of|in place of|abandon(?:ed|ing)|let go of|removed|uninstalled|took (?:down|out|off)|turned off|got rid of|discontinued|retired|withdrew from|dropped|(?:not|n['o]t|never|cannot) (?:currently |presently |actually )?(?:use|using|used|have|own)|nor|until|consider(?:ing|ed)?|procuring|procurement|tender(?:ing)?|plan(?:s|ning|ned)? to|will be|(?:to be|be|being|is|are) replaced (?:by|with)|will|intend(?:s|ing)?|looking (?:at|to)|(?:moving|migrating|transitioning|switching) to|in the future|in the process of|due to|implementing|piloting|trialling|evaluating|exploring|successor to|giv(?:e|es|ing) way to|(?:ended|cancelled|stopped|dropped|gave up) our|to be (?:followed|succeeded|superseded) by|upgrade from|other than|(?:bids?|tenders?|quotes?|quotations?|proposals?|offers?|demonstrations?) (?:were |was |have been |has been )?(?:received |had |made )?(?:from|by)|integrat(?:es|ed|ions?) (?:with|to)|integrated into|(?:linked|connected|joined|interfaced?s?|links|connects|feeds?) (?:up )?(?:to|with|into)|outsourced to|contracted out to|managed by|run by|held by|hosted (?:on|by|in)|built by|developed by|support(?:ed)? by|designed by)\b/gi,
);

/** "Is it integrated?" "Yes, with Waste (Whitespace)": what it is joined to. */
const joinedTo = /^\W*yes\b\W{1,3}(?:(?:it|this) is )?(?:with|to|into)\b/i;

/** Words after which it is in use again. */
const on = ofBefore.guard(
  /\b(?:(?:and )?(?:it )?is (?:now )?(?:called|known as)|now|then|currently|presently|at present|today|now have|(?:moved|migrated|switched|changed|transferred) to|(?<!\b(?:be|being|is|are) )replaced (?:by|with)|but|we use|also use|uses|is used|since|in contract with|instead,? we)\b/gi,
);

const fromTo = ofBefore.guard(/\b(?:from)\b[^.;]{0,60}?\bto\b|\b(?:left|leaving)\b[^.;]{0,40}?\bfor\b/gi);

/** What follows the name and puts it in the past or the future. */
const offAfter = new PatternSet(0).guardAll([
  /^(?:, (?:in )?(?:19|20)\d\d\)|\)|,)? (?:was|were|has been|had been) (?:later |soon |then )?(?:given up|abandoned|dropped|scrapped|cancelled|halted|written off)\b/i,
  /^[^.;,]{0,30}\b(?:(?:goes|will go|is (?:due|expected|planned|scheduled|set) to go|should go|comes) (?:live|in(?:to use)?)|is being (?:put in|installed|set up|built|bought|brought in|prepared|configured|developed))\b/i,
  /^\W{0,3}(?:(?:and|but|which|this|it|that) )?(?:(?:is|are|was) )?not (?:really |strictly |in itself |itself )?an? (?:full |true |proper |corporate |real )?crm(?: (?:system|platform|product|as such))?(?=\W*(?:$|[.;,)]))/i,
  /^(?: (?:for|in|by) [^.;,]{2,40})?,?(?: (?:which|that|but (?:it|this|that)))? (?:is|are) not (?:really |strictly )?an? (?:full |true |proper |corporate |real )?crm\b/i,
  /^[^.;]{0,60}\b(?:not|n['’]t)(?: \w+){0,2} (?:class(?:ed)?|consider(?:ed)?|regard(?:ed)?|count(?:ed)?|treat(?:ed)?|see|seen|described?|call(?:ed)?|used?)(?: (?:it|this|that|these|them))? (?:as |to be )?(?:an? |our )?(?:\w+ )?crm\b/i,
  /^ (?:for|in|by|at|within) [^.;,\n]{2,40} (?:was|were|has been|have been|had been) (?:later |since |then |now |also )?(?:replaced|superseded|retired|decommissioned|withdrawn|switched off|phased out|discontinued)\b/i,
  /^(?:,? (?:and|or) \p{Lu}[\p{L}\d ]{1,30})? (?:is|are) (?:(?:one|some|both)? ?(?:among|of)) (?:the |several |those |these )?(?:\w+ )?(?:options|candidates|products|systems|platforms|possibilities|ones)\b(?! (?:in use|used|we use))/iu,
  /^[^.;]{0,40}\b(?:is|are|was|were) being (?:evaluated|considered|assessed|compared|tested|trialled|piloted|looked at)\b/i,
  /^[^.;]{0,40}\bha(?:ve|s) been (?:demonstrated|shown to us|short-?listed)\b/i,
  /^ (?:cost|was|came to) [^.;]{1,30} in its (?:last|final) (?:full )?year\b/i,
  /^ before (?:that|then|this)\b(?=\W*$|[.;])/i,
  /^[^.;]{0,20}\bfor (?:[a-z]+ ){0,2}(?:internal|staff|in-house)(?: [a-z]+){0,2} only\b|^[^.;]{0,20}\bonly for (?:[a-z]+ ){0,2}(?:internal|staff)\b/i,
  /^ (?:and|or) \p{Lu}[^.;,\n]{1,40} (?:are|were) (?:no longer|not (?:now |currently )?(?:used|in use))\b/iu,
  /^\W{1,3}(?:and |but |then |until )*(?:we|it|the (?:site|council|website|service)|this)(?: \w+){0,2} (?:moved|migrated|switched|changed|upgraded|transferred|went over) (?:on |across |over )?(?:from it )?to\b(?! (?:it|this|that)\b)/i,
  /^ (?:for|in|until|up to) (?:the year )?(?:19|20)\d\d only\b/i,
  /^[^.;,(]{0,20}\b(?:in the past|previously|historically|formerly)\b/i,
  /^[^\w.;]{0,3}(?:\([^)]{0,60}\)[^\w.;]{0,3})?(?:(?:was|were)(?! (?:first |originally |initially )?(?:introduced|implemented|installed|launched|adopted|procured|purchased|chosen|selected|rolled out|brought in|deployed|bought)\b(?![\s\S]{0,100}\b(?:replaced (?:by|with|in)|(?:was|been|were) replaced|until|retired|ended|withdrawn|decommission|superseded)))|is not|are not|not used|not in use|had been|is no longer|are no longer|no longer|until|which was|replaced (?:by|with)|superseded by|(?:came|comes|has come|drew) to an end|ran out|was (?:ended|stopped|given up)|has been (?:replaced|retired|decommissioned)|is being (?:procured|considered|implemented|introduced)|will (?:be|replace)|decommissioned|retired|ended|lapsed|expired|was dropped|in (?:19|20)\d\d and)\b/i,
  /^,? (?:used to|once) (?:cost|be)\b|^[^.;,()]{0,24} until (?:(?:\p{L}+ )?(?:19|20)\d\d|then|last)\b/iu,
  /^\W{0,2}\((?:(?:previous|former)(?:ly used|ly)?\)|until|no longer|historic|planned|future|trial|pilot|on trial|[^)]{0,60}\bnot an? |up to|ended|to (?:19|20))/i,
]);

const goingOver = ofBefore.guard(
  /\b(?:(?:mid|half|part)[- ]?way through|in the (?:middle|midst|course|process) of|busy|partly through) (?:an? |the |our )?(?:move|moving|migration|migrating|change|changing|switch|switching|transition|transitioning|replacing|replacement)\b[^.;]*$/i,
);

const lastMatch = (pattern: Guarded, text: string): number => {
  let last = -1;
  for (const match of pattern.matches(text)) last = match.index + match[0].length;
  return last;
};

/** At the end of a line, a word after which its sentence goes on. */
const goesOnBelow = /\b(?:until|till|before|up to|since|from|in|by|was|were|of|with|the|no longer|and)[ \t]*$/i;

const sentenceStart = (text: string, at: number): number => {
  for (let i = at - 1; i > 0; i--) {
    const char = text[i];
    if (char === '\n' && goesOnBelow.test(text.slice(Math.max(0, i - 12), i))) continue;
    if (char === ';' || char === '\n' || ((char === '.' || char === '?') && /\s/.test(text[i + 1] ?? ' ')))
      return i + 1;
  }
  return 0;
};

/** Whether the words around a name leave it in use: not "previously used", "moved from", "in procurement", "no longer". */
export function isInUse(text: string, [start, end]: Span): boolean {
  const begin = Math.max(sentenceStart(text, start), start - 300);
  const before = text.slice(begin, start).replace(/\([^()]*\)/g, ' ');
  // "Mid-way through a move from Jadu to Drupal": what is left is still in use, what is gone to is not yet.
  if (goingOver.test(before)) return !/\b(?:to|onto|with|by)(?: the| a| our)? $/i.test(before);
  if (joinedTo.test(text.slice(begin, start))) return false;
  const offAt = lastMatch(off, before);
  const onAt = Math.max(lastMatch(on, before), lastMatch(fromTo, before));
  if (offAt > onAt) return false;
  return !offAfter.test(text.slice(end, end + 150));
}
