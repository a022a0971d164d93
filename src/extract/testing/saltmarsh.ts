const head = ['Saltmarsh District Council', 'Our ref: FOI 4417', 'Received 2 May 2024', 'Responded 30 May 2024', ''];

/** A letter of these lines, under its head. */
export const letterOf = (...lines: readonly string[]): string => [...head, ...lines].join('\n');
