import type { Page } from '@playwright/test'
import { stockholmDatum } from '../../src/domain/datum'
import { pahittad } from '../stod/personer'
import { expect, test } from '../stod/prov'
import { registrera } from '../stod/registrera'
import { granska } from '../stod/sidkoll'
import { anta, startaKartlaggning } from '../stod/vagen'

const OVRIGA = [
  'UTBILDNING',
  'HALSA',
  'VARDAG',
  'EKONOMI',
  'BOENDE',
  'FAMILJ',
  'SPRAK',
  'PRAKTISKT',
  'KONTAKTER',
  'EGNA_MAL',
]

test('från kartläggning till undertecknad rekommendation, som sedan är låst', async ({ som }) => {
  test.setTimeout(600_000)
  const person = pahittad('Reko')
  const kommun = await som('projektmedarbetare.vimmerby')
  const arende = await registrera(kommun, person, 'skicka')
  const page = await som('arbetsterapeut.norra')
  await anta(page, person.efternamn)
  await startaKartlaggning(page, arende)

  await test.step('kartläggningen: två yrken och personens egna ord', async () => {
    await page.goto(`${arende}/kartlaggning?omrade=ARBETE`)
    await granska(page)
    await skriv(page, `Med ${person.fornamn}s ord`, 'Jag trivdes i köket.', `Spara ${person.fornamn}s ord`)
    await skriv(page, 'Det du ser', 'Arbetar lugnt och noggrant i korta pass.', 'Spara det du ser')
    await kommun.goto(`${arende}/kartlaggning?omrade=ARBETE`)
    await skriv(kommun, 'Det du ser', 'Åtta år i storkök, senast 2019.', 'Spara det du ser')
    for (const kod of OVRIGA) {
      await page.goto(`${arende}/kartlaggning?omrade=${kod}`)
      await page.getByText('Är området inte aktuellt?').click()
      await page.getByLabel('Varför', { exact: true }).fill('Inget att ta upp i dag.')
      await page.getByRole('button', { name: 'Markera som inte aktuellt' }).click()
      await expect(page.getByText('Inte aktuellt.', { exact: true })).toBeVisible()
    }
    await page.goto(`${arende}/kartlaggning`)
    await page.getByRole('button', { name: 'Avsluta kartläggningen' }).click()
    await page.waitForURL(/\/rekommendation(\?|$)/)
    await expect(page.getByText('Kartläggningen är avslutad.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Skriv rekommendationen' })).toBeVisible()
  })

  await test.step('rekommendationen skrivs och undertecknas', async () => {
    const idag = stockholmDatum(new Date())
    await page.getByLabel(`Så ser ${person.fornamn} på det`).fill('Jag vill börja lugnt.')
    await page.getByLabel('Sammanfattning').fill('Vill och kan arbeta i kök några timmar om dagen.')
    await page.getByLabel('Sorts steg').first().selectOption({ label: 'Praktik/arbetsträning' })
    await page
      .getByLabel(/^Vad, hur och med vilket stöd/)
      .first()
      .fill('Arbetsträning i storkök, tio timmar i veckan.')
    await page.getByRole('checkbox', { name: /^Anteckna en ny bedömning här/ }).check()
    await page.getByLabel('Förmåga', { exact: true }).fill('25')
    await page.getByLabel('Bedömd den').fill(idag)
    await page.getByLabel('Motivering').fill('Arbetsprov under tre dagar.')
    await page.getByRole('radio', { name: 'Ja', exact: true }).check()
    await page.getByLabel('Genomgången den').fill(idag)
    await granska(page)
    await page.getByRole('button', { name: 'Spara och läs igenom' }).click()
    await expect(page.getByRole('heading', { name: 'Läs igenom' })).toBeVisible()
    await granska(page)
    await page.getByRole('button', { name: 'Underteckna' }).click()
    await expect(page.getByText('Rekommendationen är undertecknad.')).toBeVisible()
    await expect(page.getByRole('heading', { name: `Undertecknad ${idag}` })).toBeVisible()
    await expect(page.getByText('Låst.').first()).toBeVisible()
  })

  await kommun.goto(`${arende}/rekommendation`)
  await expect(kommun.getByText('Arbetsträning i storkök, tio timmar i veckan.')).toBeVisible()
  await expect(kommun.getByRole('button', { name: 'Underteckna' })).toHaveCount(0)
  await granska(kommun)
})

async function skriv(page: Page, etikett: string, text: string, knapp: string): Promise<void> {
  await page.getByLabel(etikett).fill(text)
  const svar = page.waitForResponse(
    (r) => r.request().method() === 'POST' && r.url().includes('/kartlaggning'),
  )
  await page.getByRole('button', { name: knapp }).click()
  await svar
  await expect(page.getByText('Det är sparat.').first()).toBeVisible()
}
