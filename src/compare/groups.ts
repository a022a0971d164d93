import type { Authority } from '../model/authority.ts';
import { folded } from './names.ts';
import type { Reading } from './readings.ts';
import { latestFirst } from './responses.ts';

/** The responses of one authority, latest first. */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly authority?: Authority;
  readonly readings: readonly Reading[];
}

/** For each folded name that only one code goes by: that code. Brings a response whose authority our list missed to its own. */
function codesByName(readings: readonly Reading[]): Map<string, string | undefined> {
  const codes = new Map<string, string | undefined>();
  for (const { authority } of readings) {
    if (!authority?.gss) continue;
    const name = folded(authority.name);
    codes.set(name, codes.has(name) && codes.get(name) !== authority.gss ? undefined : authority.gss);
  }
  return codes;
}

/** Brings the responses of one authority together: by GSS code, else by folded name. One without an authority stays by itself. */
export function groupsOf(readings: readonly Reading[]): Group[] {
  const codes = codesByName(readings);
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { authority, response } = reading;
    const name = authority && folded(authority.name);
    const key = authority?.gss ?? (name ? (codes.get(name) ?? `name:${name}`) : `source:${response.sourceId}`);
    const group = groups.get(key);
    if (group) group.push(reading);
    else groups.set(key, [reading]);
  }
  return [...groups].map(([key, group]) => {
    const sorted = group.sort((a, b) => latestFirst(a.response, b.response));
    const { authority } =
      sorted.find((reading) => reading.authority?.gss) ?? sorted.find((reading) => reading.authority) ?? {};
    const name = authority?.name ?? sorted[0]?.response.file ?? '';
    return { key, name, readings: sorted, ...(authority && { authority }) };
  });
}
