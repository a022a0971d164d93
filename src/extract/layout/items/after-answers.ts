import { type Block, type Line, noteMark } from '../../lines/block.ts';
import { folded } from '../../lines/likeness.ts';

/** At most as many lines as a page's head has. */
const headReach = 60;

/** The words of a page's lines before its first number, as they are compared: a line behind the last answer that repeats one of them is the page's own. */
export function headOf(lines: readonly Block[], firstNumber: number): ReadonlySet<string> {
  const head = new Set<string>();
  for (const block of lines.slice(0, Math.max(0, Math.min(firstNumber, headReach))))
    if (block.type === 'line' && /^\D{9,79}[^\d?]$/.test(block.words.text) && /\s/.test(block.words.text))
      head.add(folded(block.words.text));
  return head;
}

const addressed =
  /^(?=\p{Lu}).{0,60}\b(?:Council|Authority|Borough|Offices?|Civic Centre|Town Hall|Police|Headquarters)\b.{0,140}\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\.?(?:\s\d{1,3})?$/u;

const toPostcode =
  /^(?:\d{1,3}[a-z]?\s)?\p{Lu}[^.?!:;£]{2,60},[^.?!:;£]{2,90}\s[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?:\s\d{1,3})?$/u;

const titled = /^(?:freedom of information|foi)(?: \(foi\)| act(?: 2000)?| requests?| team)?$/i;

const signed =
  /^(?:(?:deputy|assistant|senior|chief|corporate|principal|interim|acting|group|lead)\s){0,2}(?:(?:head|director) of\b.{2,50}|[\w&'’ -]{0,50}\b(?:officer|manager|solicitor|executive|director|lawyer|advis[eo]r|clerk|secretary)(?:,? [\w&'’ -]{2,40})?)$/i;
