/** How the page looks: as the system says, or as the reader chose. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'foilight-theme';

/** The reader's choice. A screen setting, not the reader's data: it stays out of `store`, and may be lost without a word. */
export function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(key);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

/** Shows the page so, and remembers it where the browser lets us. `system` forgets the choice. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Refused (private browsing): the choice lasts as long as the page.
  }
}
