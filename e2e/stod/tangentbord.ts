import { expect, type Locator, type Page } from '@playwright/test'

/** How many stops one may pass on the way to something. More than this and the way is lost. */
const LANGST = 80

/**
 * Somebody at the keyboard, who never touches a mouse. Counts every press but the letters of what is written; a move of
 * the focus is made by keys alone.
 */
export class Tangentbord {
  tryck = 0
  private readonly borjade = performance.now()

  constructor(private readonly page: Page) {}

  /** Presses a key, so many times. */
  async tryckPa(tangent: string, ganger = 1): Promise<void> {
    for (let i = 0; i < ganger; i++) {
      await this.page.keyboard.press(tangent)
      this.tryck += 1
    }
  }

  /** Writes where the focus is; a text that stands there chosen is replaced. */
  async skriv(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Presses Tab (or Shift+Tab) until the wanted thing has the focus. None where it has it already. */
  async till(mal: Locator, med: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(mal).toBeVisible()
    for (let i = 0; i < LANGST; i++) {
      if (await mal.evaluate((el) => el === document.activeElement)) return
      await this.tryckPa(med)
    }
    throw new Error(`${mal}: nås inte med ${LANGST} tryck på ${med}`)
  }

  /** Goes to a link or a button and presses Enter. */
  async oppna(mal: Locator): Promise<void> {
    await this.till(mal)
    await this.tryckPa('Enter')
  }

  /** Goes to a field and writes in it. */
  async fyll(falt: Locator, text: string): Promise<void> {
    await this.till(falt)
    await this.skriv(text)
  }

  /** Goes to a group of radio buttons and takes one: the first by the space bar, another by the arrows. */
  async valj(grupp: Locator, etikett: string): Promise<void> {
    const val = grupp.getByRole('radio')
    await this.till(val.first())
    const plats = (await grupp.locator('label').allInnerTexts()).findIndex((text) => text.startsWith(etikett))
    await (plats === 0 ? this.tryckPa('Space') : this.tryckPa('ArrowDown', plats))
    await expect(val.nth(plats)).toBeChecked()
  }

  /** Past the menu, as on every page. */
  async forbiMenyn(): Promise<void> {
    await this.till(this.page.getByRole('link', { name: 'Hoppa till innehållet' }))
    await this.tryckPa('Enter')
  }

  /** Seconds since the job began. */
  sekunder(): number {
    return (performance.now() - this.borjade) / 1000
  }
}
