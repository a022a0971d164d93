import { useDeferredValue, useMemo } from 'react';
import { groundsOf } from '../../compare/choices.ts';
import { type CompareView, hashOf, readRoute } from '../route.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useComparison } from '../use-comparison.ts';
import { withChoices } from './choose.ts';
import { DrawnView } from './topic.ts';
import { topics } from './topics.ts';

/** The view a moment later where drawing takes its time; the same object as long as the address of it stays the same. */
function useDrawn(view: CompareView): CompareView {
  const settled = useDeferredValue(hashOf({ view }));
  return useMemo(() => {
    const route = readRoute(settled);
    return route.view.page === 'compare' ? route.view : { page: 'compare', topic: 'spend' };
  }, [settled]);
}

/** Councils compared on one topic, each chart with its choices above, its data in a table and the councils without a figure beneath it. */
export function ComparePage({ view }: { readonly view: CompareView }) {
  const comparison = useComparison();
  const grounds = useMemo(() => groundsOf(comparison), [comparison]);
  const drawn = useDrawn(view);
  const { of, median } = view.choices ?? {};
  const Charts = topics.find(({ topic }) => topic === view.topic)?.Charts;
  return (
    <div className="stack compare">
      <PageHeading unseen>Compare</PageHeading>
      <nav className="tabs" aria-label="Topics">
        <ul className="tab-list">
          {topics.map(({ topic, label }) => (
            <li key={topic}>
              <a
                href={hashOf({ view: withChoices({ page: 'compare', topic }, { of, median }) })}
                aria-current={topic === view.topic ? 'page' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <DrawnView value={drawn}>
        {Charts && (
          <Charts
            key={view.topic}
            comparison={comparison}
            grounds={grounds}
            view={view}
            // A topic draws its own charts only: those of the one before are gone.
            drawn={drawn.topic === view.topic ? drawn : view}
          />
        )}
      </DrawnView>
    </div>
  );
}
