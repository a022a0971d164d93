import type { Concept } from './concepts.ts';
import { type Held, heldIn, heldOf, meet, without } from './held.ts';

/** What a letter may be about: each a thing of its own. */
const families: readonly Held[] = (
  [
    ['crm'],
    ['contactCentre', 'calls'],
    ['ofPortal'],
    ['website', 'cmsWord', 'microsites'],
    ['reportingTool', 'canReport'],
    ['app'],
    ['calendar'],
    ['surveyOrEngagement'],
    ['communications'],
    ['statutoryNotices'],
    ['socialMedia'],
    ['emergency'],
    ['elsewhere'],
    ['payroll'],
    ['telephony'],
    ['councillors'],
    ['bot'],
  ] satisfies readonly Concept[][]
).map(heldOf);

const waste = heldOf(['waste']);

/** How many things the words name; a bin app is one, and an app to report problems with. */
export const familiesIn = (words: string): number => {
  const told = heldIn(words);
  // Communications in an emergency, and advertising that the law requires, are things of their own.
  const held = meet(told, ofOwnKind) ? without(told, publicity) : told;
  const named = families.filter((family) => meet(family, held)).length || Number(meet(waste, held));
  return named === 2 && meet(reporting, held) && meet(anApp, held) ? 1 : named;
};

const reporting = heldOf(['reportingTool', 'canReport']);
const anApp = heldOf(['app']);
const ofOwnKind = heldOf(['emergency', 'statutoryNotices']);
const publicity = heldOf(['communications']);
