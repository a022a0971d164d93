import { type Quantity, quantitiesIn } from './quantity.ts';
import { rememberedOfAnswers } from './remembered.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A text's tokens, and the quantities among them. */
export interface Figures {
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
}

/** What all recognisers of figures begin with: it is read once, however many of them look at an answer. */
export const figuresIn = rememberedOfAnswers((text): Figures => {
  const tokens = tokensOf(text);
  return { tokens, quantities: quantitiesIn(tokens) };
});
