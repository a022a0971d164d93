import { type Download, expect, type Locator, type Page } from '@playwright/test';
import type { Letter } from '../letters.ts';
import { CheckPage } from './check-page.ts';
import { ComparePage } from './compare-page.ts';
import { EvidencePanel } from './evidence-panel.ts';
import { ReferencePage } from './reference-page.ts';
import { ResponsesPage } from './responses-page.ts';
import { TablePage } from './table-page.ts';

/** What a reader does with the page as a whole; each part has its own object. */
export class Foilight {
  readonly compare: ComparePage;
  readonly table: TablePage;
  readonly responses: ResponsesPage;
  readonly reference: ReferencePage;
  readonly evidence: EvidencePanel;
  readonly check: CheckPage;
  readonly receipt: Locator;
  readonly sampleBanner: Locator;
  readonly main: Locator;
  /** The latest notice in the corner. */
  readonly notice: Locator;

  constructor(readonly page: Page) {
    this.compare = new ComparePage(page);
    this.table = new TablePage(page);
    this.responses = new ResponsesPage(page);
    this.reference = new ReferencePage(page);
    this.check = new CheckPage(page);
    this.evidence = new EvidencePanel(page);
    this.receipt = page.getByRole('region', { name: 'Import receipt' });
    this.sampleBanner = page.getByRole('region', { name: 'Sample' }).filter({ hasText: 'fictional' });
    this.main = page.getByRole('main');
    this.notice = page.locator('.toast').last();
  }

  /** Opens the page, at its start or at a place inside it. */
  async visit(place = ''): Promise<void> {
    await this.page.goto(`./${place}`);
    await expect(this.main).not.toContainText('Opening what is kept');
  }

  async trySample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Try the sample' }).click();
    await this.showsSample();
  }

  /** Waits until the comparison of the whole sample is in view. */
  async showsSample(): Promise<void> {
    await expect(this.sampleBanner).toBeVisible();
    await expect(this.compare.card()).toBeVisible();
    await this.allRead();
  }

  /** Waits until no letter is being read any more. */
  async allRead(): Promise<void> {
    await expect(this.page.getByRole('region', { name: 'Reading' })).toHaveCount(0, { timeout: 20_000 });
  }

  async removeSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Remove the sample' }).click();
  }

  /** Drags letters over the page and lets go. */
  async drop(letters: readonly Letter[]): Promise<void> {
    const data = await this.page.evaluateHandle((files) => {
      const transfer = new DataTransfer();
      for (const { name, text } of files) transfer.items.add(new File([text], name, { type: 'text/plain' }));
      return transfer;
    }, letters);
    await this.page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
    await expect(this.page.getByText('Drop anywhere to add responses')).toBeVisible();
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: data });
  }

  /** Drags a file of any kind over the page and lets go. */
  async dropFile({ name, bytes }: { readonly name: string; readonly bytes: Buffer }): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([file, base64]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], file));
        return transfer;
      },
      [name, bytes.toString('base64')] as const,
    );
    await this.page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: data });
  }

  async saveProject(): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('contentinfo').getByRole('button', { name: 'Save project' }).click();
    return download;
  }

  /** Chooses letters in the system's chooser. */
  async choose(letters: readonly Letter[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Choose files' }).click();
    await (await chooser).setFiles(
      letters.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    );
  }

  async paste(text: string, name?: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Paste text' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Paste a response' });
    await dialog.getByRole('textbox', { name: /whole letter/ }).fill(text);
    if (name) await dialog.getByRole('textbox', { name: /Name/ }).fill(name);
    await dialog.getByRole('button', { name: 'Add it' }).click();
  }

  async goTo(name: 'Compare' | 'Table' | 'Responses' | 'Check'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
  }

  async addMore(): Promise<void> {
    await this.page.getByRole('link', { name: 'Add responses' }).click();
  }

  /** Presses a button of the notice in the corner. */
  async answerNotice(button: string): Promise<void> {
    await this.notice.getByRole('button', { name: button }).click();
  }

  async deleteEverything({ sure }: { readonly sure: boolean }): Promise<void> {
    await this.page.getByRole('contentinfo').getByRole('button', { name: 'Delete everything' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Delete everything?' });
    await dialog.getByRole('button', { name: sure ? 'Delete everything' : 'Keep them' }).click();
    await expect(dialog).toBeHidden();
  }

  async chooseColours(name: 'Auto' | 'Light' | 'Dark'): Promise<void> {
    await this.page.getByLabel('Colours').selectOption({ label: name });
  }
}
