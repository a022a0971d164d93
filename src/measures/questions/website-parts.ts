import type { Answer } from '../../model/response.ts';
import { wordsOf } from '../../text/phrases.ts';
import { type Held, heldBy, heldIn, heldOf, holds, meet, nothing, together } from './held.ts';
import type { Words } from './match-question.ts';

/** The concepts of a website's spend. */
export const websiteParts = ['hosting', 'maintenance', 'content', 'development'] as const;
const anyWebsitePart = heldOf(websiteParts);

/** Whether an answer tells by itself of which parts of the website's spend it speaks. */
export const namesWebsiteParts = (answer: string): boolean => {
  const held = heldBy(wordsOf(answer.slice(0, 400)));
  return holds(held, 'hosting') && websiteParts.filter((part) => holds(held, part)).length >= 2;
};

/** What the word alone holds. */
export const website = heldBy(wordsOf('website'));

/** What the parts of each question hold together; three of the website's four parts speak of the website. */
export function heldByParts(answers: readonly Answer[]): ReadonlyMap<string, Held> {
  const texts = new Map<string, string>();
  for (const { question, part } of answers) {
    if (question !== undefined && part !== undefined)
      texts.set(question, `${texts.get(question) ?? ''} ${part}`.slice(0, 400));
  }
  return new Map(
    [...texts].map(([question, text]) => {
      const held = heldIn(text);
      const speaks = websiteParts.filter((part) => holds(held, part)).length >= 3;
      return [question, speaks ? together(held, website) : held];
    }),
  );
}

/** Questions one after another that each name another part of the website's spend ("3.4a Hosting", "3.4b Maintenance", "3.4c Content"): all speak of the website. `asked`: the words of each. */
export function inWebsiteRun(answers: readonly Answer[], asked: readonly (Words | undefined)[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: { readonly at: number; readonly part: string }[] = [];
  const close = (): void => {
    if (run.length > 2) for (const { at } of run) found.add(at);
    run = [];
  };
  answers.forEach(({ question = '', part }, at) => {
    const held = (part === undefined && question.length < 120 ? asked[at]?.held : undefined) ?? nothing;
    const [own, ...more] = meet(held, anyWebsitePart) ? websiteParts.filter((one) => holds(held, one)) : [];
    if (own === undefined || more.length > 0 || run.some((one) => one.part === own)) close();
    if (own !== undefined && more.length === 0) run.push({ at, part: own });
  });
  close();
  return found;
}
