import { wordsOf } from '../../text/phrases.ts';
import { costPerContact } from './asked-by-part.ts';
import { plainWords, pointingWords } from './concepts.ts';

const ofBareApp = new Set(
  'app apps mobile there development developing developed design designed create creating made build building have had'.split(
    ' ',
  ),
);

/** Whether a question is about "the app", and nothing says which. */
const isOfBareApp = (question: string): boolean =>
  wordsOf(question).every(({ text }) => ofBareApp.has(text) || plainWords.has(text) || pointingWords.has(text));

/**
 * "What did the app cost to develop?": the one that requesters ask about without saying which is the waste app, as the question then
 * says; where another question of the response names an app of any kind, it may be that one.
 */
export function withApp(question: string, others: readonly { readonly question?: string | undefined }[]): string {
  if (question.length > 160 || !/\bapp\b/i.test(question) || !isOfBareApp(question)) return question;
  const named = others.some(
    (other) => other.question !== undefined && /\bapps?\b/i.test(other.question) && !isOfBareApp(other.question),
  );
  return named ? question : `${question} : waste`;
}

const ofBareCalendar = new Set(
  'calendar calendars printing printed print prints posting posted postage post delivery delivered delivering distribution distributing distributed producing produced production sending sent paper households household home homes door doors issue issued'.split(
    ' ',
  ),
);

/** "Calendars: printing and posting, annual": those of the bins, where the response is asked of these and nothing says which. */
export function withCalendar(question: string, others: readonly { readonly question?: string | undefined }[]): string {
  if (question.length > 160 || !/\bcalendars?\b/i.test(question)) return question;
  const isBare = wordsOf(question).every(
    ({ text }) => ofBareCalendar.has(text) || plainWords.has(text) || pointingWords.has(text),
  );
  const asksOfBins = others.some((other) =>
    /\b(?:bins?|waste|refuse|recycling|collections?)\b/i.test(other.question ?? ''),
  );
  return isBare && asksOfBins ? `${question} : waste` : question;
}

/** "Technical development", a heading by itself, over an answer that tells of what. */
const ofSite = /\b(?:of|for|on|to) (?:the |our |its )?(?:council['’]s |main |corporate )*web ?site\b/i;

/** "How much is spent on software?" */
const onSoftware =
  /^\W*(?:how much (?:goes|went) on |(?:how much|what) (?:is|was|has been|do you|does the council|did you|did the council) (?:spent?|spend|the (?:annual |yearly |total )?spend|pay|paid)(?: (?:each|every|per|a) year| annually)? (?:on|for) |(?:(?:annual|yearly|total) )?(?:spend|spending|expenditure|cost)(?: on| of)? |what (?:does|did) the council (?:spend|pay) (?:on|for) )(?:all )?(?:its |your |the )?software(?: (?:each|every|per|a) year| annually| in [\d/–-]+)?\W*$/i;
const onLicences = /^(?:[^.;]|\.(?=\d)){0,80}\blicen[cs](?:es|ing|e fees)\b/i;

/** "What does a contact cost by channel?" "Telephone £5.88, e-mail £4.40" */
const byTelephone = /^(?:[^.;]{0,80}[,;\n] ?)?(?:tele)?phone(?: calls?)?\W{0,4}(?:£|\d|costs?\b)/i;

/** A heading by itself, "Reports", over an answer that tells what was reported. */
const onlyReports = /^\W*(?:(?:number|volume) of )?(?:online |resident )?reports?(?: received| made)?\W*$/i;
const whatWasReported =
  /\b(?:defects?|faults?|issues?|problems?|potholes?)\b[^.;:]{0,30}\breported\b|\breport(?:ed|s of) (?:\d[\d,]* )?(?:\w+ )?(?:defects|faults|issues|problems)\b/i;

/** The question with what its answer shows it to ask: of the website, of licences, of calls, of reports; else as it is. */
export function withAnswer(question: string, answer: string, namesPartsAlone: boolean): string {
  if (costPerContact.test(question) && byTelephone.test(answer)) return 'Cost per phone call';
  if (namesPartsAlone && ofSite.test(answer.slice(0, 200))) return `${question} : website`;
  if (onlyReports.test(question) && whatWasReported.test(answer.slice(0, 200))) return `${question} : issues reported`;
  return /\bsoftware\b/i.test(question) && onSoftware.test(question) && onLicences.test(answer)
    ? question.replace(/\bsoftware\b/i, 'software licences')
    : question;
}

const setOut =
  /\b(?:(?:provide|give|supply)(?: (?:me|us)(?: with)?)? )?(?:a )?break ?down(?: of)?\b|,? (?:(?:split|broken down|itemised|broken out) )?(?:by|per|for each) (?!year|quarter|month|annum)[\p{L} ]{3,30}(?=\W*$)/giu;

/** "Please break down the spend by newspaper": without how it is set out, which its total is not. */
export const ofTotal = (question: string): string => question.replace(setOut, '');

/** A section's path without the question itself at its end. */
export function withoutLast(section: string | undefined, question: string): string | undefined {
  if (section === undefined || !section.endsWith(question)) return section;
  const above = section.slice(0, section.length - question.length);
  return above.endsWith(' > ') ? above.slice(0, -3) : section;
}
