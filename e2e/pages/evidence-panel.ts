import type { Locator, Page } from '@playwright/test';

/** What a reader does with the response beside the page. */
export class EvidencePanel {
  readonly panel: Locator;
  /** The very words, as marked in the text. */
  readonly words: Locator;
  readonly text: Locator;

  /** What the reader has said of what is in view. */
  readonly said: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('complementary', { name: 'Evidence' });
    this.text = this.panel.getByRole('region', { name: 'Text of the response' });
    this.said = this.panel.getByRole('list', { name: 'Said by you' });
    this.words = this.text.locator('mark');
  }

  async next(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Next figure' }).click();
  }

  /** Presses one of the panel's buttons: `Right`, `Wrong`, `Take back`, `Add a figure…`. */
  async press(button: string | RegExp): Promise<void> {
    await this.panel.getByRole('button', { name: button, exact: true }).click();
  }

  /** The form that is open. */
  form(title: string): Locator {
    return this.panel.getByRole('form', { name: title });
  }

  async putRight(value: string, why?: string): Promise<void> {
    await this.press('Put right…');
    const form = this.form('Put it right');
    await form.getByLabel('Value').fill(value);
    if (why) await form.getByLabel(/^Why/).fill(why);
    await form.getByRole('button', { name: 'Put right' }).click();
  }

  /** Puts the figure in view under another name, its value as it is. */
  async putUnder({ measure, year }: { measure: string; year: string }, why: string): Promise<void> {
    await this.press('Put right…');
    const form = this.form('Put it right');
    await form.getByText('Change it').click();
    await form.getByLabel('Measure').selectOption({ label: measure });
    await form.getByLabel(/^Year/).fill(year);
    await form.getByLabel(/^Why/).fill(why);
    await form.getByRole('button', { name: 'Put right' }).click();
  }

  /** Selects words in the text, as a drag of the pointer would. */
  async select(words: string): Promise<void> {
    await this.text.evaluate((box, wanted) => {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted);
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
      throw new Error(`not in one run of the text: ${wanted}`);
    }, words);
  }

  async close(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Close' }).click();
  }
}
