import { pahittad } from '../stod/personer'
import { expect, test } from '../stod/prov'
import { registrera } from '../stod/registrera'
import { granska } from '../stod/sidkoll'

test('svarar på en fråga och läser bara det som teamet har valt', async ({ som, vantadeFel }) => {
  const person = pahittad('Lova')
  const arende = await registrera(await som('projektmedarbetare.torsas'), person, 'skicka')
  const fraga = `Vad behöver vi tänka på innan arbetsträningen börjar? (${person.efternamn.slice(-3)})`

  const team = await som('arbetsterapeut.sodra')
  await team.goto(`${arende}/lakare`)
  await team.getByLabel('Vad behöver ni veta?').fill(fraga)
  await team.getByRole('checkbox', { name: 'Bakgrund', exact: true }).check()
  await team.getByLabel('Beräknad tid').fill('25')
  await team.getByRole('button', { name: 'Skicka frågan' }).click()
  await expect(team.getByText('Ärendet ligger hos läkaren.').first()).toBeVisible()
  await granska(team)

  const page = await som('lakare')
  await page.goto('/lakarstod')
  const rad = page.getByRole('listitem').filter({ hasText: fraga })
  await rad.getByRole('link', { name: 'Läs och svara' }).click()
  await page.waitForURL(/\/lakarstod\/[0-9a-f-]{36}/)
  await expect(page.getByText(fraga)).toBeVisible()
  await expect(page.getByText('Har länge velat börja arbeta deltid')).toBeVisible()
  // The doctor reads by ärendenummer: no name, no number.
  const html = await page.content()
  expect(html).not.toContain(person.efternamn)
  expect(html).not.toContain(person.nummer.slice(0, 8))
  await granska(page)

  await page.getByLabel('Svar', { exact: true }).fill('Börja med tio timmar i veckan och öka efter en månad.')
  await page.getByLabel('Tid det tog').fill('20')
  await page.getByRole('button', { name: 'Skicka svaret' }).click()
  await expect(page.getByText('Svaret är skickat.')).toBeVisible()

  await team.reload()
  await expect(team.getByText('Börja med tio timmar i veckan och öka efter en månad.')).toBeVisible()
  await expect(team.getByText('20 minuter använda').first()).toBeVisible()

  vantadeFel.push(/status of 40[34]/)
  const response = await page.goto(arende)
  expect([403, 404]).toContain(response?.status())
})
