import type { Upgrade } from './formats.ts';

/** The analysis of format 5 is packed; one that is not packed is understood as it is. */
export const upgrade4: Upgrade = (_, record) => ({ ...record, format: 5 });