/** A name over the office of who has it. */
const personal = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.? )?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;
/** A team that signs: its name alone behind the last answer, which is no such name itself. */
const team =
  /^(?:the )?(?:\p{Lu}[\p{L}'’&-]{1,20} (?:and |& |of )?){1,4}(?:Team|Unit|Department|Section|Directorate|Governance|Compliance|Services|Office)$/u;
const ownAddress =
  /^(?:\p{Lu}[\p{L}'’& -]{2,60}\bCouncil|(?:(?:London|Royal|Metropolitan) )?(?:Borough|City|County) of \p{Lu}[\p{L}'’& -]{2,40})(?:,\s.{2,80})?$/u;
const annexed = /^(?:annex|appendix)(?:\s+(?:[A-Z]|\d{1,2}))?(?:\s*[:.–-]\s.{0,60})?$/i;

/** What a review says of the answers that it does not give again. */
const restStands =
  /^(?:the|our|my|all) (?:(?:other|remaining) (?:answers|responses|replies|decisions|parts)|(?:rest|remainder) of (?:the|our|my) (?:answers?|response|reply|decision)) (?:still )?(?:stands?|remains? (?:as before|unchanged|the same)|(?:are|is) (?:unchanged|upheld|not changed))\.?$/i;

const signature = /^(?:signed|signature|signed off|for and on behalf of(?: the (?:council|authority|trust))?)[:.,]?$/i;

/** Whether a few short lines are all that stands behind a line. */
const isFootBehind = (lines: readonly Block[], at: number): boolean =>
  lines.length - at < 9 && lines.slice(at + 1).every((next) => next.type === 'line' && next.words.text.length < 90);

/** Whether a line behind the last number closes the letter: who signs, the authority's own name and address, the head of an annex. Nothing but short lines follow a signature. */
export function isClosing(lines: readonly Block[], at: number): boolean {
  const line = lines[at];
  if (line?.type !== 'line' || line.words.text.length > 120) return false;
  const { text } = line.words;
  const below = lines[at + 1];
  // `Signed` over who did, nothing but that behind it.
  if (signature.test(text) && below && isFootBehind(lines, at)) return true;
  // Where no blank line parts them, the address under the name tells.
  if (!line.gap && !(ownAddress.test(text) && below?.type === 'line' && toPostcode.test(below.words.text)))
    return false;
  if (annexed.test(text) || restStands.test(text)) return true;
  // Nothing but a few short lines stands behind a signature.
  if (!isFootBehind(lines, at)) return false;
  const next = lines[at + 1];
  const names = personal.test(text) && next?.type === 'line' && !next.gap && signed.test(next.words.text);
  const above = lines[at - 1];
  const signsAsTeam = team.test(text) && above?.type === 'line' && !team.test(above.words.text);
  return names || signsAsTeam || signed.test(text) || ownAddress.test(text);
}

const entryCode =
  /\b(?:FOI|EIR|RFI|FOIR|REQ|Ref(?:erence)?|Request|Case)\b.{0,14}\d|^[A-Z]{2,6}[-/](?:[A-Z\d]{1,6}[-/])?\d{2,6}(?![\d,.])/;
const entryDate =
  /^(?:date )?(?:of )?(?:request )?(?:received|requested|responded|request date|date)\b.{0,40}\b\d{2,4}\b/i;

/** Where a log's next entry begins: a line with a request's code, and right below it the day it was received. */
export function headsNextInLog(lines: readonly Block[], at: number): boolean {
  const line = lines[at];
  if (line?.type !== 'line' || !line.gap || line.words.text.length > 90 || !entryCode.test(line.words.text))
    return false;
  return lines
    .slice(at + 1, at + 3)
    .some((next) => next.type === 'line' && next.words.text.length < 90 && entryDate.test(next.words.text));
}

/** The law in its own words, as notices quote it: its lists answer nothing. */
const lawQuoted =
  /^["“'‘]?(?:the state of the (?:elements of the environment|human health)|factors,? such as substances|measures \(including administrative|reports on the implementation of environmental|cost[- ]benefit and other economic|(?:sub)?section \(?1\)?(?: ?\(1\))? does not (?:oblige|exempt)|in (?:sub)?sections? \(?\d.{0,40}the appropriate limit|to be informed in writing by the (?:public )?authority|if that is the case, to have that information|any person making a request for information|determining whether it holds the information|(?:locating|retrieving|extracting) (?:it|the information)(?:, or a document| from a document|,)|processed lawfully, fairly|states? that fact\b|specif(?:y|ies) the exemptions?(?: in question)?\b|states? \(if (?:that would )?not otherwise apparent\))/i;
export const quotesLaw = (text: string): boolean => lawQuoted.test(text);

/** An address to its postcode on a line of its own, or a letter that a scan saw alone. */
export const isAddressAlone = ({ words: { text }, gap }: Line): boolean =>
  gap && (toPostcode.test(text) || /^\p{L}$/u.test(text));

/** Whether a line behind the last number belongs to the page: it repeats the page's head, or gives the authority's address to the postcode. */
export function isPageFoot({ words, gap, heading, bullet }: Line, head: ReadonlySet<string>, above?: Line): boolean {
  const { text } = words;
  if (/^(?:(?:blwch post|p\.? ?o\.? box) \w+|freepost )/i.test(text)) return true;
  if (bullet === noteMark) return true;
  if (addressed.test(text) || titled.test(text) || (gap && toPostcode.test(text))) return true;
  if (
    bullet === '*' &&
    above?.bullet !== '*' &&
    /^(?:fewer|less|suppress|withheld|figures?|small|exempt|redacted|numbers?|this|indicates|means|denotes|not )/i.test(
      text,
    )
  )
    return true;
  return (gap || heading !== undefined) && text.length <= 80 && head.has(folded(text));
}

const named = /\bsee (?:the )?["“‘']([^"“”‘’']{4,60})["”’'] (?:list |table )?(?:below|at the end|overleaf|attached)/gi;

/** The lists that questions name (`See "CRM Challenges" below`): where such a heading stands alone, what follows is the requester's, no answer. */
export function listsNamed(lines: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  lines.forEach((block, i) => {
    if (block.type !== 'line') return;
    const { text } = block.words;
    if (!/\bsee\b/i.test(text)) return;
    const next = lines[i + 1];
    const both = next?.type === 'line' ? `${text} ${next.words.text}` : text;
    for (const match of both.matchAll(named)) found.add(folded(match[1] ?? ''));
  });
  return found;
}

const law =
  /^(?:under )?(?:section|s\.?|regulation|reg\.?) ?\d{1,2}(?:\(\w{1,3}\)){0,3}(?: of (?:the )?[^,.;]{3,60}?)?,? (?:exempts|states|provides|says|allows|sets out|covers|is an? (?:qualified|absolute|class|prejudice))\b/i;
const applied =
  /\b(?:withh\w+|refus\w+|therefore|engaged|your request|you (?:have )?request|this information|the information (?:you|requested)|we |our )/i;
const alreadyRefused = /\b(?:exempt|withh|refus|section|regulation|disclos)/i;

/** A paragraph that only tells the law, behind an answer that gave something: it explains another answer, or none. */
export const tellsLaw = (text: string, before: string): boolean =>
  law.test(text) && !applied.test(text) && !alreadyRefused.test(before) && !before.endsWith('?');

const formalNotice =
  /^this (?:letter |e-?mail )?(?:is|constitutes|serves as|acts as|represents) (?:a |our |the )?(?:formal )?notice (?:under|in terms of|in accordance with|for the purposes of) (?:section|s\.?|regulation) ?\d/i;

/** `This is a formal notice under section 17(1) that ...` behind an answer that has just said that the information is not held. */
export const isFormalNotice = (text: string, before: string): boolean =>
  formalNotice.test(text) && /\bnot (?:have|hold|held|record(?:ed)?)\b/i.test(before);

/** `1. https://...` under `Visible links`, the places that a mail's `[1]` points to. */
export const isLink = (lines: readonly Block[], at: number): boolean => {
  const line = lines[at];
  return (
    line?.type === 'line' &&
    /^\[?\d{1,3}[.\]]\s*(?:https?:|www\.|mailto:|file:)\S+$/i.test(line.words.text) &&
    lines.slice(Math.max(0, at - 30), at).some((above) => above.type === 'line' && linkHead.test(above.words.text))
  );
};
const linkHead = /^(?:(?:visible|hidden) links|references)\s?:?$/i;

/** Whether a mail's text ends in the places that its `[1]` lead to. */
export const listsLinks = (lines: readonly Block[]): boolean =>
  lines.some((line) => line.type === 'line' && linkHead.test(line.words.text));

/** `[1]Wexmoor Council`: a link's mark before its words, which counts nothing. */
export const isLinkMark = ({ words: { text } }: Line): boolean => text[0] === '[' && /^\[\d{1,3}\]\S/.test(text);
