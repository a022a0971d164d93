import { useMemo } from 'react';
import type { Comparison } from '../../compare/comparison.ts';
import { kindOf } from '../../compare/question-column.ts';
import { addressOf, questionAt, type Stem, stemsOf } from '../../compare/question-list.ts';
import { questionnairesIn } from '../../compare/questions.ts';
import { QuestionPicker } from '../compare/QuestionPicker.tsx';
import type { Choose } from './use-choices.ts';

interface Props {
  readonly comparison: Comparison;
  /** Their addresses. */
  readonly questions: readonly string[];
  readonly choose: Choose;
}

/** Each question that can be a column, its part with its words. */
const askable = (comparison: Comparison): Stem[] =>
  questionnairesIn(comparison)
    .flatMap(({ questions }) => questions)
    .filter((question) => kindOf(comparison, question).unit !== undefined)
    .flatMap((question) =>
      stemsOf([question]).map((stem) => ({ ...stem, words: [stem.words, question.part].filter(Boolean).join(' ') })),
    );

/** Any question as a column of the table: looked for by its number or its words, and taken out again. */
export function QuestionColumns({ comparison, questions, choose }: Props) {
  const stems = useMemo(() => askable(comparison), [comparison]);
  if (stems.length === 0) return null;
  const added = questions.flatMap((address) => {
    const question = questionAt(comparison, address);
    return question
      ? [{ address, name: [question.number, question.words, question.part].filter(Boolean).join(' ') }]
      : [];
  });
  const add = ({ questions: [question] }: Stem) =>
    question && choose(({ questions: before }) => ({ questions: [...new Set([...before, addressOf(question)])] }));
  return (
    <div className="stack">
      <QuestionPicker label="Add a question as a column" stems={stems} onChoose={add} />
      {added.length > 0 && (
        <ul className="row chips" aria-label="Questions added">
          {added.map(({ address, name }) => (
            <li key={address}>
              <button
                type="button"
                className="chip"
                onClick={() =>
                  choose(({ questions: before }) => ({ questions: before.filter((one) => one !== address) }))
                }
              >
                <span className="hidden-visually">Remove: </span>
                {name.length > 60 ? `${name.slice(0, 60)}…` : name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
