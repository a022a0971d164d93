import { asks } from '../asked/asks.ts';

// Shapes: `All letters on culverts since 1973. The Department refuses this part.`, `The number of surveys in the year. 96 were put online.`: what
// was asked as a phrase, a full stop, and the answer in its paragraph. Not: `The Digital team. We also ask our supplier.`, an answer alone.

const told =
  /^(?:we|our|i|there|this|these|that|it|they|no|yes|none|nil|n\/a|not|all|in (?:total|this|the)|information|as|please (?:see|find|refer)|(?:under )?section|regulation|[£\d]|(?:the|this|some) (?:\p{Lu}[\p{L}&’' ]{1,60} |council |department |trust |authority |board |service |force |university |information |requested |figures? |data |answer |following |number of .{0,120}\b(?:is|are|was|were) )|approximately|circa)/u;
/** What an embedded question says is none of the sentence's own. */
const embedded = /\b(?:how(?: many| much)?|what|who|whom|which|that|where|when|whether|if)\b[^,;]*/gi;
const finite = /\b(?:is|are|was|were|has|have|had|does|do|did|can|cannot|will|would|holds|uses|provides|runs|pays)\b/i;

const names = /^(?:all(?! of\b)|any|copies|details)\b|\bhow (?:many|much)\b/i;
const pointsDown = /\b(?:is|are) (?:given|provided|shown|set out|listed|detailed)\b/i;

/** Where the answer begins in a paragraph whose first sentence only names what was asked. */
export function answerBehindPhrase(text: string): number | undefined {
  const stop = text.indexOf('.');
  if (stop < 9 || stop === text.length - 1) return undefined;
  const match = /^([^.?!]{8,240}[\p{L}\d)])\.\s+(?=[\p{Lu}£\d<])/u.exec(text);
  const head = match?.[1];
  if (!match || !head || /\b(?:no|st|dr|mr|mrs|inc|ltd|approx|etc)$/i.test(head)) return undefined;
  const rest = text.slice(match[0].length);
  if (rest.includes('?') || finite.test(head.replace(embedded, ''))) return undefined;
  if (asks(head) < 0.2 && !names.test(head)) return undefined;
  const lower = rest.charAt(0).toLowerCase() + rest.slice(1);
  if (!told.test(rest) && !told.test(lower)) return undefined;
  return asks(rest) < 0.4 || pointsDown.test(rest) ? match[0].length : undefined;
}
