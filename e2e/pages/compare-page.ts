import type { Download, Locator, Page } from '@playwright/test';
import { ExportDialog } from './export-dialog.ts';

/** What a reader does with the charts. */
export class ComparePage {
  constructor(private readonly page: Page) {}

  /** The chart with everything around it, by words of its title; the first one without. */
  card(title: string | RegExp = /./): Locator {
    return this.page
      .locator('main section.card')
      .filter({ has: this.page.getByRole('heading', { name: title }) })
      .first();
  }

  /** The same data as the chart's. */
  data(title?: string | RegExp): Locator {
    return this.card(title).getByRole('table');
  }

  /** The councils listed under the chart for one reason. */
  missing(reason: string | RegExp, title?: string | RegExp): Locator {
    return this.card(title).getByRole('term').filter({ hasText: reason }).locator('xpath=following-sibling::dd');
  }

  async openTopic(name: 'Spend' | 'Website visitors' | 'CRM'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name }).click();
  }

  async openPeriod(name: 'A month' | 'A quarter' | 'A year'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Periods' }).getByRole('link', { name }).click();
  }

  async chooseMeasure(name: RegExp): Promise<void> {
    const select = this.page.getByLabel('Measure');
    const option = select.getByRole('option', { name }).first();
    await select.selectOption({ value: (await option.getAttribute('value')) ?? '' });
  }

  /** Clicks the chart's own mark of a council. */
  async clickBar(council: string): Promise<void> {
    await this.card()
      .locator('[data-mark]')
      .and(this.page.getByRole('button', { name: council }))
      .first()
      .click();
  }

  /** Clicks a council's figure in the chart's table. */
  async clickFigure(council: string): Promise<void> {
    await this.data().getByRole('row', { name: council }).getByRole('link').first().click();
  }

  /** Opens the dialog in which a chart is looked at before it leaves. */
  async openExport(title?: string | RegExp): Promise<ExportDialog> {
    await this.card(title).getByRole('button', { name: 'Export' }).click();
    const opened = new ExportDialog(this.page);
    await opened.preview.waitFor();
    return opened;
  }

  /** Saves a chart in one go. */
  async export(format: 'PNG' | 'CSV' | 'Methods note', title?: string | RegExp): Promise<Download> {
    const dialog = await this.openExport(title);
    const download = await dialog.save(format === 'PNG' ? 'Save PNG' : format);
    await dialog.close();
    return download;
  }
}
