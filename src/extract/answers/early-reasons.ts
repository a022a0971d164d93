import type { Draft } from '../layout/draft.ts';
import { nameOf } from '../lines/number-path.ts';

/** What a letter says of one question before it begins to count (`In regards to question 7, the law says ...`), where that question stands further on with an answer of its own. */
export function withoutEarlyReasons(drafts: readonly Draft[]): readonly Draft[] {
  const [first, ...rest] = drafts;
  if (!first?.path || first.question || first.lines.length === 0 || rest.length < 3 || first.path[0] === 1)
    return drafts;
  const name = nameOf(first.path);
  const [begins] = rest;
  const again = rest.find(({ path, question, lines }) => path && question && lines.length > 0 && nameOf(path) === name);
  return again && begins?.path?.[0] === 1 && begins.question ? rest : drafts;
}
