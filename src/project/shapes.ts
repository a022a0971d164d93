import { areInOrder, type Span } from '../model/span.ts';
import type { Json } from './project.ts';

/** A value is not what it must be. */
export class Broken extends Error {}

export type Unknown = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The readers below give a value of their type, or throw `Broken`. They make objects anew: what is not asked for is left behind. */
export function object(value: unknown): Unknown {
  if (!isObject(value)) throw new Broken('not an object');
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new Broken('not a text');
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Broken('not true or false');
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Broken('not a number');
  return value;
}

export function index(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new Broken('not a whole number');
  return value as number;
}

export const oneOf =
  <T extends string>(...all: readonly T[]) =>
  (value: unknown): T => {
    const found = all.find((one) => one === value);
    if (found === undefined) throw new Broken(`not ${all.join(', ')}`);
    return found;
  };

/** A text of this shape. The pattern must be linear. */
export const shaped =
  <T extends string = string>(pattern: RegExp) =>
  (value: unknown): T => {
    if (typeof value !== 'string' || value.length > 200 || !pattern.test(value)) throw new Broken(`not ${pattern}`);
    return value as T;
  };

export const sourceId = shaped(/^[0-9a-f]{64}$/);
/** An ISO time, as `Date` writes it: what sorts as it stands. */
export const time = shaped(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
export const date = shaped(/^\d{4}-\d\d-\d\d$/);

export function list<T>(value: unknown, read: (item: unknown) => T, most = 100_000): T[] {
  if (!Array.isArray(value) || value.length > most) throw new Broken('not a list');
  return value.map((item) => read(item));
}

export const optional = <T>(value: unknown, read: (value: unknown) => T): T | undefined =>
  value === undefined || value === null ? undefined : read(value);

/** The object without what is `undefined`: absent is absent. */
export function compact<T extends object>(whole: T): T {
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as T;
}

/** Names that mean something to every object. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Values by name. Names that objects themselves use are left out. */
export const record = <T>(value: unknown, read: (value: unknown) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(object(value))
      .filter(([key]) => !reserved.has(key))
      .map(([key, each]) => [key, read(each)]),
  );

/** Any JSON value, but not nested without end. */
export function json(value: unknown, depth = 0): Json {
  if (depth > 12) throw new Broken('nested too deeply');
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return number(value);
  if (Array.isArray(value)) return value.map((item) => json(item, depth + 1));
  return record(value, (item) => json(item, depth + 1));
}

function span(value: unknown): Span {
  if (!Array.isArray(value) || value.length !== 2) throw new Broken('not a span');
  return [index(value[0]), index(value[1])];
}

/** Spans that lie in order inside a text of this length. */
export function spans(value: unknown, length: number): Span[] {
  const all = list(value, span);
  if (!areInOrder(all, length)) throw new Broken('spans that are not in the text');
  return all;
}
