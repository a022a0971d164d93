import type { Download, Locator, Page } from '@playwright/test';

/** What a reader does with the dialog in which a chart is looked at before it leaves. */
export class ExportDialog {
  readonly dialog: Locator;
  /** The picture as it will be saved. */
  readonly preview: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Export this chart' });
    this.preview = this.dialog.getByRole('figure').getByRole('img');
  }

  async choose(label: 'Size' | 'Colours', option: RegExp): Promise<void> {
    const select = this.dialog.getByLabel(label);
    const value = await select.getByRole('option', { name: option }).getAttribute('value');
    await select.selectOption(value);
  }

  async write(label: 'Title' | 'Notes', words: string): Promise<void> {
    await this.dialog.getByLabel(label).fill(words);
  }

  async save(
    what: 'Save PNG' | 'Save SVG' | 'CSV' | 'Methods note' | 'Records (NDJSON)' | 'Project',
  ): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.dialog.getByRole('button', { name: what, exact: true }).click();
    return download;
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close' }).click();
  }
}
