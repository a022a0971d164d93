import type { Upgrade } from './formats.ts';

/** Format 3 has records of other kinds beside those of format 2: the own council, sets of councils, reference tables. */
export const upgrade2: Upgrade = (_, record) => ({ ...record, format: 3 });
