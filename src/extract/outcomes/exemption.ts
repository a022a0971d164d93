import { clausePatterns } from './clause-patterns.ts';

/** The law that a refusal names. */
export interface NamedLaw {
  /** `s.43`, `reg.12(4)(b)`. */
  readonly name: string;
  /** What that provision says of the information. */
  readonly says: 'refused' | 'not_held' | 'referred';
}

// Sections that withhold something: 12 cost, 14 vexatious, then the exemptions themselves.
// Others are procedure: 1 (the right), 10 (time), 11 (format), 16 (advice), 45 and 50 (codes, complaints).
const isExemption = (section: number, scottish: boolean): boolean =>
  section === 12 ||
  section === 14 ||
  (scottish ? section === 18 || (section >= 25 && section <= 41) : section >= 21 && section <= 44);

const sectionWord = clausePatterns.guard(
  /\b(?:sections?|sect?\.?|ss?\.?|exemptions?|foia|foisa|foi|adran(?:nau)?)(?: numbers?| no)? ?(?=\d)/g,
);
const sectionNumber =
  /(?:(?:,| ?&| and| or) ?(?:sections? |ss?\.? ?)?)?(\d{1,2})(?![\d/%-]|\.\d|,\d{3})(?: ?\([a-z0-9]{1,4}\)){0,4}/y;
const regulation = clausePatterns.guard(
  /\b(?:(?:reg(?:ulation)?s?|eirs?|exceptions?|r)\.? ?|^(?=\d{1,2} ?\(\d)|(?=1[02] ?\([45]\) ?\([a-h]\)))(5|6|10|11|12|13)(?: ?\(([1-9])\)(?: ?\(([a-h])\))?)?(?![\d.])/g,
);

/** What tells a section of the freedom of information laws from a section of a letter or of another Act. */
const aboutDisclosure =
  /\bfoi|freedom of info|exempt|\bsuppress|\bredact|\bidentif|\bnot (?:shown|stated|published|given)\b|except(?:ed|ion)|unreasonable|withh|refus|disclos|release|\blimit\b|vexatious|accessible|public domain|neither confirm|personal|commercial|\beirs?\b|engaged|not held|\bhold|request|the act\b|appl(?:y|ies|ied|ying)\b|\bcovered by\b|\brel(?:y|ies|ied|ying)\b|\bprohibit|\buph(?:old|eld)\b|(?:\(|[:–—-] ?)(?:section |ss?\.? ?)\d\d(?:\(\d\))?\)?$|\bby virtue of\b|\bcompl(?:y|ying|iance)\b|\bobliged\b|\bfees limit\b|eithri|esemp|gwrthod|datgelu|yn ôl|\bintended for (?:future )?publi|\b(?:18|24) hours\b|rhyddid gwybodaeth|law enforcement|health and safety|professional privilege|national security|confidence\b/;

/** `32 of the Local Government Act 1974`. */
const ofOtherAct = /^\d{1,3}[\d() a-z]{0,8}? of (?!(?:the )?(?:foi|freedom|act\b))(?:[a-z'’&()-]{2,20} ){1,7}act\b/;

function sectionsIn(clause: string): number[] {
  const found: number[] = [];
  for (const word of sectionWord.matches(clause)) {
    sectionNumber.lastIndex = word.index + word[0].length;
    if (ofOtherAct.test(clause.slice(sectionNumber.lastIndex, sectionNumber.lastIndex + 90))) continue;
    for (let match = sectionNumber.exec(clause); match; match = sectionNumber.exec(clause)) {
      found.push(Number(match[1]));
      if (sectionNumber.lastIndex === match.index) break;
    }
  }
  return found;
}

function regulationIn(clause: string): NamedLaw | undefined {
  for (const [, number, paragraph, letter] of regulation.matches(clause)) {
    const name = `reg.${number}${paragraph ? `(${paragraph})` : ''}${letter ? `(${letter})` : ''}`;
    const exception = number === '12' || number === '10';
    if (exception && paragraph === '4' && letter === 'a') return { name, says: 'not_held' };
    if (number === '6' && paragraph) return { name, says: 'referred' };
    if (exception && (paragraph === '4' || paragraph === '5') && letter) return { name, says: 'refused' };
    if (
      (number === '13' ||
        number === '11' ||
        (number === '12' && !paragraph) ||
        (number === '5' && paragraph === '3')) &&
      (/except|exempt|withh|personal|refus|replac|suppress|redact/.test(clause) ||
        /^reg(?:ulation)?s?\.? \d\d(?: (?:of )?(?:the )?(?:eirs?|applies|refers))?$/.test(clause))
    ) {
      return { name, says: 'refused' };
    }
  }
  return undefined;
}

/**
 * The provision under which a clause (lower case) withholds, denies or points elsewhere; `scottish` where FOISA is the law, `ofRefusal` where
 * the words about it refuse, so that nothing in the clause itself need tell of disclosure.
 */
export function lawNamedIn(clause: string, scottish: boolean, ofRefusal = false): NamedLaw | undefined {
  if (!sectionWord.mayMatch(clause) && !regulation.mayMatch(clause)) return undefined;
  const short = clause.length <= 30;
  // No other law that letters name counts like this.
  const sure = /\b1[02] ?\([45]\) ?\([a-h]\)/.test(clause);
  if (!short && !sure && !ofRefusal && !aboutDisclosure.test(clause)) return undefined;
  const byRegulation = regulationIn(clause);
  if (byRegulation) return byRegulation;
  const sections = sectionsIn(clause);
  if (
    sections.includes(17) &&
    (scottish || /^section 17 (?:appl|of foisa)/.test(clause) || /not held|not hold/.test(clause))
  )
    return { name: 's.17', says: 'not_held' };
  const section = sections.find((number) => isExemption(number, scottish));
  if (section === undefined) return undefined;
  // England's section 25 is about ministers' certificates alone: any other is Scotland's, though a letter leave out "Scotland".
  const accessible =
    section === (scottish ? 25 : 21) || (section === 25 && !/\bcertificate|\bsecurity\b|\bminister/.test(clause));
  return { name: `s.${section}`, says: accessible ? 'referred' : 'refused' };
}
