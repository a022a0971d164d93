import { isNext, isStart, nameOf, type Path } from '../../lines/number-path.ts';

/** `1-3 A trust runs the pools.`: numbers that nothing closes speak for questions that all were asked, as the first or the next of them. */
export function speaksForAsked(
  paths: readonly Path[],
  isAlone: boolean,
  last: Path | undefined,
  ahead: Path | undefined,
  isAsked: (name: string) => boolean,
): boolean {
  const [first, ...more] = paths;
  const furthest = more.at(-1);
  if (!first || !furthest || !paths.every((path) => isAsked(nameOf(path)))) return false;
  const goesOn = last !== undefined && isNext(last, first);
  if (!goesOn && !isStart(first)) return false;
  // `4-6` alone under question 3 may be what answers it.
  return !isAlone || (ahead === undefined ? goesOn : isNext(furthest, ahead));
}
