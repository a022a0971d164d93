import { useMemo } from 'react';
import { optionsOf } from '../../compare/choices.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { plural } from '../../compare/format.ts';
import { withQuestion } from '../../compare/question-column.ts';
import { addressOf, questionAt, type Stem, stemsOf } from '../../compare/question-list.ts';
import { answersInWords, questionSeries } from '../../compare/question-series.ts';
import { type Question, questionnairesIn } from '../../compare/questions.ts';
import { AnswersInWords } from './AnswersInWords.tsx';
import { ChartCard } from './ChartCard.tsx';
import { Choice, ChoiceBar } from './Choice.tsx';
import { chooseChart } from './choose.ts';
import { NothingAsked } from './NothingAsked.tsx';
import { QuestionPicker } from './QuestionPicker.tsx';
import { CouncilChoices, MedianChoice, PerChoice, ShowChoice, Ticks, YearChoice } from './SharedChoices.tsx';
import type { TopicProps } from './topic.ts';

/** The question of the address; else the first of the largest questionnaire whose answers are figures of one kind. */
function chosenIn(comparison: Comparison, choice: string | undefined): Question | undefined {
  const [largest] = questionnairesIn(comparison);
  return (
    questionAt(comparison, choice) ??
    largest?.questions.find((question) => withQuestion(comparison, question)) ??
    largest?.questions[0]
  );
}

/** The part to begin with: the one that most answer. */
const mostAnswered = ({ questions }: Stem): Question | undefined => {
  const given = ({ answers }: Question) => [...answers.values()].filter(({ outcome }) => outcome === 'answered').length;
  return questions.reduce<Question | undefined>(
    (best, one) => (best && given(best) >= given(one) ? best : one),
    undefined,
  );
};

/** Any question of any questionnaire as a chart of its own kind, and what each council says to it in words. */
export function QuestionTopic({ comparison, grounds, view, drawn }: TopicProps) {
  const chosen = chosenIn(comparison, view.choice);
  const asked = chosenIn(comparison, drawn.choice);
  const [series, words] = useMemo(() => {
    if (!asked) return [];
    const options = optionsOf(comparison, grounds, drawn.choices ?? {});
    return [questionSeries(comparison, asked, options), answersInWords(comparison, asked, options)];
  }, [comparison, grounds, drawn, asked]);
  const sets = questionnairesIn(comparison);
  const set = sets.find(({ questions }) => chosen && questions.includes(chosen));
  const stems = useMemo(() => stemsOf(set?.questions ?? []), [set]);
  const stem = stems.find(({ questions }) => chosen && questions.includes(chosen));
  if (!chosen || !asked || !series || !set || !stem) {
    return <NothingAsked what="anything that could be read as a question" />;
  }
  const go = (question: Question | undefined) => question && chooseChart(addressOf(question));
  const laid = withQuestion(comparison, chosen);
  const shared = { comparison: laid?.comparison ?? comparison, grounds, choices: view.choices ?? {} };
  const isRanked = series.kind === 'ranked';
  return (
    <>
      <ChoiceBar>
        <Choice
          label="Questionnaire"
          value={set.id}
          offers={sets.map(({ id, questions, asked: of }) => ({
            value: id,
            label: `${questions[0]?.words.slice(0, 60) ?? id}… (${plural(questions.length, 'question')}, ${plural(of, 'council')})`,
          }))}
          onChoose={(id) => {
            const questions = sets.find((each) => each.id === id)?.questions ?? [];
            go(questions.find((question) => withQuestion(comparison, question)) ?? questions[0]);
          }}
        />
        <QuestionPicker key={set.id} stems={stems} chosen={stem} onChoose={(taken) => go(mostAnswered(taken))} />
        <Choice
          label="Part"
          value={addressOf(chosen)}
          offers={stem.questions.map((question) => ({
            value: addressOf(question),
            label: `${question.part ?? 'As a whole'} (${plural(question.answers.size, 'council')})`,
          }))}
          onChoose={chooseChart}
        />
        {laid && isRanked && <PerChoice {...shared} column={laid.column} />}
        <CouncilChoices {...shared} />
        {isRanked && <MedianChoice {...shared} />}
        {laid && <YearChoice {...shared} column={laid.column} />}
        {isRanked && <ShowChoice {...shared} series={series} ends={['most', 'least']} />}
        {laid && isRanked && <Ticks {...shared} column={laid.column} series={series} />}
      </ChoiceBar>
      <ChartCard series={series} />
      <AnswersInWords key={asked.key} answers={words ?? []} question={asked.words} open={series.kind === 'stacked'} />
    </>
  );
}
