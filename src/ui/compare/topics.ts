import type { ComponentType } from 'react';
import { questionTopic } from '../parts.ts';
import type { Topic } from '../route.ts';
import { AnswersTopic } from './AnswersTopic.tsx';
import { CrmTopic } from './CrmTopic.tsx';
import { PairsTopic } from './PairsTopic.tsx';
import { SpendTopic } from './SpendTopic.tsx';
import type { TopicProps } from './topic.ts';
import { VisitorsTopic } from './VisitorsTopic.tsx';

/** The topics in the order of their tabs. Adding one: its name in `route.ts`, its title in `page-title.ts`, its file here. */
export const topics: readonly {
  readonly topic: Topic;
  readonly label: string;
  readonly Charts: ComponentType<TopicProps>;
}[] = [
  { topic: 'spend', label: 'Spend', Charts: SpendTopic },
  { topic: 'visitors', label: 'Website visitors', Charts: VisitorsTopic },
  { topic: 'crm', label: 'CRM', Charts: CrmTopic },
  { topic: 'pairs', label: 'Any two', Charts: PairsTopic },
  { topic: 'question', label: 'Any question', Charts: questionTopic.Part },
  { topic: 'answers', label: 'Who answered what', Charts: AnswersTopic },
];
