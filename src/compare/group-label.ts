import { type MeasureGroupId, measureGroups } from '../measures/catalogue.ts';

/** What a family of measures is called on screen. */
export const groupLabel = (id: MeasureGroupId): string => measureGroups.find((group) => group.id === id)?.label ?? '';
