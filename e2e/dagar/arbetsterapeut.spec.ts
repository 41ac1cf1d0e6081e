import type { Page } from '@playwright/test'
import { lasInVantande } from '../stod/lista'
import { pahittad } from '../stod/personer'
import { expect, test } from '../stod/prov'
import { registrera } from '../stod/registrera'
import { granska } from '../stod/sidkoll'
import { oppnaMote } from '../stod/vagen'

const TEAM = 'arbetsterapeut.mellersta'
const KOMMUN = 'projektmedarbetare.oskarshamn'

test('beslutar tio ärenden på ett teammöte med bara tangentbordet', async ({ som }) => {
  test.setTimeout(600_000)
  const personer = Array.from({ length: 10 }, () => pahittad('Möte'))
  await lasInVantande(await som(KOMMUN), 'Oskarshamn', personer)

  const page = await som(TEAM)
  await oppnaMote(page)
  const mote = page.url()
  await granska(page)

  const rubrik = page.locator('#arende-rubrik')
  const forsta = (await rubrik.textContent()) ?? ''
  await page.keyboard.press('ArrowDown')
  await expect(rubrik).not.toHaveText(forsta)
  await page.keyboard.press('ArrowUp')
  await expect(rubrik).toHaveText(forsta)

  // They have waited longest, so they come first, and the screen goes on to the next by itself.
  for (const nr of personer.keys()) {
    await expect(rubrik).toHaveText(/^Möte /)
    await expect(rubrik).toBeFocused()
    const namn = (await rubrik.textContent()) ?? ''
    await decide(page, nr)
    await expect(page.getByRole('button', { name: `Ångra beslutet om ${namn}` })).toBeVisible()
    if (nr < 9) await expect(rubrik).not.toHaveText(namn)
  }
  expect(new URL(page.url()).pathname).toBe(new URL(mote).pathname)
  for (const p of personer) {
    await expect(page.getByRole('button', { name: new RegExp(`^Ångra.*${p.efternamn}`) })).toBeVisible()
  }
  await granska(page)

  // The sender sees the answer at once.
  const kommun = await som(KOMMUN)
  await kommun.goto('/')
  await expect(kommun.getByText(/Teamet behöver en komplettering/).first()).toBeVisible()
})

/** Most are accepted; one of each of the other three, with what they ask for. Nothing but keys. */
async function decide(page: Page, nr: number): Promise<void> {
  const val: Record<number, { tangent: string; texter: [falt: string, text: string][] }> = {
    1: { tangent: '2', texter: [['komplettera', 'Hur länge har uppehållet varat?']] },
    2: {
      tangent: '3',
      texter: [
        ['ejAntagenSkal', 'Har redan arbete.'],
        ['forslag', 'Följ upp om ett år.'],
      ],
    },
    3: { tangent: '4', texter: [['avvaktaSkal', 'Väntar på operation.']] },
  }
  const { tangent, texter } = val[nr] ?? { tangent: '1', texter: [] }
  await page.keyboard.press(tangent)
  for (const [i, [falt, text]] of texter.entries()) {
    if (i > 0) await page.keyboard.press('Tab')
    await expect(page.locator(`input[name="${falt}"]`)).toBeFocused()
    await page.keyboard.type(text)
  }
  if (texter.length === 0) await expect(page.getByRole('button', { name: /^Spara och ta/ })).toBeFocused()
  await page.keyboard.press('Enter')
}

test('på delad skärm står ärendenummer i stället för namn', async ({ som }) => {
  const person = pahittad('Delad')
  await registrera(await som(KOMMUN), person, 'skicka')
  const page = await som(TEAM)
  await oppnaMote(page)
  await expect(page.getByText(person.efternamn).first()).toBeAttached()
  await page.getByRole('link', { name: 'Delad skärm' }).click()
  await expect(page.getByText('Skärmen är delad.')).toBeVisible()
  expect(await page.content()).not.toContain(person.efternamn)
  await granska(page)
})

test('en halvskriven anteckning till protokollet står kvar när nästa ärende kommer upp', async ({ som }) => {
  const [har, dar] = [pahittad('Protokoll'), pahittad('Protokoll')]
  await registrera(await som(KOMMUN), har, 'skicka')
  await registrera(await som('projektmedarbetare.monsteras'), dar, 'skicka')
  const page = await som(TEAM)
  await oppnaMote(page)
  const ko = page.getByRole('navigation', { name: 'Ärenden i mötet' })
  const taUpp = (efternamn: string) => ko.getByRole('link', { name: new RegExp(efternamn) }).click()
  const text = 'Kommunen återkommer om resorna.'

  await taUpp(har.efternamn)
  const anteckning = page.getByLabel('Till protokollet för Oskarshamn')
  await anteckning.fill(text)
  await page.getByRole('radio', { name: /^Antagen/ }).check()
  await page.getByRole('button', { name: /^Spara och ta nästa/ }).click()
  await expect(page.getByRole('button', { name: new RegExp(`^Ångra.*${har.efternamn}`) })).toBeVisible()
  await taUpp(dar.efternamn)
  await expect(page.getByLabel('Till protokollet för Mönsterås')).toBeVisible()
  await expect(anteckning).toHaveValue(text)

  // It waits on one's own screen while the room looks on.
  await page.getByRole('link', { name: 'Delad skärm' }).click()
  await expect(page.getByText('Skärmen är delad.')).toBeVisible()
  expect(await page.content()).not.toContain(text)
  await page.getByRole('link', { name: 'Min skärm' }).click()
  await expect(anteckning).toHaveValue(text)
  const form = page.locator('form').filter({ has: anteckning })
  await form.getByRole('button', { name: 'Spara anteckning' }).click()
  await expect(form.getByText('Anteckningen är sparad.')).toBeVisible()
})

test('på en telefon står ärendet först och beslutet är ett tryck bort', async ({ som }) => {
  const person = pahittad('Telefon')
  await registrera(await som(KOMMUN), person, 'skicka')
  const page = await som(TEAM)
  await page.setViewportSize({ width: 360, height: 740 })
  await oppnaMote(page)
  // The way to end the meeting takes no row of its own.
  const avsluta = await page.getByRole('button', { name: 'Avsluta mötet' }).boundingBox()
  const framsteg = await page.getByText(/^\d+ av \d+ beslutade$/).boundingBox()
  expect(avsluta!.y).toBeLessThan(framsteg!.y)
  await expect(page.getByRole('heading', { name: /^Det här vill .* ha hjälp med$/ })).toBeInViewport()
  const antagen = page.getByRole('radio', { name: /^Antagen/ })
  await expect(antagen).toBeHidden()
  await page.getByRole('button', { name: 'Besluta' }).click()
  await expect(antagen).toBeInViewport()
  await granska(page)
})
