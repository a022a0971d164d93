import type { Draft } from '../layout/draft.ts';
import { bracketed } from '../layout/labels/voices.ts';
import { slice } from '../lines/snippet.ts';

// Shapes: `Parks Service: About 310 hectares`, `BCC: None`, `Coastal Manager's reply: 59`, `Response from Housing: 4`; in the requester's own text
// `[JS] 59`, `(JS 3/5) 59`, `== 59`. Not: `Total: 45`, `Housing: £4` in one answer of several.

/** Who speaks, before a colon or a dash. */
const phraseAt = /^\(?(?=\p{Lu})([^:?£\d–—]{2,60}?)\)?(?::|\s[–—-]\s)\s*(?=\S)/u;
const says = /(?:['’]s?|s['’]) (?:own )?(?:reply|response|answer|comments?|view|position|input|reading)$/i;
const from =
  /^(?:reply|response|answer|comments?|input|provided|supplied|answered|received|from)(?: (?:from|by|of|on behalf of))? (?:the )?\S|^(?:reply|response|answer) \(/i;
const office =
  /^(?:the |our )?(?:[\p{L}'’&,-]{1,20} ){0,6}(?:Services?|Team|Department|Dept|Directorate|Section|Unit|Office|Officer|Manager|Director|Council|Authority|Trust|Lead|Division|Branch|Solicitor|Clerk|Engineer|Surveyor|Accountant|Group|Board|Management|Governance)$/u;
const department =
  /^(?:Housing|Finance|Legal|Planning|HR|Human Resources|Highways|Parks|Licensing|Education|Leisure|Environment|Communications|Comms|IT|ICT|Procurement|Libraries|Waste|Transport|Estates|Property|Payroll|Revenues|Benefits|Environmental Health|Trading Standards|Social Care|Regeneration|Culture|Democracy|Elections|Officer|Reply|We|Us|Me)$/;
const initials = /^[A-Z]{2,6}$/;
/** Or what was put before each answer so that it would be seen. */
const sign = /^([=*#>|/@+^])\1{1,5}\s*(?=\S)/;
const values = /^(?:YES|NO|NIL|NONE|TOTAL|TBC|VAT|FTE|GBP|NB|PS)$/;

const inBrackets = '[]';

const speakerOf = ({ lines }: Draft): { readonly phrase: string; readonly end: number } | undefined => {
  const head = lines[0]?.text.slice(0, 80) ?? '';
  const hand = bracketed.exec(head)?.[0].length;
  if (hand) return { phrase: inBrackets, end: hand };
  const mark = sign.exec(head);
  if (mark) return { phrase: mark[1] ?? '', end: mark[0].length };
  const match = phraseAt.exec(head);
  return match?.[1] ? { phrase: match[1].trim(), end: match[0].length } : undefined;
};

/** Answers without the name of the service or officer that gives them, where half of them begin so and two at least do. */
export function withoutSpeakers(drafts: readonly Draft[]): readonly Draft[] {
  const answered = drafts.filter(({ lines }) => lines.length > 0);
  if (answered.length < 2) return drafts;
  const found = new Map(answered.map((draft) => [draft, speakerOf(draft)]));
  const counts = new Map<string, number>();
  for (const speaker of found.values()) if (speaker) counts.set(speaker.phrase, (counts.get(speaker.phrase) ?? 0) + 1);
  if (counts.size === 0) return drafts;
  const isSpeaker = (phrase: string): boolean =>
    says.test(phrase) ||
    from.test(phrase) ||
    office.test(phrase) ||
    (phrase === inBrackets && (counts.get(phrase) ?? 0) * 5 >= answered.length * 3) ||
    (phrase.length === 1 && (counts.get(phrase) ?? 0) > 1) ||
    // What may be a part's name speaks where all answers have it.
    ((department.test(phrase) || (initials.test(phrase) && !values.test(phrase))) &&
      (counts.get(phrase) ?? 0) === answered.length);
  const spoken = new Set(answered.filter((draft) => isSpeaker(found.get(draft)?.phrase ?? '')));
  if (spoken.size < 2 || spoken.size * 2 < answered.length) return drafts;
  return drafts.map((draft) => {
    const [first, ...more] = draft.lines;
    const speaker = spoken.has(draft) ? found.get(draft) : undefined;
    return first && speaker ? { ...draft, lines: [slice(first, speaker.end), ...more] } : draft;
  });
}
