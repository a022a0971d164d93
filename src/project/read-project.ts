import type { Correction } from '../model/correction.ts';
import type { CouncilSet, KeptTable } from '../model/workspace.ts';
import { containerOf } from './container.ts';
import { dataInPng, mostInPicture } from './png-chunk.ts';
import {
  currentFormat,
  type Project,
  type ProjectHead,
  type ProjectSource,
  type Refusal,
  type Settings,
  type StoredRecord,
} from './project.ts';
import { readAnalysis } from './read-analysis.ts';
import { readCorrection } from './read-correction.ts';
import { readMine, readSet, readTable } from './read-workspace.ts';
import {
  Broken,
  compact,
  flag,
  index,
  isObject,
  json,
  object,
  oneOf,
  optional,
  sourceId,
  text,
  time,
} from './shapes.ts';
import { type Limits, linesOf, TooLarge, usualLimits } from './squeeze.ts';

/** Pictures are read whole, so they have a limit of their own. */
const mostOfPicture = 3 * mostInPicture;
/** Sets and tables: more than anybody keeps. */
const mostParts = 500;
/** Room for what a view remembers; not for a hiding place. */
const mostSettings = 64 * 1024;

const isRefusal = (value: object): value is Refusal => 'refused' in value;

async function fileIn(blob: Blob): Promise<Blob | Refusal> {
  const container = containerOf(new Uint8Array(await blob.slice(0, 8).arrayBuffer()));
  if (container === 'file') return blob;
  if (container === undefined) return { refused: 'not-project' };
  if (blob.size > mostOfPicture) return { refused: 'too-large', limit: mostOfPicture };
  const data = dataInPng(new Uint8Array(await blob.arrayBuffer()));
  if (data instanceof Uint8Array) return new Blob([data.slice()]);
  if (data.refused === 'no-data') return { refused: 'no-data' };
  return data.refused === 'too-large' ? { refused: 'too-large', limit: mostInPicture } : { refused: 'damaged' };
}

function readSettings(value: unknown): Settings {
  const settings = json(object(value)) as Settings;
  return JSON.stringify(settings).length > mostSettings ? {} : settings;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function readHead(line: string): ProjectHead | Refusal {
  const head = parsed(line);
  if (!isObject(head) || !Number.isInteger(head.foilight)) return { refused: 'not-project' };
  const format = head.foilight as number;
  if (format > currentFormat) return { refused: 'newer', format };
  if (format < 1) return { refused: 'damaged' };
  return compact({
    kind: oneOf('project', 'picture')(head.kind),
    saved: time(head.saved),
    extractor: text(head.extractor),
    title: optional(head.title, text),
    settings: readSettings(head.settings ?? {}),
  });
}

function readSource(value: unknown): ProjectSource {
  const source = object(value);
  const id = sourceId(source.id);
  const words = text(source.text);
  const quotesOnly = flag(source.quotesOnly);
  const analysis = (whole: unknown) => readAnalysis(whole, id, words);
  return compact({
    id,
    name: text(source.name),
    path: text(source.path),
    text: words,
    bytes: index(source.bytes),
    encoding: oneOf('utf-8', 'utf-16le', 'utf-16be', 'windows-1252')(source.encoding),
    opened: time(source.opened),
    sample: flag(source.sample),
    quotesOnly,
    // Quotes without what was read from them are nothing; beside a whole text a broken analysis can be made again.
    analysis: quotesOnly ? analysis(source.analysis) : unbroken(() => optional(source.analysis, analysis)),
  });
}

function unbroken<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Broken) return undefined;
    throw error;
  }
}

/** A source or a correction from elsewhere, checked as if it stood in a file; `undefined` where it is broken. */
export const checkedSource = (value: unknown): ProjectSource | undefined => unbroken(() => readSource(value));
export const checkedCorrection = (value: unknown): Correction | undefined => unbroken(() => readCorrection(value));

/** Fills up line by line. A line that is broken is set aside; one of a kind that is not known is left alone. */
class Filling {
  readonly sources: ProjectSource[] = [];
  readonly corrections: Correction[] = [];
  readonly stored: StoredRecord[] = [];
  readonly tables: KeptTable[] = [];
  readonly sets: CouncilSet[] = [];
  mine: string | undefined;
  readonly setAside: { name: string; why: string }[] = [];
  /** How many lines there must have been, when the last one has been seen. */
  end: number | undefined;

  /** Of two parts of one id the first counts: nobody wrote two. */
  #add<T extends { readonly id: string }>(all: T[], one: T): void {
    if (all.length < mostParts && !all.some(({ id }) => id === one.id)) all.push(one);
  }

  take(line: string, number: number): void {
    let value: unknown;
    try {
      value = JSON.parse(line);
      const { source, correction, stored, table, set, mine, end } = object(value);
      if (source !== undefined) this.sources.push(readSource(source));
      if (correction !== undefined) this.corrections.push(readCorrection(correction));
      if (stored !== undefined)
        this.stored.push({ key: text(object(stored).key), value: json(object(stored).value ?? null) });
      if (table !== undefined) this.#add(this.tables, readTable(table));
      if (set !== undefined) this.#add(this.sets, readSet(set));
      if (mine !== undefined) this.mine = readMine(mine);
      if (end !== undefined) this.end = index(end);
    } catch (error) {
      if (!(error instanceof Broken || error instanceof SyntaxError)) throw error;
      this.setAside.push({ name: nameOf(value) ?? `line ${number}`, why: `damaged: ${error.message}` });
    }
  }
}

function nameOf(value: unknown): string | undefined {
  const { source, table, set } = isObject(value) ? value : {};
  const part = [source, table, set].find(isObject);
  const name = part?.path ?? part?.name;
  return typeof name === 'string' ? name : undefined;
}

/** Reads a project file, or a picture that carries one. Never rejects, whatever the bytes: what cannot be used says why. */
export async function readProject(blob: Blob, limits: Limits = usualLimits): Promise<Project | Refusal> {
  try {
    const file = await fileIn(blob);
    if (!(file instanceof Blob)) return file;
    let head: ProjectHead | undefined;
    const filling = new Filling();
    let number = 0;
    for await (const line of linesOf(file, limits)) {
      if (++number > limits.lines) throw new TooLarge(limits.whole);
      if (head) {
        if (filling.end !== undefined) return { refused: 'damaged' };
        filling.take(line, number);
        continue;
      }
      const found = readHead(line);
      if (isRefusal(found)) return found;
      head = found;
    }
    if (!head) return { refused: 'not-project' };
    if (filling.end !== number - 1) return { refused: 'damaged' };
    const { sources, corrections, stored, setAside, mine, sets, tables } = filling;
    const workspace = { ...(mine !== undefined && { mine }), sets, tables };
    return { ...head, sources, corrections, stored, workspace, setAside };
  } catch (error) {
    if (error instanceof TooLarge) return { refused: 'too-large', limit: error.limit };
    // The browser's own errors of decompressing and decoding, and a head that is not whole.
    return { refused: 'damaged' };
  }
}
