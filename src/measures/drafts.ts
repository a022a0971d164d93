import { evidenceIn } from '../model/evidence.ts';
import type { Measure, Period } from '../model/measure.ts';
import type { Answer, Sureness } from '../model/response.ts';
import type { Span } from '../model/span.ts';
import { flatMap } from '../text/flat-map.ts';
import { cut, type Passage, spansIn } from '../text/passage.ts';
import { joinsOver } from '../text/passage-of.ts';
import { findYears } from '../text/year.ts';
import { type CatalogueEntry, catalogueEntry } from './catalogue.ts';
import type { AskedFor } from './questions/asked-by.ts';
import { isWholeYear } from './questions/periods.ts';
import { endsEarly } from './values/count-periods.ts';
import { countedBy } from './values/counted-by.ts';
import { readCrmInUse } from './values/crm.ts';
import { readLiveSince, readTook, readYearlyCost } from './values/live-since.ts';
import { obstaclesIn } from './values/obstacles.ts';
import { readNoPortal, readUptakeBeside } from './values/portal-beside.ts';
import { readValues } from './values/read-values.ts';
import type { Asking, Reading } from './values/reading.ts';
import type { Shares } from './values/shared-answer.ts';
import { headInThousands, inThousands } from './values/units-above.ts';
import { coveredParts } from './values/website-parts.ts';

/** A measure before it is compared with the others of its response. */
export interface Draft {
  readonly measure: Measure;
  /** Gives way where a plainer question gives the measure. */
  readonly weak: boolean;
  /** Takes the place of names told before: "Which of these are still in use?" */
  readonly narrows?: boolean;
}

/** One ask and the answer to it. */
export interface ToRead {
  /** The source's text. */
  readonly text: string;
  readonly answers: readonly Answer[];
  readonly index: number;
  readonly passage: Passage;
  readonly asking: AskedFor;
  /** The period in whose terms everything is asked. */
  readonly preamble?: Period;
  /** Where one answer gives several sums: whose each amount is. */
  readonly shares?: Shares;
}

/** The period of a figure: as the answer tells it, else as asked, else the only one that the measure is given for. */
export function periodOf(
  { periods, unit }: CatalogueEntry,
  told: Period | undefined,
  asked: Period | undefined,
  ofYear = false,
): Period | undefined {
  if (periods.length === 0) return undefined;
  return told ?? asked ?? (ofYear || (unit === 'GBP' && periods.length === 1) ? 'year' : undefined);
}

/** The year of a figure: as its own words tell it, else as asked; what stands for several years is of no one year, a share of none but its own. */
function yearOf(
  { periods, unit }: CatalogueEntry,
  reading: Reading,
  asking: AskedFor,
  period: Period | undefined,
): string | undefined {
  const timed = periods.length > 0 || unit === 'GBP' || unit === 'people';
  if (!timed && unit === 'sites') return asking.ofPart ? asking.year : undefined;
  if (!timed) return unit === 'percent' || unit === 'systems' ? reading.year : undefined;
  return reading.year ?? (period?.endsWith('-years') ? undefined : asking.year);
}

function surenessOf({ sureness }: Answer, { check, reason }: Reading): Sureness {
  if (check !== undefined) return { level: 'check', reason: check };
  if (sureness.level === 'check') return sureness;
  if (reason !== undefined) return { level: 'read', reason };
  return sureness;
}

/** Whose turn an answer is that serves several questions "respectively". */
function turnOf(answers: readonly Answer[], index: number): { at: number; of: number } | undefined {
  const text = answers[index]?.text ?? '';
  if (!/\brespectively\b/i.test(text)) return undefined;
  let first = index;
  while (answers[first - 1]?.text === text) first--;
  let last = index;
  while (answers[last + 1]?.text === text) last++;
  return last > first ? { at: index - first, of: last - first + 1 } : undefined;
}

/** Whether the line above an answer's first part says that page views are counted, not visitors. */
const countsPages = (text: string, answers: readonly Answer[], index: number): boolean => {
  const { question, part } = answers[index] ?? {};
  if (/\b(?:users?|visitors?|visits?|sessions?)\b/i.test(`${part} ${answers[index]?.text}`)) return false;
  const first = part === undefined ? index : answers.findIndex((one) => one.question === question);
  const start = answers[first]?.spans[0]?.[0] ?? 0;
  return (
    /\bpage ?views\b/i.test(text.slice(Math.max(0, start - 60), start)) ||
    (first !== index && /\bpage ?views\b/i.test(answers[first]?.text ?? ''))
  );
};

/** Whether a CRM is in use, and since when. */
function withLiveSince(asking: Asking): Reading[] {
  const inUse = readCrmInUse(asking);
  const denied = inUse.some(({ figure }) => figure.kind === 'boolean' && !figure.value);
  return denied ? inUse : [...inUse, ...readLiveSince(asking), ...readTook(asking), ...readYearlyCost(asking)];
}

/** A part's year that was not over: "2024/25 (to Dec)", "2024/25 to date". */
const unfinished =
  /\b(?:(?:19|20)\d\d|\/\d\d)\W{0,3}(?:(?:up )?to (?:the )?(?:end (?:of )?)?(?:jan|feb|apr|may|june?\b|july?\b|aug|sep|oct|nov|dec)|to date|so far|ytd|part[- ]year)/i;

const isUnfinished = (part: string): boolean => (unfinished.test(part) || endsEarly(part)) && !isWholeYear(part);

