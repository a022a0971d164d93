import { type Held, heldOf, holds, meet, together, without } from './held.ts';

/** Of calls: what one costs, and the service that takes them. */
export function ofCallsTaken(topic: Held, text: string): Held {
  if (!holds(topic, 'calls')) return topic;
  const isOfService = /\b(?:the|this|that) service\b/i.test(text) && !meet(topic, otherCalls);
  return isOfService ? callsTaken : withOne(topic, text);
}

const otherCalls = heldOf(['contactCentre', 'elsewhere', 'otherPlace', 'bot', 'telephony', 'emergency']);
const callsTaken = heldOf(['contactCentre', 'calls']);

/** That they came in is no income. */
const received = heldOf(['notSpend']);

const withOne = (topic: Held, text: string): Held =>
  /\bunit costs?\b|\b(?:what|how much) (?:does|did|do|would) (?:each|one)(?: one| of (?:them|these|those))?\b[^?]{0,20}\bcost\b/i.test(
    text,
  ) ||
  /\b(?:of|for|per|answering|taking|handling|dealing with|to (?:answer|take|handle|deal with)) (?:(?:a single )?one|each)(?: of (?:them|these|those))?(?:,? on average)?\W*$/i.test(
    text,
  )
    ? together(without(topic, received), heldOf(['perCall']))
    : topic;
