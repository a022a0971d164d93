import type { Outcome } from '../../model/response.ts';
import { flatMap } from '../../text/flat-map.ts';
import { remembered, rememberedPair } from '../../text/remembered.ts';
import { answersBeside, asksFigureOnly, asksForCopy, asksMoney } from './answers-beside.ts';
import { type Clause, isReason, type Reason } from './clause.ts';
import { clausePatterns } from './clause-patterns.ts';
import { remitIn, saysNotApplicable } from './elsewhere.ts';
import { lawNamedIn } from './exemption.ts';
import { asksYesOrNo, notHeldIn } from './not-held.ts';
import { clausesOf, givesFigure, plainWords } from './plain-words.ts';
import { placeIsAnswer, pointsElsewhere } from './pointer.ts';
import { deniesFigure } from './weighed.ts';
import { tellsEarlier, withheldIn } from './withheld.ts';

/** What an answer does with its question, and the rule that says so. */
interface OutcomeRead {
  readonly outcome: Outcome;
  /** Only with `refused`, and only where the answer names one. */
  readonly exemption?: string;
  readonly rule: string;
}

const nothing = /^(?:[\s\-–—_.…·•*~=:;,?'"|/\\[\]()☐□◻]|<br ?\/?>)*$/;
const placeholder =
  /^(?:\[?(?:click|tap|type|enter|insert)(?: or tap)? (?:here|your|text|answer|response).{0,40}|[[(]?(?:please )?(?:leave )?(?:(?:this )?(?:field|box|section|question) )?(?:was |is |has been )?(?:left )?(?:blank|empty)[\])]?|n\/r|[[(](?:none given|no text|no comment|no entry|nothing entered|to be completed)[\])]|[_.…]{3,60} ?(?:£|%|[a-z]{1,12})?\.?|%|(?:dd|__) ?[/.-] ?(?:mm|__) ?[/.-] ?(?:yy|yyyy|____|__)|y ?\/ ?n|yes ?\/ ?no ?(?:\/ ?(?:do not|don['’]t) know|\(.{0,40}delete.{0,30}\)|\*)|[[(]?(?:no (?:answer|response|reply)|not answered|unanswered)(?: (?:was |is |has been )?(?:provided|given|received|supplied))?[\])]?\.?|\[?answer\]?:?|\[?response\]?:?|your answer:?|choose an item\.?|(?:☐|□|\[ ?\]|o ?)? ?yes ?\/? ?(?:☐|□|\[ ?\]) ?no ?(?:☐|□|\[ ?\])?|yes ?\/ ?no|(?:☐|□|\[ ?\]) ?yes (?:☐|□|\[ ?\]) ?no|£ ?[_.…-]*)$/i;

/** `____ calls`, whose line is no word once markup is gone. */
const lineToFill = /^\s*£?\s?_{3,60}\s?(?:[a-z]{1,12}|%)?\s*$/;

/** What introduces or explains, and answers nothing by itself. */
const frame = clausePatterns.guard(
  /^(?:not provided$|(?:partly |partially |not |complaint )?upheld(?: in part)?$|(?:(?:yes|(?:i|we) can confirm(?: that)?|the information|this information|information|this|it) )?(?:(?:is|are) )?held$|(?:(?:i|we|the council|the authority) )?(?:can confirm (?:that )?(?:we|it) )?(?:do |does )?holds? (?:this|it|that|these|them)$|(?:[\w'-]{1,16} ){1,4}(?:vary|varies|differs?)\b[^\d£]*$|(?:i|we)(?: have)? (?:uph[eo]ld|agree with|maintain|stand by|have reviewed|reviewed) (?:the|that|this|our|your|my)|(?:my|our) decision is|thank you|thanks|dear |i can confirm$|we can confirm$|please (?:note|be advised|accept|let)|yours |i hope|i trust|further to|in response|with regard|in relation|in respect|under the|following|the (?:council|authority) (?:can )?confirms?$|(?:response|answer|a|r)\d{0,3}$|note$|(?:third party )?personal (?:data|information)$|(?:commercial|trade|legal|internal|draft|unfinished|low|small) (?:interests?|prejudice|secrets?|advice|privilege|communications?|documents?|numbers?)$|law enforcement$|(?:section|s|regulation|reg)\.? ?\d)|\b(?:information|data) (?:that )?(?:you (?:have )?)?request|\b(?:holds?|held) (?:some of |all |most )?(?:of )?(?:this|the|that|some|your|relevant) (?:information|data)|\b(?:information|data) is held\b|\bpublic interest\b|\bfreedom of information\b|\bfoia\b|\bthe act\b|\bprejudic|\bcompetitors?\b|\bdisclos|\bsection 16\b|\badvice and assistance\b|\b(?:this|your) request\b|\bcarefully considered\b|\bsorry\b|\bapologi/,
);

/** Asks about refusals themselves: there "Section 40 and section 21" is the answer. */
const asksExemptions =
  /\b(?:which|what|list|state) (?:\w{1,16} ){0,4}(?:exemptions?|exceptions?|sections?|grounds|reasons? for refus\w{1,4})\b/;
/** Asks whether, or how often, something was refused: there "Yes, one was refused under section 12" is the answer. */
const asksRefusals =
  /\b(?:how many|has|have|were|was|did|number of|percentage of|any)\b.{0,80}\b(?:refus\w{1,3}|withheld|exempt\w*|rejected|vexatious|declined|limit)\b/;
const lawWords =
  /\b(?:foia?|eirs?|mainly|mostly|the|under|and|of|no|sections?|ss?|regulations?|reg|\d{1,2}|[a-h])\b|[^\w\s]/g;
const namesOnly = (words: string): boolean => words.length < 300 && words.replace(lawWords, '').trim() === '';
/** A plain yes or no, or "We publish them all" where the question is whether they are published. */
const saysYes = (words: string, question: string): boolean =>
  (/^(?:yes|no)\b/.test(words) && !asksForCopy(question)) ||
  (asksYesOrNo(question) &&
    ((/^(?:(?:we|the council|the authority) (?:\w{1,16} )?publish|(?:it|they|this|these) (?:is|are) (?:\w{1,16} )?published)/.test(
      words,
    ) &&
      question.includes('publish')) ||
      (words.includes('public domain') && question.includes('public domain'))));

/** "It is included in the licence and has no cost of its own", where a cost is asked for. */
const saysFree = (words: string, question: string): boolean =>
  asksMoney.test(question) && /\bno (?:\w{1,16} )?(?:costs?|charges?|fees?)\b/.test(words);

/** Figures that a table left in its answer: "See table below 2022 £4,000 2023 £5,000". */
const givesTable = (words: string): boolean => {
  if (!/\d/.test(words)) return false;
  const bare = words.replace(
    /\b[\w() -]{0,60}\.(?:pdf|docx?|xlsx?|csv|pptx?|zip)\b|\b\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:items?|pages?|minutes?|agenda|part|section) \d{1,3}\b|(?:over|above|exceeding|more than|of) £ ?[\d,]{3,6}\b|\b(?:19|20)\d\d(?: ?[-–/] ?(?:20)?\d\d)?\b/g,
    ' ',
  );
  return /£ ?\d/.test(bare) || /\b\d{1,3}(?:,\d{3})+\b/.test(bare) || (bare.match(/\b\d{2,}\b/g)?.length ?? 0) >= 2;
};
const givesAmount = (words: string): boolean =>
  /^(?:nil|none|zero|nothing|no (?:cost|charge)|free)\b(?: of charge)?,/.test(words) ||
  (/^(?:£|approx|about|around|circa|c\. ?£?\d)/.test(words) && givesFigure(words)) ||
  (!/^(?:please|see|refer|view)\b|\burl\b/.test(words) &&
    givesFigure(words) &&
    /£ ?\d|\b(?:is|are|was|were|about|approximately|totalled) (?:£ ?)?\d/.test(words));

/** `One budget of £55,000 pays for all three and cannot be split`: the sum is given. */
const givenUndivided =
  /£ ?\d[^;]{0,200}\b(?:and|but|which|though|although)\b[^;]{0,30}\b(?:cannot|not) (?:be )?(?:\w{1,16}ly )?(?:broken|split|divided|separated|itemised|apportioned|disaggregated)\b/;

const countFirst =
  /^(?:there are |we have |yes, )?(?:(?!0\b)\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! ?(?:%|per ?cent|of (?:the|these|those)))/;
/** Asks whether something is the council's task: there "That is a matter for the county council" tells it. */
const asksDuty = /^(?:is|are) (?:[\w'-]{1,20} ){1,6}responsible for\b/;
const asksCount = /\bhow many\b|\bnumber of\b/;

/** "Attached, with prices redacted under section 43(2)": what was asked for is sent. */
const sentInPart =
  /^(?:[\w'-]{1,16} ){0,6}(?:attached|enclosed|annexed|appended)\b(?! to)[^.]{0,50}\b(?:redact|remov|blank|black)/;

/** `Section 21: the register is open to all`: the section by itself points there. */
const alone21 = clausePatterns.guard(
  /^(?:exempt )?(?:under )?(?:section|s\.?) ?21(?: ?\(\d\))?(?: of the (?:foi )?act)?(?:$|\s?[:–—])/,
);

function clauseOf(words: string, question: string, isScottish: () => boolean): Clause {
  // Most clauses have no word of any reason.
  if (!clausePatterns.mayMatch(words)) return { words, does: 'answer' };
  const withheld = withheldIn(words, isScottish(), question);
  const denied = notHeldIn(words, question);
  if (withheld?.law?.says === 'referred' || (withheld && sentInPart.test(words))) return { words, does: 'point' };
  if (withheld?.law?.says === 'not_held' || (denied === 'denied' && withheld?.ground !== 'cost' && !withheld?.law))
    return { words, does: 'deny' };
  if (withheld) return { words, does: 'refuse', withheld };
  if (tellsEarlier(words)) return { words, does: 'frame' };
  if (alone21.test(words)) return { words, does: 'point' };
  if (saysNotApplicable(words)) return { words, does: 'exclude' };
  if (denied) return { words, does: givenUndivided.test(words) ? 'answer' : 'deny' };
  const remit = remitIn(words, question);
  // `2, run by the county council` says how many there are.
  if (remit && asksDuty.test(question)) return { words, does: 'answer' };
  if (remit && countFirst.test(words) && asksCount.test(question)) return { words, does: 'answer' };
  if (remit === 'outside') return { words, does: 'exclude' };
  if (pointsElsewhere(words, question) && !placeIsAnswer(words, question))
    return {
      words,
      does:
        (countFirst.test(words) && asksCount.test(question)) ||
        givesAmount(words) ||
        givesTable(words) ||
        saysYes(words, question) ||
        saysFree(words, question)
          ? 'answer'
          : 'point',
    };
  if (remit) return { words, does: 'exclude' };
  return { words, does: frame.test(words) && !/^(?:yes|no)\b/.test(words) ? 'frame' : 'answer' };
}

const outcomes = { refuse: 'refused', deny: 'not_held', point: 'referred', exclude: 'not_applicable' } as const;

/**
 * What an answer does, as a careful reader would say. The question helps where the words alone do not tell: "We do not track this"
 * answers "Do you track this?" and denies "How many were there?".
 */
export const outcomeOf = (text: string, question = ''): OutcomeRead =>
  figureAlone.test(text) ? something : outcomeIn(text, question);

/** `45,210`, `£1,200.50`, `85%`: by far the commonest answers, which give no reason whatever is asked. */
const figureAlone = /^£? ?\d[\d,.]{0,20}[km%]?$/;
const something: OutcomeRead = { outcome: 'answered', rule: 'says-something' };

const notTold =
  /, (?:and|but|although|though|while) (?=(?:the|its|their) (?:\w{1,16} )?(?:costs?|spend|expenditure|hours|time)\b)/;

/** "One officer does this, and the cost is not recorded" has an answer before what it denies, where more than a figure is asked. */
function apartFromCost(clause: string, question: string): string[] {
  const match = clause.includes(', ') ? notTold.exec(clause) : null;
  return match && match.index > 12 && !asksFigureOnly(question)
    ? [clause.slice(0, match.index), clause.slice(match.index + match[0].length)]
    : [clause];
}

const outcomeIn = rememberedPair((text, question): OutcomeRead => {
  const words = plainWords(apartFromAside(text.slice(0, 6000), question));
  if (nothing.test(words) || placeholder.test(words) || lineToFill.test(text))
    return { outcome: 'blank', rule: 'nothing-given' };
  const asked = askedIn(question.slice(0, 1500));
  const plain = flatMap(clausesOf(words), (clause) => apartFromCost(clause, asked));
  const isScottish = (): boolean => /scotland|foisa/i.test(words);
  const said = plain.slice(0, 60).map((clause) => clauseOf(clause, asked, isScottish));
  // Most answers give no reason.
  if (!said.some(isReason) && !asksFigureOnly(asked)) return something;
  const clauses = lastSaid(
    said.map((clause, i) => (isRoughly(clause, said[i + 1]) ? { ...clause, does: 'frame' } : clause)),
  );
  const reason = reasonAmong(clauses);
  const tellsOfRefusals =
    reason?.does === 'refuse' &&
    asksRefusals.test(asked) &&
    /^(?:yes|no|none|\d)\b|^(?:refused|withheld|rejected|declined):? ?\d/.test(clauses[0]?.words ?? '');
  if (!reason && asksFigureOnly(asked) && deniesFigure(clauses, asked))
    return { outcome: 'not_held', rule: 'gives-no-figure' };
  if (!reason || tellsOfRefusals || (asksExemptions.test(asked) && namesOnly(plain.join(' ')))) return something;
  if (answersBeside(clauses, reason, asked)) return { outcome: 'answered', rule: 'says-something-beside-a-reason' };
  const outcome = outcomes[reason.does];
  const exemption =
    outcome === 'refused' ? (exemptionAmong(clauses, reason) ?? onlyLaw(plain, isScottish())) : undefined;
  return { outcome, ...(exemption ? { exemption } : {}), rule: `${reason.does}s` };
});

const notExactly =
  /\b(?:exactly|precisely|accurately|definitively|for certain|with (?:any |complete |full |absolute )?(?:certainty|precision|accuracy|confidence)|(?:exact|precise|accurate|definitive) (?:numbers?|figures?|totals?|counts?|amounts?|sums?|costs?))\b/;
const afterAll = /\b(?:but|although|though|however)\b(.*)$/;

/** "We cannot say exactly. The counters show 38,604.": a figure all the same, in the same breath or the next. */
const isRoughly = ({ does, words }: Clause, next: Clause | undefined): boolean =>
  does === 'deny' &&
  notExactly.test(words) &&
  (givesFigure(afterAll.exec(words)?.[1] ?? '') || (next?.does === 'answer' && givesFigure(next.words)));

const withheldAside =
  /^([^()]{6,}\p{L}) \(((?:the |their |his |her )?(?:names?|identit(?:y|ies)|details?|addresse?s?|prices?|rates?|terms)(?: (?:is|are|has been|have been))? (?:withheld|redacted|removed|not disclosed|exempt)\b(?:[^()]|\([^()]{1,6}\)){0,80})\)\.?$/u;
const figureThenSentence =
  /^(£? ?(?!(?:19|20)\d\d )\d[\d,]{0,12}(?:\.\d\d?)?(?:%|m|k)?) (?=\p{Lu}\p{Ll}+ (?:[\w'-]{1,16} ){0,4}(?:is|are|was|were|has|have|cannot|not)\b)/u;

/**
 * `Brightline, and one artist (name withheld, section 40(2))` without its bracket, unless the question asks for just that; a figure on a line over
 * a sentence (`19` / `Reasons are withheld`) with its full stop.
 */
function apartFromAside(text: string, question: string): string {
  const aside = text.endsWith(')') || text.endsWith(').') ? withheldAside.exec(text) : null;
  if (
    aside &&
    !new RegExp(`\\b(?:who|${(aside[2] ?? '').replace(/^(?:the|their|his|her) /i, '').slice(0, 4)})`, 'i').test(
      question,
    )
  )
    return aside[1] ?? text;
  return text.replace(figureThenSentence, '$1. ');
}

const askedIn = remembered((question) => clausesOf(plainWords(question)).join(' '), 1500);

/** What a review takes back: "I overturn that decision", "I do not uphold the refusal". */
const takesBack =
  /\b(?:i|we|review|panel|council|have|is|are|was|has|been|should be|therefore|and|decision) (?:overturn(?:s|ed)?|set(?:s|ting)? aside|revers(?:e|es|ed)|withdraw[sn]?)\b|\b(?:do|does) not (?:uphold|agree with) (?:the |this |that |our |its )?(?:original |earlier |initial )?(?:decision|refusal|response|exemption|use|reliance|section)|\bnot upheld\b/;
const onReview =
  /^(?:on|upon|after|following|having) (?:\w{1,16} ){0,3}review(?:ed|ing)?\b|^(?:i|we) (?:now |have now |have )?(?:find|found|conclude|concluded|established)\b/;

/** `The response said that it was not held. That was mistaken.` */
const retold =
  /^(?:the|our|my|that|your) (?:[\w-]{1,16} ){0,3}(?:response|reply|answer|letter|decision|refusal|notice|officer|team|department)\b/;
const tellsWhat = /\b(?:gave|said|stated|told|claimed|put|showed|reported|quoted)\b/;
const mistaken =
  /\b(?:that|this|it|which|we|(?:the|our) (?:[\w-]{1,16} )?(?:response|answer|reply|statement|decision)) (?:was|is|were) (?:\w{1,16} )?(?:mistaken|wrong|incorrect|inaccurate|in error|not (?:so|right|correct|the case|accurate|true)|an? (?:\w{1,16} )?(?:error|mistake|oversight))\b|\b(?:in error|by mistake|mistakenly|wrongly|incorrectly|erroneously)\b/;

/** What stands behind the reason that an earlier letter gave and this one calls a mistake; all, where nothing does. */
function withoutMistake(clauses: readonly Clause[]): readonly Clause[] {
  const first = clauses.findIndex(
    (clause) => retold.test(clause.words) && (isReason(clause) || tellsWhat.test(clause.words)),
  );
  if (first < 0) return clauses;
  const wrong = clauses.findIndex(({ words }, i) => i >= first && i < first + 4 && mistaken.test(words));
  const rest = wrong < 0 ? [] : clauses.slice(wrong + 1);
  return rest.some((clause) => clause.does === 'answer' || isReason(clause)) ? rest : clauses;
}

/** Where a review tells what was refused and then decides otherwise, its last word counts: the clauses from there on. */
function lastSaid(told: readonly Clause[]): readonly Clause[] {
  const clauses = withoutMistake(told);
  const refused = clauses.findIndex(({ does }) => does === 'refuse');
  if (refused < 0) return clauses;
  const back = clauses.findLastIndex(({ words }, i) => i >= refused && takesBack.test(words));
  if (back >= 0) {
    const rest = clauses.slice(back + 1);
    return rest.some((clause) => clause.does === 'answer' || isReason(clause)) ? rest : clauses;
  }
  const found = clauses.findIndex(
    ({ words, does }, i) => i > refused && does !== 'refuse' && does !== 'frame' && onReview.test(words),
  );
  return found >= 0 && !clauses.slice(found).some(({ does }) => does === 'refuse') ? clauses.slice(found) : clauses;
}

/** The clause that decides where several give a reason: N/A said first, a refusal, a denial, then whichever stands first. */
function reasonAmong(clauses: readonly Clause[]): Reason | undefined {
  const reasons = clauses.filter(isReason);
  const [first] = reasons;
  if (first?.does === 'exclude' && saysNotApplicable(first.words)) return first;
  const applies = reasons[1];
  if (first?.does === 'point' && first.words === 'as above' && applies?.does === 'exclude') return applies;
  const refusal = reasons.find((clause) => clause.does === 'refuse');
  const denial = reasons.find((clause) => clause.does === 'deny');
  const sent = reasons.find(
    (clause) => clause.does === 'point' && /\b(?:contact|redirect|direct|submit|approach|ask)\b/.test(clause.words),
  );
  return (
    refusal ?? denial ?? (first?.does === 'exclude' && remitIn(first.words) === 'another' ? (sent ?? first) : first)
  );
}

/** The first provision that withholds, from the deciding clause on, else from anywhere in the answer. */
function exemptionAmong(clauses: readonly Clause[], reason: Reason): string | undefined {
  const named = (clause: Clause) => (clause.does === 'refuse' ? clause.withheld.law?.name : undefined);
  const from = clauses.indexOf(reason as Clause);
  return [...clauses.slice(from), ...clauses.slice(0, from)].map(named).find((name) => name !== undefined);
}

/** The one law that the other sentences of a refusal name: `Withheld - section 43(2), the tender is live`, `The report is not finished (Regulation 12(4)(d)).` */
function onlyLaw(clauses: readonly string[], scottish: boolean): string | undefined {
  const laws = flatMap(clauses, (clause) => {
    const law = lawNamedIn(clause, scottish, true);
    return law?.says === 'refused' ? [law.name] : [];
  });
  return new Set(laws).size === 1 ? laws[0] : undefined;
}
