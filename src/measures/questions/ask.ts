import type { Concept } from './concepts.ts';

/**
 * `short`: the question is a heading of a few words; `terse`: of one or two; `yesNo`: a few words that ask for yes or no;
 * `either`: it gives things to choose between ("residents or properties"); `plainSystems`: the systems that it speaks of are no others
 * than IT's ("heating systems"); `plainContact`: it has no word but those with which residents' contact is asked for;
 * `plainSite`: the website that it names is no mere word before another thing ("the website outage").
 */
export type Shape = 'short' | 'terse' | 'yesNo' | 'either' | 'plainSystems' | 'plainContact' | 'plainSite';

/** One of these concepts (or this one) is among the words, or the question has this shape. */
type OneOf = Concept | Shape | readonly (Concept | Shape)[];

/** What the words of a question that asks for a measure hold, and what they must not. */
export interface Ask {
  /** An id of the catalogue. Several asks may have the same. */
  readonly id: string;
  /** Held by the question's own words and its part's. */
  readonly all: readonly OneOf[];
  /** Held by these, by its section, by the other parts, or by the question that it goes on from. */
  readonly context?: readonly OneOf[];
  /** Not held by the question's own words or its part's. */
  readonly none?: readonly Concept[];
  /** Held neither by its section nor by the questions just before: a museum's visitors. */
  readonly notAbout?: readonly Concept[];
  /** Everything must be in one sentence of the question, which else asks something different too. */
  readonly oneSentence?: true;
  /** It may name staff, schools and other services, which else are none of what is measured here. */
  readonly anywhere?: true;
  /** The question names the whole authority and nothing that the money is for. */
  readonly whole?: true;
  /** The words alone leave doubt what is asked: only names of products that are known for this are its answer. */
  readonly known?: true;
  /** Where its own words do not hold the context, they name nothing but parts of a website: "How much is maintenance of council vehicles?" does. */
  readonly onlyParts?: true;
  /** Gives way where a plainer question of the same response gives the measure: names that stand beside costs, say. */
  readonly weak?: true;
}
