import { useMemo } from 'react';
import { optionsOf } from '../../compare/choices.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { plural } from '../../compare/format.ts';
import { heatSeries, outcomesByAuthority, outcomesByQuestion } from '../../compare/outcomes.ts';
import { questionnairesIn } from '../../compare/questions.ts';
import { ChartCard } from './ChartCard.tsx';
import { Choice, ChoiceBar } from './Choice.tsx';
import { chooseChart } from './choose.ts';
import { NothingAsked } from './NothingAsked.tsx';
import { CouncilChoices, ShowChoice } from './SharedChoices.tsx';
import type { TopicProps } from './topic.ts';

const chosenOf = (comparison: Comparison, choice: string | undefined) => {
  const all = questionnairesIn(comparison);
  return all.find(({ id }) => id === choice) ?? all[0];
};

/** Who answered, refused or left out what: by question, by council, and each answer of each council in a map that opens it. */
export function AnswersTopic({ comparison, grounds, view, drawn }: TopicProps) {
  const asked = chosenOf(comparison, drawn.choice);
  const [byQuestion, byCouncil, map] = useMemo(() => {
    const questions = asked?.questions ?? [];
    const { show, ...others } = drawn.choices ?? {};
    const options = optionsOf(comparison, grounds, others);
    const part = optionsOf(comparison, grounds, show ? { show } : {}).part;
    return [
      outcomesByQuestion(comparison, questions, options),
      outcomesByAuthority(comparison, questions, part ? { ...options, part } : options),
      heatSeries(comparison, questions, options),
    ];
  }, [comparison, grounds, drawn, asked]);
  const chosen = chosenOf(comparison, view.choice);
  if (!chosen) return <NothingAsked what="anything that could be read as a question" />;
  const shared = { comparison, grounds, choices: view.choices ?? {} };
  return (
    <>
      <ChoiceBar>
        <Choice
          label="Questionnaire"
          value={chosen.id}
          offers={questionnairesIn(comparison).map(({ id, questions, asked: of }) => ({
            value: id,
            label: `${questions[0]?.words.slice(0, 60) ?? id}… (${plural(questions.length, 'question')}, ${plural(of, 'council')})`,
          }))}
          onChoose={chooseChart}
        />
        <CouncilChoices {...shared} />
        <ShowChoice {...shared} series={byCouncil} ends={['that answered most', 'that answered least']} />
      </ChoiceBar>
      <ChartCard series={byQuestion} />
      <ChartCard series={byCouncil} />
      <ChartCard series={map} />
    </>
  );
}
