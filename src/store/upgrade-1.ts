import type { Upgrade } from './formats.ts';

/** Format 2 has entries that came from a picture or a project file; all that format 1 has were read from their own. */
export const upgrade1: Upgrade = (_, record) => ({ ...record, format: 2 });
