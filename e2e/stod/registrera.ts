import { expect, type Page } from '@playwright/test'
import type { Pahittad } from './personer'

/**
 * Registers an invented person through the form, as a projektmedarbetare does: search first, then one form. Sent to
 * the team on a samtycke that opens for the team and the doctor, or kept in the first step. Gives the address of the case.
 */
export async function registrera(page: Page, person: Pahittad, avsikt: 'skicka' | 'spara'): Promise<string> {
  await page.goto('/deltagare/registrera')
  // What somebody began with the same account and left is not this person's.
  const kasta = page.getByRole('button', { name: 'Kasta utkastet' })
  if (await kasta.isVisible()) {
    await kasta.click()
    await expect(kasta).toBeHidden()
  }
  await sok(page, person.nummer)
  await expect(page.getByText(`Du kan registrera personen.`)).toBeVisible()
  await fyllIUppgifter(page, person)
  if (avsikt === 'skicka') await fyllISamtycke(page)
  await page
    .getByRole('button', { name: avsikt === 'skicka' ? /^Skicka till team/ : 'Spara i steg 1' })
    .click()
  await page.waitForURL(/\/deltagare\/[0-9a-f-]{36}/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(person.efternamn)
  const kvitto =
    avsikt === 'skicka' ? /registrerad och aktualiseringen skickad/ : /är registrerad\. Teamet ser/
  await expect(page.getByText(kvitto)).toBeVisible()
  return new URL(page.url()).pathname
}

export async function sok(page: Page, vad: string): Promise<void> {
  await page.getByLabel('Personnummer, samordningsnummer eller namn').fill(vad)
  await page.getByRole('button', { name: 'Sök', exact: true }).click()
}

export async function fyllIUppgifter(page: Page, person: Pahittad): Promise<void> {
  await page.getByLabel('Förnamn').fill(person.fornamn)
  await page.getByLabel('Efternamn').fill(person.efternamn)
  await page.getByLabel('Kön').selectOption({ label: person.kon })
  await page.getByRole('radio', { name: /^Reaktiv/ }).check()
  await page.getByLabel('Månader med bistånd i följd').fill('31')
  await page
    .getByLabel('Kort om läget')
    .fill('Har länge velat börja arbeta deltid, och undrar vad kroppen klarar.')
}

/** A samtycke given today on paper, for the team and the doctor. */
export async function fyllISamtycke(page: Page): Promise<void> {
  const idag = await page.getByLabel('Identifierad').inputValue()
  await page.getByLabel('Samtycket gavs').fill(idag)
  await page.getByRole('radio', { name: 'På papper' }).check()
  await page.getByRole('checkbox', { name: /^Arbetsterapeuterna i team / }).check()
  await page.getByRole('checkbox', { name: 'Förtroendeläkaren' }).check()
  await page
    .getByLabel('Vad vill ni ha hjälp med?')
    .fill('Hur mycket arbete orkar personen, och i vilken takt?')
}
