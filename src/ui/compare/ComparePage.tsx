import { Suspense, useDeferredValue, useMemo } from 'react';
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
  const Charts = topics.find(({ topic }) => topic === drawn.topic)?.Charts;
  const behind = drawn.topic !== view.topic;
  return (
    <div className="stack compare" aria-busy={behind}>
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
          <Suspense fallback={<p className="muted">Opening…</p>}>
            <Charts
              key={drawn.topic}
              comparison={comparison}
              grounds={grounds}
              // While the charts of another topic are on their way, those of this one stay as they are.
              view={behind ? drawn : view}
              drawn={drawn}
            />
          </Suspense>
        )}
      </DrawnView>
    </div>
  );
}
