import type { Locator, Page } from '@playwright/test';

/** What a reader does with the response beside the page. */
export class EvidencePanel {
  readonly panel: Locator;
  /** The very words, as marked in the text. */
  readonly words: Locator;
  readonly text: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('complementary', { name: 'Evidence' });
    this.text = this.panel.getByRole('region', { name: 'Text of the response' });
    this.words = this.text.locator('mark');
  }

  async next(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Next figure' }).click();
  }

  async close(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Close' }).click();
  }
}
