import { findCounts } from '../../text/count.ts';
import { findDurations } from '../../text/duration.ts';
import { one } from './one-figure.ts';
import type { Asking, Reading } from './reading.ts';

/** "400 days of supplier time" is paid for, not passed. */
const ofWork =
  /^\s+of (?:[a-z]+ )?(?:time|effort|work|consult|officer|staff)|^\s+(?:later|longer|earlier|late|behind|ahead|over|more|less) (?:than|schedule|time|plan)|^\s+(?:late|early|behind)\b/i;

/** "The programme went on for another two years." */
const later = /\b(?:went|ran|goes|run|carried) on for (?:another|a further|an additional) $/i;

/** "It went live after fourteen months of work". */
const passed =
  /\b(?:after|took|taking|lasted|lasting|following|required|needed)(?: (?:about|around|some|nearly|over|almost|roughly))?\s$/i;

/** "Planned for 12 months but took 20": what it took is told in the unit of the plan. */
const tookInstead =
  /\b(?:planned|scheduled|estimated|expected|meant|due|intended|supposed)\b[^.;\d]{0,30}\b(?:\d{1,2}|[a-z]+) months\b[^.;\d]{0,25}\b(?:but|and|though|although|yet)\b[^.;\d]{0,20}\b(?:took|lasted|needed|ran to|became|in the end)(?: (?:it|to|about|around|nearly|some|up|place))* (?=\d{1,2}\b(?! ?(?:weeks|years|days|%)))/i;

/** "The contract is for 36 months", "a 36-month contract": how long it is bound to last. */
const bound =
  /\b(?:contract|agreement|licen[cs]e|warranty)(?: (?:is|was|runs|ran|lasts|has|had|length|term|period|duration|for|of|over|a|an|initial|minimum))*\s*$/i;
const isBound =
  /^[\s-]*(?:fixed |initial |minimum |rolling )?(?:contract|agreement|licen[cs]e|term)\b(?! (?:award|signature|signing))/i;

/** "Two years from the business case, of which the implementation took about nine months". */
const ofImplementing =
  /\b(?:implementation|installation|deployment|roll-?out)(?: (?:itself|phase|work|project|alone))* (?:took|lasted|was|accounted for|needed|required)(?: (?:up|about|around|some|nearly|over|almost|roughly|approximately|just|under))*\s$/i;
/** "Eight months were planned." */
const wasPlanned =
  /^ (?:had been|were|was|being) (?:originally |first |initially )?(?:planned|expected|scheduled|estimated|intended|allowed|foreseen|hoped)\b/i;

const ownSentence = (before: string): string => before.slice(before.lastIndexOf('. ') + 1);

/** "Six months to procure and nine to implement": spent before the work began. */
const toBuy = /^\s+(?:to|for|on|of) (?:the )?(?:procur|tender|buy|purchas|select|choos)/i;

export const readMonths = ({ text, question }: Asking): Reading[] => {
  const found = findDurations(text).filter(
    ({ span }) =>
      !later.test(text.slice(Math.max(0, span[0] - 25), span[0])) &&
      !toBuy.test(text.slice(span[1], span[1] + 24)) &&
      !bound.test(text.slice(Math.max(0, span[0] - 60), span[0])) &&
      !isBound.test(text.slice(span[1], span[1] + 30)) &&
      (!ofWork.test(text.slice(span[1], span[1] + 20)) ||
        (passed.test(text.slice(Math.max(0, span[0] - 30), span[0])) &&
          /^\s+of (?:\w+ )?work\b/i.test(text.slice(span[1])))),
  );
  const bare = /^\W*(\d{1,2})\W*$/.exec(text);
  if (bare?.[1] && /\bmonths\b/i.test(question.words)) {
    const start = text.indexOf(bare[1]);
    return [
      {
        figure: { kind: 'number', value: Number(bare[1]) },
        spans: [[start, start + bare[1].length]],
        approximate: false,
        rule: 'months asked for',
      },
    ];
  }
  const range = /\bmonths\b/i.test(question.words) ? /^\W*(\d{1,2})\s?(?:-|–|to)\s?(\d{1,2})\W*$/.exec(text) : null;
  if (range && Number(range[1]) < Number(range[2])) {
    const start = text.indexOf(range[1] ?? '');
    return [
      {
        figure: { kind: 'range', low: Number(range[1]), high: Number(range[2]) },
        spans: [[start, text.lastIndexOf(range[2] ?? '') + (range[2] ?? '').length]],
        approximate: false,
        rule: 'months asked for',
      },
    ];
  }
  const [count, ...others] = findCounts(text);
  if (found.length === 0 && /\bmonths\b/i.test(question.words) && count?.inWords && others.length === 0) {
    const around = text.slice(0, count.span[0]) + text.slice(count.span[1]);
    if (
      /^\W*(?:(?:it took|approximately|about|around|roughly|some|circa|just|over|under|nearly|almost)\b\W*)*$/i.test(
        around,
      )
    )
      return one([count], 'months asked for');
  }
  const buying = /\b(?:procure\w*|procuring|tender\w*|business case)\b[^.;\d]{0,30}$/i;
  const planned = /\b(?:planned|expected|originally|estimated|scheduled|meant|supposed|intended|hoped)\b/i;
  const ofIt = found.filter(({ span }) => ofImplementing.test(text.slice(Math.max(0, span[0] - 70), span[0])));
  const real =
    found.length > 1 && ofIt.length === 1
      ? ofIt
      : found.length > 1
        ? found.filter(
            ({ span }, i) =>
              !wasPlanned.test(text.slice(span[1], span[1] + 40)) &&
              !buying.test(text.slice(Math.max(found[i - 1]?.span[1] ?? 0, span[0] - 50), span[0])) &&
              !planned.test(ownSentence(text.slice(found[i - 1]?.span[1] ?? Math.max(0, span[0] - 40), span[0]))),
          )
        : found;
  const [alone] = real.length === 1 ? real : [];
  const instead = tookInstead.exec(text);
  if (instead) {
    const start = instead.index + instead[0].length;
    const figure = /^\d{1,2}/.exec(text.slice(start))?.[0] ?? '';
    const value = Number(figure);
    return [
      {
        figure: { kind: 'number', value },
        spans: [[start, start + figure.length]],
        approximate: false,
        rule: 'took instead of planned',
      },
    ];
  }
  // "It was planned for 12 months but took longer": what it took is not told.
  if (
    alone &&
    planned.test(text.slice(Math.max(0, alone.span[0] - 40), alone.span[0])) &&
    /^[^.;]{0,20}\bbut\b/i.test(text.slice(alone.span[1]))
  )
    return [];
  // "Eight months were planned, but it ran late."
  if (alone && wasPlanned.test(text.slice(alone.span[1], alone.span[1] + 40))) return [];
  // "It is under way. We have planned for 14 months."
  if (
    alone &&
    /\b(?:under ?way|ongoing|in progress|not (?:yet )?(?:complete|finished|live)|still)\b/i.test(text) &&
    planned.test(text)
  )
    return [];
  const exact = real.filter(({ approximate }) => !approximate);
  return one(real.length > 1 && exact.length === 1 ? exact : real, 'duration');
};
