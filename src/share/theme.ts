/** The colours of a picture. They are the page's, held here because a picture leaves the page. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly edge: string;
  readonly sunk: string;
  /** The reader's own council. */
  readonly mine: string;
  /** Categories, told apart by readers who see two of the three primaries. */
  readonly colours: readonly [string, ...string[]];
}

export const themes: { readonly light: Theme; readonly dark: Theme } = {
  light: {
    paper: '#fdfcfa',
    ink: '#1c1e21',
    muted: '#5b6068',
    line: '#dedad2',
    edge: '#8a8780',
    sunk: '#f4f2ed',
    mine: '#8a3b12',
    colours: ['#0a6b80', '#bf8532', '#2e337a', '#df6864', '#525001', '#a473ee', '#838dc9', '#59302d'],
  },
  dark: {
    paper: '#15181b',
    ink: '#e9e7e2',
    muted: '#a5abb3',
    line: '#33393f',
    edge: '#767d85',
    sunk: '#101316',
    mine: '#f0a878',
    colours: ['#4fb3c8', '#faae6e', '#656ce0', '#d7d209', '#955878', '#548814', '#9addb2', '#8a8a5e'],
  },
};
