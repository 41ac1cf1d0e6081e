import { expect, type Page } from '@playwright/test'
import type { Pahittad } from './personer'

const RUBRIKER = [
  'Personnummer',
  'Förnamn',
  'Efternamn',
  'Kön',
  'Kommun',
  'Spår',
  'Månader med bistånd',
  'Skäl',
  'Skyddade uppgifter',
  'Identifierad',
  'Aktualiserad',
  'Teambeslut',
  'Beslutsdatum',
  'Kartläggning påbörjad',
  'Rekommendation klar',
  'Aktivitetsförmåga',
  'Bedömningsdatum',
  'Insatstyp',
  'Insats startad',
  'Avslutad',
  'Avslutsorsak',
]

/** Tries a file on the import page: the dry run is what is shown. */
export async function provaFil(page: Page, fil: string | { name: string; mimeType: string; buffer: Buffer }) {
  await page.goto('/import')
  await page.locator('input[type=file]').setInputFiles(fil)
  await page.getByRole('button', { name: 'Pröva filen' }).click()
  await page.waitForURL(/\/import\/[0-9a-f-]{36}/)
}

/** Reads in a list of people who wait for the team's decision since a day in the past. */
export async function lasInVantande(page: Page, kommun: string, personer: Pahittad[]): Promise<void> {
  const rader = personer.map((p) => {
    const falt: Record<string, string> = {
      Personnummer: p.nummer,
      Förnamn: p.fornamn,
      Efternamn: p.efternamn,
      Kön: p.kon,
      Kommun: kommun,
      Spår: 'Reaktiv',
      'Månader med bistånd': '40',
      'Skyddade uppgifter': 'Nej',
      Identifierad: '2025-10-01',
      Aktualiserad: '2025-11-03',
    }
    return RUBRIKER.map((r) => falt[r] ?? '').join(';')
  })
  const text = `\uFEFF${[RUBRIKER.join(';'), ...rader].join('\r\n')}\r\n`
  await provaFil(page, { name: 'vantar.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: `Läs in ${personer.length} rader` }).click()
  await expect(page.getByText(`${personer.length} rader är inlästa`)).toBeVisible()
}
