import { PatternSet } from '../../text/guard/pattern-set.ts';

/** All that is asked of each line of a letter to tell what kind of file it is. */
export const kindPatterns = new PatternSet();
