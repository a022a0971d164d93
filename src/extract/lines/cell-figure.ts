const sign = '[£$€<>~(+–−-]{0,3}';
const unit = '(?:k|m|bn|million|p|%|mins?|minutes|secs?|seconds|hrs?|hours|days|fte)';
const figure = new RegExp(
  String.raw`^(?:${sign}\s{0,12}£?\d[\d,.]*\s?${unit}?\)?\s?%?\s?[*†]{0,2}|\d{1,3}:\d\d(?::\d\d)?)$`,
  'i',
);
const inItsPlace =
  /^(?:n\s?\/?\s?a|nil|none|zero|tbc|nan|unknown|no data|x|[-–—]|\.\.|[*†]{1,2}|(?:fewer|less|under) than \w{1,5}|(?:not|none) (?:yet )?(?:held|recorded|known|available|applicable|collected|counted|kept|measured|published|open))\.?$/i;

/** Whether a text is a figure and nothing else: `£1,204.50`, `(41.2)%`, `12 hrs`, `3:45`, `+4%`, `88*`. So is a year: whether it names a period, who asks must tell. */
export const isFigure = (text: string): boolean => text.length < 40 && figure.test(text);

/** Whether it is a figure, or what stands in a figure's place: `n/a`, `not held`, `fewer than 5`, `-`. */
export const isFigureOrNone = (text: string): boolean => isFigure(text) || (text.length < 40 && inItsPlace.test(text));
