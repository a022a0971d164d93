import type { Chance } from './chance.ts';

/** A question with its answer, as letters have them: in no council's words. */
export interface Exchange {
  readonly question: string;
  readonly answer: string;
}

const things = [
  'allotments',
  'bus shelters',
  'street trees',
  'park benches',
  'market stalls',
  'mooring permits',
  'library cards',
  'garden waste bins',
  'beach huts',
  'public toilets',
  'dog wardens',
  'school crossing patrols',
  'footpath signs',
  'electric vans',
  'playgrounds',
  'taxi licences',
  'graves',
  'street lights',
  'salt bins',
  'cycle racks',
];
const services = [
  'grounds maintenance',
  'pest control',
  'winter gritting',
  'the registrars',
  'building control',
  'the museum',
  'trading standards',
  'tree surgery',
  'the crematorium',
  'leisure centres',
  'environmental health',
  'the archive',
];
const firms = ['Larchfield Ltd', 'Brook & Sons', 'Ennerdale Systems', 'Quayside Software', 'Tollgate Services'];
const years = ['2019/20', '2020/21', '2021/22', '2022/23'];

const grouped = (value: number): string => String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');

type Kind = (chance: Chance, thing: string, service: string, year: string) => Exchange;

const kinds: readonly Kind[] = [
  (chance, thing, _, year) => ({
    question: chance.one([
      `How many ${thing} were replaced in ${year}?`,
      `What was the number of ${thing} in use in ${year}?`,
      `Please state how many ${thing} were inspected during ${year}.`,
    ]),
    answer: chance.one([
      grouped(3 + chance.below(9000)),
      `There were ${grouped(12 + chance.below(900))}.`,
      `${grouped(40 + chance.below(4000))} in ${year}, a little more than the year before.`,
      'None.',
      'We do not hold this information.',
      `About ${grouped(100 + chance.below(900))}, though the count was not finished.`,
    ]),
  }),
  (chance, _, service, year) => ({
    question: chance.one([
      `What was spent on ${service} in ${year}?`,
      `How much did the council spend on ${service} in ${year}?`,
      `What is the annual budget for ${service}?`,
    ]),
    answer: chance.one([
      `£${grouped(1200 + chance.below(900_000))}`,
      `£${grouped(1200 + chance.below(900_000))} in ${year}.`,
      `A total of £${grouped(5000 + chance.below(80_000))}, which takes in staff and vehicles.`,
      'There is no separate budget.',
      'Nil',
    ]),
  }),
  (chance, thing, service) => ({
    question: chance.one([
      `Which company provides ${service}?`,
      `Who supplies the ${thing}?`,
      `Please name the contractor responsible for ${service}.`,
    ]),
    answer: chance.one([
      chance.one(firms),
      `${chance.one(firms)}.`,
      `${chance.one(firms)}, under a contract that runs to March 2026.`,
      'It is done by our own staff.',
      'This is withheld under section 43(2) of the Act.',
    ]),
  }),
  (chance, thing, service) => ({
    question: chance.one([
      `Does the council have a policy on ${thing}?`,
      `Is ${service} run in-house?`,
      `Are ${thing} inspected every year?`,
      `Has the council reviewed ${service} since 2018?`,
    ]),
    answer: chance.one([
      'Yes',
      'No.',
      'Yes, since 2017.',
      'No, and there are no plans for it.',
      'Yes. It was last looked at by the committee in June.',
      'Not at present.',
    ]),
  }),
  (chance, thing, service) => ({
    question: chance.one([
      `Please describe how ${thing} are paid for.`,
      `By what means are residents told of changes to ${service}?`,
      `Please explain how complaints about ${thing} are handled.`,
      `How often are the ${thing} checked?`,
    ]),
    answer: chance.one([
      'By letter and on our website.',
      'The service concerned deals with each case as it comes in and keeps no central list.',
      'Every six months, or sooner where a resident has written to us about one of them.',
      'Through a notice on site and a post on social media. Larger changes go to the area committee first.',
      'Monthly',
    ]),
  }),
  (chance, thing, service) => ({
    question: chance.one([
      `Please provide a copy of the latest report on ${service}.`,
      `Please list the ${thing} that were closed, with the reason for each.`,
      `Can you send me the minutes of meetings about ${thing}?`,
    ]),
    answer: chance.one([
      'This is attached.',
      'The report is published on our website.',
      'Refused under section 12, as each file would have to be read.',
      'Two were closed, both because of flood damage.',
      'No such report has been written.',
    ]),
  }),
];

/** So many questions, no two of them alike, each with an answer. */
export function exchangesOf(chance: Chance, count: number): Exchange[] {
  const found = new Map<string, Exchange>();
  while (found.size < count) {
    const exchange = chance.one(kinds)(chance, chance.one(things), chance.one(services), chance.one(years));
    found.set(exchange.question, exchange);
  }
  return [...found.values()];
}
