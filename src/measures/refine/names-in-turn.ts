import { evidenceIn } from '../../model/evidence.ts';
import type { Answer } from '../../model/response.ts';
import { flatMap } from '../../text/flat-map.ts';
import { type FoundMoney, findMoney } from '../../text/money.ts';
import { tidy } from '../../text/numeral.ts';
import { spansIn } from '../../text/passage.ts';
import { joinsOver, passageOf } from '../../text/passage-of.ts';
import type { Draft } from '../drafts.ts';
import type { Question } from '../questions/in-context.ts';
import { isBareRow } from '../values/in-turn.ts';

/** Where the names stand whose sums are asked for. */
const namesOf: Readonly<Record<string, string>> = {
  'spend.survey_tools': 'engagement.tools',
  'spend.crm': 'crm.products',
};

/** How many answers above the sums their names may stand. */
const reach = 2;

const ofEach = /\beach\b/i;
const inTurn = /\brespectively\b/i;

const poundsOf = ({ value }: FoundMoney): number => (value.kind === 'number' ? value.value : Number.NaN);

/** "EngagementHQ and Snap." "What does each cost?" "£14,800 and £960 respectively.": as many sums as an answer above names products, in their turn. */
export function namesInTurn(
  text: string,
  answers: readonly Answer[],
  questions: readonly Question[],
  drafts: readonly Draft[],
): Draft[] {
  return flatMap(questions, ({ answer: index, asks }): Draft[] => {
    const answer = answers[index];
    const asking = asks.find(({ ask }) => namesOf[ask.id] !== undefined);
    if (!answer || !asking || answer.part !== undefined || answer.outcome !== 'answered') return [];
    if (!inTurn.test(answer.text) && !ofEach.test(answer.question ?? '')) return [];
    const { id } = asking.ask;
    if (drafts.some(({ measure }) => measure.answer === index && measure.id === id)) return [];
    const above = drafts.findLast(
      ({ measure: { id: named, answer: at } }) => named === namesOf[id] && at < index && at >= index - reach,
    )?.measure.figure;
    const names = above?.kind === 'names' ? above.value : [];
    const passage = passageOf(text, answer.spans);
    const found = findMoney(passage.text);
    const spans = found.map(({ span }) => span);
    if (found.length < 2 || names.length !== found.length || !isBareRow(passage.text, spans)) return [];
    const sum = found.reduce((all, money) => tidy(all + poundsOf(money)), 0);
    const joins = joinsOver(text);
    const evidence = evidenceIn(
      text,
      flatMap(spans, (span) => spansIn(passage, span, joins)),
      'sum of the items',
    );
    if (!evidence || Number.isNaN(sum)) return [];
    return [
      {
        weak: false,
        measure: {
          id,
          unit: 'GBP',
          figure: { kind: 'number', value: sum },
          answer: index,
          evidence,
          period: 'year',
          year: asking.year,
          approximate: found.some(({ approximate }) => approximate),
          by: Object.fromEntries(found.map((money, i) => [names[i] ?? '', poundsOf(money)])),
          sureness: { level: 'read', reason: 'The names stand in an answer above, in the same order' },
        },
      },
    ];
  });
}
