import type { Item } from '../items/item.ts';

/** What one section asked and was answered, as a letter of its own; the whole letter where it has no such sections. */
export interface AnsweredSection {
  /** The title as the request has it. */
  readonly title?: string;
  readonly items: readonly Item[];
}
