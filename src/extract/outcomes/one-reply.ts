import { groupBy } from '../../authorities/group-by.ts';
import type { Answer } from '../../model/response.ts';
import { flatMap } from '../../text/flat-map.ts';

/** One reply given to three questions or more does the same for each: what most of them make of it, where one question's wording turns it. */
export function ofOneReply(answers: readonly Answer[]): readonly Answer[] {
  const groups = groupBy(
    answers.filter(({ spans }) => spans.length > 0),
    ({ text, spans }) => `${spans[0]?.[0]}|${text}`,
  );
  const most = new Map(
    flatMap([...groups], ([key, given]) => {
      const other = given.find(({ outcome }) => outcome !== 'answered');
      const alike = given.filter(({ outcome }) => outcome === other?.outcome).length;
      return other && given.length > 2 && alike < given.length && alike * 2 > given.length
        ? [[key, other] as const]
        : [];
    }),
  );
  if (most.size === 0) return answers;
  return answers.map((answer) => {
    const like = most.get(`${answer.spans[0]?.[0]}|${answer.text}`);
    if (!like) return answer;
    const { exemption: _, ...own } = answer;
    return { ...own, outcome: like.outcome, ...(like.exemption ? { exemption: like.exemption } : {}) };
  });
}
