import { useState } from 'react';
import { applyTheme, storedTheme, type Theme } from './theme.ts';

/** Lets the reader choose light or dark. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>(storedTheme);
  return (
    <label className="theme">
      <span className="hidden-visually">Colours</span>
      <select
        value={theme}
        onChange={({ target }) => {
          const chosen = target.value as Theme;
          setTheme(chosen);
          applyTheme(chosen);
        }}
      >
        <option value="system">Auto</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}
