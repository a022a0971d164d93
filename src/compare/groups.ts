import type { Authority } from '../model/authority.ts';
import type { Entry } from '../model/entry.ts';
import { readingOf } from './cells.ts';
import { folded } from './names.ts';
import { latestFirst } from './responses.ts';

/** The entries of one authority, latest response first. */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly authority?: Authority;
  readonly entries: readonly Entry[];
}

const authorityOf = (entry: Entry): Authority | undefined => entry.analysis.response.authority?.value;

/** For each folded name that only one code goes by: that code. Brings a response whose authority our list missed to its own. */
function codesByName(entries: readonly Entry[]): Map<string, string | undefined> {
  const codes = new Map<string, string | undefined>();
  for (const entry of entries) {
    const authority = authorityOf(entry);
    if (!authority?.gss) continue;
    const name = folded(authority.name);
    codes.set(name, codes.has(name) && codes.get(name) !== authority.gss ? undefined : authority.gss);
  }
  return codes;
}

/** Brings the responses of one authority together: by GSS code, else by folded name. An entry without an authority stays by itself. */
export function groupsOf(entries: readonly Entry[]): Group[] {
  const codes = codesByName(entries);
  const groups = new Map<string, Map<string, Entry>>();
  for (const entry of entries) {
    const authority = authorityOf(entry);
    const name = authority && folded(authority.name);
    const key = authority?.gss ?? (name ? (codes.get(name) ?? `name:${name}`) : `source:${entry.source.id}`);
    const group = groups.get(key) ?? new Map<string, Entry>();
    groups.set(key, group.set(entry.source.id, entry));
  }
  return [...groups].map(([key, bySource]) => {
    const sorted = [...bySource.values()].sort((a, b) => latestFirst(readingOf(a).response, readingOf(b).response));
    const named = sorted.find((entry) => authorityOf(entry)?.gss) ?? sorted.find(authorityOf);
    const authority = named && authorityOf(named);
    const name = authority?.name ?? sorted[0]?.source.name ?? '';
    return { key, name, entries: sorted, ...(authority && { authority }) };
  });
}
