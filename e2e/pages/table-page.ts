import type { Download, Locator, Page } from '@playwright/test';

/** What a reader does with the table of councils. */
export class TablePage {
  readonly table: Locator;

  constructor(private readonly page: Page) {
    this.table = page.getByRole('region', { name: 'Table of councils' }).getByRole('table');
  }

  row(council: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: council }) });
  }

  /** The councils' names, from the top. */
  get councils(): Locator {
    return this.table.getByRole('rowheader');
  }

  head(column: string | RegExp): Locator {
    return this.table
      .getByRole('columnheader', { name: column, exact: true })
      .filter({ has: this.page.getByRole('button') });
  }

  async sortBy(column: string | RegExp, { too = false } = {}): Promise<void> {
    await this.head(column)
      .getByRole('button')
      .click(too ? { modifiers: ['Shift'] } : {});
  }

  /** The words of a column's cells, from the top. */
  async column(name: string | RegExp): Promise<string[]> {
    const id = await this.head(name).evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
    return this.table.locator(`tbody tr > :nth-child(${id + 1})`).allTextContents();
  }

  async filter(words: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Filter by words' }).fill(words);
  }

  async hideColumn(label: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: 'Columns' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Columns' });
    await dialog.getByRole('checkbox', { name: label }).uncheck();
    await dialog.getByRole('button', { name: 'Done' }).click();
  }

  async save(what: 'CSV of what is shown' | 'CSV of every figure'): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: what }).click();
    return download;
  }
}
