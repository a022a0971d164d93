import { useCallback, useEffect, useState } from 'react';
import { type Choices, noChoices, readChoices, writeChoices } from './choices.ts';

const key = 'foilight-table';

/** Choices change by parts. */
export type Choose = (change: Partial<Choices> | ((before: Choices) => Partial<Choices>)) => void;

const queryOf = (settings: Readonly<Record<string, string>>): string => new URLSearchParams(settings).toString();

/** The settings that the address carries: what is behind its `?`. */
const inAddress = (): string => /^#\/table\?(.+)$/.exec(location.hash)?.[1] ?? '';

function kept(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function keep(query: string): void {
  try {
    sessionStorage.setItem(key, query);
  } catch {
    // Refused (private browsing): the address still has it.
  }
}

const choicesFrom = (query: string): Choices =>
  query ? readChoices(Object.fromEntries(new URLSearchParams(query))) : noChoices;

/** Puts the settings into the address of the table, so that it can be kept and sent. Not while evidence is open: that address is a figure's. */
function show(query: string): void {
  if (!/^#\/table(?:\?|$)/.test(location.hash) || inAddress() === query) return;
  history.replaceState(history.state, '', query ? `#/table?${query}` : '#/table');
}

/**
 * How the reader has set the table. An address with settings goes before those kept from this tab's last visit; both
 * outlive a reload and the way back.
 */
export function useChoices(): readonly [Choices, Choose] {
  const [choices, setChoices] = useState(() => choicesFrom(inAddress() || kept()));
  const query = queryOf(writeChoices(choices));
  useEffect(() => {
    keep(query);
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
