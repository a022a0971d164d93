import type { Upgrade } from './formats.ts';

/** A correction of format 4 may say more (what a figure is of, which of the reader's own it is); those of format 3 are as they were. */
export const upgrade3: Upgrade = (_, record) => ({ ...record, format: 4 });
