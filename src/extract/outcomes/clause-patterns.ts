import { PatternSet } from '../../text/guard/pattern-set.ts';

/** All that is asked of each clause of each answer: some hundred patterns, of which most clauses match none. */
export const clausePatterns = new PatternSet();
