import type { Asking, Reading } from './reading.ts';

const gone =
  '(?:closed|shut|retired|decommissioned|withdrawn|taken down|switched off|removed|merged|archived|moved|absorbed)';
/** "We have closed all of our microsites", "None now; we had nine until 2021", "of which there are none". */
const noneLeft = new RegExp(
  `^\\W*(?:no\\W+)?(?:we|the council|the authority) (?:have|has) (?:now |since )?${gone} (?:down )?(?:all|every one)\\b(?! but\\b| except\\b)|^\\W*(?:no\\W+)?all (?:of )?(?:our |the |its |them )?(?:\\w+ ){0,2}(?:have|were|are) (?:now |since |all )?(?:been |now )?${gone}\\b|^\\W*(?:we have )?none (?:now|any more|at present|today|remain|are left|since)\\b|\\bof which (?:there are|we have) none\\b|^\\W*we have none\\b|^\\W*none\\.(?=\\s)|\\b(?:runs?|has|have|operates?|hosts?|maintains?|owns?|holds?) no (?:micro-?sites|sub-?sites|(?:other|separate|standalone|further|additional) (?:web ?)?sites)\\b`,
  'i',
);

/** That there is none of them any more. */
export function noneLeftIn({ id, text }: Asking): Reading[] | undefined {
  const said = id === 'website.microsites' ? noneLeft.exec(text) : null;
  if (!said) return undefined;
  const spans = [[said.index, said.index + said[0].length]] as const;
  return [{ figure: { kind: 'number', value: 0 }, spans, approximate: false, rule: 'none left' }];
}

/** "Twice a year", of surveys. */
export function timesAYearIn({ id, text }: Asking): Reading[] | undefined {
  const times = id === 'surveys.count' ? timesAYear.exec(text) : null;
  if (!times) return undefined;
  const spans = [[times.index, times.index + times[0].length]] as const;
  const value = times[0].toLowerCase() === 'once' ? 1 : 2;
  return [{ figure: { kind: 'number', value }, spans, approximate: false, rule: 'times a year', period: 'year' }];
}

const timesAYear = /\b(once|twice)(?= (?:a|per|each|every) (?:typical )?(?:year|annum)\b)/i;
