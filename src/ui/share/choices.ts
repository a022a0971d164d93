import type { Series } from '../../compare/series.ts';
import type { PictureSize } from '../../share/picture-of.ts';

/** How the reader wants pictures: the same for every chart, until the page is closed. */
export interface Choices {
  readonly size: PictureSize;
  readonly theme: 'light' | 'dark';
  /** The picture carries its figures and the words that they were read from. */
  readonly figures: boolean;
  /** And the letters' whole texts. */
  readonly texts: boolean;
}

/** What the reader wrote in the place of a chart's own title and notes. */
export interface OwnWords {
  readonly title?: string;
  /** One a line. */
  readonly notes?: string;
}

let choices: Choices = { size: 'auto', theme: 'light', figures: true, texts: false };
const words = new Map<string, OwnWords>();

/** A title of the reader's own holds as long as the data says the same: new figures bring their own words back. */
const keyOf = ({ fileStem, description }: Series): string => `${fileStem} ${description}`;

export const lastChoices = (): Choices => choices;

export function rememberChoices(chosen: Choices): void {
  choices = chosen;
}

export const wordsFor = (series: Series): OwnWords => words.get(keyOf(series)) ?? {};

export function rememberWords(series: Series, own: OwnWords): void {
  words.set(keyOf(series), own);
}