/** The ask, with the unit that stands over a bare figure: in its part, its section or its table's head. */
function inItsUnit(text: string, { part, section, spans }: Answer, passage: Passage, asking: AskedFor): AskedFor {
  if (catalogueEntry(asking.ask.id)?.unit !== 'GBP' || !/^\W*\d[\d,. ]*\W*$/.test(passage.text)) return asking;
  if (passage.text.includes('£') || inThousands.test(asking.words)) return asking;
  const words = `${asking.words} (£000)`;
  if (inThousands.test(part ?? '') || inThousands.test(section ?? '')) return { ...asking, words };
  const head = headInThousands(text, spans[0]?.[0] ?? 0);
  if (head === undefined) return asking;
  const [year, ...more] = findYears(head);
  return { ...asking, words, ...(year?.financial && more.length === 0 && !asking.year ? { year: year.written } : {}) };
}

/** "Which of these do you still use?" */
const stillInUse =
  /\bof (?:these|those|them)\b.{0,60}\b(?:still|now|currently|today|at present|in use)\b|\bstill (?:in use|used?)\b/i;

/** What the answer to a question says of another measure by the way: how long a CRM took, since when it is used, what counted visitors. */
const besides: Readonly<Record<string, (told: Asking, found: readonly Reading[]) => readonly Reading[]>> = {
  'crm.implementation_months': (told) => readLiveSince(told),
  'crm.live_since': (told) => readTook(told),
  'portal.in_use': (told) => readUptakeBeside(told),
  'portal.uptake': (told, found) => (found.length > 0 ? [] : readNoPortal(told)),
  'website.visitors': ({ text }, found) => (found.length > 0 ? countedBy(text) : []),
};

const tellsObstacles =
  /[.;]\s(?=(?:The |Our |Its )?(?:main |chief |principal |biggest |only )?(?:obstacles?|barriers?|challenges?|difficulties|problems)(?: [a-z]+){0,4} (?:were|was|are|is|included?)\b)/i;

/** "Verint. The obstacles were old data and time.": from where an answer to several things comes to the obstacles. */
function fromObstacles(passage: Passage): Passage {
  const lead = tellsObstacles.exec(passage.text);
  return lead ? cut(passage, lead.index + lead[0].length, passage.text.length) : passage;
}

/** What one answer gives for one of its asks. */
export function draftsOf({ text, answers, index, passage, asking: asked, preamble, shares }: ToRead): Draft[] {
  const entry = catalogueEntry(asked.ask.id);
  const answer = answers[index];
  if (!entry || !answer) return [];
  const asking = inItsUnit(text, answer, passage, asked);
  const opening = answer.text.startsWith('(') ? answer.text.slice(0, 40) : '';
  if (entry.periods.includes('year') && isUnfinished(`${answer.part ?? ''} ${opening}`)) return [];
  if (entry.id === 'website.visitors' && countsPages(text, answers, index)) return [];
  const joins = joinsOver(text);
  const draftOf = (reading: Reading, spans: readonly Span[]): Draft[] => {
    const own = reading.id === undefined ? entry : catalogueEntry(reading.id);
    // Beside costs only products that are known as such are names.
    if (asking.ask.weak && reading.rule === 'names') return [];
    const evidence = evidenceIn(text, spans, reading.rule);
    if (!own || !evidence) return [];
    const period = reading.once
      ? undefined
      : periodOf(own, reading.period, asking.period, (reading.year ?? asking.year) !== undefined);
    const measure: Measure = {
      id: own.id,
      unit: own.unit,
      figure: reading.figure,
      answer: index,
      evidence,
      period,
      year: yearOf(own, reading, asking, period),
      approximate: reading.approximate,
      covers: reading.covers,
      by: reading.by,
      vat: reading.vat,
      sureness: surenessOf(answer, reading),
    };
    return [
      {
        measure,
        weak: asking.ask.weak === true || reading.aside === true,
        narrows: own.unit === 'names' && stillInUse.test(asking.words),
      },
    ];
  };
  if (entry.id === 'crm.obstacles') {
    const chosen = obstaclesIn(text, fromObstacles(passage), answer.question ?? '');
    // A figure is no obstacle.
    if (!chosen?.value.some((one) => /\p{L}{3}/u.test(one.replace(/\b(?:about|around|circa|approx\w*)\b/gi, ''))))
      return [];
    return draftOf(
      { figure: { kind: 'names', value: chosen.value }, spans: [], approximate: false, rule: 'options chosen' },
      chosen.spans,
    );
  }
  const told = { id: entry.id, text: passage.text, question: asking, turn: turnOf(answers, index), preamble, shares };
  const covers = entry.id.startsWith('spend.website') ? coveredParts(answer, answers) : [];
  if (covers.length > 0)
    return flatMap(readValues(entry.unit, told).slice(0, 1), (one) =>
      draftOf(
        { ...one, id: 'spend.website', covers },
        flatMap(one.spans, (span) => spansIn(passage, span, joins)),
      ),
    );
  const readings = entry.id === 'crm.in_use' ? withLiveSince(told) : readValues(entry.unit, told);
  return flatMap([...readings, ...(besides[entry.id]?.(told, readings) ?? [])], (reading) =>
    draftOf(
      reading,
      flatMap(reading.spans, (span) => spansIn(passage, span, joins)),
    ),
  );
}
