import type { Locator, Page } from 'playwright'
import { teman } from '@/ui/theme/theme'

/** What the presses on folds are called: the browser opens and closes them by itself. */
export const VECK = 'veck: '

type Handgrepp = (namn: string, gor: () => Promise<unknown>) => Promise<void>

const FLIKAR = [
  'Kartläggning',
  'Rekommendation',
  'Insatser',
  'Anteckningar',
  'Samtycke',
  'Läkare',
  'Översikt',
]
const MENING = 'Ringde och bestämde en tid.'

/**
 * What a projektmedarbetare does in one visit to a participant, without leaving: reads and unfolds, plans a contact,
 * goes through the tabs, writes a note. The first press is made as soon as there is something to press.
 */
export async function besoket(page: Page, handgrepp: Handgrepp): Promise<void> {
  const main = page.getByRole('main')
  const tryck = (namn: string, pa: Locator, sedan: () => Promise<unknown>): Promise<void> =>
    handgrepp(namn, async () => {
      await pa.tap()
      await sedan()
    })

  await planeraKontakt(page, handgrepp, tryck)
  const nummer = main.getByRole('button', { name: 'Visa hela numret' })
  // Some have none.
  if (await nummer.isVisible()) await tryck('visa numret', nummer, () => borta(nummer))
  await allaVeck(main, tryck)
  for (const val of ['Kontakter', 'Beslut', 'Allt']) {
    const lank = main.getByRole('navigation', { name: 'Visa' }).getByRole('link', { name: val, exact: true })
    await tryck(`händelser: ${val}`, lank, () =>
      main.locator('.segment [aria-current]', { hasText: val }).waitFor(),
    )
  }
  await menyn(page, handgrepp, tryck)
  for (const flik of FLIKAR) {
    const lank = main.getByRole('navigation', { name: 'Deltagarens delar' }).getByRole('link', { name: flik })
    await tryck(`flik: ${flik}`, lank, () => main.locator('.flik[aria-current]', { hasText: flik }).waitFor())
    if (flik === 'Kartläggning') await oppnaOmrade(main, tryck)
    if (flik === 'Anteckningar') await anteckna(page, handgrepp, tryck)
    if (flik !== 'Översikt') await veck(`${flik}: steg och fakta`, main.locator('summary').first(), tryck)
  }
}

type Tryck = (namn: string, pa: Locator, sedan: () => Promise<unknown>) => Promise<void>

const synlig = (vad: Locator): Promise<void> => vad.waitFor()
const borta = (vad: Locator): Promise<void> => vad.waitFor({ state: 'hidden' })

async function planeraKontakt(page: Page, handgrepp: Handgrepp, tryck: Tryck): Promise<void> {
  const main = page.getByRole('main')
  const vad = main.getByLabel('Vad').first()
  const dialog = page.getByRole('dialog')
  await tryck('boka kontakt', main.getByRole('link', { name: /kontakt$/ }).first(), () => synlig(vad))
  await handgrepp('skriva vad', async () => {
    await vad.tap()
    await vad.pressSequentially('Möte')
  })
  const oppna = (): Promise<void> =>
    tryck('öppna kalendern', main.getByRole('button', { name: 'Öppna kalendern' }).first(), () =>
      synlig(dialog.getByRole('grid')),
    )
  await oppna()
  await handgrepp('stänga kalendern', async () => {
    await page.keyboard.press('Escape')
    await borta(dialog)
  })
  await oppna()
  const manad = dialog.getByRole('heading', { name: await dialog.getByRole('heading').first().innerText() })
  await tryck('nästa månad', dialog.getByRole('button', { name: 'Nästa månad' }), () => borta(manad))
  await tryck('välja en dag', dialog.getByRole('gridcell').getByText('14', { exact: true }), () =>
    borta(dialog),
  )
}

async function allaVeck(main: Locator, tryck: Tryck): Promise<void> {
  for (const summary of await main.locator('summary:visible').all())
    await veck(`${VECK}${(await summary.innerText()).trim()}`, summary, tryck)
}

/** Opened and closed, or the other way round: as it was. */
async function veck(namn: string, summary: Locator, tryck: Tryck): Promise<void> {
  const innehall = summary.locator('xpath=following-sibling::*[1]')
  const oppet = await innehall.isVisible()
  await tryck(namn, summary, () => (oppet ? borta(innehall) : synlig(innehall)))
  await tryck(namn, summary, () => (oppet ? synlig(innehall) : borta(innehall)))
}

async function menyn(page: Page, handgrepp: Handgrepp, tryck: Tryck): Promise<void> {
  const meny = page.getByRole('navigation', { name: 'Snabbmeny' })
  const blad = meny.locator('.mer-blad')
  await tryck('Mer', meny.locator('summary', { hasText: 'Mer' }), () => synlig(blad))
  for (const { varde, etikett } of teman.toReversed()) {
    const knapp = blad.getByRole('button', { name: etikett })
    await tryck(`tema: ${etikett}`, knapp, () => page.locator(`html[data-theme=${varde}]`).waitFor())
  }
  await handgrepp('stänga Mer', async () => {
    await page.keyboard.press('Escape')
    await borta(blad)
  })
}

async function oppnaOmrade(main: Locator, tryck: Tryck): Promise<void> {
  const text = main.getByRole('textbox').first()
  await tryck('öppna ett område', main.getByRole('link', { name: /^Skriv ?: / }).first(), () => synlig(text))
  await tryck('stänga ett område', main.getByRole('link', { name: /^Stäng ?: / }), () => borta(text))
}

/** Along the fields by keyboard; a save that is refused, for nothing says how the contact was made. */
async function anteckna(page: Page, handgrepp: Handgrepp, tryck: Tryck): Promise<void> {
  const ny = page.locator('#ny')
  const text = ny.getByLabel('Vad hände')
  await tryck('fältet Vad hände', text, () => synlig(text))
  await handgrepp('skriva anteckningen', async () => {
    await page.keyboard.type(MENING)
    await synlig(ny.getByText(/^Utkast sparat/))
  })
  await tryck('spara utan hur', ny.getByRole('button', { name: 'Spara anteckningen' }), () =>
    synlig(ny.getByRole('group', { name: /att rätta/ })),
  )
  await tryck('hur', ny.getByRole('radio', { name: 'Telefon' }), () =>
    synlig(ny.getByRole('radio', { checked: true })),
  )
  await handgrepp('tangentbordet genom fälten', async () => {
    for (const tangent of ['ArrowDown', 'ArrowUp', 'Tab', 'Tab', 'Tab', 'Tab'])
      await page.keyboard.press(tangent)
  })
}
