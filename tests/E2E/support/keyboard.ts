import { expect, type Locator, type Page } from '@playwright/test';

/** A person without a mouse: Tab, arrows, space, Enter and letters. */
export class Keyboard {
  tabs = 0;

  constructor(private readonly page: Page) {}

  /** Tab until the focus is there; fails when it does not come within a screenful of stops. */
  async tabTo(target: Locator, most = 60): Promise<void> {
    await expect(target.first()).toBeVisible();
    for (let presses = 0; presses <= most; presses++) {
      if (await this.isOn(target)) return;
      await this.page.keyboard.press('Tab');
      this.tabs++;
    }
    throw new Error(`${most} presses of Tab did not reach ${target.toString()}.`);
  }

  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press(key);
  }

  async type(target: Locator, text: string): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
  }

  /** One stop for the whole group, then the arrows. */
  async choose(group: Locator, choice: string): Promise<void> {
    const radios = group.getByRole('radio');
    const wanted = group.getByRole('radio', { name: choice });
    await this.tabTo(radios);
    // On the first of a group nothing is chosen yet: space takes it, the arrows take the next ones.
    if (!(await radios.first().isChecked()) && (await this.isOn(radios.first()))) await this.page.keyboard.press('Space');
    const count = await radios.count();
    for (let moves = 0; moves < count && !(await wanted.isChecked()); moves++) await this.page.keyboard.press('ArrowDown');
    await expect(wanted).toBeChecked();
  }

  private async isOn(target: Locator): Promise<boolean> {
    return target.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement));
  }
}
