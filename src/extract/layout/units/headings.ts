import { isStart, type Path } from '../../lines/number-path.ts';
import type { LineItem } from '../items/item.ts';

/** A heading of a letter, as it stands over what comes below it. */
export interface Heading {
  /** The lower, the higher it stands. */
  readonly level: number;
  readonly words: string;
  readonly path?: Path;
}

/** The headings that stand over a question of this number: a numbered one holds what counts on below it, and no more. */
export const headingsOver = (headings: readonly Heading[], path: Path): readonly Heading[] =>
  headings.some((heading) => heading.path)
    ? headings.filter(
        (heading) =>
          !heading.path ||
          heading.path.every((part, k) => path[k] === part) ||
          heading.path.length >= path.length + 1 ||
          isStart(path),
      )
    : headings;

/** The headings below a further one, which ends those that stand no higher. */
export function withHeading(headings: readonly Heading[], { line, path }: LineItem): readonly Heading[] {
  const level = line.heading ?? (path ? 6 + path.length : 6);
  return [...headings.filter((heading) => heading.level < level), { level, words: line.words.text, path }];
}
