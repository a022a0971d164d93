import type { Label } from './label.ts';
import { namesBetween, replyBehind } from './label-list.ts';

const phrase =
  '(?:for|on|re|regarding|concerning|in (?:answer|response|reply|relation|respect|regards?) (?:to|of)|with (?:regards?|reference|respect) to|as (?:to|for|regards))';
const answer = '(?:our |the )?(?:answers?|responses?|reply|replies)(?: (?:to|for))?(?: (?:your|the))?(?: |(?=\\())';
const asked = '(?:your |the |both )?(?:questions?|parts?|points?|items?|limbs?|elements?|requests?|query|queries|qs?)';
const words = new RegExp(`^(${phrase} )?(${answer})?(?:(${asked})(?: |(?=[a-z(])))?`, 'i');

const firstLetter = /^(\()?([a-l]|[ivx]{1,4}|[A-L])(?:\)|(?![A-Za-z]))/;
const furtherLetter =
  /^(?:(\s?[-–—]\s?|\s(?:to|through)\s)|\s?,\s?(?:and\s)?|\s?[&/+]\s?|\sand\s)(?:q|(?:questions?|parts?|points?)\s)?\(?([a-l]|[ivx]{1,4}|[A-L])(?:\)|(?![A-Za-z]))/i;
const closing =
  /^(?:\s\((?:combined|inclusive|both|all|together)\)|\s(?:inclusive|together))?(?:\s?[:–—-]+(?:\s+|$)|\.\s+(?=["“‘]?[\p{Lu}£\d])|\.?$)/u;
const behindBracket = /^\s+(?=["“‘]?\p{Lu})/u;

/**
 * A letter, or several, behind the word that says what they are: `Part (a) - the number of cameras`, `Question (b)(ii): how many?`, `Qb: none`,
 * `Response to part (c): 14`; `Qa-Qc:`, `Questions (d) to (g):`, `Parts a, b and d -`, `For questions b and c, none`.
 */
export function letteredLabel(head: string): Label | undefined {
  const [lead = '', told = '', answering = '', asking = ''] = words.exec(head) ?? [];
  if (answering + asking === '') return undefined;
  // `Qb` is written so, `Partial` is a word.
  if (!/[\s(]$/.test(lead) && head[lead.length] !== '(' && asking.toLowerCase() !== 'q') return undefined;
  const rest = head.slice(lead.length);
  const first = firstLetter.exec(rest);
  if (!first?.[2]) return undefined;
  let end = lead.length + first[0].length;
  const names = [first[2]];
  for (
    let more = furtherLetter.exec(rest.slice(first[0].length));
    more?.[2];
    more = furtherLetter.exec(head.slice(end))
  ) {
    const between = more[1] ? namesBetween(names.at(-1) ?? '', more[2]) : [more[2]];
    if (between.length === 0 || names.length > 20) break;
    names.push(...between);
    end += more[0].length;
  }
  const inner = names.length === 1 && first[1] ? /^ ?\(([ivx]{1,4})\)/.exec(head.slice(end)) : null;
  end += inner?.[0].length ?? 0;
  const tail = head.slice(end);
  const reply = asking && !told ? replyBehind(tail) : 0;
  if (reply > 0) return { role: 'answer', paths: names.map((name) => [name]), end: end + reply, strength: 'firm' };
  const comma = told ? /^,\s+/.exec(tail) : null;
  const closed = closing.exec(tail) ?? comma ?? (head[end - 1] === ')' ? behindBracket.exec(tail) : null);
  // A capital alone may be a section's.
  if (!closed || (names.length === 1 && /[A-L]/.test(first[2]))) return undefined;
  // What speaks for several in one sentence is the answer, its beginning too.
  const isSentence = comma !== null && names.length > 1 && /^\p{Ll}[^:]{40}/u.test(tail.slice(comma[0].length));
  const answers = told !== '' || answering !== '' || (names.length > 1 && !/q/i.test(asking));
  return {
    role: answers ? 'answer' : 'question',
    paths: names.map((name) => (inner?.[1] ? [name, inner[1]] : [name])),
    end: isSentence ? 0 : end + closed[0].length,
    strength: 'firm',
  };
}
