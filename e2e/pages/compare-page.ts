import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { ExportDialog } from './export-dialog.ts';

/** What a reader does with the charts. */
export class ComparePage {
  #pointer = { x: 0, y: 0 };

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

  async openTopic(
    name: 'Spend' | 'Website visitors' | 'CRM' | 'Any two' | 'Any question' | 'Who answered what',
  ): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name, exact: true }).click();
    await this.page.locator('.compare[aria-busy="false"]').waitFor();
  }

  async openPeriod(name: 'A month' | 'A quarter' | 'A year'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Periods' }).getByRole('link', { name }).click();
  }

  async chooseMeasure(name: RegExp): Promise<void> {
    const select = this.page.getByLabel('Measure');
    const option = select.getByRole('option', { name }).first();
    await select.selectOption({ value: (await option.getAttribute('value')) ?? '' });
  }

  /** One of the choices above the charts. */
  choice(name: string | RegExp): Locator {
    return this.page.getByRole('group', { name: 'What the chart shows' }).getByLabel(name);
  }

  /** Chooses by the words of an option. */
  async choose(name: string | RegExp, option: RegExp): Promise<void> {
    const found = this.choice(name).getByRole('option').filter({ hasText: option }).first();
    await this.choice(name).selectOption({ value: (await found.getAttribute('value')) ?? '' });
  }

  /** The field in which one question among many is looked for. */
  get question(): Locator {
    return this.page.getByRole('combobox', { name: 'Question', exact: true });
  }

  /** Looks for a question by words or by its number, and takes the one meant. */
  async chooseQuestion(typed: string, words: RegExp): Promise<void> {
    await this.question.click();
    await this.question.fill(typed);
    await this.page.getByRole('listbox', { name: 'Questions' }).getByRole('option', { name: words }).first().click();
    await this.page.locator('.compare[aria-busy="false"]').waitFor();
  }

  /** The sentences under a chart. */
  notes(title?: string | RegExp): Locator {
    return this.card(title).locator('.notes');
  }

  /** What stands beside the pointer. */
  get tip(): Locator {
    return this.page.locator('.chart-tip');
  }

  /** Points at the upper edge of a council's mark in the chart, and rests there. */
  async pointAt(council: string): Promise<void> {
    const mark = this.page.getByRole('button', { name: new RegExp(`^${council}: `) });
    // A chart may be drawn anew at this moment: then its mark has no place.
    await expect(async () => {
      const box = await mark.boundingBox();
      if (!box) throw new Error(`No mark of ${council}`);
      this.#pointer = { x: box.x + box.width / 3, y: box.y + 4 };
    }).toPass();
    await this.page.mouse.move(this.#pointer.x, this.#pointer.y + 1);
    await this.page.mouse.move(this.#pointer.x, this.#pointer.y);
  }

  /** Whether what stands beside the resting pointer, if anything does, is about the row under it. */
  tipIsOfPointed(): Promise<boolean> {
    return this.page.evaluate(({ x, y }) => {
      const tip = document.querySelector('.chart-tip strong')?.textContent;
      const mark = document.elementFromPoint(x, y)?.closest('[data-mark]')?.getAttribute('aria-label');
      return tip === undefined || (mark !== undefined && mark !== null && tip.startsWith(mark.split(':')[0] ?? ''));
    }, this.#pointer);
  }

  /** Clicks a cell of the heat map, counted from nought. */
  async clickCell(row: number, column: number): Promise<void> {
    const cells = this.page.locator('.heat-cells .hit');
    await expect(cells).toBeVisible();
    const size = Number(await this.page.locator('.heat-here').getAttribute('width'));
    await cells.click({ position: { x: (column + 0.5) * size, y: (row + 0.5) * size } });
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
