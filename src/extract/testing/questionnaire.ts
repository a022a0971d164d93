/** A seeded source of choices: the same seed always gives the same letter, so that one that fails can be looked at. */
export interface Chance {
  /** A whole number from `least` to `most`. */
  readonly between: (least: number, most: number) => number;
  readonly oneOf: <T>(all: readonly T[]) => T;
  /** True that many times in a hundred. */
  readonly inHundred: (times: number) => boolean;
  readonly shuffled: <T>(all: readonly T[]) => T[];
}

/** Mulberry32, which needs no package. */
export function chanceOf(seed: number): Chance {
  let state = (seed * 0x9e3779b9) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    oneOf: (all) => all[between(0, all.length - 1)] as (typeof all)[number],
    inHundred: (times) => next() * 100 < times,
    shuffled: (all) => {
      const left = [...all];
      return all.map(() => left.splice(between(0, left.length - 1), 1)[0] as (typeof all)[number]);
    },
  };
}

/** One question of a fictional questionnaire, and what the council says to it. */
export interface Entry {
  readonly question: string;
  readonly answer: string;
}

/** Questions and answers of every length; each answer is one that nothing but its own question could have. */
const stock: readonly (readonly [question: string, ...answers: string[]])[] = [
  [
    'How many ferries does your Council run?',
    'Three',
    '3',
    'The Council runs three ferries and charters a fourth in summer.',
  ],
  [
    'Who looks after the lighthouse?',
    'Harbour team',
    'Looked after by the harbour team under an agreement with the trust.',
  ],
  ['What did the new pier cost to build?', '£4,215,300', '£4.2 million, of which the Council paid half.'],
  [
    'On average, how many lamps are replaced each month?',
    '118',
    'About 118 a month',
    'Not held. Lamps are not counted.',
  ],
  [
    'Please list every park with a paddling pool.',
    'None',
    'Albion Park, Meadow Gardens, Quarry Fields and the Rope Walk. A fifth opens in 2026.',
  ],
  ['In what year was the bandstand last painted, and by which contractor?', '2019, Brightwell Decorators', '2019'],
  ['Does your Council lend deckchairs to visitors?', 'No', 'Yes', 'Yes, for a deposit of £5 which is returned.'],
  [
    'What was spent on bunting in the last full financial year?',
    '£9,870',
    'Nil',
    '£9,870 in 2023/24. The figure leaves out the jubilee.',
  ],
  [
    'How many staff are employed to look after the town clock?',
    '0.5 FTE',
    'One, part time',
    'None. It is wound by volunteers.',
  ],
  ['Which software records where benches stand?', 'BenchMap', 'BenchMap and a spreadsheet kept by the parks team'],
  [
    'Please give the number of complaints about gulls received in each of the last two years.',
    '2022: 14, 2023: 22',
    '36 in all',
  ],
  ['Is the maze open in winter?', 'No', 'Only at weekends, weather allowing.'],
  ['What percentage of allotments are vacant?', '4%', '4% at 31 March 2024', 'Not known'],
  [
    'What is the yearly cost of the fireworks, and who supplies them?',
    '£23,450',
    'The names of bidders are withheld under section 43(2) of the Act, since to give them would be likely to prejudice the commercial interests of the supplier.',
  ],
  ['Are fossils found on the beach reported, and to whom?', 'Yes, to the museum', 'Information not held.'],
  [
    'When does the contract for the cliff lift end?',
    '31 March 2027',
    'March 2027 with an option to extend by two years',
  ],
  [
    'How many visitors rode on the miniature railway between April and September?',
    '41,209',
    '41,209 adults and 60,118 children',
  ],
  [
    'Please supply the risk assessment for the raft race.',
    'Attached',
    'Please see the document attached as Appendix 2.',
  ],
  [
    'What reasons are recorded for closing the maze early?',
    'High winds',
    'High winds, staff sickness and, on one day in June, a swarm of bees in the hedge by the entrance.',
  ],
  [
    'How does your Council decide which trees are lit at midwinter? Please describe the steps.',
    'By vote',
    'Ward members nominate trees. The tree officer checks each. A vote is held in October.',
  ],
  ['What is the budget for beach cleaning?', '£310,000', '£310,000 for 2024/25'],
  ['How many litter pickers are on loan at any time?', '250', 'Around 250'],
  [
    'Has the tide bell ever been rung in an emergency? If so please give dates.',
    'No',
    'Twice: 4 January 2014 and 9 February 2020',
  ],
  ['What proportion of deckchairs were returned broken last season?', 'Not recorded', 'Under 2%'],
  ['Which firm holds the ice cream concession?', 'Polar Whip Ltd', 'Two firms do: Polar Whip Ltd and Gelato Bay'],
  ['Do you publish the tide tables?', 'Yes', 'Yes, on the harbour pages of our website.'],
  [
    'What would it cost to dredge the boating lake, and has a survey been carried out in the last five years?',
    'No survey',
    'An estimate of £85,000 was obtained in 2021. No survey has been carried out since.',
  ],
  ['How many wedding parties used the pavilion?', '63', '63 in 2023, 71 in 2024'],
  ['Who is responsible for the donkeys?', 'Licensed operators', 'N/A'],
  ['State the total length of promenade in your area in kilometres.', '7.4 km', '7.4'],
  [
    'What languages are used on the signs at the harbour, and is there a plan to add any others in future?',
    'English',
    'English and Cornish. There is no plan.',
  ],
  ['How often is the sea wall inspected?', 'Monthly', 'Every month, and after each storm of force nine or above'],
  ['What training is given to beach wardens?', 'First aid', 'First aid, radio use and tide safety'],
  ['Are the changing huts insured?', 'Yes', 'Yes, under the general policy.'],
  ['How many keys to the boathouse have been lost since 2015?', 'Seven', '7'],
  ['What is done with driftwood after a storm?', 'Left in place', 'It is left in place unless it blocks the slipway.'],
];

/** As many questions, each with one of its answers; some are left blank where `blanks` in a hundred are. */
export function questionnaire(chance: Chance, count: number, blanks = 0): Entry[] {
  return chance
    .shuffled(stock)
    .slice(0, count)
    .map(([question, ...answers]) => ({ question, answer: chance.inHundred(blanks) ? '' : chance.oneOf(answers) }));
}

/** Lines of at most `width` characters, broken between words. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.filter((line) => line !== '');
}
