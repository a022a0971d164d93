import { useMemo } from 'react';
import { optionsOf } from '../../compare/choices.ts';
import { acrossIn, acrossKey, acrossOffers, upIn, upOffers } from '../../compare/pairs.ts';
import { scatterSeries } from '../../compare/scatter.ts';
import { ChartCard } from './ChartCard.tsx';
import { Choice, ChoiceBar } from './Choice.tsx';
import { choose } from './choose.ts';
import { NothingAsked } from './NothingAsked.tsx';
import { CouncilChoices, PerChoice } from './SharedChoices.tsx';
import type { TopicProps } from './topic.ts';

/** Any measure against any other, or against a column of a reference table. */
export function PairsTopic({ comparison, grounds, view, drawn }: TopicProps) {
  const choices = view.choices ?? {};
  const up = upIn(comparison, choices.y);
  const across = up && acrossIn(comparison, choices.x, up);
  const series = useMemo(() => {
    const asked = drawn.choices ?? {};
    const y = upIn(comparison, asked.y);
    const x = y && acrossIn(comparison, asked.x, y);
    return x && scatterSeries(comparison, x, y, optionsOf(comparison, grounds, asked));
  }, [comparison, grounds, drawn]);
  if (!up || !across || !series) return <NothingAsked what="two things that can be measured" />;
  const shared = { comparison, grounds, choices };
  return (
    <>
      <ChoiceBar>
        <Choice label="Up" value={up.key} offers={upOffers(comparison)} onChoose={(y) => choose({ y })} />
        <Choice
          label="Across"
          value={acrossKey(across)}
          offers={acrossOffers(comparison)}
          onChoose={(x) => choose({ x })}
        />
        <PerChoice {...shared} column={up} />
        <CouncilChoices {...shared} />
      </ChoiceBar>
      <ChartCard series={series} />
    </>
  );
}
