import type { Locator, Page } from '@playwright/test';

/** What a reader does with the queue of what to check. */
export class CheckPage {
  readonly rows: Locator;
  readonly progress: Locator;

  constructor(private readonly page: Page) {
    this.rows = page.getByRole('region', { name: 'To check' }).locator('tbody').getByRole('row');
    this.progress = page.getByRole('main').getByText(/looked at$/);
  }

  async begin(): Promise<void> {
    await this.page.getByRole('link', { name: /^(?:Begin|Go on)$/ }).click();
  }

  /** The row whose words are open. */
  get current(): Locator {
    return this.rows.filter({ has: this.page.locator('a[aria-current]') });
  }
}
