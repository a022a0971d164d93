import type { Locator, Page } from '@playwright/test';

/** What a reader does with the list of files. */
export class ResponsesPage {
  readonly rows: Locator;

  constructor(private readonly page: Page) {
    this.rows = page.getByRole('region', { name: 'Responses' }).locator('tbody').getByRole('row');
  }

  row(file: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('link', { name: file }) });
  }

  async remove(file: string): Promise<void> {
    await this.page.getByRole('button', { name: `Remove ${file}` }).click();
  }

  async open(file: string): Promise<void> {
    await this.row(file).getByRole('link', { name: file }).click();
  }
}
