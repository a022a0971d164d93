import type { Upgrade } from './formats.ts';

/** Format 6 has texts in packs too; a text by itself is understood as it is. */
export const upgrade5: Upgrade = (_, record) => ({ ...record, format: 6 });
