const uneven = /[^\S ]| {2}/;

/** The text with each run of white space as one space. Most texts are so already, and are handed back as they are. */
export const foldSpaces = (text: string): string => (uneven.test(text) ? text.replace(/\s+/g, ' ') : text);
