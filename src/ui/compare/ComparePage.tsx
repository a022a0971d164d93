import { hashOf, type Topic } from '../route.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useComparison } from '../use-comparison.ts';
import { CrmTopic } from './CrmTopic.tsx';
import { SpendTopic } from './SpendTopic.tsx';
import { VisitorsTopic } from './VisitorsTopic.tsx';

const topics: readonly { readonly topic: Topic; readonly label: string }[] = [
  { topic: 'spend', label: 'Spend' },
  { topic: 'visitors', label: 'Website visitors' },
  { topic: 'crm', label: 'CRM' },
];

interface Props {
  readonly topic: Topic;
  /** A column's key for spend, a period for visitors. */
  readonly choice?: string | undefined;
}

/** Councils compared on one topic, each chart with its data in a table and the councils without a figure beneath it. */
export function ComparePage({ topic, choice }: Props) {
  const comparison = useComparison();
  return (
    <div className="stack compare">
      <PageHeading unseen>Compare</PageHeading>
      <nav className="tabs" aria-label="Topics">
        <ul className="tab-list">
          {topics.map(({ topic: to, label }) => (
            <li key={to}>
              <a
                href={hashOf({ view: { page: 'compare', topic: to } })}
                aria-current={to === topic ? 'page' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {topic === 'spend' && <SpendTopic comparison={comparison} choice={choice} />}
      {topic === 'visitors' && <VisitorsTopic comparison={comparison} choice={choice} />}
      {topic === 'crm' && <CrmTopic comparison={comparison} />}
    </div>
  );
}
