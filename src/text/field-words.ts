/** The words of an export's field, which has strokes between them: `question_text` is "question text". */
export const fieldWords = (name: string): string =>
  name.includes('_') ? name.replace(/(?<=\p{L})_(?=\p{L})/gu, ' ') : name;
