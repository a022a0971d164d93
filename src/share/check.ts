import { correctedEntry } from '../compare/corrected.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Figure, Measure } from '../model/measure.ts';

/** What a picture or a project file says was read in one source. */
export interface CheckedSource {
  readonly id: string;
  readonly path: string;
  readonly analysis?: Analysis;
}

/**
 * Whether a figure reads the same from the file that is open here. `corrected`: whoever shared it had set it, added it or left it
 * out, and the words read here as they did there. `differs`: this measure, of this period and year, has another value here.
 * `not_found`: the file gives none. `not_here`: the file is not open, or only its quotes are.
 */
export type Verdict = 'same' | 'corrected' | 'differs' | 'not_found' | 'not_here';

/** One figure of a shared picture or project, beside what the open file gives. */
export interface CheckedFigure {
  readonly sourceId: string;
  readonly path: string;
  readonly verdict: Verdict;
  /** As it was shared: as read, or as whoever shared it had set it. */
  readonly shared: Measure;
  /** As their extractor had read it, where they set it or left it out; absent for one that they added. */
  readonly read?: Measure;
  readonly by?: 'set' | 'added' | 'left out';
  /** As it reads here; of several, the one from the same words. */
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

type Shared = Pick<CheckedFigure, 'shared' | 'read' | 'by'>;

/** The figures of a source as they were shared, the corrections that came with them laid over. */
function sharedIn({ id, analysis }: CheckedSource, corrections: readonly Correction[]): Shared[] {
  if (!analysis) return [];
  const own = corrections.filter(({ sourceId }) => sourceId === id);
  return correctedEntry({ analysis }, own).measures.map(({ measure, read, reader, rejected }): Shared => {
    if (!read) return { shared: measure, by: 'added' };
    if (rejected) return { shared: read, read, by: 'left out' };
    return reader?.set ? { shared: measure, read, by: 'set' } : { shared: read };
  });
}

function verdictOn({ shared, read, by }: Shared, here: Measure | undefined): Verdict {
  if (here && by !== 'left out' && isSame(here, shared)) return 'same';
  if (by === 'added' || by === 'left out') return 'corrected';
  if (!here) return 'not_found';
  return read && isSame(here, read) ? 'corrected' : 'differs';
}

function checkSource(source: CheckedSource, corrections: readonly Correction[], entry: Entry | undefined) {
  const all = sharedIn(source, corrections);
  const about = { sourceId: source.id, path: source.path };
  if (!entry || entry.secondhand) return all.map((one): CheckedFigure => ({ ...about, ...one, verdict: 'not_here' }));
  const free = new Set(entry.analysis.measures);
  const found = new Map<Shared, Measure>();
  // Those that read the same are paired first, or one that differs could take another's place.
  for (const isFirst of [true, false]) {
    for (const one of all) {
      const as = one.read ?? one.shared;
      const here = found.has(one) ? undefined : counterpart(as, free);
      if (!here || ((isFirst || one.by === 'added') && !isSame(here, as))) continue;
      found.set(one, here);
      free.delete(here);
    }
  }
  return all.map((one): CheckedFigure => {
    const here = found.get(one);
    return { ...about, ...one, verdict: verdictOn(one, here), ...(here && { here }) };
  });
}

const versionsOf = (analyses: readonly Analysis[]): string[] =>
  [...new Set(analyses.map(({ extractor }) => extractor))].sort();

/** What a picture or a project file says: its sources, and what whoever shared it had corrected. */
export interface Said {
  readonly sources: readonly CheckedSource[];
  readonly corrections: readonly Correction[];
}

/**
 * Compares what was shared with what the files that are open read, by their content: names and paths make no difference, and nor
 * does what the reader here has corrected.
 */
export function checkFigures({ sources, corrections }: Said, entries: readonly Entry[]): CheckResult {
  const open = new Map(entries.map((entry) => [entry.source.id, entry]));
  const figures = sources.flatMap((source) => checkSource(source, corrections, open.get(source.id)));
  const counts = { same: 0, corrected: 0, differs: 0, not_found: 0, not_here: 0 };
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
