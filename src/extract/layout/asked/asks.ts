import { matchesOf } from '../../../text/matches.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Snippet } from '../../lines/snippet.ts';

/**
 * How much a text looks like a question, from -1 (an answer) to 1 (a question). A small model with weights set by hand: how it ends,
 * how it begins, and what only answers hold.
 */
export const asks = remembered((text: string): number => {
  const whole = text.length > 1200 ? text.slice(0, 1200) : text;
  const head = whole.includes('?') ? whole.replace(lostPound, '£') : whole;
  const trimmed = head.replace(/^["'“‘(\s]+/, '').replace(greeting, '');
  if (trimmed === '' || isOneWord(trimmed) || headsBoth(trimmed) || namedValue.test(trimmed)) return 0;
  let score = 0;
  const isMarked = head.includes('?');
  if ((isMarked || text.length > 1200) && /\?["'”’)\]\s]*$/.test(text.length > 1200 ? text.slice(-40) : head))
    score += 0.8;
  else if (isMarked) score += 0.25;
  if (interrogative.test(trimmed) && (isMarked || !goesOnSaying.test(trimmed))) score += 0.5;
  else if (!isMarked && saysOf.test(trimmed)) score -= 0.1;
  else if (imperative.test(trimmed)) score += 0.7;
  else if (nounPhrase.test(trimmed)) score += 0.25;
  else if (conditional.test(trimmed)) score += 0.35;
  if (
    /\b(?:please (?:could you |can you )?(?:provide|confirm|state|list|specify|give|include|describe|detail|supply|explain|advise|indicate|send|tell|name|identify|set out|outline|say|share|attach)|(?:do|does|did|has|have|is|are|can|could|would|will) (?:you|your|the (?:council|authority|trust|organisation)))\b/i.test(
      head,
    )
  )
    score += 0.25;
  if (
    /\b(?:your (?:council|authority|organisation|local authority|website|records|systems?|contact centre))\b/i.test(
      head,
    )
  )
    score += 0.2;
  if (head.includes('b) ') && matchesOf(head, listed).length > 1) score += 0.5;
  if (answerStart.test(trimmed) && !wantsAll.test(trimmed)) score -= 0.7;
  if (!isMarked) {
    if (
      /\b(?:we (?:do|have|are|use|can|hold|did|currently)|(?<!\b(?:do|does|did|has|have|is|was|will|can|could|would) )the council (?:does|has|is|uses|holds|currently|spent|receives?d?|operates?|did)|our (?:website|system|contact|council)|please (?:see|refer|find))\b/i.test(
        trimmed.slice(0, 160),
      )
    )
      score -= 0.5;
    const hasFigure = /[£$€\d]/.test(head);
    if (
      hasFigure &&
      /^[£$€]|^(?:c\.|circa|approx|about|around|over|under|fewer|less|more)?\.?\s?(?:than )?[£]?\d[\d,.]*(?:\s|%|k\b|m\b|$)/i.test(
        trimmed,
      )
    )
      score -= 0.6;
    // "The total cost is £38,408.": what gives a figure asks for none.
    if (hasFigure && saysHowMuch.test(head)) score -= 0.7;
    // "The names are withheld under section 40(2).": so does what refuses one.
    if (refuses.test(head)) score -= 0.7;
  }
  if (/https?:\/\/|www\./.test(head) && !/\?["'”’)]*$/.test(head)) score -= 0.2;
  return Math.max(-1, Math.min(1, score));
}, 1500);

/** `?702,000`, `Budget (?)`: a pound sign that was lost. */
const lostPound = /(?:(?<=^|\s)\?(?=\d)|(?<=\s\()\?(?=\)|[mk]\)|000))/g;

/** `the sum paid, b) the limit set, and c) the limit for next year`: what is asked, run in with letters; `a) yes b) none` answers. */
const listed =
  /(?<=\s)\(?[a-e]\) (?!(?:yes|no|none|nil|not|n\/a|we|it|they|see|as|all|yearly|about|around|approx\w*)\b)(?=\p{Ll})/gu;

/** `Hi, could you tell me what you use?` */
const greeting = /^(?:hi|hello|hiya|good (?:morning|afternoon|evening))(?: (?:there|all|team))?[,.!]? (?=\p{L})/iu;

const ofAsking = /\b(?:asked|request\w*|questions?|enquir\w+|quer(?:y|ies))\b/i;
const ofAnswering = /\b(?:answer\w*|repl\w+|respon\w+|said|gave|given|provided|released|disclosed|told)\b/i;
const ofNeither =
  /\b(?:the|your|our|this|foi|eir|freedom|of|for|to|in|full|below|information|what|which|how|was|were|is|we|you|they|us|have|been|council['’]?s?|and|with|it)\b|[\s,:&/–—-]/gi;
/** `Confirm Connector: £7,200`: a proper name, whatever verb it looks like, and its figure; not `Number of sites: 31`, nor a year that is asked for. */
const namedValue =
  /^(?![^:]*\b(?:please|you|your)\b)\p{Lu}[\p{L}\d]*\s\p{Lu}[^:?]{1,60}:\s*(?:[£<~]\s?\d[\d,.]*|(?!(?:19|20)\d\d\b)\d[\d,.]*)\s?(?:k|m|bn|%|million)?(?:\s(?:per|a|each)\s\p{L}{3,7})?$/u;
/** `What was asked and what we answered`, `Your questions and our replies`: a heading over both, which asks nothing. */
export function headsBoth(text: string): boolean {
  if (text.length > 79 || text.includes('?') || !ofAsking.test(text) || !ofAnswering.test(text)) return false;
  if (titlesReply.test(text)) return true;
  const words = text.replace(ofNeither, ' ').trim().split(' ').filter(Boolean);
  return words.length < 5 && words.every((word) => ofAsking.test(word) || ofAnswering.test(word));
}

/** `Wexmoor Council - reply to request for information`: the letter's own title. */
const titlesReply =
  /\b(?:reply|replies|response|answers?) to (?:your |an? |the |this )?(?:(?:foi|eir|information|freedom of information) )?(?:request|enquiry|questions)\b(?! \d)/i;

/** The same of a snippet. */
export const asksOf = (words: Snippet): number => asks(words.text);

/** `Confirm`, a product's name: one word that nothing marks as a question. */
const isOneWord = (text: string): boolean =>
  text.length < 30 && /^[a-z]{3,}\.?$/i.test(text) && !/^(?:how|what|why|when|where|who|which)\b/i.test(text);

const saysHowMuch =
  /\b(?:is|are|was|were|costs?|comes? to|came to|totals|totall?ed|spent|paid)\s+(?:approximately |approx\.? |about |circa |around |c\.? ?|just (?:over|under) )?£?(?!(?:19|20)\d\d\b(?!,))\d/i;

const refuses =
  /\b(?:is|are|was|were|been|being)\s+(?:also |therefore |not |all )?(?:withheld|exempt(?:ed)?|refused|redacted|(?<=not )(?:centrally |separately |currently |routinely )?(?:held|recorded|collected|kept|counted|monitored|logged))\b/i;

const interrogative =
  /^(?:and |or |so |if so,? |if yes,? |if not,? |if no,? |also,? |in addition,? |(?:if|for|in|of|on|at|as|by|during|since|where|when|with|over|from|under|apart|other|excluding|including)\b[a-z0-9 /]{0,40}, )?(?:what(?:'s|’s)?|which|who|whom|whose|when|where|why|how|do|does|did|is|are|was|were|has|have|had|can|could|would|will|should|may(?! ?[\d,-]| and\b| to\b)|pa|faint|sawl|pryd|pwy|sut|a oes|oes|beth|ydy|a yw)\b/i;
const imperative =
  /^(?:(?:could|can|would|will|may) (?:you|i)|(?:if (?:so|yes|not|no|applicable|available),? )?(?:please|kindly)|(?:i (?:would like|wish|want|request|am requesting))|(?:confirm|provide|state|list|specify|describe|give|detail|supply|explain|outline|indicate|tell me|name (?:the|each|all|any|every)|copies of|a copy of any|confirmation (?:of|whether|that)|whether|details of|a list of|a breakdown of|the names? of|the number of|the total|the cost|total (?:number|cost|spend|amount|expenditure|value)|number of|names? of|how much|how many))\b/i;
const nounPhrase =
  /^(?:the|a|an|any|all|total|annual|average|current|amount|budget|cost|spend|date|year|names?|list|numbers?|percentage|proportion|estimated|overall|type|details|copy|copies)\b/i;
/** `does not hold this`, `may be refused`: a sentence that goes on from the line above; `Where a part goes over the limit, we refuse it`. */
const goesOnSaying =
  /^(?:(?:do|does|did|is|are|was|were|has|have|had|can|could|would|will|should|may) (?:not|also|therefore|only|be|been)\b|(?:where|when)\b[^,]{4,80}, (?:the|we|it|this|that|they|there)\b)/i;
/** `The contact centre is run by others`: what names a thing and says something of it; not `the sum the council has spent`. */
const saysOf =
  /^(?:the|an?|all|any|total|annual|average|current)\b(?:(?! (?:which|that|who|whose|where|when|if|whether|how|what|why|been|being|you|they|we)\b| (?:the|your|each|an?|any|it)\b(?<!\b(?:of|to|for|in|on|by|from|at|with|and|or) \w{1,4}))[^.?:;]){3,70} (?:is|are|was|were|has|have|had|does|do|did|will|would|cannot|must|should)\b(?! (?:required|requested|sought|needed)\b)/i;
const conditional =
  /^(?:if|for (?:each|the|any|every|your)|in (?:which|what|the)|of (?:these|those|the)|by|since|under|with|at|during|over)\b/i;
const answerStart =
  /^(?:yes|no|none|nil|n\/?a|not|unknown|we|our|this|these|there|it|they|i can|i am|as above|see|refer|please (?:see|refer|find|note)|information|all|both|currently|approximately|approx|circa|around|between|the (?:council|authority|information|requested|total (?:is|was)|figure)|in[- ]house|outsourced|unfortunately|exempt|refused|withheld|section|under section|between|available|[A-Z][\w&’'-]+ (?:is|are|was|were|has|have|does|do) )(?![a-z])/i;

/** `All complaints about the website since 2010`: papers that are asked for, of which nothing is said. */
const wantsAll =
  /^all (?:[a-z-]{1,16} ){0,3}(?:e-?mails?|correspondence|complaints|documents?|reports|drafts|minutes|copies|records|contracts|invoices|policies|letters|communications|messages|payments|papers|notes|agendas)\b(?!.*\b(?:is|are|was|were|has|have|can|will)\b)/i;

/** Ends as a question that goes on in parts does. */
export const endsOpen = (text: string): boolean => /[:;–—-]\s*$/.test(text);
