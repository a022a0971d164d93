import type { LetterText } from './letter-text.ts';
import type { Place } from './mention-place.ts';
import type { Mention } from './mentions.ts';

// Who answers, where no head, signature or address names it and its name falls only by the way: `Could Wexmoor Borough Council tell me`,
// `drones owned by Wexshire Police` in the request, `the decision of Wexmoor Council of 3 May`, `write to Information Governance, Wexmoor Council`.
// Not: a body that an answer names, or that the requester names as another: `The lakes belong to`, `I sent the same request to`.

/** Asked by its name: `Could the Royal Borough of Wexmoor please tell me`. */
const askedToTell = /\b(?:could|can|would|will|may) (?:you at )?(?:the )?$/i;
const tells =
  /^,? (?:please |kindly |now )*(?:tell|say|provide|confirm|send|let|give|supply|state|advise|answer|list|share|disclose)\b/i;

/** `The decision of Wexmoor Council`, under review. */
const decided =
  /\b(?:decision|refusal|response|reply|answer|handling|privacy (?:notice|policy)) (?:of|by|from) (?:the )?$/i;

/** `Information Governance, Wexmoor Council` or `the Monitoring Officer at Wexmoor Council`, to whom one writes. */
const itsOffice =
  /\b(?:officer|manager|team|unit|governance|freedom of information|foi|data protection|legal services|head of [a-z ]{2,30}),? (?:of |at |for )?(?:the )?$/i;
const writes =
  /\b(?:write|writing|contact|complain\w{0,2}|quer(?:y|ies)|appeal|review|unhappy|dissatisfied|questions?)\b/i;

/** What pages and letters say of themselves at their end. */
const closes =
  /\b(?:privacy|re-?use[ds]?|licen[cs]ed?|feedback|newsletter|sign up|hope (?:this|that)|your (?:personal )?data|(?:this|our) (?:page|site|website))\b/i;

/** A line of a request, or of a letter's words about it. */
const asks =
  /\?$|^\W{0,3}(?:(?:q(?:uestion)?\.? ?)?\d{0,2}[a-z]?[.):]{0,2} )?(?:please|could|can|i (?:would|am|want|wish|request|live)|under the|how|what|which|who|when|where|why|does|do|did|has|have|is|are|was|were|the (?:total |average |annual )?(?:number|cost|amount|budget|names?)|number|copies|copy|details|a list|list|foi|fois|freedom of information)\b|\bi (?:would like|am (?:writing|requesting|asking)|wish|want|request)\b|\b(?:please|kindly) (?:provide|supply|send|tell|confirm|let|list|give|state)\b|\b(?:your request|you asked|requested|following (?:information|questions|details))\b/i;
/** Before another body's name even in a request. */
const another =
  /\b(?:to|with|into|near|like|than|through|via|unlike|such as|for example,?|between|besides|alongside|against|formerly|was|(?:came|comes|moved|transferred|joined|bought|hired|seconded|received|obtained|copied|taken) (?:[\w-]{1,16} ){0,3}from|(?:work|works|worked|employed|studying|student|researcher|lecturer|professor|fellow|reporter) (?:at|for|in))(?: the)?[\s:]{0,2}$/i;

/** Whether the words round a mention, its line among them, are those in which a letter names who answers by the way. */
export function namesByTheWay({ before, after, stretch, form }: Mention, letter: LetterText, place: Place): boolean {
  if (form === 'domain' || place.furniture) return false;
  const line = letter.stretches[stretch]?.words.text ?? '';
  if (askedToTell.test(before) && tells.test(after)) return true;
  if (decided.test(before) || (itsOffice.test(before) && writes.test(line))) return true;
  if (another.test(before) || line.length > 600) return false;
  return asks.test(line) || (closes.test(line) && place.fromEnd < 14);
}
