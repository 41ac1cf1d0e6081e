import type { Page } from '@playwright/test'
import { pahittad } from '../stod/personer'
import { expect, test } from '../stod/prov'
import { registrera } from '../stod/registrera'
import { anta, startaKartlaggning } from '../stod/vagen'

test('två som skriver i samma ruta: den andra ser båda texterna och väljer', async ({ som }) => {
  test.setTimeout(600_000)
  const person = pahittad('Båda')
  const kommun = await som('projektmedarbetare.vastervik')
  const arende = await registrera(kommun, person, 'skicka')
  const team = await som('arbetsterapeut.norra')
  await anta(team, person.efternamn)
  await startaKartlaggning(kommun, arende)

  const ord = { name: `Spara ${person.fornamn}s ord` }
  const min = 'Jag vill arbeta med händerna igen.'
  const deras = 'Jag saknar arbetskamraterna mest.'
  for (const page of [kommun, team]) {
    await page.goto(`${arende}/kartlaggning?omrade=ARBETE`)
    await expect(page.getByRole('button', ord)).toBeVisible()
  }
  await team.getByLabel(`Med ${person.fornamn}s ord`).fill(deras)
  await spara(team)
  await expect(team.getByText('Det är sparat.').first()).toBeVisible()

  await kommun.getByLabel(`Med ${person.fornamn}s ord`).fill(min)
  await spara(kommun)
  const konflikt = kommun.getByRole('group', { name: /hann före dig/ })
  await expect(konflikt).toBeVisible()
  await expect(konflikt).toContainText(deras)
  await expect(konflikt).toContainText(min)
  await konflikt.getByRole('button', { name: 'Slå ihop båda' }).click()
  await spara(kommun)
  await expect(konflikt).toHaveCount(0)

  await team.goto(`${arende}/kartlaggning?omrade=ARBETE`)
  await expect(team.getByLabel(`Med ${person.fornamn}s ord`)).toHaveValue(new RegExp(min))
  await expect(team.getByLabel(`Med ${person.fornamn}s ord`)).toHaveValue(new RegExp(deras))

  /** Presses save and waits until the server has answered. */
  async function spara(page: Page): Promise<void> {
    const svar = page.waitForResponse(
      (r) => r.request().method() === 'POST' && r.url().includes('/kartlaggning'),
    )
    await page.getByRole('button', ord).click()
    await svar
  }
})
