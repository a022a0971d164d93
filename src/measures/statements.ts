import type { Answer } from '../model/response.ts';
import { matchesOf } from '../text/matches.ts';
import { cut, type Passage } from '../text/passage.ts';
import { findYears } from '../text/year.ts';
import { type Draft, draftsOf } from './drafts.ts';
import type { AskedFor } from './questions/asked-by.ts';
import { holds } from './questions/held.ts';
import { readQuestion } from './questions/match-question.ts';
import { askedByStatement } from './questions/statement.ts';
import { isSentence, isTopic } from './questions/topic.ts';

const sentenceEnd = /[.!?;](?=\s|$)/g;

/** Where a sentence goes on to say another thing of its subject: "had a budget of £934,000 in 2024/25 and took 201,330 calls". */
const clauseEnd = /[.!?;](?=\s|$)|(?=,? and (?:it )?(?:took|received|handled|answered|dealt with|had|placed|ran) )/g;

/** The sentences of an answer that stands under no question, each asking for what it speaks of. */
function statementsOf(
  passage: Passage,
  beforeAll: string,
  ending = sentenceEnd,
): { readonly passage: Passage; readonly asks: readonly AskedFor[] }[] {
  const ends = matchesOf(passage.text.slice(0, 4000), ending).map(({ index, 0: { length } }) => index + length);
  let before = beforeAll;
  return [...ends, passage.text.length].map((end, i) => {
    const said = cut(passage, ends[i - 1] ?? 0, end);
    const asks = ending === sentenceEnd || isSentence(said.text) ? askedByStatement(said.text, before) : [];
    // All of the sentence before is what the next one goes on about, not its last half.
    const goesOn = passage.text[(ends[i - 1] ?? 0) - 1] === ';';
    before = ending === clauseEnd ? `${beforeAll} ${said.text}` : goesOn ? `${before} ${said.text}` : said.text;
    return { passage: said, asks };
  });
}

/** Whether an answer's own sentences tell what they are about: it stands under no question, or under a mere topic. */
const speaksForItself = ({ question, part, outcome, text }: Answer): boolean =>
  part === undefined &&
  outcome === 'answered' &&
  (question === undefined || (text.length > shortestStatement && isTopic(question)));

const shortestStatement = 20;

/** "What do taxpayers pay for that?" "The contact centre's budget is £682,000": the answer's own sentence names what is asked for. */
function leansOnAnswer({ question, part, outcome, text }: Answer): boolean {
  if (question === undefined || part !== undefined || outcome !== 'answered' || !text.includes('£')) return false;
  const { bare, held } = readQuestion(question);
  return bare && holds(held, 'money');
}

/** What the sentences of answers without a question say, and those of answers under a mere topic. `passageAt`: an answer's own words; `unasked`: the answers whose questions ask for nothing that is known. */
export function statedIn(
  text: string,
  answers: readonly Answer[],
  passageAt: (index: number, answer: Answer) => Passage,
  unasked: ReadonlySet<number> = new Set(),
): Draft[] {
  const stated: Draft[] = [];
  let before = '';
  answers.forEach((answer, index) => {
    const leans = unasked.has(index) && leansOnAnswer(answer);
    if (!leans && !speaksForItself(answer)) return;
    const topic = answer.question;
    const statements = leans
      ? statementsOf(passageAt(index, answer), '', clauseEnd).slice(0, 1)
      : topic === undefined
        ? statementsOf(passageAt(index, answer), before)
        : statementsOf(passageAt(index, answer), `${topic}.`, clauseEnd);
    let year: string | undefined;
    for (const { passage, asks } of statements) {
      if (topic === undefined) before = `${before} ${passage.text}`.slice(-300);
      else if (asks.length === 0) continue;
      const years = topic === undefined ? [] : findYears(passage.text);
      const goesOn = /^,? and /.test(passage.text) && years.length === 0;
      if (!goesOn) year = years.length === 1 ? years[0]?.written : undefined;
      for (const asking of asks)
        stated.push(
          ...draftsOf({ text, answers, index, passage, asking: goesOn && year ? { ...asking, year } : asking }),
        );
    }
  });
  return stated;
}

/** What is told, and what is stated: sentences know better than their topic what is told of it, but give no figure that was told as another thing. */
export function withStatements(drafts: readonly Draft[], stated: readonly Draft[]): Draft[] {
  if (stated.length === 0) return [...drafts];
  const placeOf = ({ measure: { answer, evidence } }: Draft): string => `${answer} ${JSON.stringify(evidence.spans)}`;
  const idOf = ({ measure: { answer, id } }: Draft): string => `${answer} ${id}`;
  const told = new Map(drafts.map((draft) => [placeOf(draft), idOf(draft)]));
  const kept = stated.filter((draft) => (told.get(placeOf(draft)) ?? idOf(draft)) === idOf(draft));
  const known = new Set(kept.map(idOf));
  return [...drafts.filter((draft) => !known.has(idOf(draft))), ...kept];
}
