import { useMemo } from 'react';
import { count } from '../../compare/format.ts';
import { queueLength } from '../../compare/queue-items.ts';
import { useAppState } from '../app-context.tsx';
import { hashOf, type View } from '../route.ts';
import { Mark } from './Mark.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

const places: readonly { readonly view: View; readonly label: string }[] = [
  { view: { page: 'compare', topic: 'spend' }, label: 'Compare' },
  { view: { page: 'table' }, label: 'Table' },
  { view: { page: 'responses' }, label: 'Responses' },
  { view: { page: 'check' }, label: 'Check' },
  { view: { page: 'reference' }, label: 'Reference' },
];

/** The name, the pages, and what is always at hand. */
export function Header({ view }: { readonly view: View }) {
  const { entries, corrections, workspace } = useAppState();
  const something = entries.length > 0;
  const { all, waiting } = useMemo(() => queueLength(entries, corrections), [entries, corrections]);
  return (
    <header className="head">
      <a className="brand" href="#/">
        <Mark />
        Foilight
      </a>
      {(something || workspace.tables.length > 0) && (
        <nav aria-label="Pages">
          <ul className="nav">
            {places
              .filter(({ view: to }) => (something ? to.page !== 'check' || all > 0 : to.page === 'reference'))
              .map(({ view: to, label }) => (
                <li key={label}>
                  <a href={hashOf({ view: to })} aria-current={to.page === view.page ? 'page' : undefined}>
                    {label}
                    {to.page === 'responses' && <span className="count">{count(entries.length)}</span>}
                    {to.page === 'check' && waiting > 0 && <span className="count">{count(waiting)}</span>}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      )}
      <div className="end">
        {something && (
          <a className="button" href={hashOf({ view: { page: 'add' } })}>
            Add responses
          </a>
        )}
        <ThemeSwitch />
      </div>
    </header>
  );
}
