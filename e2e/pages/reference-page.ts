import type { Locator, Page } from '@playwright/test';

/** The page of reference tables, sets and the own council, and what a reader does there. */
export class ReferencePage {
  readonly heading: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Reference tables and sets' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Reference' }).click();
    await this.heading.waitFor();
  }

  table(name: string): Locator {
    return this.page.getByRole('article', { name });
  }

  async match(row: string, council: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: `Council of the row ${row}` });
    await field.fill(council);
    await field.press('Enter');
  }

  async describe(table: string, words: { readonly source: string; readonly year: string }): Promise<void> {
    const card = this.table(table);
    await card.getByRole('textbox', { name: 'Source', exact: true }).fill(words.source);
    await card.getByRole('textbox', { name: 'Source', exact: true }).press('Enter');
    await card.getByRole('textbox', { name: 'Year', exact: true }).fill(words.year);
    await card.getByRole('textbox', { name: 'Year', exact: true }).press('Enter');
  }

  async makeSet(name: string, councils: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'Make a set…' }).click();
    await this.page.getByRole('textbox', { name: 'Name of the set' }).fill(name);
    for (const council of councils) await this.page.getByRole('checkbox', { name: council }).check();
    await this.page.getByRole('button', { name: 'Make the set' }).click();
  }

  async chooseMine(council: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: /Choose (?:a council|another)/ });
    await field.fill(council);
    await field.press('Enter');
  }
}
