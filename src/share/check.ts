import type { Analysis } from '../model/analysis.ts';
import type { Entry } from '../model/entry.ts';
import type { Figure, Measure } from '../model/measure.ts';

/** What a picture or a project file says was read in one source. */
export interface CheckedSource {
  readonly id: string;
  readonly path: string;
  readonly analysis?: Analysis;
}

/**
 * Whether a figure reads the same from the file that is open here. `differs`: this measure, of this period and year, has another
 * value here. `not_found`: the file gives none. `not_here`: the file is not open, or only its quotes are.
 */
export type Verdict = 'same' | 'differs' | 'not_found' | 'not_here';

/** One figure of a shared picture or project, beside what the open file gives. */
export interface CheckedFigure {
  readonly sourceId: string;
  readonly path: string;
  readonly verdict: Verdict;
  /** As it was shared. */
  readonly shared: Measure;
  /** As it reads here; of several, the one from the same words. With `same` and `differs`. */
  readonly here?: Measure;
}

export interface CheckResult {
  readonly figures: readonly CheckedFigure[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** The extractors that read the shared figures and those here: where they differ, another value may be an improvement. */
  readonly extractors: { readonly shared: readonly string[]; readonly here: readonly string[] };
}

const folded = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim();

function isSameFigure(a: Figure, b: Figure): boolean {
  if (a.kind === 'range') return b.kind === 'range' && a.low === b.low && a.high === b.high;
  if (b.kind === 'range' || a.kind !== b.kind) return false;
  if (a.kind !== 'names') return a.value === b.value;
  const names = new Set(a.value);
  return b.kind === 'names' && names.size === new Set(b.value).size && b.value.every((name) => names.has(name));
}

const isSame = (a: Measure, b: Measure): boolean =>
  a.unit === b.unit && a.approximate === b.approximate && isSameFigure(a.figure, b.figure);

/** The figure of these that the shared one is to be compared with; each serves once, so that two equal ones need two. */
function counterpart(shared: Measure, free: ReadonlySet<Measure>): Measure | undefined {
  const named = [...free].filter(
    ({ id, period, year }) => id === shared.id && period === shared.period && year === shared.year,
  );
  const quote = folded(shared.evidence.quote);
  const fromThere = named.filter(({ evidence }) => folded(evidence.quote) === quote);
  return (
    fromThere.find((one) => isSame(one, shared)) ?? named.find((one) => isSame(one, shared)) ?? fromThere[0] ?? named[0]
  );
}

function checkSource({ id, path, analysis }: CheckedSource, entry: Entry | undefined): CheckedFigure[] {
  const all = analysis?.measures ?? [];
  const about = { sourceId: id, path };
  if (!entry || entry.secondhand) return all.map((shared) => ({ ...about, verdict: 'not_here', shared }));
  const free = new Set(entry.analysis.measures);
  const found = new Map<Measure, Measure>();
  // Those that read the same are paired first, or one that differs could take another's place.
  for (const isFirst of [true, false]) {
    for (const shared of all) {
      const here = found.has(shared) ? undefined : counterpart(shared, free);
      if (!here || (isFirst && !isSame(here, shared))) continue;
      found.set(shared, here);
      free.delete(here);
    }
  }
  return all.map((shared): CheckedFigure => {
    const here = found.get(shared);
    if (!here) return { ...about, verdict: 'not_found', shared };
    return { ...about, verdict: isSame(here, shared) ? 'same' : 'differs', shared, here };
  });
}

const versionsOf = (analyses: readonly Analysis[]): string[] =>
  [...new Set(analyses.map(({ extractor }) => extractor))].sort();

/** Compares what was shared with the files that are open, by their content: names and paths make no difference. */
export function checkFigures(sources: readonly CheckedSource[], entries: readonly Entry[]): CheckResult {
  const open = new Map(entries.map((entry) => [entry.source.id, entry]));
  const figures = sources.flatMap((source) => checkSource(source, open.get(source.id)));
  const counts = { same: 0, differs: 0, not_found: 0, not_here: 0 };
  for (const { verdict } of figures) counts[verdict]++;
  const here = sources.flatMap(({ id }) => open.get(id) ?? []).filter(({ secondhand }) => !secondhand);
  return {
    figures,
    counts,
    extractors: {
      shared: versionsOf(sources.flatMap(({ analysis }) => analysis ?? [])),
      here: versionsOf(here.map(({ analysis }) => analysis)),
    },
  };
}
