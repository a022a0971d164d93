import type { Analysis } from '../model/analysis.ts';
import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import { packed, unpacked } from '../model/packed-analysis.ts';
import {
  type AnyRecord,
  type CorrectionRecord,
  currentFormat,
  type EntryRecord,
  type TextRecord,
  UnusableRecord,
  upgraded,
} from './formats.ts';

export const entryKey = (sourceId: string): string => `entry:${sourceId}`;
export const textKey = (sourceId: string): string => `text:${sourceId}`;
export const correctionKey = (correctionId: string): string => `correction:${correctionId}`;

/** `analysisJson`: the entry's analysis, where the caller has it packed already. */
export function entryRecord(entry: Entry, analysisJson?: string): EntryRecord {
  const { source, opened, sample, analysis, secondhand } = entry;
  return {
    format: currentFormat,
    source,
    opened,
    sample,
    analysisJson: analysisJson ?? packed(analysis),
    ...(secondhand && { secondhand }),
  };
}
export const textRecord = (text: string): TextRecord => ({ format: currentFormat, text });
export const correctionRecord = (correction: Correction): CorrectionRecord => ({ format: currentFormat, correction });

const isObject = (value: unknown): value is AnyRecord => typeof value === 'object' && value !== null;

/** An analysis that says nothing and is of no version: whoever finds it reads the source again. */
const noAnalysis = (sourceId: string): Analysis => ({
  sourceId,
  extractor: '',
  response: { kind: 'unknown', answers: [], warnings: [] },
  measures: [],
  asked: [],
});

function analysisIn(sourceId: string, json: unknown): Analysis {
  if (typeof json !== 'string') return noAnalysis(sourceId);
  try {
    const found: Partial<Analysis> = unpacked(json);
    const isWhole =
      found.sourceId === sourceId &&
      typeof found.extractor === 'string' &&
      Array.isArray(found.measures) &&
      Array.isArray(found.asked) &&
      Array.isArray(found.response?.answers);
    return isWhole ? (found as Analysis) : noAnalysis(sourceId);
  } catch {
    return noAnalysis(sourceId);
  }
}

/** Throws `UnusableRecord`. A broken analysis is no reason to: it is made again from the text. */
export function readEntry(key: string, value: unknown): Entry {
  const { source, opened, sample, analysisJson, secondhand } = upgraded(key, value) as Partial<EntryRecord>;
  const isWhole =
    isObject(source) &&
    key === entryKey(String(source.id)) &&
    typeof source.path === 'string' &&
    typeof source.name === 'string' &&
    typeof source.bytes === 'number';
  if (!isWhole) throw new UnusableRecord('the stored record is damaged');
  return {
    source,
    opened: typeof opened === 'string' ? opened : '',
    sample: sample === true,
    analysis: analysisIn(source.id, analysisJson),
    ...(isObject(secondhand) && { secondhand }),
  };
}

/** Throws `UnusableRecord`. */
export function readText(key: string, value: unknown): string {
  const { text } = upgraded(key, value) as Partial<TextRecord>;
  if (typeof text !== 'string') throw new UnusableRecord('the stored text is damaged');
  return text;
}

/** Throws `UnusableRecord`. */
export function readCorrection(key: string, value: unknown): Correction {
  const { correction } = upgraded(key, value) as Partial<CorrectionRecord>;
  const isWhole =
    isObject(correction) &&
    key === correctionKey(String(correction.id)) &&
    typeof correction.sourceId === 'string' &&
    typeof correction.made === 'string' &&
    isObject(correction.subject) &&
    isObject(correction.says);
  if (!isWhole) throw new UnusableRecord('the stored correction is damaged');
  return correction;
}

/** What to call a record that cannot be read: its file's path, or its key where that is lost too. */
export function nameOfRecord(key: string, value: unknown): string {
  const source = isObject(value) ? value.source : undefined;
  return isObject(source) && typeof source.path === 'string' ? source.path : key;
}
