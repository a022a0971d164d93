const key = 'foilight-table';

/** The table's settings, as this tab last had them: what is behind the `?` of its address. Empty where nothing is set. */
export function keptChoices(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps them for the tab's next visit to the table. */
export function keepChoices(query: string): void {
  try {
    sessionStorage.setItem(key, query);
  } catch {
    // Refused (private browsing): the address still has it.
  }
}

/** How the view is set, for a project file: the address, and the table's settings, which stand in it only where the table is shown. */
export function settingsNow(): { readonly place: string; readonly table?: string } {
  const table = keptChoices();
  return { place: location.hash, ...(table && { table }) };
}

/** The address of the table set like this. */
export const tableHash = (query: string): string => (query ? `#/table?${query}` : '#/table');
