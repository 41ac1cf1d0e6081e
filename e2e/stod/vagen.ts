import { expect, type Page } from '@playwright/test'

/** Opens the team's meeting: the one that goes on, else a new one today. */
export async function oppnaMote(team: Page): Promise<void> {
  await team.goto('/team/moten')
  const fortsatt = team.getByRole('link', { name: 'Fortsätt mötet' })
  const starta = team.getByRole('button', { name: 'Starta mötet' })
  await expect(fortsatt.or(starta)).toBeVisible()
  if (await fortsatt.isVisible()) await fortsatt.click()
  else await starta.click()
  await team.waitForURL(/\/team\/moten\/[0-9a-f-]{36}/)
}

/** The team accepts a person who waits for its decision. */
export async function anta(team: Page, efternamn: string): Promise<void> {
  await oppnaMote(team)
  await team
    .getByRole('link', { name: new RegExp(efternamn) })
    .first()
    .click()
  await expect(team.locator('#arende-rubrik')).toContainText(efternamn)
  await team.getByRole('radio', { name: /^Antagen/ }).check()
  await team.getByRole('button', { name: /^Spara och ta nästa/ }).click()
  await expect(team.getByRole('button', { name: new RegExp(`^Ångra.*${efternamn}`) })).toBeVisible()
}

/** Starts the kartläggning of an accepted case. */
export async function startaKartlaggning(page: Page, arende: string): Promise<void> {
  await page.goto(`${arende}/kartlaggning`)
  await page.getByRole('button', { name: 'Starta kartläggningen' }).click()
  await expect(page.getByText('Kartläggningen är startad.')).toBeVisible()
  await expect(
    page
      .getByRole('heading', { name: /områden är klar/ })
      .or(page.getByText(/områden är klart än/))
      .first(),
  ).toBeVisible()
}

/** The address of the first case in a step, as the list shows it. */
export async function etArende(page: Page, steg: string): Promise<string> {
  await page.goto(`/deltagare?steg=${steg}`)
  const lank = page.getByRole('rowheader').getByRole('link').first()
  const href = await lank.getAttribute('href')
  expect(href).toMatch(/^\/deltagare\/[0-9a-f-]{36}/)
  return new URL(href ?? '', page.url()).pathname
}
