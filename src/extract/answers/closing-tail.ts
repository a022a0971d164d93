import type { Draft } from '../layout/draft.ts';
import { messageOf } from '../layout/rounds/message-of.ts';
import { type Snippet, startOf } from '../lines/snippet.ts';
import { isDepartment, isFoot, mayBeAsked, maySign } from './letter-foot.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Goes on with what stands before it: a figure, an item, "This includes ...". */
const continuing =
  /^(?:[\d£•·~<(*–-]|(?:this|these|those|they|it|of (?:these|this|which)|both|the (?:figures?|above|total|amount|cost|latter|former|remaining|rest)|in addition|additionally|also|however|for example|but|and|note:|nb\b|yes\b|no\b))/i;
const goesOn = (text: string): boolean => /^\p{Ll}/u.test(text) || continuing.test(text);
/** What a refusal says of its grounds, in paragraphs of their own. */
const grounds =
  /^(?:(?:the )?(?:harm|prejudice|balance|public interest|adverse effect)\b|(?:arguments?|factors?|considerations) (?:for|in favour|against)\b|why (?:it|this|we)\b)/i;
const refuses =
  /^(?:(?:this|it|that) is )?(?:exempt|refused|withheld|(?:foia? |eir )?(?:section|regulation|s\.|reg\.) ?\d)/i;
/** Waits for what stands below it. */
const waits = /[:;,–-]$/;

const contact =
  /\b[\w.+-]{1,60}@[\w.-]{1,60}\.\w{2,6}\b|\b0\d{2,4}[ )]\s?\d{3}|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\bP\.?\s?O\.? Box\b/;
const addressed = /\b(?:you|your)\b(?! (?:asked|requested))/i;
const office =
  /\b(?:governance|officer|team|town hall|civic centre|correspondence|copyright|licence|commissioner|clerk|manager|disclosure log)\b/i;
const farewell =
  /\b(?:hope|trust|regards|wishes|cheers|thanks|thank you|sincerely|faithfully|welcomes?|apologi[sz]e)\b/i;

/** Fields of a form that ask nothing, what a mark means, an exemption in the law's words. */
const aside =
  /^(?:(?:attachments?|enclosures?|requester (?:informed|notified)[^:]{0,20}|fees?|exemptions? (?:applied|used)|(?:closed|completed|handled|approved) by)\s?:|\*+ ?(?:where|when|if|an? |numbers?|figures?|values?|fewer|less|denotes|indicates|means|suppressed|redacted)\b|where (?:an? |the |any )?(?:numbers?|figures?|values?)\b.{0,20}\b(?:fewer|less|below|under|small)\b|(?:section|regulation|s\.?|reg\.?) ?\d{1,2}\S{0,12} ?[:–—-] .{0,60}\b(?:information|exempt))/i;

/** What a review says of the complaint as a whole, behind its finding on the last question. */
const concludes =
  /^(?:(?:overall )?(?:conclusions?|summary)(?: of (?:the |my |this )?(?:review|findings))?:?\s+|overall,? |in (?:conclusion|summary),? |for these reasons,? )?(?:i|we|the council|your complaint|the complaint)\b.{0,40}\b(?:uphold|upheld)\b.{0,40}\bcomplaint\b|^(?:overall,? |in conclusion,? )?your (?:complaint|request for a review) (?:is|was|has been) (?:therefore |(?:partly|partially) |not )*upheld\b/i;

/** How many signs a paragraph has of a letter's end; figures, and words of the question, speak against it. */
function closingSigns(text: string, question: string): number {
  const signs = [contact, addressed, office, farewell].filter((sign) => sign.test(text)).length;
  const asked = new Set(question.toLowerCase().match(/\p{L}{5,}/gu));
  const shared =
    text
      .toLowerCase()
      .match(/\p{L}{5,}/gu)
      ?.filter((word) => asked.has(word)).length ?? 0;
  return signs - (/£\s?\d|\b\d{1,3}(?:,\d{3})+\b|\d%/.test(text) ? 2 : 0) - (shared >= 2 ? 1 : 0);
}

