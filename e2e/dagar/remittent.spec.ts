import { pahittad } from '../stod/personer'
import { expect, test } from '../stod/prov'
import { granska } from '../stod/sidkoll'

test('föreslår en person och ser vad det blev, men inget mer', async ({ som, vantadeFel }) => {
  const page = await som('remittent.torsas')
  const person = pahittad('Åke')

  await page.goto('/forslag')
  await page.getByRole('link', { name: 'Föreslå en person' }).click()
  await page.waitForURL('**/forslag/ny')
  await granska(page)
  await page.getByLabel('Förnamn').fill(person.fornamn)
  await page.getByLabel('Efternamn').fill(person.efternamn)
  await page.getByRole('textbox', { name: /^Personnummer/ }).fill(person.nummer)
  await page
    .getByLabel(/^Varför tror du/)
    .fill('Har haft bistånd i tre år och vill prova arbetsträning igen.')
  const grund = page.getByLabel(/^På vilken grund/)
  if (await grund.isVisible()) await grund.fill('Personen samtyckte muntligt i dag.')
  await page.getByRole('button', { name: 'Lämna förslaget' }).click()
  const rad = page.getByRole('row').filter({ hasText: person.efternamn })
  await expect(rad).toContainText('Inlämnat')

  const mottagare = await som('projektmedarbetare.torsas')
  await mottagare.goto('/forslag')
  const forslag = mottagare.getByRole('listitem').filter({ hasText: person.efternamn })
  await forslag.getByRole('button', { name: 'Ta emot' }).click()
  await expect(mottagare.getByText('Förslaget är mottaget.')).toBeVisible()
  await granska(mottagare)

  await page.reload()
  await expect(rad).toContainText('Mottaget')

  await forslag.getByRole('button', { name: 'Inte aktuellt' }).click()
  const dialog = mottagare.getByRole('dialog')
  await dialog.getByLabel('Skäl').fill('Personen har redan börjat arbeta.')
  await dialog.getByRole('button', { name: 'Svara inte aktuellt' }).click()
  await expect(mottagare.getByText('Svaret är sparat.')).toBeVisible()

  await page.reload()
  await expect(rad).toContainText('Inte aktuellt')
  await expect(rad).toContainText('Personen har redan börjat arbeta.')

  vantadeFel.push(/status of 40[34]/)
  const response = await page.goto('/deltagare')
  expect([403, 404]).toContain(response?.status())
})
