/** An option's words as they are compared. */
export const optionNamed = (item: string): string =>
  item
    .trim()
    .toLowerCase()
    .replace(/^(?:the|a|an) |[.?\s]+$/g, '');

/** The things that a question gives to choose among: "Which of these: cost, training of users, old data?" */
export function optionsIn(question: string): ReadonlySet<string> {
  const list = question.slice(question.lastIndexOf(':') + 1);
  return list === question ? new Set() : new Set(list.split(/, (?:and |or )?| or /).map(optionNamed));
}