/** What letters speak of at their ends: themselves, the reader, the law, what becomes of the reply. */
const ofLetter =
  /\b(?:you|your|appeals?|complain\w*|(?:internal )?reviews? (?:requests?|of (?:this|our|the|your))|internal reviews?|publish\w*|exempt\w*|withh\w+|sections?|regulations?|acts?|law|public|disclos\w*|requests?|letters?|respon\w+|answer\w*|repl(?:y|ies)|enquir\w*|information|data|fees?|charges?|contact|touch|apolog\w*|sorry|help|cop(?:y|ies)|forms?|pages?|language|cases?|notes?|updates?|please|figures?|numbers?|council['’]s|welcomes?|gwybodaeth|comisiynydd|anfodlon|adolygiad|cwyn\w*|cais|chi|eich|cewch|gallwch)\b/gi;
const sentence = /^\p{Lu}[\p{L}.,]* [^?:]{20,}\.$/u;

/**
 * A whole sentence that tells of nothing but what was asked, in words of the question or behind a whole sentence: `We use Umbraco.` over `There
 * are no plans to change this.`
 */
function tellsMore(text: string, before: string, question: string): boolean {
  if (!sentence.test(text)) return false;
  const asked = question.toLowerCase();
  const words = text.toLowerCase().match(/\p{L}{6,}/gu) ?? [];
  if (!sentence.test(before) && !words.some((word) => asked.includes(word))) return false;
  return (text.match(ofLetter) ?? []).every((word) => asked.includes(word.toLowerCase()));
}

/**
 * The last answer of each of the authority's messages (`starts`) without the paragraphs that close the letter behind it. Where every other answer is one paragraph, so is the last one,
 * unless the next plainly goes on with it; where they are not, only what has signs of an end (an address, an office, thanks) is cut.
 */
export function withoutClosingTail(drafts: readonly Draft[], source: string, starts: readonly number[]): Draft[] {
  const lasts = new Map<number, Draft>();
  for (const draft of drafts) {
    const message = starts.length > 1 ? messageOf(draft.at, starts) : 0;
    const last = lasts.get(message);
    if (draft.lines.length > 0 && !(last && last.at > draft.at)) lasts.set(message, draft);
  }
  return [...lasts.values()].reduce<Draft[]>((told, last) => withoutTail(told, last, source), [...drafts]);
}

function withoutTail(drafts: Draft[], last: Draft, source: string): Draft[] {
  const [only] = last.lines;
  if (last.lines.length === 1 && only && isSignature(only, last, source))
    return drafts.map((draft) => (lastLine(draft) === startOf(only) ? { ...draft, lines: [] } : draft));
  if (last.lines.length < 2) return drafts;
  const answered = drafts.filter(({ lines }) => lines.length > 0);
  const [first, ...more] = paragraphsOf(last.lines, source);
  if (!first || more.length === 0) return drafts;
  // One answer may be that of several questions.
  const ends = new Set(answered.filter((draft) => lastLine(draft) === lastLine(last)));
  const others = answered.filter((draft) => !ends.has(draft));
  const long = others.filter(({ lines }) => paragraphsOf(lines, source).length > 1).length;
  const single = others.length >= 3 && long <= others.length / 10;
  const question = last.question?.text ?? '';
  const alike = others.length >= 2 && long === 0;
  const end = more.find(({ text }, i) => {
    const before = more[i - 1]?.text ?? first.text;
    if (!waits.test(before) && i === more.length - 1 && maySign(text) && !mayBeAsked(text, question, undefined))
      return true;
    if (!waits.test(before) && isFoot(text)) return !mayBeAsked(text, question, alike ? before : undefined);
    if (waits.test(first.text) || (grounds.test(text) && refuses.test(first.text))) return false;
    // `Conclusion` may stand on a line of its own.
    const withNext = text.length < 50 ? `${text} ${more[i + 1]?.text ?? ''}` : text;
    if (concludes.test(withNext) || (alike && aside.test(text))) return true;
    if (goesOn(text)) return false;
    return (single && !tellsMore(text, before, question)) || closingSigns(text, question) >= (alike ? 1 : 2);
  });
  if (!end) return drafts;
  const from = startOf(last.lines[end.from]);
  return drafts.map((draft) =>
    ends.has(draft) ? { ...draft, lines: draft.lines.filter((line) => startOf(line) < from) } : draft,
  );
}

/** Where the last of its lines stands: answers given to several questions at once end there together. */
const lastLine = (draft: Draft): number => startOf(draft.lines.at(-1));

/** What a letter is signed with, alone at its end and apart from the last question, which nothing has answered. */
function isSignature(line: Snippet, { question }: Draft, source: string): boolean {
  if (!question?.text.endsWith('?') || !isDepartment(line.text) || mayBeAsked(line.text, question.text, undefined))
    return false;
  const [from, to] = [question.runs.at(-1)?.to ?? 0, line.runs.at(-1)?.to ?? 0];
  return startOf(line) > from && source.slice(to).trim() === '' && blankLine.test(source.slice(from, startOf(line)));
}

const blankLine = /\n[^\S\n]*\r?\n/;
