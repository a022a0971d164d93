import { longDate } from '../compare/format.ts';
import type { SourceLine } from '../compare/series.ts';

/** What leads to the sources, in pictures and on paper. */
export const sourceLead = 'Source: Freedom of Information responses of ';

/** "Ashcombe (FOI 123, 10 July 2025)". */
export const sourceText = ({ council, file, reference, responded }: SourceLine): string =>
  `${council} (${[reference ?? file, responded && longDate(responded)].filter(Boolean).join(', ')})`;

/** Who made it, and on which day (an ISO date). */
export const madeWords = (day: string): string => `Made with Foilight, ${longDate(day)}`;
