import { measureGroups } from '../measures/catalogue.ts';
import type { Column } from './comparison.ts';

/** What a family of measures is called on screen. */
export const groupLabel = (id: Column['group']): string =>
  id === 'question' ? 'Questions' : (measureGroups.find((group) => group.id === id)?.label ?? '');
