import { useCallback, useEffect, useState } from 'react';
import { type Choices, noChoices, readChoices, writeChoices } from './choices.ts';
import { keepChoices, keptChoices } from './kept-choices.ts';

/** Choices change by parts. */
export type Choose = (change: Partial<Choices> | ((before: Choices) => Partial<Choices>)) => void;

const queryOf = (settings: Readonly<Record<string, string>>): string => new URLSearchParams(settings).toString();

/** The table's address, with or without evidence beside it, and the settings that it carries. */
const address = /^(#\/table(?:\/evidence\/[^?]*)?)(?:\?(.*))?$/;

/** The settings that the address carries: what is behind its `?`. */
const inAddress = (): string => address.exec(location.hash)?.[2] ?? '';

const choicesFrom = (query: string): Choices =>
  query ? readChoices(Object.fromEntries(new URLSearchParams(query))) : noChoices;

/** Puts the settings into the address of the table, so that it can be kept and sent. */
function show(query: string): void {
  const [, path] = address.exec(location.hash) ?? [];
  if (path === undefined || inAddress() === query) return;
  history.replaceState(history.state, '', query ? `${path}?${query}` : path);
}

/**
 * How the reader has set the table. An address with settings goes before those kept from this tab's last visit; both
 * outlive a reload and the way back.
 */
export function useChoices(): readonly [Choices, Choose] {
  const [choices, setChoices] = useState(() => choicesFrom(inAddress() || keptChoices()));
  const query = queryOf(writeChoices(choices));
  useEffect(() => {
    keepChoices(query);
    show(query);
    const onAddress = () => {
      const there = inAddress();
      if (there && there !== query) setChoices(choicesFrom(there));
      else show(query);
    };
    addEventListener('hashchange', onAddress);
    return () => removeEventListener('hashchange', onAddress);
  }, [query]);
  const choose = useCallback<Choose>(
    (change) => setChoices((before) => ({ ...before, ...(typeof change === 'function' ? change(before) : change) })),
    [],
  );
  return [choices, choose];
}
