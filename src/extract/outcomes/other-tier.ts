import type { Authority } from '../../model/authority.ts';
import type { Answer } from '../../model/response.ts';

// What a human sees in `Who runs the tips? The county council runs these`, `A county matter`: who does it is another council, of another tier
// than the one that answers, so that the question is not for this one. Not: `The county council` in a county's own letter, nor a firm or a partner.

const asksWho = /^(?:q?\d[\w.()]{0,5} )?(?:who|which (?:council|authority|body|tier|organisation))\b/i;
const tier = '(county|districts?|boroughs?|parish(?:es)?|town)';
const does =
  '(?: (?:do|does|runs?|operates?|manages?|collects?|provides?|handles?|maintains?|empt(?:y|ies)|deals? with|looks? after|decides?|owns?|is responsible|are responsible)(?: (?:this|that|it|these|those|them|so|for (?:this|it|them|these)))?)?';
const named = new RegExp(
  `^(?:it is |this is |these are |they are |that is )?(?:(?:\\w{2,14}(?:ed|un|ne) by|for|with|led by|a matter for) )?(?:the |our |an? |your )?(?:[\\w'-]{1,20} ){0,3}?${tier}(?: and (?:city|borough|district|town|parish))?(?: councils?| authorit(?:y|ies))?(?:'s?)?(?: (?:matter|function|service|responsibility|duty|task|issue|job))?${does}\\.?$`,
  'i',
);
/** Words that make it one of several, or a service that both have: an answer of another kind. */
const shares =
  /\b(?:and (?:the|this|our) council|shared?|joint(?:ly)?|with us|for us|on (?:our|its|their) behalf|we|us)\b/i;

/** The tiers that an authority is none of: a district is no county, a county no district; no council of those that ask is a parish. */
function isOther(word: string, { name, type }: Authority): boolean {
  if (/^count/.test(word)) return type !== 'county' && type !== 'combined' && !/county|shire/i.test(name);
  if (/^(?:district|borough)/.test(word)) return type === 'county' || type === 'combined';
  return !/\b(?:town|parish|community)\b/i.test(name);
}

/** An answer to who does something that names a council of another tier, and nothing besides, does not concern the one that answers. */
export function ofAnotherTier(answer: Answer, authority: Authority | undefined): Answer {
  if (answer.outcome !== 'answered' || !authority || answer.text.length > 90 || !asksWho.test(answer.question ?? ''))
    return answer;
  const word = named.exec(answer.text)?.[1]?.toLowerCase();
  return word && !shares.test(answer.text) && isOther(word, authority)
    ? { ...answer, outcome: 'not_applicable' }
    : answer;
}
