import type { Correction, FigureName, FigureSubject } from '../model/correction.ts';

/** Whether two plain values, written in one order of their fields, are the same. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The name alone, its fields in one order. */
export const named = ({
  measure,
  period,
  year,
}: {
  [K in keyof FigureName]: FigureName[K] | undefined;
} & { measure: string }): FigureName => ({ measure, ...(period && { period }), ...(year && { year }) });

type Find = (id: string) => Correction | undefined;

/** Figures that only the reader gives are told apart by the correction that first gave each; those of before that was kept, by name. */
function keyOfOwn(subject: FigureSubject, find: Find): string {
  const first = subject.own === undefined ? undefined : find(subject.own)?.subject;
  if (subject.own !== undefined && !(first?.kind === 'figure' && first.own === undefined)) return `own ${subject.own}`;
  return JSON.stringify(named(first?.kind === 'figure' ? first : subject));
}

/** The same for all corrections of one thing. */
function keyOf(subject: Correction['subject'], find: Find): string {
  if (subject.kind === 'response') return 'response';
  if (subject.kind === 'figure')
    return subject.at
      ? JSON.stringify(['figure', named(subject), subject.at.spans])
      : `figure ${keyOfOwn(subject, find)}`;
  const { at, ...names } = subject;
  return JSON.stringify([names, at?.spans]);
}

const finderIn = (corrections: readonly Correction[]): Find => {
  const byId = new Map(corrections.map((correction) => [correction.id, correction]));
  return (id) => byId.get(id);
};

/** The latest correction of each subject and kind of saying; a figure and a rejection are of one kind. */
export function latest(corrections: readonly Correction[]): Correction[] {
  const found = new Map<string, Correction>();
  const find = finderIn(corrections);
  const sorted = [...corrections].sort((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : a.id < b.id ? -1 : 1));
  for (const correction of sorted) {
    const { subject, says } = correction;
    const kind = says.kind === 'rejected' ? 'figure' : says.kind;
    const key = `${keyOf(subject, find)} ${kind}`;
    // Behind what was said before it, of whatever subject: two may mean one figure.
    found.delete(key);
    found.set(key, correction);
  }
  return [...found.values()];
}

/** All that is said of the same thing as in this one, itself among them. */
export function saidOfSame(corrections: readonly Correction[], { sourceId, subject }: Correction): Correction[] {
  const find = finderIn(corrections);
  const key = keyOf(subject, find);
  return corrections.filter((one) => one.sourceId === sourceId && keyOf(one.subject, find) === key);
}

/** What the reader says that the figure of a correction is of; `undefined` where it is what it was read as. */
export type Names = (correction: Correction) => FigureName | undefined;

/** Looks up, for any correction of a figure, the name that another one of the same figure gives it. */
export function namesSaid(corrections: readonly Correction[]): Names {
  const find = finderIn(corrections);
  const names = new Map<string, FigureName>();
  for (const { subject, says } of corrections) {
    if (says.kind === 'figure' && says.of) names.set(keyOf(subject, find), says.of);
  }
  return names.size === 0 ? () => undefined : ({ subject }) => names.get(keyOf(subject, find));
}

/** Corrections by the source that they are about. */
export function bySource(corrections: readonly Correction[]): ReadonlyMap<string, readonly Correction[]> {
  const sources = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const own = sources.get(correction.sourceId);
    if (own) own.push(correction);
    else sources.set(correction.sourceId, [correction]);
  }
  return sources;
}
