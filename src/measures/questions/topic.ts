import { wordsOf } from '../../text/phrases.ts';
import { kindAsked } from '../plain/kind-asked.ts';

const asksNothing = /^\W*(?:\d{1,2}(?:\.\d{1,2})?\W+)?[\p{L}][\p{L}\s,&/'’()-]{2,60}:?\W*$/u;
const ofFigures = /\b(?:total|annual|yearly|monthly|average|numbers?|volumes?|tools?|platforms?|when|whether|name)\b/i;

/** "1. Website", "Customer contact": a subject that asks for nothing by itself, so that the answer's sentences say what they are about. */
export const isTopic = (question: string): boolean =>
  question.length < 70 &&
  !question.includes('?') &&
  asksNothing.test(question) &&
  wordsOf(question).length <= 5 &&
  !ofFigures.test(question) &&
  kindAsked(question) === undefined;

const sentence =
  /^\W*(?:[\p{Lu}\d]|and )[^.!?;]*?\b(?:is|are|was|were|has|have|had|costs?|took|takes?|receives?d?|spends?|spent|pays?|paid|places?d?|ran|runs?|uses?d?|handled?|answered|dealt|made|came|recorded)\b/u;

/** What is hoped for, over, compared or another council's is left to a question that asks for it. */
const inDoubt =
  /\b(?:hopes?|hoped|plans?|planned|expect\w*|forecast|estimated|will|would|could|may|might|should|if|cut|sav(?:e|ed|ings?)|reduc\w+|old|former|previous\w*|until|closed|not|never|neither|than|compared|neighbouring|other|today|now)\b|\p{Lu}\p{L}+ (?:(?:City|County|Borough|District) )?Council['’]s/u;

/** Whether words are a whole sentence, which says beyond doubt of what its figures are. */
export const isSentence = (words: string): boolean => sentence.test(words.slice(0, 300)) && !inDoubt.test(words);
