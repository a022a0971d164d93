const key = 'foilight-single-keys';

/** Whether single letters do something by themselves. A screen setting: those who speak to their machine turn it off. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers the choice where the browser lets us. */
export function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Refused (private browsing): they stay as they are.
  }
}
