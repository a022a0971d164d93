import type { Answer } from '../../model/response.ts';
import { foldSpaces } from '../../text/fold-spaces.ts';
import { matchesOf } from '../../text/matches.ts';
import { wordsOf } from '../../text/phrases.ts';
import { findYears } from '../../text/year.ts';
import { aboveQuestions } from './above-questions.ts';
import { familiesIn } from './families.ts';

/** How far before the first question its letter's subject is looked for. */
const reach = 2000;

/** "Re: Customer contact centre", "Freedom of Information request: CRM software", "FOI 20418: Cost of website". */
const subjectLine =
  /^[ \t*#>|]*(?:re|subject|title|topic|regarding|summary|(?:your |our )?(?:(?:foi|freedom of information|information|eir)(?: act(?: 2000)?)? )?(?:request|enquiry)(?: (?:title|summary|subject|for information|details))?|foi [\w/-]{2,20}|request for information)\**\s?[:–|-]\**[ \t|*]*(\S[^\n]{2,120})$/gim;

/** "Your request about our website", "details of how residents report problems". */
const asksAbout =
  /\b(?:requests?|requested|e-?mail|letter|enquiry|questions?|information|details|asked|ask|know|data|figures|survey)\b(?:(?:,| \()[^.;:?()\n]{3,60}(?:,|\)))?(?: \w+){0,3}? (?:about|regarding|concerning|relating to|in relation to|with regard to|in respect of|in connection with|on the subject of|to do with|on|of) ([^.;:?\n]{3,100})/gi;

/** "Request received 4 March 2025: contact centre", "ABC 4127: waste and recycling app": what a request is called behind its date or number. */
const behindNumber = /^[ \t*#>|]*[^\n:;?]{0,60}\d[^\n:;?\d]{0,12}[:–][ \t*]*(\p{L}[^\n:;?!.\d]{2,60})$/gmu;

/** Words of a right, an act or a review, and of when a letter came. */
const ofTheRequest =
  /\b(?:freedom of information|environmental information|foia?|data protection)(?: \(scotland\))?(?: act| regulations)?(?: (?:2000|2002|2004|2018))?\b|\b(?:received|dated|sent|submitted|made|that you|which you|which we|under the|of \d).*$/gi;

/** A line that only leads to the questions, or names no subject: "You asked:", "Questions and answers". */
const leadsOn =
  /^\W*(?:(?:you|your|our|the|we|i|my|as|follows|asked|requested|request|requests|questions?|answers?|details|of|and|information|response|reply|replies|replied|for|to|following|below|section|part|respond|responses|council|council['’]s|dear|sir|madam|please|find|in|turn|by|is|are|set|out|q?\d{1,2}(?!\d)|no)\W*){1,8}$/i;

const longestHeading = 8;

/** The line right above the first question where it is nothing but a heading. */
function headingAbove(head: string): string | undefined {
  const lines = head
    .split('\n')
    .map((line) => foldSpaces(line.replace(/^[\s#*>|_=-]+|[\s*|_:=-]+$/g, '')))
    .filter((line) => line !== '' && !leadsOn.test(line))
    .slice(-1);
  return lines.find(
    (line) =>
      /^\p{Lu}/u.test(line) &&
      !/[.;,!?@]$|@|www\.|\d{4,}[^/\d–-]|\b(?:team|officer|manager|department|tel|phone|email|dear|sincerely|council)\b/i.test(
        line,
      ) &&
      wordsOf(line).length <= longestHeading,
  );
}

const titlesIn = (head: string): readonly string[] => [
  headingAbove(head.slice(-400).replace(/[^\n]*$/, '')) ?? '',
  ...matchesOf(head, subjectLine).map(([, subject = '']) => subject),
];

const notOfYear = /\b(?:since|from|until|before|after|between|to|and|contract|plan|strategy)\b/i;

/** The financial year that the letter's heading or subject line names: "Digital spend 2023/24". */
export function yearOfTitle(text: string, answers: readonly Answer[]): string | undefined {
  for (const title of titlesIn(aboveQuestions(text, answers, reach))) {
    const [year, ...more] = findYears(title);
    if (year && answers.some(({ question }) => question?.includes(title))) return undefined;
    if (year) return year.financial && more.length === 0 && !notOfYear.test(title) ? year.written : undefined;
  }
  return undefined;
}

/** Who writes, and how to reach them: no subject, whatever it names. */
const ofSender =
  /\b(?:team|officer|manager|department|directorate|unit|office|section|division|services|tel|telephone|phone|e-?mail|fax|contact|enquiries|ask for|address|street|road|hall|house|council offices|web ?site|www|twitter|facebook)\b\W*(?:$|:)|@|www\.|\bour ref|\b0\d{3,4} ?\d{3}|,.*\b(?:town|city|county|civic|shire|guild) ?(?:hall|centre|offices?|house)\b|^\W*(?:e-?mail|tel|phone|web|contact(?! cent)|please ask|dear)\b/i;

/** "Freedom of Information Act 2000: Contact centre", "RE: Report It app (our ref 4471)": the lines of a letter's head that are no sentence. */
const shortLines = (head: string): readonly string[] =>
  head
    .split('\n')
    .map((line) => foldSpaces(line.replace(/^[\s#*>|_=-]+|[\s*|_=-]+$/g, '')))
    .filter(
      (line) =>
        line.length < 120 &&
        /^[\p{Lu}\d]/u.test(line) &&
        !/[.;,:!?]$/.test(line) &&
        !ofSender.test(line) &&
        wordsOf(line).length < 16,
    );

/**
 * What all of a letter is about, as the heading above its first question, its subject line or the words of the request say, so that its
 * questions need not name it ("Annual charge", "Is it used by the Council?"); absent where none of them says, or several things are named.
 */
export function leadOf(text: string, answers: readonly Answer[]): string | undefined {
  const head = aboveQuestions(text, answers, reach);
  for (const find of places)
    for (const words of find(head)) {
      const subject = words.replace(ofTheRequest, ' ');
      const count = familiesIn(subject);
      if (count > 0) return count === 1 ? foldSpaces(subject) : undefined;
    }
  return undefined;
}

/** Where a letter's head names its subject, the surest place first: most letters need no other. */
const places: readonly ((head: string) => readonly string[])[] = [
  titlesIn,
  (head) => matchesOf(head, behindNumber).map(([, subject = '']) => subject),
  (head) => matchesOf(foldSpaces(head), asksAbout).map(([, about = '']) => about),
  (head) => [...shortLines(head)].reverse(),
];
