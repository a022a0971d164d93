/** Words with which another thing is asked of the same matter: "and the average wait", "and its supplier", "and how long did it take". */
const begins =
  '(?:(?:the|its|their|any|an?|your) )?(?:[a-z-]+ ){0,2}?(?:waits?|waiting|rates?|times?|durations?|lengths?|percentages?|proportions?|shares?|%|numbers?|volumes?|costs?|prices?|fees?|dates?|years?|suppliers?|firms?|company|companies|providers?|contractors?|vendors?|names?|reasons?|averages?|satisfaction|scores?|staff|staffing|fte|headcount|who|what|which|when|how|whether|where|why|in which|by whom)\\b';
const breaks = new RegExp(
  `(?:,|;|,? (?:and|&|plus|or|together with|along with|as well as)|,? with)\\s+(?:also )?(?=${begins})`,
  'gi',
);

/** The things that a question asks beside each other, where it asks several; nothing where it asks one. */
export function piecesBeside(question: string): readonly string[] {
  if (question.length > 400 || !/,|;|\b(?:and|plus|with|as well as|or)\b|&/i.test(question)) return [];
  const pieces = question
    .split(breaks)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return pieces.length > 1 ? pieces : [];
}

const aside =
  /\b(?:abandon\w*|lost|missed|unanswered|answered|resolved|transferred|averages?|percentages?|proportion|share|rates?|waits?|waiting|how long)\b/i;

/** Whether a piece asks for a second figure that could be taken for the first: "the number of e-mails" beside that of calls. */
export const mayBeTaken = (piece: string): boolean =>
  !aside.test(piece) && /\b(?:how many|numbers?|volumes?)\b/i.test(piece);
