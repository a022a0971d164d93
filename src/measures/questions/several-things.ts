const headed =
  /^(\W*)([^:?.;]{5,90}):\s+(?=(?:what|how much|please|the|annual|yearly|total|cost|spend|budget)\b)(.{3,120})$/is;
const whatTheyCost = /^(.{0,40}?\bwhat (?:do|does|did) )([^:?.;]{5,90}?)( cost\b.{0,80})$/is;
const between = /,\s+(?:and\s+)?|\s+(?:and|&|plus)\s+/i;

const most = 4;

/**
 * The same question of each of the things that it lists: "Calendars and bin changes: what are the annual costs?", "What do the survey tools
 * and the app cost?" Empty where it lists none; the pieces may be no things of their own.
 */
export function ofEachThing(question: string): readonly string[] {
  if (question.length > 220 || !/\bcosts?\b|\bspen[dt]|\bbudget|\bpa(?:y|id)\b/i.test(question)) return [];
  const [, before = '', things, behind] = headed.exec(question) ?? whatTheyCost.exec(question) ?? [];
  if (things === undefined || behind === undefined) return [];
  const pieces = things.split(between).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2 || pieces.length > most) return [];
  // "What does software for surveys and consultations cost?" lists no two things that cost.
  if (
    !headed.test(question) &&
    !pieces.slice(1).every((piece) => /^\s*(?:the|its|your|any|an?|your own) /i.test(piece))
  )
    return [];
  const joint = headed.test(question) ? ': ' : '';
  return pieces.map((piece) => `${before}${piece}${joint}${behind}`);
}
