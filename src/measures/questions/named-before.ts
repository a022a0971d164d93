import type { Answer } from '../../model/response.ts';

/** What a request names in full once and by its last word from then on. */
interface Named {
  /** In full. */
  readonly full: RegExp;
  /** Something else that the short name may stand for: where it is named, too, the short name says nothing. */
  readonly other: RegExp;
  /** For short, in group 1 the word before it. */
  readonly short: RegExp;
  readonly means: string;
  /** The question that names it in full has the short name, too. */
  readonly itself?: true;
}

const named: readonly Named[] = [
  {
    full: /\b(?:contact|call|customer services?) cent(?:re|er)\b/i,
    other:
      /\b(?:leisure|sports?|data|day|children['’]?s|family|community|recycling|town|city|shopping|visitor|arts|heritage|youth|health|control|one[- ]stop|resource|civic|training|test(?:ing)?) cent(?:re|er)\b/i,
    short: /\b(the|this|that|your|its|our) cent(?:re|er)\b(?! (?:of|for|at)\b)/gi,
    means: 'contact centre',
  },
  {
    full: /\b(?:statutory|public)(?: \(statutory\))? notices?\b/i,
    other:
      /\b(?:penalty|enforcement|parking|charge|eviction|abatement|improvement|stop|planning contravention|prohibition|demand) notices?\b/i,
    short: /(?<!how many of )\b(those|these|such|the) (?:notices|adverts|advertisements)\b/gi,
    means: 'statutory notices',
  },
  {
    full: /\b(?:customer services?|contact centre|call centre|call handling|customer contact) team\b/i,
    other: /\b(?!customer|services?|contact|cent|call|handling|the|your|our|its|this|that)[a-z]+ teams?\b/i,
    short: /\b(the|this|that|your)(?= team\b(?! (?:of|for)\b))/gi,
    means: 'customer services',
  },
  // "Calls by site", "visitors in person, both sites": places, and no websites.
  {
    full: /\b(?:calls|in person|face[- ]to[- ]face|staff|reception|walk[- ]ins?)\b[^?.;]{0,60}\b(?:by|per|at each|for each|both) sites?\b/i,
    other: /\b(?:web ?sites|micro-?sites?|cms)\b/i,
    short: /\b(both|all|each|the two|all three|by|per) sites?\b/gi,
    means: 'offices',
    itself: true,
  },
];

/** The answers with their questions in full where they name for short what a question above them, or a section's heading, named in full: "the centre", "those notices". */
export function inFull(answers: readonly Answer[]): readonly Answer[] {
  let given = answers;
  for (const { full, other, short, means, itself } of named) {
    let isNamed = false;
    let isOther = false;
    given = given.map((answer) => {
      const { question, section } = answer;
      isOther ||= other.test(question ?? '') || other.test(section ?? '');
      isNamed ||= full.test(section ?? '') || (itself === true && full.test(question ?? ''));
      const told = isNamed && !isOther && question !== undefined ? question.replace(short, `$1 ${means}`) : question;
      isNamed ||= full.test(question ?? '');
      return told === undefined || told === question ? answer : { ...answer, question: told };
    });
  }
  return given;
}
