import type { FigureRef } from '../compare/comparison.ts';
import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ProjectSource, Settings, StoredRecord } from '../project/project.ts';
import { quotesOf } from '../project/quotes.ts';
import { writeProject } from '../project/write-project.ts';
import { correctionKey, entryKey, textKey } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { workspaceKeys } from '../store/workspace-records.ts';

/** What a file is to hold, where not everything that is open. */
export interface SaveOptions {
  /**
   * For a picture: only the answers that these measures ask for, and these answers. Of the texts only what is quoted,
   * as letters name people.
   */
  readonly only?: { readonly measures: readonly string[]; readonly answers: readonly FigureRef[] };
  /** With `only`: whole texts all the same. */
  readonly texts?: boolean;
  readonly title?: string;
  /** How the view was set. */
  readonly settings?: Settings;
}

interface Things {
  readonly store: Store;
  readonly entries: readonly Entry[];
  readonly corrections: readonly Correction[];
  readonly workspace: Workspace;
  /** ISO time. */
  readonly saved: string;
  readonly extractor: string;
}

/** Which answers of an entry the options keep. */
function keepers(only: SaveOptions['only']): (entry: Entry) => (answer: number) => boolean {
  if (!only) return () => () => true;
  const ids = new Set(only.measures);
  const named = new Map<string, number[]>();
  for (const { sourceId, answer } of only.answers) {
    const own = named.get(sourceId);
    if (own) own.push(answer);
    else named.set(sourceId, [answer]);
  }
  return ({ source, analysis }) => {
    const kept = new Set([
      ...(named.get(source.id) ?? []),
      ...analysis.measures
        .filter(({ id, covers = [] }) => [id, ...covers].some((one) => ids.has(one)))
        .map(({ answer }) => answer),
      ...analysis.asked.filter(({ id }) => ids.has(id)).map(({ answer }) => answer),
    ]);
    return (answer) => kept.has(answer);
  };
}

/** So many texts are on their way at once: each by itself is asked for in less time than it takes to come. */
const ahead = 32;

/** The entries with their texts, as far as there is one, in their order. */
async function* withTexts(entries: readonly Entry[], store: Store): AsyncGenerator<[Entry, string | undefined]> {
  const coming: [Entry, Promise<string | undefined>][] = [];
  let next = 0;
  for (;;) {
    for (let entry = entries[next]; entry && coming.length < ahead; entry = entries[++next])
      coming.push([entry, store.textOf(entry.source.id).catch(() => undefined)]);
    const first = coming.shift();
    if (!first) return;
    yield [first[0], await first[1]];
  }
}

/** The sets and tables that the settings name: what a picture was drawn with. Whose council the maker's own is stays at home. */
function namedIn(settings: Settings, { sets, tables }: Workspace): Workspace {
  const words = JSON.stringify(settings);
  const isNamed = ({ id }: { readonly id: string }) => words.includes(id);
  return { sets: sets.filter(isNamed), tables: tables.filter(isNamed) };
}

/** Makes the file of what is open: with `only` what a picture carries, else all, and what is stored but could not be understood. */
export function saveProject(things: Things, options: SaveOptions = {}): Promise<Blob> {
  const { store, entries, saved, extractor } = things;
  const { only, texts = false, title, settings = {} } = options;
  const isCut = only !== undefined && !texts;
  const about = new Map<string, Correction[]>();
  for (const correction of things.corrections) {
    about.set(correction.sourceId, [...(about.get(correction.sourceId) ?? []), correction]);
  }
  const corrections: Correction[] = [];
  const known = new Set<string>(workspaceKeys(things.workspace));

  async function* sources(): AsyncGenerator<ProjectSource> {
    const keeping = keepers(only);
    for await (const [entry, whole] of withTexts(entries, store)) {
      const { id } = entry.source;
      // What has no text is saved as it is stored.
      if (whole === undefined) continue;
      known.add(entryKey(id)).add(textKey(id));
      const mine = about.get(id) ?? [];
      for (const correction of mine) known.add(correctionKey(correction.id));
      const {
        text,
        analysis,
        corrections: moved,
      } = isCut
        ? quotesOf(whole, entry.analysis, mine, keeping(entry))
        : { text: whole, analysis: entry.analysis, corrections: mine };
      corrections.push(...moved);
      const quotesOnly = isCut || entry.secondhand?.text === 'quotes';
      yield { ...entry.source, text, opened: entry.opened, sample: entry.sample, quotesOnly, analysis };
    }
  }

  const stored = async (): Promise<StoredRecord[]> =>
    (await store.unread((key) => known.has(key))).map(([key, value]) => ({
      key,
      value: value as StoredRecord['value'],
    }));

  return writeProject({
    head: { kind: only ? 'picture' : 'project', saved, extractor, ...(title === undefined ? {} : { title }), settings },
    sources: sources(),
    corrections,
    workspace: only ? namedIn(settings, things.workspace) : things.workspace,
    ...(only ? {} : { stored }),
  });
}
