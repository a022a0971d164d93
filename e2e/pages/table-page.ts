import { type Download, expect, type Locator, type Page } from '@playwright/test';

/** What a reader does with the table of councils. */
export class TablePage {
  readonly table: Locator;
  /** The line about the cell that the reader is at. */
  readonly cellLine: Locator;

  constructor(private readonly page: Page) {
    this.table = page.getByRole('region', { name: 'Table of councils' }).getByRole('grid');
    this.cellLine = page.locator('.cell-line');
  }

  row(council: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: council }) });
  }

  /** The councils' names, from the top; heads of groups with how many they are. */
  get councils(): Locator {
    return this.table.getByRole('rowheader');
  }

  head(column: string | RegExp): Locator {
    return this.table
      .getByRole('columnheader', { name: column, exact: true })
      .filter({ has: this.page.getByRole('button') });
  }

  /** The names of the columns, from the left. */
  get heads(): Promise<string[]> {
    return this.table.locator('thead tr:last-child th .sort > :first-child').allTextContents();
  }

  async sortBy(column: string | RegExp, { too = false } = {}): Promise<void> {
    await this.head(column)
      .getByRole('button')
      .first()
      .click(too ? { modifiers: ['Shift'] } : {});
  }

  /** What the table is sorted by, in words. */
  get sortedBy(): Locator {
    return this.page.getByRole('region', { name: 'Sorted by' }).getByRole('listitem');
  }

  /** What the councils shown have in common, in words. */
  get only(): Locator {
    return this.page.getByRole('region', { name: 'Only' }).getByRole('listitem');
  }

  private async indexOf(name: string | RegExp): Promise<number> {
    return this.head(name).evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
  }

  /** A council's cell, or a group's, under a column. */
  async cell(line: string, column: string | RegExp): Promise<Locator> {
    return this.row(line).locator(`> :nth-child(${(await this.indexOf(column)) + 1})`);
  }

  /** The words of a column's cells, from the top. */
  async column(name: string | RegExp): Promise<string[]> {
    const id = await this.indexOf(name);
    return this.table.locator(`tbody tr:not([hidden]) > :nth-child(${id + 1})`).allTextContents();
  }

  async filter(words: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Filter by words' }).fill(words);
  }

  async group(by: 'No groups' | 'Grouped by type' | 'Grouped by region'): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Groups' }).selectOption({ label: by });
  }

  /** Opens what can be done with a column. */
  async options(column: string | RegExp): Promise<Locator> {
    await this.head(column)
      .getByRole('button', { name: /: options/ })
      .click();
    const panel = this.page.getByRole('dialog', { name: /: options$/ });
    await expect(panel).toBeVisible();
    return panel;
  }

  async hideColumn(label: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: 'Columns' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Columns' });
    await dialog.getByRole('checkbox', { name: label }).uncheck();
    await dialog.getByRole('button', { name: 'Done' }).click();
  }

  async showColumn(label: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: 'Columns' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Columns' });
    await dialog.getByRole('checkbox', { name: label }).check();
    await dialog.getByRole('button', { name: 'Done' }).click();
  }

  async save(what: 'CSV of what is shown' | 'CSV of every figure'): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: what }).click();
    return download;
  }
}
