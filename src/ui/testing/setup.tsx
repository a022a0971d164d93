import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach } from 'vitest';
import type { AppState } from '../../app/state.ts';
import type { Entry } from '../../model/entry.ts';
import { App } from '../App.tsx';
import { fakeApp } from './fake-app.ts';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

/** The text into which an entry of `compare/testing` points: its answers, a line each. */
const textOf = ({ analysis }: Entry): string => analysis.response.answers.map(({ text }) => `${text}\n`).join('');

/** What is behind a form or a dialog is loaded when it first opens. */
const patience = { timeout: 10_000 };

/** The page over a fake app, at a place, and what a reader does with it. */
export async function setup(entries: readonly Entry[] = [], place = '#/', state: Partial<AppState> = {}) {
  location.hash = place;
  const texts = Object.fromEntries(entries.map((entry) => [entry.source.id, textOf(entry)]));
  const app = fakeApp({ entries, ...state }, texts);
  render(<App app={app} />);
  // The page's chunks are loaded for the first time here: on a busy machine that takes its time.
  await waitFor(() => {
    if (screen.queryByText('One moment…')) throw new Error('still loading');
  }, patience);
  const find = (role: string, name: string | RegExp) => screen.findByRole(role, { name }, patience);
  return {
    app,
    screen,
    find,
    press: async (name: string | RegExp) => fireEvent.click(await find('button', name)),
    follow: async (name: string | RegExp) => {
      const link = await find('link', name);
      location.hash = link.getAttribute('href') ?? '';
      fireEvent(window, new Event('hashchange'));
    },
    type: async (name: string | RegExp, words: string) =>
      fireEvent.change(await screen.findByRole('textbox', { name }), { target: { value: words } }),
    key: (key: string, init: KeyboardEventInit = {}) =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key, bubbles: true, ...init }),
    /** The words of each row of a table, cell by cell. */
    rows: (table: HTMLElement) =>
      within(table)
        .getAllByRole('row')
        .map((row) => [...row.children].map((cell) => cell.textContent)),
  };
}
