import { flatMap } from '../../text/flat-map.ts';
import type { Document } from '../lines/block.ts';
import { startOf } from '../lines/snippet.ts';
import { lawNamedIn } from './exemption.ts';
import { paragraphsOf, supposes } from './notices.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Entry } from './question-entries.ts';

const refusalTitle = /\b(?:refus|exempt|withheld)/i;

/**
 * The provisions that paragraphs outside the answers refuse under, though they name no question: `NOTICE OF REFUSAL` and what follows it,
 * `Exemptions applied: Section 43`.
 */
function lawsOfRefusal({ blocks }: Document, isAnswer: (offset: number) => boolean): ReadonlySet<string> {
  return new Set(
    flatMap(paragraphsOf(blocks), ({ words, heading }) => {
      const { text } = words;
      if (!/\d/.test(text) || supposes.test(text) || isAnswer(startOf(words))) return [];
      const read = outcomeOf(text);
      if (read.exemption) return [read.exemption];
      const titled = heading !== undefined && refusalTitle.test(heading.text) && heading.text.length < 60;
      const law = titled ? lawNamedIn(text.toLowerCase(), false, true) : undefined;
      return law?.says === 'refused' ? [law.name] : [];
    }),
  );
}

const bareRefusal =
  /^(?:[\w'-]{1,16} ){0,4}(?:refused|exempt|withheld|redacted|not (?:disclosed|released))(?: information)?[.*]?$/i;

/** "Refused", and one law that the letter refuses under: its own paragraph names the section, and no question. */
export function nameLawOfLetter(entries: readonly Entry[], document: Document): void {
  const isBare = ({ answer }: Entry): boolean =>
    answer?.outcome === 'refused' && !answer.exemption && bareRefusal.test(answer.text);
  if (!entries.some(isBare)) return;
  const spans = flatMap(entries, ({ answer }) => answer?.spans ?? []);
  const laws = lawsOfRefusal(document, (offset) => spans.some(([start, end]) => start <= offset && offset < end));
  const [law] = laws;
  if (law === undefined || laws.size > 1) return;
  for (const entry of entries) if (entry.answer && isBare(entry)) entry.answer = { ...entry.answer, exemption: law };
}
