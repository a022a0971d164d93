import { flatMap } from '../../text/flat-map.ts';
import { asks } from '../layout/asked/asks.ts';
import type { Asked, Draft } from '../layout/draft.ts';
import { nameOf } from '../lines/number-path.ts';
import { slice } from '../lines/snippet.ts';
import { outcomeOf } from '../outcomes/outcome-of.ts';

/** `B) For school streets:` over one sentence, where B1 and B2 were asked: the section's answer is that of each of its questions. */
export function toSectionsQuestions(drafts: readonly Draft[], asked: readonly Asked[]): readonly Draft[] {
  if (!drafts.some(isOfSection)) return drafts;
  const answered = new Set(drafts.map(({ path }) => (path ? nameOf(path) : '')));
  return flatMap(drafts, (draft) => {
    const [letter] = draft.path ?? [];
    const own = asked.filter(({ path }) => path && path.length > 1 && path[0] === letter);
    if (!isOfSection(draft) || own.length === 0 || own.some(({ path }) => path && answered.has(nameOf(path))))
      return [draft];
    const [head, ...said] = draft.lines;
    // `C. Benches`, the section's own heading.
    const lines = head && said.length > 0 && /^\p{Lu}[^.?!:;£\d]{1,60}$/u.test(head.text) ? said : draft.lines;
    return own.map(({ path, words, section }, i) => ({
      ...draft,
      path,
      question: words,
      lines,
      section,
      at: draft.at + i * 1e-6,
    }));
  });
}

const isOfSection = ({ path, part, lines }: Draft): boolean =>
  path?.length === 1 && /^[A-Z]$/.test(String(path[0])) && part === undefined && lines.length > 0;

/** A row that heads others, `2. Network | Refused under section 31`, over 2.1 to 2.5 with nothing beside them: what it says is said of each of them. */
export function toRowsUnder(drafts: readonly Draft[]): readonly Draft[] {
  const heads = drafts.filter(({ path, part, lines }) => path?.length === 1 && part === undefined && lines.length > 0);
  if (heads.length === 0 || !drafts.some(({ path, lines }) => lines.length === 0 && path && path.length > 1))
    return drafts;
  const said = new Map<string, Draft>();
  for (const head of heads) {
    const under = drafts.filter(({ path }) => path && path.length > 1 && path[0] === head.path?.[0]);
    if (under.length < 2 || under.some(({ lines }) => lines.length > 0)) continue;
    const asksItself = head.question !== undefined && asks(head.question.text) >= 0.4;
    const words = head.lines.map(({ text }) => text).join(' ');
    if (!asksItself && outcomeOf(words).outcome !== 'answered') said.set(String(head.path?.[0]), head);
  }
  if (said.size === 0) return drafts;
  return drafts.flatMap((draft) => {
    const head = said.get(String(draft.path?.[0]));
    if (!head) return [draft];
    return draft === head ? [] : [{ ...draft, lines: head.lines }];
  });
}

/** `Response to section 5: ...`, `Part B reply - ...`, `Answer to all questions in this section: ...` */
const forSection =
  /^(?:(?:our|the|council['’]?s?|authority['’]?s?) )?(?:(?:response|answer|reply) (?:to|for|on) (?:(?:all|the whole) (?:of )?|every part of )?(?:the )?(?:questions (?:in|of|under) )?(?:(this|the whole) (?:section|part)|(?:section|part|schedule) (\w{1,3}))(?: as a whole)?|(?:section|part|schedule) (\w{1,3}) (?:response|answer|reply))\s?(?:[:–—-]+(?:\s+|$))/i;

/** `See our decision on part 1, which applies to this section too`, `This covers the whole of this section` */
const saysForSection =
  /\b(?:appl(?:y|ies)|covers?|holds?|goes|stands?|speaks?|serves?|meant|given|true|answers?|refus\w{1,4}|withheld|exempt)(?: (?:also|too|equally|likewise|here|good|as well))?(?:,? (?:to|for|of|in respect of|throughout|across))? (?:(?:all|each|every)(?: one)?(?: (?:of|in))? |the (?:whole|rest|remainder)(?: (?:of|in))? |all questions (?:in|of) |(?:both|all) (?:the )?questions in )?(?:(?:this|the (?:whole|entire)) (?:section|part)|(?:both|all|each|every one) of (?:these|the above)(?: questions)?)\b(?! of (?:the )?(?:act|guid|polic|report|contract))/i;

/** The one answer under the last question of a section that says it is the section's: for each question above it that has none of its own. */
export function toWholeSection(drafts: readonly Draft[]): readonly Draft[] {
  const found = [...drafts];
  drafts.forEach((draft, i) => {
    const [head, ...rest] = draft.lines;
    const match = head ? forSection.exec(head.text) : null;
    const said = match === null && head !== undefined && head.text.length < 400 && saysForSection.test(head.text);
    if (!head || !(said || (match && isNamed(draft, match[2] ?? match[3])))) return;
    const own = slice(head, match?.[0].length ?? 0);
    const lines = own.text === '' ? rest : [own, ...rest];
    if (lines.length === 0) return;
    found[i] = { ...draft, lines };
    for (let k = i - 1; k >= 0; k--) {
      const above = drafts[k];
      if (!above || above.lines.length > 0 || !isSameSection(above, draft)) break;
      found[k] = { ...above, lines, at: draft.at - (i - k) * 1e-6 };
    }
  });
  return found;
}

/** The section is the one that the question stands in: by its number, or its heading. */
const isNamed = ({ path, section }: Draft, name: string | undefined): boolean =>
  name === undefined ||
  (path !== undefined && path.length > 1 && String(path[0]).toLowerCase() === name.toLowerCase()) ||
  section.some((heading) =>
    heading
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .includes(name.toLowerCase()),
  );

const isSameSection = (one: Draft, other: Draft): boolean =>
  one.section.join('>') === other.section.join('>') &&
  (one.section.length > 0 || (one.path !== undefined && one.path.length > 1 && one.path[0] === other.path?.[0]));
